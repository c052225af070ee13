import { expect, test } from 'vitest';
import { stepInRow } from './roving.ts';
import { icons } from './icons.ts';
import { hairShapes } from './person-hair.ts';
import { isPersonPictureId, personPictureIds } from './person-pictures.ts';
import { isTableSymbolId, tableSymbolIds, tableSymbols } from './table-symbols.ts';
import { uiWords } from './words.ts';

/** A browser draws a damaged path only up to the damage, silently: so each is read by the SVG grammar's numbers. */
const arity: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
function isWholePath(d: string): boolean {
  if (!/^[Mm]/.test(d)) return false;
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const of = arity[letter!.toLowerCase()];
    if (of === undefined) return false;
    // The flags of an arc may stand without a space after them.
    const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
    const group =
      of === 7 ? [number, number, number, '[01]', '[01]', number, number] : Array(of).fill(number);
    const pattern = group.length ? `(?:\\s*${group.join('[\\s,]*')}\\s*,?)+` : String.raw`\s*`;
    if (!new RegExp(`^${pattern}$`).test(rest!)) return false;
  }
  return true;
}

test('the check itself finds damage', () => {
  expect([isWholePath('M4 4h16'), isWholePath('M4 4h16 9v'), isWholePath('M4 4a1 1 0 0 1')]).toEqual([
    true,
    false,
    false,
  ]);
});
test('every drawing is whole', () => {
  const drawings = [
    ...Object.values(icons),
    ...Object.values(tableSymbols).flatMap((shape) => Object.values(shape) as string[]),
    ...Object.values(hairShapes).flatMap((shape) => Object.values(shape) as string[]),
  ];
  expect(drawings.filter((d) => !isWholePath(d))).toEqual([]);
});
test('twelve signs and at least twelve people, each with a name in each language', () => {
  expect(tableSymbolIds).toHaveLength(12);
  expect(personPictureIds.length).toBeGreaterThanOrEqual(12);
  for (const language of ['fi', 'sv', 'en', 'fi-plain'] as const) {
    const words = uiWords(language);
    expect(new Set(tableSymbolIds.map((id) => words.signs[id])).size).toBe(12);
    expect(new Set(personPictureIds.map((id) => words.people[id])).size).toBe(personPictureIds.length);
  }
});
test('ids from a stranger are checked', () => {
  expect([isTableSymbolId('birch'), isTableSymbolId('toString'), isTableSymbolId(3)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isPersonPictureId('aino'), isPersonPictureId('constructor')]).toEqual([true, false]);
});
test('arrow keys go round, other keys mean nothing', () => {
  const press = (key: string, at: number) => stepInRow(key, at, 3, 'horizontal');
  expect([press('ArrowRight', 2), press('ArrowLeft', 0), press('End', 0), press('ArrowDown', 0)]).toEqual([
    0,
    2,
    2,
    null,
  ]);
  expect(stepInRow('ArrowUp', -1, 3, 'vertical')).toBe(2);
});
