/** A home folder whose Chromium trusts a certificate authority, as a tablet does after its settings have installed one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const has = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

/** True when Debian's `certutil` is there; as root it is installed first. */
export function hasCertutil(): boolean {
  if (has('certutil', '-H')) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !has('apt-get', '--version')) return false;
  spawnSync('apt-get', ['install', '-y', '-qq', 'libnss3-tools'], { stdio: 'ignore' });
  return has('certutil', '-H');
}

/** Makes the store in `home` and puts the authority (DER) into it. Throws with certutil's own words. */
export function trustAuthority(home: string, authority: Uint8Array): void {
  const store = join(home, '.pki', 'nssdb');
  mkdirSync(store, { recursive: true });
  const file = join(home, 'authority.crt');
  writeFileSync(file, authority);
  const run = (...args: string[]) => {
    const done = spawnSync('certutil', ['-d', `sql:${store}`, ...args], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`certutil ${args.join(' ')}: ${done.stderr}`);
  };
  run('-N', '--empty-password');
  run('-A', '-t', 'C,,', '-n', 'flappi', '-i', file);
}
