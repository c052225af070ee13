// @vitest-environment node
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createKey } from '#core/ids.ts';
import { unpackArchive } from '#protocol/archive.ts';
import { protocolVersion } from '#protocol/version.ts';
import { copyFolder } from './copies.ts';
import { realDisk, type Disk } from './log.ts';
import { ask, closeAll, joinRoom, makeRoom, openSocket, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

const notes = (doc: Y.Doc) => doc.getArray<string>('notes');
const notesOf = (doc: Y.Doc) => notes(doc).toArray().sort();

async function startWithRoom(options: Parameters<typeof startTestHub>[0] = {}) {
  const hub = await startTestHub(options);
  return { hub, room: await putRoom(hub.port, makeRoom()) };
}

/** A frame of Hocuspocus: room, then whatever is written. */
function frame(room: string, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  write(encoder);
  return encoding.toUint8Array(encoder);
}
const authFrame = (room: { id: string; key: string }) =>
  frame(room.id, (encoder) => {
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, JSON.stringify({ key: room.key, protocol: protocolVersion }));
  });
const updateFrame = (room: string, update: Uint8Array) =>
  frame(room, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, update);
  });

test('the door opens to the right key only, and says why not', async () => {
  const { hub, room } = await startWithRoom();
  const outcomes = await Promise.all([
    joinRoom(hub.port, room).outcome,
    joinRoom(hub.port, { ...room, key: createKey() }).outcome,
    joinRoom(hub.port, { ...room, id: 'nowhere' }).outcome,
    joinRoom(hub.port, room, { protocol: protocolVersion + 1 }).outcome,
  ]);
  expect(outcomes).toEqual(['synced', 'wrong-key', 'unknown-room', 'other-version']);
});

test('guessing keys from one address is stopped; other rooms stay open', async () => {
  const { hub, room } = await startWithRoom({ sync: { attemptsPerMinute: 2 } });
  const other = await putRoom(hub.port, makeRoom());
  const wrong = () => joinRoom(hub.port, { ...room, key: createKey() }).outcome;
  expect([await wrong(), await wrong(), await wrong()]).toEqual(['wrong-key', 'wrong-key', 'bad-request']);
  expect(await joinRoom(hub.port, other).outcome).toBe('synced');
});

test('Anna and Ben see the same, and a device that was refused sees nothing', async () => {
  const { hub, room } = await startWithRoom();
  const [anna, ben] = [joinRoom(hub.port, room), joinRoom(hub.port, room)];
  const stranger = joinRoom(hub.port, { ...room, key: createKey() });
  await Promise.all([anna.outcome, ben.outcome, stranger.outcome]);
  notes(anna.doc).push(['from Anna']);
  notes(ben.doc).push(['from Ben']);
  notes(stranger.doc).push(['from outside']);
  for (const { doc } of [anna, ben]) {
    await vi.waitFor(() => expect(notesOf(doc)).toEqual(['from Anna', 'from Ben']));
  }
  expect(notesOf(stranger.doc)).toEqual(['from outside']);
});

test('a workshop larger than any single message so far comes through whole', async () => {
  const { hub, room } = await startWithRoom();
  const doc = new Y.Doc();
  notes(doc).push(Array.from({ length: 6000 }, (_, i) => `${i} ${'x'.repeat(1000)}`));
  const anna = joinRoom(hub.port, room, { doc });
  await anna.outcome;
  const ben = joinRoom(hub.port, room);
  await vi.waitFor(() => expect(notes(ben.doc).length).toBe(6000), 10_000);
});

test('a receipt is answered only after the sync; the control disk that never syncs never answers', async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  onTestFinished(() => release());
  let syncs = 0;
  const disk: Disk = {
    write: realDisk.write,
    async datasync(handle) {
      syncs++;
      await held;
      await realDisk.datasync(handle);
    },
  };
  const { hub, room } = await startWithRoom({ log: { disk } });
  const [anna, ben] = [joinRoom(hub.port, room), joinRoom(hub.port, room)];
  await Promise.all([anna.outcome, ben.outcome]);
  notes(anna.doc).push(['Anna']);
  anna.provider.sendStateless(JSON.stringify({ receipt: 7 }));
  // Ben has Anna's note and the disk has been asked: only the proof is missing.
  await vi.waitFor(() => expect([notesOf(ben.doc), syncs]).toEqual([['Anna'], 1]));
  expect(anna.heard).toEqual([]);

  release();
  await anna.kept(7);
  expect(ben.heard).toEqual([]);
});

test('a full disk is told to everyone in the room, also to those who join then; nothing is lost', async () => {
  let full = true;
  const disk: Disk = {
    ...realDisk,
    write: (handle, bytes, position) =>
      full
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : realDisk.write(handle, bytes, position),
  };
  const { hub, room } = await startWithRoom({ log: { disk, retryMs: 10 } });
  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  notes(anna.doc).push(['Anna']);
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await vi.waitFor(() => expect(anna.heard).toEqual([{ trouble: 'disk-full' }]));
  const ben = joinRoom(hub.port, room);
  await vi.waitFor(() => expect(ben.heard).toEqual([{ trouble: 'disk-full' }]));
  expect((await ask(hub.port, '/health')).json).toMatchObject({ ok: false, trouble: 'disk-full' });

  full = false;
  await anna.kept(1);
  expect((await ask(hub.port, '/health')).json).toMatchObject({ ok: true, trouble: null, edits: 1 });
});

