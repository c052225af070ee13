/** For tests: a real hub on a free port with its own folders, and devices that join it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { createId, createKey } from '#core/ids.ts';
import { createFacilitatorKey } from '#protocol/facilitator.ts';
import type { Room } from '#protocol/rooms.ts';
import { protocolVersion } from '#protocol/version.ts';
import { startHub, type Hub, type HubOptions } from './server.ts';

const folders: string[] = [];
const open = new Set<{ close(): unknown }>();

export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flappi-hub-'));
  folders.push(folder);
  return folder;
}

/** Starts a hub; give `dataDir` to start one again over the same data. */
export async function startTestHub(options: Partial<HubOptions> = {}): Promise<Hub> {
  const dataDir = options.dataDir ?? (await makeTestFolder());
  const hub = await startHub({
    port: 0,
    httpsPort: null,
    announce: false,
    profileText: 'Workshops',
    host: '127.0.0.1',
    dataDir,
    exportDir: join(dataDir, 'exports'),
    webDir: join(dataDir, 'web'),
    version: '0.0.0-test',
    demo: null,
    readable: 'how to open',
    ...options,
  });
  if (!hub.ok) throw new Error(`hub did not start: ${hub.error.kind}`);
  open.add(hub.value);
  return {
    ...hub.value,
    close(onKept) {
      open.delete(hub.value);
      return hub.value.close(onKept);
    },
  };
}

/** Closes everything a test has opened. */
export async function closeAll(): Promise<void> {
  // Devices were opened after their hub and leave before it.
  for (const one of [...open].reverse()) await one.close();
  open.clear();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

export const makeRoom = (title = 'Työpaja'): Room => {
  const { secret, fingerprint } = createFacilitatorKey();
  return { id: createId(), title, key: createKey(), secret, fingerprint };
};

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  json: unknown;
}

/** One HTTP request with any headers, `Host` included. */
export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const all = Buffer.concat(chunks);
      let json: unknown;
      try {
        json = JSON.parse(all.toString());
      } catch {
        json = undefined;
      }
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: all, json });
    });
    call.on('error', reject);
    call.end(body);
  });
}

export async function putRoom(port: number, room: Room): Promise<Room> {
  const answer = await ask(port, `/api/rooms/${room.id}`, { method: 'PUT', body: JSON.stringify(room) });
  if (answer.status !== 200) throw new Error(`room not made: ${answer.status} ${answer.body}`);
  return room;
}

export interface Device {
  doc: Y.Doc;
  provider: HocuspocusProvider;
  heard: object[];
  /** Resolves with `synced`, or the reason of the refusal. */
  outcome: Promise<string>;
  /** Resolves when the hub has confirmed this receipt. */
  kept(n: number): Promise<void>;
  close(): void;
}

/** A device joins a room. */
export function joinRoom(
  port: number,
  room: { id: string; key: string },
  options: { protocol?: number; doc?: Y.Doc; generation?: string } = {},
): Device {
  const doc = options.doc ?? new Y.Doc();
  const heard: object[] = [];
  const listeners = new Set<() => void>();
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/sync`,
    WebSocketPolyfill: WebSocket,
    delay: 50,
    minDelay: 50,
    jitter: false,
  });
  let settle: (outcome: string) => void = () => {};
  const outcome = new Promise<string>((resolve) => (settle = resolve));
  const provider = new HocuspocusProvider({
    name: room.id,
    document: doc,
    token: JSON.stringify({
      key: room.key,
      protocol: options.protocol ?? protocolVersion,
      generation: options.generation ?? '',
    }),
    websocketProvider,
    onSynced: () => settle('synced'),
    onAuthenticationFailed: ({ reason }) => settle(reason),
    onStateless: ({ payload }) => {
      heard.push(JSON.parse(payload) as object);
      for (const listener of listeners) listener();
    },
  });
  provider.attach();
  const device: Device = {
    doc,
    provider,
    heard,
    outcome,
    kept: (n) =>
      new Promise((resolve) => {
        const look = () => heard.some((one) => 'kept' in one && one.kept === n) && resolve();
        listeners.add(() => void look());
        look();
      }),
    close() {
      open.delete(device);
      provider.destroy();
      websocketProvider.destroy();
    },
  };
  open.add(device);
  return device;
}

/** A bare socket for frames that no library would send. `closed` resolves with the close code. */
export async function openSocket(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ socket: WebSocket; closed: Promise<number>; next(): Promise<unknown> }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  open.add({ close: () => socket.terminate() });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const messages: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const message: unknown = JSON.parse(data.toString());
    const first = waiting.shift();
    if (first) first(message);
    else messages.push(message);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});
  const next = () =>
    messages.length > 0
      ? Promise.resolve(messages.shift())
      : new Promise<unknown>((resolve) => waiting.push(resolve));
  return { socket, closed, next };
}
