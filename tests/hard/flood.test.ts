// @vitest-environment node
/** Two hundred connections that shout, with and without the room key; an honest note still reaches the disk in time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as encoding from 'lib0/encoding';
import { ask, closeAll, makeRoom, makeTestFolder, putRoom } from '#hub/test-hub.ts';
import { protocolVersion } from '#protocol/version.ts';
import { bundleVictim, startHubChild, type HubChild } from '../fuzz/children.ts';
import { honestRoom, mutated } from '../fuzz/mutations.ts';
import { createRandom } from '../sim/random.ts';
import { joinHonest } from './honest.ts';

const connections = 200;
/** Each connection sends one frame in this time. */
const pauseMs = 50;
const notes = 200;

let hub: HubChild;
beforeAll(async () => {
  await bundleVictim();
  hub = await startHubChild(await makeTestFolder());
}, 60_000);
afterAll(async () => {
  await closeAll();
  await hub?.end();
});

function frame(room: string, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** Shouts until stopped, and comes back whenever it is thrown out. */
function shout(port: number, room: { id: string; key: string }, nr: number): () => void {
  const random = createRandom(nr);
  const honest = honestRoom();
  // Every second one has the key: a broken tablet, not a stranger.
  const key = nr % 2 === 0 ? room.key : 'x'.repeat(22);
  const token = JSON.stringify({ key, protocol: protocolVersion });
  const door = frame(room.id, 2, (e) => (encoding.writeVarUint(e, 0), encoding.writeVarString(e, token)));
  let socket: WebSocket | null = null;
  const timer = setInterval(() => {
    if (socket === null || socket.readyState > WebSocket.OPEN) {
      socket = new WebSocket(`ws://127.0.0.1:${port}/sync`);
      socket.on('error', () => {});
      socket.on('open', () => socket?.send(door));
    } else if (socket.readyState === WebSocket.OPEN) {
      const update = mutated(honest, random);
      socket.send(
        frame(room.id, 0, (e) => (encoding.writeVarUint(e, 2), encoding.writeVarUint8Array(e, update))),
      );
    }
  }, pauseMs);
  return () => {
    clearInterval(timer);
    socket?.terminate();
  };
}

test(`${connections} connections: an honest note is kept in time`, { timeout: 180_000 }, async () => {
  const room = await putRoom(hub.port, makeRoom());
  const anna = await joinHonest(hub.port, room);
  const measure = async (count: number, name: string) => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push(await anna.write(`${name} ${i}`));
    all.sort((a, b) => a - b);
    return { p50: all[Math.floor(count * 0.5)]!, p95: all[Math.floor(count * 0.95)]! };
  };
  const calm = await measure(40, 'calm');
  const stops = Array.from({ length: connections }, (_, nr) => shout(hub.port, room, nr));
  const flooded = await measure(notes, 'flood');
  for (const stop of stops) stop();

  const line = (one: { p50: number; p95: number }) =>
    `p50 ${one.p50.toFixed(0)} ms, p95 ${one.p95.toFixed(0)} ms`;
  process.stdout.write(`honest note until kept: calm ${line(calm)}; flooded ${line(flooded)}\n`);
  expect(hub.isRunning()).toBe(true);
  expect((await ask(hub.port, '/health')).json).toMatchObject({ ok: true });
  expect(flooded.p95).toBeLessThan(1000);
});
