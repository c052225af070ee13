/** The facilitator's own templates, kept on this device. */
import { createId } from '#core/ids.ts';
import { z } from '#core/zod.ts';
import { openSettings, type Settings } from '#storage/settings.ts';
import type { Device } from '../session/device.svelte.ts';
import { parseTemplate, type Template } from './template.ts';

const key = 'templates';
const storedSchema = z.array(z.object({ id: z.string(), template: z.unknown() }));

export interface OwnTemplate {
  id: string;
  template: Template;
}

export class OwnTemplates {
  readonly #settings: Settings;
  all = $state.raw<readonly OwnTemplate[]>([]);
  /** Resolves when the store has been read. */
  readonly ready: Promise<void>;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.ready = settings.get(key, storedSchema, []).then((stored) => {
      this.all = stored.flatMap(({ id, template }) => {
        const parsed = parseTemplate(template);
        return parsed.ok ? [{ id, template: parsed.value }] : [];
      });
    });
  }

  /** Keeps a template; one of the same name gives way. False when the store would not take it. */
  async keep(template: Template): Promise<boolean> {
    await this.ready;
    const others = this.all.filter((own) => own.template.name !== template.name);
    return this.#write([...others, { id: createId(), template }]);
  }
  async remove(id: string): Promise<boolean> {
    await this.ready;
    return this.#write(this.all.filter((own) => own.id !== id));
  }

  async #write(all: readonly OwnTemplate[]): Promise<boolean> {
    this.all = all;
    return (await this.#settings.set(key, all)).ok;
  }
}

const opened = new WeakMap<Device, OwnTemplates>();

/** The own templates of a device, the same object every time. */
export function ownTemplates(device: Device): OwnTemplates {
  let own = opened.get(device);
  if (!own) opened.set(device, (own = new OwnTemplates(openSettings(device.db))));
  return own;
}
