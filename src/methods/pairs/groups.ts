/** Named groups of the notes that stayed on the wall. */
import { Collection } from '#document/collection.ts';
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { groupSchema, isGroupText, membershipSchema, roots, type Group } from './schema.ts';

const longestTitle = 200;

/** A group with its notes; `group` is null for the notes outside all groups. */
export interface GroupSection {
  group: Group | null;
  notes: readonly Note[];
}

export class NoteGroups {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #groups: Collection<Group>;
  readonly #membership: Register<string>;

  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#groups = new Collection(workshop.doc, root(roots.groups), groupSchema, isGroupText);
    this.#membership = new Register(workshop.doc, root(roots.membership), membershipSchema);
  }

  get all(): readonly Group[] {
    return this.#groups.all;
  }
  /** Groups that were taken away and had a name. */
  get hidden(): readonly Group[] {
    return this.#groups.hidden.filter((group) => group.title.trim() !== '');
  }
  /** The visible group of a note. */
  of(note: string): Group | undefined {
    const group = this.#membership.get(note);
    return group === undefined ? undefined : this.#groups.get(group);
  }
  /** These notes by group, also empty groups, then those outside all groups if there are any. */
  sections(notes: readonly Note[]): readonly GroupSection[] {
    const inside = this.all.map((group) => ({
      group,
      notes: notes.filter((note) => this.of(note.id)?.id === group.id),
    }));
    const outside = notes.filter((note) => this.of(note.id) === undefined);
    return outside.length > 0 ? [...inside, { group: null, notes: outside }] : inside;
  }

  /** Makes a group, with a first note in it if one is given. Returns its id. */
  add(title: string, note?: string, id?: string): string {
    const fields = { title: title.slice(0, longestTitle) };
    return this.#groups.add(
      this.#workshop.editor(this.#scope),
      'group',
      id === undefined ? fields : { ...fields, id },
      (group) => {
        if (note !== undefined) this.#membership.set(note, group);
      },
    );
  }
  rename(group: string, title: string): void {
    const cut = title.replace(/\s*[\r\n]+\s*/g, ' ').slice(0, longestTitle);
    this.#edit('rename', () => this.#groups.set(group, { title: cut }), `title ${group}`);
  }
  /** Puts a note into a group, or outside all (`null`). */
  put(note: string, group: string | null): void {
    this.#edit('put', () => this.#membership.set(note, group));
  }
  /** Takes a group away; its notes stay on the wall, and a group that comes back has them again. */
  hide(group: string): void {
    this.#edit('hide group', () => this.#groups.hide(group));
  }
  show(group: string): void {
    this.#edit('show group', () => this.#groups.show(group));
  }

  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
