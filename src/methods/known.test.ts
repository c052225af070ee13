import { beforeEach, expect, test, vi } from 'vitest';

/** A device that has just been opened: it knows no method yet. */
async function freshDevice() {
  vi.resetModules();
  return import('./known.ts');
}

let known: Awaited<ReturnType<typeof freshDevice>>;
beforeEach(async () => (known = await freshDevice()));

test('a device knows the methods it has fetched, and no others', async () => {
  expect(known.areKnown(['board', 'vote'])).toBe(false);
  await known.fetchMethods(['board']);
  expect(known.methodOf('board')?.id).toBe('board');
  expect(known.methodOf('vote')).toBeUndefined();
  expect(known.areKnown(['board', 'vote'])).toBe(false);
  await known.fetchMethods();
  expect(known.areKnown(['board', 'vote', 'cafe', 'opening'])).toBe(true);
});

test('a method of a newer version is waited for by nobody', async () => {
  await known.fetchMethods(['board', 'from-the-future']);
  expect(known.isMethod('from-the-future')).toBe(false);
  expect(known.areKnown(['board', 'from-the-future'])).toBe(true);
});

test('reading the registry makes all of them known', async () => {
  const { methods, methodOf } = await import('./registry.ts');
  expect(methods.length).toBeGreaterThan(1);
  for (const { id } of methods) expect(methodOf(id)?.id).toBe(id);
});
