/** Collects the report: every activity's section from its method, in the order of the agenda. */
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import type { Section } from '#report/blocks.ts';
import type { ReportInput } from '#report/bundle.ts';
import { safety } from '#texts/safety.ts';
import { roles } from '#texts/roles.ts';
import { reportWords } from '#texts/report.ts';
import { tableName } from '#methods/table-name.ts';
import { rolesOf } from '../room/roles.ts';
import { minutesOf } from '../room/walk.ts';

const photoPatienceMs = 15_000;

/** The whole input of a report as the workshop is now, in the device's language. */
export async function collectReport(workshop: Workshop, now: Date): Promise<ReportInput> {
  await photosHere(workshop);
  const sections: Section[] = [];
  for (const activity of workshop.agenda.all) {
    // One that was skipped has a chapter only if something was written in it after all.
    if (activity.skipped && !hasContent(workshop, activity.id)) continue;
    const module = await methodOf(activity.method)?.report();
    sections.push(
      module?.report({ workshop, activity }) ?? unknownSection(activity.title, activity.question),
    );
  }
  return {
    workshop,
    images: await workshop.images.all(),
    sections,
    words: reportWords(),
    now,
    roles: rolesOf(workshop).map(({ id, planned, came }) => ({ name: roles().names[id], planned, came })),
    tableName,
    minutesOf: (activity) => minutesOf(workshop, activity),
  };
}

const hasContent = (workshop: Workshop, activity: string): boolean =>
  workshop.notes.all.some((note) => note.activity === activity) ||
  workshop.cards.all.some((card) => card.activity === activity);

/** Photos that other tablets took are fetched first; a hub that is away does not hold the report up for long. */
async function photosHere(workshop: Workshop): Promise<void> {
  const hashes = new Set(workshop.notes.all.flatMap((note) => note.image?.hash ?? []));
  const loaded = Promise.all([...hashes].map((hash) => workshop.images.load(hash)));
  const patience = new Promise((resolve) => setTimeout(resolve, photoPatienceMs));
  if (hashes.size > 0) await Promise.race([loaded, patience]);
}

/** An activity of a newer version is named, so that nobody thinks it was lost. */
const unknownSection = (title: string, question: string): Section => ({
  title,
  question,
  blocks: [{ kind: 'paragraph', text: safety().unknownMethod.text }],
  rows: [],
});