test('after a restart over a torn log everything kept is there', async () => {
  const { hub, room } = await startWithRoom();
  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  notes(anna.doc).push(['Anna']);
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await anna.kept(1);
  anna.close();
  await hub.close();
  await appendFile(join(hub.dataDir, 'rooms', room.id, 'log.bin'), Buffer.from([9, 0, 0, 0, 1, 1]));

  const second = await startTestHub({ dataDir: hub.dataDir });
  const ben = joinRoom(second.port, room);
  await ben.outcome;
  expect(notesOf(ben.doc)).toEqual(['Anna']);
});

test('what Yjs holds back because something is missing is kept too', async () => {
  const { hub, room } = await startWithRoom();
  const updates: Uint8Array[] = [];
  const source = new Y.Doc();
  source.on('update', (update: Uint8Array) => updates.push(update));
  notes(source).push(['first']);
  notes(source).push(['second']);

  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  Y.applyUpdate(anna.doc, updates[1]!); // held back at Anna's, so it has to be sent by hand
  anna.provider.configuration.websocketProvider.send(updateFrame(room.id, updates[1]!));
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await anna.kept(1);
  anna.close();
  await hub.close();
  await rm(join(hub.dataDir, 'rooms', room.id, 'snapshots'), { recursive: true }); // the log alone has to have it

  const second = await startTestHub({ dataDir: hub.dataDir });
  const ben = joinRoom(second.port, room);
  await ben.outcome;
  Y.applyUpdate(ben.doc, updates[0]!);
  await vi.waitFor(() => expect(notesOf(ben.doc)).toEqual(['first', 'second']));
});

test('a lost log comes back from the snapshot, and the shared folder has a file that opens', async () => {
  const { hub, room } = await startWithRoom();
  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  notes(anna.doc).push(['Anna']);
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await anna.kept(1);
  anna.close();
  const onKept = vi.fn();
  await hub.close(onKept);
  expect(onKept).toHaveBeenCalledExactlyOnceWith(true);

  const folder = join(hub.dataDir, 'rooms', room.id);
  expect(await readdir(join(folder, 'snapshots'))).toHaveLength(1);
  const copy = unpackArchive(await readFile(join(hub.exportDir, copyFolder(room), 'workshop.flappi')));
  expect(copy.ok && copy.value.manifest.workshop).toEqual({ id: room.id, title: room.title });

  await rm(join(folder, 'log.bin'));
  const second = await startTestHub({ dataDir: hub.dataDir });
  const ben = joinRoom(second.port, room);
  await ben.outcome;
  expect(notesOf(ben.doc)).toEqual(['Anna']);
});

test('damaged frames close their own connection and no other', async () => {
  const { hub, room } = await startWithRoom();
  const [anna, ben] = [joinRoom(hub.port, room), joinRoom(hub.port, room)];
  await Promise.all([anna.outcome, ben.outcome]);
  const broadcast = frame(room.id, (encoder) => {
    encoding.writeVarUint(encoder, 6);
    encoding.writeVarString(encoder, JSON.stringify({ kept: 1 }));
  });
  const bad = [
    Buffer.from([255, 255, 255, 255, 255]),
    Buffer.from('__proto__'),
    frame('../x', (encoder) => encoding.writeVarUint(encoder, 2)),
    updateFrame(room.id, new Uint8Array([1, 1, 1, 0, 255, 255, 3, 1])),
    frame(room.id, (encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint8Array(encoder, new Uint8Array([1, 1, 1, 3, 123, 123, 123]));
    }),
    broadcast,
    'text',
  ];
  for (const message of bad) {
    const { socket, closed } = await openSocket(hub.port, '/sync');
    socket.removeAllListeners('message');
    socket.send(authFrame(room));
    socket.send(message);
    expect(await closed).toBe(4400);
  }
  notes(anna.doc).push(['still here']);
  await vi.waitFor(() => expect(notesOf(ben.doc)).toEqual(['still here']));
  expect(ben.heard).toEqual([]);
});

test('a socket without a key gets little time and little room', async () => {
  const { hub, room } = await startWithRoom({ sync: { limits: { doorMs: 200, waitingBytes: 10_000 } } });
  const silent = await openSocket(hub.port, '/sync');
  const loud = await openSocket(hub.port, '/sync');
  loud.socket.send(Buffer.alloc(90_000));
  expect([4400, 1006]).toContain(await loud.closed);
  expect(await silent.closed).toBe(4401);

  const anna = joinRoom(hub.port, room);
  await anna.outcome;
  notes(anna.doc).push(['x'.repeat(50_000)]);
  anna.provider.sendStateless(JSON.stringify({ receipt: 1 }));
  await anna.kept(1); // the same amount is fine with the key
});

test('a document that was made apart under the same name stays outside; without the check both would be doubled', async () => {
  const notesOf = (doc: Y.Doc) => [...doc.getMap('notes').keys()];
  const made = (...names: string[]) => {
    const doc = new Y.Doc();
    for (const name of names) doc.getMap('notes').set(name, 'Bussi');
    return doc;
  };
  const hub = await startTestHub();
  for (const [generation, outcome, kept] of [
    ['g1', 'other-generation', ['a']],
    [undefined, 'synced', ['a', 'b']], // control: a room that tells no generation
  ] as const) {
    const room = await putRoom(hub.port, { ...makeRoom(), ...(generation ? { generation } : {}) });
    const anna = joinRoom(hub.port, room, { doc: made('a'), generation: 'g1' });
    expect(await anna.outcome).toBe('synced');
    const ben = joinRoom(hub.port, room, { doc: made('b'), generation: 'g2' });
    expect(await ben.outcome).toBe(outcome);
    const chris = joinRoom(hub.port, room);
    await vi.waitFor(() => expect(notesOf(chris.doc).sort()).toEqual(kept));
  }
});
