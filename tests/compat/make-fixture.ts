/** The small workshop that is kept as a file of each released version. */
import * as Y from 'yjs';
import { Workshop, workshopBytes } from '#document/workshop.ts';
import { packArchive } from '#protocol/archive.ts';

/** Bytes of a `.flappi` file: two tables, two activities of a method nobody knows, three notes of which one is hidden. */
export function makeFixture(): Uint8Array {
  const id = 'fixture';
  const workshop = new Workshop(id, new Y.Doc(), '');
  const editor = workshop.editor();
  editor.prepare(() => workshop.meta.set('title', 'Lähipalvelut kuntoon'));
  workshop.tables.add(editor, 'add', { id: 'birch', symbol: 'birch', name: '' });
  workshop.tables.add(editor, 'add', { id: 'pine', symbol: 'pine', name: 'Mäntypöytä' });
  const question = 'Mikä auttaisi?';
  workshop.agenda.add(editor, 'add', { id: 'one', method: 'unknown', title: 'Alku', question, minutes: 20 });
  workshop.agenda.add(editor, 'add', {
    id: 'two',
    method: 'unknown',
    title: 'Loppu',
    question: '',
    minutes: 15,
  });
  const write = (note: string, text: string, table: string, colour: string) =>
    workshop.notes.add(editor, 'write', {
      id: note,
      text,
      table,
      colour,
      activity: 'one',
      mark: null,
      at: 0,
    });
  write('n1', 'Bussi kulkee harvoin 🚌', 'birch', 'yellow');
  write('n2', 'Neuvontapiste\ntorille', 'pine', 'blue');
  write('n3', 'Turha', 'pine', 'pink');
  editor.edit('hide', () => workshop.notes.hide('n3'));
  const anotherMethod = Workshop.rootName('one', 'places');
  workshop.doc.getMap(anotherMethod).set('n1', [40, 80]);
  return packArchive(
    { id, title: workshop.title },
    workshopBytes(workshop),
    '# Lähipalvelut kuntoon\n',
    new Date(0),
  );
}
