/** The device's own store: one Dexie database, written with strict durability, that says so when it must stop. */
import { Dexie, type Table } from 'dexie';
import { err, ok, type Result } from '#core/result.ts';
import { listStores } from './stores.ts';

/** Grows with the tables below. A device that meets a higher number keeps its hands off. */
export const schemaVersion = 2;

export interface WorkshopRow {
  id: string;
  title: string;
  key: string;
  /** Fingerprint of the facilitator's public key. */
  facilitator: string;
  /** The facilitator's secret, on the facilitator's own device only. */
  secret?: string;
  table?: string;
  role?: 'desk' | 'table' | 'wall';
  /** Pictures of the people who share this tablet, and whose turn it is. */
  seats?: string[];
  seat?: string;
  /** What each picture is called in documents: random, so that nobody can read there which picture voted for what. */
  seatIds?: Record<string, string>;
  /** The tablet only follows the work of `table`. */
  observer?: boolean;
  /** A second facilitator's device: another desk keeps the time. */
  assists?: boolean;
  /** The desk was taken over here, and tablets have to scan the new code. */
  tookOver?: boolean;
  /** Messages from the desk that were tapped away here, by id. */
  heard?: string[];
  /** Digests of the facilitator's signatures that this device has checked: a start need not compute them again. */
  held?: string[];
  /** The row of workshops it belongs to, and its place in it (1-based). */
  programme?: string;
  programmeOrder?: number;
  /** Milliseconds since 1970. */
  openedAt: number;
  createdAt: number;
  demo?: boolean;
}
/** One batch of edits; `crc` finds damage. */
export interface UpdateRow {
  id: number;
  doc: string;
  bytes: Uint8Array;
  crc: number;
}
/** Everything up to a moment; stands for the `rows` that were merged into it. */
export interface SnapshotRow {
  doc: string;
  bytes: Uint8Array;
  crc: number;
  rows: number;
}
/** A row that could not be used, kept for a person to look at. It stood for `rows`. */
export interface BrokenRow {
  id: number;
  doc: string;
  bytes: Uint8Array;
  why: 'checksum' | 'unreadable';
  rows: number;
  /** Milliseconds since 1970. */
  at: number;
}
/** A person's writing that nobody else has seen yet. */
export interface PrivateNoteRow {
  id: string;
  workshop: string;
  activity: string;
  seat: string;
  text: string;
  order: string;
  /** What a method adds, such as a colour. */
  extra?: Record<string, string | number | boolean | null>;
  /** Milliseconds since 1970. */
  createdAt: number;
}
/** A photo on a note; `id` is workshop and hash. `sent` is 1 once the hub has it. */
export interface ImageRow {
  id: string;
  workshop: string;
  hash: string;
  full: Uint8Array;
  thumb: Uint8Array;
  sent: 0 | 1;
}
export interface SettingRow {
  key: string;
  value: unknown;
}

/** `other-version`: another tab upgrades or deletes the store, this one has stopped. `closed`: the browser took it away. */
export type StoreEvent = 'other-version' | 'blocked' | 'closed';
export type OpenError = 'refused' | 'newer' | 'unknown';

export class Database extends Dexie {
  declare readonly workshops: Table<WorkshopRow, string>;
  declare readonly updates: Table<UpdateRow, number, Omit<UpdateRow, 'id'>>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly broken: Table<BrokenRow, number, Omit<BrokenRow, 'id'>>;
  declare readonly privateNotes: Table<PrivateNoteRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly images: Table<ImageRow, string>;

  constructor(name: string) {
    // Browsers default to relaxed durability, which lost every acknowledged write in a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      workshops: 'id',
      updates: '++id, doc',
      snapshots: 'doc',
      broken: '++id, doc',
      privateNotes: 'id, workshop, [activity+seat]',
      settings: 'key',
    });
    this.version(schemaVersion).stores({ images: 'id, workshop, [workshop+sent]' });
  }
}

const refusedNames = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'OpenFailedError',
  'QuotaExceededError',
]);

/** The version of the store as the browser counts it (Dexie's times ten); 0 when there is none yet. */
async function installedVersion(name: string): Promise<number> {
  if (typeof indexedDB === 'undefined')
    throw Object.assign(new Error('no store'), { name: 'MissingAPIError' });
  try {
    const all = await listStores();
    return all.find((one) => one.name === name)?.version ?? 0;
  } catch {
    return openToLook(name); // older browsers, and some that keep to themselves what they have
  }
}

function openToLook(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort(); // there was none: leave none behind
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(0);
      else reject(request.error ?? new Error('open failed'));
    };
  });
}

/**
 * Opens the store. `refused`: the browser gives none (private mode, settings); the app then runs from memory and says so.
 * `newer`: a newer version of the app has been here; nothing is touched.
 */
export async function openDatabase(
  options: { name?: string; onEvent?: (event: StoreEvent) => void } = {},
): Promise<Result<Database, OpenError>> {
  const tell = options.onEvent ?? (() => undefined);
  const db = new Database(options.name ?? 'flappi');
  db.on('blocked', () => {
    tell('blocked');
    return false;
  });
  db.on('versionchange', () => {
    // Dexie would open again by itself and write old-format rows into the new store.
    db.close();
    tell('other-version');
    return false;
  });
  try {
    // Dexie opens a newer store without complaint and even "repairs" it; so look first.
    if (Math.floor((await installedVersion(db.name)) / 10) > schemaVersion) return err('newer');
    await db.open();
  } catch (error) {
    return err(refusedNames.has((error as Error).name) ? 'refused' : 'unknown');
  }
  db.backendDB().addEventListener('close', () => {
    db.close();
    tell('closed');
  });
  return ok(db);
}
