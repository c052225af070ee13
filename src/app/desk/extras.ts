/** The desk's less common doings: what the menu offers, and which dialog each opens. */
import { paper } from '#texts/paper.ts';
import { running } from '#texts/running.ts';
import { templates } from '#texts/templates.ts';
import type { IconName } from '#ui/icons.ts';

export type Extra = 'second' | 'enter' | 'pre-task' | 'template';

/** Menu entries in the device's language. */
export const extraItems = (
  open: (which: Extra) => void,
): { label: string; icon: IconName; onpick: () => void }[] => [
  { label: paper().enter, icon: 'edit', onpick: () => open('enter') },
  { label: paper().preTask, icon: 'print', onpick: () => open('pre-task') },
  { label: running().second, icon: 'people', onpick: () => open('second') },
  { label: templates().saveAs, icon: 'copy', onpick: () => open('template') },
];
