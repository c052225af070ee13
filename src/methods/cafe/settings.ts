/** What the facilitator decides about a café: minutes, how the room moves, and whether somebody stays as host. */
import { clamp } from '#core/geometry.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { peopleLimits } from './mixing.ts';
import { roots, settingSchema, type Setting } from './schema.ts';

/**
 * A group carries its tablet from station to station; or a tablet belongs to a station and groups come to it; or the tablet and
 * a host belong to a station and everyone else goes their own way.
 */
export const movings = ['tablet-travels', 'tablet-stays', 'people-mix'] as const;
export type Moving = (typeof movings)[number];

/** Least and greatest length of a round. Minutes. */
export const minuteLimits = [1, 120] as const;

export class CafeSettings {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #register: Register<Setting>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#register = new Register(workshop.doc, Workshop.rootName(activity, roots.settings), settingSchema);
  }

  get minutes(): number {
    return this.#number('minutes', 10);
  }
  /** The first round is longer: nobody has written anything to start from. */
  get firstMinutes(): number {
    return this.#number('firstMinutes', 15);
  }
  /** What the facilitator has chosen; `Course.moving` says what is in force. */
  get moving(): Moving {
    const chosen = this.#register.get('moving');
    return movings.find((moving) => moving === chosen) ?? 'tablet-travels';
  }
  /** Somebody of the first group stays at each station. When people mix that is always so. */
  get host(): boolean {
    return this.moving === 'people-mix' || this.#register.get('host') === true;
  }
  /** The host picks the main points, instead of the group that came last. */
  get hostPicks(): boolean {
    return this.host && this.#register.get('hostPicks') === true;
  }
  /** People at the largest table, when people mix. */
  get people(): number {
    const [least, usual, most] = peopleLimits;
    return clamp(Math.round(this.#number('people', usual)), least, most);
  }

  setMinutes(which: 'minutes' | 'firstMinutes', minutes: number): void {
    const [least, most] = minuteLimits;
    this.#set(which, clamp(Math.round(minutes), least, most));
  }
  setMoving(moving: Moving): void {
    this.#set('moving', moving);
  }
  turn(which: 'host' | 'hostPicks', on: boolean): void {
    this.#set(which, on);
  }
  setPeople(people: number): void {
    this.#set('people', people);
  }

  #number(key: string, otherwise: number): number {
    const value = this.#register.get(key);
    return typeof value === 'number' ? value : otherwise;
  }
  #set(key: string, value: Setting): void {
    this.#workshop.editor(this.#scope).edit(key, () => this.#register.set(key, value), key);
  }
}
