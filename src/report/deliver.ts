/** How a report leaves the device: what every way answers, and what went wrong in words the app can say. */
import type { Result } from '#core/result.ts';

/** Why nothing was delivered. Each has a sentence in `#texts/report.ts` under `deliver`. */
export type DeliverReason = 'disk-full' | 'not-owner' | 'cancelled' | 'unreachable' | 'refused';

export interface DeliverError {
  reason: DeliverReason;
  /** Files that stand in the chosen folder although the delivery failed; almost always empty. */
  leftBehind: readonly string[];
}

export interface Delivered {
  /** Where: the folder's path or name, or the name of the zip. */
  folder: string;
  files: readonly string[];
}

export type Delivery = Result<Delivered, DeliverError>;

export const undelivered = (
  reason: DeliverReason,
  leftBehind: readonly string[] = [],
): { ok: false; error: DeliverError } => ({ ok: false, error: { reason, leftBehind } });

const reasons: Readonly<Record<string, DeliverReason>> = {
  AbortError: 'cancelled',
  QuotaExceededError: 'disk-full',
  NotFoundError: 'unreachable', // the stick was pulled out, the network drive went away
  NotReadableError: 'unreachable',
  NetworkError: 'unreachable',
  TimeoutError: 'unreachable',
};

/** The reason behind what a browser call threw. Anything but a DOMException is a bug and is thrown on. */
export function reasonOf(error: unknown): DeliverReason {
  if (!(error instanceof Error) || !(error instanceof DOMException || error.name in reasons)) throw error;
  return reasons[error.name] ?? 'refused';
}
