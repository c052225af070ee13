/** Which drawing goes with which step, and the strokes of each drawing on a screen of 160 × 100. */
import type { Platform } from './platform.ts';

export type PictureName = 'download' | 'settings' | 'switch' | 'file' | 'certificate' | 'lock' | 'home';

/** The steps of each platform in pictures; the words are in `#texts/secure.ts`. */
export const picturesOf: Readonly<Record<Platform, readonly PictureName[]>> = {
  ipad: ['download', 'settings', 'switch', 'lock', 'home'],
  android: ['download', 'settings', 'file', 'lock', 'home'],
  windows: ['download', 'certificate', 'file', 'lock'],
  mac: ['download', 'certificate', 'switch', 'lock'],
};

const rows = 'M26 30h60M26 70h44';
const seal = 'M112 52a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM106 73l-3 14 9-5 9 5-3-14';

/** `quiet` is what is around; `loud` is where to look; `fill` lies beneath it. */
export const strokes: Readonly<Record<PictureName, { quiet: string; loud: string; fill?: string }>> = {
  download: {
    quiet: 'M26 26h50M26 40h36',
    loud: 'M80 48v24M70 63l10 10 10-10M58 82h44',
  },
  settings: {
    quiet: `${rows}M128 27l4 4-4 4M128 67l4 4-4 4`,
    loud: 'M28 50h52M127 45l5 5-5 5',
    fill: 'M18 41h124v18H18z',
  },
  switch: {
    quiet: `${rows}`,
    loud: 'M28 50h48M112 42h14a8 8 0 0 1 0 16h-14a8 8 0 0 1 0-16zM126 45.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
    fill: 'M18 38h124v24H18z',
  },
  file: {
    quiet: 'M24 30h22l6 7h26v40H24z',
    loud: 'M92 24h24l14 14v42H92zM116 24v14h14M102 54l7 7 12-14',
  },
  certificate: {
    quiet: 'M30 24h100v44M30 24v54h62M44 38h60M44 50h40',
    loud: seal,
  },
  lock: {
    quiet: 'M18 36h124M24 52h70M24 66h52',
    loud: 'M26 25h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 34 33h-8a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 26 25zM27 25v-2.5a3 3 0 0 1 6 0V25M104 66l9 9 17-20',
    fill: 'M18 18h124v18H18z',
  },
  home: {
    quiet: 'M28 26h18v18H28zM58 26h18v18H58zM88 26h18v18H88zM28 56h18v18H28z',
    loud: 'M58 56h18v18H58zM67 60v10M62 65h10',
    fill: 'M58 56h18v18H58z',
  },
};
