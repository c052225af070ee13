/** Everything the hub answers over HTTP: the app, its health, and the calls that only the laptop itself may make. */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isId } from '#core/ids.ts';
import type { HubInfo, OwnerHealth, Room } from '#protocol/rooms.ts';
import type { Authority } from './authority/authority.ts';
import { profileOf } from './authority/profile.ts';
import { doorCalls, joinCalls } from './door-calls.ts';
import { createDoor, type Door } from './door.ts';
import { exportReport } from './exports.ts';
import { imageCalls } from './images.ts';
import type { Rooms } from './rooms.ts';
import { isForUs, isOwner, securityHeaders } from './security.ts';
import { momentCalls } from './snapshots.ts';
import type { StaticFiles } from './static-files.ts';

export interface HttpParts {
  rooms: Rooms;
  files: StaticFiles;
  exportDir: string;
  info(): Omit<HubInfo, 'owner' | 'exportDir'>;
  health(): Promise<object>;
  /** What only the owner is told of the machine. */
  ownerHealth(): Promise<OwnerHealth>;
  /** The hub's own authority; `null` while there is no https. */
  authority(): Authority | null;
  /** What a tablet's settings show beneath the name of the authority. */
  profileText: string;
  onRoom(before: Room | undefined, after: Room): Promise<void>;
}

type Env = { Bindings: HttpBindings };

// A full disk is the one failure the owner can mend at once, so it has a status of its own.
const statusOf = {
  'disk-full': 507,
  'disk-error': 500,
  'other-key': 409,
  'other-generation': 409,
  'too-big': 413,
} as const;
const statusFor = (error: string) =>
  error in statusOf ? statusOf[error as keyof typeof statusOf] : (400 as const);

const limited = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => c.json({ error: 'too-big' }, 413) });

/** The calls under `/api/rooms`. */
function ownerCalls({ rooms, exportDir, onRoom }: HttpParts, door: Door): Hono<Env> {
  const calls = new Hono<Env>();
  calls.use(async (c, next) => (isOwner(c.env.incoming) ? next() : c.json({ error: 'not-owner' }, 403)));

  calls.get('/', (c) => c.json(rooms.all()));
  calls.get('/:id', (c) => {
    const room = rooms.get(c.req.param('id'));
    return room ? c.json(room) : c.json({ error: 'unknown-room' }, 404);
  });
  calls.put('/:id', limited(64 << 10), async (c) => {
    const body = (await c.req.json().catch(() => null)) as { id?: unknown } | null;
    const id = c.req.param('id');
    if (!isId(id) || body?.id !== id) return c.json({ error: 'bad-request' }, 400);
    const before = rooms.get(id);
    const put = await rooms.put(body);
    if (!put.ok) return c.json({ error: put.error }, statusFor(put.error));
    await onRoom(before, put.value);
    return c.json(put.value);
  });
  calls.post('/:id/export', limited(256 << 20), async (c) => {
    if (!rooms.get(c.req.param('id'))) return c.json({ error: 'unknown-room' }, 404);
    const zip = new Uint8Array(await c.req.arrayBuffer());
    const exported = await exportReport(exportDir, c.req.query('folder') ?? '', zip);
    return exported.ok
      ? c.json(exported.value)
      : c.json({ error: exported.error }, statusFor(exported.error));
  });
  calls.route('/', momentCalls(rooms));
  calls.route('/', doorCalls(door, rooms));
  return calls;
}

/** The authority's certificate, for the devices that shall trust it. It is no secret; the key never leaves its file. */
function authorityFiles({ authority, profileText }: HttpParts): Hono<Env> {
  const files = new Hono<Env>();
  const file = (path: string, type: string, content: (of: Authority) => Uint8Array<ArrayBuffer> | string) =>
    files.get(path, (c) => {
      const known = authority();
      if (!known) return c.notFound();
      return c.body(content(known), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="flappi${path.slice(path.lastIndexOf('.'))}"`,
      });
    });
  file('/authority.crt', 'application/x-x509-ca-cert', (of) => new Uint8Array(of.certificate.raw));
  file('/authority.mobileconfig', 'application/x-apple-aspen-config', (of) => profileOf(of, profileText));
  return files;
}

/** The whole HTTP side. It knows no sockets: those are taken at the upgrade, before any of this. */
export function createHttp(parts: HttpParts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    if (isForUs(c.env.incoming)) await next();
    else c.res = c.text('421: this is not the name of this hub', 421);
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.onError((_, c) => c.json({ error: 'unexpected' }, 500));

  app.get('/health', async (c) => {
    const owner = isOwner(c.env.incoming) ? await parts.ownerHealth() : {};
    return c.json({ ...(await parts.health()), ...owner });
  });
  app.route('/', authorityFiles(parts));
  app.get('/api/hub', (c) => {
    const owner = isOwner(c.env.incoming);
    const info: HubInfo = { ...parts.info(), owner, exportDir: owner ? parts.exportDir : null };
    return c.json(info);
  });
  const door = createDoor({ roomOf: parts.rooms.get });
  app.route('/api/rooms', imageCalls(parts.rooms));
  app.route('/api/rooms', ownerCalls(parts, door));
  app.route('/api/join', joinCalls(door));
  app.get('*', async (c) => {
    const header = (name: string) => c.req.header(name) ?? '';
    const file = await parts.files.answer(c.req.path, header('Accept-Encoding'), header('If-None-Match'));
    return file ?? c.notFound();
  });
  app.notFound((c) => c.text('404: ei löytynyt / hittades inte / not found', 404));
  return app;
}
