/** The other methods by keys alone, as a person at a table goes through them; also when several share the tablet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { viewWords as openingWords } from '../../src/methods/opening/view-texts.ts';
import { pictureNames } from '../../src/methods/opening/picture-names.ts';
import { viewWords as personaWords } from '../../src/methods/persona/view-texts.ts';
import { fieldWords } from '../../src/methods/persona/field-texts.ts';
import {
  addActivity,
  button,
  fi,
  joinAddressOf,
  joinAt,
  makeWorkshop,
  nextForAll,
  noteWith,
  start,
  type SeatPicture,
} from '../support/hands.ts';
import { hasFocus, pointersUsed, press, tabTo, type, watchPointers } from '../support/keys.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
let laptop: Page;
let anna: Page;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'empty', 1, 'Näppäimillä');
  for (const { name } of [fi.opening, fi.persona, fi.pairs, fi.vote]) await addActivity(laptop, name);
  await addActivity(laptop, fi.brainwriting.name, (dialog) =>
    dialog.getByRole('switch', { name: fi.brainwriting.perSeat }).click(),
  );
  anna = await room.device('Anna');
  await watchPointers(anna);
  await anna.goto(joinAt(room.origin, await joinAddressOf(laptop)));
  await press(anna, anna.getByRole('listitem').getByRole('button', { name: fi.ui.signs.birch }));
  await start(laptop);
});
afterAll(() => room?.close());

/** Takes the tablet, by keys: the own picture when it is covered, otherwise passed on first. */
async function sit(picture: SeatPicture) {
  const cover = anna.getByRole('heading', { name: fi.seats.title });
  const pass = button(anna, fi.seats.pass);
  await cover.or(pass).first().waitFor();
  if (await pass.isVisible()) await press(anna, pass);
  await cover.waitFor();
  const own = button(anna, fi.seats.pictures[picture]);
  if ((await own.count()) === 0) await press(anna, button(anna, fi.seats.fresh));
  await press(anna, own);
  await anna.getByText(`${fi.seats.turn}: ${fi.seats.pictures[picture]}`).waitFor();
}

test('the opening: a picture, a rule, a word', async () => {
  const w = openingWords('fi');
  await press(anna, button(anna, pictureNames('fi').sunrise));
  await press(anna, button(anna, w.pictures.choose));
  await anna.getByRole('dialog').waitFor({ state: 'detached' });
  await nextForAll(laptop);
  await type(anna, anna.getByLabel(w.rules.own), 'Kuunnellaan');
  await press(anna, button(anna, w.rules.add));
  await noteWith(anna, 'Kuunnellaan').waitFor();
  await nextForAll(laptop);
  const words = anna.getByLabel(w.glossary.ours).first();
  await type(anna, words, 'Apua ajoissa');
  expect(await words.inputValue()).toBe('Apua ajoissa');
});

test('a persona', async () => {
  await nextForAll(laptop);
  await press(anna, button(anna, personaWords('fi').add));
  const name = anna.getByLabel(fieldWords('fi').name.label, { exact: true });
  await expect.poll(() => hasFocus(name)).toBe(true);
  await anna.keyboard.type('Aino');
  await type(anna, anna.getByLabel(fieldWords('fi').situation.label, { exact: true }), 'Asuu kylällä');
  expect(await name.inputValue()).toBe('Aino');
  for (let steps = 0; steps < 3; steps++) await nextForAll(laptop);
});

test('pair ideation: alone, shown, chosen, voted for, planned', async () => {
  const w = fi.pairs;
  await nextForAll(laptop);
  await nextForAll(laptop);
  for (const [picture, idea] of [
    ['cup', 'Kimppakyyti'],
    ['star', 'Kahvipiste'],
  ] as const) {
    await sit(picture);
    await type(anna, anna.getByLabel(w.newIdea), idea);
    await press(anna, button(anna, w.add));
    await anna.getByRole('listitem').filter({ hasText: idea }).waitFor();
  }
  // The next thing that each does alone begins under the cover: nobody finds the last one's notes open.
  await nextForAll(laptop);
  await anna.getByRole('heading', { name: fi.seats.title }).waitFor();
  expect(await anna.getByText('Kahvipiste').count()).toBe(0);
  for (const picture of ['cup', 'star'] as const) {
    await sit(picture);
    await press(anna, button(anna, w.reveal));
    await button(anna, w.reveal).waitFor({ state: 'detached' });
  }
  const choose = (idea: string) => noteWith(anna, idea).getByRole('button', { name: w.choose, exact: true });
  for (const idea of ['Kimppakyyti', 'Kahvipiste']) await press(anna, choose(idea));
  await nextForAll(laptop);
  await nextForAll(laptop);
  await press(anna, noteWith(anna, 'Kimppakyyti').getByRole('button', { name: w.vote, exact: true }));
  await nextForAll(laptop);
  await anna.getByText(w.archived(1)).waitFor();
  await nextForAll(laptop);
  await nextForAll(laptop);
  await press(anna, noteWith(anna, 'Kimppakyyti').getByRole('button', { name: w.makeRow }));
  const who = anna.getByLabel(w.fields.who);
  await type(anna, who, 'Kyläyhdistys');
  expect(await who.inputValue()).toBe('Kyläyhdistys');
});

test('a vote takes what stayed on the wall', async () => {
  await nextForAll(laptop);
  await press(
    anna,
    noteWith(anna, 'Kimppakyyti').getByRole('button', { name: fi.dots.giveDot, exact: true }),
  );
  await anna.getByText(fi.dots.left(2, 3)).waitFor();
  expect(await noteWith(anna, 'Kahvipiste').count()).toBe(0);
  await nextForAll(laptop);
});

test('brainwriting with a sheet for each: nobody meets the own sheet again', async () => {
  const w = fi.brainwriting;
  const idea = () => anna.getByLabel(w.idea(1));
  await nextForAll(laptop);
  await sit('cup');
  await type(anna, idea(), 'Naapurin kyyti');
  await sit('star');
  // The control: on a sheet of the table the first idea would stand here.
  await anna.getByText(w.firstOwn).waitFor();
  expect(await idea().inputValue()).toBe('');
  await type(anna, idea(), 'Kahvit torilla');
  await nextForAll(laptop);
  await sit('cup');
  await noteWith(anna, 'Kahvit torilla').waitFor();
  expect(await noteWith(anna, 'Naapurin kyyti').count()).toBe(0);
  await type(anna, idea(), 'Torille kyydillä');
  await sit('star');
  await noteWith(anna, 'Naapurin kyyti').waitFor();
  await nextForAll(laptop);
  await press(anna, noteWith(anna, 'Torille kyydillä').getByRole('button', { name: w.raise }));
  await anna.getByText(w.ideas(1)).first().waitFor();
  await tabTo(anna, anna.getByRole('button').first());
  expect(await pointersUsed(anna)).toBe(0);
});

testNothingLeaves(() => room);
