/** Where the writing mark belongs after somebody else has changed the same text. */

/** The place in `after` that stands where `place` stood in `before`. */
export function moveCaret(place: number, before: string, after: string): number {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (place <= start) return place;
  const changedTo = before.length - end;
  return place >= changedTo ? place + after.length - before.length : after.length - end;
}
