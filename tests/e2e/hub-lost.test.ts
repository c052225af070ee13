/** The laptop dies in mid-work: tablets go on together, and when it is back everything is there once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  button,
  fi,
  join,
  joinAddressOf,
  makeBoard,
  notesOn,
  noteWith,
  sit,
  untilLight,
  writeOnBoard,
  untilAll,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

/** Tells when this device has an open connection to another, which nothing on the screen says while the hub is there. */
function countConnections() {
  const made: RTCPeerConnection[] = [];
  window.RTCPeerConnection = new Proxy(RTCPeerConnection, {
    construct(target, [config]: [RTCConfiguration]) {
      const connection = new target(config);
      made.push(connection);
      return connection;
    },
  });
  Object.assign(window, {
    connected: () => made.filter((one) => one.connectionState === 'connected').length,
  });
}
const untilConnected = (page: Page, least: number) =>
  page.waitForFunction((n) => (window as unknown as { connected: () => number }).connected() >= n, least);

test('tablets write on without the hub, and nothing is doubled or lost when it is back', async () => {
  const laptop = await room.device('desk', { size: 'laptop', before: countConnections });
  await laptop.goto(room.origin);
  await makeBoard(laptop);
  const address = await joinAddressOf(laptop);
  const [anna, ben] = [
    await room.device('Anna', { before: countConnections }),
    await room.device('Ben', { before: countConnections }),
  ];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  for (const tablet of [anna, ben]) await button(tablet, fi.board.list).click();
  await writeOnBoard(anna, 'Ennen katkoa');
  await noteWith(ben, 'Ennen katkoa').waitFor();
  for (const tablet of [anna, ben]) {
    await untilLight(tablet, 'hub');
    await untilConnected(tablet, 2);
  }

  await room.hub.kill();
  for (const tablet of [anna, ben]) await untilLight(tablet, 'peers');
  await anna.locator('[data-sync]').click();
  await anna
    .getByRole('dialog')
    .getByText(/klo \d/)
    .waitFor();
  await anna.getByRole('dialog').getByText(fi.safety.light.calm).waitFor();
  await anna.getByRole('dialog').getByRole('button', { name: fi.common.dismiss }).click();

  await writeOnBoard(anna, 'Anna jatkaa', 'Vielä yksi');
  await writeOnBoard(ben, 'Ben jatkaa');
  const all = ['Anna jatkaa', 'Ben jatkaa', 'Ennen katkoa', 'Vielä yksi'];
  await untilAll([anna, ben], notesOn, all);
  // The desk still leads: its move reaches the tablets over the peers.
  await button(laptop, fi.desk.next).click();
  for (const tablet of [anna, ben]) await tablet.getByText(fi.board.phases.group.guide).waitFor();

  await room.hub.start();
  for (const page of [laptop, anna, ben]) await untilLight(page, 'hub');
  await untilAll([anna, ben], notesOn, all);
  await laptop.getByText(fi.desk.notes(3)).waitFor();
  await laptop.getByText(fi.desk.notes(1)).waitFor();

  await anna.reload();
  await anna.getByText(fi.board.phases.group.guide).waitFor();
  await untilAll([anna], notesOn, all);

  // The hub really has it: a tablet that comes when everyone else has gone gets the whole.
  for (const page of [laptop, anna, ben]) await page.context().close();
  const chris = await room.device('Chris');
  await join(chris, address, 'pine');
  await button(chris, fi.board.list).click();
  await untilAll([chris], notesOn, all);
});

test('a tablet that is alone says so, and writes on', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop, 2, 'Yksin');
  const address = await joinAddressOf(laptop);
  await untilLight(laptop, 'hub');
  await laptop.context().close();
  const anna = await room.device('Anna');
  await anna.goto(address);
  await sit(anna, 'birch');
  await button(anna, fi.board.list).click();
  await anna.getByLabel(fi.board.order).waitFor(); // a hub that dies in the first moment leaves the board, and the list for later
  await untilLight(anna, 'hub');
  await room.hub.kill();
  await untilLight(anna, 'device');
  await writeOnBoard(anna, 'Yksinkin voi jatkaa');
  await untilLight(anna, 'device');
  await room.hub.start();
  await untilLight(anna, 'hub');
  expect(await notesOn(anna)).toEqual(['Yksinkin voi jatkaa']);
});

testNothingLeaves(() => room);
