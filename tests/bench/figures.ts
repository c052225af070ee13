/** Figures and how they are printed: one JSON line each for programs, one table for people. */

export interface Figure {
  name: string;
  unit: 'ms' | 'kB';
  values: readonly number[];
}

/** The middle value; of an even number the mean of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const round = (value: number) => (value < 100 ? Math.round(value * 10) / 10 : Math.round(value));

/** One line for a program. */
export const figureToJson = ({ name, unit, values }: Figure): string =>
  JSON.stringify({
    name,
    unit,
    median: round(median(values)),
    least: round(Math.min(...values)),
    most: round(Math.max(...values)),
    runs: values.length,
  });

/** All figures as a table. */
export function figuresToTable(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'median', 'least', 'most', 'runs'],
    ...figures.map(({ name, unit, values }) => [
      name,
      `${round(median(values))} ${unit}`,
      String(round(Math.min(...values))),
      String(round(Math.max(...values))),
      String(values.length),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
