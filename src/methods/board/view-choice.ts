/** Board or list: which one this device looks at. Forgotten when the tab closes. */

export type BoardLook = 'board' | 'list';

const keyOf = (activity: string): string => `flappi-board-look-${activity}`;

/** The look chosen last; the board until something else was chosen, or where storage is not allowed. */
export function savedLook(activity: string): BoardLook {
  try {
    return sessionStorage.getItem(keyOf(activity)) === 'list' ? 'list' : 'board';
  } catch {
    return 'board'; // storage is switched off in this browser
  }
}

export function saveLook(activity: string, look: BoardLook): void {
  try {
    sessionStorage.setItem(keyOf(activity), look);
  } catch {
    // The choice then lasts as long as the view does.
  }
}
