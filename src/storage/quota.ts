/** Telling "no space left" from other failures of the browser's store. */

/** True for a quota failure, which Dexie hides in `inner` or in a list of failures. */
export function isQuotaError(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const e = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  if (typeof e.name === 'string' && /quota/i.test(e.name)) return true;
  const inner = [e.inner, e.cause, ...(Array.isArray(e.failures) ? e.failures : [])];
  return inner.some((one) => isQuotaError(one, depth + 1));
}
