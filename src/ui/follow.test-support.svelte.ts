/** Test support: what a template would show of a tracked value, one entry for each time it changed. */
import { flushSync } from 'svelte';

export function follow<T>(read: () => T): { values: T[]; stop: () => void } {
  const values: T[] = [];
  const stop = $effect.root(() => {
    $effect(() => void values.push(read()));
  });
  flushSync();
  return { values, stop };
}
