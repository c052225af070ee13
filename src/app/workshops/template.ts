/** A template: what a new workshop starts with. It holds how a workshop is set up, and nothing that anybody wrote in it. */
import { z } from '#core/zod.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import { plainName } from '#report/file-name.ts';
import { readSetUp, setUpSchema } from './set-up.ts';

const format = 'flappi-template';
const templateVersion = 1;
export const templateEnding = '.flappi-pohja.json';
const mostBytes = 1 << 20;

const clock = z.catch(z.optional(z.string().check(z.regex(/^\d\d:\d\d$/))), undefined);
const activitySchema = z.object({
  method: z.string(),
  title: z.string().check(z.maxLength(300)),
  question: z._default(z.catch(z.string(), ''), ''),
  minutes: z._default(z.catch(z.number().check(z.minimum(0), z.maximum(1_440)), 30), 30),
  /** Minutes of single phases, by phase id. */
  phases: z._default(z.catch(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(600))), {}), {}),
  setUp: z._default(z.catch(setUpSchema, {}), {}),
});
export type TemplateActivity = z.infer<typeof activitySchema>;

const templateSchema = z.object({
  format: z.literal(format),
  version: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  tables: z._default(z.catch(z.int().check(z.minimum(1), z.maximum(12)), 4), 4),
  startTime: clock,
  endTime: clock,
  closeAtEnd: z.catch(z.optional(z.number()), undefined),
  activities: z.array(activitySchema).check(z.maxLength(100)),
});
export type Template = z.infer<typeof templateSchema>;

export type TemplateError = 'not-ours' | 'newer';

/** Reads a template from anywhere: a file, or this device's own store. */
export function parseTemplate(value: unknown): Result<Template, TemplateError> {
  const version = z.object({ format: z.literal(format), version: z.int() }).safeParse(value);
  if (!version.success) return err('not-ours');
  if (version.data.version > templateVersion) return err('newer');
  const parsed = templateSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err('not-ours');
}

/** Reads the bytes of a picked file. `null` when it does not even look like a template: it may be a workshop. */
export function readTemplateFile(bytes: Uint8Array): Result<Template, TemplateError> | null {
  if (bytes.length > mostBytes || !/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64))))
    return null;
  try {
    return parseTemplate(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return err('not-ours');
  }
}

/** The template as a file. */
export const templateFile = (template: Template): { name: string; bytes: Uint8Array } => ({
  name: `${plainName(template.name) || 'flappi'}${templateEnding}`,
  bytes: new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`),
});

/** Makes a template of a workshop: agenda, questions, minutes, set-up and number of tables; no note, card, answer or name of a table. */
export function toTemplate(workshop: Workshop, name: string): Template {
  const text = (key: string) => {
    const value = workshop.meta.get(key);
    return typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? value : undefined;
  };
  const closeAtEnd = workshop.meta.get('closeAtEnd');
  return {
    format,
    version: templateVersion,
    name: name.trim() || workshop.title || 'Fläppi',
    tables: Math.min(12, Math.max(1, workshop.tables.all.length)),
    startTime: text('startTime'),
    endTime: text('endTime'),
    closeAtEnd: typeof closeAtEnd === 'number' ? closeAtEnd : undefined,
    // What came from an earlier workshop is not part of the plan.
    activities: workshop.agenda.all
      .filter((activity) => !/^(results|cards)-/.test(activity.id))
      .map((activity) => ({
        method: activity.method,
        title: activity.title,
        question: activity.question,
        minutes: activity.minutes,
        phases: Object.fromEntries(workshop.minutes(activity.id).entries),
        setUp: readSetUp(workshop, activity),
      })),
  };
}

/** A template of this app's own making; activities of methods that are not here are left out. */
export const builtTemplate = (
  name: string,
  activities: readonly (Pick<TemplateActivity, 'method'> & Partial<TemplateActivity>)[],
): Template => ({
  format,
  version: templateVersion,
  name,
  tables: 4,
  activities: activities.flatMap((activity) => {
    const method = methodOf(activity.method);
    if (!method) return [];
    const { words, minutes } = method;
    return [{ title: words().name, question: '', minutes, phases: {}, setUp: {}, ...activity }];
  }),
});
