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

/**
 * The browser's own check, where it has one: the first one in plain JavaScript makes tables that take a slow tablet a fifth of a second.
 * Older browsers have `crypto.subtle` without Ed25519.
 */
async function isSignedByBrowser(text: string, signature: string, publicKey: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, bytesOf(signature), new TextEncoder().encode(text));
  } catch {
    return isSigned(text, signature, publicKey);
  }
}
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(fromBase64Url(text) ?? []);

/** Plain http has no `crypto.subtle`. */
const hasBrowserCheck = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Makes the tables of a first check beforehand, while nobody waits, where the browser has none of its own. */
export function prepareToCheck(): void {
  if (!hasBrowserCheck()) ed.getPublicKey(new Uint8Array(32));
}

/**
 * Says whether a signature holds. `null`: that is being found out, and `again` is called once it is known.
 */
export type CheckSignature = (
  text: string,
  signature: string,
  publicKey: string,
  again: () => void,
) => boolean | null;

/** What a record from anywhere says, if the facilitator with this fingerprint signed it; `null` and `again` as in {@link CheckSignature}. */
export function checkSigned(
  text: string,
  { publicKey, signature }: { publicKey: string; signature: string },
  fingerprint: string,
  check: CheckSignature,
  again: () => void,
): boolean | null {
  return fingerprintOf(publicKey) === fingerprint && check(text, signature, publicKey, again);
}

/** No room has more signed records in force. */
const mostHeld = 48;

type Verify = (text: string, signature: string, publicKey: string) => boolean | Promise<boolean>;

/**
 * Checks signatures and remembers those that held, so that a tablet does not compute again at each start what it has known for
 * hours. `held` are the digests of an earlier memory, `onHeld` is told when there is a new one.
 */
export class SignatureMemory {
  readonly #held: Set<string>;
  readonly #refused = new Set<string>();
  readonly #onHeld: (held: string[]) => void;
  readonly #verify: Verify;
  readonly #pending = new Set<Promise<void>>();

  constructor(
    held: readonly string[],
    onHeld: (held: string[]) => void,
    verify: Verify = hasBrowserCheck() ? isSignedByBrowser : isSigned,
  ) {
    this.#held = new Set(held);
    this.#onHeld = onHeld;
    this.#verify = verify;
  }

  readonly check: CheckSignature = (text, signature, publicKey, again) => {
    // Of all three: what is remembered is that this key has signed this text, and nothing else.
    const whole = new TextEncoder().encode(JSON.stringify([publicKey, signature, text]));
    const digest = toBase64Url(sha256(whole));
    if (this.#held.has(digest)) return true;
    if (this.#refused.has(digest)) return false;
    const holds = this.#verify(text, signature, publicKey);
    if (typeof holds === 'boolean') return this.#keep(digest, holds);
    const known = holds.then((does) => {
      this.#keep(digest, does);
      this.#pending.delete(known);
      again();
    });
    this.#pending.add(known);
    return null;
  };

  /** Resolves when nothing is being found out. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  #keep(digest: string, holds: boolean): boolean {
    const kept = holds ? this.#held : this.#refused;
    kept.add(digest);
    for (const oldest of kept) {
      if (kept.size <= mostHeld) break;
      kept.delete(oldest);
    }
    if (holds) this.#onHeld([...this.#held]);
    return holds;
  }
}
