/**
 * Keeps the tap after a quick stroke. Chromium takes the end of a quick stroke for a fling also where nothing scrolls
 * (`touch-action: none`), and lets the next tap, wherever it is, only stop that: the first tap on a button did nothing. A stroke
 * whose moves are cancelled is no fling.
 */

/** For what is drawn, dragged or panned by our own hands; use with `{@attach noFling}` or call it. Returns what takes it back. */
export function noFling(element: Element): () => void {
  let ours = false;
  // What lies in it may be for the browser to scroll. `touch-action` holds for all inside, and is not inherited.
  const begin = ({ target }: Event) => {
    ours = false;
    for (let at = target as Element | null; at && !ours; at = at === element ? null : at.parentElement)
      ours = getComputedStyle(at).touchAction === 'none';
  };
  const move = (event: Event) => {
    if (ours && event.cancelable) event.preventDefault();
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
  return () => {
    element.removeEventListener('touchstart', begin);
    element.removeEventListener('touchmove', move);
  };
}
