/** Starts the app. */
import { mount } from 'svelte';
import { language } from '#texts/language.svelte.ts';
import { watchViewport } from '#ui/viewport.ts';
import App from './App.svelte';
import { openDevice, rememberedLanguage } from './session/device.svelte.ts';
import { fetchLater } from './later.ts';
import { update } from './update.svelte.ts';

/** Opens the device and shows the app in `target`. */
export async function start(target: HTMLElement): Promise<void> {
  language.current = rememberedLanguage();
  watchViewport();
  update.start();
  void fetchLater();
  const device = await openDevice();
  target.replaceChildren(); // the mark that stood here while all this was fetched
  if (__BENCH__) await (await import('./bench.ts')).startBench(device, target);
  else mount(App, { target, props: { device } });
}
