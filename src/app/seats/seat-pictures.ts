/** Twelve everyday things that stand for people at a table: no names, no faces, told apart by shape. */
import type { IconName } from '#ui/icons.ts';

export const seatPictures = [
  'cup',
  'star',
  'heart',
  'bulb',
  'home',
  'flag',
  'sun',
  'moon',
  'camera',
  'map',
  'clock',
  'calendar',
] as const satisfies readonly IconName[];
export type SeatPicture = (typeof seatPictures)[number];

export const isSeatPicture = (value: unknown): value is SeatPicture =>
  seatPictures.includes(value as SeatPicture);
