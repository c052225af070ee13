/** Finds what looks like a real person's identity code, phone number or e-mail in a text about an invented person. */

export type PersonalData = 'identity-code' | 'phone' | 'email';

/** What kinds of personal data the text seems to hold, each once. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (identityCodes(text).length > 0) found.push('identity-code');
  // An identity code that ends in a digit would read as a phone number too.
  const rest = identityCodes(text).reduce((left, code) => left.replaceAll(code, ' '), text);
  if (hasPhone(rest)) found.push('phone');
  if (emailPattern.test(text)) found.push('email');
  return found;
}

// Day, month, year, sign of the century, individual number, check mark. Tablets turn a hyphen into a dash and people leave spaces.
const codePattern =
  /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})\s?([-\u2010-\u2015\u2212+YXWVUABCDEF])\s?(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const checkMarks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish personal identity codes in the text: an existing day and a check mark that fits. */
function identityCodes(text: string): string[] {
  return [...text.matchAll(codePattern)]
    .filter(([, day, month, year, sign, number, mark]) => {
      const fullYear = centuryOf(sign!.toUpperCase()) + Number(year);
      if (!dayExists(Number(day), Number(month), fullYear)) return false;
      return checkMarks[Number(`${day}${month}${year}${number}`) % 31] === mark!.toUpperCase();
    })
    .map(([code]) => code);
}

/** Signs in use since 2023 mean the same centuries as + (1800s), - (1900s) and A (2000s). */
const centuryOf = (sign: string): number => (sign === '+' ? 1800 : 'ABCDEF'.includes(sign) ? 2000 : 1900);

function dayExists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// A Finnish number starts with 0, a foreign one with + or 00. Dots are left out: they belong to dates and times.
const phonePattern =
  /(?<![\p{L}\d.,:])(?:\(?0\d{1,3}\)?|\+\s?[1-9]\d{0,3}|00[1-9]\d{0,2})(?:[\s-]?\(?\d+\)?)+(?![\p{L}\d])/gu;

function hasPhone(text: string): boolean {
  return (text.match(phonePattern) ?? []).some((candidate) => {
    const groups = candidate.match(/\d+/g) ?? [];
    // 01-02-2026 and "08-16 2026" are days and opening hours.
    if (groups.length === 3 && groups.map((g) => g.length).join() === '2,2,4') return false;
    const digits = groups.join('').length;
    return candidate.startsWith('+') ? digits >= 8 && digits <= 15 : digits >= 7 && digits <= 17;
  });
}

const emailPattern = /[^\s@<>(),;:"]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
