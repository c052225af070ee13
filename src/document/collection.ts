/** A collection: items under fresh ids in a root map of the document, read tolerantly, hidden instead of deleted. */
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { createId } from '#core/ids.ts';
import { byOrder, orderAfter, type Ordered } from '#core/order.ts';
import type { Editor } from './editor.ts';

export type Fields = Record<string, unknown>;

/**
 * What an item was made with stands together under one key, as JSON; a field that is set later gets a key of its own, which counts
 * before this one. So each field still has its last writer, and a document of many notes is far fewer pieces to read and to hold.
 */
const birth = 'made';

function readBirth(made: unknown): Fields {
  try {
    return typeof made === 'string' ? { ...(JSON.parse(made) as Fields) } : {};
  } catch {
    return {}; // damaged: what was set later, and the texts, are still there
  }
}

/** The fields an item has now, texts as they are in the document. Items of document version 1 have a key for each. */
export function fieldsOf(item: Y.Map<unknown>): Fields {
  const fields = readBirth(item.get(birth));
  item.forEach((value, key) => {
    if (key !== birth) fields[key] = value;
  });
  return fields;
}

/** What a collection needs from a Zod schema. */
export interface ItemSchema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Told which ids changed after each transaction. */
export type ChangeListener = (ids: ReadonlySet<string>) => void;

/**
 * Items keep their identity until they change, so a keyed list re-renders only what changed. A broken item is left out and
 * counted; keys that this version does not know stay in the document because edits set single keys.
 */
export class Collection<T extends Ordered> {
  readonly #map: Y.Map<Y.Map<unknown>>;
  readonly #schema: ItemSchema<T>;
  readonly #isText: (key: string) => boolean;
  readonly #listeners = new Set<ChangeListener>();
  readonly #track: () => void;
  readonly #cache = new Map<string, { item: T | null; shown: boolean }>();
  #shown: readonly T[] | null = null;
  #hidden: readonly T[] | null = null;
  #broken: number | null = null;

  /** Fields that `isText` names are stored as Y.Text, so that several people can type into them at once. Opening writes nothing. */
  constructor(
    doc: Y.Doc,
    name: string,
    schema: ItemSchema<T>,
    isText: (key: string) => boolean = () => false,
  ) {
    this.#map = doc.getMap(name);
    this.#schema = schema;
    this.#isText = isText;
    this.#map.observeDeep((events) => this.#changed(events));
    this.#track = createSubscriber((update) => this.onChange(update));
  }

