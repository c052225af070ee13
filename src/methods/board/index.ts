/** Sticky-note board: write (first alone, if the facilitator wants), group, vote (if wanted), choose. */
import type { ActivityContext, Method, Step } from '../method.ts';
import { keptNotes } from './kept.ts';
import { roots } from './schema.ts';
import { openSettings } from './settings.ts';
import { methodWords } from './texts.ts';

/** What is done alone is done under one's own picture: drafts are private, dots one's own. */
function steps({ workshop, activity }: ActivityContext): readonly Step[] {
  const { alone, vote } = openSettings(workshop, activity);
  const together = (phase: string): Step => ({ phase, round: 1, minutes: 10 });
  const apart = (phase: string): Step => ({ phase, round: 1, minutes: 5, alone: true });
  return [
    ...(alone ? [{ ...apart('alone'), shows: true }] : []),
    together('write'),
    together('group'),
    ...(vote ? [apart('vote')] : []),
    together('choose'),
  ];
}

export const method: Method = {
  id: 'board',
  icon: 'board',
  words: (language) => methodWords(language),
  minutes: 30,
  steps,
  setUpRoots: [{ name: roots.meanings }, { name: roots.settings }],
  outcome: keptNotes,
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
