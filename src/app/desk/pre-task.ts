/** The pre-task sheet: the workshop's title, its first questions and lines to write on, as one page that prints on A4. */
import type { Workshop } from '#document/workshop.ts';
import { escapeHtml } from '#report/escape-html.ts';
import { htmlPage } from '#report/html-page.ts';
import { language } from '#texts/language.svelte.ts';
import { paper } from '#texts/paper.ts';

const mostQuestions = 3;
const linesEach = 6;
const style = `
  body { font: 13pt/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: #17252a; margin: 2.2cm; }
  h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 4pt; }
  h2 { font-size: 14pt; margin: 20pt 0 0; break-after: avoid; }
  .over { font-weight: 700; margin: 0 0 2pt; }
  .line { height: 26pt; border-bottom: 1px solid #4b585b; break-inside: avoid; }
  section { break-inside: avoid; }
  @page { size: A4; margin: 1.6cm; }
  @media print { body { margin: 0; } }
`;

/** The first questions of the agenda with their activities, without those that are skipped today. */
export const preTaskQuestions = (workshop: Workshop): { id: string; question: string }[] =>
  workshop.agenda.all
    .filter((activity) => !activity.skipped)
    .map(({ id, question }) => ({ id, question: question.trim() }))
    .filter(({ question }) => question !== '')
    .slice(0, mostQuestions);

/** What the paper sheet and the form begin with. */
export const preTaskHead = (workshop: Workshop): string =>
  `<p class="over">${escapeHtml(paper().sheetTitle)}</p>
<h1 dir="auto">${escapeHtml(workshop.title)}</h1>`;

/** The sheet in the device's language. */
export function preTaskHtml(workshop: Workshop): string {
  const w = paper();
  const line = '<div class="line"></div>';
  const part = (question: string, lines: number) =>
    `<section><h2 dir="auto">${escapeHtml(question)}</h2>${line.repeat(lines)}</section>`;
  return htmlPage({
    tag: language.tag,
    title: `${w.sheetTitle} – ${workshop.title}`,
    style,
    main: `${preTaskHead(workshop)}
<p>${escapeHtml(w.sheetIntro)}</p>
${preTaskQuestions(workshop)
  .map(({ question }) => part(question, linesEach))
  .join('\n')}
${part(w.other, 3)}`,
  });
}
