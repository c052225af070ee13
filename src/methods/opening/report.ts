/** The opening's section of the report: the pictures without names, the agreed rules, and what the words mean. */
import type { Block, Entry, Section } from '#report/blocks.ts';
import type { ActivityContext } from '../method.ts';
import { openOpening } from './opening.ts';
import { pictureNames } from './picture-names.ts';
import { collageSvg, isPictureId } from './pictures.ts';
import type { Rule } from './rules.ts';
import { tableNameOf } from '../table-name.ts';
import { methodWords } from './texts.ts';
import { viewWords } from './view-texts.ts';

type Row = Section['rows'][number];

const columns = 6;

export function report({ workshop, activity }: ActivityContext): Section {
  const { picks, rules, glossary } = openOpening(workshop, activity);
  const w = viewWords();
  const writer = (table: string) => tableNameOf(workshop, table) || w.facilitator;
  const blocks: Block[] = [];
  const rows: Row[] = [];
  const row = (id: string, kind: string, group: string, table: string, text: string) =>
    rows.push({ id, kind, group, round: '', table, text });

  const known = picks.all.flatMap(({ id, picture }) => (isPictureId(picture) ? [{ id, picture }] : []));
  if (known.length > 0) {
    const pictures = known.map(({ picture }) => picture);
    blocks.push({ kind: 'heading', text: w.report.pictures });
    blocks.push({
      kind: 'picture',
      svg: collageSvg(pictures, columns),
      alt: pictures.map((picture) => pictureNames()[picture]).join(', '),
    });
    // A picture tells of one person: not even its table is written down.
    for (const { id, picture } of known) row(id, w.row.picture, '', '', pictureNames()[picture]);
  }

  for (const [heading, kind, list] of [
    [w.report.rules, w.row.rule, rules.agreed],
    [w.report.proposals, w.row.proposal, rules.proposed],
  ] as const) {
    if (list.length === 0) continue;
    blocks.push({ kind: 'heading', text: heading });
    blocks.push({
      kind: 'entries',
      entries: list.map((rule) => entryOf(rule, writer(rule.table))),
    });
    for (const rule of list) row(rule.id, kind, '', writer(rule.table), rule.text);
  }

  for (const { id, term, meaning } of glossary.concepts) {
    const wordings = glossary.wordings(id);
    if (wordings.length === 0 && meaning.trim() === '') continue;
    const title = term.trim() || w.glossary.unnamed;
    blocks.push({ kind: 'heading', text: title });
    blocks.push({ kind: 'paragraph', text: meaning.trim() || w.glossary.notYet });
    if (meaning.trim() !== '') row(id, w.row.meaning, title, '', meaning.trim());
    if (wordings.length === 0) continue;
    blocks.push({ kind: 'paragraph', text: w.report.words });
    blocks.push({
      kind: 'entries',
      entries: wordings.map((note) => ({
        id: note.id,
        text: note.text.trim(),
        table: writer(note.table),
        remarks: [],
      })),
    });
    for (const note of wordings) {
      row(note.id, w.row.wording, title, writer(note.table), note.text.trim());
    }
  }
  return { title: activity.title || methodWords().name, question: activity.question, blocks, rows };
}

const entryOf = ({ id, text, agreeing }: Rule, table: string): Entry => ({
  id,
  text,
  table,
  remarks: agreeing.length > 1 ? [viewWords().rules.agreeing(agreeing.length)] : [],
});
