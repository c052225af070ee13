/** What of the board no first picture needs, in one file: see rest-of-board.svelte.ts. */
import '#ui/photo/read-photo.ts'; // fetched by those who use it, and here already then

export { default as DrawingPad } from '#ui/drawing/DrawingPad.svelte';
export { default as AloneView } from './AloneView.svelte';
export { default as ConnectorSheet } from './ConnectorSheet.svelte';
export { default as GroupSheet } from './GroupSheet.svelte';
export { default as HiddenSheet } from './HiddenSheet.svelte';
export { default as ListView } from './ListView.svelte';
export { default as PhotoNotesSheet } from './PhotoNotesSheet.svelte';
export { default as PictureSheet } from './PictureSheet.svelte';
