/** A programme: a row of workshops that pass results on. Each workshop knows the row's name and its own place in it. */
import type { Workshop } from '#document/workshop.ts';

export interface Programme {
  programme: string;
  /** 1-based place in the row. */
  programmeOrder: number;
}

/** The programme a workshop belongs to; `null` when it stands alone. */
export function programmeOf(workshop: Workshop): Programme | null {
  const name = workshop.meta.get('programme');
  const order = workshop.meta.get('programmeOrder');
  if (typeof name !== 'string' || name.trim() === '') return null;
  return { programme: name, programmeOrder: typeof order === 'number' ? order : 1 };
}

/** Puts a workshop into a programme. */
export function joinProgramme(workshop: Workshop, { programme, programmeOrder }: Programme): void {
  workshop.editor().edit('programme', () => {
    workshop.meta.set('programme', programme.trim());
    workshop.meta.set('programmeOrder', programmeOrder);
  });
}

interface InProgramme {
  programme?: string | undefined;
  programmeOrder?: number | undefined;
}

/**
 * Workshops by programme, in the order in which they first come; the ones that stand alone each make a group of their own
 * with the name `''`. Inside a programme by place.
 */
export function byProgramme<T extends InProgramme>(all: readonly T[]): { name: string; workshops: T[] }[] {
  const groups: { name: string; workshops: T[] }[] = [];
  for (const workshop of all) {
    const name = workshop.programme ?? '';
    const group = name === '' ? undefined : groups.find((g) => g.name === name);
    if (group) group.workshops.push(workshop);
    else groups.push({ name, workshops: [workshop] });
  }
  for (const { workshops } of groups)
    workshops.sort((a, b) => (a.programmeOrder ?? 0) - (b.programmeOrder ?? 0));
  return groups;
}

/** The workshops that come after a place in a programme, nearest first. */
export const laterOf = <T extends InProgramme>(all: readonly T[], here: Programme): T[] =>
  all
    .filter((w) => w.programme === here.programme && (w.programmeOrder ?? 0) > here.programmeOrder)
    .sort((a, b) => (a.programmeOrder ?? 0) - (b.programmeOrder ?? 0));
