/** What the facilitator decides about a vote: dots or grades, how many, by whom, and which notes it is about. */
import { clamp } from '#core/geometry.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { dotLimits } from '../dots.ts';
import { roots, settingSchema, type Criterion, type Setting } from './schema.ts';

export type VoteKind = 'dots' | 'rating';

/** The key of the facilitator's own name for a criterion. */
export const criterionKey = (which: Criterion): string => `name ${which}`;

export class VoteSettings {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #register: Register<Setting>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    const name = Workshop.rootName(activity, roots.settings);
    this.#register = new Register(workshop.doc, name, settingSchema);
  }

  get kind(): VoteKind {
    return this.#register.get('kind') === 'rating' ? 'rating' : 'dots';
  }
  get dots(): number {
    const value = this.#register.get('dots');
    const [least, usual, most] = dotLimits;
    return typeof value === 'number' && Number.isFinite(value)
      ? clamp(Math.round(value), least, most)
      : usual;
  }
  /** Several dots may go to one note. */
  get several(): boolean {
    return this.#register.get('several') === true;
  }
  /** Everyone has dots of their own; otherwise a table votes as one. */
  get perSeat(): boolean {
    return this.#register.get('perSeat') === true;
  }
  /** Only notes that carry a star. */
  get starred(): boolean {
    return this.#register.get('starred') === true;
  }
  /** All notes of the source, also those that its own choosing left behind. */
  get whole(): boolean {
    return this.#register.get('whole') === true;
  }
  /** The activity whose notes are voted on; empty means the nearest earlier one that has notes. */
  get source(): string {
    const value = this.#register.get('source');
    return typeof value === 'string' ? value : '';
  }
  /** The facilitator's own name for a criterion; empty when the usual one stands. */
  criterion(which: Criterion): string {
    const value = this.#register.get(criterionKey(which));
    return typeof value === 'string' ? value : '';
  }

  setKind(kind: VoteKind): void {
    this.#set('kind', kind);
  }
  setDots(dots: number): void {
    this.#set('dots', clamp(Math.round(dots), dotLimits[0], dotLimits[2]));
  }
  turn(which: 'several' | 'perSeat' | 'starred' | 'whole', on: boolean): void {
    this.#set(which, on);
  }
  setSource(activity: string): void {
    this.#set('source', activity);
  }
  setCriterion(which: Criterion, name: string): void {
    this.#set(criterionKey(which), name.slice(0, 60));
  }

  #set(key: string, value: Setting): void {
    this.#workshop.editor(this.#scope).edit(key, () => this.#register.set(key, value), key);
  }
}
