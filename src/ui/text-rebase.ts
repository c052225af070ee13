/** Changes of one text by several people: where a place or a change belongs after somebody else has written. */

interface Splice {
  at: number;
  remove: number;
  insert: string;
}

/** The one change that leads from `before` to `after`. */
function spliceBetween(before: string, after: string): Splice {
  let at = 0;
  const most = Math.min(before.length, after.length);
  while (at < most && before[at] === after[at]) at++;
  let tail = 0;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at, remove: before.length - at - tail, insert: after.slice(at, after.length - tail) };
}

/** Where a place in the text before a change is after it. */
export function movePlace(place: number, before: string, after: string): number {
  const { at, remove, insert } = spliceBetween(before, after);
  if (place <= at) return place;
  return place >= at + remove ? place + insert.length - remove : at + insert.length;
}

/** My change from `base` to `mine`, made to `theirs`, which has grown from the same `base` meanwhile. */
export function rebaseText(base: string, mine: string, theirs: string): string {
  if (base === theirs) return mine;
  const { at, remove, insert } = spliceBetween(base, mine);
  const start = movePlace(at, base, theirs);
  const end = Math.max(start, movePlace(at + remove, base, theirs));
  return theirs.slice(0, start) + insert + theirs.slice(end);
}

/**
 * The same for several changes by others, one after another: `texts` begins with what my field showed and ends with what the
 * document says. Gives the row as it would have been had I written first. One by one, because changes at both ends of a text
 * look like one change of everything between them.
 */
export function rebaseThrough(texts: readonly [string, ...string[]], mine: string): [string, ...string[]] {
  const out: [string, ...string[]] = [mine];
  for (let i = 1; i < texts.length; i++) out.push(rebaseText(texts[i - 1]!, out[i - 1]!, texts[i]!));
  return out;
}
