/** How often the work of a page has moved up or down by itself: under a finger that is a tap on the wrong thing. */
import type { BrowserContext, Page } from 'playwright-core';

type Watched = Window & { jumps?: string[] };
interface Shift extends PerformanceEntry {
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Watches from now on in every page that the device opens. */
export const watchJumps = (device: BrowserContext): Promise<unknown> =>
  device.addInitScript(() => {
    const jumps: string[] = [];
    (window as Watched).jumps = jumps;
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { node, previousRect, currentRect } of sources)
          if (node?.nodeName === 'MAIN' && previousRect.y !== currentRect.y)
            jumps.push(
              `${document.querySelector('header')?.innerText}: ${previousRect.y} → ${currentRect.y}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
  });
/** What has jumped since the page was opened, with what its header said. */
export const jumpsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as Watched).jumps ?? ['not watched']);
