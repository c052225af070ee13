/** What the terminal shows once the hub runs, and what it says while it does. */
import encodeQR from 'qr';
import type { HubWords } from '#texts/hub.ts';
import { isLoopback } from './addresses.ts';
import type { Hub, HubNews, StartError } from './server.ts';

/** The welcome as one text. Its last line ends with the address, which scripts wait for. */
export function welcome(
  hub: Pick<Hub, 'port' | 'addresses' | 'secure' | 'demo' | 'dataDir' | 'exportDir'>,
  words: HubWords,
): string {
  const local = `http://localhost:${hub.port}`;
  const addresses = hub.addresses();
  const best = addresses[0] ?? local;
  const reachable = !isLoopback(new URL(best).hostname);
  const all = [...new Set([...addresses, local])];
  const secure = hub.secure()[0];
  return [
    '',
    ...(reachable ? [words.scan, '', encodeQR(best, 'ascii', { border: 2 })] : [words.onlyHere, '']),
    words.addresses,
    ...all.map((address) => `  ${address}`),
    ...(secure ? ['', words.secure, `  ${secure}`] : []),
    '',
    ...words.nextSteps(local),
    '',
    words.keptIn(hub.dataDir),
    words.exportedTo(hub.exportDir),
    words.howToStop,
    '',
    ...(hub.demo ? [words.demoDesk(`${local}/#/desk/${hub.demo}`)] : []),
    words.ready(local),
  ].join('\n');
}

/** A start that failed, in one sentence. */
export function startSentence(error: StartError, port: number, words: HubWords): string {
  switch (error.kind) {
    case 'data-busy':
      return words.startErrors['data-busy'];
    case 'port-taken':
    case 'port-refused':
      return words.startErrors[error.kind](port);
    case 'data-unwritable':
    case 'exports-unwritable':
      return words.startErrors[error.kind](error.path);
  }
}

/** One line of news. */
export function newsLine(news: HubNews, words: HubWords): string {
  switch (news.kind) {
    case 'demo':
      return words.demoProblem[news.problem];
    case 'no-https':
      return words.news.noHttps(news.port);
    case 'broken-room':
      return words.news.brokenRoom(news.path);
    case 'trouble':
      if (news.trouble === null) return words.news.better;
      return news.where === 'exports' ? words.news.exports : words.news[news.trouble];
  }
}
