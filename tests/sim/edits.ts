/** What people do in a simulated room: every collection, texts typed together, marks, places, hiding, undo, and the stage. */
import { Register } from '#document/register.ts';
import { metaSchema } from '#document/schema.ts';
import { restoreTo } from '#document/restore.ts';
import { Workshop } from '#document/workshop.ts';
import * as Y from 'yjs';
import type { Random } from './random.ts';

const activities = ['cafe', 'board'];
const words = ['bussi', 'tori', 'lomake', 'apu', '😀', 'ääni', '👩‍👧', 'neuvonta'];

const weights = {
  write: 6,
  type: 8,
  mark: 3,
  hide: 2,
  show: 1,
  place: 4,
  card: 2,
  cardText: 4,
  link: 1,
  table: 1,
  agenda: 1,
  minutes: 1,
  title: 1,
  undo: 4,
  redo: 2,
  move: 0.5,
  goBack: 0.15,
};

const placesOf = new WeakMap<Workshop, Register<string | number>>();
function places(workshop: Workshop): Register<string | number> {
  let register = placesOf.get(workshop);
  if (!register) placesOf.set(workshop, (register = new Register(workshop.doc, 'board/places', metaSchema)));
  return register;
}

/** A text as somebody might leave it: something added, something taken away. */
function retyped(text: string, random: Random): string {
  const letters = [...text];
  const at = random.below(letters.length + 1);
  if (random.chance(0.3)) letters.splice(at, 1 + random.below(3));
  else letters.splice(at, 0, random.pick(words));
  return letters.join('');
}

/** One edit of one person. `earlier` is a moment of the workshop to go back to. */
export function editOnce(workshop: Workshop, random: Random, who: string, earlier: Uint8Array | null): void {
  const activity = random.pick(activities);
  const editor = workshop.editor(activity);
  const { notes, cards, links, tables, agenda } = workshop;
  const note = notes.all.length > 0 ? random.pick(notes.all) : null;
  const fields = { id: random.id(), activity, table: who };
  switch (random.weighted(weights)) {
    case 'write':
      notes.add(editor, 'write', { ...fields, text: random.pick(words), colour: 'yellow', at: Date.now() });
      break;
    case 'type':
      if (note) editor.edit('type', () => notes.set(note.id, { text: retyped(note.text, random) }), note.id);
      break;
    case 'mark':
      if (note) editor.edit('mark', () => notes.set(note.id, { mark: random.pick(['agree', null]) }));
      break;
    case 'hide':
      if (note) editor.edit('hide', () => notes.hide(note.id));
      break;
    case 'show':
      if (notes.hidden.length > 0) editor.edit('show', () => notes.show(random.pick(notes.hidden).id));
      break;
    case 'place':
      if (note)
        editor.edit('move', () => places(workshop).set(note.id, random.pick([random.below(900), null])));
      break;
    case 'card':
      cards.add(editor, 'card', { ...fields, kind: 'persona', 'text.name': '', 'text.story': '' });
      break;
    case 'cardText':
      if (cards.all.length > 0) {
        const card = random.pick(cards.all);
        const story = retyped(String(card['text.story'] ?? ''), random);
        editor.edit('write', () => cards.set(card.id, { 'text.story': story }), card.id);
      }
      break;
    case 'link':
      if (note) links.add(editor, 'link', { id: random.id(), from: note.id, to: 'board', kind: 'used' });
      break;
    case 'table':
      tables.add(workshop.editor(), 'add-table', { id: random.id(), symbol: 'birch', name: '' });
      break;
    case 'agenda':
      agenda.add(workshop.editor(), 'add', { id: random.id(), method: 'board', title: who, minutes: 10 });
      break;
    case 'minutes':
      workshop.editor().edit('minutes', () => workshop.minutes(activity).set('write', random.below(60)));
      break;
    case 'title':
      workshop.editor().edit('rename', () => workshop.meta.set('title', `${who} ${random.below(99)}`));
      break;
    case 'undo':
      editor.undo();
      break;
    case 'redo':
      editor.redo();
      break;
    case 'move':
      if (workshop.stage.mayMove) workshop.stage.move({ activity, phase: random.pick(['write', 'group']) });
      break;
    case 'goBack':
      if (workshop.stage.mayMove && earlier) {
        restoreTo(workshop, earlier, () => {
          const then = new Workshop(workshop.id, new Y.Doc({ guid: 'then' }), '');
          Y.applyUpdate(then.doc, earlier);
          return then;
        });
      }
  }
}
