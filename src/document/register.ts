/** A register: plain values under keys in a root map, the last writer of a key wins. For places, settings and marks. */
import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { ChangeListener, ItemSchema } from './collection.ts';

/** Values that belong together (`[x, y]`) are one value. `null` stands for "taken away": keys are never deleted. */
export class Register<T> {
  readonly #map: Y.Map<unknown>;
  readonly #schema: ItemSchema<T>;
  readonly #cache = new Map<string, T | undefined>();
  readonly #listeners = new Set<ChangeListener>();
  readonly #track: () => void;
  #entries: readonly (readonly [string, T])[] | null = null;

  /** Opening writes nothing. */
  constructor(doc: Y.Doc, name: string, schema: ItemSchema<T>) {
    this.#map = doc.getMap(name);
    this.#schema = schema;
    this.#map.observe((event) => {
      this.#entries = null;
      for (const key of event.keysChanged) this.#cache.delete(key);
      for (const listener of this.#listeners) listener(event.keysChanged);
    });
    this.#track = createSubscriber((update) => this.onChange(update));
  }

  /** The value under `key`; undefined when there is none, it was taken away, or it cannot be read. */
  get(key: string): T | undefined {
    this.#track();
    return this.#read(key);
  }
  /** All readable values, by key. */
  get entries(): readonly (readonly [string, T])[] {
    this.#track();
    if (!this.#entries) {
      const found: (readonly [string, T])[] = [];
      for (const key of [...this.#map.keys()].sort()) {
        const value = this.#read(key);
        if (value !== undefined) found.push([key, value]);
      }
      this.#entries = found;
    }
    return this.#entries;
  }
  /** Sets a value; to be called inside `editor.edit` or `editor.prepare`. */
  set(key: string, value: T | null): void {
    this.#map.set(key, value);
  }
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #read(key: string): T | undefined {
    if (this.#cache.has(key)) return this.#cache.get(key);
    const raw = this.#map.get(key);
    const parsed = raw === null || raw === undefined ? null : this.#schema.safeParse(raw);
    const value = parsed?.success ? parsed.data : undefined;
    this.#cache.set(key, value);
    return value;
  }
}
