/** The door over HTTP: what any tablet in the room may ask, and what only the owner may. */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { knockSchema, ticketSchema, verdictSchema } from '#protocol/door.ts';
import type { Door } from './door.ts';
import type { Rooms } from './rooms.ts';
import { isSameOrigin } from './security.ts';

type Env = { Bindings: HttpBindings };

const small = bodyLimit({ maxSize: 2048, onError: (c) => c.json({ error: 'too-big' }, 413) });

/** `POST /` with a code, `POST /answer` with the ticket; mounted under `/api/join`. Tickets travel in bodies, never in addresses. */
export function joinCalls(door: Door): Hono<Env> {
  const calls = new Hono<Env>();
  // A page of another site that is open on a tablet must not use up the tries of the room.
  calls.use(async (c, next) =>
    isSameOrigin(c.env.incoming) ? next() : c.json({ error: 'other-origin' }, 403),
  );
  calls.post('/', small, async (c) => {
    const body = knockSchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: 'bad-request' }, 400);
    const { code, signs } = body.data;
    const knocked = door.knock(c.env.incoming.socket.remoteAddress ?? '', code, signs);
    if (knocked.ok) return c.json(knocked.value);
    return c.json({ error: knocked.error }, knocked.error === 'too-many' ? 429 : 403);
  });
  calls.post('/answer', small, async (c) => {
    const body = ticketSchema.safeParse(await c.req.json().catch(() => null));
    return c.json(door.answer(body.success ? body.data.ticket : ''));
  });
  return calls;
}

/** The owner's side; mounted under `/api/rooms` behind the owner's check. */
export function doorCalls(door: Door, rooms: Rooms): Hono<Env> {
  const calls = new Hono<Env>();
  calls.post('/:id/codes', (c) => {
    const room = rooms.get(c.req.param('id'));
    if (!room) return c.json({ error: 'unknown-room' }, 404);
    const code = door.makeCode(room.id);
    return code ? c.json(code) : c.json({ error: 'too-many' }, 429);
  });
  calls.get('/:id/door', (c) => {
    const room = rooms.get(c.req.param('id'));
    return room ? c.json(door.state(room.id)) : c.json({ error: 'unknown-room' }, 404);
  });
  calls.post('/:id/door/:waiting', small, async (c) => {
    const body = verdictSchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: 'bad-request' }, 400);
    const heard = door.decide(c.req.param('id'), c.req.param('waiting'), body.data.accept);
    return heard ? c.json({}) : c.json({ error: 'gone' }, 404);
  });
  return calls;
}
