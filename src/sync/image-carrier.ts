/** Carries photos to and from the hub over HTTP, with the room key in a header. */
import { imagePath, isImage, roomKeyHeader } from '#protocol/images.ts';

const patienceMs = 20_000;

/** What the hub will still refuse tomorrow; anything else is tried again. */
const refusals = new Set([400, 413]);

export function createImageCarrier(origin: string, room: string, key: string) {
  const call = async (hash: string, options: RequestInit): Promise<Response | null> => {
    try {
      return await fetch(origin + imagePath(room, hash), {
        ...options,
        headers: { [roomKeyHeader]: key },
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch {
      return null; // the hub is away
    }
  };
  return {
    async fetch(hash: string): Promise<Uint8Array | 'unknown' | 'away'> {
      const answer = await call(hash, {});
      if (!answer) return 'away';
      const body = answer.ok ? await answer.arrayBuffer().catch(() => null) : null;
      const bytes = body && new Uint8Array(body);
      return bytes && isImage(hash, bytes) ? bytes : 'unknown';
    },
    async send(hash: string, bytes: Uint8Array): Promise<'sent' | 'refused' | 'away'> {
      const answer = await call(hash, { method: 'PUT', body: bytes as BodyInit });
      if (answer?.ok) return 'sent';
      return answer && refusals.has(answer.status) ? 'refused' : 'away';
    },
  };
}
