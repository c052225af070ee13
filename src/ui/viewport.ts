/** Keeps sheets and bottom bars clear of the on-screen keyboard, which browsers lay over the page unasked. */

/**
 * Writes `--keyboard`, `--view-top` and `--view-height` (CSS pixels) on the root element while a keyboard covers a part of the page,
 * as long as the page lives or until the returned function is called. Otherwise the defaults of tokens.css hold.
 */
export function watchViewport(root: HTMLElement = document.documentElement): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const names = ['--keyboard', '--view-top', '--view-height'] as const;
  const clear = () => {
    for (const name of names) root.style.removeProperty(name);
  };
  const write = () => {
    // While the user pinch-zooms, the visual viewport is a magnifier and says nothing about a keyboard.
    const zoomed = view.scale > 1.05;
    const hidden = Math.round(Math.max(0, window.innerHeight - view.height - view.offsetTop));
    const top = Math.round(view.offsetTop);
    if (zoomed || (hidden === 0 && top === 0)) return clear();
    root.style.setProperty('--keyboard', `${hidden}px`);
    root.style.setProperty('--view-top', `${top}px`);
    root.style.setProperty('--view-height', `${Math.round(view.height)}px`);
  };
  view.addEventListener('resize', write);
  view.addEventListener('scroll', write);
  // Nothing is asked now: a fresh page has no keyboard, and the answer costs a layout before the first screen.
  return () => {
    view.removeEventListener('resize', write);
    view.removeEventListener('scroll', write);
    clear();
  };
}
