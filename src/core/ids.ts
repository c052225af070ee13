/** Names for things: random, short, and safe in addresses, file names and document keys. */
import { customAlphabet } from 'nanoid';

// nanoid uses getRandomValues, which exists on plain http too; crypto.randomUUID does not.
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const random16 = customAlphabet(alphabet, 16);
const random22 = customAlphabet(alphabet, 22);

/** A fresh id: 16 characters, about 95 bits. */
export const createId = (): string => random16();

/** A fresh secret: 22 characters, over 128 bits. Used as the room key. */
export const createKey = (): string => random22();

/** True for anything that {@link createId} could have made, and for readable ids such as `demo-fi`. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(value);
