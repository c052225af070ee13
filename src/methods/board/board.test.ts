import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Workshop } from '#document/workshop.ts';
import { noteSize } from '#ui/board/item.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { openBoard, type NoteBoard } from './board.ts';
import { frameOf } from './contents.ts';

const activity = { id: 'a1' };
const open = (workshop: Workshop): NoteBoard => openBoard(workshop, activity);
const write = (board: NoteBoard, text: string, more: Partial<Parameters<NoteBoard['write']>[0]> = {}) =>
  board.write({ text, colour: 'yellow', table: '', ...more });
const texts = (board: NoteBoard) => board.notes.map((note) => note.text);
const tooNear = (board: NoteBoard) =>
  board.notes.flatMap((a, i) =>
    board.notes.slice(i + 1).filter((b) => {
      const [p, q] = [board.placeOf(a.id)!, board.placeOf(b.id)!];
      return Math.abs(p.x - q.x) < noteSize && Math.abs(p.y - q.y) < noteSize;
    }),
  );

describe('writing', () => {
  test('opening a board writes nothing', () => {
    const { anna } = createRoom();
    const board = open(anna);
    void [board.notes, board.hidden, board.sections, board.hiddenGroups];
    expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
  });

  test('notes of other activities stay off this board', () => {
    const { anna } = createRoom();
    const other = openBoard(anna, { id: 'a2' });
    write(open(anna), 'Kyyti kirjastoon');
    write(other, 'Toinen taulu');
    expect(texts(open(anna))).toEqual(['Kyyti kirjastoon']);
  });

  test('a new note never lands on another', () => {
    const { anna } = createRoom();
    const board = open(anna);
    for (let i = 0; i < 30; i++) write(board, `Ajatus ${i}`, { near: { x: 37, y: -80 } });
    expect(tooNear(board)).toEqual([]);
    // The control: moved by hand they may overlap, and the check sees it.
    board.move(board.notes.slice(0, 2).map(({ id }) => ({ id, x: 0, y: 0 })));
    expect(tooNear(board)).toHaveLength(1);
  });

  test('writing a note, typing it to the end and undoing is one step', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const id = write(board, 'B');
    board.type(id, 'Bussi', true);
    board.type(id, 'Bussi kulkee', true);
    board.editor.undo();
    expect(board.notes).toEqual([]);
    expect(board.hidden.map((note) => note.text)).toEqual(['Bussi kulkee']);
    board.editor.redo();
    expect(texts(board)).toEqual(['Bussi kulkee']);
  });

  test('a later correction is undone by itself', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const id = write(board, 'Bussi');
    board.type(id, 'Bussi j', false);
    board.type(id, 'Bussi joka tunti', false);
    board.editor.undo();
    expect(texts(board)).toEqual(['Bussi']);
  });

  test('a pasted book is cut to its first 10,000 characters', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const id = write(board, 'a'.repeat(9_999) + '😀'.repeat(1_000_000));
    expect(board.notes[0]!.text).toBe('a'.repeat(9_999));
    board.type(id, 'b'.repeat(10_000_000));
    expect(board.notes[0]!.text).toHaveLength(10_000);
  });

  test('an empty note that was dropped is not offered back, a hidden one is', () => {
    const { anna } = createRoom();
    const board = open(anna);
    board.drop(write(board, ''));
    const id = write(board, 'Kirjasto');
    board.hide([id]);
    expect(board.notes).toEqual([]);
    expect(board.hidden.map((note) => note.text)).toEqual(['Kirjasto']);
    board.restore([id]);
    expect(texts(board)).toEqual(['Kirjasto']);
  });
});

