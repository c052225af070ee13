/** A session: one workshop open on this device, with its log and its roads, from opening the view to leaving it. */
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { createKey } from '#core/ids.ts';
import { err, ok, type Result } from '#core/result.ts';
import { Workshop } from '#document/workshop.ts';
import { fetchMethods } from '#methods/known.ts';
import {
  createFacilitatorKey,
  facilitatorKeyFrom,
  prepareToCheck,
  SignatureMemory,
} from '#protocol/facilitator.ts';
import { joinCodeIn, type JoinCode, type View, type WorkshopRoute } from '#protocol/join.ts';
import { openLog, type DocumentLog, type LoadReport } from '#storage/document-log.ts';
import type { KnownWorkshop } from '#storage/workshops.ts';
import { openRoads, type Roads, type SyncLight } from '#sync/roads.ts';
import { programmeOf } from '../workshops/programme.ts';
import { askRoom, openRoom } from './hub-client.ts';
import { connectImages } from './images.ts';
import type { Device } from './device.svelte.ts';
import { tellSurroundings } from './surroundings.ts';

/** The view says itself that a method is still on its way, or that the room has not begun. */
const patienceMs = 1_000;

/** `unknown`: neither this device nor its hub has the workshop. `bad-code`: the link lacks a part. */
export type SessionError = 'unknown' | 'bad-code';

export class Session {
  readonly device: Device;
  readonly workshop: Workshop;
  readonly log: DocumentLog;
  readonly roads: Roads;
  readonly loaded: LoadReport;
  record = $state.raw<KnownWorkshop>()!;
  readonly #trackLight: () => void;
  #left: Promise<void> | undefined;

  constructor(
    device: Device,
    record: KnownWorkshop,
    workshop: Workshop,
    log: DocumentLog,
    roads: Roads,
    loaded: LoadReport,
  ) {
    this.device = device;
    this.record = record;
    this.workshop = workshop;
    this.log = log;
    this.roads = roads;
    this.loaded = loaded;
    this.#trackLight = createSubscriber((update) => roads.onLight(update));
  }

  /** Where this device's work is safe. */
  get light(): SyncLight {
    this.#trackLight();
    return this.roads.light;
  }
  /** The join code of the room: what the desk shows. */
  get code(): JoinCode {
    return { workshop: this.record.id, key: this.record.key, facilitator: this.record.facilitator };
  }
  get mayLead(): boolean {
    return this.record.secret !== undefined;
  }

  async remember(change: Partial<KnownWorkshop>): Promise<void> {
    this.record = { ...this.record, ...change };
    await this.device.workshops.put(this.record);
  }

  /** Runs the room from this device from now on: a new facilitator's key, so tablets join with a new code. */
  async takeOver(): Promise<void> {
    const key = createFacilitatorKey();
    const before = this.workshop.stage.current;
    await this.remember({
      secret: key.secret,
      facilitator: key.fingerprint,
      assists: false,
      tookOver: before.seq > 0,
    });
    this.workshop.lead(key);
    this.workshop.presence.keepTime();
    if (before.seq > 0) this.workshop.stage.move(before);
    await this.#tellHub();
  }

  /** The hub may have been started anew with an empty folder. */
  async #tellHub(): Promise<void> {
    await registerRoom(this.device, this.record, this.workshop);
  }

  /** Lets go of everything; what was not written yet is written. Leaving twice is leaving once. */
  leave(): Promise<void> {
    return (this.#left ??= this.#leave());
  }

  async #leave(): Promise<void> {
    this.workshop.presence.leave();
    this.roads.destroy();
    keepInMemory(this.device, this.record.id, this.log, this.workshop.doc);
    await this.log.destroy();
    this.workshop.destroy();
  }

  /** Begins what goes on while the session is open. Returns how to stop. */
  begin(view: View): () => void {
    const { workshop } = this;
    const key = this.record.secret ? facilitatorKeyFrom(this.record.secret) : null;
    if (key) workshop.lead(key);
    if (key && view === 'desk' && !this.record.assists) workshop.presence.keepTime();
    if (view === 'report') return () => undefined;
    const say = () =>
      workshop.presence.say({
        role: view === 'table' && this.record.observer ? 'observer' : view,
        table: view === 'table' ? this.record.table : undefined,
        stage: workshop.stage.current.seq,
        clock: view === 'desk' && this.mayLead ? workshop.presence.facilitatorNow() : undefined,
      });
    say();
    const stopMoves = workshop.stage.onMove(say);
    const stopTelling =
      view === 'table' ? tellSurroundings(workshop.presence, this.roads.peers) : () => undefined;
    // The desk's clock is told often enough that a tablet that joins has it within seconds.
    const timer = setInterval(() => {
      if (view === 'desk') say();
      if (view === 'desk' && this.light.kind === 'problem') void this.#tellHub();
    }, 5_000);
    return () => {
      clearInterval(timer);
      stopMoves();
      stopTelling();
    };
  }
}

/** The laptop's own hub learns the room, so that its door opens. Other devices leave the hub alone. */
async function registerRoom(device: Device, record: KnownWorkshop, workshop: Workshop): Promise<void> {
  const { id, key, facilitator, secret } = record;
  if (!secret) return;
  await device.asked;
  if (!device.isOwner) return;
  const { title, generation } = workshop;
  await openRoom({ id, title: title || record.title, key, secret, fingerprint: facilitator, generation });
}

