/** Joins a workshop's photos to this device's store and to the hub it came from. */
import type { Workshop } from '#document/workshop.ts';
import type { Database } from '#storage/database.ts';
import { openImageStore } from '#storage/images.ts';
import { createImageCarrier } from '#sync/image-carrier.ts';

/** `origin` is the hub's, `null` where there is none; photos then stay on the device and in files. */
export function connectImages(
  workshop: Workshop,
  db: Database | null,
  origin: string | null,
  key: string,
): void {
  workshop.images.connect({
    ...(db && { store: openImageStore(db, workshop.id) }),
    carrier: origin === null ? null : createImageCarrier(origin, workshop.id, key),
    // Only a device that is sent a photo needs to make it small.
    toThumb: async (full) => (await import('#ui/photo/read-photo.ts')).toThumb(full),
  });
}
