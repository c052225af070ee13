/** The minutes of a room that can be looked at again: which there are, and the bytes of one. For the owner only. */
import type { HttpBindings } from '@hono/node-server';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { inspectUpdate } from '#protocol/gate.ts';
import type { Moment } from '#protocol/moments.ts';
import type { Rooms } from './rooms.ts';

const name = /^(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})\.bin$/;

/** The minute a snapshot was made, milliseconds since 1970; `null` when the name is no snapshot's. */
export function minuteOf(file: string): number | null {
  const found = name.exec(file)?.slice(1).map(Number);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Snapshots under a room's folder, newest first; none when there is no folder yet. */
export async function listMoments(roomFolder: string): Promise<Moment[]> {
  const folder = join(roomFolder, 'snapshots');
  const files = await readdir(folder).catch(() => []);
  const moments = await Promise.all(
    files.map(async (file): Promise<Moment | null> => {
      const at = minuteOf(file);
      const found = at === null ? null : await stat(join(folder, file)).catch(() => null);
      return at !== null && found ? { name: file, at, bytes: found.size } : null;
    }),
  );
  return moments.filter((one) => one !== null).sort((a, b) => b.at - a.at);
}

/** The bytes of a snapshot that the gate lets pass; `null` when there is none of that name or it is damaged. */
export async function readMoment(roomFolder: string, file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (minuteOf(file) === null) return null; // a name from outside never becomes a path unseen
  const bytes = await readFile(join(roomFolder, 'snapshots', file)).catch(() => null);
  return bytes && inspectUpdate(bytes).ok ? new Uint8Array(bytes) : null;
}

/** `GET /:id/snapshots` and `GET /:id/snapshots/:name`, to be mounted behind the owner's door. */
export function momentCalls(rooms: Rooms): Hono<{ Bindings: HttpBindings }> {
  const calls = new Hono<{ Bindings: HttpBindings }>();
  calls.get('/:id/snapshots', async (c) => {
    const room = rooms.get(c.req.param('id'));
    if (!room) return c.json({ error: 'unknown-room' }, 404);
    return c.json(await listMoments(rooms.folder(room.id)));
  });
  calls.get('/:id/snapshots/:name', async (c) => {
    const room = rooms.get(c.req.param('id'));
    const bytes = room && (await readMoment(rooms.folder(room.id), c.req.param('name')));
    if (!bytes) return c.json({ error: 'unknown-moment' }, 404);
    return c.body(bytes, 200, { 'Content-Type': 'application/octet-stream' });
  });
  return calls;
}
