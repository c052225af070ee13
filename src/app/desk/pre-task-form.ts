/** The pre-task as a file that anybody fills in on any computer: it needs no network, and saves the answers as a small file. */
import type { Workshop } from '#document/workshop.ts';
import { escapeHtml } from '#report/escape-html.ts';
import { htmlPage } from '#report/html-page.ts';
import { plainName } from '#report/file-name.ts';
import { language } from '#texts/language.svelte.ts';
import { paper } from '#texts/paper.ts';
import { preTaskHead, preTaskQuestions } from './pre-task.ts';
import { answersEnding, answersFormat, answersVersion, longestAnswer } from './pre-task-answers.ts';

// The file is opened from a disk: nothing may be fetched, and the one script is the constant below.
const policy = "script-src 'unsafe-inline'";
const style = `
  body { font: 1.15rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: #17252a; background: #fffdf8; margin: 0; }
  main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .5rem; }
  .over { font-weight: 700; margin: 0; }
  label { display: block; font-weight: 700; font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; }
  textarea { font: inherit; color: inherit; background: #fff; width: 100%; min-height: 9rem; padding: .75rem; box-sizing: border-box;
    border: 2px solid #4b585b; border-radius: .5rem; resize: vertical; }
  button { font: inherit; font-weight: 700; min-height: 3.5rem; padding: 0 1.75rem; margin-top: 2rem; border: 0; border-radius: .5rem;
    color: #fff; background: #0f5c5a; cursor: pointer; }
  :focus-visible { outline: 3px solid #1546c0; outline-offset: 3px; }
  [role=status]:not(:empty) { font-weight: 700; padding: .75rem 1rem; border-inline-start: .4rem solid #0f5c5a; }
  @page { size: A4; margin: 1.6cm; }
  @media print { main { padding: 0; } button, [role=status], .on-screen { display: none; } textarea { min-height: 5.5cm; } label { break-after: avoid; } }
`;

// Old browsers too: this runs on whatever computer people have at home. It reads everything it needs from the page.
const script = `
(function () {
  var form = document.querySelector('form');
  var told = document.querySelector('[role=status]');
  form.querySelector('button').hidden = false;
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var answers = [];
    form.querySelectorAll('textarea').forEach(function (field) {
      if (field.value.trim() === '') return;
      answers.push({ activity: field.dataset.activity, question: field.dataset.question, text: field.value });
    });
    if (answers.length === 0) { told.textContent = form.dataset.empty; return; }
    var id = Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(12)), function (byte) {
      return ('0' + byte.toString(16)).slice(-2);
    }).join('');
    var content = { format: form.dataset.format, version: Number(form.dataset.version), id: id, workshop: form.dataset.workshop, answers: answers };
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
    link.download = form.dataset.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    told.textContent = form.dataset.saved;
  });
})();
`;

/** The form in the device's language. Without scripts it can still be read and printed. */
export function preTaskForm(workshop: Workshop): string {
  const w = paper();
  const text = escapeHtml;
  const field = (
    question: string,
    activity: string,
    i: number,
  ) => `<label for="a${i}" dir="auto">${text(question)}</label>
<textarea id="a${i}" dir="auto" maxlength="${longestAnswer}" data-activity="${text(activity)}" data-question="${text(question)}"></textarea>`;
  const file = `${plainName(workshop.title) || 'flappi'}${answersEnding}`;
  const questions = [...preTaskQuestions(workshop), { id: '', question: w.other }];
  return htmlPage({
    tag: language.tag,
    title: `${w.sheetTitle} – ${workshop.title}`,
    policy,
    style,
    main: `${preTaskHead(workshop)}
<p>${text(w.formIntro)}</p>
<noscript><p>${text(w.formPrint)}</p></noscript>
<form autocomplete="off" data-format="${answersFormat}" data-version="${answersVersion}" data-workshop="${text(workshop.id)}" data-file="${text(file)}" data-saved="${text(w.formSaved(file))}" data-empty="${text(w.formEmpty)}">
${questions.map(({ question, id }, i) => field(question, id, i)).join('\n')}
<button type="submit" hidden>${text(w.formSave)}</button>
</form>
<p role="status"></p>`,
    script,
  });
}
