/** Text on the projector as large as its place allows: shrinks step by step until everything is in sight. */

const scales = [1, 0.9, 0.8, 0.7, 0.62, 0.55];

/**
 * An attachment for an element that has a height of its own and takes its sizes in `em` from `--fit` (a plain number). Below the
 * smallest step the element scrolls, because smaller words could not be read across the room.
 */
export function wallFit(node: HTMLElement): () => void {
  const fit = () => {
    for (const scale of scales) {
      node.style.setProperty('--fit', String(scale));
      if (node.scrollHeight <= node.clientHeight + 1) return node.removeAttribute('tabindex');
    }
    // What does not fit even so can at least be scrolled by keyboard.
    node.tabIndex = 0;
  };
  let frame = requestAnimationFrame(fit);
  const again = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(fit);
  };
  const size = new ResizeObserver(again);
  const content = new MutationObserver(again);
  size.observe(node);
  content.observe(node, { childList: true, characterData: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    size.disconnect();
    content.disconnect();
  };
}