describe('groups', () => {
  test('a note dropped into a frame joins, dragged out it leaves', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const id = write(board, 'Lomake', { near: { x: 2000, y: 0 } });
    const group = board.grouping.add('Tieto', { x: 0, y: 0 });
    const frame = frameOf(board.groups.get(group)!);
    board.move([{ id, x: frame.x + 30, y: frame.y + 70 }]);
    expect(board.sections.map((s) => [s.group?.title, s.notes.map((n) => n.text)])).toEqual([
      ['Tieto', ['Lomake']],
    ]);
    board.move([{ id, x: frame.x - 400, y: frame.y }]);
    expect(board.sections.map((s) => [s.group?.title, s.notes.length])).toEqual([
      ['Tieto', 0],
      [undefined, 1],
    ]);
  });

  test('by the menu notes fill the frame, and a full frame grows', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const ids = Array.from({ length: 7 }, (_, i) => write(board, `Ajatus ${i}`));
    const group = board.grouping.add('Matkat', { x: 0, y: 3000 });
    const before = frameOf(board.groups.get(group)!);
    board.grouping.assign(ids, group);
    const frame = frameOf(board.groups.get(group)!);
    expect(board.membersOf(group)).toHaveLength(7);
    expect(tooNear(board)).toEqual([]);
    expect(frame.height).toBeGreaterThan(before.height);
    for (const id of ids) expect(board.groupAt(board.placeOf(id)!)?.id).toBe(group);
    board.grouping.assign([ids[0]!], null);
    expect(board.groupOf(ids[0]!)).toBeUndefined();
    expect(board.groupAt(board.placeOf(ids[0]!)!)).toBeUndefined();
  });

  test('gathering covers no other note and is undone in one step', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const ids = Array.from({ length: 12 }, (_, i) => write(board, `Ajatus ${i}`, { near: { x: 0, y: 0 } }));
    const before = ids.map((id) => board.placeOf(id));
    const group = board.grouping.gather(ids.slice(0, 5), 'Ihminen vastassa');
    const frame = frameOf(board.groups.get(group)!);
    expect(board.membersOf(group).map((n) => n.id)).toEqual(ids.slice(0, 5));
    expect(tooNear(board)).toEqual([]);
    expect(ids.filter((id) => board.groupAt(board.placeOf(id)!)?.id === group)).toEqual(ids.slice(0, 5));
    expect(frame.width).toBeGreaterThan(0);
    board.editor.undo();
    expect(board.groups.all).toEqual([]);
    expect(ids.map((id) => board.placeOf(id))).toEqual(before);
  });

  test('a group moves with its notes; dissolved, its notes stay', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const ids = [write(board, 'Kyyti'), write(board, 'Bussi')];
    const group = board.grouping.gather(ids, 'Matkat');
    const frame = frameOf(board.groups.get(group)!);
    const place = board.placeOf(ids[0]!)!;
    board.grouping.move(group, { x: frame.x + 500, y: frame.y + 40 });
    expect(board.placeOf(ids[0]!)).toEqual({ x: place.x + 500, y: place.y + 40 });
    board.grouping.dissolve(group);
    expect(board.sections.map((s) => [s.group, s.notes.length])).toEqual([[null, 2]]);
    expect(board.hiddenGroups.map((g) => g.title)).toEqual(['Matkat']);
    board.grouping.restore(group);
    expect(board.membersOf(group)).toHaveLength(2);
  });

  test('tidying fits the frame around the notes', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const ids = Array.from({ length: 6 }, (_, i) => write(board, `Ajatus ${i}`));
    const group = board.grouping.gather(ids, 'Kaikki');
    const [x, y] = board.groups.get(group)!.position;
    board.move(ids.map((id) => ({ id, x: x + 40, y: y + 80 })));
    expect(tooNear(board).length).toBeGreaterThan(0);
    board.grouping.tidy(group);
    expect(tooNear(board)).toEqual([]);
    expect(board.membersOf(group)).toHaveLength(6);
  });
});

describe('together', () => {
  test('Anna, Ben and Chris work apart and see the same board', () => {
    const room = createRoom();
    const [anna, ben, chris] = [room.anna, room.ben, room.chris].map(open) as [
      NoteBoard,
      NoteBoard,
      NoteBoard,
    ];
    const id = write(anna, 'Yhteinen');
    const group = anna.grouping.add('Ryhmä', { x: 0, y: 2000 });
    room.meet();
    ben.move([{ id, x: 900, y: 900 }]);
    ben.grouping.rename(group, 'Ryhmä torilla');
    chris.grouping.assign([id], group);
    chris.mark([id], 'important');
    write(anna, 'Lisää');
    anna.colour([id], 'green');
    room.meet();
    expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
    expect(contentOf(room.chris)).toEqual(contentOf(room.anna));
    expect(ben.workshop.notes.get(id)).toMatchObject({ colour: 'green', mark: 'important' });
    expect(anna.groups.get(group)!.title).toBe('Ryhmä torilla');
  });

  test('undo takes back own steps only', () => {
    const room = createRoom();
    const [anna, ben] = [open(room.anna), open(room.ben)];
    const id = write(anna, 'Neuvontapiste');
    room.meet();
    anna.move([{ id, x: 440, y: 440 }]);
    ben.colour([id], 'pink');
    room.meet();
    anna.editor.undo();
    room.meet();
    expect(ben.workshop.notes.get(id)!.colour).toBe('pink');
    expect(ben.placeOf(id)).not.toEqual({ x: 440, y: 440 });
  });

  test('a damaged place or group does not stop the others', () => {
    const { anna } = createRoom();
    const board = open(anna);
    const [lost] = [write(board, 'Kadonnut paikka'), write(board, 'Kirjasto')];
    anna.doc.getMap('a1/places').set(lost, ['x', Infinity]);
    anna.doc.getMap('a1/groups').set('g', 'not a group');
    expect(texts(board)).toEqual(['Kirjasto']);
    expect(board.groups.all).toEqual([]);
  });
});
