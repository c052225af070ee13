/** How dots look on notes: one's own as dots, all together as a number. */
import { dotWords } from '../dot-texts.ts';
import { dotVoteWords } from './dot-vote-texts.ts';

export interface NoteDots {
  /** For the corner of the note. */
  sign: string;
  /** For those who hear it. */
  label: string;
}

const mostDrawn = 3;
const dotSign = '●';

const ownSign = (count: number): string =>
  count > mostDrawn ? `${dotSign}×${count}` : dotSign.repeat(count);

/** By note; notes without dots are left out. */
export function noteDots(
  own: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, number>,
): ReadonlyMap<string, NoteDots> {
  const found = new Map<string, NoteDots>();
  for (const note of new Set([...own.keys(), ...totals.keys()])) {
    const [mine, all] = [own.get(note) ?? 0, totals.get(note) ?? 0];
    const signs = [mine && ownSign(mine), all && (mine ? `/ ${all}` : `${dotSign} ${all}`)];
    const labels = [mine && dotVoteWords().own(mine), all && dotWords().dotCount(all)];
    found.set(note, { sign: signs.filter(Boolean).join(' '), label: labels.filter(Boolean).join(', ') });
  }
  return found;
}
