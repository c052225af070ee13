/** Who may move the room: whoever holds the facilitator's secret. Ed25519 in plain JavaScript, because http has no crypto.subtle. */
import * as ed from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { fromBase64Url, toBase64Url } from '#core/bytes.ts';

ed.hashes.sha512 = sha512;

/** All three as base64url. Whoever has the secret has the other two. */
export interface FacilitatorKey {
  secret: string;
  publicKey: string;
  /** First 12 bytes of SHA-256 of the public key: short enough for the join code, long enough not to be met by chance. */
  fingerprint: string;
}

/** The fingerprint of a public key (base64url); `null` when it is not a key. */
export function fingerprintOf(publicKey: string): string | null {
  const bytes = fromBase64Url(publicKey);
  return bytes?.length === 32 ? toBase64Url(sha256(bytes).slice(0, 12)) : null;
}

/** A fresh key pair. */
export function createFacilitatorKey(): FacilitatorKey {
  return facilitatorKeyFrom(toBase64Url(crypto.getRandomValues(new Uint8Array(32))))!;
}

/** The whole key from its secret; `null` when the text is no secret. */
export function facilitatorKeyFrom(secret: string): FacilitatorKey | null {
  const bytes = fromBase64Url(secret);
  if (bytes?.length !== 32) return null;
  const publicKey = toBase64Url(ed.getPublicKey(bytes));
  return { secret, publicKey, fingerprint: fingerprintOf(publicKey)! };
}

/** Signs text; the signature is base64url of 64 bytes. */
export function signText(text: string, key: FacilitatorKey): string {
  return toBase64Url(ed.sign(new TextEncoder().encode(text), fromBase64Url(key.secret)!));
}

/** True when `signature` over `text` was made with the secret behind `publicKey`. Damaged input is simply not valid. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  const sig = fromBase64Url(signature);
  const key = fromBase64Url(publicKey);
  if (sig?.length !== 64 || key?.length !== 32) return false;
  try {
    return ed.verify(sig, new TextEncoder().encode(text), key);
  } catch {
    return false; // not a point on the curve
  }
}

/** Says whether a signature holds: `isSigned`, or one that remembers. */
export type CheckSignature = typeof isSigned;

/** No room has more signed records in force. */
const mostHeld = 48;

/**
 * Checks signatures and remembers those that held, so that a tablet does not compute again at each start what it has known for
 * hours. `held` are the digests of an earlier memory, `onHeld` is told when there is a new one.
 */
export class SignatureMemory {
  readonly #held: Set<string>;
  readonly #onHeld: (held: string[]) => void;

  constructor(held: readonly string[], onHeld: (held: string[]) => void) {
    this.#held = new Set(held);
    this.#onHeld = onHeld;
  }

  readonly check: CheckSignature = (text, signature, publicKey) => {
    // Of all three: what is remembered is that this key has signed this text, and nothing else.
    const whole = new TextEncoder().encode(JSON.stringify([publicKey, signature, text]));
    const digest = toBase64Url(sha256(whole));
    if (this.#held.has(digest)) return true;
    if (!isSigned(text, signature, publicKey)) return false;
    this.#held.add(digest);
    for (const oldest of this.#held) {
      if (this.#held.size <= mostHeld) break;
      this.#held.delete(oldest);
    }
    this.#onHeld([...this.#held]);
    return true;
  };
}
