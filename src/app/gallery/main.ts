/** The gallery: every component, and every method's example as tablet, phone and projector show it. */
import { mount } from 'svelte';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { language } from '#texts/language.svelte.ts';
import { fetchAllWords } from '#texts/fetch-words.ts';
import { rememberedLanguage } from '../remembered-language.ts';
import GalleryPage from './GalleryPage.svelte';

// Not awaited at the top: one module that is makes the bundler give each of the app's entrances a file of its own.
void fetchAllWords().then(() => {
  language.current = rememberedLanguage();
  mount(GalleryPage, { target: document.getElementById('gallery')! });
});
