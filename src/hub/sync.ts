/** The sync socket: Hocuspocus inside, with our own door, gate and receipts around it. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Hocuspocus, type onStatelessPayload } from '@hocuspocus/server';
import { WebSocketServer, type WebSocket } from 'ws';
import { besideSchema, doorSchema, type Beside, type Refusal } from '#protocol/rooms.ts';
import { protocolVersion } from '#protocol/version.ts';
import { createAttempts } from './attempts.ts';
import { GuardedSocket, guardLimits, type GuardLimits } from './guarded-socket.ts';
import type { Keeper } from './keeper.ts';
import { watchLiveness } from './liveness.ts';
import { sameSecret, type Rooms } from './rooms.ts';
import type { DiskTrouble } from './safe-write.ts';

/** Far above the largest full sync: a cap below it would be an endless reconnecting. */
const mostFrameBytes = 100 << 20;
const mostSockets = 1000;

/** Hocuspocus passes `reason` on to the device; it writes an error with an empty message nowhere. */
class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super('');
    this.reason = reason;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface SyncOptions {
  rooms: Rooms;
  keeper: Keeper;
  limits?: Partial<GuardLimits>;
  /** Wrong keys that one address may show for one room in a minute. */
  attemptsPerMinute?: number;
}

export interface Sync {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  /** Tells everyone in a room that the disk refuses. */
  tellTrouble(room: string, trouble: DiskTrouble): void;
  close(): void;
}

export function createSync({ rooms, keeper, limits, attemptsPerMinute = 20 }: SyncOptions): Sync {
  const attempts = createAttempts(attemptsPerMinute, 60_000);

  function refusalOf(room: string, token: string, address: string): Refusal | null {
    const name = `${address} ${room}`;
    if (attempts.spent(name)) return 'bad-request';
    const door = doorSchema.safeParse(parseJson(token));
    if (!door.success) return 'bad-request';
    if (door.data.protocol !== protocolVersion) return 'other-version';
    const known = rooms.get(room);
    if (!known) return 'unknown-room';
    if (!sameSecret(known.key, door.data.key)) {
      attempts.failed(name);
      return 'wrong-key';
    }
    const { generation } = door.data;
    return generation && known.generation && generation !== known.generation ? 'other-generation' : null;
  }

  async function answerReceipt({ connection, documentName, payload }: onStatelessPayload): Promise<void> {
    const message = besideSchema.safeParse(parseJson(payload));
    if (!message.success || !('receipt' in message.data)) return;
    await keeper.keep(documentName);
    const answer: Beside = { kept: message.data.receipt };
    connection.sendStateless(JSON.stringify(answer));
  }

  const hocuspocus = new Hocuspocus({
    quiet: true,
    timeout: 60_000, // liveness is watched below; this is only Hocuspocus' own second look
    async onAuthenticate({ documentName, token, request, context }) {
      const refusal = refusalOf(documentName, token, request.socket.remoteAddress ?? '');
      if (refusal) throw new Refused(refusal);
      (context as { socket: GuardedSocket }).socket.admit(documentName);
    },
    onLoadDocument: ({ documentName, document }) => keeper.load(documentName, document),
    async connected({ documentName, connection }) {
      const trouble = keeper.trouble(documentName);
      if (trouble) connection.sendStateless(JSON.stringify({ trouble } satisfies Beside));
    },
    // Not awaited: the disk must not hold up the messages behind this one.
    onStateless: async (payload) => void answerReceipt(payload),
    // A document stays open once it is: unloading could lose what the disk refused, and races with joining.
    beforeUnloadDocument: () => Promise.reject(new Error('')),
  });

  const server = new WebSocketServer({
    noServer: true,
    maxPayload: mostFrameBytes,
    perMessageDeflate: false,
  });
  const stopLiveness = watchLiveness(server);

  return {
    upgrade(request, socket, head) {
      if (server.clients.size >= mostSockets) return void socket.destroy();
      server.handleUpgrade(request, socket, head, (ws) => {
        const guarded = new GuardedSocket(ws, socket, { ...guardLimits, ...limits });
        hocuspocus.handleConnection(guarded as unknown as WebSocket, request, { socket: guarded });
      });
    },
    connections: () => server.clients.size,
    tellTrouble(room, trouble) {
      hocuspocus.documents.get(room)?.broadcastStateless(JSON.stringify({ trouble } satisfies Beside));
    },
    close() {
      stopLiveness();
      for (const socket of server.clients) socket.close(1001);
      for (const socket of server.clients) socket.terminate();
      server.close();
      for (const document of hocuspocus.documents.values()) document.destroy();
    },
  };
}
