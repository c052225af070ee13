/** Templates: what a new workshop starts with. Each is a row of activities with minutes; everything can be changed later. */
import { language, type Language } from '#texts/language.svelte.ts';
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import { tableSymbolIds } from '#ui/table-symbols.ts';

export const templateIds = ['opening', 'cafe', 'understanding', 'empty'] as const;
export type TemplateId = (typeof templateIds)[number];

const agendas: Record<TemplateId, readonly string[]> = {
  opening: ['cafe', 'persona', 'board'],
  cafe: ['cafe'],
  understanding: ['persona', 'board'],
  empty: [],
};

export interface NewWorkshop {
  title: string;
  template: TemplateId;
  /** How many tables, 1–12. */
  tables: number;
}

/** Fills an empty workshop. Called once, by the device that makes it. */
export function fillFromTemplate(workshop: Workshop, fresh: NewWorkshop, now: Date): void {
  const editor = workshop.editor();
  editor.prepare(() => {
    workshop.meta.set('title', fresh.title);
    workshop.meta.set('createdAt', now.getTime());
    workshop.meta.set('language', language.tag);
    workshop.meta.set('generation', 1);
  });
  addTables(workshop, fresh.tables);
  for (const method of agendas[fresh.template]) addActivity(workshop, method, language.current);
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
  const id = workshop.agenda.add(workshop.editor(), 'add-activity', {
    method: method.id,
    title: method.words(inLanguage).name,
    question: '',
    minutes: method.minutes,
  });
  const activity = workshop.agenda.get(id);
  if (activity) method.setUp?.({ workshop, activity }, inLanguage);
  return id;
}
