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

/** A quick stroke of one finger, as a hand makes it: 8 steps in 100 ms, and up while it still moves. Pixels of the page. */
export async function stroke(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  const began = Date.now() / 1000 - 0.2;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps }],
      timestamp: began + step * 0.0125,
    });
  await send('touchStart', 0);
  for (let step = 1; step <= steps; step++) await send('touchMove', step);
  await send('touchEnd', steps);
  await session.detach();
}
