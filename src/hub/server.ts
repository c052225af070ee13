/** The hub: one port for the app, its calls and both sockets, and a second one with the same over https. Here its parts meet. */
import { once } from 'node:events';
import { access, constants, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { err, ok, type Result } from '#core/result.ts';
import { protocolVersion } from '#protocol/version.ts';
import { isLoopback, lanAddresses, originsOf } from './addresses.ts';
import { answerLocalName, type LocalName } from './authority/local-name.ts';
import { localName } from './authority/names.ts';
import { renameCopy } from './copies.ts';
import { openDemo } from './demo.ts';
import { freeBytes, takesFiles } from './disk.ts';
import { createHttp } from './http.ts';
import { createKeeper, type KeeperOptions } from './keeper.ts';
import { lockFolder } from './lock.ts';
import { openRooms } from './rooms.ts';
import { codeOf, makeFolder, type DiskTrouble } from './safe-write.ts';
import { openSecure, type Secure, type SecureError } from './secure.ts';
import { isForUs, isSameOrigin } from './security.ts';
import { createSignaling } from './signaling.ts';
import { openStaticFiles } from './static-files.ts';
import { createSync, type SyncOptions } from './sync.ts';
import { createVisitors } from './visitors.ts';

export interface HubOptions {
  /** 0 takes a free one. */
  port: number;
  /** For https; 0 takes a free one, `null` leaves https out. */
  httpsPort: number | null;
  host: string;
  dataDir: string;
  exportDir: string;
  webDir: string;
  version: string;
  /** Language of the example workshop to open; `null` opens none. */
  demo: string | null;
  /** The line inside a workshop file that tells how to open it. */
  readable: string;
  /** What a tablet's settings show beneath the name of the hub's authority. */
  profileText: string;
  /** Answer to `flappi.local` on the network. */
  announce: boolean;
  /** Things the person at the laptop should hear of while the hub runs. */
  onNews?: (news: HubNews) => void;
  /** Shorter limits and a failing disk for tests. */
  log?: KeeperOptions['log'];
  sync?: Pick<SyncOptions, 'limits' | 'attemptsPerMinute'>;
}

export type HubNews =
  | { kind: 'trouble'; trouble: DiskTrouble | null; where: 'data' | 'exports' }
  | { kind: 'broken-room'; path: string }
  | { kind: 'demo'; problem: 'missing' | 'broken' }
  | { kind: 'no-https'; port: number; problem: SecureError };

/** Why a hub did not start. */
export type StartError =
  | { kind: 'port-taken' | 'port-refused' | 'data-busy' }
  | { kind: 'data-unwritable' | 'exports-unwritable'; path: string };

export interface Hub {
  port: number;
  /** Origins for tablets, best first. */
  addresses(): string[];
  /** https origins for tablets that trust the hub's authority; none without https. */
  secure(): string[];
  demo: string | null;
  dataDir: string;
  exportDir: string;
  /** Closes the sockets, writes what is left, tells whether everything is on the disk, then writes the copies. */
  close(onKept?: (whole: boolean) => void): Promise<void>;
}

const snapshotEveryMs = 60_000;
const copyEveryMs = 5 * 60_000;

async function isWritable(path: string, mode: number): Promise<boolean> {
  try {
    await makeFolder(path, mode);
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs `task` each `everyMs`, never twice at once. Answers the function that stops it and waits for the one running. */
function repeat(everyMs: number, task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = task().finally(() => (busy = false));
  }, everyMs);
  timer.unref();
  return () => (clearInterval(timer), running);
}

/** Starts a hub; expected reasons not to are values. */
export async function startHub(options: HubOptions): Promise<Result<Hub, StartError>> {
  const { host, webDir, version, exportDir, onNews = () => undefined } = options;
  if (!(await isWritable(options.dataDir, 0o700)))
    return err({ kind: 'data-unwritable', path: options.dataDir });
  if (!(await isWritable(exportDir, 0o755))) return err({ kind: 'exports-unwritable', path: exportDir });
  const dataDir = await realpath(options.dataDir);
  const unlock = await lockFolder(dataDir);
  if (!unlock) return err({ kind: 'data-busy' });

  const rooms = await openRooms(dataDir, (path) => onNews({ kind: 'broken-room', path }));
  const keeper = createKeeper({
    rooms,
    exportDir,
    readable: options.readable,
    ...(options.log && { log: options.log }),
    onTrouble(room, trouble) {
      onNews({ kind: 'trouble', trouble, where: room ? 'data' : 'exports' });
      if (room && trouble) sync.tellTrouble(room, trouble);
    },
  });
  const sync = createSync({ rooms, keeper, ...options.sync });
  const signaling = createSignaling(rooms.isTopic);
  const files = await openStaticFiles(webDir);
  const startedAt = performance.now();
  const visitors = createVisitors();
  let demo: string | null = null;
  let port = options.port;
  let secure: Secure | null = null;
  let named: LocalName | null = null;
  const names = () => (named?.works ? [localName] : []);
  const addresses = () => [...originsOf(host, port), ...names().map((name) => `http://${name}:${port}`)];

  const http = createHttp({
    rooms,
    files,
    exportDir,
    info: () => ({
      app: 'flappi',
      version,
      protocol: protocolVersion,
      demo,
      addresses: addresses(),
      secure: secure?.origins() ?? [],
    }),
    async health() {
      const counts = await keeper.counts();
      return {
        ok: counts.trouble === null,
        app: 'flappi',
        version,
        protocol: protocolVersion,
        uptimeS: Math.round((performance.now() - startedAt) / 1000),
        rooms: rooms.all().length,
        connections: sync.connections(),
        peers: signaling.connections(),
        ...counts,
      };
    },
    ownerHealth: async () => ({
      freeBytes: await freeBytes(dataDir),
      exportsWritable: await takesFiles(exportDir),
      visitors: visitors.count(),
      localName: names().length > 0,
      multicast: named?.hears ?? false,
    }),
    authority: () => secure?.authority ?? null,
    profileText: options.profileText,
    onRoom: async (before, after) => void (before && (await renameCopy(exportDir, before, after))),
  });

  const answer = getRequestListener(http.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void answer(request, response));
  const onConnection = (socket: Socket) => visitors.saw(socket.remoteAddress);
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    if (!isForUs(request)) return refuse('421 Misdirected Request');
    if (!isSameOrigin(request)) return refuse('403 Forbidden');
    const path = request.url?.split('?')[0];
    if (path === '/sync') sync.upgrade(request, socket, head);
    else if (path === '/signal') signaling.upgrade(request, socket, head);
    else refuse('404 Not Found');
  };
  server.on('upgrade', onUpgrade).on('connection', onConnection);

  const stop = async (onKept?: (whole: boolean) => void) => {
    sync.close();
    signaling.close();
    server.close();
    server.closeAllConnections();
    secure?.close();
    named?.destroy();
    await keeper.close(onKept);
    unlock();
  };

  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    await stop();
    return err({ kind: codeOf(error) === 'EADDRINUSE' ? 'port-taken' : 'port-refused' });
  }
  port = (server.address() as AddressInfo).port;
  if (options.httpsPort !== null) {
    const { httpsPort } = options;
    const opened = await openSecure({
      dataDir,
      host,
      port: httpsPort,
      answer: (request, response) => void answer(request, response),
      names,
    });
    if (opened.ok) secure = opened.value;
    else onNews({ kind: 'no-https', port: httpsPort, problem: opened.error });
    secure?.server.on('upgrade', onUpgrade).on('connection', onConnection);
  }
  if (options.announce && !isLoopback(host)) named = answerLocalName(lanAddresses);

  if (options.demo) {
    const opened = await openDemo(rooms, webDir, options.demo);
    if (opened.ok) demo = opened.value;
    else onNews({ kind: 'demo', problem: opened.error });
  }
  const stopSnapshots = repeat(snapshotEveryMs, () => keeper.saveSnapshots());
  const stopCopies = repeat(copyEveryMs, () => keeper.saveCopies());

  return ok({
    port,
    demo,
    dataDir,
    exportDir,
    addresses,
    secure: () => secure?.origins() ?? [],
    async close(onKept) {
      await Promise.all([stopSnapshots(), stopCopies()]);
      await stop(onKept);
    },
  });
}
