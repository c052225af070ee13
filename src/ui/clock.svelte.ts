/** One shared clock: all timers on the page show the same moment, and nothing ticks while nobody looks. */
import { createSubscriber } from 'svelte/reactivity';

const tickMs = 250;
let now = $state.raw(0);

const observe = createSubscriber(() => {
  const timer = setInterval(() => (now = Date.now()), tickMs);
  return () => {
    clearInterval(timer);
    now = 0;
  };
});

/** This device's clock in milliseconds since 1970; follows along when read in a template or an effect. */
export const clock = {
  get current(): number {
    observe();
    // Zero until the first tick, and when nothing ticks: then the moment itself is the truth.
    return now === 0 ? Date.now() : now;
  },
};
