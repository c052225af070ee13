/**
 * A room that is played through in memory: real workshop documents, the real gate and receipts, links and disks that fail by
 * chance. The same seed plays the same room.
 */
import * as Y from 'yjs';
import { toBase64Url } from '#core/bytes.ts';
import { Workshop } from '#document/workshop.ts';
import { facilitatorKeyFrom, type FacilitatorKey } from '#protocol/facilitator.ts';
import { applyChecked } from '#protocol/gate.ts';
import { Receipts } from '#sync/receipts.ts';
import { contentOf } from '../support/room.ts';
import { Disk } from './disk.ts';
import { editOnce } from './edits.ts';
import { PeerLink, SocketLink, type Message } from './links.ts';
import { brokenBy, heldBy, promiseOfDevice, promiseOfHub, type Promised } from './promises.ts';
import { createRandom, type Random } from './random.ts';

export interface TrialOptions {
  /** Beside the hub; 3 to 5 by the seed unless told. */
  devices?: number;
  steps?: number;
  /** The controls. `silent-drop`: one update to one device vanishes and nobody compares. `relaxed-disk`: nothing is synced. */
  fault?: 'silent-drop' | 'relaxed-disk';
}
export interface Outcome {
  seed: number;
  /** What went wrong, in words; empty when every promise held. */
  wrong: string[];
  /** How much the trial really did. */
  edits: number;
  promises: number;
  kills: number;
}

const yearMs = 365 * 24 * 3600_000;
const isRoad = Symbol('road');

