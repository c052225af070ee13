/** Arrow keys in a row or column of which one item is in the tab order (WAI-ARIA roving focus). */

/** The index that `key` leads to, going round at the ends; `null` when the key means nothing here. */
export function stepInRow(
  key: string,
  at: number,
  count: number,
  direction: 'horizontal' | 'vertical',
): number | null {
  if (count === 0) return null;
  const [back, forward] = direction === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === forward) return (at + 1) % count;
  if (key === back) return at < 0 ? count - 1 : (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
