/** A disk that can lose its power: what was synced stays, of the rest some may have arrived. */
import type { Random } from './random.ts';

export class Disk {
  readonly #relaxed: boolean;
  #records: Uint8Array[] = [];
  #synced = 0;

  /** A relaxed disk says "synced" and has not: the control. */
  constructor(relaxed = false) {
    this.#relaxed = relaxed;
  }
  append(record: Uint8Array): void {
    this.#records.push(record);
  }
  sync(): void {
    if (!this.#relaxed) this.#synced = this.#records.length;
  }
  /** After a power cut; answers what is still there. */
  cut(random: Random): readonly Uint8Array[] {
    const left = this.#synced + random.below(this.#records.length - this.#synced + 1);
    this.#records = this.#records.slice(0, left);
    this.#synced = left;
    return this.#records;
  }
  /** The browser has thrown everything away. */
  evict(): void {
    this.#records = [];
    this.#synced = 0;
  }
}
