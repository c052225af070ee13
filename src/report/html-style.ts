/** The look of the report file: the product's paper and ink on screen, plain ink on A4 in print. */

/** One style sheet without any address in it; the file must look the same where there is no network. */
export const htmlStyle = `
:root {
  --paper: #f6f1e7; --sheet: #fffdf8; --ink: #17252a; --soft: #4b585b; --line: #d8cfbd; --strong: #7d7566;
  --accent: #0d5c5a;
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
  font: 1.1875rem/1.5 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', system-ui, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2.5rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.75rem; margin: 3rem 0 1rem; padding-top: 0.75rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.3125rem; margin: 2rem 0 0.75rem; }
p { margin: 0 0 1rem; max-width: 38rem; }
p, td, .text, .question { white-space: pre-line; }
.date { color: var(--soft); font-size: 1.3125rem; }
.question { font-size: 1.3125rem; font-weight: 600; break-after: avoid; }
nav ol { padding-left: 1.5rem; }
nav a { color: var(--accent); display: inline-block; padding: 0.5rem 0; }
table { border-collapse: collapse; width: 100%; background: var(--sheet); margin: 0 0 1.5rem; }
th, td { border: 1px solid var(--strong); padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { overflow-wrap: break-word; }
td:first-child:empty { height: 3rem; }
.scroll { overflow-x: auto; }
.notes {
  list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: 0.75rem;
  grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
}
.notes li {
  background: var(--sheet); border: 1px solid var(--strong); border-radius: 4px;
  padding: 0.75rem 1rem; position: relative; break-inside: avoid;
}
.notes li[class] { padding-left: 1.75rem; }
.notes li[class]::before {
  content: ''; position: absolute; inset: 0 auto 0 0; width: 0.75rem;
  background: var(--edge); border-right: 1px solid var(--strong); border-radius: 3px 0 0 3px;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.notes small { display: block; margin-top: 0.375rem; color: var(--soft); font-size: 1rem; }
.white { --edge: #fffdf6; } .yellow { --edge: #ffe884; } .green { --edge: #c5e49b; } .blue { --edge: #a9d3f2; }
.orange { --edge: #ffb56b; } .pink { --edge: #f6a2bd; } .violet { --edge: #bca7e8; }
figure { margin: 0 0 1.5rem; break-inside: avoid; }
figure img { max-width: 100%; height: auto; background: #fff; border: 1px solid var(--line); }
figcaption, footer { color: var(--soft); font-size: 1rem; }
footer { margin-top: 3rem; }
a:focus-visible { outline: 3px solid #1646c4; outline-offset: 2px; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #222; --line: #999; --strong: #555; --accent: #000; }
  body { font-size: 12.5pt; orphans: 3; widows: 3; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h1 { font-size: 26pt; } h2 { font-size: 18pt; } h3 { font-size: 14pt; }
  .date, .question { font-size: 14pt; }
  .notes small, figcaption, footer { font-size: 11pt; }
  .notes { grid-template-columns: 1fr 1fr; gap: 3mm; }
  .scroll { overflow: visible; }
  figure img { max-height: 230mm; border: 0; }
  .results { break-before: page; }
}
`;
