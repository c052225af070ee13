/** The hub road: one WebSocket to the laptop. It alone can say that changes are kept on a second disk. */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { besideSchema, refusals, type Beside, type Door, type Refusal } from '#protocol/rooms.ts';
import { protocolVersion } from '#protocol/version.ts';
import { HubProvider, HubSocket, lendAwareness } from './hub-socket.ts';
import { LiveValue } from './live-value.ts';
import { Liveness, type Line } from './liveness.ts';
import { onNetworkHint } from './network-hints.ts';
import { Receipts } from './receipts.ts';
import type { Road, RoadState, RoadStatus } from './road.ts';

/** A room may be opened on the hub a moment later, and a refusal without a known reason may be a passing fault. */
const askAgainMs = 5000;
const repeatReceiptMs = 20_000;
const mayPass: readonly Refusal[] = ['unknown-room', 'bad-request'];

export interface HubRoadOptions {
  /** `http(s)://host:port` of the hub. */
  origin: string;
  workshop: string;
  key: string;
  doc: Y.Doc;
  awareness: Awareness;
  /** Of the document as it is now; see `Door`. */
  generation?: (() => string) | undefined;
}

/** Opens the road to the hub and keeps it open: it retries by itself until it is destroyed or refused for good. */
export function openHubRoad(options: HubRoadOptions): Road {
  return new HubRoad(options);
}

function parseBeside(payload: string): Beside | null {
  try {
    const parsed = besideSchema.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

class HubRoad implements Road {
  readonly name = 'hub';
  readonly #options: HubRoadOptions;
  readonly #status = new LiveValue<RoadStatus>({
    state: 'connecting',
    since: Date.now(),
    peers: 0,
    kept: false,
  });
  readonly #receipts = new Receipts();
  readonly #socket: HubSocket;
  readonly #provider: HubProvider;
  readonly #liveness: Liveness;
  readonly #stopHints: () => void;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Connections in a row that ended before the documents were in step. */
  #fruitless = 0;
  #repeatedAt = 0;
  #destroyed = false;

  constructor(options: HubRoadOptions) {
    this.#options = options;
    const door = (): Door => ({
      key: options.key,
      protocol: protocolVersion,
      generation: options.generation?.() ?? '',
    });
    // Before the provider listens, so that an edit is counted before it is sent.
    options.doc.on('update', this.#onUpdate);
    options.awareness.on('change', this.#onPresence);
    this.#socket = new HubSocket(`${options.origin.replace(/^http/, 'ws').replace(/\/+$/, '')}/sync`, {
      sent: (answer) => this.#receipts.sent(answer),
      acknowledged: (taken) => {
        this.#receipts.acknowledged(taken);
        this.#ask();
      },
      heard: () => this.#liveness.heard(),
    });
    this.#provider = new HubProvider({
      websocketProvider: this.#socket,
      name: options.workshop,
      document: options.doc,
      awareness: lendAwareness(options.awareness),
      token: () => JSON.stringify(door()),
      onOpen: () => {
        this.#receipts.opened();
        this.#liveness.opened();
        this.#show({ kept: false });
      },
      onSynced: () => this.#onInStep(),
      onStateless: ({ payload }) => this.#onBeside(payload),
      onAuthenticationFailed: ({ reason }) => this.#onRefused(reason),
      onClose: () => this.#onClose(),
    });
    this.#liveness = new Liveness(this.#line());
    this.#stopHints = onNetworkHint(() => this.#onHint());
    this.#provider.attach();
    void this.#socket.connect();
  }

  get status(): RoadStatus {
    return this.#status.value;
  }

  onStatus(listener: (status: RoadStatus) => void): () => void {
    return this.#status.on(listener);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    clearTimeout(this.#again);
    this.#liveness.destroy();
    this.#stopHints();
    this.#options.doc.off('update', this.#onUpdate);
    this.#options.awareness.off('change', this.#onPresence);
    this.#provider.destroy();
    this.#socket.destroy();
    this.#to('off');
  }

  #line(): Line {
    const socket = this.#socket;
    const provider = this.#provider;
    return {
      get isConnecting() {
        return socket.isConnecting;
      },
      get isConnected() {
        return socket.isConnected;
      },
      get waiting() {
        return socket.waiting;
      },
      get inStep() {
        return provider.isSynced;
      },
      ping: () => this.#ping(),
      cut: (reason) => socket.cut(reason),
    };
  }

  #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
    if (!transaction.local) return; // others answer for their own changes
    this.#receipts.edited();
    this.#show({ kept: false });
  };

  #onPresence = (): void => {
    const peers = this.status.state === 'open' ? this.#others() : 0;
    this.#show({ peers });
  };

  #onInStep(): void {
    this.#fruitless = 0;
    this.#socket.configuration.delay = 400;
    this.#liveness.inStep();
    this.#to('open');
    this.#ask();
  }

  #onBeside(payload: string): void {
    const beside = parseBeside(payload);
    if (!beside) return;
    if ('trouble' in beside) this.#show({ trouble: beside.trouble });
    if ('kept' in beside) {
      this.#receipts.heardKept(beside.kept);
      this.#show({ kept: this.#receipts.kept }, 'trouble');
      this.#ask(); // there may have been edits since it was asked
    }
  }

  #onRefused(reason: string): void {
    const refusal = refusals.find((one) => one === reason) ?? 'bad-request';
    const since = this.status.refusal === refusal ? this.status.since : Date.now();
    this.#status.set({ state: 'refused', refusal, since, peers: 0, kept: false });
    this.#socket.rest('refused'); // the hub answers only once per connection
    if (!mayPass.includes(refusal)) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.#socket.connect(), askAgainMs);
  }

  #onClose(): void {
    if (this.#destroyed) return;
    // The hub may close the document and leave the socket open; that socket is then deaf for us.
    if (this.#socket.isConnected) return this.#socket.cut('closed by the hub');
    if (!this.#socket.shouldConnect) return; // refused: we went away ourselves
    if (this.status.state !== 'open') this.#fruitless++;
    // Somebody who lets us in and throws us out each time must not be asked three times a second.
    this.#socket.configuration.delay = Math.min(400 * 2 ** Math.max(0, this.#fruitless - 3), 5000);
    this.#to('lost');
  }

  #onHint(): void {
    if (this.status.state === 'refused') return;
    if (this.#socket.isConnected) this.#liveness.doubt();
    else if (!this.#socket.isConnecting) void this.#socket.connect();
  }

  #ask(): void {
    this.#send(this.#receipts.ask());
  }

  #ping(): void {
    if (!this.#provider.isSynced) return;
    this.#socket.ping(this.#options.workshop);
    // An answer may have been lost on the hub; but one that cannot write must not be buried in questions.
    if (this.status.kept || Date.now() - this.#repeatedAt < repeatReceiptMs) return;
    this.#repeatedAt = Date.now();
    this.#send(this.#receipts.repeat());
  }

  #send(receipt: number | null): void {
    if (receipt !== null) this.#provider.sendStateless(JSON.stringify({ receipt } satisfies Beside));
  }

  #others(): number {
    const { awareness } = this.#options;
    return [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID).length;
  }

  #to(state: RoadState): void {
    if (state === this.status.state) return;
    this.#show({ state, since: Date.now(), peers: state === 'open' ? this.#others() : 0 }, 'refusal');
  }

  #show(change: Partial<RoadStatus>, without?: 'refusal' | 'trouble'): void {
    const next = { ...this.status, ...change };
    if (without) delete next[without];
    this.#status.set(next);
  }
}
