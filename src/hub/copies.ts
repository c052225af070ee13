/** Second places for a workshop: snapshots by the minute, and a workshop file in the shared folder. */
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '#core/result.ts';
import { packArchive } from '#protocol/archive.ts';
import { inspectUpdate } from '#protocol/gate.ts';
import type { Room } from '#protocol/rooms.ts';
import { writeSafely, type DiskTrouble } from './safe-write.ts';

const dayMs = 24 * 3600_000;
const isSnapshot = /^\d{8}-\d{4}\.bin$/;

/** `YYYYMMDD-HHMM` in UTC, so that neither summer time nor a corrected zone makes two minutes share a name. */
export const minuteName = (at: Date): string =>
  at.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');

/** Which snapshots go: all of the last day stay, of older ones the first of each hour. */
export function snapshotsToDrop(names: string[], now: Date): string[] {
  const dayAgo = minuteName(new Date(now.getTime() - dayMs));
  const hours = new Set<string>();
  return names
    .filter((name) => isSnapshot.test(name))
    .sort()
    .filter((name) => {
      const hour = name.slice(0, 11);
      const first = !hours.has(hour);
      hours.add(hour);
      return !first && name.slice(0, 13) < dayAgo;
    });
}

/** Writes the snapshot of this minute under a room's folder and thins the old ones. */
export async function saveSnapshot(
  roomFolder: string,
  state: Uint8Array,
  now: Date,
): Promise<Result<null, DiskTrouble>> {
  const folder = join(roomFolder, 'snapshots');
  const written = await writeSafely(join(folder, `${minuteName(now)}.bin`), state);
  if (written.ok) {
    const names = await readdir(folder).catch(() => []);
    for (const name of snapshotsToDrop(names, now)) await rm(join(folder, name), { force: true });
  }
  return written;
}

/** The newest snapshot of a room that the gate lets pass; `null` when there is none. */
export async function newestSnapshot(roomFolder: string): Promise<Uint8Array | null> {
  const folder = join(roomFolder, 'snapshots');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => isSnapshot.test(one)).sort((a, b) => (a < b ? 1 : -1))) {
    const state = await readFile(join(folder, name)).catch(() => null);
    if (state && inspectUpdate(state).ok) return state;
  }
  return null;
}

/** A folder name made of the title and the id, good on every system; the id at the end keeps two workshops apart. */
export function copyFolder(room: { id: string; title: string }): string {
  const title = room.title
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${title || 'workshop'}-${room.id}`;
}

/** Writes `workshop.flappi`, a file that opens on any device with the app, to the shared folder. */
export function saveCopy(
  exportDir: string,
  room: Room,
  state: Uint8Array,
  readable: string,
  now: Date,
  images: Readonly<Record<string, Uint8Array>> = {},
): Promise<Result<null, DiskTrouble>> {
  const file = packArchive({ id: room.id, title: room.title }, state, readable, now, images);
  return writeSafely(join(exportDir, copyFolder(room), 'workshop.flappi'), file, 0o644);
}

/** A new title gives the shared folder a new name; without this the old copy would stand beside the new one for ever. */
export async function renameCopy(exportDir: string, before: Room, after: Room): Promise<void> {
  const [from, to] = [copyFolder(before), copyFolder(after)];
  if (from !== to) await rename(join(exportDir, from), join(exportDir, to)).catch(() => undefined);
}
