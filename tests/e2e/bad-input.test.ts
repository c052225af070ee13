/** What goes wrong in real rooms: wrong codes, huge pastes, full and forbidden disks, old hubs, two tabs. Said clearly, nothing lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { mostCharacters } from '../../src/methods/board/note-text.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  joinAt,
  makeBoard,
  notesOn,
  noteWith,
  sit,
  untilLight,
  writeOnBoard,
  untilAll,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type DeviceOptions, type Room } from '../support/room-e2e.ts';

let room: Room;
let laptop: Page;
let address: string;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop, 6);
  address = await joinAddressOf(laptop);
  await untilLight(laptop, 'hub');
});
afterAll(() => room?.close());

/** A tablet at its table, looking at the list. */
async function tabletAt(name: string, sign: 'birch' | 'pine' | 'wave' | 'sun', options?: DeviceOptions) {
  const tablet = await room.device(name, options);
  await join(tablet, joinAt(room.origin, address), sign);
  await button(tablet, fi.board.list).click();
  return tablet;
}

test('at the laptop’s address in the room, the whole code lets in and nothing less does', async ({
  skip,
}) => {
  if (!room.lanOrigin) return skip('this machine has no network address');
  const whole = joinAt(room.lanOrigin, address);
  const anna = await room.device('Anna');
  await anna.goto(whole);
  expect(await anna.evaluate(() => isSecureContext)).toBe(false);
  await sit(anna, 'birch');
  await anna.getByText(fi.board.phases.write.guide).waitFor();
  // The key does not stay where the next person can read it.
  expect(anna.url()).not.toContain('k=');
  await anna.context().close();

  const cases: [string, { title: string; text: string }][] = [
    [whole.replace(/\?.*/, ''), fi.safety.unknownWorkshop],
    [whole.replace(/&f=.*/, ''), fi.safety.badCode],
    [whole.replace(/k=[^&]*&/, ''), fi.safety.badCode],
    [whole.replace(/table\/[^?]*/, 'table/nobody-knows-it'), fi.safety.refusal['unknown-room']],
    [whole.replace(/k=[^&]*/, 'k=AAAAAAAAAAAAAAAAAAAAAA'), fi.safety.refusal['wrong-key']],
  ];
  for (const [tried, words] of cases) {
    const ben = await room.device('Ben');
    await ben.goto(tried);
    await ben.getByText(words.title).first().waitFor();
    await ben.getByText(words.text).first().waitFor();
    expect(await ben.getByRole('heading', { name: fi.table.chooseTitle }).count()).toBe(0);
    await ben.context().close();
  }
  // The owner's calls are closed to everyone in the room but the laptop itself.
  for (const path of ['/api/rooms', `/api/rooms/${/table\/([^?]*)/.exec(address)?.[1]}`]) {
    expect((await fetch(room.lanOrigin + path)).status).toBe(403);
    expect((await fetch(room.origin + path)).status).toBe(200);
  }
});

test('ten megabytes pasted into a note: the beginning is kept, the page lives, and says so', async () => {
  const anna = await tabletAt('Anna', 'birch');
  await button(anna, fi.board.newNote).first().click();
  const sheet = anna.getByRole('dialog');
  const field = sheet.getByLabel(fi.board.noteText);
  await field.fill('Alku ');
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(area.value.length, area.value.length);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pitkä teksti '.repeat((10 << 20) / 13));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await sheet.getByText(fi.board.tooLong).waitFor();
  const kept = await field.inputValue();
  expect(kept.length).toBe(mostCharacters);
  expect(kept.startsWith('Alku pitkä teksti')).toBe(true);
  await sheet.getByRole('button', { name: fi.board.done }).click();
  await untilLight(anna, 'hub');
  await writeOnBoard(anna, 'Ja elämä jatkuu');
  await noteWith(anna, 'Ja elämä jatkuu').waitFor();
  await anna.context().close();
});

test('a browser that stores nothing works with the hub, and says so', async () => {
  const refuse = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not allowed', 'SecurityError');
    };
  };
  const ben = await tabletAt('Ben', 'pine', { before: refuse });
  await ben.getByText(fi.safety.problem.memory.title).waitFor();
  await ben.getByText(fi.safety.problem.memory.text).waitFor();
  await untilLight(ben, 'trouble');
  expect(await ben.evaluate(() => indexedDB.databases())).toEqual([]); // control: nothing is stored, really
  await writeOnBoard(ben, 'Ilman muistia');
  const anna = await tabletAt('Anna', 'birch');
  await noteWith(anna, 'Ilman muistia').waitFor();
  await ben.goto(`${room.origin}/#/`);
  await ben.getByText(fi.home.origin.memoryOnly).waitFor();
  await anna.context().close();
  await ben.context().close();
});

/** How many batches of edits the device's own store holds. */
const storedRows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((counted) => {
        const open = indexedDB.open('flappi');
        open.onsuccess = () => {
          const count = open.result.transaction('updates').objectStore('updates').count();
          count.onsuccess = () => {
            open.result.close();
            counted(count.result);
          };
        };
      }),
  );

