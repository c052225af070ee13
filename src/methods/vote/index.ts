/** Dot voting and rating (pisteäänestys ja arviointi): hidden until closed, with nothing new after the start. */
import type { ActivityContext, Method, Step } from '../method.ts';
import { criteria, roots } from './schema.ts';
import { criterionKey } from './settings.ts';
import { methodWords } from './texts.ts';
import { openVote } from './vote.ts';

function steps({ workshop, activity }: ActivityContext): readonly Step[] {
  const { perSeat } = openVote(workshop, activity).settings;
  return [
    { phase: 'vote', round: 1, minutes: 5, ...(perSeat ? { alone: true } : {}) },
    { phase: 'result', round: 1, minutes: 5 },
  ];
}

export const method: Method = {
  id: 'vote',
  icon: 'chart',
  words: methodWords,
  minutes: 10,
  steps,
  attend: ({ workshop, activity }) => openVote(workshop, activity).candidates.freeze(),
  // The activity whose notes are voted on belongs to one workshop: a copy takes the nearest earlier one.
  setUpRoots: [
    {
      name: roots.settings,
      keys: ['kind', 'dots', 'several', 'perSeat', 'starred', 'whole', ...criteria.map(criterionKey)],
    },
  ],
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
