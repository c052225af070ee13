/** Third way out, for tablets and plain http: a zip as a download, or files through the share sheet. */
import { fileSave } from 'browser-fs-access';
import { ok } from '#core/result.ts';
import { zipBundle, type Bundle } from './bundle.ts';
import { reasonOf, undelivered, type Delivery } from './deliver.ts';

type Save = (blob: Blob, options: { fileName: string; extensions: string[] }) => Promise<unknown>;

/** Saves all files as one zip. Where the browser has no save dialogue the zip goes to its downloads. */
export async function downloadZip(bundle: Bundle, save: Save = fileSave): Promise<Delivery> {
  const fileName = `${bundle.folder}.zip`;
  const blob = new Blob([zipBundle(bundle) as BlobPart], { type: 'application/zip' });
  try {
    await save(blob, { fileName, extensions: ['.zip'] });
  } catch (error) {
    return undelivered(reasonOf(error));
  }
  return ok({ folder: fileName, files: Object.keys(bundle.files) });
}

type Sheet = Partial<Pick<Navigator, 'share' | 'canShare'>>;

const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  flappi: 'application/zip',
};

/** The files that this device's share sheet takes; browsers refuse kinds of files they do not know. */
export function shareableFiles(bundle: Bundle, sheet: Sheet = navigator): File[] {
  const { canShare } = sheet;
  if (!sheet.share || !canShare) return [];
  return Object.entries(bundle.files)
    .map(([name, bytes]) => {
      const type = mimeTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      return new File([bytes as BlobPart], name, { type });
    })
    .filter((file) => canShare.call(sheet, { files: [file] }));
}

/** Opens the share sheet; must be called from a click. `files` of the answer are those that went. */
export async function shareBundle(bundle: Bundle, sheet: Sheet = navigator): Promise<Delivery> {
  const files = shareableFiles(bundle, sheet);
  if (files.length === 0 || !sheet.share) return undelivered('refused');
  try {
    await sheet.share({ files, title: bundle.folder });
  } catch (error) {
    return undelivered(reasonOf(error));
  }
  return ok({ folder: bundle.folder, files: files.map((file) => file.name) });
}
