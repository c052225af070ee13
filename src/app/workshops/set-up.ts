/** How an activity is set up (its stations, its fields), read as plain data so that a copy or a template can carry it. */
import * as Y from 'yjs';
import { z } from '#core/zod.ts';
import { fieldsOf, type Fields } from '#document/collection.ts';
import type { Activity } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import type { Language } from '#texts/language.svelte.ts';

const plainSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);
/** A field of an item; `typed` is a text that several people can type into. */
const fieldSchema = z.union([plainSchema, z.object({ typed: z.string() })]);
const valueSchema = z.union([plainSchema, z.object({ item: z.record(z.string(), fieldSchema) })]);

/** Under this name stand the parts of a method's set-up that lie in no root of its own. */
const partsName = 'parts';

/** By root, then by key. */
export const setUpSchema = z.record(z.string(), z.record(z.string(), valueSchema));
export type SetUp = z.infer<typeof setUpSchema>;

const partsSchema = z.record(z.string(), z.array(z.string()));

/** What the method of an activity says is its set-up; hidden items and what cannot be read are left out. */
export function readSetUp(workshop: Workshop, activity: Activity): SetUp {
  const out: SetUp = {};
  const method = methodOf(activity.method);
  const parts = method?.setUpParts?.read({ workshop, activity });
  if (parts) out[partsName] = Object.fromEntries(Object.entries(parts).map(([key, of]) => [key, [...of]]));
  for (const { name, keys } of method?.setUpRoots ?? []) {
    const root = workshop.doc.getMap(Workshop.rootName(activity.id, name));
    const values: SetUp[string] = {};
    for (const key of [...root.keys()].sort()) {
      if (keys && !keys.includes(key)) continue;
      const value = root.get(key);
      const read = valueSchema.safeParse(value instanceof Y.Map ? { item: plain(fieldsOf(value)) } : value);
      const isHidden = value instanceof Y.Map && value.get('shown') !== true;
      if (read.success && read.data !== null && !isHidden) values[key] = read.data;
    }
    if (Object.keys(values).length > 0) out[name] = values;
  }
  return out;
}

/** Texts told apart from words, so that they become texts again. */
const plain = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Y.Text ? { typed: value.toString() } : value,
    ]),
  );

/** Fills the roots of a new, empty activity. Those that this version's method does not know are left out. */
export function writeSetUp(workshop: Workshop, activity: Activity, setUp: SetUp): void {
  const known = methodOf(activity.method)?.setUpRoots ?? [];
  workshop.editor(activity.id).prepare(() => {
    for (const { name, keys } of known) {
      const root = workshop.doc.getMap(Workshop.rootName(activity.id, name));
      for (const [key, value] of Object.entries(setUp[name] ?? {})) {
        if (keys && !keys.includes(key)) continue;
        root.set(key, isItem(value) ? itemOf(value.item) : value);
      }
    }
  });
}

/** Makes the parts of a set-up that lie in no root; twice makes them twice. */
export function writeSetUpParts(
  workshop: Workshop,
  activity: Activity,
  setUp: SetUp,
  inLanguage: Language,
): void {
  const parts = partsSchema.safeParse(setUp[partsName]);
  if (parts.success)
    methodOf(activity.method)?.setUpParts?.write({ workshop, activity }, parts.data, inLanguage);
}

type Value = SetUp[string][string];
type Item = Extract<Value, { item: unknown }>;
const isItem = (value: Value): value is Item =>
  typeof value === 'object' && value !== null && 'item' in value;

function itemOf(fields: Item['item']): Y.Map<unknown> {
  const item = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(fields)) {
    const isTyped = typeof value === 'object' && value !== null && 'typed' in value;
    item.set(key, isTyped ? new Y.Text(value.typed) : value);
  }
  return item;
}
