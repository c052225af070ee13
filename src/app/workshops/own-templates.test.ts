import { expect, test } from 'vitest';
import { openSettings } from '#storage/settings.ts';
import { OwnTemplates } from './own-templates.svelte.ts';
import { builtTemplate } from './template.ts';

const template = (name: string, tables = 4) => ({ ...builtTemplate(name, [{ method: 'board' }]), tables });

test('own templates are there after a new start, the newest of a name only, and can be removed', async () => {
  const settings = openSettings(null);
  const before = new OwnTemplates(settings);
  expect(await before.keep(template('Anna'))).toBe(true);
  await before.keep(template('Ben'));
  await before.keep(template('Anna', 6));

  const after = new OwnTemplates(settings);
  await after.ready;
  expect(after.all.map((own) => [own.template.name, own.template.tables])).toEqual([
    ['Ben', 4],
    ['Anna', 6],
  ]);
  await after.remove(after.all[0]!.id);
  const last = new OwnTemplates(settings);
  await last.ready;
  expect(last.all.map((own) => own.template.name)).toEqual(['Anna']);
});

test('a damaged template is left out, the others stay', async () => {
  const settings = openSettings(null);
  await settings.set('templates', [
    { id: 'a', template: { format: 'flappi-template', version: 1 } },
    { id: 'b', template: template('Chris') },
  ]);
  const own = new OwnTemplates(settings);
  await own.ready;
  expect(own.all.map((one) => one.template.name)).toEqual(['Chris']);
});
