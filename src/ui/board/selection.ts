/** The chosen notes of one board, as a set that is replaced and never edited. */

export class Selection {
  #ids: ReadonlySet<string> = new Set();
  readonly #changed: (ids: Iterable<string>) => void;

  /** @param changed called with the notes that came in or went out. */
  constructor(changed: (ids: Iterable<string>) => void) {
    this.#changed = changed;
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  set(ids: Iterable<string>): void {
    const before = this.#ids;
    const next = new Set(ids);
    const changed = [...before].filter((id) => !next.has(id));
    for (const id of next) if (!before.has(id)) changed.push(id);
    if (!changed.length) return;
    this.#ids = next;
    this.#changed(changed);
  }

  add(ids: Iterable<string>): void {
    this.set([...this.#ids, ...ids]);
  }

  toggle(id: string): void {
    this.set(this.#ids.has(id) ? [...this.#ids].filter((other) => other !== id) : [...this.#ids, id]);
  }

  clear(): void {
    this.set([]);
  }

  /** Lets go of notes that are no longer there. */
  keep(wanted: (id: string) => boolean): void {
    this.set([...this.#ids].filter(wanted));
  }
}
