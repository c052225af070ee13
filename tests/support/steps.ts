/** What people do on the screens, by the words they read there. */
import type { Locator, Page } from 'playwright-core';
import { methodWords as board } from '../../src/methods/board/texts.ts';
import { words as boardViews } from '../../src/methods/board/view-texts.ts';
import { methodWords as brainwriting } from '../../src/methods/brainwriting/texts.ts';
import { words as brainwritingViews } from '../../src/methods/brainwriting/view-texts.ts';
import { methodWords as cafe } from '../../src/methods/cafe/texts.ts';
import { words as cafeViews } from '../../src/methods/cafe/view-texts.ts';
import { dotWords } from '../../src/methods/dot-texts.ts';
import { methodWords as opening } from '../../src/methods/opening/texts.ts';
import { methodWords as persona } from '../../src/methods/persona/texts.ts';
import { methodWords as pairs } from '../../src/methods/pairs/texts.ts';
import { words as pairsViews } from '../../src/methods/pairs/view-texts.ts';
import { methodWords as vote } from '../../src/methods/vote/texts.ts';
import { words as voteViews } from '../../src/methods/vote/view-texts.ts';
import { common } from '#texts/common.ts';
import { desk } from '#texts/desk.ts';
import { home } from '#texts/home.ts';
import { safety } from '#texts/safety.ts';
import { seats } from '#texts/seats.ts';
import { table } from '#texts/table.ts';
import { uiWords } from '#ui/words.ts';

/** The words in Finnish, the language the tests speak unless they say otherwise. */
export const fi = {
  board: { ...board('fi'), ...boardViews('fi') },
  brainwriting: { ...brainwriting('fi'), ...brainwritingViews('fi') },
  cafe: { ...cafe('fi'), ...cafeViews('fi') },
  common: common('fi'),
  desk: desk('fi'),
  dots: dotWords('fi'),
  home: home('fi'),
  opening: opening('fi'),
  pairs: { ...pairs('fi'), ...pairsViews('fi') },
  persona: persona('fi'),
  safety: safety('fi'),
  seats: seats('fi'),
  table: table('fi'),
  ui: uiWords('fi'),
  vote: { ...vote('fi'), ...voteViews('fi') },
};
type Template = keyof typeof fi.home.templates;
export type Sign = keyof typeof fi.ui.signs;
export type SeatPicture = keyof typeof fi.seats.pictures;
export type LightKind = 'saving' | 'device' | 'peers' | 'hub' | 'trouble';

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Makes a workshop on the laptop from an empty home; returns at the desk. */
export async function makeWorkshop(laptop: Page, template: Template, tables: number, title?: string) {
  await button(laptop, fi.home.templates[template].name).click();
  const dialog = laptop.getByRole('dialog');
  if (title !== undefined) await dialog.getByLabel(fi.home.titleLabel).fill(title);
  await dialog.getByLabel(fi.home.tablesLabel).selectOption(String(tables));
  await dialog.getByRole('button', { name: fi.home.create }).click();
  await laptop.getByRole('heading', { name: fi.desk.ready.title }).waitFor();
}

/** Makes a workshop with one board and starts it; returns at the desk. */
export async function makeBoard(laptop: Page, tables = 2, title = 'Taulutyöpaja') {
  await makeWorkshop(laptop, 'empty', tables, title);
  await addActivity(laptop, fi.board.name);
  await start(laptop);
  await laptop.getByText(fi.desk.now, { exact: true }).first().waitFor();
}

/** The whole join address as the desk shows it. */
export async function joinAddressOf(laptop: Page): Promise<string> {
  await button(laptop, fi.desk.code).first().click();
  const address = await laptop.locator('[data-join-address]').getAttribute('href');
  await laptop.keyboard.press('Escape');
  await laptop.getByRole('dialog').waitFor({ state: 'detached' });
  return address ?? '';
}

/** The same join code by another name of the hub. */
export const joinAt = (origin: string, address: string) => `${origin}/${new URL(address).hash}`;

/** Opens the join address on a tablet and taps the picture of a table. */
export async function join(tablet: Page, address: string, sign: Sign) {
  await tablet.goto(address);
  await sit(tablet, sign);
}
export async function sit(tablet: Page, sign: Sign) {
  await tablet.getByRole('heading', { name: fi.table.chooseTitle }).waitFor();
  await tablet.getByRole('listitem').getByRole('button', { name: fi.ui.signs[sign] }).click();
  await tablet.getByRole('heading', { name: fi.table.chooseTitle }).waitFor({ state: 'detached' });
}

export const start = (laptop: Page) => button(laptop, fi.desk.ready.start).click();
export const next = (laptop: Page) => button(laptop, fi.desk.next).click();

