/** Pictures of a room: whoever has the room key may bring and fetch them. The hub looks at each before it keeps it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  imageTypeOf,
  isImage,
  isImageHash,
  mostImageBytes,
  mostImagesInRoom,
  roomKeyHeader,
} from '#protocol/images.ts';
import type { Room } from '#protocol/rooms.ts';
import { createAttempts } from './attempts.ts';
import { sameSecret, type Rooms } from './rooms.ts';
import { writeSafely } from './safe-write.ts';
import { isSameOrigin } from './security.ts';

type Env = { Bindings: HttpBindings; Variables: { room: Room } };

const wrongKeysAMinute = 20;
const folderOf = (rooms: Rooms, room: string) => join(rooms.folder(room), 'images');

/** `GET` and `PUT /:id/images/:hash`; mounted under `/api/rooms` before the owner's calls, because tablets make these. */
export function imageCalls(rooms: Rooms): Hono<Env> {
  const calls = new Hono<Env>();
  const attempts = createAttempts(wrongKeysAMinute, 60_000);

  calls.use('/:id/images/:hash', async (c, next) => {
    if (!isSameOrigin(c.env.incoming)) return c.json({ error: 'other-origin' }, 403);
    const visitor = `${c.env.incoming.socket.remoteAddress ?? ''} ${c.req.param('id')}`;
    if (attempts.spent(visitor)) return c.json({ error: 'too-many' }, 429);
    const room = rooms.get(c.req.param('id'));
    // An unknown room answers like a wrong key: nobody learns which rooms there are.
    if (!room || !sameSecret(room.key, c.req.header(roomKeyHeader) ?? '')) {
      attempts.failed(visitor);
      return c.json({ error: 'wrong-key' }, 403);
    }
    if (!isImageHash(c.req.param('hash'))) return c.json({ error: 'bad-request' }, 400);
    c.set('room', room);
    return next();
  });

  calls.get('/:id/images/:hash', async (c) => {
    const path = join(folderOf(rooms, c.get('room').id), c.req.param('hash'));
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) return c.json({ error: 'unknown-image' }, 404);
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': imageTypeOf(bytes) ?? 'application/octet-stream',
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  });

  const limit = bodyLimit({
    maxSize: mostImageBytes,
    onError: (c) => c.json({ error: 'too-big' }, 413),
  });
  calls.put('/:id/images/:hash', limit, async (c) => {
    const hash = c.req.param('hash');
    const folder = folderOf(rooms, c.get('room').id);
    const path = join(folder, hash);
    if (await stat(path).catch(() => null)) return c.json({});
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (!isImage(hash, bytes)) return c.json({ error: 'bad-image' }, 400);
    if ((await readdir(folder).catch(() => [])).length >= mostImagesInRoom)
      return c.json({ error: 'too-many' }, 429);
    const written = await writeSafely(path, bytes);
    return written.ok
      ? c.json({})
      : c.json({ error: written.error }, written.error === 'disk-full' ? 507 : 500);
  });
  return calls;
}

/** All pictures of a room by their names, for its copy in the shared folder. */
export async function roomImages(roomFolder: string): Promise<Record<string, Uint8Array>> {
  const folder = join(roomFolder, 'images');
  const images: Record<string, Uint8Array> = {};
  for (const name of (await readdir(folder).catch(() => [])).filter(isImageHash).sort()) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes) images[name] = bytes;
  }
  return images;
}
