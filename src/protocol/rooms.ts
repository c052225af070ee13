/** What the hub and the app say to each other over HTTP, and the topic under which peers find each other. */
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url } from '#core/bytes.ts';
import { z } from '#core/zod.ts';
import { protocolVersion } from './version.ts';

/** A room as the hub keeps it and shows to its owner only (the laptop the hub runs on). */
export const roomSchema = z.object({
  id: z.string(),
  title: z.string(),
  key: z.string(),
  /** The facilitator's secret: lets a second browser on the same laptop be the desk too. */
  secret: z.string(),
  fingerprint: z.string(),
  /**
   * Which making of the workshop the document comes from. Two documents that were made apart under one id would double
   * everything if they met; a room from before this was told lets everyone in.
   */
  generation: z.optional(z.string()),
});
export type Room = z.infer<typeof roomSchema>;

/** `GET /api/hub`: what anyone in the room may know about the hub. */
export const hubInfoSchema = z.object({
  app: z.literal('flappi'),
  version: z.string(),
  protocol: z.int(),
  /** True when asked from the laptop itself: only then the owner calls are open. */
  owner: z.boolean(),
  /** Origins under which tablets can reach the hub, best first. */
  addresses: z.array(z.string()),
  /** https origins of the same hub, for tablets that trust its authority; none from a hub without https. */
  secure: z._default(z.catch(z.array(z.string()), []), []),
  /** The example workshop when the hub was started with --demo. */
  demo: z.nullable(z.string()),
  /** The shared folder; told to the owner only. */
  exportDir: z.nullable(z.string()),
});
export type HubInfo = z.infer<typeof hubInfoSchema>;

/** `GET /health`: the part that only the owner is told, for the check before a workshop. An older hub says none of it. */
export const ownerHealthSchema = z.object({
  /** Free space where workshops are kept, bytes; `null` where the system does not say. */
  freeBytes: z.nullable(z.number()),
  /** True when a file can be put into the shared folder. */
  exportsWritable: z.boolean(),
  /** Devices that have reached the hub over the network since it started. */
  visitors: z.int(),
  /** True while `flappi.local` leads here. */
  localName: z.boolean(),
  /** True once another device was heard by multicast. */
  multicast: z._default(z.boolean(), false),
});
export type OwnerHealth = z.infer<typeof ownerHealthSchema>;

/** `POST /api/rooms/:id/export` answers where the report was written. */
export const exportedSchema = z.object({ folder: z.string(), files: z.array(z.string()) });
export type Exported = z.infer<typeof exportedSchema>;

/** First message on the sync socket. */
export const doorSchema = z.object({
  key: z.string(),
  protocol: z.int(),
  /** Of the device's own copy; empty or missing when it has none yet. */
  generation: z.optional(z.string()),
});
export type Door = z.infer<typeof doorSchema>;

/** Why the hub did not let a device in; sent as the reason of the refusal. */
export const refusals = [
  'wrong-key',
  'unknown-room',
  'other-version',
  'other-generation',
  'bad-request',
] as const;
export type Refusal = (typeof refusals)[number];

/**
 * Messages beside the document on the sync socket (Hocuspocus "stateless", JSON). A device asks `receipt n` once the hub
 * has taken all its changes; the hub answers `kept n` after these are on its disk (fdatasync). `n` is the device's own count.
 */
export const besideSchema = z.union([
  z.object({ receipt: z.int() }),
  z.object({ kept: z.int() }),
  z.object({ trouble: z.enum(['disk-full', 'disk-error']) }),
]);
export type Beside = z.infer<typeof besideSchema>;

/**
 * The topic under which a room's peers meet at the hub's signaling. It is made of the room key, so knowing it is the right to enter;
 * and of the language they speak, because nobody else would notice that they misunderstand each other.
 */
export const peerTopic = (workshop: string, key: string): string => {
  const text = new TextEncoder().encode(`flappi peers ${protocolVersion} ${workshop} ${key}`);
  return toBase64Url(sha256(text).slice(0, 18));
};