/** Adds an activity to the end of the agenda; `set` is done in its settings before they are closed. */
export async function addActivity(laptop: Page, name: string, set?: (dialog: Locator) => Promise<void>) {
  await button(laptop, fi.desk.addActivity).click();
  await laptop.getByRole('dialog').getByRole('button', { name }).click();
  const dialog = laptop.getByRole('dialog', { name: fi.desk.editActivity });
  await dialog.waitFor();
  await set?.(dialog);
  await dialog.getByRole('button', { name: fi.common.done }).click();
  await dialog.waitFor({ state: 'detached' });
}
/** Moves the room on, and waits until every table that is here has come along. */
export async function nextForAll(laptop: Page) {
  await next(laptop);
  await laptop.getByText(fi.desk.allInStep).waitFor();
}
/** Moves the room to an activity by the agenda's menu. */
export async function startAt(laptop: Page, activity: string) {
  await button(laptop, `${fi.common.more}: ${activity}`).click();
  await laptop.getByRole('menuitem', { name: fi.desk.startHere }).click();
  await laptop.getByRole('heading', { level: 2, name: activity }).waitFor();
}

/** Writes notes on the board, as one person does after the other. */
export async function writeOnBoard(tablet: Page, ...texts: string[]) {
  for (const text of texts) {
    await button(tablet, fi.board.newNote).first().click();
    const sheet = tablet.getByRole('dialog');
    await sheet.getByLabel(fi.board.noteText).fill(text);
    await sheet.getByRole('button', { name: fi.board.done }).click();
    await sheet.waitFor({ state: 'detached' });
  }
}
/** Says that the group has come to its café station. */
export async function arrive(tablet: Page, round: number, rounds = 4) {
  await tablet
    .getByRole('region', { name: fi.table.guide })
    .getByText(fi.cafe.roundOf(round, rounds))
    .waitFor();
  await button(tablet, fi.cafe.arrived).click();
}
/** Writes a thought at the café station the tablet is at. */
export async function writeAtStation(tablet: Page, text: string) {
  await tablet.getByLabel(fi.cafe.newNote).fill(text);
  await button(tablet, fi.cafe.add).click();
  await noteWith(tablet, text).waitFor();
}
export const noteWith = (page: Page, text: string) => page.locator('[data-note]').filter({ hasText: text });

/** The tablet comes to one of the people who share it: passed on under the cover, unless it is their turn already. */
export async function takeTurn(tablet: Page, picture: SeatPicture) {
  const w = fi.seats;
  const cover = tablet.getByRole('heading', { name: w.title });
  const pass = button(tablet, w.pass);
  await cover.or(pass).first().waitFor();
  const turn = tablet.getByText(`${w.turn}: ${w.pictures[picture]}`);
  if (await turn.isVisible()) return;
  if (await pass.isVisible()) await pass.click();
  await cover.waitFor();
  const own = button(tablet, w.pictures[picture]);
  if ((await own.count()) === 0) await button(tablet, w.fresh).click();
  await own.click();
  await turn.waitFor();
}
/** Each of the people at a tablet does something in their turn. */
export async function eachSeat(
  tablet: Page,
  pictures: readonly SeatPicture[],
  work: (picture: SeatPicture, index: number) => Promise<void>,
) {
  for (const [index, picture] of pictures.entries()) {
    await takeTurn(tablet, picture);
    await work(picture, index);
  }
}
/** Writes private notes in the alone step of pair ideation. */
export async function writeAlone(tablet: Page, ...texts: string[]) {
  for (const text of texts) {
    await tablet.getByLabel(fi.pairs.newIdea).fill(text);
    await button(tablet, fi.pairs.add).click();
    await tablet.getByRole('listitem').filter({ hasText: text }).waitFor();
  }
}

/** Texts of the notes on a page, without the words for screen readers, sorted. */
export const notesOn = (page: Page): Promise<string[]> =>
  page.locator('[data-note]').evaluateAll((all) =>
    all
      .map((note) => {
        const copy = note.cloneNode(true) as HTMLElement;
        for (const extra of copy.querySelectorAll('button, .visually-hidden, svg')) extra.remove();
        return (copy.textContent ?? '').trim();
      })
      .sort(),
  );

/** Waits until the light is of a kind; it must say so in words too. */
export async function untilLight(page: Page, kind: LightKind, timeout = 30_000) {
  const hasText = fi.safety.light[kind === 'trouble' ? 'problem' : kind];
  await page.locator(`[data-sync="${kind}"]`).filter({ hasText }).first().waitFor({ timeout });
}
