/** A small keyed collection on the device; without a database it lives in memory, so that the app works all the same. */
import { liveQuery, type Table } from 'dexie';
import { err, ok, type Result } from '#core/result.ts';
import { isQuotaError } from './quota.ts';

export type ShelfError = 'full' | 'failed';

export interface Shelf<T> {
  get(key: string): Promise<T | undefined>;
  list(): Promise<T[]>;
  /** Resolves after the commit. */
  put(value: T): Promise<Result<null, ShelfError>>;
  remove(key: string): Promise<Result<null, ShelfError>>;
  /** Calls back with the whole list now and after every change, also from other tabs. Returns the way to stop. */
  watch(listener: (values: T[]) => void): () => void;
}

/** Opens a shelf over a table, or over memory when `table` is null. `isHere` limits what is listed. */
export function openShelf<T>(
  table: Table<T, string> | null,
  keyOf: (value: T) => string,
  isHere: (value: T) => boolean = () => true,
): Shelf<T> {
  return table ? databaseShelf(table, isHere) : memoryShelf(keyOf, isHere);
}

async function tried(work: PromiseLike<unknown>): Promise<Result<null, ShelfError>> {
  try {
    await work;
    return ok(null);
  } catch (error) {
    return err(isQuotaError(error) ? 'full' : 'failed');
  }
}

function databaseShelf<T>(table: Table<T, string>, isHere: (value: T) => boolean): Shelf<T> {
  const list = async () => (await table.toArray()).filter(isHere);
  return {
    get: async (key) => table.get(key),
    list,
    put: (value) => tried(table.put(value)),
    remove: (key) => tried(table.delete(key)),
    watch(listener) {
      // A store that closes under us ends the stream; its owner hears of that from the database itself.
      const subscription = liveQuery(list).subscribe({ next: listener, error: () => undefined });
      return () => subscription.unsubscribe();
    },
  };
}

function memoryShelf<T>(keyOf: (value: T) => string, isHere: (value: T) => boolean): Shelf<T> {
  const values = new Map<string, T>();
  const listeners = new Set<(values: T[]) => void>();
  const list = () => [...values.values()].filter(isHere);
  const tell = (): Promise<Result<null, ShelfError>> => {
    for (const listener of [...listeners]) listener(list());
    return Promise.resolve(ok(null));
  };
  return {
    get: (key) => Promise.resolve(values.get(key)),
    list: () => Promise.resolve(list()),
    put(value) {
      values.set(keyOf(value), value);
      return tell();
    },
    remove(key) {
      values.delete(key);
      return tell();
    },
    watch(listener) {
      listeners.add(listener);
      listener(list());
      return () => listeners.delete(listener);
    },
  };
}
