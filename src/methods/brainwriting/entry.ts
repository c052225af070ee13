/** What the desk writes down for others goes into a row of a sheet, in the round the room is in. */
import type { ActivityContext, PaperEntry, Said } from '../method.ts';
import { openBrainwriting } from './brainwriting.ts';
import { words } from './view-texts.ts';

export const entry: PaperEntry = {
  places: ({ workshop, activity }) =>
    Array.from({ length: openBrainwriting(workshop, activity).dealing.sheets }, (_, sheet) => ({
      id: String(sheet),
      label: words().sheet(sheet + 1),
    })),
  check: (context, said) => {
    const { brainwriting, sheet, round } = rowOf(context, said);
    const free = brainwriting.freeSlots(sheet, round, said.table).length;
    return said.lines.length > free ? words().rowFull(free) : null;
  },
  write: (context, { text, ...said }) => {
    const { brainwriting, sheet, round } = rowOf(context, said);
    brainwriting.writeInRow(sheet, round, said.table, text);
  },
};

/** The chosen sheet, or the one in front of the table; the last round when the room is not writing here. */
function rowOf({ workshop, activity }: ActivityContext, { place, table }: Pick<Said, 'place' | 'table'>) {
  const brainwriting = openBrainwriting(workshop, activity);
  const { current } = workshop.stage;
  const { dealing } = brainwriting;
  const isHere = current.activity === activity.id && current.phase !== 'read';
  const round = isHere ? current.round : dealing.rounds;
  const chosen = Number(place);
  const isSheet = place !== '' && Number.isInteger(chosen) && chosen >= 0 && chosen < dealing.sheets;
  // Where each person has a sheet, a line of nobody in particular goes on the first one at the table.
  const writer = dealing.writers.find((one) => one.table === table)?.id ?? table;
  return { brainwriting, round, sheet: isSheet ? chosen : dealing.sheetOf(writer, round) };
}
