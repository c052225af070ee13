/** Paper ballots: each line the desk types is one, and keeps the limits of this vote. */
import type { ActivityContext, PaperEntry } from '../method.ts';
import { readDots, readGrades, type BallotError } from './paper-ballot.ts';
import { paperWords } from './paper-texts.ts';
import { openVote } from './vote.ts';
import { criterionName } from './words-of.ts';

export const entry: PaperEntry = {
  places: () => [],
  guide: ({ workshop, activity }) => {
    const vote = openVote(workshop, activity);
    const w = paperWords();
    return {
      hint:
        vote.settings.kind === 'rating'
          ? w.gradesHint(criterionName(vote, 'y'), criterionName(vote, 'x'))
          : w.dotsHint,
      numbered: vote.candidates.all.map((note) => note.text),
    };
  },
  check: (context, { lines, table }) => {
    const vote = openVote(context.workshop, context.activity);
    const w = paperWords();
    if (vote.candidates.all.length === 0) return w.nothing;
    if (table !== '' && !vote.settings.perSeat && lines.length > 1) return w.oneForTable;
    for (const [i, line] of lines.entries()) {
      const read = readLine(context, line);
      if (!read.ok) return w.atLine(i + 1, sayError(read.error, vote.settings.dots));
    }
    return null;
  },
  write: (context, { text, table }) => {
    const { ballots, settings } = openVote(context.workshop, context.activity);
    const voter = ballots.paperVoter(table);
    if (settings.kind === 'rating') {
      const read = gradesOf(context, text);
      if (read.ok) ballots.recordGrades(voter, read.value);
    } else {
      const read = dotsOf(context, text);
      if (read.ok) ballots.recordDots(voter, read.value);
    }
  },
};

function dotsOf({ workshop, activity }: ActivityContext, line: string) {
  const { settings, candidates } = openVote(workshop, activity);
  return readDots(line, { dots: settings.dots, several: settings.several, candidates: candidates.ids });
}
const gradesOf = ({ workshop, activity }: ActivityContext, line: string) =>
  readGrades(line, openVote(workshop, activity).candidates.ids);

const readLine = (context: ActivityContext, line: string) =>
  openVote(context.workshop, context.activity).settings.kind === 'rating'
    ? gradesOf(context, line)
    : dotsOf(context, line);

function sayError(error: BallotError, dots: number): string {
  const w = paperWords();
  switch (error.kind) {
    case 'not-numbers':
      return w.notNumbers;
    case 'unknown':
      return w.unknown(error.number);
    case 'too-many':
      return w.tooMany(dots);
    case 'twice':
      return w.twice(error.number);
    case 'not-a-grade':
      return w.notAGrade;
  }
}
