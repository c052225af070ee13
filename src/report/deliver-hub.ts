/** First way out: to the shared folder of the facilitator's laptop, through the hub. */
import { ok } from '#core/result.ts';
import { exportedSchema } from '#protocol/rooms.ts';
import { zipBundle, type Bundle } from './bundle.ts';
import { undelivered, type Delivery } from './deliver.ts';

/** A laptop on the same network answers in seconds; a shared drive behind it may be slow. */
const patienceMs = 60_000;

/**
 * Sends the bundle to the hub the page came from. The hub writes all files or none. Only the laptop itself may: others get
 * `not-owner`. Where no hub answers (static host, sleeping laptop) it is `unreachable`.
 */
export async function deliverToHub(
  workshopId: string,
  bundle: Bundle,
  send: typeof fetch = (...call) => fetch(...call),
): Promise<Delivery> {
  const query = new URLSearchParams({ folder: bundle.folder });
  let response: Response;
  let answer: unknown;
  try {
    response = await send(`/api/rooms/${encodeURIComponent(workshopId)}/export?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/zip' },
      body: new Blob([zipBundle(bundle) as BlobPart]),
      signal: AbortSignal.timeout(patienceMs),
    });
    answer = await response.json().catch(() => null);
  } catch {
    return undelivered('unreachable'); // fetch throws only when there was no answer
  }
  const exported = exportedSchema.safeParse(answer);
  if (response.ok) return exported.success ? ok(exported.data) : undelivered('unreachable');
  return undelivered(reasons[response.status] ?? 'refused');
}

const reasons: Readonly<Record<number, 'not-owner' | 'unreachable' | 'disk-full'>> = {
  401: 'not-owner',
  403: 'not-owner',
  405: 'unreachable',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
  507: 'disk-full',
};
