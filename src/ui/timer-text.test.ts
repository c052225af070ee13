import { expect, test } from 'vitest';
import { clockText, passedMilestone, timerLevel } from './timer-text.ts';

test('a countdown shows every second fully and 0:00 only when the time is up', () => {
  expect([600_000, 599_999, 60_000, 59_001, 1000, 1, 0].map(clockText)).toEqual([
    '10:00',
    '10:00',
    '1:00',
    '1:00',
    '0:01',
    '0:01',
    '0:00',
  ]);
});
test('past the end it counts up with a plus, after the first full second', () => {
  expect([-1, -999, -1000, -75_400].map(clockText)).toEqual(['0:00', '0:00', '+0:01', '+1:15']);
});
test('hours are shown when there are any', () => {
  expect([3_600_000, 4_503_000].map(clockText)).toEqual(['1:00:00', '1:15:03']);
});
test('the last minute and the end are levels of their own', () => {
  expect([60_001, 60_000, 1, 0, -5].map(timerLevel)).toEqual(['calm', 'soon', 'soon', 'over', 'over']);
});
test('a milestone is said once, the latest when several were slept through, none when Anna adds time', () => {
  expect(passedMilestone(300_100, 299_900)).toBe(300_000);
  expect(passedMilestone(299_900, 299_700)).toBeNull();
  expect(passedMilestone(700_000, 50_000)).toBe(60_000);
  expect(passedMilestone(100, -100)).toBe(0);
  expect(passedMilestone(50_000, 110_000)).toBeNull();
});
