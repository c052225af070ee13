/**
 * One connection to another device, with the interface of simple-peer that y-webrtc uses (it is put in simple-peer's place by an
 * alias in vite.config.ts) and without its faults: nothing is dropped silently, large messages pass, a dead line ends.
 *
 *   new ─▶ connecting ──channel opens──▶ connected ──silence, ICE failed, channel closed──▶ destroyed ('close')
 *              └──────────patience over──────────────────────────────────────────────────────▲
 * A new offer from the other side begins the connection anew at any time before the end.
 */
import { ObservableV2 } from 'lib0/observable';
import { frameKind, IncomingFrames, mostMessageBytes, OutgoingFrames, toFrame } from './frames.ts';

export type PeerSignal =
  { type: 'offer' | 'answer'; sdp: string } | { type: 'candidates'; candidates: RTCIceCandidateInit[] };

/** What the road knows and the peer does not: the document's heartbeat, the gate, and how long to wait. */
export interface PeerRules {
  /** False drops the message. */
  accept(message: Uint8Array): boolean;
  /** What a heartbeat says. */
  beat(peer: Peer): Uint8Array;
  heardBeat(peer: Peer, beat: Uint8Array): void;
  /** Milliseconds a connection may take to come about. */
  patienceMs(): number;
  opened(peer: Peer): void;
  ended(peer: Peer, why: PeerEnd): void;
}

export interface PeerOptions {
  initiator: boolean;
  config?: RTCConfiguration;
  rules?: PeerRules;
}

export type PeerEnd = 'destroyed' | 'silent' | 'ice' | 'closed' | 'never opened' | 'bad signal' | 'flooded';

// An alias and not an interface: lib0 wants an index signature, which only aliases have by themselves.
type PeerEvents = {
  signal(signal: PeerSignal): void;
  connect(): void;
  data(message: Uint8Array): void;
  close(): void;
  error(error: Error): void;
};

export const peerTimes = {
  beatMs: 3000,
  deadMs: 10_000,
  disconnectedMs: 8000,
  connectMs: 15_000,
  offerMs: 4000,
  gatherMs: 60,
};
const highWaterBytes = 1 << 20;
const lowWaterBytes = 1 << 18;
/** More than this waiting for one device means that it takes nothing; a fresh full sync is smaller. */
const mostWaitingBytes = 2 * mostMessageBytes;

