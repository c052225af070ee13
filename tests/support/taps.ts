/** Counts what a hand does on a page: clicks that came from a pointer. Typing is no tap. */
import type { BrowserContext, Page } from 'playwright-core';

type Counting = Window & { taps?: number };

/** Counts from now on in every page that the device opens. */
export const countTaps = (device: BrowserContext): Promise<unknown> =>
  device.addInitScript(() => {
    const counting: Counting = window;
    counting.taps = 0;
    const count = (event: MouseEvent) => {
      // A key press and a label make clicks too; only a pointer has a type.
      if (event.isTrusted && event instanceof PointerEvent && event.pointerType !== '') counting.taps!++;
    };
    document.addEventListener('click', count, { capture: true });
  });
/** Taps since the page was opened. */
export const tapsOn = (page: Page): Promise<number> => page.evaluate(() => (window as Counting).taps ?? NaN);
