/** Fractional order keys: an item gets a place between two others without touching them. */
import { generateKeyBetween } from 'fractional-indexing';

export interface Ordered {
  id: string;
  order: string;
}

/** Sorts by key, then by id: two devices may have made the same key at once. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * A key between two neighbours; `null` means the end of the row on that side.
 * Equal or damaged neighbours do not stop the caller: the key then goes right after `before`.
 */
export function orderBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after);
  } catch {
    try {
      return generateKeyBetween(before, null);
    } catch {
      return generateKeyBetween(null, null);
    }
  }
}

/** A key after the last of `items`, which need not be sorted. */
export function orderAfter(items: readonly Ordered[]): string {
  let last: string | null = null;
  for (const item of items) if (last === null || item.order > last) last = item.order;
  return orderBetween(last, null);
}

/** The key that moves the item at `from` to index `to` in the sorted row `items`. */
export function orderForMove(items: readonly Ordered[], from: number, to: number): string {
  const others = items.filter((_, i) => i !== from);
  return orderBetween(others[to - 1]?.order ?? null, others[to]?.order ?? null);
}
