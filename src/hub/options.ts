/** The command line: what the hub can be told, and one clear sentence when it was told wrong. */
import { resolve } from 'node:path';
import { parseArgs } from 'citty';
import { err, ok, type Result } from '#core/result.ts';
import { hubWords, isHubLanguage, type HubLanguage } from '#texts/hub.ts';

export interface Options {
  port: number;
  /** `null`: no https. */
  httpsPort: number | null;
  host: string;
  dataDir: string;
  exportDir: string;
  demo: boolean;
  help: boolean;
  language: HubLanguage;
}

const definition = {
  port: { type: 'string', default: '8787' },
  'https-port': { type: 'string' },
  https: { type: 'boolean', default: true },
  host: { type: 'string', default: '0.0.0.0' },
  data: { type: 'string', default: 'flappi-data' },
  'export-dir': { type: 'string' },
  lang: { type: 'string' },
  demo: { type: 'boolean', default: false },
  help: { type: 'boolean', alias: 'h', default: false },
} as const;

function portOf(value: string): number | null {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  return port >= 1 && port <= 65535 ? port : null;
}

/** Reads the arguments; the error is the sentence to print. */
export function parseOptions(
  rawArgs: string[],
  environment: Record<string, string | undefined> = process.env,
): Result<Options, string> {
  const known = new Set([...Object.keys(definition).map((name) => `--${name}`), '--no-https', '-h']);
  const stranger = rawArgs.find((arg, i) => {
    if (arg.startsWith('-')) return !known.has(arg.split('=')[0]!);
    const before = rawArgs[i - 1] ?? '';
    const takesValue = definition[before.slice(2) as keyof typeof definition]?.type === 'string';
    return !(before.startsWith('--') && takesValue);
  });
  const args = parseArgs<typeof definition>(rawArgs, definition);

  const spoken = environment['LANG']?.slice(0, 2);
  const language = args.lang ?? (spoken === 'sv' || spoken === 'en' ? spoken : 'fi');
  if (!isHubLanguage(language)) return err(hubWords.fi.badOptions.language(language));
  const words = hubWords[language].badOptions;
  if (stranger !== undefined) return err(words.unknown(stranger));
  for (const name of ['port', 'https-port', 'host', 'data', 'export-dir'] as const) {
    // An option where a value should be is a forgotten value.
    if (args[name] === '' || args[name]?.startsWith('--')) return err(words.empty(`--${name}`));
  }
  const port = portOf(args.port);
  if (port === null) return err(words.port(args.port));
  const besideIt = port < 65535 ? port + 1 : port - 1;
  const httpsPort = args['https-port'] === undefined ? besideIt : portOf(args['https-port']);
  if (httpsPort === null || (httpsPort === port && args.https))
    return err(words.port(args['https-port'] ?? ''));

  const dataDir = resolve(args.data);
  return ok({
    port,
    httpsPort: args.https ? httpsPort : null,
    host: args.host,
    dataDir,
    exportDir: args['export-dir'] ? resolve(args['export-dir']) : resolve(dataDir, 'exports'),
    demo: args.demo,
    help: args.help,
    language,
  });
}
