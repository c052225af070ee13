import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotices } from './notices.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const texts = (notices: ReturnType<typeof createNotices>) => notices.items.map((notice) => notice.text);

test('a pleasantry goes by itself; a warning and anything with a way back stay', () => {
  const notices = createNotices();
  notices.show({ kind: 'ok', text: 'Saved' });
  notices.show({ kind: 'warn', text: 'No hub' });
  notices.show({ kind: 'info', text: 'Hidden', action: { label: 'Restore', onpick: () => undefined } });
  vi.advanceTimersByTime(60_000);
  expect(texts(notices)).toEqual(['No hub', 'Hidden']);
});
test('nothing goes while Anna is reading', () => {
  const notices = createNotices();
  notices.show({ kind: 'ok', text: 'Saved' });
  notices.hold(true);
  vi.advanceTimersByTime(60_000);
  expect(texts(notices)).toEqual(['Saved']);
  notices.hold(false);
  vi.advanceTimersByTime(60_000);
  expect(texts(notices)).toEqual([]);
});
test('the same words are shown once, and a full stack gives up its pleasantries before its warnings', () => {
  const notices = createNotices();
  notices.show({ kind: 'danger', text: 'Not saved' });
  notices.show({ kind: 'ok', text: 'Moved' });
  notices.show({ kind: 'ok', text: 'Moved' });
  notices.show({ kind: 'warn', text: 'No hub' });
  notices.show({ kind: 'info', text: 'Ben joined' });
  expect(texts(notices)).toEqual(['Not saved', 'No hub', 'Ben joined']);
});
