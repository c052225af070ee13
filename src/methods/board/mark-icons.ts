/** The icon of each mark. */
import type { NoteMark } from '#document/schema.ts';
import type { IconName } from '#ui/icons.ts';

export const markIcons: Readonly<Record<NoteMark, IconName>> = {
  agree: 'agree',
  question: 'question',
  important: 'star',
};
