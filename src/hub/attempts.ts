/** Counts failed attempts by name and says when there have been too many lately. */

export interface Attempts {
  /** True while the name has used up its attempts. */
  spent(name: string): boolean;
  failed(name: string): void;
}

/** `most` failures within `windowMs`; then the name waits until the window has passed. */
export function createAttempts(most: number, windowMs: number, now: () => number = Date.now): Attempts {
  const windows = new Map<string, { count: number; until: number }>();
  const current = (name: string) => {
    const one = windows.get(name);
    return one && one.until > now() ? one : null;
  };
  return {
    spent: (name) => (current(name)?.count ?? 0) >= most,
    failed(name) {
      const one = current(name);
      if (one) {
        one.count++;
        return;
      }
      if (windows.size > 2000)
        for (const [key, { until }] of windows) if (until <= now()) windows.delete(key);
      if (windows.size > 20_000) windows.clear(); // names are a stranger's choice: never let them fill the memory
      windows.set(name, { count: 1, until: now() + windowMs });
    },
  };
}
