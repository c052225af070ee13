import { expect, test } from 'vitest';
import { movePlace, rebaseText, rebaseThrough } from './text-rebase.ts';

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

test('others wrote at both ends while I wrote in the middle', () => {
  const texts: [string, ...string[]] = ['Asuu ko', 'Aili Asuu ko', 'Aili Asuu ko järvellä'];
  expect(rebaseThrough(texts, 'Asuu kotona')).toEqual([
    'Asuu kotona',
    'Aili Asuu kotona',
    'Aili Asuu kotona järvellä',
  ]);
  // The control: seen as one change, my letters would end up after theirs.
  expect(rebaseText(texts[0], 'Asuu kotona', texts[2]!)).not.toBe('Aili Asuu kotona järvellä');
});
