/** Collects the report: every activity's section from its method, in the order of the agenda. */
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import type { Section } from '#report/blocks.ts';
import type { ReportInput } from '#report/bundle.ts';
import { desk } from '#texts/desk.ts';
import { reportWords } from '#texts/report.ts';
import { tableName } from '#methods/table-name.ts';
import { minutesOf } from '../room/walk.ts';

/** The whole input of a report as the workshop is now, in the device's language. */
export async function collectReport(workshop: Workshop, now: Date): Promise<ReportInput> {
  const sections: Section[] = [];
  for (const activity of workshop.agenda.all) {
    const module = await methodOf(activity.method)?.report();
    sections.push(
      module?.report({ workshop, activity }) ?? unknownSection(activity.title, activity.question),
    );
  }
  return {
    workshop,
    sections,
    words: reportWords(),
    now,
    tableName,
    minutesOf: (activity) => minutesOf(workshop, activity),
  };
}

/** An activity of a newer version is named, so that nobody thinks it was lost. */
const unknownSection = (title: string, question: string): Section => ({
  title,
  question,
  blocks: [{ kind: 'paragraph', text: desk().unknownMethod.text }],
  rows: [],
});
