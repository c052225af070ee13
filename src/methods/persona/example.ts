/** Fills an empty activity with three finished personas, spread over the tables there are. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { peopleEn } from './example-en.ts';
import { peopleFi } from './example-fi.ts';
import { peopleSv } from './example-sv.ts';
import { openPersonas } from './persona.ts';
import type { FieldId, ownField } from './schema.ts';

export type ExamplePerson = Readonly<Record<Exclude<FieldId, typeof ownField>, string>>;

const pictures = ['aino', 'elias', 'omar'];

/** Ids are fixed, so that the demo is the same on every device. */
export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const personas = openPersonas(workshop, activity);
  const people = language === 'sv' ? peopleSv : language === 'en' ? peopleEn : peopleFi;
  const tables = workshop.tables.all;
  people.forEach((person, i) => {
    const table = tables.length === 0 ? '' : tables[i % tables.length]!.id;
    personas.add(table, { ...person, id: `${activity.id}-p${i + 1}`, picture: pictures[i]! });
  });
}
