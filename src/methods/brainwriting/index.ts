/** Brainwriting 6-3-5 (aivokirjoitus): sheets go round tables or people, and each adds three ideas to what it reads. */
import type { ActivityContext, Method, Step } from '../method.ts';
import { openBrainwriting } from './brainwriting.ts';
import { mostRounds, roots, roundMinutes } from './schema.ts';
import { methodWords } from './texts.ts';

const readMinutes = 10;

function steps({ workshop, activity }: ActivityContext): readonly Step[] {
  const { rounds, perSeat, minutes } = openBrainwriting(workshop, activity).dealing;
  const write = perSeat ? { phase: 'each', alone: true } : { phase: 'write' };
  return [
    ...Array.from({ length: rounds }, (_, i) => ({ ...write, round: i + 1, minutes })),
    { phase: 'read', round: 1, minutes: readMinutes },
  ];
}

export const method: Method = {
  id: 'brainwriting',
  icon: 'file',
  words: methodWords,
  minutes: mostRounds * roundMinutes.usual + readMinutes,
  steps,
  // How many sheets go round, and who began with which, belongs to one day.
  setUpRoots: [{ name: roots.settings, keys: ['perSeat', 'minutes'] }],
  outcome: ({ workshop, activity }) => openBrainwriting(workshop, activity).raised,
  entry: () => import('./entry.ts'),
  attend: ({ workshop, activity }) => openBrainwriting(workshop, activity).dealing.deal(),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
