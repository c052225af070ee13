/** The fingerprint of the hub's authority, written as devices show it, so that two screens can be compared. */
import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of a certificate (DER): `3F:7A:…`. Made without `crypto.subtle`, which plain http lacks. */
export const fingerprintOf = (certificate: Uint8Array): string =>
  [...sha256(certificate)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');

/** What the hub behind this page hands out; `null` when there is none. */
export async function askFingerprint(): Promise<string | null> {
  try {
    const answer = await fetch('/authority.crt', { cache: 'no-store' });
    return answer.ok ? fingerprintOf(new Uint8Array(await answer.arrayBuffer())) : null;
  } catch {
    return null;
  }
}
