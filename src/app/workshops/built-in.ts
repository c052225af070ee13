/** The templates that come with the app. One with several meetings makes a whole programme at once. */
import { templates as words } from '#texts/templates.ts';
import type { SetUp } from './set-up.ts';
import { builtTemplate, type Template } from './template.ts';

export const builtInIds = [
  'opening',
  'cafe',
  'understanding',
  'perspectives',
  'ideas',
  'evaluation',
  'meetings',
  'empty',
] as const;
export type BuiltInId = (typeof builtInIds)[number];

/** The stations of a café, in the shape in which the café stores them. */
const stations = (questions: readonly string[]): SetUp => ({
  stations: Object.fromEntries(
    questions.map((question, i) => [`s${i + 1}`, { item: { question, order: `a${i}`, shown: true } }]),
  ),
});

/** The meetings of a template, in order: one, or a programme's. In the device's language. */
export function meetingsOf(id: BuiltInId): readonly Template[] {
  const w = words();
  switch (id) {
    case 'opening':
      return [
        builtTemplate('', [
          { method: 'opening' },
          { method: 'cafe' },
          { method: 'persona' },
          { method: 'board' },
        ]),
      ];
    case 'cafe':
      return [builtTemplate('', [{ method: 'cafe' }])];
    case 'understanding':
      return [builtTemplate('', [{ method: 'persona' }, { method: 'board' }])];
    case 'perspectives':
      return [
        builtTemplate('', [
          { method: 'opening' },
          { method: 'cafe', title: w.perspectives.cafe, setUp: stations(w.perspectives.stations) },
          { method: 'brainwriting', ...w.perspectives.ideas },
          { method: 'board', ...w.perspectives.measures },
          { method: 'vote', ...w.perspectives.choice },
        ]),
      ];
    case 'ideas':
      return [
        builtTemplate('', [
          { method: 'board', ...w.ideas.round },
          { method: 'vote', ...w.ideas.choice },
          { method: 'board', ...w.ideas.replies },
        ]),
      ];
    case 'evaluation': {
      const { own, rating, cafe, change } = w.evaluation;
      return [
        builtTemplate('', [
          { method: 'board', ...own, setUp: { settings: { alone: true } } },
          {
            method: 'vote',
            title: rating.title,
            question: rating.question,
            setUp: {
              settings: {
                kind: 'rating',
                perSeat: true,
                'name y': rating.important,
                'name x': rating.comesTrue,
              },
            },
          },
          {
            method: 'cafe',
            title: cafe.title,
            question: cafe.question,
            setUp: { ...stations(cafe.stations), settings: { host: true } },
          },
          { method: 'vote', ...change, setUp: { settings: { perSeat: true } } },
        ]),
      ];
    }
    case 'meetings':
      return tenMeetings();
    case 'empty':
      return [builtTemplate('', [])];
  }
}

function tenMeetings(): readonly Template[] {
  const w = words().meetings;
  const plan: readonly [keyof typeof w, readonly string[]][] = [
    ['opening', ['opening', 'cafe']],
    ['understanding', ['persona', 'pairs']],
    ['paths', ['board']],
    ['unpacking', ['board', 'vote']],
    ['drafts', ['brainwriting', 'board']],
    ['comments', ['cafe']],
    ['digital', ['board', 'vote']],
    ['criteria', ['board', 'vote']],
    ['pilot', ['cafe']],
    ['interfaces', ['board']],
  ];
  return plan.map(([key, methods]) => {
    const { title, questions } = w[key];
    return builtTemplate(
      title,
      methods.map((method, i) => ({ method, question: questions[i] ?? '' })),
    );
  });
}
