/** Twelve signs from nature that stand for tables: told apart by shape first, by colour second. 48 × 48. */

export interface TableSymbolShape {
  /** Filled in the figure's colour. */
  fill?: string;
  /** Drawn over it as lines of the figure's colour. */
  line?: string;
  /** Drawn over both as lines of the disc's colour, as if cut out. */
  cut?: string;
}

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
/** `count` copies around the middle, each made from its angle in radians. */
const around = (count: number, make: (cos: number, sin: number) => string) =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    return make(Math.cos(angle), Math.sin(angle));
  }).join('');
const at = (n: number) => (24 + n).toFixed(1);
const ray = (from: number, to: number) => (cos: number, sin: number) =>
  `M${at(from * cos)} ${at(from * sin)}L${at(to * cos)} ${at(to * sin)}`;
const barb = (cos: number, sin: number) => {
  const [x, y] = [8.5 * cos, 8.5 * sin];
  const end = (turn: number) =>
    `${at(x + 5 * (cos * 0.5 - turn * sin * 0.87))} ${at(y + 5 * (sin * 0.5 + turn * cos * 0.87))}`;
  return `M${end(1)}L${at(x)} ${at(y)}L${end(-1)}`;
};

export const tableSymbols = {
  birch: {
    fill: 'M24 8c7.5 4.5 11 11 9.5 17.5C32 31.5 28.5 35 24 36c-4.5-1-8-4.5-9.5-10.5C13 19 16.5 12.5 24 8z',
    line: 'M24 34v7',
    cut: 'M24 15v20M24 22.5l5-4M24 22.5l-5-4M24 29l5.5-4.3M24 29l-5.5-4.3',
  },
  pine: { fill: 'M24 6.5l7.5 10.5h-3.7l7 9h-4.3l6.5 9H11l6.5-9h-4.3l7-9h-3.7zM22 35h4v6.5h-4z' },
  wave: {
    line: 'M8.5 17.5c4-4.5 7-4.5 10.3 0s6.4 4.5 10.4 0 7-4.5 10.3 0M8.5 25.5c4-4.5 7-4.5 10.3 0s6.4 4.5 10.4 0 7-4.5 10.3 0M13.5 33.5c2.6-3 4.3-3 6.5 0s5.2 3.5 8 0 4.8-3 6.5 0',
  },
  sun: { fill: dot(24, 24, 7.8), line: around(8, ray(12.3, 16.3)) },
  moon: { fill: 'M27.5 8.5a16 16 0 1 0 11.8 22.3A14 14 0 0 1 27.5 8.5z' },
  bird: {
    fill: 'M9 17.5l6.3-4.6c2.7-3.3 8.2-3.3 10.400.6 1.3 2.5 3.3 3.6 6.3 4.6l8 9-6.3-.8C32.5 32 28.5 34.5 22.5 34.5 15.5 34.5 12 29 12.8 22.5c.3-2.3-.3-3.7-3.8-5z',
    line: 'M20.5 35v5.5M25.5 35v5.5',
    cut: 'M17.6 17.3h.01M20 24c2.5 4 7 5.5 12 3.5',
  },
  fish: {
    fill: 'M7.5 24c5-8 15-10.5 24-3l8.5-6c-2 6-2 12 0 18l-8.5-6c-9 7.5-19 5-24-3z',
    cut: 'M14.5 22.3h.01M21.5 18.3c1.9 3.6 1.9 7.7 0 11.4',
  },
  berry: {
    fill: `${dot(17.5, 30.5, 7.8)}${dot(32.5, 31.5, 6.8)}M27 13.5c3.5-5 8.5-6 12.5-4.5-1.5 5.5-7 8-12.5 4.5z`,
    line: 'M18 24c1-6.5 4-9.5 9-10.5 3.5 3.5 5 7.5 5.3 12',
    cut: 'M14.5 28.5c.6-1.3 1.6-2 3-2.3',
  },
  mushroom: {
    fill: 'M8.5 25.5C8.5 16 15.5 9 24 9s15.5 7 15.5 16.5c0 2-31 2-31 0zM19.5 29.5h9l1.5 8.5c.3 2.7-12.3 2.7-12 0z',
    cut: `${dot(18, 19, 1.4)}${dot(26, 15, 1.2)}${dot(31.5, 21, 1.4)}`,
  },
  snowflake: { line: around(6, ray(0, 16.3)) + around(6, barb) },
  flower: {
    fill: around(6, (cos, sin) => dot(24 + 9.3 * cos, 24 + 9.3 * sin, 5.5)) + dot(24, 24, 6),
    cut: dot(24, 24, 2.8),
  },
  stone: { fill: oval(24, 34.5, 13.5, 5) + oval(23, 24, 10, 4.3) + oval(25, 15, 6.5, 3.5) },
} as const satisfies Record<string, TableSymbolShape>;

export type TableSymbolId = keyof typeof tableSymbols;
/** In the order in which tables get them; neighbours differ most. */
export const tableSymbolIds = Object.keys(tableSymbols) as TableSymbolId[];
export const isTableSymbolId = (value: unknown): value is TableSymbolId =>
  typeof value === 'string' && Object.hasOwn(tableSymbols, value);
