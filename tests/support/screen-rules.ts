/** What every screen must keep: no axe violation, nothing wider than the screen, nothing too small for a finger. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations on the page as it is now, or in the dialog that stands over it; one line each, empty when there are none. Without
 * `contrast` colours are not looked at, which is most of the time it takes: they are the same in every language.
 */
export async function violationsOn(page: Page, contrast = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // Colours in the middle of a transition are nobody's colours.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished),
    ),
  );
  const { violations } = await page.evaluate(
    (enabled) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        iframes: false,
        rules: { 'color-contrast': { enabled } },
      }),
    contrast,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

/** How many CSS pixels the page is wider than the screen. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls in sight that are lower than `least` CSS pixels; a link inside a sentence may be as high as its line. */
export const smallTargetsOn = (page: Page, least = 44) =>
  page.evaluate((height) => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=switch], [role=radio]',
    );
    return [...all].flatMap((control) => {
      // What is tapped is the label around a radio or a switch, not the little thing in it.
      const target = control.closest('label') ?? control;
      const box = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      const hidden =
        !target.checkVisibility({ checkVisibilityCSS: true }) || box.width <= 1 || box.height <= 1;
      const inText = target.matches('p a, li a') && style.display === 'inline';
      // A card is tapped anywhere: its button reaches over it with a pseudo-element.
      const over = ['::before', '::after'].some((part) => {
        const { position, content, height: tall } = getComputedStyle(control, part);
        return position === 'absolute' && content !== 'none' && parseFloat(tall) >= height;
      });
      if (hidden || inText || over || box.height >= height - 0.5) return [];
      return [
        `${target.tagName} "${(target.innerText || target.ariaLabel) ?? ''}" ${box.width}×${box.height}`,
      ];
    });
  }, least);
