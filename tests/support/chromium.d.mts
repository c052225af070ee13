/** Types of the browser finder, which is plain JavaScript because the gate runs it before anything is compiled. */
export const launchArgs: string[];
export const noBrowser: string;
export function findChromium(): Promise<{ path: string; env: Record<string, string> }>;
