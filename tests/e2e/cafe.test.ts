/** The main job: a desk and two tablets hold a café from the template to the synthesis, and end with the same document. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOnDevice } from '../support/document-of.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  next,
  noteWith,
  start,
  untilLight,
  writeAtStation,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

const w = fi.cafe;

test('two tablets and a desk run the café to its end and agree about everything', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);

  await button(laptop, fi.home.templates.cafe.name).click();
  const dialog = laptop.getByRole('dialog');
  await dialog.getByLabel(fi.home.tablesLabel).selectOption('2');
  await dialog.getByRole('button', { name: fi.home.create }).click();
  await laptop.getByRole('heading', { name: fi.desk.ready.title }).waitFor();
  await laptop.getByText(fi.desk.ready.none).waitFor();
  const address = await joinAddressOf(laptop);
  expect(address).toContain(`:${room.hub.port}/#/table/`);

  const [anna, ben] = [await room.device('Anna'), await room.device('Ben')];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  await laptop.getByText(fi.desk.ready.count(2)).waitFor();
  await start(laptop);
  await laptop.getByText(`${w.phases.round.title} 1/4`).first().waitFor();

  const arrive = async (round: number) => {
    for (const tablet of [anna, ben]) {
      await tablet.getByRole('region', { name: fi.table.guide }).getByText(w.roundOf(round, 4)).waitFor();
      await button(tablet, w.arrived).click();
    }
  };
  const station = (n: 'first' | 'second' | 'third' | 'fourth') => ({ name: w.start[n], level: 2 as const });

  await arrive(1);
  await anna.getByRole('heading', station('first')).waitFor();
  await ben.getByRole('heading', station('second')).waitFor();
  await anna.getByText(w.first).waitFor();
  await writeAtStation(anna, 'Kylätalo kokoaa');
  await writeAtStation(anna, 'Naapurit auttavat');
  await writeAtStation(ben, 'Bussi kulkee harvoin');
  await laptop.getByText(fi.desk.notes(2)).waitFor();

  await next(laptop);
  await arrive(2);
  // Anna is where Ben was: his thought is there, marked with his round and his table's sign.
  await anna.getByRole('heading', station('second')).waitFor();
  const earlier = anna.getByRole('region', { name: w.earlier });
  await earlier.getByRole('heading', { name: w.round(1) }).waitFor();
  const bens = earlier.locator('[data-note]').filter({ hasText: 'Bussi kulkee harvoin' });
  await bens.getByRole('img', { name: fi.ui.signs.pine }).waitFor();
  await bens.getByRole('button', { name: w.agree }).click();
  await bens.getByText(w.agreeing(1)).waitFor();
  await bens.getByRole('button', { name: w.build }).click();
  await anna.getByRole('dialog').getByLabel(w.built).fill('Kimppakyyti torille');
  await anna.getByRole('dialog').getByRole('button', { name: w.add }).click();
  await noteWith(anna, 'Kimppakyyti torille').waitFor();
  await writeAtStation(anna, 'Puhelin ei kuulu');
  await writeAtStation(ben, 'Vapaaehtoiset');

  await next(laptop);
  await arrive(3);
  await writeAtStation(anna, 'Kirjasto opastaa');
  // Half a thought is not lost when the room moves on.
  await ben.getByLabel(w.newNote).fill('Jäi kesken');
  await next(laptop);
  await arrive(4);
  await ben.getByRole('heading', station('first')).waitFor();
  await noteWith(ben, 'Kylätalo kokoaa').waitFor();

  await next(laptop);
  for (const tablet of [anna, ben]) await tablet.getByText(w.noPoints).waitFor();
  // The last group at a station picks its points: Ben at the first, Anna at the others.
  await button(anna, w.station(2)).click();
  await noteWith(anna, 'Bussi kulkee harvoin').getByRole('button', { name: w.pick }).click();
  await noteWith(ben, 'Kylätalo kokoaa').getByRole('button', { name: w.pick }).click();
  await ben.getByLabel(w.ownPoint).fill('Kokoontumispaikka on jo');
  await button(ben, w.add).click();
  await ben.getByRole('heading', { name: w.chosenCount(2, 3) }).waitFor();

  await next(laptop);
  for (const page of [anna, ben]) {
    await noteWith(page, 'Kylätalo kokoaa').waitFor();
    await noteWith(page, 'Bussi kulkee harvoin').waitFor();
    await noteWith(page, 'Kokoontumispaikka on jo').waitFor();
  }
  await anna.getByLabel(w.newConclusion).fill('Tieto kootaan kylätalolle');
  await button(anna, w.add).click();
  await noteWith(ben, 'Tieto kootaan kylätalolle').waitFor();
  await button(laptop, fi.desk.finish).click();
  for (const tablet of [anna, ben])
    await tablet.getByRole('heading', { name: fi.table.finishedTitle }).waitFor();

  for (const page of [laptop, anna, ben]) await untilLight(page, 'hub');
  const [atDesk, atAnna, atBen] = [
    await contentOnDevice(laptop),
    await contentOnDevice(anna),
    await contentOnDevice(ben),
  ];
  expect(atAnna).toEqual(atDesk);
  expect(atBen).toEqual(atDesk);
  const texts = Object.values(atDesk['notes'] as Record<string, { text: string }>).map((note) => note.text);
  expect(texts.toSorted()).toEqual(
    [
      ...['Kylätalo kokoaa', 'Naapurit auttavat', 'Bussi kulkee harvoin', 'Kimppakyyti torille'],
      ...['Puhelin ei kuulu', 'Vapaaehtoiset', 'Kirjasto opastaa', 'Jäi kesken'],
      ...['Kokoontumispaikka on jo', 'Tieto kootaan kylätalolle'],
    ].toSorted(),
  );
});

testNothingLeaves(() => room);
