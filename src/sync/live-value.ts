/** A value that tells its listeners when it changes. */

export class LiveValue<T extends object> {
  #value: T;
  readonly #listeners = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  /** Takes a whole new value; listeners hear of it only when it differs in a field. */
  set(next: T): void {
    const keys = new Set([...Object.keys(this.#value), ...Object.keys(next)]) as Set<keyof T>;
    if ([...keys].every((key) => this.#value[key] === next[key])) return;
    this.#value = next;
    for (const listener of [...this.#listeners]) listener(next);
  }

  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
