/** The hub program: reads its options, starts, tells what to do next, and closes tidily. */
import { fileURLToPath } from 'node:url';
import { hubWords } from '#texts/hub.ts';
import { parseOptions } from './options.ts';
import { startHub } from './server.ts';
import { newsLine, startSentence, welcome } from './welcome.ts';

declare const __APP_VERSION__: string;

/** Longest time the closing may take; what the disk has not taken by then it will not take. */
const closingMs = 1800;

// The terminal may be gone while the room works on: what cannot be said any more is no error, and saying so would fail again.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const print = (text: string) => void process.stdout.write(text + '\n');
function fail(sentence: string): never {
  process.stderr.write(sentence + '\n');
  process.exit(1);
}

const parsed = parseOptions(process.argv.slice(2));
if (!parsed.ok) fail(parsed.error);
const { language, help, demo, ...places } = parsed.value;
const words = hubWords[language];
if (help) {
  print(words.help);
  process.exit(0);
}

// The last resort: one stranger's message must not end the workshop of everybody else.
const surprised = (error: unknown) =>
  void process.stderr.write(
    words.news.unexpected(error instanceof Error ? error.message : String(error)) + '\n',
  );
process.on('uncaughtException', surprised);
process.on('unhandledRejection', surprised);

const started = await startHub({
  ...places,
  webDir: fileURLToPath(new URL('../web', import.meta.url)),
  version: __APP_VERSION__,
  demo: demo ? language : null,
  readable: words.readable,
  profileText: words.profileText,
  announce: true,
  onNews: (news) => print(newsLine(news, words)),
});
if (!started.ok) fail(startSentence(started.error, places.port, words));
const hub = started.value;

let closing = false;
async function close(): Promise<void> {
  if (closing) process.exit(0); // asked twice: now
  closing = true;
  print('\n' + words.stopping);
  let whole = false;
  const late = new Promise((resolve) => setTimeout(resolve, closingMs));
  await Promise.race([hub.close((kept) => (whole = kept)), late]);
  print(whole ? words.stopped : words.stoppedWithLoss);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());

print(welcome(hub, words));
