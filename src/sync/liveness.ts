/** Tells a dead line from a slow one: a socket can be cut without either end being told. */

export interface Line {
  /** True while a connection is being tried. */
  readonly isConnecting: boolean;
  readonly isConnected: boolean;
  /** Bytes that wait to be sent; when they become fewer the line is alive. */
  readonly waiting: number;
  /** True once documents are in step, so that silence can no longer be a long first download. */
  readonly inStep: boolean;
  /** Asks the other side for any answer. */
  ping(): void;
  /** Gives this connection or attempt up. */
  cut(reason: string): void;
}

const tickMs = 500;
/** Silence after which the other side is asked, and silence after which it is given up. */
export const liveness = { askMs: 2500, deadMs: 7000, connectMs: 5000, firstSyncMs: 20_000, mostMs: 120_000 };

export class Liveness {
  readonly #line: Line;
  readonly #timer: ReturnType<typeof setInterval>;
  #heardAt = Date.now();
  #askedAt = 0;
  #tickedAt = Date.now();
  #waiting = 0;
  #connectingSince: number | null = null;
  /** Grows when a first sync was given up: a very slow line must get through some time. */
  #patience = liveness.firstSyncMs;

  constructor(line: Line) {
    this.#line = line;
    this.#timer = setInterval(() => this.#tick(), tickMs);
  }

  /** Something arrived. */
  heard(): void {
    this.#heardAt = Date.now();
  }

  opened(): void {
    this.#heardAt = Date.now();
    this.#waiting = 0;
  }

  inStep(): void {
    this.#patience = liveness.firstSyncMs;
  }

  /** The device says that something about its network changed: answer quickly or be given up. */
  doubt(): void {
    if (!this.#line.isConnected || !this.#line.inStep) return;
    this.#heardAt = Math.min(this.#heardAt, Date.now() - liveness.deadMs + liveness.askMs);
    this.#ask();
  }

  destroy(): void {
    clearInterval(this.#timer);
  }

  #ask(): void {
    this.#askedAt = Date.now();
    this.#line.ping();
  }

  #tick(): void {
    const now = Date.now();
    const slept = now - this.#tickedAt > 3000 || now < this.#tickedAt;
    this.#tickedAt = now;
    if (slept) {
      // The device was asleep or its clock was set: what was heard before says nothing, so ask.
      this.#heardAt = now;
      this.#askedAt = 0;
      this.#connectingSince = null;
      this.doubt();
    }
    if (this.#line.isConnecting) {
      this.#connectingSince ??= now;
      if (now - this.#connectingSince < liveness.connectMs) return;
      this.#connectingSince = null;
      this.#line.cut('no answer');
      return;
    }
    this.#connectingSince = null;
    if (!this.#line.isConnected) return;
    if (this.#line.waiting < this.#waiting) this.#heardAt = now;
    this.#waiting = this.#line.waiting;
    const silent = now - this.#heardAt;
    if (silent > (this.#line.inStep ? liveness.deadMs : this.#patience)) {
      if (!this.#line.inStep) this.#patience = Math.min(this.#patience * 2, liveness.mostMs);
      this.#line.cut('silent');
    } else if (silent > liveness.askMs && now - this.#askedAt > liveness.askMs) this.#ask();
  }
}