test('a full device says so, loses nothing, and writes it all down once there is room again', async () => {
  const fill = () => {
    const real = { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put };
    for (const name of ['add', 'put'] as const) {
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...values: [unknown, IDBValidKey?]) {
        if (sessionStorage.getItem('full')) throw new DOMException('No space', 'QuotaExceededError');
        return real[name].apply(this, values);
      };
    }
  };
  const anna = await tabletAt('Anna', 'wave', { before: fill });
  await writeOnBoard(anna, 'Vielä mahtuu');
  await untilLight(anna, 'hub');
  const stored = await storedRows(anna);
  await anna.evaluate(() => sessionStorage.setItem('full', '1'));
  await writeOnBoard(anna, 'Ei enää mahdu');
  await untilLight(anna, 'trouble');
  await anna.getByText(fi.safety.problem.full.title).waitFor();
  await noteWith(anna, 'Ei enää mahdu').waitFor();
  expect(await storedRows(anna)).toBe(stored); // control: the disk really took nothing
  await anna.evaluate(() => sessionStorage.removeItem('full'));
  await button(anna, fi.safety.problem.retry).click();
  await untilLight(anna, 'hub');
  expect(await storedRows(anna)).toBeGreaterThan(stored);
  expect(await anna.getByText(fi.safety.problem.full.title).count()).toBe(0);

  // From this device's own store, without the hub's help: everything is there.
  await anna.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const before = await notesOn(anna);
  await room.hub.kill();
  await anna.reload();
  await untilLight(anna, 'device');
  await untilAll([anna], notesOn, before);
  expect(before).toContain('Ei enää mahdu');
  await room.hub.start();
  await untilLight(anna, 'hub');
  await anna.context().close();
});

test('a hub that speaks another version is told apart, and writing goes on', async () => {
  const otherVersion = () => {
    const send = WebSocket.prototype.send as (data: unknown) => void;
    WebSocket.prototype.send = function (this: WebSocket, data: unknown) {
      const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
      if (bytes instanceof Uint8Array) {
        const text = String.fromCharCode(...bytes.slice(0, 300));
        const at = text.indexOf('"protocol":');
        if (at > 0) bytes[at + '"protocol":'.length] = '9'.charCodeAt(0);
      }
      send.call(this, data);
    };
  };
  const ben = await room.device('Ben', { before: otherVersion });
  await ben.goto(joinAt(room.origin, address));
  const words = fi.safety.refusal['other-version'];
  await ben.getByText(words.title).waitFor();
  await ben.getByText(words.text).waitFor();
  await untilLight(ben, 'trouble');
  await ben.context().close();
});

test('two tabs of one device stay in step, undo takes back only what that tab did, reload keeps all', async () => {
  const one = await tabletAt('Chris', 'sun');
  const two = await one.context().newPage();
  await two.goto(one.url());
  await button(two, fi.board.list).click();
  await writeOnBoard(one, 'Ensimmäisestä');
  await noteWith(two, 'Ensimmäisestä').waitFor();
  await writeOnBoard(two, 'Toisesta');
  await noteWith(one, 'Toisesta').waitFor();

  await button(one, fi.board.undo).click();
  await noteWith(two, 'Ensimmäisestä').waitFor({ state: 'detached' });
  await noteWith(one, 'Ensimmäisestä').waitFor({ state: 'detached' });
  expect(await noteWith(one, 'Toisesta').count()).toBe(1);
  await button(one, fi.board.redo).click();
  await noteWith(two, 'Ensimmäisestä').waitFor();

  const before = await notesOn(one);
  for (const tab of [one, two]) {
    await untilLight(tab, 'hub');
    await tab.reload();
    await untilAll([tab], notesOn, before);
  }
  await one.context().close();
});

test('a hub that goes away while the app travels to a tablet: the tablet starts by itself when it is back', async () => {
  const dora = await room.device('Dora');
  let away = true;
  await dora.context().route('**/*', (route) => {
    const { url, type } = { url: route.request().url(), type: route.request().resourceType() };
    const isOnItsWay = url.includes('/assets/first-') || type === 'fetch';
    return away && isOnItsWay ? route.abort('connectionrefused') : route.fallback();
  });
  const failed = dora.waitForEvent('requestfailed', (request) => request.resourceType() === 'fetch');
  await dora.goto(joinAt(room.origin, address));
  await failed; // it has asked whether the hub is back
  expect(await dora.getByRole('img', { name: 'Fläppi' }).count()).toBe(1); // the mark stays meanwhile
  away = false;
  await dora.getByRole('listitem').first().waitFor();
  await dora.context().close();
});

test('what of the board is still on its way says so, and opens by itself when the hub is back', async () => {
  const holdUp = async (device: Page) => {
    const hub = { away: true };
    await device.context().route('**/assets/rest-*.js', (route) => {
      return hub.away ? route.abort('connectionrefused') : route.fallback();
    });
    await join(device, joinAt(room.origin, address), 'bird');
    return hub;
  };
  const loading = (device: Page) => device.getByText(fi.common.loading).first().waitFor();
  const heading = (device: Page, name: string) => device.getByRole('heading', { name }).waitFor();

  const ella = await room.device('Ella');
  const atElla = await holdUp(ella);
  await button(ella, fi.board.newNote).click();
  await ella.getByRole('textbox').fill('Ennen kuin kaikki on tullut');
  await button(ella, fi.board.draw).click();
  await loading(ella);
  atElla.away = false;
  await heading(ella, fi.board.drawTitle);
  await ella.context().close();

  const finn = await room.device('Finn');
  const atFinn = await holdUp(finn);
  await button(finn, fi.board.more).click();
  await finn.getByRole('menuitem', { name: fi.board.save }).click();
  await loading(finn);
  atFinn.away = false;
  await heading(finn, fi.board.saveTitle);
  await finn.getByText(fi.common.loading).first().waitFor({ state: 'detached' });
  await finn.context().close();
});

testNothingLeaves(() => room);
