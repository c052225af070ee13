/** The small print of an entry: who said it, its colour in words, its marks. */
import { noteColours, type NoteColour } from '#document/schema.ts';
import type { ReportWords } from '#texts/report.ts';
import type { Entry } from './blocks.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The colour of an entry's edge: its own, or the one its remarks name; `null` when neither says. */
export const colourOf = (entry: Entry, words: ReportWords): NoteColour | null =>
  entry.colour ??
  noteColours.find((colour) => entry.remarks.some((remark) => same(remark, words.colours[colour]))) ??
  null;

/** Table and remarks in reading order; a colour is always said in words too, and nothing empty is left in. */
export function remarksOf(entry: Entry, words: ReportWords): readonly string[] {
  const colour = entry.colour && words.colours[entry.colour];
  const unsaid = colour && !entry.remarks.some((remark) => same(remark, colour)) ? [colour] : [];
  return [entry.table, ...unsaid, ...entry.remarks].filter((remark) => remark.trim() !== '');
}
