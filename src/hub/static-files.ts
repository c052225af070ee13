/** The built app: only files that were there at the start are served, so no path can lead anywhere else. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.flappi': 'application/octet-stream',
};
const isText = (type: string) => /^text|json|javascript|svg/.test(type);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const encoders: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => zip(bytes, { level: 9 }),
};

export interface StaticFiles {
  /** Answers a GET for a path that begins with `/`; `null` when there is no such file. */
  answer(path: string, acceptEncoding: string, ifNoneMatch: string): Promise<Response | null>;
}

/** Lists the files under `root`; a missing folder is an empty app. */
export async function openStaticFiles(root: string): Promise<StaticFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set('/' + relative(root, file).split(sep).join('/'), file);
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);

  // Each file is read and packed once; a room full of tablets asks for the same few within seconds.
  const cache = new Map<string, Promise<{ body: Buffer; tag: string }>>();
  const read = async (file: string, encoding: string) => {
    const plain = await readFile(file);
    const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    return {
      body: (await encoders[encoding]?.(plain)) ?? plain,
      tag: `"${tag}${encoding && `-${encoding}`}"`,
    };
  };
  const cached = (file: string, encoding: string) => {
    const key = `${encoding} ${file}`;
    const known = cache.get(key) ?? read(file, encoding);
    cache.set(key, known);
    known.catch(() => cache.delete(key));
    return known;
  };

  return {
    async answer(path, acceptEncoding, ifNoneMatch) {
      const file = files.get(path);
      if (!file) return null;
      const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
      const accepted = acceptEncoding.split(',').map((one) => one.split(';')[0]?.trim());
      const encoding = isText(type) ? (['br', 'gzip'].find((one) => accepted.includes(one)) ?? '') : '';
      const found = await cached(file, encoding).catch(() => null);
      if (!found) return null;
      const headers: Record<string, string> = {
        'Content-Type': type,
        ETag: found.tag,
        Vary: 'Accept-Encoding',
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
      if (ifNoneMatch.split(/,\s*/).includes(found.tag)) return new Response(null, { status: 304, headers });
      if (encoding) headers['Content-Encoding'] = encoding;
      headers['Content-Length'] = String(found.body.length);
      return new Response(new Uint8Array(found.body), { headers });
    },
  };
}
