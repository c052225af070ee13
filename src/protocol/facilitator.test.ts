import { expect, test } from 'vitest';
import {
  createFacilitatorKey,
  isSigned,
  SignatureMemory,
  signText,
  type CheckSignature,
} from './facilitator.ts';

const key = createFacilitatorKey();
const record = (text: string): [text: string, signature: string, publicKey: string] => [
  text,
  signText(text, key),
  key.publicKey,
];

function memoryOf(held: readonly string[] = []) {
  const kept = { held: [...held], times: 0 };
  const onHeld = (all: string[]) => {
    kept.held = all;
    kept.times++;
  };
  const memory = new SignatureMemory(held, onHeld, isSigned);
  const check = (...[text, signature, publicKey]: ReturnType<typeof record>) =>
    memory.check(text, signature, publicKey, () => expect.unreachable());
  return { check, kept };
}

test('what held once holds at the next start without being computed; anything else is computed and refused', () => {
  const [text, signature, publicKey] = record('round 1');
  const today = memoryOf();
  expect(today.check(text, signature, publicKey)).toBe(true);
  expect(today.kept.times).toBe(1);

  const tomorrow = memoryOf(today.kept.held);
  expect(tomorrow.check(text, signature, publicKey)).toBe(true);
  expect(tomorrow.kept.times).toBe(0); // it was known
  expect(tomorrow.check('round 2', signature, publicKey)).toBe(false);
  expect(tomorrow.check(text, record('round 2')[1], publicKey)).toBe(false);
  expect(tomorrow.check(text, signature, createFacilitatorKey().publicKey)).toBe(false);
  expect(tomorrow.kept.times).toBe(0);
});

test('the memory stays small: the oldest is computed again', () => {
  const { check, kept } = memoryOf(Array.from({ length: 60 }, (_, i) => `old ${i}`));
  check(...record('new'));
  expect(kept.held).toHaveLength(48);
  expect(kept.held).not.toContain('old 0');
  expect(kept.held).toContain('old 59');
});

/** What the browser's own check says at last. */
async function slowly(memory: SignatureMemory, ...[text, signature, publicKey]: ReturnType<typeof record>) {
  const told: ReturnType<CheckSignature>[] = [];
  const look = () => memory.check(text, signature, publicKey, again);
  const again = () => void told.push(look());
  expect(look()).toBeNull();
  await memory.settled();
  return told;
}

test('the browser checks for itself: who asks is told to look again, once, and nothing is checked twice', async () => {
  const held: string[][] = [];
  const memory = new SignatureMemory([], (all) => held.push(all));
  const [text, signature, publicKey] = record('round 1');
  expect(await slowly(memory, text, signature, publicKey)).toEqual([true]);
  expect(await slowly(memory, 'round 2', signature, publicKey)).toEqual([false]);
  expect(await slowly(memory, text, 'rubbish', publicKey)).toEqual([false]);
  expect(await slowly(memory, text, signature, 'rubbish')).toEqual([false]);
  expect(memory.check(text, signature, publicKey, () => undefined)).toBe(true);
  expect(memory.check('round 2', signature, publicKey, () => undefined)).toBe(false);
  expect(held).toHaveLength(1);
});

test('a browser that has no Ed25519 leaves the check to us', async () => {
  const { subtle } = crypto;
  const importKey = subtle.importKey.bind(subtle);
  subtle.importKey = () => Promise.reject(new DOMException('Ed25519', 'NotSupportedError'));
  try {
    const memory = new SignatureMemory([], () => undefined);
    expect(await slowly(memory, ...record('round 1'))).toEqual([true]);
    expect(await slowly(memory, 'round 2', record('round 1')[1], key.publicKey)).toEqual([false]);
  } finally {
    subtle.importKey = importKey as typeof subtle.importKey;
  }
});
