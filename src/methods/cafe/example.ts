/** Fills an empty café: gallery, tests and the demo workshop show the same talk everywhere. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { openCafe } from './cafe.ts';
import {
  exampleConclusions,
  exampleNotes,
  examplePoints,
  exampleStations,
  type Said,
} from './example-notes.ts';
import { stationIndex } from './rotation.ts';

export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const { course, stations, talk, harvest } = openCafe(workshop, activity);
  const tongue = language === 'fi-plain' ? 'fi' : language;
  const say = (said: Said) => said[tongue];
  const idOf = (part: string) => `${activity.id}-${part}`;
  const stationId = (index: number) => idOf(`s${index + 1}`);
  // A room may have fewer tables than the talk has groups: then tables speak for several.
  const tables = workshop.tables.all;
  const tableOf = (group: number) => tables[group % Math.max(1, tables.length)]?.id ?? '';

  for (const station of stations.all) stations.hide(station.id);
  exampleStations.forEach((question, i) => stations.add(say(question), stationId(i)));

  for (const { id, at, answers, text } of exampleNotes) {
    const [round, group] = at;
    const station = stationId(stationIndex(group % exampleStations.length, round, exampleStations.length));
    talk.write({
      id: idOf(id),
      text: say(text),
      station,
      round,
      table: tableOf(group),
      ...(answers ? { answers: { kind: answers[0], to: idOf(answers[1]) } } : {}),
    });
  }
  for (const { id, at, agree = [] } of exampleNotes) {
    const others = agree.map(tableOf).filter((table) => table !== tableOf(at[1]));
    for (const table of others) talk.setAgree(idOf(id), table, true);
  }

  examplePoints.forEach((points, i) => {
    const last = course.pickersAt(stationId(i))[0]?.id ?? '';
    points.forEach((point, j) => {
      if (typeof point === 'string') harvest.pick(idOf(point), stationId(i));
      else harvest.writePoint(say(point), stationId(i), last, idOf(`s${i + 1}p${j + 1}`));
    });
  });
  exampleConclusions.forEach((said, i) => harvest.conclude(say(said), '', idOf(`k${i + 1}`)));
}
