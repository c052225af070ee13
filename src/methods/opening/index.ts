/** Opening of a workshop (alkuvalmennus): pictures to arrive with, ground rules, and words opened together. */
import type { Method } from '../method.ts';
import { openOpening } from './opening.ts';
import { readParts, writeParts } from './set-up-parts.ts';
import { methodWords } from './texts.ts';

const phaseMinutes = { pictures: 10, rules: 10, glossary: 15 };

export const method: Method = {
  id: 'opening',
  icon: 'sun',
  words: methodWords,
  minutes: Object.values(phaseMinutes).reduce((sum, each) => sum + each, 0),
  steps: () => Object.entries(phaseMinutes).map(([phase, minutes]) => ({ phase, round: 1, minutes })),
  attend: ({ workshop, activity }) => openOpening(workshop, activity).rules.settle(),
  setUp: ({ workshop, activity }, language) => {
    const { glossary } = openOpening(workshop, activity);
    // What a method brings with it is not a step that anyone would take back.
    for (const term of Object.values(methodWords(language).concepts)) {
      workshop.editor(activity.id).prepare(() => glossary.addConcept(term));
    }
  },
  setUpRoots: [],
  setUpParts: { read: readParts, write: writeParts },
  entry: () => import('./entry.ts'),
  Table: () => import('./Table.svelte'),
  Desk: () => import('./Desk.svelte'),
  Wall: () => import('./Wall.svelte'),
  report: () => import('./report.ts'),
  example: () => import('./example.ts'),
};
