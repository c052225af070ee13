/** The socket to the hub: Hocuspocus' own, which forgets instead of queueing, looks at what comes in, and can be cut at once. */
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import * as syncProtocol from 'y-protocols/sync';
import { isSafeAwareness, isSafeSync } from './gate.ts';

const message = { sync: 0, awareness: 1, auth: 2, askAwareness: 3, stateless: 5, close: 7, syncStatus: 8 };
const known = new Set(Object.values(message));

/** No structs and no deletions, in Yjs' first format. */
const emptyUpdate = new Uint8Array([0, 0]);

export interface SocketEvents {
  /** Bytes of the document went out. */
  sent(answer: boolean): void;
  /** The hub took or refused one of them. */
  acknowledged(taken: boolean): void;
  /** A message of any kind arrived. */
  heard(): void;
}

/** First retry after at most 0.4 s, then up to 5 s, with jitter so that forty tablets do not come at once. */
const backoff = { delay: 400, minDelay: 100, factor: 1.6, maxDelay: 5000, jitter: true };

export class HubSocket extends HocuspocusProviderWebsocket {
  readonly #events: SocketEvents;

  constructor(url: string, events: SocketEvents) {
    // Its own check for silence takes a long download for a dead line; src/sync/liveness.ts replaces it.
    super({ url, autoConnect: false, messageReconnectTimeout: 3_600_000, ...backoff });
    this.#events = events;
  }

  get isConnected(): boolean {
    return this.status === WebSocketStatus.Connected;
  }
  get isConnecting(): boolean {
    return this.status === WebSocketStatus.Connecting;
  }
  /** Bytes that wait in the browser to be sent. */
  get waiting(): number {
    return (this.webSocket as { bufferedAmount?: number } | null)?.bufferedAmount ?? 0;
  }

  /** What cannot be sent now is dropped: opening the next connection compares the whole documents anyway. */
  override send(bytes: Uint8Array): void {
    if (this.webSocket?.readyState !== 1) return;
    super.send(bytes);
    const decoder = decoding.createDecoder(bytes);
    decoding.readVarString(decoder);
    if (decoding.readVarUint(decoder) !== message.sync) return;
    const kind = decoding.readVarUint(decoder);
    if (kind !== 0) this.#events.sent(kind === 1);
  }

  override onMessage(event: Parameters<HocuspocusProviderWebsocket['onMessage']>[0]): void {
    this.#events.heard();
    const bytes = new Uint8Array(event.data as ArrayBuffer);
    try {
      const decoder = decoding.createDecoder(bytes);
      decoding.readVarString(decoder);
      const type = decoding.readVarUint(decoder);
      if (!known.has(type)) return; // of a newer hub, or not ours
      if (type === message.sync && !isSafeSync(decoder)) return;
      if (type === message.awareness && !isSafeAwareness(decoding.readVarUint8Array(decoder))) return;
      if (type === message.syncStatus) this.#events.acknowledged(decoding.readVarInt(decoder) === 1);
    } catch {
      return; // not a message of ours
    }
    super.onMessage(event);
  }

  /** Sends an update without content: the hub acknowledges it at once, whatever its disk does. */
  ping(documentName: string): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, documentName);
    encoding.writeVarUint(encoder, message.sync);
    syncProtocol.writeUpdate(encoder, emptyUpdate);
    this.send(encoding.toUint8Array(encoder));
  }

  /** Ends this connection now, without waiting for a closing handshake that may never come; a new one is tried. */
  cut(reason: string): void {
    // The event, not the method: the provider has to hear of it too.
    this.emit('close', { event: { code: 4408, reason } });
  }

  /** Ends this connection and stays away until `connect()`. */
  rest(reason: string): void {
    this.shouldConnect = false;
    this.cut(reason);
  }
}

/** The provider without its habit of wiping everybody's presence when this device loses the hub: peers may still be here. */
export class HubProvider extends HocuspocusProvider {
  override onClose(): void {
    this.isAuthenticated = false;
    this.synced = false;
  }
}

/** The same awareness, lent: `destroy()` takes away the borrower's listeners and leaves the rest alone. */
export function lendAwareness(awareness: Awareness): Awareness {
  type Listener = Parameters<Awareness['on']>[1];
  const lent: [string, Listener][] = [];
  return Object.assign(Object.create(awareness) as Awareness, {
    on(name: string, listener: Listener) {
      lent.push([name, listener]);
      awareness.on(name, listener);
    },
    destroy() {
      for (const [name, listener] of lent) awareness.off(name, listener);
    },
  });
}
