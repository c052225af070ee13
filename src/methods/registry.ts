/** All methods, found by their folders: adding a method is adding a folder. */
import { knowMethod, methodOf } from './known.ts';
import type { Method } from './method.ts';

const found = import.meta.glob<{ method: Method }>('./*/index.ts', { eager: true });

// The order in which a workshop usually meets them; a method that is not named here comes last.
const usual = ['opening', 'cafe', 'persona', 'pairs', 'brainwriting', 'board', 'vote'];
const place = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length);

export const methods: readonly Method[] = Object.values(found)
  .map((module) => module.method)
  .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));

methods.forEach(knowMethod);

export { methodOf };
