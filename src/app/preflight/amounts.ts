/** Amounts as people say them: room on a disk, how wrong a clock is. */
import { language } from '#texts/language.svelte.ts';

function withUnit(value: number, unit: string, digits: number): string {
  return new Intl.NumberFormat(language.tag, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

/** Bytes in the unit that fits. */
export const byteSize = (bytes: number): string =>
  bytes >= 1e9
    ? withUnit(bytes / 1e9, 'gigabyte', bytes < 10e9 ? 1 : 0)
    : withUnit(Math.round(bytes / 1e6), 'megabyte', 0);

/** Seconds as minutes, hours or days, whichever is the first that is not a long number. */
export function durationWords(seconds: number): string {
  const minutes = seconds / 60;
  if (minutes < 100) return withUnit(minutes, 'minute', 0);
  const hours = minutes / 60;
  return hours < 48 ? withUnit(hours, 'hour', 0) : withUnit(hours / 24, 'day', 0);
}
