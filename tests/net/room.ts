/** A room in namespaces: the real hub program on the laptop, a real Chromium on each tablet, and what happens to them. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { createFacilitatorKey } from '#protocol/facilitator.ts';
import { findChromium, launchArgs } from '../support/chromium.mjs';
import { dist, startHubProcess, type HubProcess } from '../support/hub-process.ts';
import type { Hands } from './device/main.ts';
import { hubAddress, openNetwork, type Network } from './namespaces.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
export const roomKey = 'a-key-for-rooms-of-the-net-suite';

export interface Device {
  readonly name: string;
  hand<K extends keyof Hands>(
    name: K,
    ...values: Parameters<Hands[K]>
  ): Promise<Awaited<ReturnType<Hands[K]>>>;
  /** Opens a workshop in a fresh page; what the device had stored is there. */
  open(workshop: string, page?: 'index' | 'stock'): Promise<void>;
  /** As when the battery ends, then a new start with the same store. */
  restart(): Promise<void>;
}

export interface NetRoom {
  readonly network: Network;
  readonly hub: HubProcess;
  device(name: string): Promise<Device>;
  close(): Promise<void>;
}

/** The page of the devices, built as the product is: with our own peer in it, or (`stock`) without. */
async function buildPages(folder: string): Promise<void> {
  cpSync(join(dist, 'hub'), join(folder, 'hub'), { recursive: true });
  for (const page of ['index', 'stock'])
    await build({
      configFile: false,
      root: path('./device'),
      logLevel: 'error',
      define: { __BENCH__: 'false' },
      resolve: {
        alias:
          page === 'stock'
            ? {}
            : {
                'simple-peer/simplepeer.min.js': path('../../src/sync/peer.ts'),
                'lib0/broadcastchannel': path('../../src/sync/tabs.ts'),
              },
      },
      build: {
        outDir: join(folder, 'web'),
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: { input: path(`./device/${page}.html`) },
      },
    });
}

export interface NetRoomOptions {
  name: string;
  tablets: number;
  workshops: readonly string[];
  /** Which road is open: the other one is walled up. */
  road: 'hub' | 'peers' | 'both';
}

export async function openNetRoom({ name, tablets, workshops, road }: NetRoomOptions): Promise<NetRoom> {
  const folder = mkdtempSync(join(tmpdir(), `flappi-net-${name}-`));
  const dataDir = join(folder, 'data');
  for (const id of workshops) {
    const { secret, fingerprint } = createFacilitatorKey();
    mkdirSync(join(dataDir, 'rooms', id), { recursive: true });
    const record = { id, title: id, key: roomKey, secret, fingerprint };
    writeFileSync(join(dataDir, 'rooms', id, 'room.json'), JSON.stringify(record));
  }
  await buildPages(folder);
  const { path: browserPath, env } = await findChromium();
  const launcher = join(folder, 'chromium-in-namespace');
  writeFileSync(launcher, `#!/bin/sh\nexec ip netns exec "$FLAPPI_NAMESPACE" "${browserPath}" "$@"\n`);
  chmodSync(launcher, 0o755);

  const network = openNetwork(name, tablets);
  if (road === 'hub') network.isolate(Array.from({ length: tablets }, (_, i) => `t${i + 1}`));
  const hub = await startHubProcess({
    dataDir,
    exportDir: join(folder, 'shared'),
    dist: folder,
    command: ['ip', 'netns', 'exec', network.of('hub'), process.execPath, join(folder, 'hub', 'main.js')],
  });

  // The browser's maker is asked by the browser itself, before any page is open; everything else is counted.
  const maker = ['*.googleapis.com', '*.google.com', '*.gvt1.com']
    .map((name) => `MAP ${name} ~NOTFOUND`)
    .join(',');
  async function launch(device: string): Promise<Page> {
    const context = await chromium.launchPersistentContext(join(folder, `profile-${device}`), {
      executablePath: launcher,
      args: [
        ...launchArgs,
        '--disable-features=WebRtcHideLocalIpsWithMdns,HttpsUpgrades',
        `--host-resolver-rules=${maker}`,
      ],
      env: { ...process.env, ...env, FLAPPI_NAMESPACE: network.of(device) } as Record<string, string>,
    });
    context.setDefaultTimeout(60_000);
    // The sync socket closes at once: what still arrives came from tablet to tablet.
    if (road === 'peers') await context.routeWebSocket(/\/sync$/, (socket) => socket.close());
    return context.pages()[0] ?? context.newPage();
  }

  return {
    network,
    hub,
    async device(device) {
      let page = await launch(device);
      const self: Device = {
        name: device,
        hand: (name, ...values) =>
          page.evaluate(
            ([which, given]) =>
              (window as unknown as { hands: Record<string, (...v: unknown[]) => unknown> }).hands[which]!(
                ...given,
              ),
            [name, values] as const,
          ) as never,
        async open(workshop, file = 'index') {
          await page.goto(`http://${hubAddress}:${hub.port}/${file}.html`);
          await page.waitForFunction(() => 'hands' in window);
          await self.hand('open', workshop, roomKey);
        },
        async restart() {
          network.killAll(device);
          page = await launch(device);
        },
      };
      return self;
    },
    async close() {
      network.close(); // ends browsers and hub with it
      await hub.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
