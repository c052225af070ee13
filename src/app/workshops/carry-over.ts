/** Carries the results of one workshop into the next: same tables, chosen notes on a board, chosen cards in a copy of their activity. */
import { orderAfter, orderBetween } from '#core/order.ts';
import type { Activity, Card, Note } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { frameSize, roomInFrame } from '#methods/board/arrange.ts';
import { openBoard, type NoteBoard } from '#methods/board/board.ts';
import { frameOf } from '#methods/board/contents.ts';
import { readSetUp, writeSetUp } from './set-up.ts';

export interface CarryChoice {
  /** Activities of the earlier workshop whose notes and cards go on, by id. */
  activities: readonly string[];
  /** Only notes marked important; cards go on all the same. */
  onlyImportant: boolean;
  /** What the board with the carried notes is called. */
  title: string;
}

export interface Carried {
  notes: number;
  cards: number;
  tables: number;
}

/** Kind of the link from a note to where it was first written: `from` is `<workshop>/<note>`. */
export const carriedFrom = 'from';
/** True when there is something on a note: words, a drawing or a photo. */
export const saysSomething = (note: Note): boolean =>
  note.text.trim() !== '' || note.drawing !== null || note.image !== null;

const minutesToLook = 5;
const betweenFrames = 60;

/**
 * Copies what was chosen; `from` is only read. Ids follow from where a thing was first made, so doing it twice, or on two
 * devices, changes nothing, and a note keeps its id through a whole programme. Answers what was new.
 */
export function carryOver(from: Workshop, to: Workshop, choice: CarryChoice): Carried {
  const carried: Carried = { notes: 0, cards: 0, tables: carryTables(from, to) };
  const chosen = from.agenda.all.filter((activity) => choice.activities.includes(activity.id));
  const notesOf = (activity: Activity) =>
    from.notes.all.filter(
      (note) =>
        note.activity === activity.id &&
        saysSomething(note) &&
        (!choice.onlyImportant || note.mark === 'important'),
    );
  // Cards first and the board last: each goes in front of everything that is there.
  for (const activity of chosen.toReversed()) {
    const cards = from.cards.all.filter((card) => card.activity === activity.id);
    if (cards.length > 0) carried.cards += carryCards(from, to, activity, cards);
  }
  const withNotes = chosen.filter((activity) => notesOf(activity).length > 0);
  if (withNotes.length > 0) {
    const board = boardIn(to, `results-${from.id}`, choice.title);
    for (const activity of withNotes) carried.notes += carryNotes(from, board, activity, notesOf(activity));
  }
  return carried;
}

function carryTables(from: Workshop, to: Workshop): number {
  const editor = to.editor();
  const fresh = from.tables.all.filter((table) => !to.tables.find(table.id));
  // The tables a template has set out make room, unless somebody has already worked at them.
  const idle = to.tables.all.filter(
    (table) => !from.tables.find(table.id) && !to.notes.all.some((note) => note.table === table.id),
  );
  if (from.tables.all.length > 0 && idle.length > 0)
    editor.edit('carry', () => to.tables.hide(...idle.map((table) => table.id)));
  for (const { id, symbol, name, order } of fresh)
    to.tables.add(editor, 'carry', { id, symbol, name, order });
  return fresh.length;
}

/** Where a note or card was first made, and the id it carries from then on. */
function originOf(from: Workshop, id: string): { id: string; origin: string } {
  const link = from.links.find(linkId(id));
  return link ? { id, origin: link.from } : { id: `${from.id}-${id}`, origin: `${from.id}/${id}` };
}
const linkId = (id: string) => `from-${id}`;

function link(to: Workshop, { id, origin }: { id: string; origin: string }): void {
  if (!to.links.find(linkId(id)))
    to.links.add(to.editor(), 'carry', { id: linkId(id), from: origin, to: id, kind: carriedFrom });
}

const beforeAll = (to: Workshop): string => orderBetween(null, to.agenda.all[0]?.order ?? null);

function boardIn(to: Workshop, id: string, title: string): NoteBoard {
  if (!to.agenda.find(id)) {
    const activity = {
      id,
      method: 'board',
      title,
      question: '',
      minutes: minutesToLook,
      order: beforeAll(to),
    };
    to.agenda.add(to.editor(), 'carry', activity);
    // There is nothing to write yet, only to read: five minutes in all.
    to.editor().prepare(() => {
      for (const [phase, minutes] of Object.entries({ write: minutesToLook, group: 0, choose: 0 }))
        to.minutes(id).set(phase, minutes);
    });
  }
  return openBoard(to, { id });
}

function carryNotes(from: Workshop, board: NoteBoard, activity: Activity, notes: readonly Note[]): number {
  const to = board.workshop;
  const editor = to.editor();
  const wanted = notes.map((note) => ({ note, place: originOf(from, note.id) }));
  const fresh = wanted.filter(({ place }) => !to.notes.find(place.id));
  if (fresh.length === 0) return 0;

  const groupId = `${board.activity}-${activity.id}`;
  if (!board.groups.find(groupId)) {
    const right = Math.max(-betweenFrames, ...board.frames().map((frame) => frame.x + frame.width));
    board.groups.add(editor, 'carry', {
      id: groupId,
      title: activity.title,
      position: [right + betweenFrames, 0],
      size: frameSize(fresh.length),
    });
  }
  let frame = frameOf(board.groups.find(groupId)!);
  const taken = board.taken(() => true);
  for (const { note, place } of fresh) {
    const spot = roomInFrame(frame, taken);
    frame = spot.frame;
    taken.push(spot.place);
    const order = orderAfter(to.notes.all);
    const fields = { ...note, order, id: place.id, activity: board.activity };
    to.notes.add(editor, 'carry', fields, (id) => {
      board.places.set(id, [spot.place.x, spot.place.y]);
      board.membership.set(id, groupId);
    });
    link(to, place);
  }
  editor.edit('carry', () => board.groups.set(groupId, { size: [frame.width, frame.height] }));
  return fresh.length;
}

function carryCards(from: Workshop, to: Workshop, activity: Activity, cards: readonly Card[]): number {
  const editor = to.editor();
  const isCarried = activity.id.startsWith('cards-');
  const id = isCarried ? activity.id : `cards-${from.id}-${activity.id}`;
  if (!to.agenda.find(id)) {
    const { method, title, question, minutes } = activity;
    to.agenda.add(editor, 'carry', { id, method, title, question, minutes, order: beforeAll(to) });
    writeSetUp(to, to.agenda.get(id)!, readSetUp(from, activity));
  }
  const fresh = cards
    .map((card) => ({ card, place: originOf(from, card.id) }))
    .filter(({ place }) => !to.cards.find(place.id));
  for (const { card, place } of fresh) {
    // `shown` is how a collection hides; it must not be there before the card is whole.
    const fields = Object.fromEntries(Object.entries(card).filter(([key]) => key !== 'shown'));
    to.cards.add(editor, 'carry', { ...fields, id: place.id, activity: id });
    link(to, place);
  }
  return fresh.length;
}
