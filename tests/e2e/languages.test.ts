/** Three languages from the first screen on: switching changes every visible word, and no Finnish is left behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { methodWords as board } from '../../src/methods/board/texts.ts';
import { words as boardViews } from '../../src/methods/board/view-texts.ts';
import { methodWords as cafe } from '../../src/methods/cafe/texts.ts';
import { words as cafeViews } from '../../src/methods/cafe/view-texts.ts';
import { methodWords } from '../../src/methods/persona/texts.ts';
import { viewWords } from '../../src/methods/persona/view-texts.ts';
import { common } from '#texts/common.ts';
import { desk } from '#texts/desk.ts';
import { home } from '#texts/home.ts';
import { results } from '#texts/results.ts';
import { safety } from '#texts/safety.ts';
import { table } from '#texts/table.ts';
import { uiWords } from '#ui/words.ts';
import { button, fi, joinAddressOf, joinAt, makeWorkshop, sit, startAt } from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

const catalogues = [
  common,
  desk,
  home,
  results,
  safety,
  table,
  uiWords,
  board,
  boardViews,
  cafe,
  cafeViews,
  methodWords,
  viewWords,
];

function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(stringsIn);
}
const ownNames = new Set(stringsIn(common('fi').languages));

/** Finnish sentences and words that are said differently in the other language. */
function finnishOnly(language: 'sv' | 'en'): Set<string> {
  const other = new Set(catalogues.flatMap((words) => stringsIn(words(language))));
  const finnish = catalogues.flatMap((words) => stringsIn(words('fi')));
  return new Set(finnish.filter((one) => !other.has(one) && !ownNames.has(one)));
}

/** Every line a person sees or hears on the screen: texts, names of controls, hints. */
const linesOn = (page: Page) =>
  page.evaluate(() => {
    const lines = new Set(document.body.innerText.split('\n'));
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], .visually-hidden',
    )) {
      for (const name of ['aria-label', 'title', 'placeholder']) lines.add(element.getAttribute(name) ?? '');
      if (element.matches('.visually-hidden')) lines.add(element.textContent ?? '');
    }
    return [...lines].map((line) => line.trim()).filter((line) => line !== '');
  });

async function expectNoFinnish(page: Page, language: 'sv' | 'en') {
  const finnish = finnishOnly(language);
  // Titles of activities are the facilitator's own words and stay as they were written.
  const written = new Set([
    fi.cafe.name,
    fi.board.name,
    methodWords('fi').name,
    ...Object.values(fi.cafe.start),
  ]);
  const left = (await linesOn(page)).filter((line) => finnish.has(line) && !written.has(line));
  expect(left).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
}

async function choose(page: Page, from: 'fi' | 'sv' | 'en', to: 'fi' | 'sv' | 'en') {
  await button(page, common(from).language).click();
  await page.getByRole('menuitem', { name: common('fi').languages[to], exact: true }).click();
  await button(page, common(to).language).waitFor();
}

test('home, desk and table speak the chosen language, and go back to Finnish', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await laptop.getByRole('heading', { name: fi.home.fresh }).waitFor();
  // Control: the words that must not be left behind are the ones on the screen now.
  const finnish = finnishOnly('en');
  expect((await linesOn(laptop)).filter((line) => finnish.has(line)).length).toBeGreaterThan(8);
  for (const language of ['sv', 'en'] as const) {
    await choose(laptop, 'fi', language);
    await laptop.getByRole('heading', { name: home(language).fresh }).waitFor();
    await expectNoFinnish(laptop, language);
    await choose(laptop, language, 'fi');
  }

  await makeWorkshop(laptop, 'opening', 2, 'Yhteinen päivä');
  const address = joinAt(room.origin, await joinAddressOf(laptop));
  const anna = await room.device('Anna');
  await anna.goto(address);
  await anna.getByRole('heading', { name: fi.table.chooseTitle }).waitFor();
  for (const language of ['sv', 'en'] as const) {
    for (const page of [laptop, anna]) {
      await choose(page, 'fi', language);
      await expectNoFinnish(page, language);
      await choose(page, language, 'fi');
    }
  }
  await sit(anna, 'birch');
  for (const activity of [fi.cafe.name, methodWords('fi').name, fi.board.name]) {
    await startAt(laptop, activity);
    await anna.getByRole('region', { name: fi.table.guide }).waitFor();
    for (const language of ['sv', 'en'] as const) {
      for (const page of [laptop, anna]) {
        await choose(page, 'fi', language);
        await expectNoFinnish(page, language);
        await choose(page, language, 'fi');
      }
    }
  }
  // The choice belongs to the device and lasts.
  await choose(anna, 'fi', 'sv');
  await anna.reload();
  await anna.getByText(board('sv').phases.write.guide).waitFor();
});

test('?lang= opens in that language, in front of and behind the hash, and plain Finnish for participants', async () => {
  const page = await room.device('Ben');
  for (const language of ['sv', 'en', 'fi'] as const) {
    await page.goto(`${room.origin}/?lang=${language}`);
    await page.getByRole('heading', { name: home(language).fresh }).waitFor();
    await page.goto('about:blank');
    await page.goto(`${room.origin}/#/?lang=${language}`);
    await page.getByRole('heading', { name: home(language).fresh }).waitFor();
  }
  await page.goto('about:blank');
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'cafe', 2);
  const address = joinAt(room.origin, await joinAddressOf(laptop));
  await page.goto(`${address}&lang=fi-plain`);
  await page.getByText(table('fi-plain').chooseText).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fi');
});

test('a tablet fetches the words of its own language only; what cannot be fetched is said, and asked for again', async () => {
  const page = await room.device('Cia');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const wordFiles = () => asked.filter((path) => /\/assets\/(sv|en|fi-plain)-/.test(path));
  await page.goto(`${room.origin}/#/table/nowhere?k=x&f=x`);
  await button(page, fi.common.language).waitFor();
  expect(wordFiles()).toEqual([]);
  await page.route('**/assets/sv-*', (route) => route.abort('connectionrefused'));
  await button(page, fi.common.language).click();
  await page.getByRole('menuitem', { name: fi.common.languages.sv, exact: true }).click();
  const said = page.getByRole('region', { name: fi.common.notices }).getByText(fi.safety.languageAway);
  await said.waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fi');
  await page.unroute('**/assets/sv-*');
  await choose(page, 'fi', 'sv');
  expect(await said.count()).toBe(0);
  expect(new Set(wordFiles().map((path) => path.split('-')[0]))).toEqual(new Set(['/assets/sv']));
});

testNothingLeaves(() => room);
