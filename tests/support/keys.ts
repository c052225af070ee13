/** A page worked by keys alone. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus, as a person would; it must come within a few dozen steps. */
export async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let steps = 0; steps < 60; steps++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}
/** Goes to a control and presses a key on it. Where the focus is must be seen. */
export async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target);
  const outline = await target.evaluate((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
  expect(outline).toBe(true);
  await page.keyboard.press(key);
}
/** Goes to a field and types. */
export async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Call before the page opens: counts fingers, so that a test fails when anything but keys was used. */
export const watchPointers = (page: Page) =>
  page.addInitScript(() => {
    const used = { pointer: 0 };
    addEventListener('pointerdown', () => used.pointer++, { capture: true });
    Object.assign(window, { used });
  });
export const pointersUsed = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { used: { pointer: number } }).used.pointer);
