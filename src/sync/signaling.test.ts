// @vitest-environment node
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { Signaling } from './signaling.ts';

vi.stubGlobal('WebSocket', WebSocket);

async function server(onMessage: (socket: WebSocket) => void) {
  const made = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => made.once('listening', resolve));
  let visits = 0;
  made.on('connection', (socket) => {
    visits++;
    socket.on('message', () => onMessage(socket));
  });
  return {
    url: `ws://127.0.0.1:${(made.address() as AddressInfo).port}`,
    get visits() {
      return visits;
    },
    close: () => made.close(),
  };
}

async function visit(url: string, mended: boolean, until: (provider: WebrtcProvider) => void) {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const provider = new WebrtcProvider(`topic ${mended}`, doc, { signaling: [url], awareness });
  const signaling = mended ? new Signaling(provider, () => undefined) : null;
  await vi.waitFor(() => until(provider), { timeout: 4000 });
  signaling?.destroy();
  provider.disconnect();
  provider.destroy();
  awareness.destroy();
}

test('a server that throws us out is not asked without a pause', async () => {
  const strict = await server((socket) => socket.close(4003));
  const started = Date.now();
  await visit(strict.url, true, () => expect(Date.now() - started).toBeGreaterThan(1200));
  expect(strict.visits).toBe(1);
  // Control: by itself y-webrtc comes back at once, for ever.
  const plain = await server((socket) => socket.close(4003));
  await visit(plain.url, false, () => expect(plain.visits).toBeGreaterThan(5));
  strict.close();
  plain.close();
});

test('nothing is sent into a socket that is closing', async () => {
  const hub = await server(() => undefined);
  const sentWhileClosing = async (mended: boolean) => {
    let sent = 0;
    await visit(hub.url, mended, (provider) => {
      const connection = provider.signalingConns.at(-1) as unknown as {
        ws: WebSocket | null;
        send(message: object): void;
      };
      const socket = connection.ws;
      expect(socket?.readyState).toBe(WebSocket.OPEN);
      if (!socket) return;
      socket.send = () => void sent++;
      socket.close();
      connection.send({ type: 'ping' });
    });
    return sent;
  };
  expect(await sentWhileClosing(true)).toBe(0);
  expect(await sentWhileClosing(false)).toBe(1); // the control
  hub.close();
});
