/** Fills an empty brainwriting: gallery, tests and the demo workshop show the same sheets everywhere. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { openBrainwriting } from './brainwriting.ts';
import { exampleSheets } from './example-ideas.ts';

/** Ideas that the room takes further: sheet, round, place. */
const raised: readonly (readonly [number, number, number])[] = [
  [0, 1, 0],
  [0, 3, 0],
  [1, 2, 0],
  [2, 1, 1],
  [2, 3, 0],
];

export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const brainwriting = openBrainwriting(workshop, activity);
  const tongue = language === 'fi-plain' ? 'fi' : language;
  const idOf = (sheet: number, round: number, slot: number) =>
    `${activity.id}-s${sheet + 1}r${round}i${slot + 1}`;
  const { dealing } = brainwriting;
  const writers = dealing.writers.length > 0 ? dealing.writers.map(({ id }) => id) : [''];

  for (let round = 1; round <= dealing.rounds; round++) {
    for (const writer of writers) {
      const sheet = dealing.sheetOf(writer, round);
      const row = exampleSheets[sheet]?.[round - 1] ?? [];
      row.forEach((said, slot) =>
        brainwriting.write(writer, round, slot, said[tongue], idOf(sheet, round, slot)),
      );
    }
  }
  for (const [sheet, round, slot] of raised) brainwriting.raise(idOf(sheet, round, slot), true);
}
