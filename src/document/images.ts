/**
 * Photos of a workshop: the document names them, this device keeps them, the hub carries them. What is not here yet is asked for,
 * what the hub has not got is sent when it is back.
 */
import { createSubscriber } from 'svelte/reactivity';
import { err, ok, type Result } from '#core/result.ts';
import { imageHash, imageTypeOf } from '#protocol/images.ts';

/** A photo in two sizes, both WebP or JPEG. */
export interface Photo {
  full: Uint8Array;
  thumb: Uint8Array;
}

/** Where photos are kept on the device. */
export interface ImageStore {
  get(hash: string): Promise<Photo | undefined>;
  /** Resolves after the commit; false when the device would not keep it. */
  put(hash: string, photo: Photo, sent: boolean): Promise<boolean>;
  /** Photos that the hub has not got from here. */
  unsent(): Promise<string[]>;
  markSent(hash: string): Promise<void>;
  /** The large size of all, by name. */
  all(): Promise<Record<string, Uint8Array>>;
}

/** The way to the hub. `away`: no hub answered, so nothing else need be tried now. */
export interface ImageCarrier {
  /** `unknown`: the hub has not got it (yet). What comes is the photo of that name and nothing else. */
  fetch(hash: string): Promise<Uint8Array | 'unknown' | 'away'>;
  /** `refused`: it never will take it. */
  send(hash: string, bytes: Uint8Array): Promise<'sent' | 'refused' | 'away'>;
}

export interface ImageParts {
  store?: ImageStore;
  carrier?: ImageCarrier | null;
  /** Makes the small size of a photo that came from elsewhere. */
  toThumb?: (full: Uint8Array) => Promise<Uint8Array | null>;
  /** The first pause before asking again; each is twice the one before, up to ten seconds. */
  retryMs?: number;
}

const mostRetryMs = 10_000;

export class Images {
  #store: ImageStore = memoryStore();
  #carrier: ImageCarrier | null = null;
  #toThumb: NonNullable<ImageParts['toThumb']> = async () => null;
  /** A photo is on the hub a moment after its note: most are there when asked for again. */
  #retryMs = 1_000;
  #pauseMs = this.#retryMs;
  readonly #thumbs = new Map<string, { bytes: Uint8Array; url: string }>();
  readonly #fulls = new Map<string, string>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #missing = new Set<string>();
  readonly #listeners = new Set<(hashes: ReadonlySet<string>) => void>();
  readonly #track = createSubscriber((update) => this.onChange(update));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #carrying: Promise<void> | null = null;
  /** Somebody asked since the round began: there may be something that it has passed by. */
  #asked = false;
  #ended = false;

  /** Gives it a place to keep photos and a way to carry them; without, they last as long as the page. */
  connect({ store, carrier, toThumb, retryMs }: ImageParts): void {
    if (store) this.#store = store;
    if (carrier !== undefined) this.#carrier = carrier;
    if (toThumb) this.#toThumb = toThumb;
    if (retryMs !== undefined) this.#pauseMs = this.#retryMs = retryMs;
    void this.carry();
  }

