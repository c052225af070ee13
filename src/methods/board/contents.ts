/** What is on a board: its notes, places and groups, read from the document. */
import { untrack } from 'svelte';
import { contains, type Point, type Rect } from '#core/geometry.ts';
import { Collection } from '#document/collection.ts';
import type { Editor } from '#document/editor.ts';
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { noteSize } from '#ui/board/item.ts';
import { foldsOf, noFolds, type Folds } from './folds.ts';
import { isBlank } from './note-text.ts';
import {
  groupSchema,
  isGroupText,
  membershipSchema,
  placeSchema,
  raisedSchema,
  roots,
  sameSchema,
  type Group,
  type Place,
} from './schema.ts';
import { openSettings, type BoardSettings } from './settings.ts';

/** A group with its notes; `group` is null for the notes outside all groups. */
export interface BoardSection {
  group: Group | null;
  notes: readonly Note[];
}

export const frameOf = (group: Group): Rect => ({
  x: group.position[0],
  y: group.position[1],
  width: group.size[0],
  height: group.size[1],
});

/** The important ones first, otherwise in the order they have. */
export const importantFirst = (notes: readonly Note[]): readonly Note[] => [
  ...notes.filter((note) => note.mark === 'important'),
  ...notes.filter((note) => note.mark !== 'important'),
];

/** The entries of a register as a map, made anew when the register changed. */
function mapOf<T>(register: Register<T>): () => ReadonlyMap<string, T> {
  let entries: Register<T>['entries'] | null = null;
  let map: ReadonlyMap<string, T> = new Map();
  return () => {
    const now = register.entries;
    if (now !== entries) map = new Map((entries = now));
    return map;
  };
}

export class BoardContents {
  readonly workshop: Workshop;
  readonly activity: string;
  readonly places: Register<Place>;
  /** Which of the notes that were moved lies over which. */
  readonly raised: Register<number>;
  readonly groups: Collection<Group>;
  readonly membership: Register<string>;
  /** Note → the note it says the same as. */
  readonly same: Register<string>;
  readonly settings: BoardSettings;
  // Loops over all notes look up here: asking a register note by note would subscribe the reader once for each.
  readonly #placeOf: () => ReadonlyMap<string, Place>;
  readonly #groupIdOf: () => ReadonlyMap<string, string>;
  readonly #raisedOf: () => ReadonlyMap<string, number>;
  #read: {
    all: readonly Note[];
    places: ReadonlyMap<string, Place>;
    same: Register<string>['entries'];
    folds: Folds;
    notes: readonly Note[];
  } | null = null;

  /** Opening writes nothing. */
  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.workshop = workshop;
    this.activity = activity;
    this.places = new Register(workshop.doc, root(roots.places), placeSchema);
    this.raised = new Register(workshop.doc, root(roots.raised), raisedSchema);
    this.groups = new Collection(workshop.doc, root(roots.groups), groupSchema, isGroupText);
    this.membership = new Register(workshop.doc, root(roots.membership), membershipSchema);
    this.same = new Register(workshop.doc, root(roots.same), sameSchema);
    this.settings = openSettings(workshop, { id: activity });
    this.#placeOf = mapOf(this.places);
    this.#groupIdOf = mapOf(this.membership);
    this.#raisedOf = mapOf(this.raised);
  }

  get editor(): Editor {
    return this.workshop.editor(this.activity);
  }

  /** Visible notes of this board in order, without those folded under another; the same array until one of them changes. */
  get notes(): readonly Note[] {
    return this.#now().notes;
  }
  /** Which notes lie folded under which. */
  get folds(): Folds {
    return this.#now().folds;
  }
  /** Hidden notes of this board that hold something: they can be brought back. */
  get hidden(): readonly Note[] {
    const places = this.#placeOf();
    return this.workshop.notes.hidden.filter((note) => places.has(note.id) && !isBlank(note));
  }
  /** Groups that were taken away and had a name. */
  get hiddenGroups(): readonly Group[] {
    return this.groups.hidden.filter((group) => group.title.trim() !== '');
  }
  /** Groups in order, also empty ones, then the notes outside them if there are any. */
  get sections(): readonly BoardSection[] {
    const members = new Map<string, Note[]>(this.groups.all.map((group) => [group.id, []]));
    const outside: Note[] = [];
    const groupIds = this.#groupIdOf();
    for (const note of this.notes) (members.get(groupIds.get(note.id) ?? '') ?? outside).push(note);
    const grouped = this.groups.all.map((group) => ({ group, notes: members.get(group.id) ?? [] }));
    return outside.length > 0 ? [...grouped, { group: null, notes: outside }] : grouped;
  }

  /** The visible group a note belongs to. */
  groupOf(note: string): Group | undefined {
    const id = this.membership.get(note);
    return id === undefined ? undefined : this.groups.get(id);
  }
  membersOf(group: string): readonly Note[] {
    const groupIds = this.#groupIdOf();
    return this.notes.filter((note) => groupIds.get(note.id) === group);
  }
  placeOf(note: string): Point | undefined {
    const place = this.places.get(note);
    return place && { x: place[0], y: place[1] };
  }
  /** The higher the later it was moved; 0 for a note that lies where it was written. */
  raisedOf(note: string): number {
    return this.#raisedOf().get(note) ?? 0;
  }
  /** The highest of {@link raisedOf}. */
  get top(): number {
    return Math.max(0, ...this.#raisedOf().values());
  }
  /** The group whose frame the middle of a note at `place` lies in; the one made last lies on top. */
  groupAt(place: Point): Group | undefined {
    const middle = { x: place.x + noteSize / 2, y: place.y + noteSize / 2 };
    return this.groups.all.findLast((group) => contains(frameOf(group), middle));
  }
  frames(): Rect[] {
    return this.groups.all.map(frameOf);
  }
  /** Places of the visible notes that `counts`. */
  taken(counts: (id: string) => boolean): Point[] {
    const places = this.#placeOf();
    return this.notes
      .filter((note) => counts(note.id))
      .map((note) => {
        const [x, y] = places.get(note.id)!;
        return { x, y };
      });
  }

  #now() {
    const { all } = this.workshop.notes;
    const places = this.#placeOf();
    const same = this.same.entries;
    const read = this.#read;
    if (read?.all === all && read.places === places && read.same === same) return read;
    // All notes are followed already; asking for each here would follow them once more.
    const isThere = (id: string) =>
      places.has(id) && untrack(() => this.workshop.notes.get(id)) !== undefined;
    const folds = same.length === 0 ? noFolds : foldsOf(same, isThere);
    const notes = all.filter((note) => places.has(note.id) && !folds.keptOf.has(note.id));
    return (this.#read = { all, places, same, folds, notes });
  }
}
