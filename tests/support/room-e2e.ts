/** The room as the browser tests use it: patience for small machines, and the last test of each file. */
import { expect, test, vi } from 'vitest';
import type { Room } from './devices.ts';

export * from './devices.ts';

// A whole workshop in several browsers is slow on a small machine that does other things too.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** The last test of a file: nothing failed unseen, and nothing left the room. */
export function testNothingLeaves(room: () => Room): void {
  test('no page failed, and no request left the room', () => {
    expect(room().problems).toEqual([]);
  });
}
