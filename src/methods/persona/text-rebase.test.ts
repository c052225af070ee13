import { expect, test } from 'vitest';
import { movePlace, rebaseText } from './text-rebase.ts';

test.each([
  ['nobody else wrote', 'Aili', 'Aili K', 'Aili', 'Aili K'],
  ['others wrote before', 'bussi', 'bussi kulkee', 'oma bussi', 'oma bussi kulkee'],
  ['others wrote after', 'bussi', 'ei bussi', 'bussi kulkee', 'ei bussi kulkee'],
  [
    'others wrote where I removed',
    'bussi kulkee harvoin',
    'bussi harvoin',
    'bussi kulkee nyt harvoin',
    'bussi nyt harvoin',
  ],
  ['others emptied the field', 'bussi', 'bussit', '', 't'],
  ['both wrote into an empty field', '', 'Anna', 'Ben', 'AnnaBen'],
])('%s', (_, base, mine, theirs, both) => expect(rebaseText(base, mine, theirs)).toBe(both));

test('the cursor stays by the letter it was at', () => {
  expect(movePlace(3, 'bussi', 'oma bussi')).toBe(7);
  expect(movePlace(3, 'bussi', 'bussit')).toBe(3);
  expect(movePlace(5, 'pitkä bussi', 'bussi')).toBe(0);
  expect(movePlace(4, 'bussi', '')).toBe(0);
});
