import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard, type NoteBoard } from './board.ts';
import { foldsOf, type Folds } from './folds.ts';
import { boardPicture } from './picture.ts';
import { report } from './report.ts';
import { sourceWords } from './source-words.ts';

const activity = { id: 'a1' };
const write = (board: NoteBoard, ...texts: string[]) =>
  texts.map((text) => board.write({ text, colour: 'yellow', table: '' }));
const seen = (board: NoteBoard) => board.notes.map((note) => note.text);
const under = (board: NoteBoard, note: string) => board.sameness.under(note).map(({ text }) => text);

describe('folds', () => {
  /** What is wrong with folds, in words. */
  const faultsOf = ({ keptOf, under: below }: Folds, notes: readonly string[]): string[] => [
    ...[...keptOf].filter(([, kept]) => keptOf.has(kept)).map(([note]) => `${note} lies under a folded note`),
    ...[...keptOf].filter(([, kept]) => !notes.includes(kept)).map(([note]) => `${note} lies under nothing`),
    ...[...keptOf]
      .filter(([note, kept]) => !below.get(kept)?.includes(note))
      .map(([note]) => `${note} is lost`),
  ];

  test('whatever was recorded, every note is in sight or under one that is', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id)), (entries) => {
        const notes = ['a', 'b', 'c', 'd', 'e'];
        const folds = foldsOf(new Map(entries), (note) => notes.includes(note));
        expect(faultsOf(folds, notes)).toEqual([]);
        expect(folds.keptOf.size).toBeLessThan(notes.length);
      }),
    );
    // The control: the check sees a note that cannot be reached.
    const lost: Folds = { keptOf: new Map([['a', 'b'], ['b', 'gone']]), under: new Map([['b', ['a']]]) }; // prettier-ignore
    expect(faultsOf(lost, ['a', 'b'])).toHaveLength(3);
  });

  test('a circle that two devices have made keeps the same note on all', () => {
    const all = () => true;
    const circle = [
      ['b', 'c'],
      ['c', 'b'],
      ['a', 'c'],
    ] as const;
    expect(foldsOf(circle, all).under).toEqual(new Map([['b', ['c', 'a']]]));
    expect(foldsOf(circle.toReversed(), all).keptOf).toEqual(foldsOf(circle, all).keptOf);
  });
});

describe('notes marked as the same', () => {
  test('one stays in sight, the others come back by undo just as they were', () => {
    const { anna, ben, meet } = createRoom();
    const board = openBoard(anna, activity);
    const [bus, ride, library] = write(board, 'Bussi', 'Kyyti', 'Kirjasto');
    board.mark([ride!], 'important');
    const before = contentOf(anna);
    board.sameness.mark([bus!, ride!]);
    expect(seen(board)).toEqual(['Kyyti', 'Kirjasto']); // the one with the star
    expect(under(board, ride!)).toEqual(['Bussi']);
    board.sameness.mark([library!, ride!]);
    meet();
    const bens = openBoard(ben, activity);
    expect(seen(bens)).toEqual(['Kyyti']);
    expect(under(bens, ride!)).toEqual(['Bussi', 'Kirjasto']);
    board.editor.undo();
    board.editor.undo();
    expect(seen(board)).toEqual(['Bussi', 'Kyyti', 'Kirjasto']);
    expect({ ...(contentOf(anna) as object), 'a1/same': {} }).toEqual({
      ...(before as object),
      'a1/same': {},
    });
  });

  test('the offer to take it back puts back a fold inside a fold', () => {
    const board = openBoard(createRoom().anna, activity);
    const [a, b, c] = write(board, 'A', 'B', 'C');
    board.sameness.mark([a!, b!], a);
    const marked = board.sameness.mark([a!, c!], c);
    expect(under(board, c!)).toEqual(['A', 'B']);
    marked?.back();
    expect(seen(board)).toEqual(['A', 'C']);
    expect(under(board, a!)).toEqual(['B']);
  });

  test('another can be put on top, and one taken out lies beside it, covering nothing', () => {
    const board = openBoard(createRoom().anna, activity);
    const [a, b, c] = write(board, 'A', 'B', 'C');
    const group = board.grouping.gather([a!], 'Matkat');
    const place = board.placeOf(a!);
    board.sameness.mark([a!, b!, c!], a);
    board.sameness.keep(b!);
    expect(seen(board)).toEqual(['B']);
    expect(board.placeOf(b!)).toEqual(place);
    expect(board.groupOf(b!)?.id).toBe(group);
    board.sameness.separate([c!]);
    expect(board.membersOf(group).map((note) => note.text)).toEqual(['B', 'C']);
    expect(board.placeOf(c!)).not.toEqual(place);
    expect(under(board, b!)).toEqual(['A']);
    board.editor.undo();
    expect(under(board, b!)).toEqual(['A', 'C']);
  });

  test('hidden together and brought back together; without the one on top the others are in sight', () => {
    const board = openBoard(createRoom().anna, activity);
    const [a, b] = write(board, 'A', 'B');
    board.sameness.mark([a!, b!], a);
    const hidden = board.hide([a!]);
    expect([seen(board), hidden]).toEqual([[], [a, b]]);
    board.restore([b!]);
    expect(seen(board)).toEqual(['B']);
    board.restore([a!]);
    expect(seen(board)).toEqual(['A']);
  });

  test('marked apart by two who did not know of each other, all see the same', () => {
    const { anna, ben, meet } = createRoom();
    const [annas, bens] = [openBoard(anna, activity), openBoard(ben, activity)];
    const [a, b] = write(annas, 'A', 'B');
    meet();
    annas.sameness.mark([a!, b!], a);
    bens.sameness.mark([a!, b!], b);
    meet();
    expect(seen(annas)).toHaveLength(1);
    expect(seen(bens)).toEqual(seen(annas));
    bens.sameness.separate(bens.sameness.under(bens.notes[0]!.id).map(({ id }) => id));
    meet();
    expect(seen(annas)).toHaveLength(2);
  });

  test('a damaged or foreign entry folds nothing', () => {
    const { anna } = createRoom();
    const board = openBoard(anna, activity);
    const [a, b] = write(board, 'A', 'B');
    for (const value of [7, '', 'nobody', { to: b }, a]) anna.doc.getMap('a1/same').set(a!, value);
    expect(seen(board)).toEqual(['A', 'B']);
  });
});

