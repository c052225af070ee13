/** Lets the board follow changes a little later while somebody writes over it: each letter has to be on the screen first. */
type Ids = ReadonlySet<string> | 'all';

/** Changes wait this long at the most: what lies behind a sheet need not follow each letter. */
export const behindMs = 400;

export class CatchingUp {
  readonly #mayWait: (ids: ReadonlySet<string>) => boolean;
  readonly #follow: (ids: Ids) => void;
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | 0 = 0;

  /** `follow` is called with the ids that changed; at once, unless `mayWait` says that they may wait. */
  constructor(mayWait: (ids: ReadonlySet<string>) => boolean, follow: (ids: Ids) => void) {
    this.#mayWait = mayWait;
    this.#follow = follow;
  }

  /** Notes changed. What has waited is followed with the next change that cannot wait. */
  changed(ids: Ids): void {
    if (ids !== 'all' && this.#mayWait(ids)) {
      for (const id of ids) this.#waiting.add(id);
      this.#timer ||= setTimeout(() => this.#catchUp(new Set()), behindMs);
    } else this.#catchUp(ids);
  }

  /** What still waits is never followed. */
  destroy(): void {
    clearTimeout(this.#timer);
  }

  #catchUp(ids: Ids): void {
    const all = ids === 'all' ? ids : new Set([...this.#waiting, ...ids]);
    this.#waiting.clear();
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#follow(all);
  }
}
