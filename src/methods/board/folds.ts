/** Which notes lie folded under which, read from who says the same as whom. Pure, so that every device folds alike. */

export interface Folds {
  /** The note in sight, by the note that lies under it. */
  readonly keptOf: ReadonlyMap<string, string>;
  /** The notes under a note in sight. */
  readonly under: ReadonlyMap<string, readonly string[]>;
}

export const noFolds: Folds = { keptOf: new Map(), under: new Map() };

/**
 * Reads `entries` (note → the note it says the same as). Entries that name a note that is not there are passed over, so that
 * nothing can be out of sight under something that is not in sight. Two devices may have folded in a circle; the smallest id
 * of the circle is then the one kept.
 */
export function foldsOf(
  entries: Iterable<readonly [string, string]>,
  isThere: (note: string) => boolean,
): Folds {
  const next = new Map<string, string>();
  for (const [note, kept] of entries)
    if (note !== kept && isThere(note) && isThere(kept)) next.set(note, kept);
  if (next.size === 0) return noFolds;
  const keptOf = new Map<string, string>();
  const under = new Map<string, string[]>();
  for (const note of next.keys()) {
    const kept = endOf(note, next);
    if (kept === note) continue;
    keptOf.set(note, kept);
    const others = under.get(kept);
    if (others) others.push(note);
    else under.set(kept, [note]);
  }
  return { keptOf, under };
}

/** Follows who says the same as whom to the end, or to the smallest id of a circle. */
function endOf(note: string, next: ReadonlyMap<string, string>): string {
  const path: string[] = [];
  let at = note;
  while (!path.includes(at)) {
    path.push(at);
    const further = next.get(at);
    if (further === undefined) return at;
    at = further;
  }
  return path.slice(path.indexOf(at)).reduce((least, id) => (id < least ? id : least));
}

/** Notes of which something changes between two readings: folded, unfolded, or with other notes under them. */
export function changedFolds(before: Folds, after: Folds): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  for (const note of new Set([...before.keptOf.keys(), ...after.keptOf.keys()])) {
    const [was, is] = [before.keptOf.get(note), after.keptOf.get(note)];
    if (was === is) continue;
    changed.add(note);
    if (was !== undefined) changed.add(was);
    if (is !== undefined) changed.add(is);
  }
  return changed;
}
