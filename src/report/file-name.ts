/** Names of folders and files that every system and every cloud drive accepts. */
import { isSafeName } from '#protocol/safe-name.ts';

const mostLetters = 60;
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ı: 'i',
};

/** Small letters a–z, figures and hyphens; ä becomes a. Empty when nothing of the title can be kept. */
export function plainName(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => plainLetters[letter] ?? '-')
    .replace(/-+/g, '-')
    .slice(0, mostLetters)
    .replace(/^-|-$/g, '');
}

/** `YYYY-MM-DD-title` in local time; `YYYY-MM-DD-flappi` when the title leaves nothing. */
export function reportFolder(title: string, now: Date): string {
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
  const name = `${date}-${plainName(title) || 'flappi'}`;
  if (!isSafeName(name)) throw new Error(`Unsafe folder name ${name}`);
  return name;
}
