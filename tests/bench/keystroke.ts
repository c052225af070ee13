/** A keystroke on one tablet until it is seen on another, each in a browser context of its own. */
import type { Page } from 'playwright-core';
import { button, fi, noteWith } from '../support/steps.ts';

const strokes = 30;
type Watched = Window & { at: number[] };

/** Milliseconds of each keystroke. Both tablets must show the same board as a list; `mark` is the text to begin with. */
export async function measureKeystrokes(from: Page, to: Page, mark: string): Promise<number[]> {
  await button(from, fi.board.newNote).first().click();
  const field = from.getByRole('dialog').getByLabel(fi.board.noteText);
  await field.fill(mark);
  await noteWith(to, mark).waitFor();

  // The moments are told in the machine's own time, which both pages share.
  await field.evaluate((area) => {
    const at: number[] = [];
    Object.assign(window, { at });
    area.addEventListener('beforeinput', () => at.push(performance.timeOrigin + performance.now()));
  });
  await noteWith(to, mark).evaluate((note) => {
    const at: number[] = [];
    Object.assign(window, { at });
    const list = note.closest('ul') ?? note;
    const count = () => [...(list.textContent ?? '')].filter((letter) => letter === '¤').length;
    const before = count();
    new MutationObserver(() => {
      const now = performance.timeOrigin + performance.now();
      while (at.length < count() - before) at.push(now);
    }).observe(list, { subtree: true, childList: true, characterData: true });
  });
  for (let i = 1; i <= strokes; i++) {
    await from.keyboard.insertText('¤');
    await to.waitForFunction((n) => (window as unknown as Watched).at.length >= n, i, { polling: 'raf' });
  }
  const [typed, seen] = await Promise.all(
    [from, to].map((page) => page.evaluate(() => (window as unknown as Watched).at)),
  );
  await from.getByRole('dialog').getByRole('button', { name: fi.board.done }).click();
  return typed!.map((at, i) => seen![i]! - at);
}
