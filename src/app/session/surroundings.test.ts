import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Presence, PresenceState } from '#document/presence.ts';
import type { Road, RoadStatus } from '#sync/road.ts';
import { tellSurroundings } from './surroundings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function makeTablet() {
  const told: Partial<PresenceState>[] = [];
  const listeners = new Set<(status: RoadStatus) => void>();
  const status: RoadStatus = { state: 'open', since: 0, peers: 0, kept: false };
  let deskAheadMs = 0;
  const presence = {
    facilitatorNow: () => Date.now() + deskAheadMs,
    say: (state: Partial<PresenceState>) => void told.push(state),
  } as unknown as Presence;
  const peers: Road = {
    name: 'peers',
    status,
    onStatus: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    destroy: () => undefined,
  };
  return {
    told,
    stop: tellSurroundings(presence, peers),
    connect(count: number) {
      status.peers = count;
      for (const listener of listeners) listener(status);
    },
    hearDesk: (aheadMs: number) => void (deskAheadMs = aheadMs),
  };
}

test('a tablet tells at once whom it reaches, and only what has changed', () => {
  const anna = makeTablet();
  anna.connect(2);
  anna.connect(2);
  vi.advanceTimersByTime(60_000);
  expect(anna.told).toEqual([
    { peers: 0, clockAhead: 0 },
    { peers: 2, clockAhead: 0 },
  ]);
});

test('a clock a year behind is told once the desk has been heard; the road’s own delay is not', () => {
  const ben = makeTablet();
  ben.hearDesk(1200);
  vi.advanceTimersByTime(20_000);
  expect(ben.told).toHaveLength(1);
  ben.hearDesk(365 * 86_400_000);
  vi.advanceTimersByTime(20_000);
  expect(ben.told.at(-1)).toEqual({ peers: 0, clockAhead: -365 * 86_400 });
  expect(ben.told).toHaveLength(2);
  ben.stop();
  ben.hearDesk(0);
  vi.advanceTimersByTime(20_000);
  expect(ben.told).toHaveLength(2);
});
