/** The personas' part of the report: each card as a table, the benefit in three columns, a row for each filled field. */
import type { Block, Section } from '#report/blocks.ts';
import { drawingToSvg } from '#ui/drawing/outline.ts';
import type { ActivityContext } from '../method.ts';
import { labelOf, nameOf } from './naming.ts';
import { openPersonas, type Personas } from './persona.ts';
import { benefitIds, fieldsOf, type FieldId, type Persona } from './schema.ts';
import { tableNameOf } from '../table-name.ts';
import { methodWords } from './texts.ts';
import { viewWords } from './view-texts.ts';

const tableFields: readonly FieldId[] = [
  ...fieldsOf.portrait.filter((field) => field !== 'name'),
  ...fieldsOf.who,
  ...fieldsOf.life,
];

/** The section in the device's language. Hidden personas, switched-off and empty fields are left out. */
export function report({ workshop, activity }: ActivityContext): Section {
  const personas = openPersonas(workshop, activity);
  const w = viewWords();
  const all = personas.all;
  const blocks: Block[] = all.flatMap((persona) =>
    personaBlocks(personas, persona, tableNameOf(workshop, persona.table)),
  );
  if (all.length === 0) blocks.push({ kind: 'paragraph', text: w.report.empty });
  return {
    title: activity.title || methodWords().name,
    question: activity.question,
    blocks,
    rows: all.flatMap((persona) =>
      filled(personas, persona, ['name', ...tableFields, ...benefitIds]).map((field) => ({
        id: `${persona.id}-${field}`,
        kind: labelOf(personas, field),
        group: nameOf(persona),
        round: '',
        table: tableNameOf(workshop, persona.table),
        text: persona.text[field].trim(),
      })),
    ),
  };
}

const filled = (personas: Personas, persona: Persona, fields: readonly FieldId[]): FieldId[] =>
  fields.filter((field) => personas.isOn(field) && persona.text[field].trim() !== '');

function personaBlocks(personas: Personas, persona: Persona, table: string): Block[] {
  const w = viewWords();
  const blocks: Block[] = [
    { kind: 'heading', text: nameOf(persona) },
    { kind: 'paragraph', text: [table, w.composed].filter(Boolean).join(' · ') },
  ];
  const svg = persona.picture === null ? drawingToSvg(persona.drawing) : '';
  if (svg) blocks.push({ kind: 'picture', svg, alt: w.picture.own(nameOf(persona)) });
  const rows = filled(personas, persona, tableFields).map((field) => [
    labelOf(personas, field),
    persona.text[field].trim(),
  ]);
  if (rows.length > 0) blocks.push({ kind: 'table', head: [w.report.field, w.report.text], rows });
  const benefits = benefitIds.filter((field) => personas.isOn(field));
  if (benefits.some((field) => persona.text[field].trim() !== '')) {
    blocks.push({
      kind: 'table',
      head: benefits.map((field) => labelOf(personas, field)),
      rows: [benefits.map((field) => persona.text[field].trim())],
    });
  }
  return blocks;
}
