/** The report as one HTML file that opens anywhere: no scripts, no outside requests, prints on A4. */
import { strToU8 } from 'fflate';
import type { ReportWords } from '#texts/report.ts';
import type { Block, Entry } from './blocks.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { htmlStyle } from './html-style.ts';
import type { Memo, Part } from './memo.ts';
import { colourOf, remarksOf } from './remarks.ts';

/** The whole report as a document in the language of its words. */
export function memoToHtml(memo: Memo): string {
  const { words, parts, sections } = memo;
  // The first result starts a new page, so that the frame can be handed out alone.
  const first = sections[0];
  return htmlPage({
    tag: words.tag,
    title: `${memo.title} – ${memo.date}`,
    policy: 'img-src data:',
    style: htmlStyle,
    main: `<header>
<h1 dir="auto">${escapeHtml(memo.title)}</h1>
<p class="date">${escapeHtml(memo.date)}</p>
</header>
<nav aria-label="${escapeHtml(words.contents)}">
<ol>
${parts.map((part, i) => `<li><a href="#part-${i + 1}">${escapeHtml(part.title)}</a></li>`).join('\n')}
</ol>
</nav>
${parts.map((part, i) => partHtml(part, i + 1, part === first, words)).join('\n')}
<footer><p>${escapeHtml(words.madeWith)}</p></footer>`,
  });
}

function partHtml(part: Part, number: number, isFirstResult: boolean, words: ReportWords): string {
  const id = `part-${number}`;
  const question =
    part.question.trim() === '' ? '' : `<p class="question" dir="auto">${escapeHtml(part.question)}</p>\n`;
  const blocks = part.blocks.map((block) => blockHtml(block, part.title, words)).join('\n');
  return `<section id="${id}" aria-labelledby="${id}-title"${isFirstResult ? ' class="results"' : ''}>
<h2 id="${id}-title" dir="auto">${escapeHtml(part.title)}</h2>
${question}${blocks || `<p>${escapeHtml(words.nothing)}</p>`}
</section>`;
}

function blockHtml(block: Block, title: string, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h3 dir="auto">${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p dir="auto">${escapeHtml(block.text)}</p>`;
    case 'entries':
      // role: Safari forgets that a list without bullets is a list
      return block.entries.length === 0
        ? `<p>${escapeHtml(words.nothing)}</p>`
        : `<ul class="notes" role="list">\n${block.entries.map((entry) => entryHtml(entry, words)).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.head, block.rows, title);
    case 'picture':
      return `<figure><img src="${svgAddress(block.svg)}" alt="${escapeHtml(block.alt)}"></figure>`;
  }
}

function entryHtml(entry: Entry, words: ReportWords): string {
  const colour = colourOf(entry, words);
  const remarks = remarksOf(entry, words).map(escapeHtml).join(' · ');
  return `<li${colour ? ` class="${colour}"` : ''} dir="auto"><span class="text">${escapeHtml(entry.text)}</span>${
    remarks && `<small>${remarks}</small>`
  }</li>`;
}

// The first cell names its row where there are rows to tell apart, unless it is a line to be filled in by hand.
function tableHtml(head: readonly string[], rows: readonly (readonly string[])[], title: string): string {
  const row = (cells: readonly string[]) =>
    cells
      .map((text, i) =>
        i === 0 && text !== '' && rows.length > 1
          ? `<th scope="row" dir="auto">${escapeHtml(text)}</th>`
          : `<td dir="auto">${escapeHtml(text)}</td>`,
      )
      .join('');
  // A wide table scrolls by itself; tabindex lets the keyboard scroll it.
  return `<div class="scroll" role="group" aria-label="${escapeHtml(title)}" tabindex="0"><table>
<thead><tr>${head.map((text) => `<th scope="col" dir="auto">${escapeHtml(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${row(cells)}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

// As the source of an image an SVG can neither run scripts nor fetch anything, whatever is written in it.
function svgAddress(svg: string): string {
  const named = svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  let binary = '';
  for (const byte of strToU8(named)) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}
