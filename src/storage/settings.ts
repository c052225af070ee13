/** What this device remembers about itself, such as its language. Read tolerantly: a damaged value is the default. */
import type { z } from '#core/zod.ts';
import type { Result } from '#core/result.ts';
import type { Database, SettingRow } from './database.ts';
import { openShelf, type ShelfError } from './shelf.ts';

export interface Settings {
  /** The value under `key` when it fits `schema`, else `fallback`. */
  get<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): Promise<T>;
  set(key: string, value: unknown): Promise<Result<null, ShelfError>>;
  remove(key: string): Promise<Result<null, ShelfError>>;
}

/** Opens the settings; with `db` null they last as long as the page. */
export function openSettings(db: Database | null): Settings {
  const shelf = openShelf<SettingRow>(db?.settings ?? null, (row) => row.key);
  return {
    async get(key, schema, fallback) {
      const row = await shelf.get(key).catch(() => undefined);
      const parsed = schema.safeParse(row?.value);
      return parsed.success ? parsed.data : fallback;
    },
    set: (key, value) => shelf.put({ key, value }),
    remove: (key) => shelf.remove(key),
  };
}
