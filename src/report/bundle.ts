/** The report as a folder of files: to read, to print, to count with, and to open again. */
import { strToU8, zipSync } from 'fflate';
import { workshopBytes } from '#document/workshop.ts';
import { packArchive } from '#protocol/archive.ts';
import { memoToCsv } from './csv.ts';
import { reportFolder } from './file-name.ts';
import { memoToHtml } from './html.ts';
import { memoToMarkdown } from './markdown.ts';
import { memoOf, type MemoInput } from './memo.ts';

export interface Bundle {
  /** Name of the folder: `YYYY-MM-DD-title`. */
  folder: string;
  /** Bytes by file name; names are flat and safe everywhere. */
  files: Record<string, Uint8Array>;
}

export interface ReportInput extends MemoInput {
  /** False leaves the workshop file out: for readers who should get the results but not the workshop itself. */
  archive?: boolean;
  /** Pictures of the workshop by their names, for the workshop file. */
  images?: Readonly<Record<string, Uint8Array>>;
}

/** Makes all files of the report from the workshop as it is now. */
export function reportFiles(input: ReportInput): Bundle {
  const { workshop, now } = input;
  const memo = memoOf(input);
  const markdown = memoToMarkdown(memo);
  const files: Record<string, Uint8Array> = {
    'report.html': strToU8(memoToHtml(memo)),
    'report.md': strToU8(markdown),
    'notes.csv': strToU8(memoToCsv(memo)),
  };
  if (input.archive ?? true) {
    const { id, title } = workshop;
    files['workshop.flappi'] = packArchive(
      { id, title },
      workshopBytes(workshop),
      markdown,
      now,
      input.images,
    );
  }
  return { folder: reportFolder(workshop.title, now), files };
}

/** All files in one zip without a folder inside: the zip carries the folder's name. */
export const zipBundle = (bundle: Bundle): Uint8Array => zipSync(bundle.files);
