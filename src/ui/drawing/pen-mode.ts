/** Pen mode: only a pen draws and the resting hand does not. Switched by hand, and it stays so on this device. */

const key = 'flappi:pen-only';

export function savedPenMode(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false; // storage is switched off in this browser
  }
}

export function savePenMode(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // The choice then lasts as long as the sheet.
  }
}

/** True when a pointer may draw. `mouse` is a hand at a laptop, which has no palm to ignore. */
export const mayDraw = (pointerType: string, penMode: boolean): boolean =>
  !penMode || pointerType === 'pen' || pointerType === 'mouse';
