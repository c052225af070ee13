/** The workshop as one file, to carry by hand where no network goes. */
import { workshopBytes, type Workshop } from '#document/workshop.ts';
import { packArchive } from '#protocol/archive.ts';
import { reportFolder } from '#report/file-name.ts';

/** Everything this device has of the workshop, photos included; opening it elsewhere merges it in. */
export async function workshopFile(workshop: Workshop): Promise<{ name: string; bytes: Uint8Array }> {
  const { id, title } = workshop;
  const now = new Date();
  const images = await workshop.images.all();
  const bytes = packArchive({ id, title }, workshopBytes(workshop), `# ${title}\n`, now, images);
  return { name: `${reportFolder(title, now)}.flappi`, bytes };
}
