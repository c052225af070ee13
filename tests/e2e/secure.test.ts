/** With the hub's authority installed a tablet opens the app without the hub; a warning that was passed by does not do it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hubInfoSchema } from '#protocol/rooms.ts';
import { home as homeWords } from '#texts/home.ts';
import { secure } from '#texts/secure.ts';
import { findChromium, launchArgs } from '../support/chromium.mjs';
import { startHubProcess, type HubProcess } from '../support/hub-process.ts';
import { hasCertutil, trustAuthority } from '../support/trust.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const canTrust = hasCertutil();
if (!canTrust)
  console.warn('certutil is missing (Debian: libnss3-tools): the test with a trusted authority is skipped.');

// A name that only this browser knows, so that nothing is special about it as there is about localhost.
const name = 'flappi.local';
const fi = secure('fi');

let folder: string;
let hub: HubProcess;
let secureOrigin: string;
const browsers: Browser[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flappi-secure-'));
  hub = await startHubProcess({ dataDir: join(folder, 'data'), exportDir: join(folder, 'shared') });
  const info = hubInfoSchema.parse(await (await fetch(`http://localhost:${hub.port}/api/hub`)).json());
  secureOrigin = `https://${name}:${new URL(info.secure[0]!).port}`;
});
afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.close();
  await hub?.kill(); // nothing to end when it did not start
  rmSync(folder, { recursive: true, force: true });
});

async function openTablet(options: { trusting: boolean; ignoreHTTPSErrors?: boolean }): Promise<Page> {
  const home = mkdtempSync(join(folder, 'home-'));
  if (options.trusting) {
    const file = await fetch(`http://localhost:${hub.port}/authority.crt`);
    trustAuthority(home, new Uint8Array(await file.arrayBuffer()));
  }
  const { path, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...launchArgs, `--host-resolver-rules=MAP ${name} 127.0.0.1`, '--disable-features=HttpsUpgrades'],
    env: { ...process.env, ...env, HOME: home } as Record<string, string>,
  });
  browsers.push(browser);
  const context = await browser.newContext({ ignoreHTTPSErrors: options.ignoreHTTPSErrors ?? false });
  return context.newPage();
}

const untilState = (page: Page, state: string) =>
  page.locator(`[data-origin-state="${state}"]`).waitFor({ timeout: 20_000 });
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test.skipIf(!canTrust)(
  'a tablet with the authority stores the app and opens it with the hub gone',
  async () => {
    const page = await openTablet({ trusting: true });
    await page.goto(`http://${name}:${hub.port}/`);
    await page.getByRole('link', { name: fi.link }).click();
    await untilState(page, 'plain');
    await page.getByRole('link', { name: fi.check.open }).first().click();
    await untilState(page, 'trusted');
    expect(page.url()).toBe(`${secureOrigin}/#/secure`);
    expect(await page.getByText(fi.check.states.trusted.title).count()).toBe(1);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken));
    });

    await hub.kill();
    await expect(fetch(`http://localhost:${hub.port}/`)).rejects.toThrow();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: fi.title }).waitFor();
    await page.goto(`${secureOrigin}/`);
    await page.getByRole('heading', { name: homeWords('fi').fresh }).waitFor();
  },
);

test('control: a warning that was passed by is found out, and the page does not open without the hub', async () => {
  const page = await openTablet({ trusting: false, ignoreHTTPSErrors: true });
  await page.goto(`${secureOrigin}/#/secure`);
  await untilState(page, 'clicked');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  expect(await page.getByText(fi.check.states.clicked.text).count()).toBe(1);
  expect(await workers(page)).toBe(0);
  await page.goto(`${secureOrigin}/#/`);
  await page.getByText(fi.refused).waitFor();

  await hub.kill();
  await expect(page.reload()).rejects.toThrow('ERR_CONNECTION');
});

test('control: without the authority the browser warns', async () => {
  const page = await openTablet({ trusting: false });
  await expect(page.goto(`${secureOrigin}/`)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');
});

test('the right file comes for each device', async () => {
  const page = await openTablet({ trusting: false });
  await page.goto(`http://${name}:${hub.port}/#/secure`);
  const fileOf = async (device: keyof typeof fi.devices, words: string) => {
    await page.getByRole('tab', { name: fi.devices[device] }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words }).click(),
    ]);
    return download.suggestedFilename();
  };
  expect(await fileOf('ipad', fi.download.ipad)).toBe('flappi.mobileconfig');
  expect(await fileOf('android', fi.download.other)).toBe('flappi.crt');
});
