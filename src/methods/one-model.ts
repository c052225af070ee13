/** Models are made once: their registers listen to the document for as long as the document lives. */
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';

/** Opens the model of an activity with `create`, the same one every time it is asked for. */
export function oneModel<T>(
  create: (workshop: Workshop, activity: string) => T,
): (workshop: Workshop, activity: Pick<Activity, 'id'>) => T {
  const opened = new WeakMap<Workshop, Map<string, T>>();
  return (workshop, { id }) => {
    let models = opened.get(workshop);
    if (!models) opened.set(workshop, (models = new Map()));
    let model = models.get(id);
    if (model === undefined) models.set(id, (model = create(workshop, id)));
    return model;
  };
}
