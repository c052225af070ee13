import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { unzipBounded } from '#protocol/archive.ts';
import { isSafeName } from '#protocol/safe-name.ts';
import { reportWords } from '#texts/report.ts';
import { boardSection, sampleWorkshop } from '../../tests/support/report-sample.ts';
import { reportFiles, zipBundle } from './bundle.ts';
import { plainName, reportFolder } from './file-name.ts';
import { readWorkshopFile } from './import-file.ts';

const now = new Date(2026, 10, 2, 23, 59);
const bundle = (archive?: boolean) =>
  reportFiles({
    workshop: sampleWorkshop(),
    sections: [boardSection],
    words: reportWords('fi'),
    now,
    ...(archive === undefined ? {} : { archive }),
  });

describe('the folder of a report', () => {
  test('has a dated name and the four files; the workshop file opens and carries the readable copy', () => {
    const { folder, files } = bundle();
    expect(folder).toBe('2026-11-02-ala-jata-yksin');
    expect(Object.keys(files)).toEqual(['report.html', 'report.md', 'notes.csv', 'workshop.flappi']);
    const opened = readWorkshopFile(files['workshop.flappi']!);
    expect(opened.ok && opened.value.title).toBe('Älä jätä yksin!');
    const inside = unzipBounded(files['workshop.flappi']!);
    expect(inside.ok && strFromU8(inside.value['readable.md']!)).toBe(strFromU8(files['report.md']!));
    expect([...files['notes.csv']!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('can leave the workshop itself out', () => {
    expect(Object.keys(bundle(false).files)).toEqual(['report.html', 'report.md', 'notes.csv']);
  });

  test('goes into one zip and comes out the same', () => {
    const made = bundle();
    expect(unzipBounded(zipBundle(made))).toEqual({ ok: true, value: made.files });
  });

  test.each([
    ['Sote-ilta: Åbo & Øre', 'sote-ilta-abo-ore'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\CON', 'c-con'],
    ['Ещё 👍', ''],
  ])('%s becomes %j', (title, name) => expect(plainName(title)).toBe(name));

  test('any title gives a safe name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
        const name = reportFolder(title, now);
        expect(name).toMatch(/^2026-11-02-[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(isSafeName(name)).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});
