// @vitest-environment node
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createHttp } from 'node:http';
import { Hocuspocus, type Configuration } from '@hocuspocus/server';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Beside } from '#protocol/rooms.ts';
import { openHubRoad } from './hub-road.ts';
import type { Road, RoadStatus } from './road.ts';

vi.stubGlobal('WebSocket', WebSocket);

const cleanups: (() => unknown)[] = [];
afterAll(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

interface HubOptions {
  port?: number;
  /** The hub's disk: what it holds survives the hub. */
  disk?: Y.Doc;
  /** Answers receipts; the default answers as soon as the bytes are on the disk. */
  onReceipt?: (n: number, say: (beside: Beside) => void) => void;
  door?: (key: string) => string | null;
  config?: Partial<Configuration>;
}

/** A hub made of the same parts as the real one, in this process. */
async function startHub(options: HubOptions = {}) {
  const disk = options.disk ?? new Y.Doc();
  const hub = new Hocuspocus({
    quiet: true,
    onLoadDocument: ({ document }) => {
      Y.applyUpdate(document, Y.encodeStateAsUpdate(disk));
      document.on('update', (update: Uint8Array) => Y.applyUpdate(disk, update));
      return Promise.resolve();
    },
    onAuthenticate: ({ token }) => {
      const reason = (options.door ?? (() => null))((JSON.parse(token) as { key: string }).key);
      if (reason) throw Object.assign(new Error(reason), { reason });
      return Promise.resolve();
    },
    onStateless: ({ connection, payload }) => {
      const { receipt } = JSON.parse(payload) as { receipt: number };
      const say = (beside: Beside) => connection.sendStateless(JSON.stringify(beside));
      (options.onReceipt ?? ((n) => say({ kept: n })))(receipt, say);
      return Promise.resolve();
    },
    ...options.config,
  });
  const http = createHttp();
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket, request) => hub.handleConnection(socket, request));
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve));
  let connections = 0;
  sockets.on('connection', () => connections++);
  const stop = async () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    await new Promise((resolve) => http.close(resolve));
  };
  cleanups.push(stop);
  return {
    hub,
    disk,
    stop,
    sockets,
    port: (http.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
  };
}

/** A wire between device and hub that can be cut without telling either. */
async function wireTo(port: number) {
  const pairs: [Socket, Socket][] = [];
  let cut = false;
  const server: Server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    pairs.push([near, far]);
    for (const end of [near, far]) end.on('error', () => undefined);
    if (!cut) {
      near.pipe(far);
      far.pipe(near);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    for (const end of pairs.flat()) end.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      cut = true;
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    /** New connections pass again; those that were cut stay silent for ever. */
    mend: () => void (cut = false),
  };
}

function device(port: number, key = 'room key') {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  awareness.setLocalState({ role: 'table' });
  const road: Road = openHubRoad({ origin: `http://127.0.0.1:${port}`, workshop: 'w1', key, doc, awareness });
  const seen: RoadStatus[] = [];
  road.onStatus((status) => seen.push(status));
  cleanups.push(() => {
    road.destroy();
    awareness.destroy();
  });
  return { doc, awareness, road, seen, notes: doc.getMap<string>('notes') };
}
const until = (check: () => void, timeout = 4000) => vi.waitFor(check, { timeout, interval: 10 });

test.concurrent(
  'Anna and Ben see each other’s notes and presence, and each hears that the own ones are kept',
  async () => {
    const { port, disk } = await startHub();
    const anna = device(port);
    anna.awareness.setLocalState({ role: 'table', table: 'Anna' });
    anna.notes.set('a', 'before the hub was reached');
    const ben = device(port);
    ben.awareness.setLocalState({ role: 'table', table: 'Ben' });
    await until(() => expect(anna.road.status).toMatchObject({ state: 'open', kept: true, peers: 1 }));
    await until(() => expect(ben.notes.get('a')).toBe('before the hub was reached'));
    expect(disk.getMap('notes').get('a')).toBe('before the hub was reached');

    ben.notes.set('b', 'Ben');
    expect(ben.road.status.kept).toBe(false); // at once
    expect(anna.road.status.kept).toBe(true); // others' changes are theirs to answer for
    await until(() => expect(ben.road.status.kept).toBe(true));
    expect(disk.getMap('notes').get('b')).toBe('Ben');
    await until(() => expect(anna.notes.get('b')).toBe('Ben'));
    await until(() =>
      expect([...anna.awareness.getStates().values()]).toContainEqual({ role: 'table', table: 'Ben' }),
    );
  },
);

test.concurrent(
  'kept is not said before the hub says so, nor for a later edit by an earlier receipt',
  async () => {
    const asked: { n: number; say: (beside: Beside) => void }[] = [];
    const { port } = await startHub({ onReceipt: (n, say) => asked.push({ n, say }) });
    const anna = device(port);
    anna.notes.set('a', '1');
    await until(() => expect(asked.length).toBe(1));
    anna.notes.set('a', '2'); // while the first receipt is under way
    asked[0]!.say({ kept: asked[0]!.n });
    await until(() => expect(asked.at(-1)!.n).toBe(asked[0]!.n + 1));
    expect(anna.seen.some((status) => status.kept)).toBe(false);
    asked.at(-1)!.say({ kept: asked.at(-1)!.n });
    await until(() => expect(anna.road.status.kept).toBe(true));
  },
);

