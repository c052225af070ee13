import { expect, test } from 'vitest';
import { createFacilitatorKey, SignatureMemory, signText } from './facilitator.ts';

const key = createFacilitatorKey();
const record = (text: string) => [text, signText(text, key), key.publicKey] as const;

function memoryOf(held: readonly string[] = []) {
  const kept = { held: [...held], times: 0 };
  const memory = new SignatureMemory(held, (all) => {
    kept.held = all;
    kept.times++;
  });
  return { check: memory.check, kept };
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
