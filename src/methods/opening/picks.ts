/** The pictures people have chosen: one item a choice, so that two at a table may choose the same one. */
import { Collection } from '#document/collection.ts';
import { Workshop } from '#document/workshop.ts';
import { pickSchema, roots, type Pick } from './schema.ts';

export class Picks {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #picks: Collection<Pick>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#picks = new Collection(workshop.doc, Workshop.rootName(activity, roots.picks), pickSchema);
  }

  /** All choices of the room, in the order of choosing. */
  get all(): readonly Pick[] {
    return this.#picks.all;
  }
  of(table: string): readonly Pick[] {
    return this.all.filter((pick) => pick.table === table);
  }
  /** How many at this table have chosen this picture. */
  count(picture: string, table: string): number {
    return this.of(table).filter((pick) => pick.picture === picture).length;
  }

  /** One more person at the table chooses this picture. Returns the choice's id. */
  choose(picture: string, table: string, id?: string): string {
    const fields = id === undefined ? { picture, table } : { picture, table, id };
    return this.#picks.add(this.#workshop.editor(this.#scope), 'choose', fields);
  }
  /** Takes back the table's latest choice of this picture; nothing happens when there is none. */
  takeBack(picture: string, table: string): void {
    const pick = this.of(table).findLast((one) => one.picture === picture);
    if (pick) this.#workshop.editor(this.#scope).edit('take back', () => this.#picks.hide(pick.id));
  }
}
