/** Media queries that a template can follow; on a device without matchMedia they are simply false. */
import { trackedEvent, type Tracked } from './live.ts';

/** True while `query`, for example `(min-width: 50rem)`, matches. */
export function media(query: string): Tracked<boolean> {
  const list = typeof matchMedia === 'function' ? matchMedia(query) : null;
  return list ? trackedEvent(list, ['change'], () => list.matches) : { current: false };
}

export const wide = media('(min-width: 50rem)');
export const prefersDark = media('(prefers-color-scheme: dark)');
export const calmMotion = media('(prefers-reduced-motion: reduce)');
