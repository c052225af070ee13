/**
 * The first script of a page: it asks at once for everything that the address needs, so that it all travels side by side. It
 * imports no part of the app itself, or the browser would read that before it asked for the rest.
 */
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { askEarly } from '#storage/stores.ts';
import { fetchScreen } from './screens.ts';

/** A hub that is away may be back by then. */
const againMs = 3_000;

askEarly();
fetchScreen(__BENCH__ ? '#/table/bench' : location.hash);
if (__BENCH__) void import('./bench.ts');
import('./start.ts').then(
  ({ start }) => start(document.getElementById('app')!),
  // The hub went away while the app travelled: the mark stays on the page, and the app is asked for again.
  () => setTimeout(() => location.reload(), againMs),
);
