/**
 * Knows when the hub really has everything. Per connection:
 *
 *   opened ──hub's step 1──▶ we send our step 2 ──all acknowledged──▶ we ask `receipt n` ──`kept n`──▶ kept
 *                                                     ▲ any edit sends an update, n grows and kept ends ┘
 *
 * Messages on one socket keep their order, so a receipt that was asked after all changes were sent stands behind them on the hub
 * too. The provider's own count of unsynced changes is not used: it counts messages of earlier connections and reaches
 * zero too soon.
 */
export class Receipts {
  /** Local edits since this was made; the `n` of a receipt. */
  edits = 0;
  kept = false;
  #answered = false;
  #refused = false;
  #unacknowledged = 0;
  #asked: number | null = null;

  /** A new connection: whatever an older one said about the hub's disk has to be said again. */
  opened(): void {
    this.kept = this.#answered = this.#refused = false;
    this.#unacknowledged = 0;
    this.#asked = null;
  }

  edited(): void {
    this.edits++;
    this.kept = false;
  }

  /** Bytes of the document went out; `answer` when they were the answer to the hub's step 1, which holds all it lacks. */
  sent(answer: boolean): void {
    this.#unacknowledged++;
    if (answer) this.#answered = true;
  }

  /** The hub has taken one message, or has refused to. */
  acknowledged(taken: boolean): void {
    this.#unacknowledged--;
    if (!taken) this.#refused = true;
  }

  /** True once the hub has all changes of this connection. */
  get handedOver(): boolean {
    return this.#answered && !this.#refused && this.#unacknowledged <= 0;
  }

  /** The receipt to ask for now; `null` when it is asked already or the hub has not got everything. */
  ask(): number | null {
    if (!this.handedOver || this.#asked === this.edits) return null;
    this.#asked = this.edits;
    return this.edits;
  }

  /** A receipt that may be asked at any time to see whether the hub is alive; `null` before it may count for anything. */
  repeat(): number | null {
    return this.#answered ? (this.ask() ?? this.edits) : null;
  }

  /** The hub says that everything up to `n` is on its disk. */
  heardKept(n: number): void {
    if (n === this.edits && n === this.#asked && this.handedOver) this.kept = true;
  }
}
