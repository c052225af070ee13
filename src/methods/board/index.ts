/** Sticky-note board: write, group, choose. */
import type { Method, Step } from '../method.ts';
import { words } from './texts.ts';

const steps: readonly Step[] = ['write', 'group', 'choose'].map((phase) => ({
  phase,
  round: 1,
  minutes: 10,
}));

export const method: Method = {
  id: 'board',
  icon: 'board',
  words: (language) => words(language),
  minutes: 30,
  steps: () => steps,
  Table: () => import('./Table.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
