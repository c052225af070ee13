import { expect, test } from 'vitest';
import { areKnown, fetchMethods, isMethod, methodOf } from './known.ts';

// The modules of the methods take their time beside other tests.
const patience = 30_000;

test(
  'a device knows the methods it has fetched, and no others',
  async () => {
    expect(areKnown(['board', 'vote'])).toBe(false);
    await fetchMethods(['board', 'from-the-future']);
    expect(methodOf('board')?.id).toBe('board');
    expect(methodOf('vote')).toBeUndefined();
    expect(areKnown(['board', 'vote'])).toBe(false);
    // Nobody waits for a method of a newer version.
    expect(isMethod('from-the-future')).toBe(false);
    expect(areKnown(['board', 'from-the-future'])).toBe(true);
  },
  patience,
);

test(
  'all of them can be fetched, and the registry knows the same',
  async () => {
    await fetchMethods();
    const { methods } = await import('./registry.ts');
    expect(methods.map(({ id }) => id)).toContain('vote');
    for (const method of methods) expect(methodOf(method.id)).toBe(method);
  },
  patience,
);
