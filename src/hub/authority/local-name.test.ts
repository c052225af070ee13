// @vitest-environment node
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerLocalName } from './local-name.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A network of one: what the hub sends is noted, what it hears is said by the test. */
function makeNetwork() {
  const said: unknown[] = [];
  const network = Object.assign(new EventEmitter(), {
    query: () => undefined,
    respond: (...message: unknown[]) => void said.push(message),
    destroy: () => undefined,
  });
  const ask = (name = 'Flappi.local', type = 'A', port = 5353) =>
    network.emit('query', { id: 7, questions: [{ name, type }] }, { address: '192.168.1.50', port });
  const hear = (data: string) =>
    network.emit('response', { answers: [{ name: 'flappi.local', type: 'A', data }] }, { address: data });
  const name = answerLocalName(() => ['192.168.1.20'], network as never);
  return { network, said, ask, hear, name };
}
const answer = { name: 'flappi.local', type: 'A', ttl: 60, flush: true, data: '192.168.1.20' };

test('flappi.local leads to the addresses of the moment', () => {
  const { network, said, ask, name } = makeNetwork();
  network.emit('ready');
  ask();
  expect([name.works, said]).toEqual([false, []]);
  vi.runAllTimers();
  ask();
  ask('other.local');
  ask('flappi.local', 'AAAA');
  expect(said).toEqual([[{ answers: [answer] }]]);
  expect(name.works).toBe(true);
  ask('flappi.local', 'A', 40_000);
  expect(said.at(-1)).toMatchObject([
    { id: 7, answers: [answer] },
    { address: '192.168.1.50', port: 40_000 },
  ]);
  name.destroy();
  expect(name.works).toBe(false);
});

test('a second laptop leaves the name to the first', () => {
  const { network, said, ask, hear, name } = makeNetwork();
  network.emit('ready');
  hear('192.168.1.20');
  vi.runAllTimers();
  expect(name.works).toBe(true);
  hear('192.168.1.33');
  ask();
  expect([name.works, said]).toEqual([false, []]);
});

test('what comes from another device shows that the network passes multicast on; the own voice does not', () => {
  const { network, ask, hear, name } = makeNetwork();
  network.emit('ready');
  hear('192.168.1.20');
  expect(name.hears).toBe(false);
  ask('printer.local');
  expect(name.hears).toBe(true);
});

test('a network that refuses is no error', () => {
  const { network, name } = makeNetwork();
  network.emit('error', new Error('EACCES'));
  network.emit('warning', new Error('ENODEV'));
  expect(name.works).toBe(false);
});
