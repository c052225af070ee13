/** Mends the signaling connection of y-webrtc: notices silence, announces again, and really closes. */
import type { WebrtcProvider } from 'y-webrtc';

/** The part of y-webrtc's connection (a WebsocketClient of lib0) that is used. */
interface Connection {
  ws: WebSocket | null;
  connected: boolean;
  connecting: boolean;
  shouldConnect: boolean;
  lastMessageReceived: number;
  send(message: object): void;
  connect(): void;
  on(name: 'connect' | 'disconnect' | 'message', listener: (message: { clients?: number }) => void): void;
  off(name: 'connect' | 'disconnect' | 'message', listener: (message: { clients?: number }) => void): void;
}

export const signalingTimes = {
  tickMs: 2000,
  pingMs: 5000,
  deadMs: 12_000,
  connectMs: 5000,
  announceMs: 10_000,
  restMs: 1000,
  mostRestMs: 30_000,
};

export class Signaling {
  /** Devices that listen to the same topic, this one included, as the hub last said. */
  listeners = 0;
  readonly #provider: WebrtcProvider;
  readonly #onChange: () => void;
  readonly #watched = new Map<Connection, () => void>();
  /** How long to stay away from a server that throws us out; it does so while it does not know the room. */
  #restMs = signalingTimes.restMs;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #connectedAt = 0;
  #connectingSince: number | null = null;
  #pingedAt = 0;
  #announcedAt = Date.now();

  constructor(provider: WebrtcProvider, onChange: () => void) {
    this.#provider = provider;
    this.#onChange = onChange;
    this.#attach();
  }

  get connected(): boolean {
    return this.#connection?.connected ?? false;
  }

  /** Call every {@link signalingTimes.tickMs}. `lonely`: others are here and no connection to any of them is. */
  tick(lonely: boolean, now = Date.now()): void {
    const connection = this.#attach();
    if (!connection) return;
    if (connection.connecting) {
      this.#connectingSince ??= now;
      if (now - this.#connectingSince > signalingTimes.connectMs) this.#cut(connection);
      return;
    }
    this.#connectingSince = null;
    if (!connection.connected) return;
    if (now - connection.lastMessageReceived > signalingTimes.deadMs) return this.#cut(connection);
    if (now - this.#pingedAt >= signalingTimes.pingMs) {
      this.#pingedAt = now;
      connection.send({ type: 'ping' });
    }
    if (lonely && now - this.#announcedAt >= signalingTimes.announceMs) this.announce(now);
  }

  /** Says to all in the room that this device looks for connections. */
  announce(now = Date.now()): void {
    const connection = this.#connection;
    const room = this.#provider.room;
    if (!connection?.connected || !room) return;
    this.#announcedAt = now;
    connection.send({ type: 'subscribe', topics: [room.name] });
    connection.send({ type: 'publish', topic: room.name, data: { type: 'announce', from: room.peerId } });
  }

  destroy(): void {
    clearTimeout(this.#rest);
    for (const stop of this.#watched.values()) stop();
    this.#watched.clear();
  }

  get #connection(): Connection | undefined {
    return this.#provider.signalingConns.at(-1) as Connection | undefined;
  }

  #attach(): Connection | undefined {
    const connection = this.#connection;
    if (!connection || this.#watched.has(connection)) return connection;
    const onConnect = () => {
      this.#connectedAt = Date.now();
      this.#onChange();
    };
    const onDisconnect = () => {
      this.#restFrom(connection);
      this.#onChange();
    };
    sendOnlyWhileOpen(connection);
    connection.on('connect', onConnect);
    connection.on('disconnect', onDisconnect);
    connection.on('message', this.#onMessage);
    this.#watched.set(connection, () => {
      connection.off('connect', onConnect);
      connection.off('disconnect', onDisconnect);
      connection.off('message', this.#onMessage);
    });
    return connection;
  }

  #onMessage = (message: { clients?: number }): void => {
    if (typeof message.clients === 'number') this.listeners = message.clients;
  };

  /** lib0 comes back at once to a server that let it in, so one that throws it out each time would be asked without a pause. */
  #restFrom(connection: Connection): void {
    const isShort = Date.now() - this.#connectedAt < 5000;
    this.#restMs = isShort ? Math.min(this.#restMs * 2, signalingTimes.mostRestMs) : signalingTimes.restMs;
    if (!isShort) return;
    connection.shouldConnect = false;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => connection.connect(), this.#restMs);
  }

  /** Without the closing handshake, which a cut line would keep waiting for; lib0 then connects anew by itself. */
  #cut(connection: Connection): void {
    const socket = connection.ws;
    if (!socket) return;
    const closed = socket.onclose as (() => void) | null;
    socket.onclose = socket.onerror = socket.onmessage = socket.onopen = null;
    socket.close();
    closed?.();
    this.#connectingSince = null;
  }
}

/**
 * A socket that is closing takes nothing, and a browser writes an error for each attempt; lib0 sends all the same until it is
 * closed. Nothing is lost: one who comes back subscribes and announces anew.
 */
function sendOnlyWhileOpen(connection: Connection): void {
  const send = connection.send.bind(connection);
  connection.send = (message) => {
    if (connection.ws?.readyState === WebSocket.OPEN) send(message);
  };
}
