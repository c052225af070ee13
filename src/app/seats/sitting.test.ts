import { expect, test } from 'vitest';
import { seatIdOf, sitDown } from './sitting.ts';

test('the same picture on two tablets is two people, and stays the same person on its own', () => {
  const here = sitDown({}, 'cup');
  const there = sitDown({}, 'cup');
  expect(seatIdOf(here, 'cup')).not.toBe(seatIdOf(there, 'cup'));
  const passed = sitDown(sitDown(here, 'sun'), 'cup');
  expect(passed.seat).toBe('cup');
  expect(passed.seats).toEqual(['cup', 'sun']);
  expect(seatIdOf(passed, 'cup')).toBe(seatIdOf(here, 'cup'));
  expect(seatIdOf(passed, 'sun')).not.toBe(seatIdOf(passed, 'cup'));
});

test('no document can tell which picture it was', () => {
  const here = sitDown({}, 'cup');
  expect(seatIdOf(here, 'cup')).not.toContain('cup');
});
