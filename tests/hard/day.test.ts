/**
 * A whole day: a desk, a wall and four tablets with three people each, from an empty home through five methods to the report. One
 * tablet is lost and comes back, one comes late; in the end everyone has everything, and every count is right.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { results } from '#texts/results.ts';
import { running } from '#texts/running.ts';
import { pictureNames } from '../../src/methods/opening/picture-names.ts';
import { viewWords as openingViews } from '../../src/methods/opening/view-texts.ts';
import { fieldWords } from '../../src/methods/persona/field-texts.ts';
import { viewWords as personaViews } from '../../src/methods/persona/view-texts.ts';
import { contentOfFile, packageOnDevice, type Content } from '../support/document-of.ts';
import {
  addActivity,
  arrive,
  button,
  eachSeat,
  fi,
  join,
  joinAddressOf,
  makeWorkshop,
  nextForAll,
  notesOn,
  noteWith,
  start,
  untilAll,
  untilLight,
  writeAlone,
  writeAtStation,
  type SeatPicture,
} from '../support/hands.ts';
import { jumpsOn, watchJumps } from '../support/jumps.ts';
import { lose, openRoom, sizes, testNothingLeaves, type Room } from '../support/room-e2e.ts';

const signs = ['birch', 'pine', 'wave', 'sun'] as const;
type Table = (typeof signs)[number];
const people: readonly SeatPicture[] = ['cup', 'star', 'heart'];
const w = {
  ...fi,
  field: fieldWords('fi'),
  opening: { ...fi.opening, ...openingViews('fi') },
  personas: personaViews('fi'),
  pictures: pictureNames('fi'),
  results: results('fi'),
  running: running('fi'),
};
const nameOf = (table: Table) => w.ui.signs[table];
/** What a table writes: different everywhere, and no one text part of another. */
const said = (table: Table, what: string) => `${nameOf(table)} sanoo: ${what}`;
const idea = (table: Table, n: number) => said(table, `idea ${n}`);
/** The table that sits so many places after this one. */
const after = (table: Table, places: number) => signs[(signs.indexOf(table) + places) % signs.length]!;

let room: Room;
let laptop: Page;
let wall: Page;
let address: string;
/** The tablets that are here now. */
const tablets = new Map<Table, Page>();
/** Where the tablet that is lost keeps what it has. */
const lake = mkdtempSync(path(tmpdir(), 'flappi-lost-'));
const onAll = (work: (tablet: Page, table: Table) => Promise<unknown>) =>
  Promise.all([...tablets].map(([table, tablet]) => work(tablet, table)));
async function come(table: Table) {
  // Only the hub carries what the tablet with a folder of its own has: no neighbour has it when it is lost.
  const own = { folder: lake, before: () => void Reflect.deleteProperty(window, 'RTCPeerConnection') };
  const device = await room.context(nameOf(table), table === 'wave' ? own : {});
  await watchJumps(device);
  const tablet = await device.newPage();
  tablets.set(table, tablet);
  return tablet;
}

beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
});
afterAll(async () => {
  await room?.close();
  rmSync(lake, { recursive: true, force: true });
});

const rowAtDesk = (table: Table) =>
  laptop
    .getByRole('region', { name: w.desk.tables })
    .getByRole('listitem')
    .filter({ hasText: nameOf(table) });
/** How many notes the desk says each table has written. */
async function untilCounts(birch: number, pine: number, wave: number, sun: number) {
  const read = () =>
    Promise.all(signs.map(async (table) => /(\d+) lapp/.exec(await rowAtDesk(table).innerText())?.[1]));
  await expect.poll(read, { timeout: 20_000 }).toEqual([birch, pine, wave, sun].map(String));
}

