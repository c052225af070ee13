/** Cuts a picture into sheets of paper that are taped together on a wall. Pure numbers, in millimetres. */

export const papers = { a4: [210, 297], a3: [297, 420] } as const;
export type Paper = keyof typeof papers;

/** White rim that no printer can print, and where the marks for cutting stand. */
export const sheetMargin = 10;

export interface Tiling {
  /** Of a sheet as it lies in the printer. */
  sheet: { width: number; height: number };
  /** Of the whole picture on the wall. */
  picture: { width: number; height: number };
  rows: number;
  columns: number;
}

/**
 * Sheets for a picture of `width` × `height` (any unit) that is `across` sheets wide. The paper is turned the way that takes
 * fewer sheets; when both take as many, the way that shows it larger.
 */
export function tile(width: number, height: number, paper: Paper, across: number): Tiling {
  const [short, long] = papers[paper];
  const [upright, lying] = [
    tileOn(width, height, short, long, across),
    tileOn(width, height, long, short, across),
  ];
  if (lying.rows !== upright.rows) return lying.rows < upright.rows ? lying : upright;
  return lying.picture.width > upright.picture.width ? lying : upright;
}

function tileOn(
  width: number,
  height: number,
  sheetWidth: number,
  sheetHeight: number,
  across: number,
): Tiling {
  const [usedWidth, usedHeight] = [sheetWidth - 2 * sheetMargin, sheetHeight - 2 * sheetMargin];
  // A single sheet shows all of it; across several it is as high as it becomes.
  const scale =
    across === 1 ? Math.min(usedWidth / width, usedHeight / height) : (usedWidth * across) / width;
  const picture = { width: width * scale, height: height * scale };
  return {
    sheet: { width: sheetWidth, height: sheetHeight },
    picture,
    columns: across,
    // A hair over a full sheet is rounding, not a row.
    rows: Math.max(1, Math.ceil(picture.height / usedHeight - 1e-6)),
  };
}
