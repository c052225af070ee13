/** Who is here: devices, never persons. Others' words are untrusted and parsed. */
import { createSubscriber } from 'svelte/reactivity';
import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { z } from '#core/zod.ts';

const optional = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);

const presenceSchema = z.object({
  /** An observer reads along and writes nothing; counted apart from the tables. */
  role: z.enum(['desk', 'table', 'wall', 'observer']),
  /** The table a tablet sits at. */
  table: optional(z.string()),
  /** How many people share the tablet; never who. */
  seats: optional(z.number()),
  /** Notes on the tablet that their writers have not shown; how many, never what. */
  unshown: optional(z.number()),
  /** Sequence number of the stage the device shows: tells the desk who is in step. */
  stage: optional(z.number()),
  /** The note being written. */
  editing: optional(z.string()),
  /** Notes being dragged, in board units. */
  drag: optional(z.array(z.object({ id: z.string(), x: z.number(), y: z.number() })).check(z.maxLength(60))),
  /** The desk's question to which this table has answered "ready". */
  ready: optional(z.string()),
  /** The last message from the desk that was tapped away here. */
  heard: optional(z.string()),
  /** Devices that a tablet is directly connected with: tells the desk whether the network keeps them apart. */
  peers: optional(z.number()),
  /** How far a tablet's clock is ahead of the desk's, seconds. */
  clockAhead: optional(z.number()),
  /** The desk's clock when it was sent, milliseconds since 1970. */
  clock: optional(z.number()),
});
export type PresenceState = z.infer<typeof presenceSchema>;
export interface Other extends PresenceState {
  client: number;
}

export class Presence {
  readonly awareness: Awareness;
  readonly #track: () => void;
  #others: readonly Other[] | null = null;
  readonly #now: () => number;
  #offset: number | null = null;
  #keepsTime = false;

  /** `now` is this device's own clock, milliseconds since 1970. */
  constructor(doc: Y.Doc, now: () => number = Date.now) {
    this.#now = now;
    this.awareness = new Awareness(doc);
    this.awareness.setLocalState(null);
    this.awareness.on('change', () => this.#read());
    this.#track = createSubscriber((update) => {
      this.awareness.on('change', update);
      return () => this.awareness.off('change', update);
    });
  }

  /** Other devices that are here now. */
  get others(): readonly Other[] {
    this.#track();
    return (this.#others ??= this.#parse());
  }

  /** Now in the facilitator's clock, milliseconds since 1970; the device's own clock until a desk has been heard. */
  facilitatorNow(): number {
    return this.#now() + (this.#offset ?? 0);
  }
  /** This device's own clock is the facilitator's: no other desk sets it. */
  keepTime(): void {
    this.#keepsTime = true;
    this.#offset = null;
  }

  /** Says what this device is and does. Sets single fields; `undefined` takes one away. */
  say(state: Partial<PresenceState>): void {
    const now = this.awareness.getLocalState() ?? {};
    const next = Object.fromEntries(Object.entries({ ...now, ...state }).filter(([, v]) => v !== undefined));
    this.awareness.setLocalState(next);
  }
  /** Leaves: others stop seeing this device at once. */
  leave(): void {
    this.awareness.setLocalState(null);
  }
  destroy(): void {
    this.awareness.destroy();
  }

  #parse(): readonly Other[] {
    const found: Other[] = [];
    for (const [client, state] of this.awareness.getStates()) {
      if (client === this.awareness.clientID) continue;
      const parsed = presenceSchema.safeParse(state);
      if (parsed.success) found.push({ ...parsed.data, client });
    }
    return found;
  }

  #read(): void {
    this.#others = this.#parse();
    if (this.#keepsTime) return;
    const sent = this.#others.find((o) => o.role === 'desk' && o.clock !== undefined)?.clock;
    if (sent === undefined || sent === this.#lastSent) return;
    this.#lastSent = sent;
    // The road only ever delays: the largest difference seen lately is the one with the least delay in it.
    const seen = sent - this.#now();
    this.#offset =
      this.#offset === null || Math.abs(seen - this.#offset) > 2_000 ? seen : Math.max(this.#offset, seen);
  }
  #lastSent: number | undefined;
}
