// @vitest-environment node
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { momentsSchema } from '#protocol/moments.ts';
import { minuteOf } from './snapshots.ts';
import { ask, closeAll, joinRoom, makeRoom, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

test('names are minutes in UTC, and nothing else is a snapshot', () => {
  expect(minuteOf('20260314-0915.bin')).toBe(Date.UTC(2026, 2, 14, 9, 15));
  for (const name of ['../room.json', '20260314-0915.bin/../x', 'x20260314-0915.bin', '20260314.bin', '']) {
    expect(minuteOf(name)).toBeNull();
  }
});

test('the owner sees the moments, newest first, and gets the very document of that minute', async () => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  anna.doc.getMap('notes').set('a', 'Bussi');
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await anna.kept(1);
  anna.close();
  await hub.close(); // writes the snapshot of this minute

  const folder = join(hub.dataDir, 'rooms', room.id, 'snapshots');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '20200101-0800.bin'), 'damaged');
  const again = await startTestHub({ dataDir: hub.dataDir });
  const path = `/api/rooms/${room.id}/snapshots`;
  const [newest, damaged] = momentsSchema.parse((await ask(again.port, path)).json);
  expect(damaged).toEqual({ name: '20200101-0800.bin', at: Date.UTC(2020, 0, 1, 8), bytes: 7 });
  const answer = await ask(again.port, `${path}/${newest!.name}`);
  expect([answer.body.length, answer.headers['content-type']]).toEqual([
    newest!.bytes,
    'application/octet-stream',
  ]);
  const then = new Y.Doc();
  Y.applyUpdate(then, answer.body);
  expect(then.getMap('notes').toJSON()).toEqual({ a: 'Bussi' });

  for (const name of [damaged!.name, '20200101-0801.bin', '..%2Froom.json', '..%2F..%2Fx.bin']) {
    expect((await ask(again.port, `${path}/${name}`)).status).toBe(404);
  }
  for (const one of [path, `${path}/${newest!.name}`]) {
    const stranger = await ask(again.port, one, { headers: { Origin: 'http://evil.example' } });
    expect(stranger.status).toBe(403);
  }
});
