/** What keys mean on a board: a table from keys to commands, so that it can be read and tested in one place. */
import { directionOf, type Direction } from './neighbour.ts';

export type KeyCommand =
  | { name: 'go'; direction: Direction }
  | { name: 'carry'; direction: Direction; distance: number }
  | { name: 'first' | 'last' | 'open' | 'take' | 'toggle' | 'drop' | 'escape' | 'remove' | 'all' | 'fit' }
  | { name: 'zoom'; factor: number };

export interface Key {
  type: 'keydown' | 'keyup';
  key: string;
  shift: boolean;
  /** Ctrl or Command. */
  control: boolean;
  alt: boolean;
}

const step = 20;
const bigStep = 100;

/** @param carrying notes are in the hand: arrows move them, Enter and Space put them down. */
export function keyCommand({ type, key, shift, control, alt }: Key, carrying: boolean): KeyCommand | null {
  if (alt) return null;
  // Space acts when it comes up, like on a button: held down it pans with the mouse.
  if (type === 'keyup') {
    if (key !== ' ') return null;
    return { name: carrying ? 'drop' : shift || control ? 'toggle' : 'take' };
  }
  const direction = directionOf[key];
  if (direction && !control)
    return carrying
      ? { name: 'carry', direction, distance: shift ? bigStep : step }
      : { name: 'go', direction };
  if (control) return key === 'a' || key === 'A' ? { name: 'all' } : null;
  switch (key) {
    case 'Enter':
      return { name: carrying ? 'drop' : 'open' };
    case 'Escape':
      return { name: 'escape' };
    case 'Delete':
    case 'Backspace':
      return carrying ? null : { name: 'remove' };
    case 'Home':
      return { name: 'first' };
    case 'End':
      return { name: 'last' };
    case '+':
    case '=':
      return { name: 'zoom', factor: 1.25 };
    case '-':
      return { name: 'zoom', factor: 0.8 };
    case '0':
      return { name: 'fit' };
    default:
      return null;
  }
}