export default class Peer extends ObservableV2<PeerEvents> {
  connected = false;
  destroyed = false;
  readonly #options: PeerOptions;
  #pc!: RTCPeerConnection;
  #channel!: RTCDataChannel;
  #outgoing = new OutgoingFrames();
  #incoming = new IncomingFrames();
  #heldCandidates: RTCIceCandidateInit[] = [];
  #ownCandidates: RTCIceCandidateInit[] = [];
  #gathering: ReturnType<typeof setTimeout> | undefined;
  /** Signals are handled one after another: the browser's own calls are asynchronous. */
  #work: Promise<void> = Promise.resolve();
  /** Counts attempts, so that what an earlier one still has under way is left alone. */
  #attempt = 0;
  #offered = false;
  #heardAt = 0;
  #beatAt = 0;
  #beats: ReturnType<typeof setInterval> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #disconnected: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PeerOptions) {
    super();
    this.#options = options;
    this.#begin();
    if (options.initiator) this.#do(() => this.#offer());
    else this.#waitAtMost(peerTimes.offerMs); // a late candidate of an ended connection calls up a peer that nobody offers to
  }

  /** Takes a signal from the other side. */
  signal(signal: PeerSignal): void {
    if (this.destroyed) return;
    // An offer that has come in makes an own one that is not out yet needless.
    if (signal.type === 'offer') this.#attempt++;
    this.#do(() => this.#receive(signal));
  }

  /** Sends a message. Before the connection is open there is nobody to lose it: opening compares the documents. */
  send(message: Uint8Array): void {
    if (!this.connected) return;
    this.#outgoing.add(message);
    if (this.#outgoing.waiting > mostWaitingBytes) this.#end('flooded');
    else this.#pump();
  }

  /** Bytes on the way that have not left this device. */
  get backlog(): number {
    return this.#outgoing.waiting + this.#channel.bufferedAmount;
  }

  override destroy(): void {
    this.#end('destroyed');
  }

  #begin(): void {
    const pc = new RTCPeerConnection({ iceServers: [], ...this.#options.config });
    // Negotiated: both sides make the same channel, so it does not matter whose offer is taken.
    const channel = pc.createDataChannel('flappi', { negotiated: true, id: 0 });
    channel.binaryType = 'arraybuffer';
    channel.bufferedAmountLowThreshold = lowWaterBytes;
    channel.onopen = () => this.#open();
    channel.onmessage = (event: MessageEvent<ArrayBuffer>) => this.#take(new Uint8Array(event.data));
    channel.onbufferedamountlow = () => this.#pump();
    channel.onclose = () => this.#end('closed');
    pc.onicecandidate = ({ candidate }) => {
      // Between browsers a TCP candidate leads nowhere: each of them only calls.
      if (candidate?.candidate && candidate.protocol !== 'tcp') this.#offerCandidate(candidate.toJSON());
    };
    pc.oniceconnectionstatechange = () => this.#watchIce(pc.iceConnectionState);
    this.#pc = pc;
    this.#channel = channel;
    this.#outgoing = new OutgoingFrames();
    this.#incoming = new IncomingFrames();
    this.#heldCandidates = [];
    this.#waitAtMost(this.#options.rules?.patienceMs() ?? peerTimes.connectMs);
  }

  #waitAtMost(ms: number): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#end('never opened'), ms);
  }

  #drop(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#disconnected);
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#ownCandidates = [];
    clearInterval(this.#beats);
    this.#disconnected = undefined;
    this.connected = false;
    this.#channel.onopen = this.#channel.onmessage = this.#channel.onclose = null;
    this.#channel.onbufferedamountlow = null;
    this.#pc.onicecandidate = this.#pc.oniceconnectionstatechange = null;
    this.#pc.close();
  }

  /** Candidates go out together: one who joins a room of thirty must not flood the signaling. */
  #offerCandidate(candidate: RTCIceCandidateInit): void {
    this.#ownCandidates.push(candidate);
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.emit('signal', [{ type: 'candidates', candidates: this.#ownCandidates.splice(0) }]);
    }, peerTimes.gatherMs);
  }

  #do(step: () => Promise<void>): void {
    this.#work = this.#work
      .then(() => (this.destroyed ? undefined : step()))
      .catch(() => this.#end('bad signal'));
  }

  async #offer(): Promise<void> {
    const attempt = this.#attempt;
    const offer = await this.#pc.createOffer();
    if (attempt !== this.#attempt || this.destroyed) return;
    this.#offered = true;
    this.emit('signal', [{ type: 'offer', sdp: offer.sdp ?? '' }]);
    await this.#pc.setLocalDescription(offer);
  }

  async #receive(signal: PeerSignal): Promise<void> {
    if (signal.type === 'candidates') this.#heldCandidates.push(...signal.candidates);
    else if (signal.type === 'answer') {
      if (this.#pc.signalingState !== 'have-local-offer') return; // to an offer that was given up
      await this.#pc.setRemoteDescription(signal);
    } else {
      if (this.#offered || this.#pc.remoteDescription) {
        const held = this.#heldCandidates;
        this.#drop();
        this.#begin();
        this.#heldCandidates = held;
      }
      this.#offered = false;
      this.#waitAtMost(this.#options.rules?.patienceMs() ?? peerTimes.connectMs);
      await this.#pc.setRemoteDescription(signal);
      const answer = await this.#pc.createAnswer();
      this.emit('signal', [{ type: 'answer', sdp: answer.sdp ?? '' }]);
      await this.#pc.setLocalDescription(answer);
    }
    if (!this.#pc.remoteDescription) return;
    for (const candidate of this.#heldCandidates.splice(0)) await this.#addCandidate(candidate);
  }

  async #addCandidate(candidate: RTCIceCandidateInit): Promise<void> {
    const fragment = candidate.usernameFragment;
    // Of an attempt that was given up on the other side.
    if (fragment && !this.#pc.remoteDescription?.sdp.includes(`a=ice-ufrag:${fragment}`)) return;
    // One candidate that this browser cannot use must not stop the others.
    await this.#pc.addIceCandidate(candidate).catch(() => undefined);
  }

  #watchIce(state: RTCIceConnectionState): void {
    clearTimeout(this.#disconnected);
    this.#disconnected = undefined;
    if (!this.connected) return; // patience decides
    if (state === 'failed') this.#end('ice');
    if (state === 'disconnected')
      this.#disconnected = setTimeout(() => this.#end('ice'), peerTimes.disconnectedMs);
  }

  #open(): void {
    clearTimeout(this.#patience);
    this.connected = true;
    this.#heardAt = this.#beatAt = Date.now();
    this.#beats = setInterval(() => this.#beat(), peerTimes.beatMs);
    this.#options.rules?.opened(this);
    this.#beat(); // says at once who is here
    this.emit('connect', []);
  }

  #beat(): void {
    const now = Date.now();
    // A device that was asleep, or whose clock was set, has not listened: that is no silence of the other side.
    if (now - this.#beatAt > 2 * peerTimes.beatMs || now < this.#beatAt) this.#heardAt = now;
    this.#beatAt = now;
    if (now - this.#heardAt > peerTimes.deadMs) return this.#end('silent');
    this.#trySend(toFrame(frameKind.beat, this.#options.rules?.beat(this) ?? new Uint8Array()));
    this.#pump();
  }

  #pump(): void {
    while (this.connected && this.#channel.bufferedAmount < highWaterBytes) {
      const frame = this.#outgoing.peek();
      if (!frame || !this.#trySend(frame)) return; // what is not sent stays, and the next beat or drain tries again
      this.#outgoing.taken();
    }
  }

  #trySend(frame: Uint8Array<ArrayBuffer>): boolean {
    try {
      this.#channel.send(frame);
      return true;
    } catch {
      return false;
    }
  }

  #take(frame: Uint8Array): void {
    this.#heardAt = Date.now();
    const kind = frame[0];
    const payload = frame.subarray(1);
    if (kind === frameKind.beat) return this.#options.rules?.heardBeat(this, payload);
    if (kind !== frameKind.end && kind !== frameKind.more) return;
    const message = this.#incoming.add(kind, payload);
    if (message === 'too-big') return this.#end('flooded');
    if (message && (this.#options.rules?.accept(message) ?? true)) this.emit('data', [message]);
  }

  #end(why: PeerEnd): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.#drop();
    this.#options.rules?.ended(this, why);
    this.emit('close', []);
    super.destroy();
  }
}