test('the day is made, the room comes, and the opening gives it pictures, rules and words', async () => {
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'opening', 4, 'Koko päivä');
  await addActivity(laptop, w.pairs.name);
  await addActivity(laptop, w.vote.name, (dialog) =>
    dialog.getByRole('switch', { name: w.vote.perSeat }).click(),
  );
  await button(laptop, `${w.common.more}: ${w.board.name}`).click();
  await laptop.getByRole('menuitem', { name: w.running.skip }).click();
  address = await joinAddressOf(laptop);
  [wall] = await Promise.all([
    laptop.context().waitForEvent('page'),
    button(laptop, w.desk.openWall).click(),
  ]);
  await wall.setViewportSize(sizes.wall);
  await Promise.all(
    (['birch', 'pine', 'wave'] as const).map(async (table) => join(await come(table), address, table)),
  );
  await laptop.getByText(w.desk.ready.count(3)).waitFor();
  await start(laptop);

  await onAll(async (tablet) => {
    for (const picture of ['sunrise', 'rainbow', 'rowing'] as const) {
      await button(tablet, w.pictures[picture]).click();
      await button(tablet, w.opening.pictures.choose).click();
      await tablet.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
  await wall.getByRole('list', { name: w.opening.pictures.wallName(9) }).waitFor();

  await nextForAll(laptop);
  await onAll(async (tablet, table) => {
    await tablet.getByLabel(w.opening.rules.own).fill(said(table, 'sääntö'));
    await button(tablet, w.opening.rules.add).click();
    await noteWith(tablet, said(table, 'sääntö')).waitFor();
  });
  await untilAll([wall, ...tablets.values()], async (page) => (await notesOn(page)).length, 3);

  await nextForAll(laptop);
  await onAll((tablet, table) =>
    tablet.getByLabel(w.opening.glossary.ours).first().fill(said(table, 'sana')),
  );
  await wall.getByText(w.opening.glossary.written(3)).waitFor();
  await untilCounts(2, 2, 2, 0);
});

const round = (table: Table, n: number) => said(table, `kierroksella ${n}`);
async function writeInRound(n: number) {
  await onAll(async (tablet, table) => {
    await arrive(tablet, n);
    await writeAtStation(tablet, round(table, n));
  });
}

test('in the café one tablet comes late, and one is lost and comes back with what it had written', async () => {
  await nextForAll(laptop);
  await writeInRound(1);
  await untilCounts(3, 3, 3, 0);

  await nextForAll(laptop);
  await Promise.all([
    come('sun').then((late) => join(late, address, 'sun')),
    tablets.get('wave')!.context().setOffline(true),
  ]);
  await writeInRound(2);
  const lost = tablets.get('wave')!;
  await untilLight(lost, 'device');
  await lose(lost.context());
  tablets.delete('wave');
  await rowAtDesk('wave').getByText(w.desk.away).waitFor();
  // The control: nobody else has the last thought of the lost tablet.
  await untilCounts(4, 4, 3, 1);

  await nextForAll(laptop);
  await writeInRound(3);
  await nextForAll(laptop);
  await (await come('wave')).goto(address);
  await writeInRound(4);
  await untilCounts(6, 6, 5, 3);

  await nextForAll(laptop);
  await onAll((tablet, table) =>
    noteWith(tablet, round(table, 4)).getByRole('button', { name: w.cafe.pick, exact: true }).click(),
  );
  const points = signs.map((table) => round(table, 4)).toSorted();
  await untilAll([wall], notesOn, points);
  await nextForAll(laptop);
  const conclusion = said('birch', 'tästä seuraa');
  await tablets.get('birch')!.getByLabel(w.cafe.newConclusion).fill(conclusion);
  await button(tablets.get('birch')!, w.cafe.add).click();
  await untilAll([wall, ...tablets.values()], notesOn, [...points, conclusion].toSorted());
  await untilCounts(7, 6, 5, 3);
});

test('each table makes up a person, and the wall shows all four', async () => {
  await nextForAll(laptop);
  await onAll(async (tablet, table) => {
    await button(tablet, w.personas.add).click();
    await tablet.getByLabel(w.field.name.label, { exact: true }).fill(said(table, 'nimi'));
    await tablet.getByLabel(w.field.situation.label, { exact: true }).fill(said(table, 'elämä'));
  });
  const names = signs.map((table) => said(table, 'nimi')).toSorted();
  await expect
    .poll(async () => (await wall.getByRole('heading', { level: 3 }).allInnerTexts()).toSorted())
    .toEqual(names);
  // Needs, benefit, presenting.
  for (let steps = 0; steps < 3; steps++) await nextForAll(laptop);
});

test('in pair ideation everyone writes alone, tables choose and vote for at most one of their own', async () => {
  await nextForAll(laptop);
  await nextForAll(laptop);
  await onAll((tablet, table) =>
    eachSeat(tablet, people, (_, seat) =>
      writeAlone(tablet, idea(table, 2 * seat + 1), idea(table, 2 * seat + 2)),
    ),
  );
  for (const table of signs) await rowAtDesk(table).getByText(w.seats.writers(3)).waitFor();
  await untilCounts(7, 6, 5, 3);

  await nextForAll(laptop);
  await onAll(async (tablet, table) => {
    await eachSeat(tablet, people, async () => {
      await button(tablet, w.pairs.reveal).click();
      await button(tablet, w.pairs.reveal).waitFor({ state: 'detached' });
    });
    for (const n of [1, 2, 3, 4, 5])
      await noteWith(tablet, idea(table, n))
        .getByRole('button', { name: w.pairs.choose, exact: true })
        .click();
    await tablet.getByText(w.pairs.chosenCount(5, 5)).waitFor();
  });
  await untilCounts(13, 12, 11, 9);

  await nextForAll(laptop);
  await nextForAll(laptop);
  await onAll(async (tablet, table) => {
    const vote = (of: Table, n: number) =>
      noteWith(tablet, idea(of, n)).getByRole('button', { name: w.pairs.vote, exact: true });
    await vote(table, 1).click();
    // A second one of their own is refused in words.
    await vote(table, 2).click({ force: true });
    await tablet.getByText(w.pairs.obstacles.own).waitFor();
    for (const places of [1, 2]) for (const n of [1, 2]) await vote(after(table, places), n).click();
    await tablet.getByText(w.pairs.votes(5, 5)).waitFor();
  });
  await wall.getByText(w.pairs.tablesVoted(4, 4)).waitFor();

  await nextForAll(laptop);
  await wall.getByText(w.pairs.staying(8)).waitFor();
  const staying = await wall.locator('[data-note]').allInnerTexts();
  const expected = signs.flatMap((table) => [`${idea(table, 1)} 3`, `${idea(table, 2)} 2`]);
  expect(staying.map((text) => text.replace(/\s+/g, ' ')).toSorted()).toEqual(expected.toSorted());
  await onAll((tablet) => tablet.getByText(w.pairs.archived(12)).waitFor());

  await nextForAll(laptop);
  const birch = tablets.get('birch')!;
  await birch.getByLabel(w.pairs.newGroup).fill('Yhteinen ryhmä');
  await button(birch, w.pairs.addGroup).click();
  await noteWith(birch, idea('sun', 1)).getByRole('button', { name: w.pairs.toGroup }).click();
  await birch.getByRole('menuitem', { name: 'Yhteinen ryhmä' }).click();
  await wall.getByRole('heading', { name: 'Yhteinen ryhmä' }).waitFor();
  await nextForAll(laptop);
  const pine = tablets.get('pine')!;
  await noteWith(pine, idea('sun', 1)).getByRole('button', { name: w.pairs.makeRow }).click();
  await pine.getByLabel(w.pairs.fields.who).fill(said('pine', 'vastuu'));
  await wall.getByRole('cell', { name: said('pine', 'vastuu') }).waitFor();
});

/** Dots by note, as twelve people give them: one to the first idea of all, one to an own, one to a neighbour's. */
const dotsOf = (table: Table) => [idea('birch', 1), idea(table, 2), idea(after(table, 1), 2)];
const wantedDots: Record<string, number> = Object.fromEntries(
  // What the pairs' own vote left on the wall.
  signs.flatMap((table) => [1, 2].map((n) => [idea(table, n), 0])),
);
for (const table of signs) for (const note of dotsOf(table)) wantedDots[note]! += people.length;

test('in the dot vote each seat has its own dots, and the wall shows the sums', async () => {
  await nextForAll(laptop);
  await onAll((tablet, table) =>
    eachSeat(tablet, people, async () => {
      await tablet.getByText(w.dots.left(3, 3)).waitFor();
      for (const note of dotsOf(table))
        await noteWith(tablet, note).getByRole('button', { name: w.dots.giveDot, exact: true }).click();
      await tablet.getByText(w.dots.left(0, 3)).waitFor();
    }),
  );
  await wall.getByText(w.dots.tablesVoted(4, 4)).waitFor();
  expect(await wall.getByLabel(w.dots.dotCount(12)).count()).toBe(0);

  await nextForAll(laptop);
  const dotsOn = async (page: Page) => {
    const rows = page.getByRole('list', { name: w.vote.ranking }).locator('[data-note]');
    const read = rows.evaluateAll((all) =>
      all.map((row) => (row as HTMLElement).innerText.split('\n').map((part) => part.trim())),
    );
    return Object.fromEntries((await read).map((parts) => [parts.at(-2)!, Number(parts.at(-1))]));
  };
  await untilAll([wall, ...tablets.values()], dotsOn, wantedDots);
  expect(Object.values(wantedDots).reduce((sum, dots) => sum + dots, 0)).toBe(36);
});

type Row = readonly [
  id: string,
  activity: string,
  kind: string,
  group: string,
  round: string,
  table: string,
  text: string,
];
const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';') as unknown as Row);
const mapOf = (content: Content, root: string) => content[root] as Record<string, Record<string, unknown>>;