test.concurrent('what was kept before is not believed of a hub that lost its disk', async () => {
  const first = await startHub();
  const anna = device(first.port);
  anna.notes.set('a', 'Anna');
  await until(() => expect(anna.road.status.kept).toBe(true));
  await first.stop();
  await until(() => expect(anna.road.status.state).toBe('lost'));

  anna.notes.set('b', 'while the hub was away');
  const disk = new Y.Doc();
  await startHub({ port: first.port, disk });
  await until(() => expect(anna.road.status).toMatchObject({ state: 'open', kept: true }), 8000);
  expect(disk.getMap('notes').toJSON()).toEqual({ a: 'Anna', b: 'while the hub was away' });
  const back = anna.seen.findIndex(
    (status, i) => i > 0 && status.state === 'open' && anna.seen[i - 1]!.state === 'lost',
  );
  expect(anna.seen[back]!.kept).toBe(false);
});

test(
  'a silent cut is noticed within 9 s, and after it everybody has everything',
  { timeout: 30_000 },
  async () => {
    const { port } = await startHub();
    const wire = await wireTo(port);
    const anna = device(wire.port);
    const ben = device(port);
    await until(() => expect(anna.road.status).toMatchObject({ state: 'open', kept: true }));
    const cutAt = Date.now();
    wire.cut();
    anna.notes.set('a', 'Anna, cut off');
    ben.notes.set('b', 'Ben');
    await until(() => expect(anna.road.status.state).toBe('lost'), 12_000);
    expect(Date.now() - cutAt).toBeLessThan(9000);
    expect(anna.road.status.kept).toBe(false);
    wire.mend();
    await until(() => expect(anna.road.status).toMatchObject({ state: 'open', kept: true }), 12_000);
    await until(() => expect(ben.notes.get('a')).toBe('Anna, cut off'));
    await until(() => expect(anna.notes.get('b')).toBe('Ben'));
  },
);

test.concurrent('a wrong key is refused for good', async () => {
  const hub = await startHub({ door: (key) => (key === 'room key' ? null : 'wrong-key') });
  const stranger = device(hub.port, 'a guess');
  await until(() => expect(stranger.road.status).toMatchObject({ state: 'refused', refusal: 'wrong-key' }));
  const ben = device(hub.port);
  await until(() => expect(ben.road.status.state).toBe('open'));
  expect(hub.connections).toBe(2);
  await until(() => expect(hub.sockets.clients.size).toBe(1));
  expect(stranger.road.status.state).toBe('refused');
});

test.concurrent('a room that the hub does not know yet is asked for again', { timeout: 15_000 }, async () => {
  let known = false;
  const hub = await startHub({ door: () => (known ? null : 'unknown-room') });
  const anna = device(hub.port);
  await until(() => expect(anna.road.status).toMatchObject({ state: 'refused', refusal: 'unknown-room' }));
  known = true;
  await until(() => expect(anna.road.status).toMatchObject({ state: 'open' }), 8000);
  expect(anna.road.status.refusal).toBeUndefined();
});

test.concurrent(
  'a hub that cannot write says so, and goes on carrying changes',
  { timeout: 20_000 },
  async () => {
    const waiting: (() => void)[] = [];
    const { port } = await startHub({
      onReceipt: (n, say) => {
        say({ trouble: 'disk-full' });
        waiting.push(() => say({ kept: n }));
      },
    });
    const [anna, ben] = [device(port), device(port)];
    anna.notes.set('a', 'Anna');
    await until(() =>
      expect(anna.road.status).toMatchObject({ state: 'open', trouble: 'disk-full', kept: false }),
    );
    // No receipt is answered for longer than a dead line would live.
    await until(() => expect(Date.now() - anna.road.status.since).toBeGreaterThan(9000), 12_000);
    expect(anna.seen.map((status) => status.state)).not.toContain('lost');
    await until(() => expect(ben.notes.get('a')).toBe('Anna'));
    for (const answer of waiting) answer();
    await until(() => expect(anna.road.status.kept).toBe(true));
    expect(anna.road.status.trouble).toBeUndefined();
  },
);

test.concurrent('a damaged message from the hub changes nothing', async () => {
  const { port, hub } = await startHub();
  const anna = device(port);
  anna.notes.set('a', 'Anna');
  await until(() => expect(anna.road.status.kept).toBe(true));
  const name = [2, 119, 49]; // "w1"
  const send = (bytes: number[]) =>
    hub.documents
      .get('w1')!
      .getConnections()
      .forEach((one) => one.webSocket.send(new Uint8Array(bytes)));
  send([...name, 0, 2, 3, 1, 1, 9]);
  send([255]);
  send([...name, 99]);
  anna.notes.set('b', 'still here');
  await until(() => expect(anna.road.status.kept).toBe(true));
  expect(anna.notes.toJSON()).toEqual({ a: 'Anna', b: 'still here' });
});

test.concurrent('leaving takes the presence along and leaves document and awareness usable', async () => {
  const hub = await startHub();
  const [anna, ben] = [device(hub.port), device(hub.port)];
  await until(() => expect(anna.road.status.peers).toBe(1));
  ben.road.destroy();
  await until(() => expect(anna.road.status.peers).toBe(0));
  await until(() => expect(hub.sockets.clients.size).toBe(1));
  ben.awareness.setLocalState({ role: 'table' });
  ben.notes.set('b', 'alone');
  expect(ben.road.status.state).toBe('off');
});
