/** Ctrl+Z and Ctrl+Y (or with Shift), as far as nobody is writing. */
import type { Editor } from '#document/editor.ts';

export function undoByKeys(event: KeyboardEvent, editor: Editor): void {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const redo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!redo && key !== 'z') return;
  event.preventDefault();
  if (redo) editor.redo();
  else editor.undo();
}
