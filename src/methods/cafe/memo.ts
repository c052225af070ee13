/** The memo to send to everyone: questions, main points and conclusions as plain text that any mail program takes. */
import type { ActivityContext } from '../method.ts';
import { openCafe } from './cafe.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';

/** In the device's language. Its headings and dashes are Markdown, and read well as they are. */
export function cafeMemo({ workshop, activity }: ActivityContext): string {
  const { stations, harvest } = openCafe(workshop, activity);
  const w = words();
  const listed = (texts: readonly string[], none: string) =>
    texts.length > 0 ? texts.map((text) => `- ${onOneLine(text)}`) : [none];
  const parts: (readonly string[])[] = [
    [`# ${onOneLine(activity.title || methodWords().name)}`],
    workshop.title.trim() === '' ? [] : [onOneLine(workshop.title)],
    activity.question.trim() === '' ? [] : [onOneLine(activity.question)],
    ...stations.all.flatMap((station, i) => [
      [`## ${w.station(i + 1)}: ${onOneLine(station.question) || w.noQuestion}`],
      listed(
        harvest.points(station.id).map((note) => note.text),
        w.notPicked,
      ),
    ]),
    [`## ${w.conclusions}`],
    listed(
      harvest.conclusions.map((note) => note.text),
      w.noneYet,
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const onOneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
