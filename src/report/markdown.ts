/** The report as Markdown: readable as it stands in any text editor, and by every programme that knows Markdown. */
import type { ReportWords } from '#texts/report.ts';
import type { Block, Entry } from './blocks.ts';
import type { Memo, Part } from './memo.ts';
import { remarksOf } from './remarks.ts';

/** The whole report; ends with a line break. */
export function memoToMarkdown(memo: Memo): string {
  const chunks = [`# ${inline(memo.title)}`, inline(memo.date)];
  for (const part of memo.parts) chunks.push(...partChunks(part, memo.words));
  chunks.push(`*${memo.words.madeWith}*`);
  return `${chunks.filter((chunk) => chunk !== '').join('\n\n')}\n`;
}

function partChunks(part: Part, words: ReportWords): string[] {
  const empty = part.blocks.length === 0 ? `*${words.nothing}*` : '';
  const question = part.question.trim() === '' ? '' : quote(part.question);
  return [
    `## ${inline(part.title)}`,
    question,
    ...part.blocks.map((block) => blockText(block, words)),
    empty,
  ];
}

function blockText(block: Block, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `### ${inline(block.text)}`;
    case 'paragraph':
      return lines(block.text).join('\\\n');
    case 'entries':
      return block.entries.map((entry) => entryText(entry, words)).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, i) => `| ${row.map((cell) => (i === 1 ? cell : lines(cell).join('<br>'))).join(' | ')} |`)
        .join('\n');
    case 'picture':
      return `*${inline(block.alt)}*`; // the picture itself is in the HTML file
  }
}

function entryText(entry: Entry, words: ReportWords): string {
  const remarks = remarksOf(entry, words).map(inline).join(' · ');
  return `- ${lines(entry.text).join('\\\n  ')}${remarks && ` — *${remarks}*`}`;
}

const quote = (text: string): string =>
  lines(text)
    .map((line) => `> ${line}`)
    .join('\\\n');

/** Text of one line, with everything that Markdown would take as a sign disarmed. */
const inline = (text: string): string => lines(text).join(' ');

const lines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => escapeLine(line.trim()))
    .filter((line, _, all) => line !== '' || all.length === 1);

// Only what would really change the meaning is escaped: people read this file as it is.
const escapeLine = (line: string): string =>
  line
    .replace(/[\\`*[\]<>|]/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => found.replace('_', '\\_'))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
    .replace(/^([#+=~-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
