/** Starts the app. */
import { mount } from 'svelte';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { language } from '#texts/language.svelte.ts';
import { watchViewport } from '#ui/viewport.ts';
import App from './App.svelte';
import { openDevice, rememberedLanguage } from './session/device.svelte.ts';
import { fetchScreen } from './screens.ts';
import { update } from './update.svelte.ts';

language.current = rememberedLanguage();
watchViewport();
update.start();

const target = document.getElementById('app')!;
fetchScreen(__BENCH__ ? '#/table/bench' : location.hash);
const device = await openDevice();
target.replaceChildren(); // the mark that stood here while all this was fetched
if (__BENCH__) await (await import('./bench.ts')).startBench(device, target);
else mount(App, { target, props: { device } });
