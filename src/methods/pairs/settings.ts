/** What the facilitator decides about a round of pair ideation. */
import { clamp } from '#core/geometry.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { roots, settingSchema, type Setting } from './schema.ts';

/** At most so many of a table's votes may go to its own notes: the heart of the method, so nobody can set it. */
export const mostOwn = 1;

/** Least, usual and greatest value of each number. */
export const limits = {
  /** Notes a table takes to the wall. */
  keep: [1, 5, 10],
  /** Votes of a table. */
  picks: [1, 5, 10],
  /** Votes a note needs to stay on the wall. */
  least: [1, 1, 10],
} as const;
export type NumberSetting = keyof typeof limits;

export class PairSettings {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #register: Register<Setting>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#register = new Register(workshop.doc, Workshop.rootName(activity, roots.settings), settingSchema);
  }

  get keep(): number {
    return this.#number('keep');
  }
  get picks(): number {
    return this.#number('picks');
  }
  get least(): number {
    return this.#number('least');
  }
  /** True when the room votes once more after grouping. */
  get second(): boolean {
    return this.#register.get('second') === true;
  }
  /** Votings there are: 1 or 2. */
  get rounds(): number {
    return this.second ? 2 : 1;
  }

  set(name: NumberSetting, value: number): void {
    const [least, , most] = limits[name];
    const next = clamp(Math.round(value), least, most);
    this.#edit(name, () => this.#register.set(name, next));
  }
  setSecond(second: boolean): void {
    this.#edit('second', () => this.#register.set('second', second));
  }

  #number(name: NumberSetting): number {
    const value = this.#register.get(name);
    const [least, usual, most] = limits[name];
    return typeof value === 'number' && Number.isFinite(value)
      ? clamp(Math.round(value), least, most)
      : usual;
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change, name);
  }
}
