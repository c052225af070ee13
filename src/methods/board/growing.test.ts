import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteSize } from '#ui/board/item.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { watchArrivals } from './arrivals.ts';
import { openBoard, type NoteBoard } from './board.ts';
import { lineUp } from './lining-up.ts';
import { report } from './report.ts';
import { sorted } from './sorting.ts';

const activity = { id: 'a1' };
const write = (board: NoteBoard, text: string, more: Partial<Parameters<NoteBoard['write']>[0]> = {}) =>
  board.write({ text, colour: 'yellow', table: '', ...more });

describe('arrows', () => {
  test('an arrow with its word comes to everyone, is undone by its maker alone, and is in the report', () => {
    const { anna, ben, meet } = createRoom();
    anna.agenda.add(anna.editor(), 'add', { id: 'a1', method: 'board', title: 'Ideat', question: '' });
    const [annas, bens] = [openBoard(anna, activity), openBoard(ben, activity)];
    const [bus, library] = [write(annas, 'Bussi'), write(annas, 'Kirjasto')];
    const arrow = annas.connectors.add(bus, library)!;
    annas.connectors.rename(arrow, 'vie\nperille');
    meet();
    expect(bens.connectors.all).toMatchObject([{ from: bus, to: library, word: 'vie perille' }]);
    const { blocks } = report({ workshop: ben, activity: anna.agenda.get('a1')! });
    expect(blocks).toContainEqual(expect.objectContaining({ rows: [['Bussi', 'vie perille', 'Kirjasto']] }));
    expect(blocks.at(-1)).toMatchObject({ svg: expect.stringContaining('vie perille') });

    annas.connectors.turn(arrow);
    expect(annas.connectors.all).toMatchObject([{ from: library, to: bus }]);
    annas.editor.undo();
    expect(annas.connectors.all).toMatchObject([{ from: bus, to: library }]);
    bens.connectors.hide(arrow);
    meet();
    expect(annas.connectors.all).toEqual([]);
    bens.editor.undo();
    meet();
    expect(annas.connectors.all).toHaveLength(1);
  });

  test('two notes share one arrow, none leads to itself, and one whose note is hidden waits', () => {
    const { anna } = createRoom();
    const board = openBoard(anna, activity);
    const [bus, library] = [write(board, 'Bussi'), write(board, 'Kirjasto')];
    const arrow = board.connectors.add(bus, library);
    expect(board.connectors.add(library, bus)).toBe(arrow);
    expect(board.connectors.add(bus, bus)).toBeNull();
    board.hide([bus]);
    expect(board.connectors.all).toEqual([]);
    board.restore([bus]);
    expect(board.connectors.of(library)).toHaveLength(1);
    // Another board with the same notes has arrows of its own.
    expect(openBoard(anna, { id: 'a2' }).connectors.all).toEqual([]);
  });
});

describe('lining up', () => {
  const heap = () => {
    const board = openBoard(createRoom().anna, activity);
    const ids = ['A', 'B', 'C', 'D'].map((text) => write(board, text));
    board.move(ids.map((id, i) => ({ id, x: 3000 + i * 30, y: 3000 + i * 7 })));
    return { board, ids };
  };
  const overlapping = (board: NoteBoard) =>
    board.notes.filter((a) =>
      board.notes.some((b) => {
        const [p, q] = [board.placeOf(a.id)!, board.placeOf(b.id)!];
        return a !== b && Math.abs(p.x - q.x) < noteSize && Math.abs(p.y - q.y) < noteSize;
      }),
    ).length;

  test.each([
    ['rows', 2, 2],
    ['row', 4, 1],
    ['column', 1, 4],
  ] as const)('in %s notes lie beside each other in their order, as one undo step', (line, columns, rows) => {
    const { board, ids } = heap();
    expect(overlapping(board)).toBe(4); // control: a heap
    lineUp(board, ids, line);
    const places = ids.map((id) => board.placeOf(id)!);
    expect(overlapping(board)).toBe(0);
    expect(new Set(places.map((p) => p.x)).size).toBe(columns);
    expect(new Set(places.map((p) => p.y)).size).toBe(rows);
    expect(places).toEqual([...places].sort((a, b) => a.y - b.y || a.x - b.x));
    board.editor.undo();
    expect(overlapping(board)).toBe(4);
  });

  test('notes of one group stay in it; mixed ones come out beside it and cover nothing', () => {
    const { board, ids } = heap();
    const group = board.grouping.gather(ids.slice(0, 3), 'Matkat');
    lineUp(board, ids.slice(0, 3), 'rows');
    expect(board.membersOf(group)).toHaveLength(3);
    lineUp(board, ids, 'row');
    expect(board.membersOf(group)).toHaveLength(0);
    expect(overlapping(board)).toBe(0);
    for (const id of ids) expect(board.groupAt(board.placeOf(id)!)).toBeUndefined();
  });
});

test('the list can be read by colour, by mark or the newest first, and as on the board again', () => {
  const board = openBoard(createRoom().anna, activity);
  const now = vi.spyOn(Date, 'now');
  const ids = (['blue', 'yellow', 'blue'] as const).map((colour, i) => {
    now.mockReturnValue(1000 + i);
    return write(board, `${i}`, { colour });
  });
  now.mockRestore();
  board.mark([ids[1]!], 'question');
  board.mark([ids[2]!], 'important');
  const texts = (order: Parameters<typeof sorted>[1]) => sorted(board.notes, order).map((note) => note.text);
  expect(texts('colour')).toEqual(['1', '0', '2']);
  expect(texts('mark')).toEqual(['2', '1', '0']);
  expect(texts('newest')).toEqual(['2', '1', '0']);
  expect(texts('own')).toEqual(['0', '1', '2']);
});

describe('live changes in the list', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('notes by others are one sentence in ten seconds; own ones are none', () => {
    const { anna, ben, meet } = createRoom();
    const [annas, bens] = [openBoard(anna, activity), openBoard(ben, activity)];
    write(bens, 'ennen');
    meet();
    const said: number[] = [];
    const stop = watchArrivals(annas, (count) => said.push(count));
    write(annas, 'oma');
    for (const text of ['yksi', 'kaksi', 'kolme']) {
      write(bens, text);
      meet();
    }
    vi.advanceTimersByTime(2_000);
    expect(said).toEqual([3]);
    write(bens, 'neljä');
    meet();
    vi.advanceTimersByTime(6_000);
    write(bens, 'viisi');
    meet();
    expect(said).toEqual([3]);
    vi.advanceTimersByTime(6_000);
    expect(said).toEqual([3, 2]);
    bens.colour([bens.notes[0]!.id], 'blue');
    meet();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([3, 2]); // a changed note is no new one
    stop();
    write(bens, 'kuusi');
    meet();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([3, 2]);
  });
});
