/** The shape that goes with each kind of message, so that none relies on colour alone. */
import type { IconName } from './icons.ts';
import type { NoticeKind } from './notices.svelte.ts';

export const signalIcons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  ok: 'check',
  warn: 'warning',
  danger: 'warning',
};