/** What the device knows of a workshop: from the join code, from its own store, or, on the laptop, from the hub. */
async function findRecord(
  device: Device,
  id: string,
  view: View,
  code: JoinCode | null,
): Promise<KnownWorkshop | undefined> {
  const known = await device.workshops.get(id);
  const now = Date.now();
  const base = known ?? { id, title: '', key: '', facilitator: '', openedAt: now, createdAt: now };
  if (code) {
    // Scanning is consent: whoever scans a new code wants to follow the laptop that shows it.
    const same = known?.facilitator === code.facilitator;
    const { secret: own, tookOver, ...rest } = base;
    const secret = code.secret ?? (same ? own : undefined);
    return {
      ...rest,
      ...(secret ? { secret } : {}),
      ...(tookOver && same ? { tookOver } : {}),
      // The desk that shows the code goes on keeping the time.
      ...(code.secret && !(same && own) ? { assists: true } : {}),
      key: code.key,
      facilitator: code.facilitator,
      openedAt: now,
    };
  }
  const needsRoom = !known || (view === 'desk' && !known.secret);
  if (needsRoom) await device.asked;
  const room = needsRoom && device.isOwner ? await askRoom(id) : null;
  if (room) {
    return {
      ...base,
      title: room.title,
      key: room.key,
      facilitator: room.fingerprint,
      secret: room.secret,
      openedAt: now,
    };
  }
  return known && { ...known, openedAt: now };
}

/** Opens the workshop a route names. */
export async function openSession(
  device: Device,
  route: WorkshopRoute,
): Promise<Result<Session, SessionError>> {
  const code = joinCodeIn(route);
  if (!code && (route.query.has('k') || route.query.has('f'))) return err('bad-code');
  // The log is read while the device looks what it knows of the workshop.
  const doc = new Y.Doc();
  const log = openLog(device.db, route.workshop, doc);
  const record = await findRecord(device, route.workshop, route.view, code);
  if (!record) {
    await log.destroy();
    return err('unknown');
  }
  // Nothing here waits for it to be on the disk.
  void device.workshops.put(record);
  const loaded = await log.loaded;
  const inMemory = device.memory.get(record.id);
  if (inMemory) Y.applyUpdate(doc, inMemory);
  const opened: { session?: Session } = {};
  let held = record.held ?? [];
  const memory = new SignatureMemory(held, (all) => {
    held = all;
    void opened.session?.remember({ held });
  });
  const workshop = new Workshop(record.id, doc, record.facilitator, { check: memory.check });
  const methods = fetchMethods(workshop.agenda.all.map((activity) => activity.method));
  const { awareness } = workshop.presence;
  // First the door, then the way in: otherwise the desk itself would be turned away for a moment.
  await registerRoom(device, record, workshop);
  const origin = device.hubError === 'none' ? null : location.origin;
  connectImages(workshop, device.db, origin, record.key);
  const roads = openRoads({
    origin,
    workshop: record.id,
    key: record.key,
    doc,
    awareness,
    log,
    generation: () => workshop.generation,
  });
  const session = new Session(device, record, workshop, log, roads, loaded);
  opened.session = session;
  // A workshop that is new here comes over the network: what waits for it can as well get ready.
  if (loaded.rows === 0) prepareToCheck();
  const ready = Promise.all([methods, memory.settled()]);
  await Promise.race([ready, new Promise((over) => setTimeout(over, patienceMs))]);
  if (held !== record.held && held.length > 0) void session.remember({ held });
  return ok(session);
}

/**
 * Stores a new workshop of this device; `fill` writes its first content, `document` brings one from a file. Resolves after the
 * content is on the disk. A workshop that is already here is merged into, and keeps its key.
 */
export async function createWorkshop(
  device: Device,
  fresh: { id: string; title: string; demo?: boolean },
  fill: (workshop: Workshop) => void,
): Promise<KnownWorkshop> {
  const known = await device.workshops.get(fresh.id);
  await device.asked;
  const room = known ? null : device.isOwner ? await askRoom(fresh.id) : null;
  const facilitator = room ? facilitatorKeyFrom(room.secret) : createFacilitatorKey();
  const now = Date.now();
  const record: KnownWorkshop = known ?? {
    id: fresh.id,
    title: fresh.title,
    key: room?.key ?? createKey(),
    facilitator: facilitator!.fingerprint,
    secret: facilitator!.secret,
    role: 'desk',
    openedAt: now,
    createdAt: now,
    ...(fresh.demo ? { demo: true } : {}),
  };
  const doc = new Y.Doc();
  const log = openLog(device.db, record.id, doc);
  await log.loaded;
  const workshop = new Workshop(record.id, doc, record.facilitator);
  fill(workshop);
  await savedOrTroubled(log);
  keepInMemory(device, record.id, log, doc);
  await device.workshops.put({
    ...record,
    title: workshop.title || fresh.title,
    ...programmeOf(workshop),
    openedAt: now,
  });
  await log.destroy();
  workshop.destroy();
  return record;
}

/** Resolves when everything is on the disk, or as soon as the store says that it cannot. */
function savedOrTroubled(log: DocumentLog): Promise<void> {
  return new Promise((resolve) => {
    void log.whenSaved().then(resolve);
    if (typeof log.status === 'object') resolve();
    else log.onStatus((status) => typeof status === 'object' && resolve());
  });
}

/** What the store would not take stays with the page, so that leaving a view loses nothing. */
function keepInMemory(device: Device, id: string, log: DocumentLog, doc: Y.Doc): void {
  if (typeof log.status === 'object') device.memory.set(id, Y.encodeStateAsUpdate(doc));
  else device.memory.delete(id);
}
