/** Hands one file to the user: through the share sheet where the device takes it, else as a download. */
import { fileSave } from 'browser-fs-access';

/** Must be called from a click. Giving up is no failure; false when the browser refused both ways. */
export async function giveFile(
  file: { name: string; bytes: Uint8Array },
  type: string,
  sheet: Partial<Pick<Navigator, 'share' | 'canShare'>> = navigator,
): Promise<boolean> {
  const blob = new File([file.bytes as BlobPart], file.name, { type });
  const isTouch = matchMedia('(pointer: coarse)').matches;
  try {
    if (isTouch && sheet.share && sheet.canShare?.({ files: [blob] })) await sheet.share({ files: [blob] });
    else await fileSave(blob, { fileName: file.name });
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}
