/** What the facilitator says beside the stage, topic by topic: read by everyone, believed only when it is signed. */
import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import {
  parseSignedDeskWord,
  signDeskWord,
  type DeskWord,
  type SignedDeskWord,
} from '#protocol/desk-word.ts';
import { isSigned, type CheckSignature, type FacilitatorKey } from '#protocol/facilitator.ts';

/** Origin of the facilitator's words; undo never touches them. */
class DeskSaying {}

export class DeskWords {
  readonly #map: Y.Map<unknown>;
  readonly #workshop: string;
  readonly #track: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #check: CheckSignature;
  /** The newest word of each topic that this device has ever seen. */
  readonly #words = new Map<string, DeskWord>();
  #fingerprint: string;
  #key: FacilitatorKey | null = null;
  /** What this device has just signed itself needs no check. */
  #own: SignedDeskWord | undefined;

  /** Opening writes nothing. */
  constructor(doc: Y.Doc, workshop: string, fingerprint: string, check: CheckSignature = isSigned) {
    this.#check = check;
    this.#map = doc.getMap('desk');
    this.#workshop = workshop;
    this.#fingerprint = fingerprint;
    this.#map.observe((event) => this.#read(event.keysChanged));
    this.#track = createSubscriber((update) => {
      this.#listeners.add(update);
      return () => this.#listeners.delete(update);
    });
    this.#read(this.#map.keys());
  }

  /** The value in force for a topic, parsed from JSON; undefined when nothing was said. */
  get(topic: string): unknown {
    this.#track();
    const word = this.#words.get(topic);
    return word && JSON.parse(word.value);
  }
  /** Topics with something in force, in alphabetical order. */
  get topics(): readonly string[] {
    this.#track();
    return [...this.#words.values()]
      .filter((word) => word.value !== 'null')
      .map((word) => word.topic)
      .sort();
  }

  /** Makes this device the facilitator's. */
  lead(key: FacilitatorKey): void {
    this.#key = key;
    if (key.fingerprint === this.#fingerprint) return;
    this.#fingerprint = key.fingerprint;
    this.#words.clear();
    this.#read(this.#map.keys());
  }

  /** Says something about a topic; `null` takes it back. Throws when this device is not the facilitator's: the ui must not offer it. */
  say(topic: string, value: unknown, now: number): void {
    if (!this.#key) throw new Error('Only the facilitator speaks from the desk');
    const seq = (this.#words.get(topic)?.seq ?? 0) + 1;
    this.#write({ topic, seq, at: now, value: JSON.stringify(value) }, this.#key);
  }

  #write(word: DeskWord, key: FacilitatorKey): void {
    const own = (this.#own = signDeskWord(this.#workshop, word, key));
    this.#map.doc!.transact(() => this.#map.set(`${key.fingerprint} ${word.topic}`, own), new DeskSaying());
  }

  #read(keys: Iterable<string>): void {
    let changed = false;
    for (const key of keys) {
      const [fingerprint, topic] = [
        key.slice(0, this.#fingerprint.length),
        key.slice(this.#fingerprint.length + 1),
      ];
      if (fingerprint !== this.#fingerprint || topic === '') continue;
      const record = this.#map.get(key);
      const word = this.#own && record === this.#own ? this.#own.word : this.#checked(key, record);
      if (word === undefined) continue;
      const known = this.#words.get(topic);
      if (word?.topic === topic && isJson(word.value) && word.seq >= (known?.seq ?? 0)) {
        this.#words.set(topic, word);
        changed = true;
      } else if (known && this.#key) {
        // Somebody wrote over the record, or an older one came back: say it again, so that late joiners see the truth.
        const key = this.#key;
        queueMicrotask(() => this.#write({ ...known, seq: known.seq + 1 }, key));
      }
    }
    if (changed) for (const listener of this.#listeners) listener();
  }

  /** The word in the record, `null` when it is not the facilitator's; undefined while that is being found out. */
  #checked(key: string, record: unknown): DeskWord | null | undefined {
    return parseSignedDeskWord(record, this.#workshop, this.#fingerprint, this.#check, () => {
      if (this.#map.get(key) === record) this.#read([key]); // no newer one has come meanwhile
    });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
