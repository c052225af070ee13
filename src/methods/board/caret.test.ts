import { expect, test } from 'vitest';
import { moveCaret } from './caret.ts';

test('the writing mark stays between the same letters', () => {
  expect(moveCaret(3, 'Hei maa', 'Hei kaunis maa')).toBe(3);
  expect(moveCaret(7, 'Hei maa', 'Hei kaunis maa')).toBe(14);
  expect(moveCaret(5, 'Hei maa', 'maa')).toBe(1);
  expect(moveCaret(2, 'Hei', '')).toBe(0);
});
