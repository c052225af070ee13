/** Keeps one Yjs document on the device: every update in batches, acknowledged only after it is on the disk. */
import * as Y from 'yjs';
import type { Database } from './database.ts';
import { appendRows, compactRows, readRows, setAsideRows, type StoredLog } from './log-rows.ts';
import { isQuotaError } from './quota.ts';
import { localKeyStore, readPlace, writePlace, type KeyStore, type Place } from './second-place.ts';

/** `full`: no space left. `refused`: the browser keeps nothing. `error`: the store failed. Nothing is lost while the page is open. */
export type LogStatus = 'saved' | 'saving' | { problem: 'full' | 'refused' | 'error' };

export interface LoadReport {
  /** Rows that were read into the document, a snapshot counting as one. */
  rows: number;
  /** Damaged rows, set aside. */
  broken: number;
  /** Rows that were once acknowledged and are no longer in the store. */
  missing: number;
}

export interface DocumentLog {
  readonly status: LogStatus;
  readonly loaded: Promise<LoadReport>;
  /** Updates seen and updates on the disk, counted since opening. */
  readonly editCount: number;
  readonly savedCount: number;
  onStatus(listener: (status: LogStatus) => void): () => void;
  /** Resolves when everything edited before the call is on the disk; waits as long as a problem lasts. */
  whenSaved(): Promise<void>;
  /** Tries again now after a problem. */
  retry(): void;
  /** Writes what is left and lets go of the document. */
  destroy(): Promise<void>;
}

export interface LogTuning {
  keys?: KeyStore | null;
  batchMs?: number;
  retryMs?: number;
  /** Compaction begins at this many rows or bytes. */
  mostRows?: number;
  mostBytes?: number;
}

/** Opens the log of a document and begins to load it. With `db` null nothing is kept, and the status says so. */
export function openLog(db: Database | null, docId: string, doc: Y.Doc, tuning: LogTuning = {}): DocumentLog {
  return new Log(db, docId, doc, tuning);
}

class Log implements DocumentLog {
  status: LogStatus = 'saved';
  editCount = 0;
  savedCount = 0;
  readonly loaded: Promise<LoadReport>;
  readonly #listeners = new Set<(status: LogStatus) => void>();
  readonly #db: Database | null;
  readonly #docId: string;
  readonly #doc: Y.Doc;
  readonly #keys: KeyStore | null;
  readonly #tuning: Required<Omit<LogTuning, 'keys'>>;
  /** Updates that are not on the disk yet, and how many edits they hold. */
  #queue: Uint8Array[] = [];
  #known = new Set<number>();
  #knownSnapshot: number | null = null;
  #bytes = 0;
  /** The store was found shortened; that has been reported, so the next note begins from what is there. */
  #shortened = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;
  #destroyed = false;

