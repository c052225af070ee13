/** A method's example in a throw-away workshop: stored nowhere, on no road. */
import * as Y from 'yjs';
import type { Activity } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import type { Step } from '#methods/method.ts';
import { methodOf } from '#methods/known.ts';
import type { Language } from '#texts/language.svelte.ts';
import { addTables } from './templates.ts';

export interface Example {
  workshop: Workshop;
  activity: Activity;
  step: Step;
  /** The table whose view is shown. */
  table: string;
}

const exampleTables = 6;

/** Opens a method's example at the step that is most like `at`; `null` when there is no such method. The caller destroys its workshop. */
export async function openExample(method: string, at: Step, inLanguage: Language): Promise<Example | null> {
  const found = methodOf(method);
  if (!found) return null;
  const { fillExample } = await found.example();
  const workshop = new Workshop('example', new Y.Doc(), '');
  addTables(workshop, exampleTables);
  const { name } = found.words(inLanguage);
  workshop.agenda.add(workshop.editor(), 'example', {
    id: 'example',
    method,
    title: name,
    question: '',
    minutes: 0,
  });
  fillExample({ workshop, activity: workshop.agenda.get('example')! }, inLanguage);
  const activity = workshop.agenda.get('example')!;
  const steps = found.steps({ workshop, activity });
  const step =
    steps.find((s) => s.phase === at.phase && s.round === at.round) ??
    steps.findLast((s) => s.phase === at.phase) ??
    steps[0]!;
  return { workshop, activity, step, table: workshop.tables.all[0]!.id };
}
