/** Running the room: a programme made at once, messages, "ready?", one table elsewhere, an observer, a second facilitator, the next workshop. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paper } from '#texts/paper.ts';
import { programme } from '#texts/programme.ts';
import { running } from '#texts/running.ts';
import { templates } from '#texts/templates.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  makeBoard,
  next,
  sit,
  startAt,
  writeOnBoard,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

const w = running('fi');

test('the desk speaks to the tables, and what they made goes into the next workshop', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop, 2, 'Ensimmäinen paja');
  const address = await joinAddressOf(laptop);
  const [anna, ben, chris] = [
    await room.device('Anna'),
    await room.device('Ben'),
    await room.device('Chris'),
  ];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  await chris.goto(address);
  await button(chris, w.observe).click();
  await chris.getByText(w.observing(fi.ui.signs.birch)).waitFor();
  await laptop.getByText(w.observers(1)).waitFor();
  // An observer sees the board and finds nothing to write with.
  expect(await button(chris, fi.board.newNote).count()).toBe(0);

  await button(laptop, w.messageAll).click();
  await laptop.getByRole('dialog').getByLabel(w.messageLabel).fill('Kahvi on aulassa');
  await button(laptop, w.send).click();
  for (const tablet of [anna, ben]) await tablet.getByText('Kahvi on aulassa').waitFor();
  await button(anna, w.understood).click();
  await anna.getByText('Kahvi on aulassa').waitFor({ state: 'detached' });
  await ben.getByText('Kahvi on aulassa').waitFor();
  await laptop.getByText(w.heard).waitFor();

  await button(laptop, w.askReady).click();
  await button(anna, w.weAreReady).click();
  await laptop.getByText(w.readyCount(1, 2)).waitFor();

  await button(laptop, w.actions(fi.ui.signs.pine)).click();
  await laptop.getByRole('menuitem', { name: w.elsewhere }).click();
  await button(laptop, fi.board.phases.choose.title).click();
  await ben.getByText(w.onlyYou).waitFor();
  expect(await anna.getByText(w.onlyYou).count()).toBe(0);
  await button(laptop, w.bringAll).click();
  await ben.getByText(w.onlyYou).waitFor({ state: 'detached' });
  await writeOnBoard(anna, 'Yksi numero');

  const more = async (name: string) => {
    await button(laptop, fi.common.more).click();
    await laptop.getByRole('menuitem', { name }).click();
  };
  await more(paper('fi').enter);
  await laptop.getByRole('dialog').getByLabel(paper('fi').what).fill('- Kimppakyyti\n- Neuvoja kirjastossa');
  await button(laptop, paper('fi').add).click();
  await button(laptop, fi.common.done).click();
  await anna.locator('[data-note]').filter({ hasText: 'Kimppakyyti' }).waitFor();

  // A second facilitator comes by a code of their own and moves the room.
  await more(w.second);
  const deskAddress = await laptop.locator('[data-desk-address]').innerText();
  await button(laptop, fi.common.done).click();
  const second = await room.device('second facilitator', { size: 'laptop' });
  await second.goto(deskAddress);
  await next(second);
  expect(second.url()).not.toContain('s=');
  await anna.getByText(fi.board.phases.group.title, { exact: true }).first().waitFor();
  await ben.getByText(fi.board.phases.group.title, { exact: true }).first().waitFor();

  await more(templates('fi').saveAs);
  await button(laptop, fi.common.save).click();

  await next(laptop);
  await button(laptop, fi.desk.finish).click();
  await button(laptop, programme('fi').next).click();
  await laptop.getByRole('dialog').getByLabel(fi.home.titleLabel).fill('Toinen paja');
  await button(laptop, programme('fi').go).click();
  await laptop.getByRole('heading', { level: 1, name: 'Toinen paja' }).waitFor();
  const joinNext = await joinAddressOf(laptop);
  await anna.goto(joinNext);
  await sit(anna, 'birch');
  await startAt(laptop, programme('fi').board);
  for (const text of ['Yksi numero', 'Kimppakyyti', 'Neuvoja kirjastossa'])
    await anna.locator('[data-note]').filter({ hasText: text }).waitFor();

  await laptop.goto(`${room.origin}/#/`);
  await laptop.getByRole('region', { name: `${programme('fi').group}: Ensimmäinen paja` }).waitFor();
  await laptop
    .getByRole('region', { name: templates('fi').own })
    .getByText('Ensimmäinen paja')
    .waitFor();
});

test('a whole programme is made at once', async () => {
  const laptop = await room.device('another desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await button(laptop, fi.home.templates.meetings.name).click();
  await button(laptop, fi.home.create).click();
  await laptop.getByRole('heading', { level: 1, name: templates('fi').meetings.opening.title }).waitFor();
  await laptop.goto(`${room.origin}/#/`);
  const row = laptop.getByRole('region', {
    name: `${programme('fi').group}: ${fi.home.templates.meetings.name}`,
  });
  await row.waitFor();
  expect(await row.getByRole('heading', { level: 4 }).allTextContents()).toEqual(
    Object.values(templates('fi').meetings).map((meeting) => meeting.title),
  );
});

testNothingLeaves(() => room);
