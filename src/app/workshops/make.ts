/** Makes workshops on this device: one, a whole programme, or the one that goes on from another. */
import { createId } from '#core/ids.ts';
import type { Device } from '../session/device.svelte.ts';
import { openImageStore } from '#storage/images.ts';
import { createWorkshop, type Session } from '../session/session.svelte.ts';
import { carryOver, type Carried, type CarryChoice } from './carry-over.ts';
import { joinProgramme, programmeOf } from './programme.ts';
import type { Template } from './template.ts';
import { fillFromTemplate, newTables } from './templates.ts';

export interface Order {
  title: string;
  /** One meeting, or the meetings of a programme. */
  meetings: readonly Template[];
  /** How many tables, 1–12. */
  tables: number;
}

/** Makes one workshop, or all of a programme with the same tables; returns the id of the first. */
export async function makeWorkshops(device: Device, { title, meetings, tables }: Order): Promise<string> {
  const shared = newTables(tables);
  const isProgramme = meetings.length > 1;
  const programme = freeName(
    title,
    device.known.map((known) => known.programme),
  );
  const plan = meetings.map((template, i) => ({
    id: createId(),
    title: isProgramme ? template.name : title,
    template,
    tables: shared,
    programme: isProgramme ? { programme, programmeOrder: i + 1 } : undefined,
  }));
  // The first one last: it then stands on top of the list of what was opened.
  for (const { id, ...fresh } of plan.toReversed())
    await createWorkshop(device, { id, title: fresh.title }, (workshop) =>
      fillFromTemplate(workshop, fresh, new Date()),
    );
  return plan[0]!.id;
}

/** The name, with a number when there is another programme of that name on this device. */
function freeName(name: string, taken: readonly (string | undefined)[]): string {
  let free = name;
  for (let n = 2; taken.includes(free); n++) free = `${name} ${n}`;
  return free;
}

export interface Continuation {
  /** Name of the programme, for a workshop that has stood alone. */
  programme: string;
  /** A workshop that is there already, or the title and template of a new one. */
  into: { id: string } | { title: string; template: Template };
  choice: CarryChoice;
}

/** Carries results into the next workshop of the programme; returns its id and what came along. */
export async function continueFrom(
  session: Session,
  { programme, into, choice }: Continuation,
): Promise<{ id: string; carried: Carried }> {
  const { workshop, device } = session;
  let here = programmeOf(workshop);
  if (!here) {
    here = { programme, programmeOrder: 1 };
    joinProgramme(workshop, here);
    await session.remember(here);
  }
  const last = Math.max(
    here.programmeOrder,
    ...device.known.filter((w) => w.programme === here.programme).map((w) => w.programmeOrder ?? 0),
  );
  const id = 'id' in into ? into.id : createId();
  let photos: string[] = [];
  let carried: Carried = { notes: 0, cards: 0, tables: 0 };
  await createWorkshop(device, { id, title: 'title' in into ? into.title : '' }, (to) => {
    if ('template' in into) {
      const next = { programme: here.programme, programmeOrder: last + 1 };
      fillFromTemplate(to, { ...into, tables: [], programme: next }, new Date());
    }
    carried = carryOver(workshop, to, choice);
    photos = to.notes.all.flatMap((note) => note.image?.hash ?? []);
  });
  await carryPhotos(session, id, photos);
  return { id, carried };
}

/** Photos stand beside the document; those that are here go along, and the hub gets them with the next workshop. */
async function carryPhotos(
  { device, workshop }: Session,
  to: string,
  hashes: readonly string[],
): Promise<void> {
  if (!device.db) return;
  const [here, there] = [openImageStore(device.db, workshop.id), openImageStore(device.db, to)];
  for (const hash of hashes) {
    if (await there.get(hash)) continue;
    const photo = await here.get(hash);
    if (photo) await there.put(hash, { full: photo.full, thumb: photo.thumb }, false);
  }
}
