import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { clock } from './clock.svelte.ts';
import { trackedEvent } from './live.ts';
import { follow } from './follow.test-support.svelte.ts';

afterEach(() => void vi.useRealTimers());

test('a reader is told of each event, and the source is let go when the last reader leaves', () => {
  const source = new EventTarget();
  const added = vi.spyOn(source, 'addEventListener');
  const removed = vi.spyOn(source, 'removeEventListener');
  let value = 1;
  const tracked = trackedEvent(source, ['change'], () => value);
  const seen = follow(() => tracked.current);
  value = 2;
  source.dispatchEvent(new Event('change'));
  flushSync();
  expect(seen.values).toEqual([1, 2]);
  seen.stop();
  return vi.waitFor(() => expect([added.mock.calls.length, removed.mock.calls.length]).toEqual([1, 1]));
});
test('the clock ticks four times a second while watched and not at all otherwise', async () => {
  vi.useFakeTimers({ now: 1000 });
  expect(clock.current).toBe(1000);
  expect(vi.getTimerCount()).toBe(0);
  const seen = follow(() => clock.current);
  await vi.advanceTimersByTimeAsync(500);
  flushSync();
  seen.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.values.at(-1)).toBe(1500);
  expect(vi.getTimerCount()).toBe(0);
});