test('the surface shows one note with edges of paper and a number, and follows what others do to the fold', () => {
  const { anna, ben, meet } = createRoom();
  const board = openBoard(anna, activity);
  const [a, b, c] = write(board, 'Bussi', 'Kyyti', 'Kirjasto');
  const source = createNoteSource(board, () => sourceWords(board));
  const changes: unknown[] = [];
  source.onChange((ids) => changes.push(ids));
  meet();
  openBoard(ben, activity).sameness.mark([a!, b!], a);
  meet();
  expect(source.items().map((item) => item.id)).toEqual([a, c]);
  expect(source.get(a!)).toMatchObject({ stack: true, badge: '×2', label: 'sama asia: 2 lappua' });
  expect(changes).toEqual([new Set([a, b])]);
  expect(boardPicture(board, 't').svg).toContain('>×2</text>');
  openBoard(ben, activity).sameness.separate([b!]);
  meet();
  expect(source.items()).toHaveLength(3);
  expect(source.get(a!)).not.toHaveProperty('stack');
  source.destroy();
});

test('an arrow to a folded note leads to the one in sight; one inside the fold is not drawn', () => {
  const board = openBoard(createRoom().anna, activity);
  const [a, b, c] = write(board, 'A', 'B', 'C');
  const [inside, out] = [board.connectors.add(a!, b!), board.connectors.add(b!, c!)];
  board.sameness.mark([a!, b!], a);
  expect(board.connectors.all).toMatchObject([{ id: out, from: a, to: c }]);
  board.editor.undo();
  expect(board.connectors.all.map(({ id }) => id)).toEqual([inside, out]);
});

test('the report counts them together, tells how each was said and by which tables, and has a row for each', () => {
  const { anna } = createRoom();
  for (const symbol of ['birch', 'sun'])
    anna.tables.add(anna.editor(), 'table', { id: symbol, symbol, name: '' });
  anna.agenda.add(anna.editor(), 'add', { id: 'a1', method: 'board', title: 'Ideat', question: '' });
  const context = { workshop: anna, activity: anna.agenda.get('a1')! };
  const board = openBoard(anna, activity);
  const a = board.write({ text: 'Bussi', colour: 'yellow', table: 'birch' });
  const b = board.write({ text: 'Linja-auto', colour: 'blue', table: 'sun' });
  board.sameness.mark([a, b], a);
  const section = report(context);
  expect(section.blocks[1]).toEqual({
    kind: 'entries',
    entries: [
      {
        id: a,
        text: 'Bussi',
        table: 'Koivu, Aurinko',
        remarks: ['Sama asia: 2 lappua', 'Myös näin: ”Linja-auto”'],
        colour: 'yellow',
      },
    ],
  });
  expect(section.rows.map(({ id, table, text }) => [id, table, text])).toEqual([
    [a, 'Koivu', 'Bussi'],
    [b, 'Aurinko', 'Linja-auto'],
  ]);
});
