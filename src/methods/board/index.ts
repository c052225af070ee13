/** Sticky-note board: write (first alone, if the facilitator wants), group, choose. */
import type { Method, Step } from '../method.ts';
import { roots } from './schema.ts';
import { openSettings } from './settings.ts';
import { words } from './texts.ts';

const together: readonly Step[] = ['write', 'group', 'choose'].map((phase) => ({
  phase,
  round: 1,
  minutes: 10,
}));
const withAlone: readonly Step[] = [{ phase: 'alone', round: 1, minutes: 5, alone: true }, ...together];

export const method: Method = {
  id: 'board',
  icon: 'board',
  words: (language) => words(language),
  minutes: 30,
  steps: ({ workshop, activity }) => (openSettings(workshop, activity).alone ? withAlone : together),
  setUpRoots: [{ name: roots.meanings }, { name: roots.settings }],
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
