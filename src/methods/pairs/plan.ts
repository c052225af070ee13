/** The action plan: what is done, with what, who is responsible, by when. */
import { orderForMove } from '#core/order.ts';
import { Collection } from '#document/collection.ts';
import { Workshop } from '#document/workshop.ts';
import { isPlanText, planFields, planRowSchema, roots, type PlanField, type PlanRow } from './schema.ts';
import { longestNote } from './table-notes.ts';

export type NewRow = Partial<Record<PlanField, string>> & { note?: string; id?: string };

export class ActionPlan {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #rows: Collection<PlanRow>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    const name = Workshop.rootName(activity, roots.plan);
    this.#rows = new Collection(workshop.doc, name, planRowSchema, isPlanText);
  }

  get rows(): readonly PlanRow[] {
    return this.#rows.all;
  }
  /** Rows that were taken away and said something. */
  get hidden(): readonly PlanRow[] {
    return this.#rows.hidden.filter(isFilled);
  }
  /** True when a note has a row in the plan. */
  has(note: string): boolean {
    return this.rows.some((row) => row.note === note);
  }

  /** Adds a row and returns its id. A row made from a note begins with the note's words and remembers where it came from. */
  add(row: NewRow = {}): string {
    const said = row.note === undefined ? '' : (this.#workshop.notes.get(row.note)?.text ?? '');
    const texts = Object.fromEntries(
      planFields.map((field) => [field, row[field] ?? (field === 'what' ? said : '')]),
    );
    const fields = { ...texts, note: row.note ?? '' };
    const editor = this.#workshop.editor(this.#scope);
    return this.#rows.add(editor, 'add row', row.id === undefined ? fields : { ...fields, id: row.id });
  }
  set(id: string, field: PlanField, text: string): void {
    const cut = text.slice(0, longestNote);
    this.#edit('type', () => this.#rows.set(id, { [field]: cut }), `${field} ${id}`);
  }
  move(id: string, by: -1 | 1): void {
    const from = this.rows.findIndex((row) => row.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.rows.length) return;
    const order = orderForMove(this.rows, from, to);
    this.#edit('move row', () => this.#rows.set(id, { order }));
  }
  hide(id: string): void {
    this.#edit('hide row', () => this.#rows.hide(id));
  }
  show(id: string): void {
    this.#edit('show row', () => this.#rows.show(id));
  }

  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}

/** True when at least one field says something. */
export const isFilled = (row: PlanRow): boolean => planFields.some((field) => row[field].trim() !== '');
