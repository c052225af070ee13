/** What groups are called in menus and headings: never empty, never the same twice. */
import type { Group } from './schema.ts';
import { words } from './view-texts.ts';

/** By group id. An unnamed group is called so; the second of the same name gets a number. */
export function groupNames(groups: readonly Group[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    groups.map((group) => {
      const name = group.title.trim() || words().unnamed;
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return [group.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}
