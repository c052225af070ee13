/** Only in a bench build: opens a table at a board of its own and lets a measuring script fill, move and read it. */
import { mount } from 'svelte';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Camera } from '#core/geometry.ts';
import { createKey } from '#core/ids.ts';
import { noteColours, type Note } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { openBoard } from '#methods/board/board.ts';
import { isWorkshopRoute, parseRoute } from '#protocol/join.ts';
import { emptyStage, type SignedStage } from '#protocol/stage.ts';
import { Surface } from '#ui/board/surface.ts';
import type { Device } from './session/device.svelte.ts';
import { screens } from './screens.ts';
import { openSession, type Session } from './session/session.svelte.ts';

const workshopId = 'bench';
const activity = { id: 'board' };
const tableId = 't1';
/** The room is at the board: what a hub would send, signed once by a facilitator whose secret nobody has kept. */
const facilitator = 'eFgCedY7k2t54bxB';
const atTheBoard: SignedStage = {
  stage: { ...emptyStage, seq: 1, activity: 'board', phase: 'write' },
  publicKey: 'K2HQ0hkyn6zY5TkA96iXjveBmvfkmY0KVzCqazeejKc',
  signature: 'H8vaHHJ2RB7jiZMDTcamO3wesgQbRXHHP30sCWrZz3PyKDhrybLpDzp_oq4FknTUSrCpHH-4hd5xFW8iQvYRBA',
};

/** Distance of two notes in the grid, board units. */
const pitch = 220;
const vocabulary =
  'idea team market test customer value learn build measure next risk plan prototype question insight goal cost time people share decide vote cluster theme action owner date result'.split(
    ' ',
  );

/** The grid every board is measured with: as wide as a landscape tablet, about 80 characters a note, the same each time. */
function* gridOf(count: number): Generator<Pick<Note, 'id' | 'text' | 'colour'> & { x: number; y: number }> {
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * 1180) / 820)));
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < count; i++) {
    let text = `#${i}`;
    while (text.length < 76) text += ` ${vocabulary[Math.floor(random() * vocabulary.length)]}`;
    yield {
      id: `n${i}`,
      text: text.slice(0, 84),
      colour: noteColours[i % 6]!,
      x: (i % columns) * pitch,
      y: Math.floor(i / columns) * pitch,
    };
  }
}

function fill(workshop: Workshop): void {
  const editor = workshop.editor();
  editor.prepare(() => workshop.meta.set('title', 'Bench'));
  workshop.tables.add(editor, 'add', { id: tableId, symbol: 'birch', name: '' });
  const fields = { ...activity, method: 'board', title: 'Bench', question: '', minutes: 30 };
  workshop.agenda.add(editor, 'add', fields);
  workshop.doc.getMap('stage').set(facilitator, atTheBoard);
}

/** The bench workshop, as a tablet has it: joined by a code the first time, from its own store afterwards. */
async function openBench(device: Device): Promise<Session> {
  const known = await device.workshops.get(workshopId);
  const code = known ? '' : `?k=${createKey()}&f=${facilitator}`;
  const route = parseRoute(`#/table/${workshopId}${code}`);
  if (!isWorkshopRoute(route)) throw new Error('the bench has a view of its own');
  const opened = await openSession(device, route);
  if (!opened.ok) throw new Error(`bench: ${opened.error}`);
  const session = opened.value;
  session.begin('table');
  // A page that is left while it fills the workshop leaves an empty one behind.
  if (session.workshop.title === '') {
    session.workshop.doc.transact(() => fill(session.workshop)); // at once, as it comes from a hub
    const { stage } = session.workshop;
    if (stage.current.activity === null) await new Promise<void>((moved) => stage.onMove(moved));
    void session.remember({ table: tableId, role: 'table' });
  }
  return session;
}

async function addNotes({ workshop, log }: Session, count: number): Promise<void> {
  const { editor, places } = openBoard(workshop, activity);
  const orders = generateNKeysBetween(null, null, count);
  editor.prepare(() => {
    let i = 0;
    for (const { x, y, ...note } of gridOf(count)) {
      const fields = { ...note, order: orders[i++]!, table: '', activity: activity.id, at: 0 };
      workshop.notes.add(editor, 'write', fields, (id) => places.set(id, [x, y]));
    }
  });
  await log.whenSaved();
}

/** The board that is on the page; it is caught as it is told its name, so that the product itself need not know of this. */
let surface: Surface | undefined;
const keep = (made: Surface) => (surface = made);
const { setLabel } = Surface.prototype;
Surface.prototype.setLabel = function (label) {
  keep(this);
  setLabel.call(this, label);
};

/** Shows the table view and gives the page `window.__bench`. */
export async function startBench(device: Device, target: HTMLElement): Promise<void> {
  const session = await openBench(device);
  const { workshop } = session;
  const { default: Table } = await screens.table();
  mount(Table, { target, props: { session } });
  // The board over the whole page, as the boards it is measured against have it.
  const style = document.createElement('style');
  style.textContent = '.method { position: fixed; inset: 0; z-index: 1000; background: var(--paper); }';
  document.head.append(style);

  const offset = () => surface!.root.getBoundingClientRect();
  Object.assign(window, {
    __bench: {
      addNotes: (count: number) => addNotes(session, count),
      count: () => openBoard(workshop, activity).notes.length,
      ready: () => surface?.isDrawn() ?? false,
      setView: (x: number, y: number, z: number) =>
        surface!.setCamera({ x: x - offset().x, y: y - offset().y, z }),
      view: (): Camera => {
        const { x, y, z } = surface!.camera();
        return { x: x + offset().x, y: y + offset().y, z };
      },
      notePos: (i: number) => openBoard(workshop, activity).placeOf(`n${i}`),
      noteText: (i: number) => workshop.notes.get(`n${i}`)?.text ?? '',
    },
  });
}
