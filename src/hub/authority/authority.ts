/** The hub's own authority, made on the first start and kept in the data folder; tablets that trust it get a secure address. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '#core/result.ts';
import { writeSafely, type DiskTrouble } from '../safe-write.ts';
import { certificatePem, makeAuthority } from './certificate.ts';
import { namesOf } from './names.ts';

/** What is renewed is renewed this long before its end, in milliseconds. */
export const renewBeforeMs = 30 * 24 * 3600_000;

export interface Authority {
  /** As tablets show it in their lists: `Fläppi anna-laptop 3F7A`. */
  name: string;
  certificate: X509Certificate;
  key: KeyObject;
}

/** What a folder holds under a name: a certificate and the key that belongs to it; `null` when any of it is missing or damaged. */
export async function readPair(
  folder: string,
  name: string,
): Promise<{ certificate: X509Certificate; key: KeyObject } | null> {
  try {
    const certificate = new X509Certificate(await readFile(join(folder, `${name}.crt`)));
    const key = createPrivateKey(await readFile(join(folder, `${name}.key`)));
    return certificate.checkPrivateKey(key) ? { certificate, key } : null;
  } catch {
    return null;
  }
}

/** Keeps a certificate and its key, which only the owner may read. The key first: a certificate without it is no use. */
export async function writePair(
  folder: string,
  name: string,
  certificate: Buffer,
  key: KeyObject,
): Promise<Result<null, DiskTrouble>> {
  const pem = key.export({ type: 'pkcs8', format: 'pem' });
  const written = await writeSafely(join(folder, `${name}.key`), pem);
  if (!written.ok) return written;
  return writeSafely(join(folder, `${name}.crt`), certificatePem(certificate));
}

/** True while a certificate is valid and stays so for long enough. A clock that was wrong may have dated it into the future. */
export const isCurrent = (certificate: X509Certificate, now: Date): boolean =>
  Date.parse(certificate.validFrom) <= now.getTime() &&
  now.getTime() < Date.parse(certificate.validTo) - renewBeforeMs;

export const commonNameOf = (certificate: X509Certificate): string =>
  /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';

const putAside = (path: string, at: Date) =>
  rename(path, `${path}.old-${at.getTime()}`).catch(() => undefined);

/**
 * The authority in a folder. One that is missing, damaged or near its end is replaced: tablets then install the new one.
 * `hostname` is the laptop's, read once: the names an authority may speak for never change.
 */
export async function openAuthority(
  folder: string,
  hostname: string,
  now: Date,
): Promise<Result<Authority, DiskTrouble>> {
  const kept = await readPair(folder, 'authority');
  if (kept && isCurrent(kept.certificate, now)) return ok({ ...kept, name: commonNameOf(kept.certificate) });
  for (const file of ['authority.crt', 'authority.key']) await putAside(join(folder, file), now);
  const shortName = hostname.split('.')[0]!.slice(0, 40);
  const made = makeAuthority((code) => `Fläppi ${shortName} ${code}`, namesOf(hostname), now);
  const written = await writePair(folder, 'authority', made.certificate, made.key);
  if (!written.ok) return written;
  const certificate = new X509Certificate(made.certificate);
  return ok({ certificate, key: made.key, name: commonNameOf(certificate) });
}
