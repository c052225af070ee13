/** Makes certificates (X.509 v3, ECDSA P-256): the authority's own, and the one the hub shows to browsers. */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { bits, integer, octets, oid, plainTagged, sequence, set, tagged, text, time, truth } from './der.ts';
import { generalName, nameConstraints } from './names.ts';

const dayMs = 24 * 3600_000;
const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

/** How long each is valid in days. Tablets whose clock is slow by some weeks must still take them. */
export const validDays = { before: 30, authority: 3650, hub: 365 } as const;

export interface Signed {
  /** DER. */
  certificate: Buffer;
  key: KeyObject;
}

const extension = (id: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [truth()] : []), octets(value));

const nameOf = (commonName: string): Buffer =>
  sequence(set(sequence(oid('2.5.4.10'), text('Fläppi'))), set(sequence(oid('2.5.4.3'), text(commonName))));

/** The key identifier of RFC 7093, method 1. */
export const keyId = (spki: Buffer): Buffer =>
  createHash('sha256').update(spki.subarray(-65)).digest().subarray(0, 20);

const newKeys = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { spki: publicKey.export({ type: 'spki', format: 'der' }), key: privateKey };
};

interface Content {
  issuer: string;
  subject: string;
  spki: Buffer;
  from: Date;
  until: Date;
  extensions: Buffer[];
  signingKey: KeyObject;
}

function signed({ issuer, subject, spki, from, until, extensions, signingKey }: Content): Buffer {
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const body = sequence(
    tagged(0, integer(Buffer.of(2))),
    integer(serial),
    ecdsaWithSha256,
    nameOf(issuer),
    sequence(time(from), time(until)),
    nameOf(subject),
    spki,
    tagged(3, sequence(...extensions)),
  );
  return sequence(body, ecdsaWithSha256, bits(sign('sha256', body, signingKey)));
}

const serverAuth = sequence(oid('1.3.6.1.5.5.7.3.1'));
const from = (now: Date) => new Date(now.getTime() - validDays.before * dayMs);

/** A new authority that may speak for `names` and private addresses, and for web servers alone. */
export function makeAuthority(commonName: (code: string) => string, names: string[], now: Date): Signed {
  const { spki, key } = newKeys();
  const id = keyId(spki);
  // Part of the key in the name: two authorities of one laptop can be told apart in a tablet's list.
  const name = commonName(id.toString('hex').slice(0, 4).toUpperCase());
  const certificate = signed({
    issuer: name,
    subject: name,
    spki,
    from: from(now),
    until: new Date(now.getTime() + validDays.authority * dayMs),
    extensions: [
      extension('2.5.29.19', sequence(truth(), integer(Buffer.of(0))), true), // a CA with no CA below it
      extension('2.5.29.15', bits(Buffer.of(0b0000_0110), 1), true), // signs certificates and revocation lists
      extension('2.5.29.37', serverAuth),
      extension('2.5.29.30', nameConstraints(names), true),
      extension('2.5.29.14', octets(id)),
    ],
    signingKey: key,
  });
  return { certificate, key };
}

/** The hub's own certificate for `names` (host names and IPv4 addresses), signed by an authority. */
export function makeHubCertificate(
  authority: { commonName: string; spki: Buffer; until: Date; key: KeyObject },
  names: readonly string[],
  now: Date,
): Signed {
  const { spki, key } = newKeys();
  const until = Math.min(now.getTime() + validDays.hub * dayMs, authority.until.getTime());
  const certificate = signed({
    issuer: authority.commonName,
    subject: names[0] ?? 'Fläppi',
    spki,
    from: from(now),
    until: new Date(until),
    extensions: [
      extension('2.5.29.19', sequence(), true),
      extension('2.5.29.15', bits(Buffer.of(0b1000_0000), 7), true), // digital signature
      extension('2.5.29.37', serverAuth),
      extension('2.5.29.17', sequence(...names.map(generalName))),
      extension('2.5.29.14', octets(keyId(spki))),
      extension('2.5.29.35', sequence(plainTagged(0, keyId(authority.spki)))),
    ],
    signingKey: authority.key,
  });
  return { certificate, key };
}

/** DER as PEM. */
export const certificatePem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
