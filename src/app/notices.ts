/** The app's one row of notices. */
import { createNotices } from '#ui/notices.svelte.ts';

export const notices = createNotices();
