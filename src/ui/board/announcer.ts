/** A polite live region inside an element: says what the eye would see. */

export function createAnnouncer(root: HTMLElement): { say(words: string): void } {
  const region = document.createElement('div');
  region.className = 'board-said';
  region.setAttribute('role', 'status');
  root.append(region);
  return {
    say(words) {
      // The same words twice are read twice only if the text differs.
      region.textContent = region.textContent === words ? `${words}\u00a0` : words;
    },
  };
}
