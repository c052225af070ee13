/** Starts the app. */
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { mount } from 'svelte';
import { untilFetched } from '#core/until-fetched.ts';
import { fetchWords } from '#texts/fetch-words.ts';
import { language } from '#texts/language.svelte.ts';
import { watchViewport } from '#ui/viewport.ts';
import App from './App.svelte';
import { rememberedLanguage } from './remembered-language.ts';
import { openDevice } from './session/device.svelte.ts';
import { fetchLater } from './later.ts';
import { update } from './update.svelte.ts';

/** Opens the device and shows the app in `target`. */
export async function start(target: HTMLElement): Promise<void> {
  const spoken = rememberedLanguage();
  watchViewport();
  update.start();
  void fetchLater();
  const [device] = await Promise.all([openDevice(), untilFetched(() => fetchWords(spoken))]);
  language.current = spoken;
  target.replaceChildren(); // the mark that stood here while all this was fetched
  if (__BENCH__) await (await import('./bench.ts')).startBench(device, target);
  else mount(App, { target, props: { device } });
}
