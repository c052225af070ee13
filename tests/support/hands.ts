/** What people do on the screens, and waiting until all of them see the same. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export * from './steps.ts';

/** Waits for the same on every device. */
export async function untilAll<T>(
  pages: readonly Page[],
  read: (page: Page) => Promise<T>,
  wanted: T,
  timeout = 20_000,
) {
  for (const page of pages) await expect.poll(() => read(page), { timeout }).toEqual(wanted);
}
