/** Two or three devices with the same workshop, for tests that need no network. */
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import { createFacilitatorKey, type FacilitatorKey } from '#protocol/facilitator.ts';

export interface Room {
  key: FacilitatorKey;
  anna: Workshop;
  ben: Workshop;
  chris: Workshop;
  /** Everything everyone knows is carried to everyone. */
  meet: () => void;
}

export function createRoom(id = 'test'): Room {
  const key = createFacilitatorKey();
  const [anna, ben, chris] = [0, 0, 0].map(() => new Workshop(id, new Y.Doc(), key.fingerprint)) as [
    Workshop,
    Workshop,
    Workshop,
  ];
  anna.lead(key);
  const all = [anna, ben, chris];
  const meet = () => {
    for (let round = 0; round < 2; round++) {
      for (const from of all) {
        const update = Y.encodeStateAsUpdate(from.doc);
        for (const to of all) if (to !== from) Y.applyUpdate(to.doc, update, 'road');
      }
    }
  };
  return { key, anna, ben, chris, meet };
}

/** What a document holds, for comparing devices. */
export const contentOf = (workshop: Workshop): unknown =>
  Object.fromEntries(
    [...workshop.doc.share.keys()].sort().map((name) => [name, workshop.doc.getMap(name).toJSON()]),
  );
