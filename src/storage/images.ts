/** Photos of one workshop on the device: two sizes under the name of what is in them, and whether the hub has them. */
import type { Database } from './database.ts';

export interface StoredPhoto {
  full: Uint8Array;
  thumb: Uint8Array;
}

/** Opens the photos of a workshop. A photo that the device has no room for is not kept, and `put` says so. */
export function openImageStore(db: Database, workshop: string) {
  const idOf = (hash: string) => `${workshop}/${hash}`;
  const here = () => db.images.where('workshop').equals(workshop);
  return {
    get: async (hash: string): Promise<StoredPhoto | undefined> => db.images.get(idOf(hash)),
    async put(hash: string, { full, thumb }: StoredPhoto, sent: boolean): Promise<boolean> {
      try {
        await db.transaction('rw', db.images, async () => {
          const before = await db.images.get(idOf(hash));
          const known = sent || before?.sent === 1;
          await db.images.put({ id: idOf(hash), workshop, hash, full, thumb, sent: known ? 1 : 0 });
        });
        return true;
      } catch {
        return false; // full or refused: whoever put it says so
      }
    },
    async unsent(): Promise<string[]> {
      const ids = await db.images.where('[workshop+sent]').equals([workshop, 0]).primaryKeys();
      return ids.map((id) => id.slice(workshop.length + 1));
    },
    async markSent(hash: string): Promise<void> {
      await db.images.update(idOf(hash), { sent: 1 });
    },
    async all(): Promise<Record<string, Uint8Array>> {
      const images: Record<string, Uint8Array> = {};
      await here().each((row) => void (images[row.hash] = row.full));
      return images;
    },
  };
}
