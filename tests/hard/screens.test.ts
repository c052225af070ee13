/** Every view of every method at every step, in every language: no axe violation, and nothing wider than the screen it is for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { methods } from '#methods/registry.ts';
import { openRoom, sizes, type Room } from '../support/devices.ts';
import { overflowOf, violationsOn } from '../support/screen-rules.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

const languages = ['fi', 'sv', 'en', 'fi-plain'] as const;
const views = { Table: ['tablet', 'phone'], Desk: ['laptop', 'tablet'], Wall: ['wall'] } as const;
/** More than any example has; a view past the last step shows the first again. */
const mostSteps = 12;

/** What is seen now, to know whether this step was seen before. */
const wordsOn = (page: Page) => page.locator('main').innerText();

const cases = methods.flatMap((method) =>
  (Object.keys(views) as (keyof typeof views)[])
    .filter((view) => method[view])
    .map((view) => [method.id, view] as const),
);
test.each(cases)('%s, %s', { timeout: 600_000 }, async (id, view) => {
  const found: string[] = [];
  let looked = 0;
  await Promise.all(
    languages.map(async (language) => {
      const page = await room.device(`${id} ${view} ${language}`, { size: views[view][0] });
      const seen = new Set<string>();
      for (let step = 0; step < mostSteps; step++) {
        await page.goto(`${room.origin}/gallery.html?lang=${language}#${id}/${view}/${step}`);
        await page.getByRole('main').waitFor();
        await page.locator('main .wait').waitFor({ state: 'detached' });
        const words = await wordsOn(page);
        if (seen.has(words)) continue;
        seen.add(words);
        looked++;
        const where = `${language} ${step}`;
        for (const violation of await violationsOn(page, language === 'fi'))
          found.push(`${where}: ${violation}`);
        for (const size of views[view]) {
          await page.setViewportSize(sizes[size]);
          const wider = await overflowOf(page);
          if (wider > 0) found.push(`${where}: ${wider} px wider than the ${size}`);
        }
        await page.setViewportSize(sizes[views[view][0]]);
      }
      await page.context().close();
    }),
  );
  expect(found).toEqual([]);
  expect(looked).toBeGreaterThanOrEqual(languages.length);
  expect(room.problems).toEqual([]);
});