/** JSON with sorted keys, without roots that are empty: opening one is no content. */
function inOrder(value: unknown): string {
  const sorted = (_key: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  const filled = Object.entries(value as object).filter(([, root]) => Object.keys(root as object).length > 0);
  return JSON.stringify(Object.fromEntries(filled), sorted);
}

interface End {
  name: string;
  doc: Y.Doc;
  disk: Disk;
}
interface Device extends End {
  workshop: Workshop;
  receipts: Receipts;
  socket: SocketLink;
  /** How wrong the clock is, milliseconds. */
  skew: number;
}

class Trial {
  readonly #random: Random;
  readonly #key: FacilitatorKey;
  readonly #fault: TrialOptions['fault'];
  readonly #devices: Device[] = [];
  readonly #peers: PeerLink[] = [];
  /** The newest of each kind from each life of a device: within a life they only grow. */
  readonly #promises = new Map<string, Promised>();
  promises = 0;
  readonly #hub: End & { unsynced: { to: Device; n: number }[] };
  #time = Date.UTC(2026, 2, 14, 9);
  /** A moment the facilitator may go back to. */
  #earlier: Uint8Array | null = null;
  #dropped = false;
  edits = 0;
  kills = 0;

  constructor(seed: number, { devices = 3 + (seed % 3), fault }: TrialOptions) {
    this.#random = createRandom(seed);
    this.#fault = fault;
    const secret = Uint8Array.from({ length: 32 }, () => this.#random.below(256));
    this.#key = facilitatorKeyFrom(toBase64Url(secret))!;
    this.#hub = { name: 'hub', doc: this.#newDoc(), disk: this.#newDisk(), unsynced: [] };
    this.#listenHub();
    for (let i = 0; i < devices; i++) this.#devices.push(this.#newDevice(i === 0 ? 'desk' : `tablet ${i}`));
    if (fault === 'silent-drop') for (const device of this.#devices) this.#connect(device);
    // Without peers a dropped update cannot come another way: the control must be able to fail.
    const peered = fault === 'silent-drop' ? [] : this.#devices;
    peered.forEach((one, i) => {
      for (const other of peered.slice(i + 1)) {
        this.#peers.push(
          new PeerLink([one.name, other.name], (to, message) => this.#peerTook(to, message), this.#random),
        );
      }
    });
  }

  #newDoc(): Y.Doc {
    const doc = new Y.Doc({ guid: 'sim' });
    doc.clientID = this.#random.below(2 ** 32);
    return doc;
  }
  #newDisk = (): Disk => new Disk(this.#fault === 'relaxed-disk');

  #newDevice(name: string): Device {
    const skew = Math.round((this.#random.next() * 2 - 1) * yearMs);
    const device = { name, disk: this.#newDisk(), skew } as Device;
    device.socket = new SocketLink([name, 'hub'], (to, message) =>
      to === 'hub' ? this.#hubTook(device, message) : this.#deviceTook(device, message),
    );
    this.#boot(device, []);
    return device;
  }

  /** A device that starts: an empty document of a new client, filled from its disk. */
  #boot(device: Device, records: readonly Uint8Array[]): void {
    device.socket.cut();
    device.workshop?.destroy();
    device.doc = this.#newDoc();
    device.receipts = new Receipts();
    for (const record of records) Y.applyUpdate(device.doc, record, isRoad);
    device.workshop = new Workshop('sim', device.doc, this.#key.fingerprint);
    if (device.name === 'desk') device.workshop.stage.lead(this.#key);
    device.doc.on('update', (update: Uint8Array, origin: unknown) => {
      device.disk.append(update);
      if (origin === isRoad) return;
      device.receipts.edited();
      if (device.socket.isUp) this.#sendUpdate(device, update, false);
      for (const link of this.#linksOf(device.name))
        link.send(device.name, { kind: 'update', update, answer: false });
    });
  }

  #listenHub(): void {
    const { doc } = this.#hub;
    doc.on('update', (update: Uint8Array) => {
      this.#hub.disk.append(update);
      for (const device of this.#devices)
        device.socket.send('hub', { kind: 'update', update, answer: false });
    });
  }

  #linksOf = (name: string): PeerLink[] => this.#peers.filter((link) => link.joins(name));

  #sendUpdate(device: Device, update: Uint8Array, answer: boolean): void {
    device.receipts.sent(answer);
    device.socket.send(device.name, { kind: 'update', update, answer });
  }

  #hubTook(from: Device, message: Message): void {
    const { doc, name } = this.#hub;
    if (message.kind === 'update') {
      applyChecked(doc, message.update, isRoad);
      from.socket.send(name, { kind: 'taken' });
    } else if (message.kind === 'vector') {
      from.socket.send(name, {
        kind: 'update',
        update: Y.encodeStateAsUpdate(doc, message.vector),
        answer: true,
      });
    } else if (message.kind === 'receipt') {
      this.#hub.unsynced.push({ to: from, n: message.n });
    }
  }

  #deviceTook(device: Device, message: Message): void {
    if (message.kind === 'update') {
      if (this.#fault === 'silent-drop' && !this.#dropped && device === this.#devices[1] && !message.answer) {
        this.#dropped = true;
        return;
      }
      applyChecked(device.doc, message.update, isRoad);
    } else if (message.kind === 'vector') {
      this.#sendUpdate(device, Y.encodeStateAsUpdate(device.doc, message.vector), true);
    } else if (message.kind === 'taken') {
      device.receipts.acknowledged(true);
      this.#ask(device);
    } else if (message.kind === 'kept') {
      device.receipts.heardKept(message.n);
      if (device.receipts.kept) this.#promise(device, promiseOfHub(device.name, device.doc));
      this.#ask(device);
    }
  }
  #ask(device: Device): void {
    const n = device.receipts.ask();
    if (n !== null) device.socket.send(device.name, { kind: 'receipt', n });
  }

  #peerTook(to: string, message: Message): void {
    const device = this.#devices.find((one) => one.name === to)!;
    if (message.kind === 'update') applyChecked(device.doc, message.update, isRoad);
    if (message.kind !== 'vector') return;
    const update = Y.encodeStateAsUpdate(device.doc, message.vector);
    for (const link of this.#linksOf(to)) link.send(to, { kind: 'update', update, answer: true });
  }

  #connect(device: Device): void {
    device.socket.open();
    device.receipts.opened();
    device.socket.send(device.name, { kind: 'vector', vector: Y.encodeStateVector(device.doc) });
    device.socket.send('hub', { kind: 'vector', vector: Y.encodeStateVector(this.#hub.doc) });
  }
  /** What the watch of the peer road does: says what it has, so that others send the rest. */
  #tell(device: Device): void {
    const vector = Y.encodeStateVector(device.doc);
    for (const link of this.#linksOf(device.name)) link.send(device.name, { kind: 'vector', vector });
  }

  #promise(device: Device, promised: Promised): void {
    this.promises++;
    this.#promises.set(`${promised.who} ${promised.by} ${device.doc.clientID}`, promised);
  }
  #syncDevice(device: Device): void {
    device.disk.sync();
    this.#promise(device, promiseOfDevice(device.name, device.doc));
  }
  #syncHub(): void {
    this.#hub.disk.sync();
    for (const { to, n } of this.#hub.unsynced.splice(0)) to.socket.send('hub', { kind: 'kept', n });
  }

  /** Out of everybody's reach, or back. */
  #isolate(device: Device, away: boolean): void {
    for (const link of this.#linksOf(device.name)) link.isUp = !away;
    if (away && this.#fault !== 'silent-drop') device.socket.cut();
  }
  #killHub(): void {
    for (const device of this.#devices) device.socket.cut();
    this.#hub.unsynced.length = 0;
    const records = this.#hub.disk.cut(this.#random);
    this.#hub.doc.destroy();
    this.#hub.doc = this.#newDoc();
    for (const record of records) Y.applyUpdate(this.#hub.doc, record, isRoad);
    this.#listenHub();
    this.kills++;
  }
  #evict(device: Device): void {
    device.disk.evict();
    this.#boot(device, []);
    // What only this device had been told to be on this device is gone with it; what the hub has said still holds.
    for (const [name, one] of this.#promises)
      if (one.who === device.name && one.by === 'device') this.#promises.delete(name);
    this.kills++;
  }

  /** Runs with the device's own, wrong clock. */
  #atClockOf(device: Device, act: () => void): void {
    const real = Date.now;
    Date.now = () => this.#time + device.skew;
    try {
      act();
    } finally {
      Date.now = real;
    }
  }

  step(): void {
    const device = this.#random.pick(this.#devices);
    this.#time += this.#random.below(2000);
    const links = [...this.#devices.map((one) => one.socket), ...this.#peers];
    switch (
      this.#random.weighted({
        edit: 14,
        deliver: 30,
        connect: 2.5,
        cut: 2.5,
        syncDevice: 6,
        syncHub: 6,
        tell: 2,
        partition: 2,
        kill: 2.2,
        killHub: 0.9,
        evict: 0.15,
        skew: 0.3,
        remember: 0.3,
      })
    ) {
      case 'edit':
        this.edits++;
        this.#atClockOf(device, () => editOnce(device.workshop, this.#random, device.name, this.#earlier));
        break;
      case 'deliver':
        for (let i = this.#random.below(8); i >= 0; i--) this.#random.pick(links).deliver(this.#random);
        break;
      case 'connect':
        if (!device.socket.isUp) this.#connect(device);
        break;
      case 'cut':
        if (this.#fault !== 'silent-drop') device.socket.cut();
        break;
      case 'syncDevice':
        this.#syncDevice(device);
        break;
      case 'syncHub':
        this.#syncHub();
        break;
      case 'tell':
        this.#tell(device);
        break;
      case 'partition':
        this.#isolate(device, this.#random.chance(0.6));

        break;
      case 'kill':
        if (this.#fault === 'silent-drop') break;
        this.#boot(device, device.disk.cut(this.#random));
        this.kills++;
        break;
      case 'killHub':
        if (this.#fault !== 'silent-drop') this.#killHub();
        break;
      case 'evict':
        if (this.#fault !== 'silent-drop') this.#evict(device);
        break;
      case 'skew':
        device.skew = Math.round((this.#random.next() * 2 - 1) * yearMs);
        break;
      case 'remember':
        this.#earlier = Y.encodeStateAsUpdate(this.#hub.doc);
    }
  }

  /** Everything works again: sockets are up, and what is under way arrives. */
  heal(): void {
    for (const link of this.#peers) {
      link.isUp = true;
      link.loss = 0;
    }
    for (let round = 0; round < 2; round++) {
      for (const device of this.#devices) {
        // In the control a dropped update must stay dropped: nobody compares.
        if (this.#fault !== 'silent-drop' || !device.socket.isUp) this.#connect(device);
        this.#tell(device);
      }
      const links = [...this.#devices.map((one) => one.socket), ...this.#peers];
      while (links.some((link) => link.deliver(this.#random)));
      this.#syncHub();
      for (const device of this.#devices) this.#syncDevice(device);
      while (links.some((link) => link.deliver(this.#random)));
    }
  }

  wrong(): string[] {
    const wrong: string[] = [];
    const all = [this.#hub, ...this.#devices];
    const measure = (end: End) => JSON.stringify([...Y.snapshot(end.doc).sv].sort(([a], [b]) => a - b));
    const [desk] = this.#devices;
    for (const end of all) {
      // Where a device died, a change that it had told nobody may be missing for ever, and what was built on it waits.
      if (this.kills === 0 && (end.doc.store.pendingStructs || end.doc.store.pendingDs))
        wrong.push(`${end.name} waits for updates`);
      if (measure(end) !== measure(desk!)) wrong.push(`${end.name} and desk hold different changes`);
    }
    for (const device of this.#devices) {
      if (inOrder(contentOf(device.workshop)) !== inOrder(contentOf(desk!.workshop)))
        wrong.push(`${device.name} shows something else`);
      const [here, there] = [device.workshop.stage.current, desk!.workshop.stage.current];
      if (JSON.stringify(here) !== JSON.stringify(there))
        wrong.push(`${device.name} is at move ${here.seq}, the desk at ${there.seq}`);
      if (!device.receipts.kept) wrong.push(`${device.name} never hears that the hub has kept everything`);
    }
    for (const end of all) {
      const held = heldBy(end.doc);
      for (const promise of this.#promises.values()) {
        const broken = brokenBy(promise, held);
        if (broken) wrong.push(`${end.name} lacks what was promised: ${broken}`);
      }
    }
    return [...new Set(wrong)];
  }
  end(): void {
    for (const device of this.#devices) device.workshop.destroy();
    this.#hub.doc.destroy();
  }
}

/** Plays one room through, heals it, and tells what did not hold. */
export async function playTrial(seed: number, options: TrialOptions = {}): Promise<Outcome> {
  const trial = new Trial(seed, options);
  for (let i = 0; i < (options.steps ?? 150); i++) {
    trial.step();
    if (i % 10 === 0) await Promise.resolve(); // the facilitator's device says an overwritten stage again a moment later
  }
  trial.heal();
  await Promise.resolve();
  trial.heal();
  const { edits, kills, promises } = trial;
  const outcome = { seed, wrong: trial.wrong(), edits, kills, promises };
  trial.end();
  return outcome;
}
