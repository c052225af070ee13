/** Learning café (oppimiskahvila): groups go round stations, build on each other, and the room sums up. */
import type { ActivityContext, Method, Step } from '../method.ts';
import { openCafe } from './cafe.ts';
import { roots } from './schema.ts';
import { methodWords } from './texts.ts';

const pointsMinutes = 10;
const synthesisMinutes = 15;

function steps({ workshop, activity }: ActivityContext): readonly Step[] {
  const { course, settings } = openCafe(workshop, activity);
  return [
    ...Array.from({ length: course.rounds }, (_, i) => ({
      phase: 'round',
      round: i + 1,
      minutes: i === 0 ? settings.firstMinutes : settings.minutes,
    })),
    { phase: 'points', round: 1, minutes: pointsMinutes },
    { phase: 'synthesis', round: 1, minutes: synthesisMinutes },
  ];
}

export const method: Method = {
  id: 'cafe',
  icon: 'cup',
  words: methodWords,
  minutes: 70,
  steps,
  // The facilitator's device alone gives out starts: also to a group that comes in the middle.
  attend: ({ workshop, activity }) => openCafe(workshop, activity).course.assignStarts(),
  setUp: ({ workshop, activity }, language) => {
    const { stations } = openCafe(workshop, activity);
    const editor = workshop.editor(activity.id);
    // What a method brings with it is not a step that anyone would take back.
    for (const question of Object.values(methodWords(language).start)) {
      editor.prepare(() => stations.add(question));
    }
  },
  // `route` and `starts` belong to one day: a copy begins with its own.
  setUpRoots: [
    { name: roots.stations },
    {
      name: roots.settings,
      keys: ['minutes', 'firstMinutes', 'moving', 'host', 'hostPicks', 'people'],
    },
  ],
  outcome: ({ workshop, activity }) => openCafe(workshop, activity).harvest.chosen,
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
