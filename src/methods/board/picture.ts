/** The whole board as one picture that needs nothing beside it: for the report, for saving and for the wall. */
import { boardToSvg } from '#ui/board/board-svg.ts';
import { createNoteSource } from './board-source.ts';
import type { NoteBoard } from './board.ts';
import { frameOf } from './contents.ts';
import { groupNames } from './group-names.ts';
import { noteDots } from './note-dots.ts';
import { photoPlaceholder } from './photo-placeholder.ts';
import { sourceWords } from './source-words.ts';
import { words } from './view-texts.ts';

export interface BoardPicture {
  svg: string;
  /** What is in it, in a sentence. */
  alt: string;
}

/** Draws the board as it is now, in the device's language. */
export function boardPicture(board: NoteBoard, title: string): BoardPicture {
  const source = createNoteSource(board, () => sourceWords(board));
  source.setDots(noteDots(new Map(), board.dotVote.totals));
  const items = source.items();
  source.destroy();
  const names = groupNames(board.groups.all);
  const regions = board.groups.all.map((group) => ({
    id: group.id,
    title: names.get(group.id)!,
    kind: 'cluster' as const,
    ...frameOf(group),
  }));
  const connectors = board.connectors.all.map(({ id, from, to, word }) => ({ id, from, to, label: word }));
  const photos = photosByUrl(board);
  return {
    svg: boardToSvg(items, regions, connectors, { title, picture: (url) => photos.get(url) }),
    alt: words().picture(items.length, regions.length),
  };
}

/** Photos by their address in this page, as addresses that may stand in a file. */
function photosByUrl({ notes, workshop: { images } }: NoteBoard): ReadonlyMap<string, string> {
  const found = new Map([[photoPlaceholder, photoPlaceholder]]);
  for (const { image } of notes) {
    const url = image && images.thumb(image.hash);
    const data = image && images.thumbData(image.hash);
    if (url && data) found.set(url, data);
  }
  return found;
}
