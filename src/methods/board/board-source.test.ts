import { describe, expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';

const words = () => ({
  table: (id: string) => (id === 't1' ? 'Koivu' : ''),
  mark: () => 'Tärkeä',
  meaning: () => '',
  writing: 'joku kirjoittaa',
  same: (count: number) => `${count} samaa`,
});

function fill(count: number) {
  const room = createRoom();
  const board = openBoard(room.anna, { id: 'a1' });
  const ids = Array.from({ length: count }, (_, i) =>
    board.write({ text: `Ajatus ${i}`, colour: 'yellow', table: 't1' }),
  );
  return { room, board, ids, source: createNoteSource(board, words) };
}

describe('what the board surface is given', () => {
  test('one item per note, in order, with its table', () => {
    const { source, ids, board } = fill(3);
    expect(source.items().map((item) => item.id)).toEqual(ids);
    expect(source.get(ids[0]!)).toEqual({
      id: ids[0],
      ...board.placeOf(ids[0]!)!,
      text: 'Ajatus 0',
      colour: 'yellow',
      mark: 'Koivu',
      label: 'Koivu',
    });
  });

  test('typing into one note changes that item only, and says which', () => {
    const { source, ids, board } = fill(5);
    const heard: unknown[] = [];
    source.onChange((changed) => heard.push(changed));
    const before = source.items();
    board.type(ids[2]!, 'Uusi teksti');
    const after = source.items();
    expect(heard).toEqual([new Set([ids[2]])]);
    expect(after).not.toBe(before);
    expect(after.map((item, i) => item === before[i])).toEqual([true, true, false, true, true]);
    expect(after[2]!.text).toBe('Uusi teksti');
    expect(source.items()).toBe(after);
  });

  test('what was moved last lies on top, for everyone; notes moved together stay as they lay', () => {
    const { source, ids, board, room } = fill(4);
    const others = createNoteSource(openBoard(room.ben, { id: 'a1' }), words);
    const [a, b, c, d] = ids as [string, string, string, string];
    const drawn = (of: typeof source) => of.items().map((item) => item.id);
    board.move([{ id: b, x: 50, y: 50 }]);
    expect(drawn(source)).toEqual([a, c, d, b]);
    room.meet();
    expect(drawn(others)).toEqual([a, c, d, b]);
    board.move([
      { id: b, x: 60, y: 60 },
      { id: a, x: 80, y: 80 },
    ]);
    expect(drawn(source)).toEqual([c, d, a, b]);
    board.editor.undo();
    expect(drawn(source)).toEqual([a, c, d, b]);
    board.move([
      { id: d, x: 20, y: 20 },
      { id: c, x: 10, y: 10 },
    ]);
    expect(drawn(source)).toEqual([a, b, c, d]);
    // A count that only a stranger's bytes can have reached: what is moved next is not thrown under all others.
    board.editor.prepare(() => board.raised.set(d, 1_000_000_000));
    board.move([{ id: a, x: 20, y: 20 }]);
    expect(drawn(source).slice(0, 2)).toEqual([b, c]);
    // The list is not what lies over what: there the order stays.
    expect(board.notes.map((note) => note.id)).toEqual(ids);
  });

  test('hiding, undoing and other boards', () => {
    const { source, ids, board, room } = fill(3);
    board.hide([ids[0]!]);
    expect(source.items().map((item) => item.id)).toEqual(ids.slice(1));
    board.editor.undo();
    expect(source.items().map((item) => item.id)).toEqual(ids);
    const before = source.items();
    openBoard(room.anna, { id: 'a2' }).write({ text: 'Muualla', colour: 'pink', table: '' });
    expect(source.items()).toBe(before);
  });

  test('marks and writing by others are shown on the note', () => {
    const { source, ids, board, room } = fill(2);
    board.mark([ids[0]!], 'important');
    expect(source.get(ids[0]!)).toMatchObject({ badge: '★', label: 'Koivu, Tärkeä' });
    const awareness = room.anna.presence.awareness;
    const other = room.ben.presence.awareness.clientID;
    const say = (editing?: string) => {
      awareness.states.set(other, { role: 'table', ...(editing && { editing }) });
      awareness.emit('change', [{ added: [], updated: [other], removed: [] }, 'test']);
    };
    say(ids[1]);
    expect(source.get(ids[1]!)).toMatchObject({ badge: '…', label: 'Koivu, joku kirjoittaa' });
    say();
    expect(source.get(ids[1]!)!.badge).toBeUndefined();
  });

  test('after destroy nothing is heard any more', () => {
    const { source, ids, board } = fill(1);
    const heard: unknown[] = [];
    source.onChange((changed) => heard.push(changed));
    board.type(ids[0]!, 'Ennen');
    source.destroy();
    board.type(ids[0]!, 'Jälkeen');
    expect(heard).toHaveLength(1);
  });

  test('at 5,000 notes one keystroke reads one note', () => {
    const { board, source, ids } = fill(60);
    const before = source.items();
    let read = 0;
    const get = board.workshop.notes.get.bind(board.workshop.notes);
    board.workshop.notes.get = (id) => (read++, get(id));
    board.type(ids[30]!, 'Uusi teksti');
    expect(read).toBeLessThanOrEqual(2);
    expect(source.items()).toHaveLength(before.length);
  });
});
