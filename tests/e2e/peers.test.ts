/** Tablets that are connected with each other only: late comers, cuts, and what is left afterwards. Real Chromium, real WebRTC. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer as createNet, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { launchBrowser } from '../support/devices.ts';
import type { Hands } from './fixtures/peers/main.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
let vite: ViteDevServer;
let browser: Browser;
let signaling: ChildProcess | null = null;
let port: number;
const pages: Page[] = [];

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createNet().listen(0, '127.0.0.1', () => {
      const found = (server.address() as AddressInfo).port;
      server.close(() => resolve(found));
    });
  });

async function startSignaling(): Promise<void> {
  const started = spawn(process.execPath, [path('../../node_modules/y-webrtc/bin/server.js')], {
    env: { ...process.env, PORT: String(port) },
  });
  signaling = started;
  await new Promise((resolve) => started.stdout.once('data', resolve));
}
async function stopSignaling(): Promise<void> {
  const running = signaling;
  signaling = null;
  if (!running) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill();
  await ended;
}

beforeAll(async () => {
  port = await freePort();
  await startSignaling();
  vite = await createServer({
    configFile: false,
    root: path('./fixtures/peers'),
    cacheDir: path('../../node_modules/.vite/peers-fixture'),
    logLevel: 'error',
    // The same alias as in vite.config.ts.
    resolve: { alias: { 'simple-peer/simplepeer.min.js': path('../../src/sync/peer.ts') } },
    optimizeDeps: { exclude: ['y-webrtc'], include: ['yjs', 'y-protocols/awareness', 'y-protocols/sync'] },
    server: { host: '127.0.0.1', port: 0, fs: { strict: false }, hmr: false },
  });
  await vite.listen();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  if (!signaling) await startSignaling();
});
afterAll(async () => {
  await browser?.close();
  await vite?.close();
  await stopSignaling();
});

/** One tablet: a browser context of its own, so that tabs do not talk beside the peer road. */
async function tablet(name: string) {
  const page = await (await browser.newContext()).newPage();
  pages.push(page);
  await page.goto(`http://127.0.0.1:${(vite.httpServer!.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'hands' in window);
  const hand = <K extends keyof Hands>(name: K, ...values: Parameters<Hands[K]>) =>
    page.evaluate(
      ([which, given]) =>
        (window as unknown as { hands: Record<string, (...v: unknown[]) => unknown> }).hands[which]!(
          ...given,
        ),
      [name, values] as const,
    ) as Promise<Awaited<ReturnType<Hands[K]>>>;
  return { page, hand, join: () => hand('open', `ws://127.0.0.1:${port}`, name) };
}
const until = (check: () => Promise<void>, timeout = 15_000) => vi.waitFor(check, { timeout, interval: 50 });

test('a late comer gets a document of 5 MB, and presence is the same for all', async () => {
  const [anna, ben, chris] = [await tablet('Anna'), await tablet('Ben'), await tablet('Chris')];
  await anna.hand('fill', 5 << 20);
  await anna.hand('put', 'a', 'Anna');
  await anna.join();
  await ben.join();
  const joined = Date.now();
  await until(async () => expect(await ben.hand('ids')).toEqual(['a']));
  expect(await ben.hand('bytes')).toBe(await anna.hand('bytes'));
  expect(await anna.hand('bytes')).toBeGreaterThan(4.5 * 2 ** 20);
  expect(Date.now() - joined).toBeLessThan(30_000);
  await chris.join();
  await chris.hand('put', 'c', 'Chris');
  for (const one of [anna, ben, chris]) {
    await until(async () => expect(await one.hand('ids')).toEqual(['a', 'c']));
    await until(async () => expect(await one.hand('names')).toEqual(['Anna', 'Ben', 'Chris']));
    await until(async () =>
      expect(await one.hand('status')).toMatchObject({ state: 'open', peers: 2, kept: false }),
    );
  }
});

test('connections that break come back, without and with signaling, and leaving closes everything', async () => {
  const [anna, ben] = [await tablet('Anna'), await tablet('Ben')];
  await anna.join();
  await ben.join();
  await until(async () => expect(await anna.hand('status')).toMatchObject({ peers: 1 }));
  await stopSignaling();
  await anna.hand('put', 'a', 'the laptop sleeps');
  await until(async () => expect(await ben.hand('ids')).toEqual(['a']));

  await anna.hand('breakConnections');
  await until(async () => expect(await ben.hand('status')).toMatchObject({ state: 'lost', peers: 0 }));
  await until(async () => expect(await ben.hand('names')).toEqual(['Ben']));
  await anna.hand('put', 'b', 'alone');
  await ben.hand('remove', 'a');
  await startSignaling();
  for (const one of [anna, ben])
    await until(async () => expect(await one.hand('ids')).toEqual(['b']), 20_000);

  expect(await ben.hand('left')).toEqual({ sockets: 1, connections: 1 });
  await ben.hand('destroy');
  await until(async () => expect(await ben.hand('left')).toEqual({ sockets: 0, connections: 0 }));
  await until(async () => expect(await anna.hand('status')).toMatchObject({ peers: 0 }));
  await until(async () => expect(await anna.hand('names')).toEqual(['Anna']));
});

test('a connection that is open and does not deliver is noticed and mended', async () => {
  const [anna, ben] = [await tablet('Anna'), await tablet('Ben')];
  await anna.join();
  await ben.join();
  await until(async () => expect(await anna.hand('status')).toMatchObject({ peers: 1 }));
  await anna.hand('put', 'old', 'there');
  await until(async () => expect(await ben.hand('ids')).toEqual(['old']));
  await anna.hand('lose', 'deaf');
  await anna.hand('put', 'a', 'lost on the way');
  await anna.hand('remove', 'old');
  await ben.hand('put', 'b', 'Ben');
  await until(async () => expect(await anna.hand('ids')).toEqual(['a', 'b']));
  expect(await ben.hand('ids')).toEqual(['b', 'old']); // control: it really was lost
  expect(await anna.hand('status')).toMatchObject({ state: 'open', peers: 1 }); // and nothing looks wrong
  await anna.hand('lose', 'none');
  await until(async () => expect(await ben.hand('ids')).toEqual(['a', 'b']), 30_000);
});
