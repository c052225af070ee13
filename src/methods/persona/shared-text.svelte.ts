/** A text field that several people type into: what each writes lands where they meant it, and no cursor jumps. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { movePlace, rebaseText } from './text-rebase.ts';

/**
 * Binds an input or text area to a shared text. Others' changes are shown at once, except while a character is being composed
 * (accents, handwriting, suggested words): replacing the value then would lose it.
 */
export function sharedText(read: () => string, write: (text: string) => void): Attachment {
  return (node) => {
    const field = node as HTMLTextAreaElement | HTMLInputElement;
    // Reading untracked: the attachment itself must not start anew at each keystroke.
    let base = untrack(read);
    let composing = false;
    field.value = base;

    const show = (text: string) => {
      if (composing || text === field.value) {
        if (!composing) base = text;
        return;
      }
      const focused = field === field.ownerDocument.activeElement;
      const places = focused ? [field.selectionStart ?? 0, field.selectionEnd ?? 0] : null;
      const before = field.value;
      field.value = text;
      base = text;
      if (places)
        field.setSelectionRange(...(places.map((p) => movePlace(p, before, text)) as [number, number]));
    };
    const typed = () => {
      const next = rebaseText(base, field.value, read());
      base = field.value;
      write(next);
      show(read());
    };
    const compose = () => (composing = true);
    const composed = () => {
      composing = false;
      typed();
    };

    field.addEventListener('input', typed);
    field.addEventListener('compositionstart', compose);
    field.addEventListener('compositionend', composed);
    $effect(() => show(read()));
    return () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('compositionstart', compose);
      field.removeEventListener('compositionend', composed);
    };
  };
}
