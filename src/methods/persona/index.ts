/** Persona: a small group makes up a person the service is for, and says what good the change does them. */
import type { Method } from '../method.ts';
import { methodWords } from './texts.ts';

const phaseMinutes = { who: 15, life: 20, benefit: 15, show: 10 };
const minutes = Object.values(phaseMinutes).reduce((sum, each) => sum + each, 0);

export const method: Method = {
  id: 'persona',
  icon: 'person',
  words: methodWords,
  minutes,
  steps: () => Object.entries(phaseMinutes).map(([phase, each]) => ({ phase, round: 1, minutes: each })),
  setUpRoots: [{ name: 'fields' }, { name: 'extra' }],
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
