/** A vector picture as PNG, as large as a printer can use and this device can hold. */

/** Longest side in pixels. */
export const mostPngSide = 8_192;
/** All pixels together: a cheap tablet has to hold four bytes for each. */
const mostPixels = 36_000_000;
/** Finer than this shows nothing more. Pixels for each unit of the picture. */
const mostScale = 4;

/** Pixels for a picture of this size: as many as help, never more than fit. */
export function pngSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(
    mostScale,
    mostPngSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

/** Size of an SVG of our own making, from its root; `null` when it says none. */
export function svgSize(svg: string): { width: number; height: number } | null {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root)?.[1]),
  );
  return width && height ? { width, height } : null;
}

/** Draws the picture; `null` when the device cannot. */
export async function svgToPng(svg: string): Promise<Blob | null> {
  const natural = svgSize(svg);
  if (!natural) return null;
  const size = pngSize(natural.width, natural.height);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, size);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, size.width, size.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null; // the canvas was larger than this browser allows
  } finally {
    URL.revokeObjectURL(url);
  }
}
