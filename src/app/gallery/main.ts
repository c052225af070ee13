/** The gallery: every component, and every method's example as tablet, phone and projector show it. */
import { mount } from 'svelte';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { language } from '#texts/language.svelte.ts';
import { rememberedLanguage } from '../session/device.svelte.ts';
import GalleryPage from './GalleryPage.svelte';

language.current = rememberedLanguage();
mount(GalleryPage, { target: document.getElementById('app')! });
