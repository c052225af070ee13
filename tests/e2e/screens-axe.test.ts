/**
 * Every screen in every language: no axe violation; on a phone nothing overflows and everything can be hit. What opens over a
 * screen is looked at in Finnish; `npm run test:screens` looks at it in the other languages too.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { words as boardWords } from '../../src/methods/board/view-texts.ts';
import { words as cafeWords } from '../../src/methods/cafe/view-texts.ts';
import { viewWords as personaWords } from '../../src/methods/persona/view-texts.ts';
import { common } from '#texts/common.ts';
import { desk } from '#texts/desk.ts';
import { home } from '#texts/home.ts';
import { results } from '#texts/results.ts';
import { table } from '#texts/table.ts';
import type { Language } from '#texts/language.svelte.ts';
import { uiWords } from '#ui/words.ts';
import { openRoom, sizes, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { overflowOf, smallTargetsOn, violationsOn } from '../support/screen-rules.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ demo: true });
});
afterAll(() => room?.close());

const found: string[] = [];
async function look(page: Page, where: string, language: Language = 'fi') {
  for (const violation of await violationsOn(page, language === 'fi')) found.push(`${where}: ${violation}`);
}
const expectNoneFound = () => expect(found.splice(0)).toEqual([]);
const named = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

const languages = ['fi', 'sv', 'en'] as const;
const opensDialogs = (language: Language) =>
  (process.env['FLAPPI_DIALOGS'] ?? 'fi').split(',').includes(language);
type Spoken = (typeof languages)[number];
const demo = 'demo-fi';
const at = (view: string, language: Language) => `${room.origin}/?lang=${language}#/${view}`;

test('home, with its form and its menus', async () => {
  for (const language of languages) {
    const page = await room.device('home', { size: 'laptop' });
    await page.goto(at('', language));
    await page.getByRole('heading', { name: home(language).fresh }).waitFor();
    await look(page, `home ${language}`, language);
    await named(page, home(language).templates.cafe.name).click();
    await look(page, `new workshop ${language}`, language);
    await page.keyboard.press('Escape');
    await named(page, common(language).language).click();
    await page.getByRole('menu').waitFor();
    await look(page, `language menu ${language}`, language);
    await page.context().close();
  }
  expectNoneFound();
});

test('desk and wall before and after the start, results', async () => {
  const screens = await Promise.all(
    languages.map(async (language) => {
      const w = desk(language);
      const page = await room.device('desk', { size: 'laptop' });
      await page.goto(at(`desk/${demo}`, language));
      await page.getByRole('heading', { name: w.agenda }).waitFor();
      const wall = await page.context().newPage();
      await wall.setViewportSize(sizes.wall);
      await wall.goto(at(`wall/${demo}`, language));
      await wall.getByRole('heading', { name: w.codeTitle }).waitFor();
      await look(page, `desk ready ${language}`, language);
      await look(wall, `wall ready ${language}`, language);
      if (!opensDialogs(language)) return { page, wall, language };
      for (const [opener, what] of [
        [w.code, 'join code'],
        [w.addActivity, 'add activity'],
      ] as const) {
        await named(page, opener).first().click();
        await page.getByRole('dialog').waitFor();
        await look(page, `${what} ${language}`, language);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      return { page, wall, language };
    }),
  );

  const agendaOf = (page: Page, language: Spoken) =>
    page.getByRole('region', { name: desk(language).agenda }).getByRole('listitem');
  const [leader] = screens;
  const count = await agendaOf(leader!.page, 'fi').count();
  expect(count).toBe(3);
  for (let i = 0; i < count; i++) {
    await startHere(leader!.page, agendaOf(leader!.page, 'fi').nth(i));
    await Promise.all(
      screens.map(async ({ page, wall, language }) => {
        const loading = common(language).loading;
        const activity = agendaOf(page, language).nth(i);
        await activity.and(page.locator('[aria-current="step"]')).waitFor();
        if (opensDialogs(language)) {
          await activity.getByRole('button').first().click();
          await page.getByRole('dialog', { name: desk(language).editActivity }).waitFor();
          await page.getByText(loading).waitFor({ state: 'detached' });
          await look(page, `activity ${i} ${language}`, language);
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        await wall.getByText(loading).waitFor({ state: 'detached' });
        await look(page, `desk running ${i} ${language}`, language);
        await look(wall, `wall running ${i} ${language}`, language);
      }),
    );
  }
  await Promise.all(
    screens.map(async ({ page, language }) => {
      await page.locator('[data-sync]').click();
      await page.getByRole('dialog').waitFor();
      await look(page, `light ${language}`, language);
      await page.keyboard.press('Escape');
      await page
        .getByRole('link', { name: desk(language).openReport })
        .first()
        .click();
      await named(page, results(language).toZip).waitFor();
      await page.frameLocator('iframe').getByRole('main').waitFor();
      await look(page, `results ${language}`, language);
      await page.context().close();
    }),
  );
  expectNoneFound();
});

/** Moves the room to an activity by its menu in the agenda. */
async function startHere(page: Page, activity: Locator) {
  await activity.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: desk('fi').startHere }).click();
}

