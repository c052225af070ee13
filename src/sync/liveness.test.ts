import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Liveness } from './liveness.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function line(state: Partial<{ isConnecting: boolean; isConnected: boolean; inStep: boolean }> = {}) {
  const made = {
    isConnecting: false,
    isConnected: true,
    inStep: true,
    waiting: 0,
    pings: 0,
    cuts: [] as string[],
    answer: (): void => {},
    ping() {
      this.pings++;
      this.answer();
    },
    cut(reason: string) {
      this.cuts.push(reason);
    },
    ...state,
  };
  return made;
}

test('silence is asked about, then the line is cut', () => {
  const made = line();
  const liveness = new Liveness(made);
  vi.advanceTimersByTime(6500);
  expect([made.pings > 0, made.cuts]).toEqual([true, []]);
  vi.advanceTimersByTime(1500);
  expect(made.cuts).toContain('silent');
  liveness.destroy();
});

test('control: a line that answers stays', () => {
  const made = line();
  const liveness = new Liveness(made);
  made.answer = () => liveness.heard();
  vi.advanceTimersByTime(60_000);
  expect(made.cuts).toEqual([]);
  liveness.destroy();
});

test('a long upload and a long first download are not silence', () => {
  const upload = line();
  const first = new Liveness(upload);
  upload.waiting = 5_000_000;
  for (let i = 0; i < 40; i++) {
    upload.waiting -= 100_000;
    vi.advanceTimersByTime(1000);
  }
  expect(upload.cuts).toEqual([]);
  const download = line({ inStep: false });
  const second = new Liveness(download);
  vi.advanceTimersByTime(19_000);
  expect(download.cuts).toEqual([]);
  first.destroy();
  second.destroy();
});

test('an attempt to connect that nobody answers is given up', () => {
  const made = line({ isConnecting: true, isConnected: false });
  const liveness = new Liveness(made);
  vi.advanceTimersByTime(6000);
  expect(made.cuts).toEqual(['no answer']);
  liveness.destroy();
});

test('a device that slept asks before it believes in silence', () => {
  const made = line();
  const liveness = new Liveness(made);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(500);
  expect([made.pings, made.cuts]).toEqual([1, []]);
  vi.advanceTimersByTime(4000);
  expect(made.cuts).toContain('silent'); // and does not wait the whole time again
  liveness.destroy();
});
