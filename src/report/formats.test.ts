import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Section } from './blocks.ts';
import { reportWords } from '#texts/report.ts';
import { boardSection, sampleWorkshop, sectionSaying } from '../../tests/support/report-sample.ts';
import { cell, memoToCsv } from './csv.ts';
import { memoToHtml } from './html.ts';
import { memoToMarkdown } from './markdown.ts';
import { memoOf } from './memo.ts';

const memo = (section: Section, language: 'fi' | 'sv' | 'en' = 'fi') =>
  memoOf({
    workshop: sampleWorkshop(),
    sections: [section],
    words: reportWords(language),
    now: new Date(2026, 10, 22),
  });

describe('Markdown', () => {
  test('reads as a text: headings, question, notes with table and colour in words', () => {
    const text = memoToMarkdown(memo(boardSection));
    expect(text).toMatch(/^# Älä jätä yksin!\n\nsunnuntai 22\. marraskuuta 2026\n\n## Ketkä olivat mukana\n/);
    expect(text).toContain(
      '## Ideat\n\n> Mikä auttaisi?\n\n### Liikkuminen\n\n- Bussi kulkee harvoin — *Koivu',
    );
    expect(text).toContain('*Koivu · Keltainen · tärkeä*\n- Neuvontapiste\\\n  torille — *sininen*\n');
    expect(text).toContain('| Idea | Ääniä |\n| --- | --- |\n| Bussi | 5 |\n| Tori | 3 |\n');
    expect(text).toContain('*Kaksi ryhmää lappuja*');
  });

  test.each([
    ['# ei otsikko', '\\# ei otsikko'],
    ['1. ei luettelo', '1\\. ei luettelo'],
    ['- viiva', '\\- viiva'],
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['*tähti* _viiva_ snake_case', '\\*tähti\\* \\_viiva\\_ snake_case'],
    ['[x](http://y)', '\\[x\\](http://y)'],
    ['5 & 6 &amp; 7', '5 & 6 \\&amp; 7'],
  ])('a note saying %s stays what it is', (said, written) => {
    const blocks = [{ kind: 'paragraph' as const, text: said }];
    const text = memoToMarkdown(memo({ ...boardSection, blocks }));
    expect(text.split('\n')).toContain(written);
  });
});

describe('HTML', () => {
  const html = memoToHtml(memo(boardSection));

  test('says its language, has one h1 and headings without a gap, and tables with header cells', () => {
    expect(html).toContain('<html lang="fi">');
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(html).toContain('<th scope="col" dir="auto">Ääniä</th>');
    expect(html).toContain('<th scope="row" dir="auto">Bussi</th><td dir="auto">5</td>');
    expect(memoToHtml(memo(boardSection, 'sv'))).toContain('<html lang="sv">');
  });

  test('a note is a card with a coloured edge, and the colour is also a word', () => {
    expect(html).toContain(
      '<li class="yellow" dir="auto"><span class="text">Bussi kulkee harvoin</span><small>Koivu · Keltainen · tärkeä</small></li>',
    );
    expect(html).toContain(
      '<li class="blue" dir="auto"><span class="text">Neuvontapiste\ntorille</span><small>sininen</small></li>',
    );
  });

  test('holds no script and asks for nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|url\(|@import|src="(?!data:)|href="(?!#)/i);
  });

  test('a picture is an image with words, and may carry letters beyond Latin-1', () => {
    const [, encoded = ''] = /src="data:image\/svg\+xml;base64,([^"]+)" alt="Kaksi ryhmää lappuja"/.exec(
      html,
    )!;
    const svg = new TextDecoder().decode(Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0)));
    expect(svg).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>ä</title></svg>');
  });

  test('what people wrote never becomes HTML', () => {
    const evil = '</style></title><script>alert(1)</script><img src=x onerror="alert(2)"> \' " & \u0000';
    const workshop = sampleWorkshop();
    workshop.editor().edit('rename', () => workshop.meta.set('title', evil));
    const input = {
      workshop,
      sections: [sectionSaying(evil)],
      words: reportWords('fi'),
      now: new Date(2026, 10, 22),
    };
    const page = memoToHtml(memoOf(input));
    expect(page).not.toMatch(/<script/i);
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('\u0000');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // The control: the same words unescaped are found by the same searches.
    expect(page.replaceAll('&lt;', '<')).toMatch(/<script/i);
  });

  test('any text leaves the same tags', () => {
    const tags = (page: string) => page.match(/<\/?[a-z!][^>]*?[\s>]/gi)?.map((tag) => tag.trim());
    const plain = tags(memoToHtml(memo(sectionSaying('x'))));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        fc.pre(/[^\s\p{C}]/u.test(text));
        expect(tags(memoToHtml(memo(sectionSaying(text))))).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('the spreadsheet', () => {
  test('has the mark for Excel, semicolons, a heading and one row a note with its id', () => {
    expect(memoToCsv(memo(boardSection))).toBe(
      '\uFEFFTunnus;Vaihe;Laji;Ryhmä;Kierros;Pöytä;Teksti\r\n' +
        'n1;Ideat;lappu;Liikkuminen;;Koivu;Bussi kulkee harvoin\r\n' +
        'n2;Ideat;lappu;Liikkuminen;;;"Neuvontapiste\ntorille"\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+358 40', "'+358 40"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ['3 + 4 = 7', '3 + 4 = 7'],
    ['a;b', '"a;b"'],
    ['sanoi "ei"', '"sanoi ""ei"""'],
  ])('%j is written as %j', (text, written) => expect(cell(text)).toBe(written));

  test('reads back as the same cells, none a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const row = memoToCsv(memo({ ...boardSection, rows: [{ ...boardSection.rows[0]!, text }] }));
        const last = parseCsv(row.slice(1))[1]!.at(-1)!;
        expect(last.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(last).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

/** A reader after RFC 4180 with semicolons. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
