/** The peer road: tablets connected with each other, so that a table goes on when the laptop sleeps. */
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import type * as Y from 'yjs';
import { peerTopic } from '#protocol/rooms.ts';
import { isSafePeerMessage } from './gate.ts';
import { LiveValue } from './live-value.ts';
import { onNetworkHint } from './network-hints.ts';
import type Peer from './peer.ts';
import { peerTimes, type PeerRules } from './peer.ts';
import type { Road, RoadState, RoadStatus } from './road.ts';
import { Signaling, signalingTimes } from './signaling.ts';
import { askTabs } from './tab-greeting.ts';
import { Watch } from './watch.ts';

export interface PeerRoadOptions {
  /** `ws(s)://host/signal`; `null` connects only the tabs of this browser. */
  signaling: string | null;
  workshop: string;
  key: string;
  doc: Y.Doc;
  awareness: Awareness;
  /** True while another road tells who is here; then a lost connection says nothing about presence. */
  presenceElsewhere?: () => boolean;
}

/** Where tablets cannot reach each other at all, they must not fill the hub's signaling with attempts. */
const mostPatienceMs = 120_000;
const presenceGraceMs = 3000;

/** Opens the road to other devices in the room. At most one per workshop and page. */
export function openPeerRoad(options: PeerRoadOptions): Road {
  return new PeerRoad(options);
}

class PeerRoad implements Road {
  readonly name = 'peers';
  readonly #options: PeerRoadOptions;
  readonly #status: LiveValue<RoadStatus>;
  readonly #provider: WebrtcProvider;
  readonly #signaling: Signaling;
  readonly #watch: Watch;
  readonly #open = new Set<Peer>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #tick: ReturnType<typeof setInterval>;
  readonly #stopHints: () => void;
  readonly #canConnect: boolean;
  #patienceMs = peerTimes.connectMs;
  #patienceGrewAt = 0;
  #wasOpen = false;
  #destroyed = false;

  constructor(options: PeerRoadOptions) {
    this.#options = options;
    const { doc, awareness, workshop, key } = options;
    this.#canConnect = options.signaling !== null && typeof RTCPeerConnection !== 'undefined';
    const state = this.#canConnect ? 'connecting' : 'off';
    this.#status = new LiveValue<RoadStatus>({ state, since: Date.now(), peers: 0, kept: false });
    this.#watch = new Watch(doc);
    this.#provider = new WebrtcProvider(peerTopic(workshop, key), doc, {
      signaling: this.#canConnect && options.signaling ? [options.signaling] : [],
      awareness,
      // The random part keeps a large room from falling into closed circles.
      maxConns: 24 + Math.floor(Math.random() * 12),
      filterBcConns: true,
      peerOpts: { config: { iceServers: [] }, rules: this.#rules() },
    });
    this.#signaling = new Signaling(this.#provider, () => this.#show());
    this.#provider.on('peers', ({ added, bcPeers }) => {
      if (added.some((id) => bcPeers.includes(id))) askTabs(peerTopic(workshop, key), doc);
    });
    this.#tick = setInterval(() => this.#signaling.tick(this.#lonely), signalingTimes.tickMs);
    this.#stopHints = onNetworkHint(() => this.#onHint());
    void this.#provider.key.then(() => this.#keepRoomOnUnload());
    if (typeof window !== 'undefined') {
      window.addEventListener('pagehide', this.#onHide);
      window.addEventListener('pageshow', this.#onShow);
    }
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
    clearInterval(this.#tick);
    for (const timer of this.#timers) clearTimeout(timer);
    this.#stopHints();
    this.#signaling.destroy();
    if (typeof window !== 'undefined') {
      window.removeEventListener('pagehide', this.#onHide);
      window.removeEventListener('pageshow', this.#onShow);
    }
    // y-webrtc's destroy() alone leaves the signaling socket open for ever.
    this.#provider.disconnect();
    this.#provider.destroy();
    this.#watch.destroy();
    this.#show();
  }

  #rules(): PeerRules {
    return {
      accept: isSafePeerMessage,
      beat: (peer) => this.#watch.beat(peer),
      heardBeat: (peer, beat) => this.#watch.heard(peer, beat),
      patienceMs: () => this.#patienceMs * (0.8 + 0.4 * Math.random()),
      opened: (peer) => {
        this.#open.add(peer);
        this.#patienceMs = peerTimes.connectMs;
        this.#show();
      },
      ended: (peer, why) => {
        if (why === 'never opened') this.#growPatience();
        const client = this.#open.delete(peer) ? this.#watch.clientOf(peer) : null;
        this.#watch.forget(peer);
        if (client !== null && !this.#destroyed) this.#forgetPresence(client);
        this.#show();
      },
    };
  }

  /** Others are in the room, and no connection to any of them is. */
  get #lonely(): boolean {
    const tabs = this.#provider.room?.bcConns.size ?? 0;
    const seen = this.#options.awareness.getStates().size - 1;
    return this.#open.size === 0 && Math.max(this.#signaling.listeners - 1, seen) > tabs;
  }

  #growPatience(): void {
    const now = Date.now();
    if (now - this.#patienceGrewAt < this.#patienceMs) return; // twenty failures at once are one
    this.#patienceGrewAt = now;
    this.#patienceMs = Math.min(this.#patienceMs * 2, mostPatienceMs);
  }

  /** Takes away the presence of a device whose connection ended, unless it comes back or is seen elsewhere. */
  #forgetPresence(client: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const isBack = [...this.#open].some((peer) => this.#watch.clientOf(peer) === client);
      if (!isBack && !this.#options.presenceElsewhere?.()) {
        removeAwarenessStates(this.#options.awareness, [client], this);
      }
    }, presenceGraceMs);
    this.#timers.add(timer);
  }

  #onHint(): void {
    this.#patienceMs = peerTimes.connectMs;
    this.#signaling.tick(this.#lonely);
    if (this.#lonely) this.#signaling.announce();
  }

  /** y-webrtc leaves all rooms on `beforeunload`, which a download or a cancelled question fires too; it would not come back. */
  #keepRoomOnUnload(): void {
    const room = this.#provider.room;
    if (room && typeof window !== 'undefined') {
      window.removeEventListener('beforeunload', room._beforeUnloadHandler);
    }
  }

  #onHide = (): void => {
    this.#provider.disconnect();
  };

  #onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#provider.connect();
  };

  #show(): void {
    const peers = this.#open.size;
    const before = this.status;
    const isOpen = peers > 0 || this.#signaling.connected;
    this.#wasOpen ||= isOpen;
    let state: RoadState = 'off';
    if (!this.#destroyed && this.#canConnect) state = isOpen ? 'open' : this.#wasOpen ? 'lost' : 'connecting';
    const since = state === before.state ? before.since : Date.now();
    this.#status.set({ state, since, peers, kept: false });
  }
}
