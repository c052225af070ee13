/**
 * The methods that are here. A tablet fetches those of its workshop; who needs all of them at once (desk, results, templates)
 * imports `registry.ts`, which makes them known by being read.
 */
import { createSubscriber } from 'svelte/reactivity';
import { untilFetched } from '#core/until-fetched.ts';
import type { Method } from './method.ts';

const folders = import.meta.glob<{ method: Method }>('./*/index.ts');
const folderOf = (id: string) => folders[`./${id}/index.ts`];
const known = new Map<string, Method>();
const listeners = new Set<() => void>();
const track = createSubscriber((update) => {
  listeners.add(update);
  return () => listeners.delete(update);
});

/** The method with this id, if it is here; reactive. */
export function methodOf(id: string): Method | undefined {
  track();
  return known.get(id);
}

/** False when a newer version elsewhere made the activity. */
export const isMethod = (id: string): boolean => folderOf(id) !== undefined;

/** True when all of them are here that this version has; reactive. */
export const areKnown = (ids: readonly string[]): boolean =>
  ids.every((id) => methodOf(id) !== undefined || !isMethod(id));

export function knowMethod(method: Method): void {
  if (known.has(method.id)) return;
  known.set(method.id, method);
  for (const listener of listeners) listener();
}

/** Resolves when all of them are here (all there are, unless told); asks again and again while the hub is away. */
export async function fetchMethods(ids?: readonly string[]): Promise<void> {
  const wanted = ids ?? Object.keys(folders).map((path) => path.split('/')[1]!);
  await Promise.all(wanted.map(fetchMethod));
}

async function fetchMethod(id: string): Promise<void> {
  const folder = folderOf(id);
  if (folder && !known.has(id)) knowMethod((await untilFetched(folder)).method);
}