test('it ends with the same on every device, in the report and in the shared folder', async () => {
  await button(laptop, w.desk.finish).click();
  await onAll((tablet) => tablet.getByRole('heading', { name: w.table.finishedTitle }).waitFor());
  await untilCounts(13, 12, 11, 9);
  await Promise.all([laptop, ...tablets.values()].map((page) => untilLight(page, 'hub')));

  // The work stays where it is while notes come and go: only another activity's title may move it.
  const most = [w.opening, w.cafe, w.persona, w.pairs, w.vote].length;
  await onAll(async (tablet, table) => {
    const jumps = await jumpsOn(tablet);
    expect(jumps.length, `${nameOf(table)}\n${jumps.join('\n')}`).toBeLessThanOrEqual(most);
  });

  await laptop.getByRole('link', { name: w.desk.openReport }).first().click();
  await button(laptop, w.results.toHub).click();
  await laptop
    .getByRole('status')
    .filter({ hasText: w.results.doneFiles(4) })
    .waitFor();
  const folder = readdirSync(room.exportDir).find((name) => /^\d{4}-\d\d-\d\d-/.test(name)) ?? 'none';
  const read = (name: string) => readFileSync(path(room.exportDir, folder, name));
  const content = contentOfFile(read('workshop.flappi'));
  const csv = read('notes.csv').toString();
  const rows = rowsOf(csv);

  await onAll(async (tablet, table) => {
    const files = await packageOnDevice(tablet);
    expect(contentOfFile(files['workshop.flappi']!), nameOf(table)).toEqual(content);
    expect(Buffer.from(files['notes.csv']!).toString(), nameOf(table)).toBe(csv);
  });

  // Every word that was written, and by whom.
  const rounds = (table: Table, ...of: number[]) => of.map((n) => round(table, n));
  const written = signs.flatMap((table) => [
    ...(table === 'sun' ? [] : [said(table, 'sääntö'), said(table, 'sana')]),
    ...(table === 'sun'
      ? rounds(table, 2, 3, 4)
      : table === 'wave'
        ? rounds(table, 1, 2, 4)
        : rounds(table, 1, 2, 3, 4)),
    ...(table === 'birch' ? [said(table, 'tästä seuraa')] : []),
    ...[1, 2, 3, 4, 5, 6].map((n) => idea(table, n)),
  ]);
  const notes = Object.entries(mapOf(content, 'notes'));
  expect(notes.map(([, note]) => note['text']).toSorted()).toEqual(written.toSorted());
  const counted = (activity: string) => {
    const tally: Record<string, number> = {};
    for (const row of rows.filter((one) => one[1] === activity)) tally[row[2]] = (tally[row[2]] ?? 0) + 1;
    return tally;
  };
  expect(counted(w.opening.name)).toEqual({
    [w.opening.row.picture]: 9,
    [w.opening.row.proposal]: 3,
    [w.opening.row.wording]: 3,
  });
  expect(counted(w.cafe.name)).toEqual({
    [w.cafe.rowNote]: 14,
    [w.cafe.rowPoint]: 4,
    [w.cafe.rowConclusion]: 1,
  });
  expect(counted(w.persona.name)).toEqual({ [w.field.name.label]: 4, [w.field.situation.label]: 4 });
  expect(counted(w.pairs.name)).toEqual({
    [w.pairs.rowStays]: 8,
    [w.pairs.rowArchived]: 12,
    [w.pairs.rowNote]: 4,
    [w.pairs.rowPlan]: 1,
  });
  for (const row of rows.filter(([, , kind]) => kind !== w.opening.row.picture && kind !== w.pairs.rowPlan))
    expect(row[6].startsWith(row[5])).toBe(true);

  // Votes: 36 dots as they were given, and in pair ideation nobody had more than one for an own note.
  const dots = rows.filter(([, activity]) => activity === w.vote.name);
  expect(Object.fromEntries(dots.map((row) => [row[6], row[3]]))).toEqual(
    Object.fromEntries(Object.entries(wantedDots).map(([note, n]) => [note, w.dots.dotCount(n)])),
  );
  const agenda = Object.entries(mapOf(content, 'agenda'));
  const idOf = (method: string) => agenda.find(([, activity]) => activity['method'] === method)![0];
  const ballots = Object.entries(content[`${idOf('pairs')}/votes`] as Record<string, string[]>);
  expect(ballots).toHaveLength(4);
  const tableOf = new Map(notes.map(([id, note]) => [id, note['table']]));
  for (const [voter, picks] of ballots) {
    expect(picks).toHaveLength(5);
    expect(picks.filter((note) => `1|${String(tableOf.get(note))}` === voter)).toHaveLength(1);
  }
  expect(Object.keys(mapOf(content, `${idOf('vote')}/votes`))).toHaveLength(12);

  const report = laptop.frameLocator('iframe').locator('body');
  const text = await report.innerText();
  for (const each of written) expect(text).toContain(each);
  const best = report.getByRole('row').filter({ hasText: idea('birch', 1) });
  await best.filter({ has: laptop.getByRole('cell', { name: '12', exact: true }) }).waitFor();
});

testNothingLeaves(() => room);
