/** The personas of one activity: what the views read and what people can do to them. */
import { Register } from '#document/register.ts';
import type { Activity, Card } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import {
  cardToPersona,
  fieldIds,
  fieldSwitchSchema,
  fieldsOf,
  ownField,
  ownFieldSchema,
  personaKind,
  wallSchema,
  type FieldId,
  type Part,
  type Persona,
} from './schema.ts';

/** Reading a card is kept with the card, so that an untouched persona stays the same object. */
const read = new WeakMap<Card, Persona>();
const personaOf = (card: Card): Persona => {
  const known = read.get(card);
  if (known) return known;
  const persona = cardToPersona(card);
  read.set(card, persona);
  return persona;
};

export type Personas = ReturnType<typeof openPersonas>;

/** Opens the personas of an activity; writes nothing. Getters are tracked by Svelte. */
export function openPersonas(workshop: Workshop, activity: Activity) {
  const root = (name: string) => Workshop.rootName(activity.id, name);
  const switches = new Register(workshop.doc, root('fields'), fieldSwitchSchema);
  const own = new Register(workshop.doc, root('extra'), ownFieldSchema);
  const wall = new Register(workshop.doc, root('wall'), wallSchema);
  const editor = workshop.editor(activity.id);
  const cards = workshop.cards;

  const mine = (card: Card) => card.activity === activity.id && card.kind === personaKind;
  const isOn = (field: FieldId): boolean => {
    if (field === 'name') return true;
    if (field === ownField) return (own.get('label') ?? '').trim() !== '';
    return switches.get(field) ?? true;
  };

  return {
    editor,

    /** All personas in the order they were made. */
    get all(): readonly Persona[] {
      return cards.all.filter(mine).map(personaOf);
    },
    get hidden(): readonly Persona[] {
      return cards.hidden.filter(mine).map(personaOf);
    },
    get(id: string): Persona | undefined {
      const card = cards.get(id);
      return card && mine(card) ? personaOf(card) : undefined;
    },

    /** Starts an empty persona and returns its id. */
    add(
      table: string,
      fields: Partial<Record<FieldId, string>> & { id?: string; picture?: string } = {},
    ): string {
      const { id, picture = null, ...texts } = fields;
      return cards.add(editor, 'add persona', {
        ...(id === undefined ? {} : { id }),
        kind: personaKind,
        activity: activity.id,
        table,
        picture,
        drawing: null,
        ...Object.fromEntries(fieldIds.map((field) => [`text.${field}`, texts[field] ?? ''])),
      });
    },
    /** Writes one field by the smallest difference; typing in one field is one undo step. */
    write(id: string, field: FieldId, text: string): void {
      editor.edit('write', () => cards.set(id, { [`text.${field}`]: text }), `text ${id} ${field}`);
    },
    /** Takes a built-in picture into use; a drawing stays in the card behind it. */
    choosePicture(id: string, picture: string): void {
      editor.edit('choose picture', () => cards.set(id, { picture }));
    },
    /** Takes a drawing into use instead of a built-in picture; `null` leaves the portrait empty. */
    draw(id: string, drawing: string | null): void {
      editor.edit('draw', () => cards.set(id, { drawing, picture: null }));
    },
    /** Takes a persona out of sight; it can be brought back. */
    hide(id: string): void {
      editor.edit('hide', () => cards.hide(id));
    },
    bringBack(id: string): void {
      editor.edit('bring back', () => cards.show(id));
    },

    isOn,
    /** The fields in use in one part of the card. */
    fields: (part: Part): readonly FieldId[] => fieldsOf[part].filter(isOn),
    /** Switches a field on or off for everyone; what is written in it stays. */
    switchField(field: FieldId, on: boolean): void {
      editor.edit('switch field', () => switches.set(field, on));
    },
    /** Heading of the facilitator's own field; empty when there is none. */
    get ownLabel(): string {
      return own.get('label') ?? '';
    },
    nameOwnField(label: string): void {
      editor.edit('name own field', () => own.set('label', label.slice(0, 80)), 'own field');
    },

    /** The persona that is being presented on the wall, if any. */
    get onWall(): Persona | undefined {
      const id = wall.get('persona');
      const card = id === undefined ? undefined : cards.get(id);
      return card && mine(card) ? personaOf(card) : undefined;
    },
    /** Shows one persona on the wall, or all of them (`null`). Only looking changes, so it is not an undo step. */
    showOnWall(id: string | null): void {
      editor.prepare(() => wall.set('persona', id));
    },
  };
}
