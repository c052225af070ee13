/** The stage as the document carries it: read by everyone, believed only when the facilitator signed it. */
import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { isSigned, type CheckSignature, type FacilitatorKey } from '#protocol/facilitator.ts';
import { emptyStage, parseSignedStage, signStage, type SignedStage, type Stage } from '#protocol/stage.ts';

/** Origin of the facilitator's moves; undo never touches them. */
class StageMove {}

export class StageBoard {
  readonly #map: Y.Map<unknown>;
  readonly #workshop: string;
  readonly #track: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #check: CheckSignature;
  #fingerprint: string;
  #key: FacilitatorKey | null = null;
  #now: Stage = emptyStage;
  #record: unknown;
  /** What this device has just signed itself needs no check. */
  #own: SignedStage | undefined;

  /** `fingerprint` names the facilitator this device follows, from its join code. */
  constructor(doc: Y.Doc, workshop: string, fingerprint: string, check: CheckSignature = isSigned) {
    this.#check = check;
    this.#map = doc.getMap('stage');
    this.#workshop = workshop;
    this.#fingerprint = fingerprint;
    this.#map.observe(() => this.#read());
    this.#track = createSubscriber((update) => {
      this.#listeners.add(update);
      return () => this.#listeners.delete(update);
    });
    this.#read();
  }

  /** Where the room is. The newest signed record ever seen stays in force even if somebody overwrites it. */
  get current(): Stage {
    this.#track();
    return this.#now;
  }
  /** True on the device that may move the room. */
  get mayMove(): boolean {
    return this.#key !== null;
  }
  /** Calls `listener` at every move; returns how to stop. */
  onMove(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes this device the facilitator's. */
  lead(key: FacilitatorKey): void {
    this.#key = key;
    this.follow(key.fingerprint);
  }
  /** Follows another facilitator: a new laptop took over. */
  follow(fingerprint: string): void {
    if (fingerprint !== this.#fingerprint) this.#now = emptyStage;
    this.#fingerprint = fingerprint;
    this.#record = undefined;
    this.#read();
  }

  /**
   * Moves the room. An order to wipe ends with the next move that does not repeat it. Throws when this device is not the
   * facilitator's: the ui must not offer it.
   */
  move(change: Partial<Omit<Stage, 'seq' | 'at'>>): void {
    if (!this.#key) throw new Error('Only the facilitator moves the room');
    this.#write({ ...this.#now, wipe: false, ...change, seq: this.#now.seq + 1, at: Date.now() }, this.#key);
  }

  #write(stage: Stage, key: FacilitatorKey): void {
    const own = (this.#own = signStage(this.#workshop, stage, key));
    this.#map.doc!.transact(() => this.#map.set(key.fingerprint, own), new StageMove());
  }

  #read(): void {
    const record = this.#map.get(this.#fingerprint);
    if (record === undefined || record === this.#record) return;
    this.#record = record;
    const stage = this.#own && record === this.#own ? this.#own.stage : this.#checked(record);
    if (stage === undefined) return;
    if (stage && stage.seq >= this.#now.seq) {
      this.#now = stage;
      for (const listener of this.#listeners) listener();
    } else if (this.#key && this.#now.seq > 0) {
      // Somebody wrote over the record, or an older one came back: say it again, so that late joiners see the truth.
      const key = this.#key;
      const again = this.#now;
      queueMicrotask(() => this.#write({ ...again, seq: again.seq + 1 }, key));
    }
  }

  /** The stage in the record, `null` when it is not the facilitator's; undefined while that is being found out. */
  #checked(record: unknown): Stage | null | undefined {
    return parseSignedStage(record, this.#workshop, this.#fingerprint, this.#check, () => {
      if (this.#record !== record) return; // a newer one has come meanwhile
      this.#record = undefined;
      this.#read();
    });
  }
}
