/** All methods, found by their folders: adding a method is adding a folder. */
import type { Method } from './method.ts';

const found = import.meta.glob<{ method: Method }>('./*/index.ts', { eager: true });

/** In the order in which a workshop usually meets them: by id for now, because three fit on one screen. */
export const methods: readonly Method[] = Object.values(found)
  .map((module) => module.method)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The method with this id; undefined when a newer version elsewhere made the activity. */
export const methodOf = (id: string): Method | undefined => methods.find((method) => method.id === id);
