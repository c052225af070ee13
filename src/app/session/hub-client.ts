/** Asks the hub over HTTP: what it is, and, on the laptop itself, for its rooms. */
import { hubInfoSchema, roomSchema, type HubInfo, type Room } from '#protocol/rooms.ts';
import { err, ok, type Result } from '#core/result.ts';

/** `none`: this origin is no hub (the app comes from a plain web server). `unreachable`: no answer; the hub may come back. */
export type HubError = 'none' | 'unreachable';

const patienceMs = 4_000;

/** One call to the hub behind this page; `null` when there is no answer in time. */
export async function call(path: string, options: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(path, { ...options, cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
  } catch {
    return null;
  }
}

/** The answer read by a schema; `null` when it is none or another. */
export async function parsed<T>(
  response: Response | null,
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): Promise<T | null> {
  if (!response?.ok) return null;
  try {
    const result = schema.safeParse(await response.json());
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** A call that carries JSON. */
export const post = (path: string, body: object = {}): Promise<Response | null> =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What the hub behind this page is. */
export async function askHub(): Promise<Result<HubInfo, HubError>> {
  const response = await call('/api/hub');
  if (!response) return err('unreachable');
  const info = await parsed(response, hubInfoSchema);
  return info ? ok(info) : err('none');
}

/** A room of the hub, for its owner only; `null` when there is none or this device is not the owner. */
export async function askRoom(id: string): Promise<Room | null> {
  return parsed(await call(`/api/rooms/${id}`), roomSchema);
}

/** Tells the hub to open its door for a room; `other-key` when it already keeps the room with another key. */
export async function openRoom(room: Room): Promise<Result<null, 'other-key' | 'refused'>> {
  const response = await call(`/api/rooms/${room.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(room),
  });
  if (response?.ok) return ok(null);
  return err(response?.status === 409 ? 'other-key' : 'refused');
}