  /** Visible items in order. */
  get all(): readonly T[] {
    this.#track();
    return (this.#shown ??= this.#collect(true));
  }
  /** Hidden items in order: they can be shown again. */
  get hidden(): readonly T[] {
    this.#track();
    return (this.#hidden ??= this.#collect(false));
  }
  /** How many items could not be read. */
  get broken(): number {
    this.#track();
    return (this.#broken ??= [...this.#map.keys()].filter((id) => this.#read(id).item === null).length);
  }
  /** A visible item. */
  get(id: string): T | undefined {
    this.#track();
    const { item, shown } = this.#read(id);
    return shown ? (item ?? undefined) : undefined;
  }
  /** An item whether visible or hidden. */
  find(id: string): T | undefined {
    this.#track();
    return this.#read(id).item ?? undefined;
  }

  /** Calls `listener` with the changed ids after every transaction; returns how to stop. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Adds an item at the end (or with the given `order`) as one undoable step, and returns its id. `prepare` may place the new
   * item elsewhere (on a board, in a round) before anyone sees it. Shared text fields must be among `fields` from the start:
   * two devices that made the same nested type later would lose one of the two.
   */
  add(editor: Editor, name: string, fields: Fields, prepare?: (id: string) => void): string {
    const id = typeof fields['id'] === 'string' ? fields['id'] : createId();
    editor.prepare(() => {
      const item = new Y.Map<unknown>();
      const made: Fields = {};
      for (const [key, value] of Object.entries({ order: orderAfter(this.#shown ?? this.all), ...fields })) {
        if (this.#isText(key)) item.set(key, new Y.Text(String(value)));
        else if (key !== 'id') made[key] = value;
      }
      item.set(birth, JSON.stringify(made));
      this.#map.set(id, item);
      prepare?.(id);
    });
    editor.edit(name, () => this.#map.get(id)?.set('shown', true));
    return id;
  }

  /** Sets single fields; to be called inside `editor.edit`. Text fields are changed by the smallest difference. */
  set(id: string, fields: Fields): void {
    const item = this.#map.get(id);
    if (!(item instanceof Y.Map)) return;
    const before = fieldsOf(item);
    for (const [key, value] of Object.entries(fields)) {
      const now = before[key];
      if (now instanceof Y.Text) replaceText(now, String(value));
      else if (now !== value) item.set(key, value);
    }
  }

  /** Takes items out of sight for everyone; nothing is destroyed. To be called inside `editor.edit`. */
  hide(...ids: string[]): void {
    for (const id of ids) this.set(id, { shown: false });
  }
  /** Brings hidden items back. To be called inside `editor.edit`. */
  show(...ids: string[]): void {
    for (const id of ids) this.set(id, { shown: true });
  }

  #collect(shown: boolean): readonly T[] {
    const out: T[] = [];
    for (const id of this.#map.keys()) {
      const entry = this.#read(id);
      if (entry.item && entry.shown === shown) out.push(entry.item);
    }
    return out.sort(byOrder);
  }

  #read(id: string): { item: T | null; shown: boolean } {
    const cached = this.#cache.get(id);
    if (cached) return cached;
    const map = this.#map.get(id);
    if (map === undefined) return { item: null, shown: false };
    const raw = map instanceof Y.Map ? fieldsOf(map) : {};
    for (const key in raw) {
      const value = raw[key];
      if (value instanceof Y.Text) raw[key] = value.toString();
    }
    raw['id'] = id;
    const parsed = this.#schema.safeParse(raw);
    const entry = { item: parsed.success ? parsed.data : null, shown: raw['shown'] === true };
    this.#cache.set(id, entry);
    return entry;
  }

  #changed(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const ids = new Set<string>();
    for (const event of events) {
      if (event.path.length === 0) for (const id of event.keys.keys()) ids.add(id);
      else ids.add(String(event.path[0]));
    }
    for (const id of ids) {
      const before = this.#cache.get(id);
      this.#cache.delete(id);
      const after = this.#read(id);
      this.#shown = replaced(
        this.#shown,
        before?.shown ? before.item : null,
        after.shown ? after.item : null,
      );
      if (!before?.shown || !after.shown) this.#hidden = null;
      if (!before?.item || !after.item) this.#broken = null;
    }
    for (const listener of this.#listeners) listener(ids);
  }
}

/** The sorted list with one item exchanged in place, or `null` (collect anew) when membership or order changed. */
function replaced<T extends Ordered>(
  list: readonly T[] | null,
  before: T | null,
  after: T | null,
): readonly T[] | null {
  if (!list || (!before && !after)) return list;
  if (!before || !after || before.order !== after.order) return null;
  // Somebody who listens to a place may have read a fresh item before this collection heard of it: then it is not in the list.
  const at = list.indexOf(before);
  if (at < 0) return null;
  const copy = list.slice();
  copy[at] = after;
  return copy;
}

/** Turns the text into `next` by one deletion and one insertion, so that what others type around it stays. */
export function replaceText(text: Y.Text, next: string): void {
  const now = text.toString();
  let start = 0;
  while (start < now.length && start < next.length && now[start] === next[start]) start++;
  // A surrogate pair must not be cut in half: half an emoji becomes a replacement mark on the other tablets.
  if (start > 0 && isHighSurrogate(now.charCodeAt(start - 1))) start--;
  let end = 0;
  while (
    end < now.length - start &&
    end < next.length - start &&
    now[now.length - 1 - end] === next[next.length - 1 - end]
  ) {
    end++;
  }
  if (end > 0 && isLowSurrogate(now.charCodeAt(now.length - end))) end--;
  if (now.length - start - end > 0) text.delete(start, now.length - start - end);
  if (next.length - start - end > 0) text.insert(start, next.slice(start, next.length - end));
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
