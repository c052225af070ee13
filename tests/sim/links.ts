/** Links of a simulated room. A socket keeps the order and loses what was under way when it breaks; a peer link keeps no promise at all. */
import type { Random } from './random.ts';

export type Message =
  | { kind: 'vector'; vector: Uint8Array }
  | { kind: 'update'; update: Uint8Array; answer: boolean }
  | { kind: 'taken' }
  | { kind: 'receipt'; n: number }
  | { kind: 'kept'; n: number };

export interface Link {
  readonly isUp: boolean;
  send(from: string, message: Message): void;
  /** Delivers one message that is under way; false when there is none. */
  deliver(random: Random): boolean;
  cut(): void;
}

type Take = (to: string, message: Message) => void;

/** One WebSocket between a device and the hub. */
export class SocketLink implements Link {
  isUp = false;
  readonly #ends: readonly [string, string];
  readonly #take: Take;
  #way: Record<string, Message[]> = {};

  constructor(ends: readonly [string, string], take: Take) {
    this.#ends = ends;
    this.#take = take;
  }
  open(): void {
    this.isUp = true;
    this.#way = {};
  }
  cut(): void {
    this.isUp = false;
    this.#way = {};
  }
  send(from: string, message: Message): void {
    if (this.isUp) (this.#way[this.#other(from)] ??= []).push(message);
  }
  deliver(random: Random): boolean {
    const ends = this.#ends.filter((end) => (this.#way[end]?.length ?? 0) > 0);
    if (ends.length === 0) return false;
    const to = random.pick(ends);
    this.#take(to, this.#way[to]!.shift()!);
    return true;
  }
  #other = (end: string): string => (end === this.#ends[0] ? this.#ends[1] : this.#ends[0]);
}

/** A link that loses, doubles and reorders, until it is healed. */
export class PeerLink implements Link {
  isUp = true;
  /** Share of messages that are lost, and that come twice. */
  loss = 0.3;
  doubled = 0.1;
  readonly #ends: readonly [string, string];
  readonly #take: Take;
  readonly #random: Random;
  #way: { to: string; message: Message }[] = [];

  constructor(ends: readonly [string, string], take: Take, random: Random) {
    this.#ends = ends;
    this.#take = take;
    this.#random = random;
  }
  joins = (name: string): boolean => this.#ends.includes(name);
  cut(): void {
    this.isUp = false;
  }
  send(from: string, message: Message): void {
    const to = from === this.#ends[0] ? this.#ends[1] : this.#ends[0];
    if (!this.isUp || this.#random.chance(this.loss)) return;
    this.#way.push({ to, message });
    if (this.#random.chance(this.doubled)) this.#way.push({ to, message });
  }
  deliver(random: Random): boolean {
    // Messages of before a cut may still arrive after it: the most unpleasant case is the one to test.
    const [one] = this.#way.splice(random.below(this.#way.length), 1);
    if (one) this.#take(one.to, one.message);
    return one !== undefined;
  }
}
