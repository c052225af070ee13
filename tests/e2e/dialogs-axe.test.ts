/**
 * What opens over the desk, the home and the board: no axe violation, each seen open. In Finnish; `npm run test:screens` opens
 * them in the other languages too.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { photoNotesWords } from '../../src/methods/board/photo-notes-texts.ts';
import { words as boardWords } from '../../src/methods/board/view-texts.ts';
import { common } from '#texts/common.ts';
import { desk } from '#texts/desk.ts';
import { home } from '#texts/home.ts';
import { isLanguage, type Language } from '#texts/language.svelte.ts';
import { paper } from '#texts/paper.ts';
import { preflight } from '#texts/preflight.ts';
import { programme } from '#texts/programme.ts';
import { restore } from '#texts/restore.ts';
import { roles } from '#texts/roles.ts';
import { running } from '#texts/running.ts';
import { secure } from '#texts/secure.ts';
import { table } from '#texts/table.ts';
import { templates } from '#texts/templates.ts';
import { wipeWords } from '#texts/wipe.ts';
import { uiWords } from '#ui/words.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { violationsOn } from '../support/screen-rules.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ demo: true });
});
afterAll(() => room?.close());

const languages = (process.env['FLAPPI_DIALOGS'] ?? 'fi')
  .split(',')
  .filter(isLanguage)
  .filter((one) => one !== 'fi-plain');
const demo = 'demo-fi';
const at = (view: string, language: Language) => `${room.origin}/?lang=${language}#/${view}`;
const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a dialog, looks at it and closes it; every one must open, or nothing was looked at. */
function dialogs(page: Page, language: Language, found: string[]) {
  const look = async (where: string) => {
    for (const violation of await violationsOn(page, language === 'fi'))
      found.push(`${where} ${language}: ${violation}`);
  };
  const opened = async (where: string, open: () => Promise<void>) => {
    await open();
    const dialog = page.getByRole('dialog').last();
    await dialog.waitFor();
    await dialog.getByText(common(language).loading).waitFor({ state: 'detached' });
    await look(where);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const fromMenu = (menu: string, item: string) => async () => {
    await named(page, menu).first().click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  return { look, opened, fromMenu };
}

async function inEveryLanguage(walk: (language: (typeof languages)[number]) => Promise<string[]>) {
  expect((await Promise.all(languages.map(walk))).flat()).toEqual([]);
}

test('what opens from the desk', async () => {
  await inEveryLanguage(async (language) => {
    const found: string[] = [];
    const page = await room.device(`desk ${language}`, { size: 'laptop' });
    await page.goto(at(`desk/${demo}`, language));
    const w = desk(language);
    await page.getByRole('heading', { name: w.agenda }).waitFor();
    const { opened, fromMenu } = dialogs(page, language, found);
    const more = common(language).more;
    for (const item of [
      w.workshopTitle,
      preflight(language).title,
      preflight(language).sheet.menu,
      paper(language).enter,
      paper(language).preTask,
      running(language).second,
      templates(language).saveAs,
      restore(language).menu,
      wipeWords(language).orderMenu,
    ])
      await opened(item, fromMenu(more, item));
    for (const opener of [roles(language).menu, running(language).messageAll])
      await opened(opener, () => named(page, opener).click());
    const sign = uiWords(language).signs.birch;
    const actions = running(language).actions(sign);
    for (const item of [
      running(language).message,
      running(language).elsewhere,
      running(language).tableSettings,
    ])
      await opened(item, fromMenu(actions, item));
    await page.context().close();
    return found;
  });
});

test('the page that helps a tablet to trust the laptop', async () => {
  await inEveryLanguage(async (language) => {
    const found: string[] = [];
    const page = await room.device(`secure ${language}`);
    await page.goto(at('secure', language));
    await page.getByRole('heading', { name: secure(language).title }).waitFor();
    const { look } = dialogs(page, language, found);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await look(`secure, ${await tab.innerText()}`);
    }
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(4);
    await page.context().close();
    return found;
  });
});

test('what opens on the board', async () => {
  const laptop = await room.device('laptop', { size: 'laptop' });
  await laptop.goto(at(`desk/${demo}`, 'fi'));
  const board = laptop
    .getByRole('region', { name: desk('fi').agenda })
    .getByRole('listitem')
    .last();
  await board.getByRole('button').last().click();
  await laptop.getByRole('menuitem', { name: desk('fi').startHere }).click();
  // Arranging comes after writing, and only then all tools are there.
  await named(laptop, desk('fi').next).click();

  await inEveryLanguage(async (language) => {
    const found: string[] = [];
    const page = await room.device(`board ${language}`);
    await page.goto(at(`table/${demo}`, language));
    await page.getByRole('heading', { name: table(language).chooseTitle }).waitFor();
    await page
      .getByRole('listitem')
      .getByRole('button', { name: uiWords(language).signs.pine })
      .click();
    const w = boardWords(language);
    await named(page, w.newNote).waitFor();
    const { look, opened, fromMenu } = dialogs(page, language, found);
    await opened('picture', fromMenu(w.more, w.save));
    await opened('notes from a photo', fromMenu(w.more, photoNotesWords(language).title));
    await named(page, w.newNote).click();
    await named(page, w.draw).click();
    await page.getByRole('dialog', { name: w.drawTitle }).waitFor();
    await look('drawing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-board] [data-note]').first().click();
    await look('a chosen note');
    await named(page, w.move).click();
    await page.getByText(w.moveHint).waitFor();
    await look('a note being placed');
    await page.keyboard.press('Escape'); // also after a tap on the button, arrows and Escape are for the note
    await named(page, w.clear).click();
    await opened('group', () => named(page, w.newGroup).click());
    await page.context().close();
    return found;
  });
  await laptop.context().close();
});

test('the end: what comes next, and results', async () => {
  const laptop = await room.device('laptop', { size: 'laptop' });
  await laptop.goto(at(`desk/${demo}`, 'fi'));
  const w = desk('fi');
  await laptop.getByRole('heading', { name: w.agenda }).waitFor();
  while (!(await named(laptop, w.finish).isVisible())) await named(laptop, w.next).click();
  await named(laptop, w.finish).click();
  await inEveryLanguage(async (language) => {
    const found: string[] = [];
    const page = await room.device(`end ${language}`, { size: 'laptop' });
    await page.goto(at(`desk/${demo}`, language));
    const { opened, look } = dialogs(page, language, found);
    await opened('next workshop', () => named(page, programme(language).next).click());
    await page.goto(at('', language));
    await page.getByRole('heading', { name: home(language).mine }).waitFor();
    await look('home with a workshop');
    await page.context().close();
    return found;
  });
});

testNothingLeaves(() => room);
