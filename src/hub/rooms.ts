/** The rooms this hub knows: one folder each, with a record that only the owner may read. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '#core/ids.ts';
import { err, ok, type Result } from '#core/result.ts';
import { facilitatorKeyFrom } from '#protocol/facilitator.ts';
import { peerTopic, roomSchema, type Room } from '#protocol/rooms.ts';
import { codeOf, makeFolder, writeSafely, type DiskTrouble } from './safe-write.ts';

export type RoomError = 'bad-request' | 'other-key' | 'other-generation' | DiskTrouble;

export interface Rooms {
  all(): Room[];
  get(id: string): Room | undefined;
  /** Where a room's log, snapshots and record are. */
  folder(id: string): string;
  /** Creates a room or gives it another title; its key, secret and generation never change. */
  put(value: unknown): Promise<Result<Room, RoomError>>;
  /** True for the topics under which the peers of these rooms meet. */
  isTopic(topic: string): boolean;
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Compares secrets in a time that tells nothing about them. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));

/** A room as it may be kept: an id safe as a folder name, a whole key, a secret that belongs to its fingerprint. */
function parseRoom(value: unknown): Room | null {
  const parsed = roomSchema.safeParse(value);
  if (!parsed.success) return null;
  const room = parsed.data;
  const good =
    isId(room.id) &&
    room.title.length <= 300 &&
    (room.generation?.length ?? 0) <= 100 &&
    /^[0-9A-Za-z_-]{16,128}$/.test(room.key) &&
    facilitatorKeyFrom(room.secret)?.fingerprint === room.fingerprint;
  return good ? room : null;
}

/** Opens the rooms under `dataDir`. `onBroken` hears of records that cannot be read; their data stays where it is. */
export async function openRooms(dataDir: string, onBroken: (path: string) => void): Promise<Rooms> {
  const root = join(dataDir, 'rooms');
  const rooms = new Map<string, Room>();
  const topics = new Set<string>();
  const recordOf = (id: string) => join(root, id, 'room.json');
  const remember = (room: Room) => {
    rooms.set(room.id, room);
    topics.add(peerTopic(room.id, room.key));
  };

  await makeFolder(root);
  for (const id of await readdir(root)) {
    if (!isId(id)) continue;
    try {
      const room = parseRoom(JSON.parse(await readFile(recordOf(id), 'utf8')));
      if (room?.id === id) remember(room);
      else onBroken(recordOf(id));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') onBroken(recordOf(id));
    }
  }

  return {
    all: () => [...rooms.values()],
    get: (id) => rooms.get(id),
    folder: (id) => join(root, id),
    async put(value) {
      const room = parseRoom(value);
      if (!room) return err('bad-request');
      const known = rooms.get(room.id);
      if (known && !(sameSecret(known.key, room.key) && sameSecret(known.secret, room.secret))) {
        return err('other-key');
      }
      const generation = known?.generation || room.generation;
      if (generation && room.generation && generation !== room.generation) return err('other-generation');
      if (generation) room.generation = generation;
      const written = await writeSafely(recordOf(room.id), JSON.stringify(room, null, 2));
      if (!written.ok) return written;
      remember(room);
      return ok(room);
    },
    isTopic: (topic) => topics.has(topic),
  };
}
