/** The https side: the same answers on a second port, with a certificate that follows the laptop from network to network. */
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';
import { lanAddresses, originsOf } from './addresses.ts';
import { openAuthority, type Authority } from './authority/authority.ts';
import { currentNames, isDue, openHubCertificate } from './authority/hub-certificate.ts';
import { maySpeakFor } from './authority/names.ts';
import { codeOf, type DiskTrouble } from './safe-write.ts';

export interface SecureOptions {
  dataDir: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  answer: RequestListener;
  /** Names that lead here beside the addresses, such as the announced one. */
  names?: () => string[];
  /** This laptop's IPv4 addresses now. */
  addresses?: () => string[];
  /** How often they are looked at; the laptop may change networks at any moment, and looking costs well under a millisecond. */
  lookEveryMs?: number;
}

export type SecureError = 'port-taken' | 'port-refused' | DiskTrouble;

export interface Secure {
  readonly server: Server;
  readonly port: number;
  readonly authority: Authority;
  /** https origins that the certificate is good for, best first. */
  origins(): string[];
  close(): void;
}

/** Opens the https port. Any failure leaves http as it is. */
export async function openSecure(options: SecureOptions): Promise<Result<Secure, SecureError>> {
  const { host, names = () => [], addresses = lanAddresses, lookEveryMs = 5000 } = options;
  const folder = join(options.dataDir, 'authority');
  const opened = await openAuthority(folder, hostname(), new Date());
  if (!opened.ok) return opened;
  const authority = opened.value;

  const namesNow = () => currentNames(authority, hostname(), addresses());
  let shown = await openHubCertificate(folder, authority, namesNow(), new Date());
  const context = () => ({
    key: shown.key.export({ type: 'pkcs8', format: 'pem' }),
    cert: shown.certificate.toString(),
    minVersion: 'TLSv1.2' as const,
  });
  const server = createServer(context(), options.answer);
  server.listen(options.port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    return err(codeOf(error) === 'EADDRINUSE' ? 'port-taken' : 'port-refused');
  }
  const { port } = server.address() as AddressInfo;

  let looking = false;
  async function look(): Promise<void> {
    const [current, now] = [namesNow(), new Date()];
    if (looking || !isDue(shown, authority, current, now)) return;
    looking = true;
    shown = await openHubCertificate(folder, authority, current, now).finally(() => (looking = false));
    server.setSecureContext(context());
  }
  const timer = setInterval(() => void look(), lookEveryMs);
  timer.unref();

  return ok({
    server,
    port,
    authority,
    origins() {
      const all = [...originsOf(host, port), ...names().map((name) => `http://${name}:${port}`)];
      const good = all.filter((one) => maySpeakFor(authority.certificate.raw, new URL(one).hostname));
      // In a network of public addresses only the laptop itself has a secure one.
      return (good.length > 0 ? good : originsOf('localhost', port)).map((one) =>
        one.replace(/^http/, 'https'),
      );
    },
    close() {
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
    },
  });
}
