/** What devices were told is safe, and whether a document at the end still holds it. */
import * as Y from 'yjs';

/** One acknowledgement: structs up to a clock for each client, and ranges that had been deleted. */
export interface Promised {
  who: string;
  by: 'device' | 'hub';
  structs: ReadonlyMap<number, number>;
  deletions: readonly (readonly [client: number, clock: number, length: number])[];
}

/** "Saved on this device": everything the document holds now. */
export function promiseOfDevice(who: string, doc: Y.Doc): Promised {
  const { sv, ds } = Y.snapshot(doc);
  const deletions = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map((range) => [client, range.clock, range.len] as const),
  );
  return { who, by: 'device', structs: sv, deletions };
}

/** "Also on the hub": this device's own changes. */
export const promiseOfHub = (who: string, doc: Y.Doc): Promised => ({
  who,
  by: 'hub',
  structs: new Map([[doc.clientID, Y.getState(doc.store, doc.clientID)]]),
  deletions: [],
});

/** What a document holds at the end, ready to be compared with many promises. */
export interface Held {
  structs: ReadonlyMap<number, number>;
  isDeleted: (client: number, clock: number) => boolean;
}
export function heldBy(doc: Y.Doc): Held {
  const { sv, ds } = Y.snapshot(doc);
  return { structs: sv, isDeleted: (client, clock) => Y.isDeleted(ds, Y.createID(client, clock)) };
}

/** The first thing of a promise that is missing, in words; `null` when all is there. */
export function brokenBy({ who, by, structs, deletions }: Promised, held: Held): string | null {
  for (const [client, clock] of structs) {
    const has = held.structs.get(client) ?? 0;
    if (has < clock) return `${by} of ${who}: client ${client} at ${has}, promised ${clock}`;
  }
  for (const [client, clock, length] of deletions) {
    for (let at = clock; at < clock + length; at++) {
      if (!held.isDeleted(client, at)) return `${by} of ${who}: promised deletion ${client}:${at}`;
    }
  }
  return null;
}
