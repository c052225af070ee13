/** The certificate the hub shows to browsers: always for the addresses of this moment, never near its end. */
import { X509Certificate, type KeyObject } from 'node:crypto';
import { commonNameOf, isCurrent, readPair, writePair, type Authority } from './authority.ts';
import { makeHubCertificate } from './certificate.ts';
import { maySpeakFor, namesOf } from './names.ts';

export interface HubCertificate {
  certificate: X509Certificate;
  key: KeyObject;
}

/** Every name and address of this laptop that the authority may speak for. */
export const currentNames = (authority: Authority, name: string, addresses: readonly string[]): string[] =>
  [...new Set([...namesOf(name), '127.0.0.1', ...addresses])].filter((one) =>
    maySpeakFor(authority.certificate.raw, one),
  );

/** Names and addresses in a certificate. */
export const namesIn = (certificate: X509Certificate): string[] =>
  (certificate.subjectAltName ?? '').split(', ').map((one) => one.replace(/^(DNS|IP Address):/, ''));

/** True when another one is needed: other names, near its end, or signed by an authority of before. */
export function isDue(
  { certificate }: HubCertificate,
  authority: Authority,
  names: readonly string[],
  now: Date,
): boolean {
  const same = [...namesIn(certificate)].sort().join() === [...names].sort().join();
  // What ends with its authority cannot be renewed further; the next start makes a new authority.
  const atTheEnd =
    certificate.validTo === authority.certificate.validTo && Date.parse(certificate.validTo) > now.getTime();
  return (
    !same ||
    !(isCurrent(certificate, now) || atTheEnd) ||
    !certificate.verify(authority.certificate.publicKey)
  );
}

/**
 * Answers the certificate for `names`: the one kept in the folder while it serves, else a new one. A disk that refuses to
 * keep it takes nothing away: it is made again at the next start.
 */
export async function openHubCertificate(
  folder: string,
  authority: Authority,
  names: readonly string[],
  now: Date,
): Promise<HubCertificate> {
  const kept = await readPair(folder, 'hub');
  if (kept && !isDue(kept, authority, names, now)) return kept;
  const made = makeHubCertificate(
    {
      commonName: commonNameOf(authority.certificate),
      spki: authority.certificate.publicKey.export({ type: 'spki', format: 'der' }),
      until: new Date(authority.certificate.validTo),
      key: authority.key,
    },
    names,
    now,
  );
  await writePair(folder, 'hub', made.certificate, made.key);
  return { certificate: new X509Certificate(made.certificate), key: made.key };
}
