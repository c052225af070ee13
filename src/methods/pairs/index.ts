/** Pair ideation and cross-vote (parityö ja ristiinarviointi): alone, in pairs, on the wall, voted, planned. */
import type { ActivityContext, Method, Step } from '../method.ts';
import { openPairs } from './pairs.ts';
import { roots } from './schema.ts';
import { methodWords } from './texts.ts';

const voting = (round: number): readonly Step[] => [
  { phase: 'vote', round, minutes: 5 },
  { phase: 'rest', round, minutes: 3 },
];

function steps({ workshop, activity }: ActivityContext): readonly Step[] {
  return [
    { phase: 'question', round: 1, minutes: 2 },
    { phase: 'alone', round: 1, minutes: 5, alone: true },
    // Still one person at a time: each shows the own notes, then the table chooses together.
    { phase: 'choose', round: 1, minutes: 10, alone: true, shows: true },
    { phase: 'present', round: 1, minutes: 10 },
    ...voting(1),
    { phase: 'group', round: 1, minutes: 10 },
    ...(openPairs(workshop, activity).settings.second ? voting(2) : []),
    { phase: 'plan', round: 1, minutes: 15 },
  ];
}

export const method: Method = {
  id: 'pairs',
  icon: 'people',
  words: methodWords,
  minutes: 60,
  steps,
  setUpRoots: [{ name: roots.settings }],
  outcome: ({ workshop, activity }) => openPairs(workshop, activity).wall.handedOn,
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