  /** Address of the small size; undefined while the photo is not on this device, which asks for it. */
  thumb(hash: string): string | undefined {
    this.#track();
    void this.load(hash);
    return this.#thumbs.get(hash)?.url;
  }
  /** Address of the large size; undefined until it is there. */
  full(hash: string): string | undefined {
    this.#track();
    const url = this.#fulls.get(hash);
    if (url === undefined) void this.load(hash).then(() => this.#showFull(hash));
    return url;
  }
  /** The small size as a `data:` address, for files that leave; undefined unless it has been loaded. */
  thumbData(hash: string): string | undefined {
    const bytes = this.#thumbs.get(hash)?.bytes;
    if (!bytes) return undefined;
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `data:${imageTypeOf(bytes) ?? 'image/webp'};base64,${btoa(binary)}`;
  }
  /** The large size of all photos on this device, by name. */
  all(): Promise<Record<string, Uint8Array>> {
    return this.#store.all();
  }

  /** Keeps a new photo and sends it on. Answers its name, or that the device has no room for it. */
  async add(photo: Photo): Promise<Result<string, 'full'>> {
    const hash = imageHash(photo.full);
    if (!(await this.#store.put(hash, photo, false))) return err('full');
    this.#have(hash, photo);
    void this.carry();
    return ok(hash);
  }

  /** Looks for a photo on this device, then at the hub. Resolves when it is here or known to be missing. */
  load(hash: string): Promise<void> {
    if (this.#thumbs.has(hash)) return Promise.resolve();
    let loading = this.#loading.get(hash);
    // On its way comes first: what is being fetched is missing until it is there, and a file must not leave without it.
    if (loading) return loading;
    if (this.#missing.has(hash)) return Promise.resolve();
    loading = this.#load(hash).finally(() => this.#loading.delete(hash));
    this.#loading.set(hash, loading);
    return loading;
  }

  /** Brings what the hub lacks and asks for what is missing here, now; again by itself while anything is left. */
  carry(): Promise<void> {
    clearTimeout(this.#timer);
    const carrier = this.#carrier;
    if (!carrier || this.#ended) return Promise.resolve();
    this.#asked = true;
    return (this.#carrying ??= this.#carry(carrier));
  }

  /** Calls back with the photos that have come; returns how to stop. */
  onChange(listener: (hashes: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    for (const { url } of this.#thumbs.values()) URL.revokeObjectURL(url);
    for (const url of this.#fulls.values()) URL.revokeObjectURL(url);
  }

  async #load(hash: string): Promise<void> {
    const kept = await this.#store.get(hash).catch(() => undefined);
    if (kept) this.#have(hash, kept);
    else {
      this.#missing.add(hash);
      this.#pauseMs = this.#retryMs;
      await this.carry();
    }
  }

  async #carry(carrier: ImageCarrier): Promise<void> {
    try {
      let isThere = true;
      let isLeft = false;
      // Whoever asks before the last line gets this promise, so nothing may be awaited between the last look and the end.
      while (this.#asked && isThere) {
        this.#asked = false;
        isThere = (await this.#sendAll(carrier)) && (await this.#fetchAll(carrier));
        isLeft = !isThere || (await this.#store.unsent().catch(() => [])).length > 0;
      }
      clearTimeout(this.#timer);
      if ((isLeft || this.#missing.size > 0) && !this.#ended) {
        this.#timer = setTimeout(() => void this.carry(), this.#pauseMs);
        this.#pauseMs = Math.min(2 * this.#pauseMs, mostRetryMs);
      }
    } finally {
      this.#carrying = null;
    }
  }

  /** False when the hub is away. */
  async #sendAll(carrier: ImageCarrier): Promise<boolean> {
    for (const hash of await this.#store.unsent().catch(() => [])) {
      const photo = await this.#store.get(hash);
      const outcome = photo ? await carrier.send(hash, photo.full) : 'refused';
      if (outcome === 'away') return false;
      await this.#store.markSent(hash);
    }
    return true;
  }

  /** False when the hub is away. A photo that is asked for meanwhile is asked for in the same round. */
  async #fetchAll(carrier: ImageCarrier): Promise<boolean> {
    for (const hash of this.#missing) {
      const full = await carrier.fetch(hash);
      if (full === 'away') return false;
      if (full === 'unknown') continue;
      const photo = { full, thumb: (await this.#toThumb(full).catch(() => null)) ?? full };
      await this.#store.put(hash, photo, true);
      this.#have(hash, photo);
    }
    return true;
  }

  async #showFull(hash: string): Promise<void> {
    const photo = await this.#store.get(hash).catch(() => undefined);
    if (!photo || this.#fulls.has(hash) || this.#ended) return;
    this.#fulls.set(hash, urlOf(photo.full));
    this.#tell(hash);
  }

  #have(hash: string, { thumb }: Photo): void {
    this.#missing.delete(hash);
    if (this.#thumbs.has(hash) || this.#ended) return;
    this.#thumbs.set(hash, { bytes: thumb, url: urlOf(thumb) });
    this.#tell(hash);
  }

  #tell(hash: string): void {
    for (const listener of [...this.#listeners]) listener(new Set([hash]));
  }
}

const urlOf = (bytes: Uint8Array): string =>
  URL.createObjectURL(new Blob([bytes as BlobPart], { type: imageTypeOf(bytes) ?? 'image/webp' }));

function memoryStore(): ImageStore {
  const photos = new Map<string, Photo & { sent: boolean }>();
  return {
    get: async (hash) => photos.get(hash),
    put: async (hash, photo, sent) => {
      photos.set(hash, { ...photo, sent });
      return true;
    },
    unsent: async () => [...photos].filter(([, photo]) => !photo.sent).map(([hash]) => hash),
    markSent: async (hash) => {
      const photo = photos.get(hash);
      if (photo) photo.sent = true;
    },
    all: async () => Object.fromEntries([...photos].map(([hash, { full }]) => [hash, full])),
  };
}
