import { describe, expect, test } from 'vitest';
import { findPersonalData } from './personal-data.ts';

describe('identity codes', () => {
  test.each([
    '131052-308T',
    'Hänen tunnuksensa on 131052-308T.',
    '131052–308t', // the tablet made a dash of the hyphen
    '131052 - 308T',
    '010199+9001',
    '290200A900B', // 29 February of a leap year
  ])('%s is noticed', (text) => expect(findPersonalData(text)).toEqual(['identity-code']));

  test.each([...'-YXWVU+ABCDEF'])('the sign %s stands for a century', (sign) =>
    expect(findPersonalData(`010190${sign}900P`)).toEqual(['identity-code']),
  );

  test.each([
    '010190G900P', // no such sign
    '131052-308S', // the check mark does not fit
    '321052-3082', // no such day
    '290201A900L', // no such day that year, though the check mark would fit
    '131052-308TA',
    'AB131052-308T',
  ])('%s is not one', (text) => expect(findPersonalData(text)).not.toContain('identity-code'));

  test('one that ends in a digit is not called a phone number as well', () => {
    expect(findPersonalData('010100-9193')).toEqual(['identity-code']);
    // The control: with another last digit it is no identity code, only a long number that starts with 0.
    expect(findPersonalData('010100-9194')).toEqual(['phone']);
  });
});

describe('phone numbers', () => {
  test.each([
    '0401234567',
    'soita 040 123 4567 illalla',
    '040-1234567',
    '050 123 45 67',
    '(09) 123 4567',
    '09 1234 567',
    '+358 40 123 4567',
    '+358401234567',
    '00358 40 1234567',
    '+46 70 123 45 67',
    '+358 (0)40 123 4567',
    '040\u00a0123\u00a04567',
  ])('%s is noticed', (text) => expect(findPersonalData(text)).toEqual(['phone']));
});

test.each(['anna@example.org', 'Kirjoita osoitteeseen ben.c+1@posti.example.fi!', 'Chris: <chris@äyri.fi>'])(
  'the e-mail in "%s" is noticed',
  (text) => expect(findPersonalData(text)).toEqual(['email']),
);

test.each([
  '',
  '78',
  'Muutti Suomeen 2019, opiskeli 2020–2023',
  'syntynyt 13.10.1952',
  '01.02.2026',
  '1.2.2026 klo 10.30–12.00',
  '01-02-2026',
  '2026-01-02',
  'auki 08-16',
  'avoinna 08.00–16.00',
  'klo 09:00-15:00',
  '00100 Helsinki',
  'eläke 1 200 € kuussa, vuokra 650,50',
  '1 200 000 asukasta',
  'bussi 0430',
  '0–5 pistettä',
  '3 × 5 minuuttia',
  '50 % ajasta',
  'linja 012, lähtö 07.15',
  'tavattavissa @ tori',
])('"%s" raises no alarm', (text) => expect(findPersonalData(text)).toEqual([]));

test('everything at once is told once each', () => {
  expect(findPersonalData('131052-308T, 0401234567, 0501234567, anna@example.org')).toEqual([
    'identity-code',
    'phone',
    'email',
  ]);
});
