/** Fills a workshop: from a template, with tables, with one more activity. Everything can be changed later. */
import { createId } from '#core/ids.ts';
import { orderBetween } from '#core/order.ts';
import { language, type Language } from '#texts/language.svelte.ts';
import type { Activity, Table } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import { tableSymbolIds } from '#ui/table-symbols.ts';
import { joinProgramme, type Programme } from './programme.ts';
import { readSetUp, writeSetUp, writeSetUpParts } from './set-up.ts';
import type { Template, TemplateActivity } from './template.ts';

export type NewTable = Pick<Table, 'id' | 'symbol'>;

export interface NewWorkshop {
  title: string;
  template: Template;
  tables: readonly NewTable[];
  programme?: Programme | undefined;
}

/** Fresh tables with the first symbols; the workshops of one programme share them. */
export const newTables = (count: number): NewTable[] =>
  tableSymbolIds.slice(0, count).map((symbol) => ({ id: createId(), symbol }));

/** Fills an empty workshop; activities of methods that this version lacks are left out. Called once, by the device that makes it. */
export function fillFromTemplate(workshop: Workshop, fresh: NewWorkshop, now: Date): void {
  const { template } = fresh;
  const editor = workshop.editor();
  editor.prepare(() => {
    workshop.meta.set('title', fresh.title);
    workshop.meta.set('createdAt', now.getTime());
    workshop.meta.set('language', language.tag);
    workshop.meta.set('generation', createId());
    for (const key of ['startTime', 'endTime', 'closeAtEnd'] as const) {
      const value = template[key];
      if (value !== undefined) workshop.meta.set(key, value);
    }
  });
  if (fresh.programme) joinProgramme(workshop, fresh.programme);
  for (const table of fresh.tables) workshop.tables.add(editor, 'add-table', { ...table, name: '' });
  for (const activity of template.activities)
    if (methodOf(activity.method)) addFromTemplate(workshop, activity, language.current);
}

/** Adds tables with the next free symbols. */
export function addTables(workshop: Workshop, count: number): void {
  for (let i = 0; i < count; i++) {
    const used = new Set(workshop.tables.all.map((table) => table.symbol));
    const symbol = tableSymbolIds.find((s) => !used.has(s));
    if (symbol) workshop.tables.add(workshop.editor(), 'add-table', { symbol, name: '' });
  }
}

/** Adds an activity at the end of the agenda, ready to run; returns its id. `undefined` when there is no such method. */
export function addActivity(workshop: Workshop, methodId: string, inLanguage: Language): string | undefined {
  const method = methodOf(methodId);
  if (!method) return undefined;
  const { minutes } = method;
  const title = method.words(inLanguage).name;
  const plan = { method: methodId, title, question: '', minutes, phases: {}, setUp: {} };
  return addFromTemplate(workshop, plan, inLanguage);
}

/** Adds an activity as a template describes it. */
function addFromTemplate(
  workshop: Workshop,
  { phases, setUp, ...fields }: TemplateActivity,
  inLanguage: Language,
  order?: string,
): string {
  const placed = order === undefined ? fields : { ...fields, order };
  const id = workshop.agenda.add(workshop.editor(), 'add-activity', placed);
  const activity = workshop.agenda.get(id);
  if (!activity) return id;
  if (Object.keys(setUp).length > 0) {
    writeSetUp(workshop, activity, setUp);
    writeSetUpParts(workshop, activity, setUp, inLanguage);
  } else methodOf(fields.method)?.setUp?.({ workshop, activity }, inLanguage);
  workshop.editor().prepare(() => {
    for (const [phase, minutes] of Object.entries(phases)) workshop.minutes(id).set(phase, minutes);
  });
  return id;
}

/** Puts a copy right after an activity: title, question, minutes and set-up, but nothing that was written in it. Returns its id. */
export function duplicateActivity(workshop: Workshop, activity: Activity, title: string): string {
  const { method, question, minutes } = activity;
  const agenda = workshop.agenda.all;
  const after = agenda[agenda.findIndex((a) => a.id === activity.id) + 1];
  const phases = Object.fromEntries(workshop.minutes(activity.id).entries);
  const plan = { method, title, question, minutes, phases, setUp: readSetUp(workshop, activity) };
  return addFromTemplate(
    workshop,
    plan,
    language.current,
    orderBetween(activity.order, after?.order ?? null),
  );
}
