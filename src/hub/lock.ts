/** One hub at a time over one data folder: two would write over each other's logs. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './safe-write.ts';

// A listening socket and no file with a process id: it goes when the process goes, however that ends.
function lockAddress(dataDir: string): string {
  const name = `flappi-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function listen(address: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  server.listen(address);
  try {
    await once(server, 'listening');
    server.unref();
    return server;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return null;
    throw error;
  }
}

async function answers(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Takes the folder (an absolute path); `null` when another hub has it. Answers the function that gives it back. */
export async function lockFolder(dataDir: string): Promise<(() => void) | null> {
  const address = lockAddress(dataDir);
  const server = await listen(address);
  if (server) return () => server.close();
  if (await answers(address)) return null;
  await rm(address, { force: true }); // left by a hub that was killed
  const second = await listen(address);
  return second && (() => second.close());
}
