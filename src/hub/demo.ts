/** The example workshop: a room filled from the file that is built with the app. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as Y from 'yjs';
import { createKey } from '#core/ids.ts';
import { err, ok, type Result } from '#core/result.ts';
import { unpackArchive } from '#protocol/archive.ts';
import { createFacilitatorKey } from '#protocol/facilitator.ts';
import { openLog } from './log.ts';
import { makeFolder } from './safe-write.ts';
import type { Rooms } from './rooms.ts';

function generationOf(document: Uint8Array): string {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, document);
  return String(doc.getMap('meta').get('generation') ?? '');
}

/**
 * Makes the example room unless it is there already; answers its id.
 * `missing`: no such file in this build. `broken`: it does not open, or cannot be kept.
 */
export async function openDemo(
  rooms: Rooms,
  webDir: string,
  language: string,
): Promise<Result<string, 'missing' | 'broken'>> {
  const bytes = await readFile(join(webDir, 'demo', `${language}.flappi`)).catch(() => null);
  if (!bytes) return err('missing');
  const archive = unpackArchive(bytes);
  if (!archive.ok) return err('broken');
  const { id, title } = archive.value.manifest.workshop;
  if (rooms.get(id)) return ok(id);
  try {
    // The log first: a room that is known but empty would be taken for done at the next start.
    await makeFolder(rooms.folder(id));
    const { log, updates } = await openLog(join(rooms.folder(id), 'log.bin'));
    if (updates.length === 0) log.append(archive.value.document);
    if (!(await log.close())) return err('broken');
  } catch {
    return err('broken');
  }
  const { secret, fingerprint } = createFacilitatorKey();
  const generation = generationOf(archive.value.document);
  const put = await rooms.put({ id, title, key: createKey(), secret, fingerprint, generation });
  return put.ok ? ok(id) : err('broken');
}
