/** The one bridge from evented things to reactive ones: nothing is copied, readers are told to read again. */
import { createSubscriber } from 'svelte/reactivity';

/** A value that a template or an effect follows by reading `current`. */
export interface Tracked<T> {
  readonly current: T;
}

/**
 * Follows anything that can say "changed". `subscribe` is called when the first effect reads `current` and its
 * return value when the last one stops; outside effects `current` is a plain read.
 */
export function tracked<T>(subscribe: (changed: () => void) => () => void, read: () => T): Tracked<T> {
  const observe = createSubscriber(subscribe);
  return {
    get current() {
      observe();
      return read();
    },
  };
}

/** {@link tracked} for a DOM event target; changes on any of `events`. */
export function trackedEvent<T>(target: EventTarget, events: readonly string[], read: () => T): Tracked<T> {
  return tracked((changed) => {
    for (const event of events) target.addEventListener(event, changed);
    return () => {
      for (const event of events) target.removeEventListener(event, changed);
    };
  }, read);
}
