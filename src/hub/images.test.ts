// @vitest-environment node
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createKey } from '#core/ids.ts';
import { imageHash, imagePath, mostImageBytes, roomKeyHeader } from '#protocol/images.ts';
import { ask, closeAll, makeRoom, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

const photo = (size = 1000) => {
  const bytes = new Uint8Array(size).fill(7);
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
};

async function meeting() {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  const call = (method: string, hash: string, body?: Uint8Array, headers: Record<string, string> = {}) =>
    ask(hub.port, imagePath(room.id, hash), {
      method,
      // Not the owner: what a tablet may do must not hang on being the laptop.
      headers: { 'Sec-Fetch-Site': 'cross-site', [roomKeyHeader]: room.key, ...headers },
      ...(body && { body }),
    });
  return { hub, room, call, folder: join(hub.dataDir, 'rooms', room.id, 'images') };
}

test('a tablet with the room key brings a photo and another fetches it', async () => {
  const { call } = await meeting();
  const bytes = photo();
  const hash = imageHash(bytes);
  expect((await call('GET', hash)).status).toBe(404);
  expect((await call('PUT', hash, bytes)).status).toBe(200);
  expect((await call('PUT', hash, bytes)).status).toBe(200);
  const answer = await call('GET', hash);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/jpeg']);
  expect(new Uint8Array(answer.body)).toEqual(bytes);
});

test('without the key, from another site, or for an unknown room nothing is told or kept', async () => {
  const { hub, call, room, folder } = await meeting();
  const bytes = photo();
  const hash = imageHash(bytes);
  await call('PUT', hash, bytes);
  const wrong = { [roomKeyHeader]: createKey() };
  expect((await call('GET', hash, undefined, wrong)).json).toEqual({ error: 'wrong-key' });
  expect((await call('PUT', imageHash(photo(5)), photo(5), wrong)).status).toBe(403);
  expect((await call('GET', hash, undefined, { Origin: 'http://evil.example' })).status).toBe(403);
  const unknown = await ask(hub.port, imagePath('other', hash), { headers: { [roomKeyHeader]: room.key } });
  expect(unknown.json).toEqual({ error: 'wrong-key' });
  expect(await readdir(folder)).toEqual([hash]);
});

test('guessing the key ends after twenty tries', async () => {
  const { call } = await meeting();
  const hash = imageHash(photo());
  for (let i = 0; i < 20; i++) await call('GET', hash, undefined, { [roomKeyHeader]: `guess ${i}` });
  expect((await call('GET', hash)).status).toBe(429);
});

test('what is no photo, has another name, or is too heavy is refused', async () => {
  const { call, folder } = await meeting();
  const program = new TextEncoder().encode('MZ this is a program');
  const heavy = photo(mostImageBytes + 1);
  expect((await call('PUT', imageHash(program), program)).json).toEqual({ error: 'bad-image' });
  expect((await call('PUT', imageHash(photo()), photo(7))).json).toEqual({ error: 'bad-image' });
  expect((await call('PUT', '..%2f..%2froom.json', photo())).status).toBe(400);
  // The hub may hang up before all of it has been sent.
  const answer = await call('PUT', imageHash(heavy), heavy).catch(() => null);
  expect(answer?.status ?? 413).toBe(413);
  expect(await readdir(folder).catch(() => [])).toEqual([]);
});
