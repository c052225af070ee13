import { expect, test } from 'vitest';
import { tonesFor } from './time-sound.svelte.ts';

test('one tone a minute before the end, two at the end, none otherwise', () => {
  expect(tonesFor(60_200, 59_950)).toBe(1);
  expect(tonesFor(100, -150)).toBe(2);
  expect(tonesFor(300_100, 299_900)).toBe(0);
  expect(tonesFor(59_000, 58_750)).toBe(0);
});

test('a laptop that slept through both says only that the time is up; more time is silent', () => {
  expect(tonesFor(90_000, -30_000)).toBe(2);
  expect(tonesFor(-5_000, 60_000)).toBe(0);
});