/** Opens and closes what can be opened in the method that runs now. */
async function lookInside(page: Page, language: Language, where: string) {
  const board = boardWords(language);
  const persona = personaWords(language);
  const cafe = cafeWords(language);
  const openAndLook = async (name: string, what: string) => {
    const opener = named(page, name).first();
    if (!(await opener.isVisible()) || !(await opener.isEnabled())) return false;
    await opener.click();
    await page.getByRole('dialog').waitFor();
    await look(page, `${where} ${what}`, language);
    return true;
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  if (await openAndLook(board.newNote, 'new note')) {
    await close();
    await named(page, board.list).click();
    await look(page, `${where} list`, language);
    if (await openAndLook(board.edit, 'note')) await close();
    await named(page, board.board).click();
  }
  for (const name of [persona.picture.choose, persona.picture.change])
    if (await openAndLook(name, 'picture')) {
      const draw = page.getByRole('dialog').getByRole('button', {
        name: new RegExp(`^(${persona.picture.draw}|${persona.picture.drawAgain})$`),
      });
      await draw.click();
      await page.getByRole('dialog', { name: persona.pad.title }).waitFor();
      await look(page, `${where} drawing`, language);
      await close();
    }
  if (await openAndLook(cafe.ask, 'answer')) await close();
}

test('the table in all phases of all methods, in four languages', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(at(`desk/${demo}`, 'fi'));
  const w = desk('fi');
  await laptop.getByRole('heading', { name: w.agenda }).waitFor();
  const signs = ['birch', 'pine', 'wave', 'sun'] as const;
  const tablets: { page: Page; language: Language; where: string }[] = [];
  for (const [i, language] of (['fi', 'sv', 'en', 'fi-plain'] as const).entries()) {
    const page = await room.device(language);
    const where = `table ${language}`;
    await page.goto(at(`table/${demo}`, language));
    await page.getByRole('heading', { name: table(language).chooseTitle }).waitFor();
    await look(page, `${where} choose`, language);
    await page
      .getByRole('listitem')
      .getByRole('button', { name: uiWords(language).signs[signs[i]!] })
      .click();
    tablets.push({ page, language, where });
  }
  await startHere(laptop, laptop.getByRole('region', { name: w.agenda }).getByRole('listitem').first());
  const step = () => laptop.locator('[aria-current="step"]').allInnerTexts();
  const seen = new Set<string>();
  for (;;) {
    const here = (await step()).join(' ');
    const phase = here.replace(/\d+\/\d+/, '');
    // One round is like the other; the first and the second differ, as there is something to read.
    const isNew = !seen.has(phase) || / 2\//.test(here);
    seen.add(phase);
    await Promise.all(
      tablets.map(async ({ page, language, where }) => {
        const arrived = named(page, cafeWords(language).arrived);
        await page.getByText(common(language).loading).waitFor({ state: 'detached' });
        await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
        if (await arrived.isVisible()) {
          if (isNew) await look(page, `${where} move ${phase}`, language);
          await arrived.click();
        }
        if (!isNew) return;
        await look(page, `${where} ${phase}`, language);
        if (opensDialogs(language)) await lookInside(page, language, `${where} ${phase}`);
      }),
    );
    if (await named(laptop, w.finish).isVisible()) break;
    await named(laptop, w.next).click();
    await expect.poll(async () => (await step()).join(' ')).not.toBe(here);
  }
  await named(laptop, w.finish).click();
  for (const { page, language, where } of tablets) {
    await page.getByRole('heading', { name: table(language).finishedTitle }).waitFor();
    await look(page, `${where} end`, language);
    await page.context().close();
  }
  await named(laptop, w.finished.reopen).waitFor();
  await look(laptop, 'desk end');
  expect(seen.size).toBeGreaterThanOrEqual(10);
  expectNoneFound();
});

test('the gallery', async () => {
  const page = await room.device('gallery', { size: 'laptop' });
  for (const language of languages) {
    await page.goto(`${room.origin}/gallery.html?lang=${language}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle'); // whatever else would come
    await look(page, `gallery ${language}`, language);
  }
  expectNoneFound();
});

test('on a phone nothing is wider than the screen, and everything is high enough for a finger', async () => {
  const phone = await room.device('phone', { size: 'phone' });
  const w = desk('fi');
  const check = async (page: Page, where: string) => {
    const wider = await overflowOf(page);
    if (wider > 0) found.push(`${where} is ${wider} px wider than the screen`);
    for (const target of await smallTargetsOn(page)) found.push(`${where}: ${target}`);
  };
  await phone.goto(at('', 'fi'));
  await phone.getByRole('heading', { name: home('fi').fresh }).waitFor();
  await check(phone, 'home');
  // Control: the ruler measures, and the phone’s screen is narrow.
  expect((await smallTargetsOn(phone, 200)).length).toBeGreaterThan(3);
  expect(await phone.evaluate(() => innerWidth)).toBe(sizes.phone.width);
  await phone.goto(at(`desk/${demo}`, 'fi'));
  const activities = phone.getByRole('region', { name: w.agenda }).getByRole('listitem');
  await activities.first().waitFor();
  await check(phone, 'desk ended');
  const tablet = await room.device('tablet', { size: 'phone' });
  await tablet.goto(at(`table/${demo}`, 'fi'));
  await tablet
    .getByRole('heading', { name: table('fi').finishedTitle })
    .or(tablet.getByRole('heading', { name: table('fi').chooseTitle }))
    .waitFor();
  await check(tablet, 'table choose');
  await tablet
    .getByRole('listitem')
    .getByRole('button', { name: uiWords('fi').signs.bird })
    .click();
  for (const activity of await activities.all()) {
    await startHere(phone, activity);
    await tablet.getByRole('region', { name: table('fi').guide }).waitFor();
    await tablet.getByText(common('fi').loading).waitFor({ state: 'detached' });
    await check(phone, 'desk running');
    const arrived = named(tablet, cafeWords('fi').arrived);
    if (await arrived.isVisible()) await arrived.click();
    await check(tablet, 'table');
  }
  expectNoneFound();
});

testNothingLeaves(() => room);
