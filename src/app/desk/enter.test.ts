import { expect, test } from 'vitest';
import { openBoard } from '#methods/board/board.ts';
import { openCafe } from '#methods/cafe/cafe.ts';
import { methodOf } from '#methods/registry.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { goOn } from '../room/walk.ts';
import { addActivity, addTables } from '../workshops/templates.ts';
import { linesOf } from './lines-of.ts';

async function roomWith(method: string) {
  const room = createRoom();
  addTables(room.anna, 2);
  const activity = room.anna.agenda.get(addActivity(room.anna, method, 'fi')!)!;
  const { entry } = await methodOf(method)!.entry!();
  return { ...room, context: { workshop: room.anna, activity }, entry, birch: room.anna.tables.all[0]! };
}

test('a list on paper becomes one thought a line, without its bullets', () => {
  expect(linesOf('- Kimppakyyti\r\n\n2) Neuvoja kirjastossa\n  • Yksi numero  \n5 bussia päivässä')).toEqual([
    'Kimppakyyti',
    'Neuvoja kirjastossa',
    'Yksi numero',
    '5 bussia päivässä',
  ]);
});

test('what the desk writes down is a note of the board, of the table it came from, and can be undone', async () => {
  const { anna, ben, meet, context, entry, birch } = await roomWith('board');
  const group = openBoard(anna, context.activity).groups.add(anna.editor(context.activity.id), 'g', {
    title: 'Matkat',
    position: [0, 0],
    size: [460, 460],
  });
  expect(entry.places(context)).toEqual([{ id: group, label: 'Matkat' }]);
  entry.write(context, { text: 'Kimppakyyti', table: birch.id, place: group });
  meet();
  const board = openBoard(ben, context.activity);
  expect(board.notes).toMatchObject([{ text: 'Kimppakyyti', table: birch.id }]);
  expect(board.groupOf(board.notes[0]!.id)?.title).toBe('Matkat');
  anna.editor(context.activity.id).undo();
  meet();
  expect(board.notes).toEqual([]);
});

test('in a café it goes to the station that was picked, in the round the room is in', async () => {
  const { anna, context, entry } = await roomWith('cafe');
  const { stations, talk } = openCafe(anna, context.activity);
  const [, second] = stations.all;
  goOn(anna);
  goOn(anna);
  entry.write(context, { text: 'Sanottu ääneen', table: '', place: second!.id });
  const [thread] = talk.threads(second!.id);
  expect(thread).toBeDefined();
  const note = anna.notes.all[0]!;
  expect(talk.entry(note.id)).toEqual({ station: second!.id, round: 2, table: '' });
});
