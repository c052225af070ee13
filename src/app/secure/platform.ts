/** Which steps a device begins with; every device may look at the others'. */

export const platforms = ['ipad', 'android', 'windows', 'mac'] as const;
export type Platform = (typeof platforms)[number];
export const isPlatform = (value: string): value is Platform => platforms.some((one) => one === value);

/** A guess from the browser's own words. An iPad calls itself a Mac, but no Mac can be touched. */
export function platformOf(userAgent: string, touchPoints: number): Platform {
  if (/iPad|iPhone/.test(userAgent)) return 'ipad';
  if (/Macintosh/.test(userAgent)) return touchPoints > 1 ? 'ipad' : 'mac';
  return /Windows/.test(userAgent) ? 'windows' : 'android';
}
