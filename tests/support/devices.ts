/** A room for browser tests: the hub process, a Chromium, and devices that tell of every request that leaves the room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { findChromium, launchArgs } from './chromium.mjs';
import { startHubProcess, type HubProcess } from './hub-process.ts';

const patienceMs = 20_000;

export const sizes = {
  laptop: { width: 1440, height: 900 },
  tablet: { width: 1180, height: 820 },
  phone: { width: 390, height: 844 },
  wall: { width: 1920, height: 1080 },
} as const;

export interface Room {
  readonly hub: HubProcess;
  readonly browser: Browser;
  /** The laptop's own origin: secure, and the owner's. */
  readonly origin: string;
  /** The origin a tablet uses: plain http at the machine's own address; `null` on a machine without a network. */
  readonly lanOrigin: string | null;
  readonly dataDir: string;
  readonly exportDir: string;
  /** A device of its own: storage, cache and all. Its pages are watched. */
  device(name: string, options?: DeviceOptions): Promise<Page>;
  context(name: string, options?: DeviceOptions): Promise<BrowserContext>;
  /** What went wrong meanwhile: errors of pages, and requests to hosts outside the room. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}
export interface DeviceOptions extends BrowserContextOptions {
  size?: keyof typeof sizes;
  /** Runs in every page of the device before the app. */
  before?: (() => void) | undefined;
  /** Its storage lies here and outlives its browser, which is one of its own. */
  folder?: string | undefined;
}

// A browser says these of a hub that is away or says no; the app answers for them with its light, which the tests read.
const expected = [
  /^WebSocket connection to .* failed/,
  /^An unknown error occurred when fetching the script/, // of the service worker
  /^Failed to load resource: net::ERR_(CONNECTION|EMPTY|NETWORK|INTERNET|SOCKET)/,
  /^Failed to load resource: the server responded with a status of 404 .*\/api\/rooms\//,
  /^Failed to load resource: the server responded with a status of 403 .*\/api\/join/,
];

export function lanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flat();
  return all.find((one) => one && one.family === 'IPv4' && !one.internal)?.address ?? null;
}

// Tablets find each other without multicast, which many test machines lack.
async function launchOptions(): Promise<LaunchOptions> {
  const { path, env } = await findChromium();
  return {
    executablePath: path,
    args: [...launchArgs, '--disable-features=WebRtcHideLocalIpsWithMdns,HttpsUpgrades'],
    env: { ...process.env, ...env } as Record<string, string>,
  };
}
/** The browser of the tests. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** As when a tablet falls into the lake: its browser is gone without a goodbye. What is in its folder stays. */
export async function lose(device: BrowserContext): Promise<void> {
  const gone = new Promise((closed) => device.once('close', closed));
  const session = await device.browser()!.newBrowserCDPSession();
  void session.send('Browser.crash').catch(() => undefined); // nobody is left to answer
  await gone;
}

export interface RoomOptions {
  demo?: boolean;
  /** Another build than the usual one. */
  dist?: string;
}

export async function openRoom(options: RoomOptions = {}): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'flappi-e2e-'));
  const [dataDir, exportDir] = [join(folder, 'data'), join(folder, 'shared')];
  const hub = await startHubProcess({ ...options, dataDir, exportDir });
  const browser = await launchBrowser();
  const lan = lanAddress();
  const inRoom = new Set(
    ['localhost', '127.0.0.1', ...(lan ? [lan] : [])].map((name) => `${name}:${hub.port}`),
  );
  const problems: string[] = [];
  const kept = new Set<BrowserContext>();

  function watch(page: Page, name: string) {
    const look = (address: string) => {
      const url = new URL(address);
      if (/^(http|ws)s?:$/.test(url.protocol) && !inRoom.has(url.host))
        problems.push(`${name} asked ${address}`);
    };
    page.on('websocket', (socket) => look(socket.url()));
    page.on('pageerror', (error) => problems.push(`${name}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url}`;
      if (message.type() === 'error' && !expected.some((one) => one.test(text)))
        problems.push(`${name}: ${text}`);
    });
    return look;
  }
  async function context(name: string, { size = 'tablet', before, folder, ...options }: DeviceOptions = {}) {
    const looks = { viewport: sizes[size], hasTouch: size === 'tablet' || size === 'phone', ...options };
    const made =
      folder === undefined
        ? await browser.newContext(looks)
        : await chromium.launchPersistentContext(folder, { ...(await launchOptions()), ...looks });
    if (folder !== undefined) kept.add(made);
    made.setDefaultTimeout(patienceMs);
    // No hand can choose in the system's dialogues here: saving goes to the downloads, as on a tablet.
    await made.addInitScript(() => {
      for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'])
        Reflect.deleteProperty(window, name);
    });
    if (before) await made.addInitScript(before);
    let listens = false;
    made.on('page', (page) => {
      const look = watch(page, name);
      if (!listens) made.on('request', (request) => look(request.url()));
      listens = true;
    });
    return made;
  }

  return {
    hub,
    browser,
    origin: `http://localhost:${hub.port}`,
    lanOrigin: lan && `http://${lan}:${hub.port}`,
    dataDir,
    exportDir,
    problems,
    context,
    device: async (name, options) => (await context(name, options)).newPage(),
    async close() {
      await Promise.all([browser, ...kept].map((one) => one.close()));
      await hub.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
