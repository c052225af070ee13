/** Keeps sheets and bottom bars clear of the on-screen keyboard, which browsers lay over the page unasked. */

/**
 * Writes `--keyboard`, `--view-top` and `--view-height` (CSS pixels) on the root element for as long as the page
 * lives or until the returned function is called. Without visualViewport the defaults of tokens.css stay.
 */
export function watchViewport(root: HTMLElement = document.documentElement): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const names = ['--keyboard', '--view-top', '--view-height'] as const;
  const write = () => {
    // While the user pinch-zooms, the visual viewport is a magnifier and says nothing about a keyboard.
    const zoomed = view.scale > 1.05;
    const hidden = zoomed ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop);
    root.style.setProperty('--keyboard', `${Math.round(hidden)}px`);
    root.style.setProperty('--view-top', `${zoomed ? 0 : Math.round(view.offsetTop)}px`);
    root.style.setProperty('--view-height', zoomed ? '100dvh' : `${Math.round(view.height)}px`);
  };
  view.addEventListener('resize', write);
  view.addEventListener('scroll', write);
  write();
  return () => {
    view.removeEventListener('resize', write);
    view.removeEventListener('scroll', write);
    for (const name of names) root.style.removeProperty(name);
  };
}
