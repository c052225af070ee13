/**
 * The rest of the board: fetched as soon as the first picture stands, because the hub may be gone when it is used, and not before,
 * because somebody waits for that picture.
 */
import { untilFetched } from '#core/until-fetched.ts';
import type * as rests from './rest.ts';

type Rest = typeof rests;

/** By then the first picture stands. */
const drawnMs = 200;

let rest = $state.raw<Rest | null>(null);
let fetching: Promise<void> | null = null;

/** What has been fetched; null as long as it is on its way. Reactive. */
export const restOfBoard = (): Rest | null => rest;

/** Fetches the rest now: it is needed for what is on the screen. */
export function fetchRest(): void {
  fetching ??= untilFetched(() => import('./rest.ts')).then((fetched) => {
    rest = fetched;
  });
}

/** Fetches the rest a moment from now; returns how to stop waiting. */
export function fetchRestLater(): () => void {
  const waiting = setTimeout(fetchRest, drawnMs);
  return () => clearTimeout(waiting);
}
