/** Earlier moments of a workshop: asked from the hub, opened beside the document of now. */
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import { applyChecked } from '#protocol/gate.ts';
import { momentsSchema, type Moment } from '#protocol/moments.ts';
import { call, parsed } from '../session/hub-client.ts';

/** The moments the hub has kept, newest first; `null` when it does not answer. */
export async function askMoments(workshop: string): Promise<Moment[] | null> {
  return parsed(await call(`/api/rooms/${workshop}/snapshots`), momentsSchema);
}

/** The document of a moment; `null` when it cannot be had or is damaged. */
export async function askMoment(workshop: string, name: string): Promise<Uint8Array | null> {
  const response = await call(`/api/rooms/${workshop}/snapshots/${name}`);
  if (!response?.ok) return null;
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null; // the hub went away half-way
  }
}

/** Opens the bytes as a workshop of their own, which travels nowhere. `null` when they are damaged; destroy it after use. */
export function openMoment(now: Workshop, bytes: Uint8Array): Workshop | null {
  const then = new Workshop(now.id, new Y.Doc(), '');
  if (applyChecked(then.doc, bytes, 'moment').ok) return then;
  then.destroy();
  return null;
}
