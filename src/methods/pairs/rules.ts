/** The rules of choosing and voting: pure, so that every device reads the same outcome from the same records. */

export interface PickRule {
  /** How many may be picked in all. */
  most: number;
  /** How many of them may be the picker's own. */
  mostOwn: number;
  isCandidate: (note: string) => boolean;
  isOwn: (note: string) => boolean;
}

/**
 * What counts of a recorded list, in its order: unknown notes and repeats are passed over, own notes count up to `mostOwn`, and
 * everything after the `most`-th is cut. Whatever devices have written at the same time, the outcome keeps the rule.
 */
export function legalPicks(recorded: readonly string[], rule: PickRule): readonly string[] {
  const picks = new Set<string>();
  let own = 0;
  for (const note of recorded) {
    if (picks.size >= rule.most) break;
    if (picks.has(note) || !rule.isCandidate(note)) continue;
    if (rule.isOwn(note) && ++own > rule.mostOwn) continue;
    picks.add(note);
  }
  return [...picks];
}

/** Why a note cannot be picked now; `null` when it can. */
export type Obstacle = 'full' | 'own' | 'gone' | null;

export function obstacleTo(note: string, picks: readonly string[], rule: PickRule): Obstacle {
  if (!rule.isCandidate(note)) return 'gone';
  if (rule.isOwn(note) && picks.filter(rule.isOwn).length >= rule.mostOwn) return 'own';
  return picks.length >= rule.most ? 'full' : null;
}

/** How many of the candidates one picker can pick at all. */
export function mostPossible(candidates: readonly string[], rule: PickRule): number {
  const own = candidates.filter(rule.isOwn).length;
  return Math.min(rule.most, candidates.length - own + Math.min(own, rule.mostOwn));
}

/** How many ballots name each note. */
export function tally(ballots: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ballot of ballots) for (const note of ballot) counts.set(note, (counts.get(note) ?? 0) + 1);
  return counts;
}

/** Whether a note stays: by hand where somebody has decided so, otherwise by its votes. Without any votes nothing leaves. */
export const stays = (
  votes: number,
  least: number,
  anyVotes: boolean,
  byHand: boolean | undefined,
): boolean => byHand ?? (!anyVotes || votes >= least);
