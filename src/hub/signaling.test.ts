// @vitest-environment node
import { afterEach, expect, test } from 'vitest';
import { peerTopic } from '#protocol/rooms.ts';
import { closeAll, makeRoom, openSocket, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

async function startWithTopic() {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  return { port: hub.port, topic: peerTopic(room.id, room.key) };
}

test('what one peer publishes reaches all of its room with their number, and a ping is answered', async () => {
  const { port, topic } = await startWithTopic();
  const [anna, ben] = [await openSocket(port, '/signal'), await openSocket(port, '/signal')];
  for (const { socket, next } of [anna, ben]) {
    socket.send(JSON.stringify({ type: 'subscribe', topics: [topic] }));
    socket.send(JSON.stringify({ type: 'ping' }));
    expect(await next()).toEqual({ type: 'pong' });
  }
  anna.socket.send(JSON.stringify({ type: 'publish', topic, data: { from: 'Anna' } }));
  const heard = { type: 'publish', topic, data: { from: 'Anna' }, clients: 2 };
  expect([await anna.next(), await ben.next()]).toEqual([heard, heard]);

  ben.socket.send(JSON.stringify({ type: 'unsubscribe', topics: [topic] }));
  ben.socket.send(JSON.stringify({ type: 'ping' }));
  expect(await ben.next()).toEqual({ type: 'pong' });
  anna.socket.send(JSON.stringify({ type: 'publish', topic, data: 2 }));
  expect(await anna.next()).toMatchObject({ clients: 1 });
});

test('a topic of no room is refused, whether to listen or to speak', async () => {
  const { port } = await startWithTopic();
  for (const message of [
    { type: 'subscribe', topics: ['guess'] },
    { type: 'publish', topic: 'guess' },
  ]) {
    const stranger = await openSocket(port, '/signal');
    stranger.socket.send(JSON.stringify(message));
    expect(await stranger.closed).toBe(4003);
  }
});

test('garbage is survived: the peers of the room go on', async () => {
  const { port, topic } = await startWithTopic();
  const anna = await openSocket(port, '/signal');
  anna.socket.send(JSON.stringify({ type: 'subscribe', topics: [topic] }));
  const stranger = await openSocket(port, '/signal');
  for (const noise of ['{', 'null', '[]', '{"type":"publish"}', '{"type":"subscribe","topics":7}', '7']) {
    stranger.socket.send(noise);
    anna.socket.send(noise);
  }
  stranger.socket.send(Buffer.from([0, 255, 1]));
  stranger.socket.send('x'.repeat(1 << 20));
  expect(await stranger.closed).toBe(1009);
  anna.socket.send(JSON.stringify({ type: 'publish', topic, data: 1 }));
  expect(await anna.next()).toMatchObject({ data: 1, clients: 1 });
});

test('a peer that floods is closed', async () => {
  const { port, topic } = await startWithTopic();
  const flood = await openSocket(port, '/signal');
  for (let i = 0; i < 300; i++) flood.socket.send(JSON.stringify({ type: 'publish', topic }));
  expect(await flood.closed).toBe(4008);
});
