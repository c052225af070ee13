import { expect, test, vi } from 'vitest';
import { createWakeLock } from './wake-lock.ts';

function room() {
  const host = Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document & {
    visibilityState: string;
  };
  const locks: { released: boolean; release(): Promise<void> }[] = [];
  const request = vi.fn(async () => {
    const lock = { released: false, release: async () => void (lock.released = true) };
    locks.push(lock);
    return lock;
  });
  return { host, locks, request, nav: { wakeLock: { request } } as unknown as Navigator };
}

test('on plain http it says that it cannot', async () => {
  const lock = createWakeLock(room().host, {} as Navigator);
  expect([lock.supported, await lock.hold()]).toEqual([false, false]);
});
test('the lock that the browser drops on hiding is taken again when the tablet comes back', async () => {
  const { host, locks, nav } = room();
  const lock = createWakeLock(host, nav);
  expect(await lock.hold()).toBe(true);
  locks[0]!.released = true;
  host.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(locks.map((held) => held.released)).toEqual([true, false]));
  await lock.release();
  host.dispatchEvent(new Event('visibilitychange'));
  expect(locks.map((held) => held.released)).toEqual([true, true]);
});
test('a refusal is not an error', async () => {
  const { host, nav, request } = room();
  request.mockRejectedValueOnce(new Error('NotAllowedError'));
  expect(await createWakeLock(host, nav).hold()).toBe(false);
});
