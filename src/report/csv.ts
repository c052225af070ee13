/** The report as a spreadsheet file that Finnish and Swedish Excel opens with a double click. */
import type { Memo } from './memo.ts';

// Excel reads UTF-8 only with the mark in front, and splits by semicolon where the comma is the decimal sign.
const byteOrderMark = '\uFEFF';
const separator = ';';

/** All rows of all sections, with a heading row; lines end with CR LF as RFC 4180 says. */
export function memoToCsv(memo: Memo): string {
  const { csv, activity, table } = memo.words;
  const head = [csv.id, activity, csv.kind, csv.group, csv.round, table, csv.text];
  const rows = memo.sections.flatMap((section) =>
    section.rows.map((row) => [row.id, section.title, row.kind, row.group, row.round, row.table, row.text]),
  );
  return byteOrderMark + [head, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** One cell, quoted where needed. What a spreadsheet would run as a formula becomes text by an apostrophe in front. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
