// @vitest-environment node
/** Mutated updates and bombs, against the gate and against a real hub. Nothing hangs, nothing breaks, honest notes arrive. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { protocolVersion } from '#protocol/version.ts';
import { ask, closeAll, joinRoom, makeRoom, makeTestFolder, putRoom } from '#hub/test-hub.ts';
import { createRandom } from '../sim/random.ts';
import { bombs, deleteAll } from './bombs.ts';
import { bundleVictim, startHubChild, watch, type HubChild } from './children.ts';
import { honestRoom, mutated, noteCount, noteText } from './mutations.ts';

const attacks = Number(process.env['FLAPPI_FUZZ_ATTACKS'] ?? 600);
const seed = Number(process.env['FLAPPI_FUZZ_SEED'] ?? 1);
const patience = { timeout: 60_000 + attacks * 40 };
const mostMs = 1000;

beforeAll(bundleVictim, 60_000);
afterAll(closeAll);

describe('the gate', () => {
  test(`${attacks} mutated updates from seed ${seed} break nothing`, patience, async () => {
    const { report, hangs, crashes } = await watch(['gate', String(seed), '0', String(attacks)]);
    expect({ hangs, crashes, threw: report.threw, broken: report.broken }).toEqual({
      hangs: [],
      crashes: [],
      threw: 0,
      broken: 0,
    });
    expect(report.attacks).toBe(attacks);
    expect(report.slowestMs, report.slowest).toBeLessThan(mostMs);
    // Well-formed edits pass, as they must; a mutation is one of them now and then.
    expect(report.passed).toBeLessThan(attacks);
  });

  test('control: without the gate the same bytes break documents', patience, async () => {
    const { report } = await watch(['bare', String(seed), '0', String(Math.min(attacks, 600))]);
    expect(report.threw).toBeGreaterThan(0);
    expect(report.partly).toBeGreaterThan(0);
  });

  test('no bomb hangs, and none does harm', patience, async () => {
    const { report, hangs, crashes } = await watch(['bombs']);
    expect({ hangs, crashes, threw: report.threw, edited: report.edited, broken: report.broken }).toEqual({
      hangs: [],
      crashes: [],
      threw: 0,
      edited: 0,
      broken: 0,
    });
    expect(report.attacks).toBe(Object.keys(bombs).length);
    expect(report.slowestMs, report.slowest).toBeLessThan(mostMs);
  });
});

/** A frame of the sync socket: `step` 2 is an update. */
function frame(room: string, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** A stranger who has the room key and sends what they like. Resolves when the hub has let them in. */
async function stranger(port: number, room: { id: string; key: string }): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/sync`);
  socket.on('error', () => {});
  await new Promise((open) => socket.once('open', open));
  const token = JSON.stringify({ key: room.key, protocol: protocolVersion });
  socket.send(
    frame(room.id, 2, (e) => {
      encoding.writeVarUint(e, 0);
      encoding.writeVarString(e, token);
    }),
  );
  await new Promise((heard) => socket.once('message', heard));
  return socket;
}

describe('a real hub', () => {
  let hub: HubChild;
  beforeAll(async () => {
    hub = await startHubChild(await makeTestFolder());
  });
  afterAll(() => hub?.end());

  test(
    `stays up under ${attacks} mutated updates and all bombs; an honest note is kept meanwhile`,
    patience,
    async () => {
      const honest = honestRoom();
      const room = await putRoom(hub.port, makeRoom());
      const anna = joinRoom(hub.port, room);
      await anna.outcome;
      Y.applyUpdate(anna.doc, honest.state);
      let receipts = 0;
      let slowestMs = 0;
      let usedBefore = await hub.cpuMs();
      /** An honest edit reaches the hub's disk; what the hub had to do since the last one is measured. */
      async function annaWrites(name: string): Promise<void> {
        anna.doc.getMap('notes').set(name, new Y.Map([['text', new Y.Text(name)]]));
        const n = ++receipts;
        anna.provider.sendStateless(JSON.stringify({ receipt: n }));
        await anna.kept(n);
        const used = await hub.cpuMs();
        slowestMs = Math.max(slowestMs, used - usedBefore);
        usedBefore = used;
      }
      await annaWrites('before');

      const all = [
        ...Object.values(bombs).map((make) => make()),
        deleteAll(),
        ...Array.from({ length: attacks }, (_, i) => mutated(honest, createRandom(seed + i))),
      ];
      let socket = await stranger(hub.port, room);
      for (const [i, bytes] of all.entries()) {
        // A bad frame closes its own socket; the stranger comes back.
        if (socket.readyState !== WebSocket.OPEN) socket = await stranger(hub.port, room);
        const update = frame(room.id, 0, (e) => {
          encoding.writeVarUint(e, 2);
          encoding.writeVarUint8Array(e, bytes);
        });
        await new Promise((sent) => socket.send(update, sent));
        if (i <= Object.keys(bombs).length || i % 10 === 0) await annaWrites(`note ${i}`);
      }
      await annaWrites('after');
      socket.terminate();

      expect(hub.isRunning()).toBe(true);
      expect(slowestMs).toBeLessThan(mostMs);
      expect((await ask(hub.port, '/health')).json).toMatchObject({ ok: true, app: 'flappi' });

      // A tablet that joins now gets every honest note.
      const ben = joinRoom(hub.port, room);
      expect(await ben.outcome).toBe('synced');
      const notes = ben.doc.getMap<Y.Map<unknown>>('notes');
      const wrong = [];
      for (let i = 0; i < noteCount; i++) {
        const note = notes.get(`n${i}`);
        if (!(note instanceof Y.Map) || String(note.get('text')) !== noteText(i)) wrong.push(i);
      }
      const annas = [...anna.doc.getMap('notes').keys()].filter((name) => /^(before|after|note )/.test(name));
      expect(annas.filter((name) => !notes.has(name))).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );
});
