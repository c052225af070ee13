/**
 * Introduces the peers of a room to each other: y-webrtc's signaling protocol, for those who know the room's topic.
 *
 *   {type: subscribe | unsubscribe, topics}   {type: publish, topic, …} → to all subscribers   {type: ping} → {type: pong}
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from '#core/zod.ts';
import { watchLiveness } from './liveness.ts';

const mostFrameBytes = 64 << 10;
const mostSockets = 200;
const mostTopics = 32;
/** A burst this large, and this many a second after it: twenty tablets meeting at once stay far below. */
const messagesPerSecond = 100;
/** A socket that has not said its topic by then is no peer of ours. */
const silentMs = 10_000;

/** 4003: a topic of no room here. */
export const signalCloseCodes = { unknownTopic: 4003, tooFast: 4008 } as const;

const topics = z.array(z.string()).check(z.maxLength(mostTopics));
const messageSchema = z.union([
  z.object({ type: z.enum(['subscribe', 'unsubscribe']), topics }),
  z.looseObject({ type: z.literal('publish'), topic: z.string() }),
  z.object({ type: z.literal('ping') }),
]);

function parseMessage(data: Buffer, isBinary: boolean) {
  if (isBinary) return null;
  try {
    return messageSchema.safeParse(JSON.parse(data.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** A bucket of tokens: true while there is one to take. */
function createBucket(perSecond: number): () => boolean {
  let tokens = perSecond;
  let last = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - last) / 1000) * perSecond);
    last = now;
    return tokens >= 1 && (tokens--, true);
  };
}

export interface Signaling {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  close(): void;
}

export function createSignaling(isTopic: (topic: string) => boolean): Signaling {
  const subscribers = new Map<string, Set<WebSocket>>();

  const send = (socket: WebSocket, message: object) => {
    if (socket.bufferedAmount > 16 * mostFrameBytes) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };

  function join(topic: string, socket: WebSocket): void {
    const all = subscribers.get(topic) ?? new Set();
    subscribers.set(topic, all.add(socket));
  }

  function leave(topic: string, socket: WebSocket): void {
    const all = subscribers.get(topic);
    if (all?.delete(socket) && all.size === 0) subscribers.delete(topic);
  }

  function welcome(socket: WebSocket): void {
    const mine = new Set<string>();
    const allowed = createBucket(messagesPerSecond);
    const silence = setTimeout(() => socket.close(signalCloseCodes.unknownTopic), silentMs);

    const subscribe = (topic: string) => {
      clearTimeout(silence);
      mine.add(topic);
      join(topic, socket);
    };
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (socket.readyState !== socket.OPEN) return;
      if (!allowed()) return socket.close(signalCloseCodes.tooFast);
      const message = parseMessage(data, isBinary);
      if (!message) return; // noise from anyone is passed over
      if (message.type === 'ping') return send(socket, { type: 'pong' });
      const named = message.type === 'publish' ? [message.topic] : message.topics;
      if (!named.every(isTopic)) return socket.close(signalCloseCodes.unknownTopic);
      if (message.type === 'publish') {
        const receivers = subscribers.get(message.topic) ?? new Set();
        for (const receiver of receivers) send(receiver, { ...message, clients: receivers.size });
      } else if (message.type === 'subscribe') {
        named.forEach(subscribe);
      } else {
        for (const topic of named) leave(topic, socket);
      }
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(silence);
      for (const topic of mine) leave(topic, socket);
    });
  }

  const server = new WebSocketServer({
    noServer: true,
    maxPayload: mostFrameBytes,
    perMessageDeflate: false,
  });
  const stopLiveness = watchLiveness(server);

  return {
    upgrade(request, socket, head) {
      if (server.clients.size >= mostSockets) return void socket.destroy();
      server.handleUpgrade(request, socket, head, welcome);
    },
    connections: () => server.clients.size,
    close() {
      stopLiveness();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