  constructor(db: Database | null, docId: string, doc: Y.Doc, tuning: LogTuning) {
    this.#db = db;
    this.#docId = docId;
    this.#doc = doc;
    this.#keys = tuning.keys === undefined ? localKeyStore() : tuning.keys;
    this.#tuning = { batchMs: 50, retryMs: 2000, mostRows: 200, mostBytes: 512 * 1024, ...tuning };
    if (!db) this.status = { problem: 'refused' };
    this.loaded = db ? this.#load(db) : Promise.resolve({ rows: 0, broken: 0, missing: 0 });
    doc.on('update', this.#onUpdate);
    if (typeof window !== 'undefined') {
      window.addEventListener('pagehide', this.#onHide);
      document.addEventListener('visibilitychange', this.#onHide);
    }
  }

  onStatus(listener: (status: LogStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  whenSaved(): Promise<void> {
    const goal = this.editCount;
    if (this.savedCount >= goal) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.onStatus(() => {
        if (this.savedCount < goal) return;
        stop();
        resolve();
      });
    });
  }

  retry(): void {
    void this.#flush();
  }

  async destroy(): Promise<void> {
    this.#destroyed = true;
    this.#doc.off('update', this.#onUpdate);
    if (typeof window !== 'undefined') {
      window.removeEventListener('pagehide', this.#onHide);
      document.removeEventListener('visibilitychange', this.#onHide);
    }
    await this.#flush();
    if (this.#queue.length > 0) await this.#flush(); // came in while the last writer was tidying up
    clearTimeout(this.#timer);
  }

  #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.editCount++;
    if (!this.#db) return;
    this.#queue.push(update);
    if (typeof this.status === 'string') this.#say('saving');
    // A hidden page may be frozen at any moment, so there it does not wait for company.
    if (typeof document !== 'undefined' && document.visibilityState === 'hidden') void this.#flush();
    else this.#timer ??= setTimeout(() => void this.#flush(), this.#tuning.batchMs);
  };

  #onHide = (): void => {
    void this.#flush();
  };

  #say(status: LogStatus): void {
    this.status = status;
    for (const listener of [...this.#listeners]) listener(status);
  }

  async #load(db: Database): Promise<LoadReport> {
    const place = readPlace(this.#keys, this.#docId);
    let stored: StoredLog;
    try {
      stored = await readRows(db, this.#docId);
    } catch {
      this.#say({ problem: 'error' });
      return { rows: 0, broken: 0, missing: place?.written ?? 0 };
    }
    const rows = [...(stored.snapshot ? [stored.snapshot] : []), ...stored.updates];
    const unreadable: typeof rows = [];
    // One transaction, so that views are told once and not two hundred times.
    const apply = () => {
      for (const row of rows) {
        try {
          Y.applyUpdate(this.#doc, row.bytes, this);
        } catch {
          unreadable.push(row);
        }
      }
    };
    // What the store holds need not be packed up to be told of: on a large board that takes as long as reading it.
    this.#doc.off('update', this.#onUpdate);
    Y.transact(this.#doc, apply, this, false);
    if (!this.#destroyed) this.#doc.on('update', this.#onUpdate);
    if (unreadable.length > 0) await setAsideRows(db, unreadable, 'unreadable').catch(() => undefined);
    for (const row of stored.updates) {
      this.#known.add(row.id);
      this.#bytes += row.bytes.length;
    }
    this.#knownSnapshot = stored.snapshot?.crc ?? null;
    const missing = Math.max(0, (place?.written ?? 0) - stored.total);
    this.#shortened = missing > 0;
    return { rows: rows.length - unreadable.length, broken: stored.broken + unreadable.length, missing };
  }

  /** Writes the queue; one writer at a time, and a failed batch stays at the head of the queue. */
  #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
      if (this.#queue.length > 0 && !this.#destroyed) {
        this.#timer ??= setTimeout(
          () => void this.#flush(),
          typeof this.status === 'string' ? this.#tuning.batchMs : this.#tuning.retryMs,
        );
      }
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    const db = this.#db;
    if (!db) return;
    await this.loaded; // the comparison with the second place must see the store as it was found
    while (this.#queue.length > 0) {
      const edits = this.editCount;
      const batch = this.#queue;
      this.#queue = [];
      const rows = mergeBatch(batch);
      try {
        const { ids, total } = await appendRows(db, this.#docId, rows, this.#place() === null);
        for (const id of ids) this.#known.add(id);
        for (const row of rows) this.#bytes += row.length;
        this.#note({ added: ids.length, total });
      } catch (error) {
        this.#queue = [...rows, ...this.#queue];
        const closed = !db.isOpen();
        this.#say({ problem: isQuotaError(error) ? 'full' : closed ? 'refused' : 'error' });
        return;
      }
      this.savedCount = edits;
      this.#say(this.#queue.length > 0 ? 'saving' : 'saved');
    }
    if (this.#known.size >= this.#tuning.mostRows || this.#bytes >= this.#tuning.mostBytes)
      await this.#compact(db);
  }

  async #compact(db: Database): Promise<void> {
    try {
      const { total, crc } = await compactRows(db, this.#docId, this.#doc, this.#known, this.#knownSnapshot);
      this.#knownSnapshot = crc;
      this.#note({ added: 0, total });
    } catch {
      // The single rows are still there; compaction only saves space and comes again later.
    }
    this.#known.clear();
    this.#bytes = 0;
  }

  /** What the next note adds to; `null` when it begins from what is there. */
  #place(): Place | null {
    return this.#shortened ? null : readPlace(this.#keys, this.#docId);
  }

  /** Notes rows in the second place; `total` is how many there are, where that has been counted. Other tabs add to the same note. */
  #note({ added, total }: { added: number; total: number | null }): void {
    const before = this.#place();
    this.#shortened = false;
    writePlace(this.#keys, this.#docId, {
      written: Math.max((before?.written ?? 0) + added, total ?? 0),
      lastId: Math.max(before?.lastId ?? 0, ...this.#known),
      snapshot: this.#knownSnapshot,
    });
  }
}

function mergeBatch(batch: Uint8Array[]): Uint8Array[] {
  if (batch.length === 1) return batch;
  try {
    return [Y.mergeUpdates(batch)];
  } catch {
    return batch; // a batch that cannot be merged is still good one by one
  }
}
