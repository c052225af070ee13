/** What a board hands on: its notes without those that say the same as another. Light, for the method's description. */
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import type { ActivityContext } from '../method.ts';
import { oneModel } from '../one-model.ts';
import { notesOf } from '../outcome.ts';
import { foldsOf } from './folds.ts';
import { roots, sameSchema } from './schema.ts';

const openSame = oneModel(
  (workshop, activity) => new Register(workshop.doc, Workshop.rootName(activity, roots.same), sameSchema),
);

/** The written notes that stand for themselves and for what is folded under them. */
export function keptNotes({ workshop, activity }: ActivityContext): readonly Note[] {
  const notes = notesOf(workshop, activity.id);
  const here = new Set(notes.map((note) => note.id));
  const { keptOf } = foldsOf(openSame(workshop, activity).entries, (note) => here.has(note));
  return notes.filter((note) => !keptOf.has(note.id));
}
