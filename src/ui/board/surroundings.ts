/** Tells a board when its size, the theme, the language or the fonts change. */

/** Watches until `signal` aborts. */
export function watchSurroundings(
  root: HTMLElement,
  { resize, restyle }: { resize: () => void; restyle: () => void },
  signal: AbortSignal,
): void {
  const sizes = new ResizeObserver(resize);
  sizes.observe(root);
  const theme = new MutationObserver(restyle);
  const watched = { attributeFilter: ['data-theme', 'class', 'lang'] };
  theme.observe(document.documentElement, watched);
  // A part of the page may have a theme of its own, such as the projector's.
  const themed = root.closest('[data-theme]');
  if (themed && themed !== document.documentElement) theme.observe(themed, watched);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyle, { signal });
  document.fonts?.addEventListener('loadingdone', restyle, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    theme.disconnect();
  });
}
