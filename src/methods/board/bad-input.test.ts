import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { expect, test } from 'vitest';
import type { Workshop } from '#document/workshop.ts';
import { Scene } from '#ui/board/scene.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';
import { boardPicture } from './picture.ts';
import { report } from './report.ts';
import { sourceWords } from './source-words.ts';

function boards() {
  const room = createRoom();
  room.anna.agenda.add(room.anna.editor(), 'add', {
    id: 'a1',
    method: 'board',
    title: 'Ideat',
    question: '',
  });
  room.meet();
  const activity = room.anna.agenda.get('a1')!;
  const [annas, bens] = [openBoard(room.anna, activity), openBoard(room.ben, activity)];
  return { room, activity, annas, bens };
}
const written = { colour: 'yellow', table: '' } as const;

test.each([
  ['emoji of several code points', '👩🏽‍🚒🏳️‍🌈 ja 👨‍👩‍👧‍👦'],
  ['Arabic with a Finnish word', 'الحافلة لا تأتي (bussi)!'],
  ['Hebrew with points', 'שָׁלוֹם לְכֻלָּם'],
  ['signs that turn the direction', 'abc \u202Edef\u202C ghi'],
])('%s comes whole to the other tablet, to its board and to the report', (_, text) => {
  const { room, activity, annas, bens } = boards();
  const id = annas.write({ text: '', ...written });
  // As it is typed: every keystroke is the smallest difference, which must not cut an emoji in two.
  for (let end = 1; end <= text.length; end++) annas.type(id, text.slice(0, end), true);
  room.meet();
  const source = createNoteSource(bens, () => sourceWords(bens));
  expect(source.get(id)?.text).toBe(text);
  source.destroy();
  expect(report({ workshop: room.ben, activity }).rows).toMatchObject([{ id, text }]);
  expect(boardPicture(bens, 'Ideat').svg).toMatch(/^<svg/);
});

test('10,000 characters of any kind stand on one note, and its picture stays small', () => {
  const { room, activity, annas, bens } = boards();
  const long = 'הלו 👩‍🚒 moi '.repeat(2_000);
  const id = annas.write({ text: long, ...written });
  room.meet();
  const kept = bens.workshop.notes.get(id)!.text;
  expect(kept.length).toBeLessThanOrEqual(10_000);
  expect(kept.length).toBeGreaterThan(9_995);
  expect(long.startsWith(kept)).toBe(true);
  expect(report({ workshop: room.ben, activity }).rows[0]!.text).toBe(kept.trim());
  expect(boardPicture(bens, 'Ideat').svg.length).toBeLessThan(20_000);
});

test('two people drag one note: each sees the other’s hand, and in the end both see it in one place', () => {
  const { room, annas, bens } = boards();
  const id = annas.write({ text: 'Bussi', ...written, near: { x: 0, y: 0 } });
  const group = annas.grouping.add('Matkat', { x: 3000, y: 0 });
  room.meet();
  const tell = (from: Workshop, to: Workshop) => {
    const { awareness } = from.presence;
    applyAwarenessUpdate(
      to.presence.awareness,
      encodeAwarenessUpdate(awareness, [awareness.clientID]),
      'road',
    );
  };
  const source = createNoteSource(bens, () => sourceWords(bens));
  const scene = new Scene(source);
  source.onChange((ids) => scene.changed(ids));
  const seen = () => {
    const hands = bens.workshop.presence.others.flatMap(({ drag }) => drag ?? []);
    scene.setRemote(hands.map((hand) => ({ ...hand, colour: 'red' })));
    const { x, y } = scene.place(source.get(id)!);
    return { x, y };
  };

  room.anna.presence.say({ role: 'table', drag: [{ id, x: 500, y: 40 }] });
  tell(room.anna, room.ben);
  expect(seen()).toEqual({ x: 500, y: 40 });
  scene.setHeld(new Map([[id, { x: -300, y: 7 }]]));
  expect(seen()).toEqual({ x: -300, y: 7 }); // one's own hand comes first

  // Both let go before they hear of each other: one into a frame, one beside it.
  const [x, y] = annas.groups.get(group)!.position;
  annas.move([{ id, x: x + 20, y: y + 20 }]);
  bens.move([{ id, x: -300, y: 7 }]);
  scene.setHeld(null);
  room.anna.presence.say({ drag: undefined });
  tell(room.anna, room.ben);
  room.meet();
  const end = annas.placeOf(id)!;
  expect([
    { x: x + 20, y: y + 20 },
    { x: -300, y: 7 },
  ]).toContainEqual(end);
  expect(bens.placeOf(id)).toEqual(end);
  expect(seen()).toEqual(end);
  expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
  // Whoever came second undoes their own move only.
  bens.editor.undo();
  room.meet();
  expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
  source.destroy();
});
