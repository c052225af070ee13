/** Finds sockets whose device has gone without a word: a tablet that sleeps or leaves the Wi-Fi closes nothing. */
import type { WebSocketServer } from 'ws';

/** Pings every socket each `everyMs` and ends those that did not answer the last one. Answers the function that stops it. */
export function watchLiveness(server: WebSocketServer, everyMs = 15_000): () => void {
  const silent = new WeakSet();
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.once('pong', () => silent.delete(socket));
      if (socket.readyState === socket.OPEN) socket.ping();
    }
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
