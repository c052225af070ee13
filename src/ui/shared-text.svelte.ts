/** A text field that several people type into: what each writes lands where they meant it, and no cursor jumps. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { movePlace, rebaseThrough } from './text-rebase.ts';

/**
 * Binds an input or text area to a shared text. Others' changes are shown at once, except while a word is being composed
 * (accents, handwriting, suggested words): replacing the value then would lose it.
 */
export function sharedText(read: () => string, write: (text: string) => void): Attachment {
  return (node) => {
    const field = node as HTMLTextAreaElement | HTMLInputElement;
    let composing = false;
    // From what the field shows to what the document says; one text when nothing waits.
    // Reading untracked: the attachment itself must not start anew at each keystroke.
    let texts: [string, ...string[]] = [untrack(read)];
    field.value = texts[0];

    const hear = (text: string) => {
      if (text !== texts.at(-1)) texts.push(text);
    };
    const show = () => {
      if (composing) return;
      const waiting = texts;
      const text = waiting.at(-1)!;
      texts = [text];
      if (text === field.value) return;
      const focused = field === field.ownerDocument.activeElement;
      const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0].map((place) =>
        waiting.reduce((at, each, i) => (i === 0 ? at : movePlace(at, waiting[i - 1]!, each)), place),
      ) as [number, number];
      field.value = text;
      if (focused) field.setSelectionRange(start, end);
    };
    const typed = () => {
      hear(untrack(read));
      texts = rebaseThrough(texts, field.value);
      write(texts.at(-1)!);
      hear(untrack(read));
      show();
    };
    const compose = () => (composing = true);
    const composed = () => {
      composing = false;
      typed();
    };

    field.addEventListener('input', typed);
    field.addEventListener('compositionstart', compose);
    field.addEventListener('compositionend', composed);
    $effect(() => {
      hear(read());
      show();
    });
    return () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('compositionstart', compose);
      field.removeEventListener('compositionend', composed);
    };
  };
}
