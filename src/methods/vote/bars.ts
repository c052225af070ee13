/** The picture of dots: one bar a note, longest first. */
import { escapeXml } from '#ui/board/board-svg.ts';
import { notePaper } from '#ui/note-colour.ts';
import type { Ranked } from './vote.ts';

const width = 900;
const row = 44;
const nameWidth = 430;
const longestName = 48;

/** A text in one line, cut at a word where it is too long. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestName) return line;
  const cut = line.slice(0, longestName);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : undefined)}…`;
}

/** The picture as a file of its own: fixed colours, words escaped. Notes without dots are left out. */
export function barsToSvg(ranked: readonly Ranked[], title: string): string {
  const shown = ranked.filter(({ score }) => score > 0);
  const most = Math.max(1, ...shown.map(({ score }) => score));
  const height = shown.length * row + 20;
  const bars = shown.map(({ note, score }, i) => {
    const y = 10 + i * row;
    const long = Math.round((score / most) * (width - nameWidth - 70));
    return (
      `<text x="${nameWidth - 14}" y="${y + 26}" text-anchor="end">${escapeXml(shortName(note.text))}</text>` +
      `<rect x="${nameWidth}" y="${y + 4}" width="${long}" height="${row - 12}" fill="${notePaper[note.colour]}" stroke="#17252a"/>` +
      `<text x="${nameWidth + long + 12}" y="${y + 27}" font-weight="700">${score}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui,sans-serif" font-size="17" fill="#17252a">` +
    `<title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="#fffdf8"/>${bars.join('')}</svg>`
  );
}
