/**
 * The first script of a page: it asks at once for everything that the address needs, so that it all travels side by side. It
 * imports no part of the app itself, or the browser would read that before it asked for the rest.
 */
import { askEarly } from '#storage/stores.ts';
import { fetchWords } from '#texts/fetch-words.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { fetchScreen } from './screens.ts';

/** A hub that is away may be back by then. */
const againMs = 3_000;
/** What fails although the hub is there fails again; so not for ever. */
const mostReloads = 3;
const reloadsKey = 'flappi:reloads';

// The gallery, which has no such place, shares this file in the build: a file of its own would be one more to ask for.
const place = document.getElementById('app');
if (place) begin(place);

function begin(target: HTMLElement): void {
  askEarly();
  fetchScreen(__BENCH__ ? '#/table/bench' : location.hash);
  // Whoever shows the words meets the error.
  fetchWords(rememberedLanguage()).catch(() => undefined);
  if (__BENCH__) void import('./bench.ts');
  import('./start.ts').then(
    ({ start }) => {
      forgetReloads();
      return start(target);
    },
    () => setTimeout(() => void startAgain(), againMs),
  );
}

function forgetReloads(): void {
  try {
    sessionStorage.removeItem(reloadsKey);
  } catch {
    // storage refused: then nothing was counted
  }
}

/** The hub went away while the app travelled: the mark stays on the page, and the app is asked for again when the hub is back. */
async function startAgain(): Promise<void> {
  const isBack = await fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  const reloads = Number(sessionStorage.getItem(reloadsKey) ?? 0);
  if (!isBack) setTimeout(() => void startAgain(), againMs);
  else if (reloads < mostReloads) {
    sessionStorage.setItem(reloadsKey, String(reloads + 1));
    location.reload();
  }
}
