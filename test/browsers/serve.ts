/**
 * A web of one machine: every host name leads to one loopback port, which speaks HTTP and TLS and
 * is a proxy for whoever wants one. So a stored page is served under its real address, and nothing
 * leaves the machine.
 *
 *     Chromium --host-resolver-rules--> port -- first byte 0x16 --> TLS --> answer(request)
 *     Firefox  --CONNECT host:443-----> port -- otherwise -------> HTTP --> answer(request)
 */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createSocketServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';

const TLS_HANDSHAKE = 0x16;
const CERTIFICATE = readFileSync(join(import.meta.dirname, 'throw-away.pem'));

export interface PageAnswer {
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` when not given. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

const NOT_FOUND: PageAnswer = { body: 'not found', type: 'text/plain', status: 404 };
/** Browsers ask for an icon by themselves, and complain in the page's console when there is none. */
const MISSING: Record<string, PageAnswer> = {
  '/favicon.ico': { body: '', type: 'image/x-icon', status: 204 },
};

/** One request that a browser made. */
export interface LoggedRequest {
  url: string;
  method: string;
  headers: IncomingMessage['headers'];
}

export interface PageServer {
  port: number;
  /** Every request since the start, in order; clear it by `length = 0`. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

/** Serves what `answer` gives for an address; 404 for `null`. */
export async function servePages(
  answer: (url: URL, headers: IncomingMessage['headers']) => PageAnswer | null,
): Promise<PageServer> {
  const requests: LoggedRequest[] = [];
  const reply = (request: IncomingMessage, response: ServerResponse): void => {
    const url = addressOf(request);
    requests.push({ url: url.href, method: request.method ?? '', headers: request.headers });
    send(response, answer(url, request.headers) ?? MISSING[url.pathname] ?? NOT_FOUND);
  };
  const http = createServer(reply);
  const https = createTlsServer({ key: CERTIFICATE, cert: CERTIFICATE }, reply);
  const sockets = new Set<Socket>();
  const door = createSocketServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    socket.on('error', () => socket.destroy());
    passOn(socket);
  });
  function passOn(socket: Socket): void {
    socket.once('data', (first) => {
      socket.pause().unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  }
  http.on('connect', (_request, socket: Socket, head: Buffer) => {
    if (head.length > 0) socket.unshift(head);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    passOn(socket);
  });
  https.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return {
    port: (door.address() as AddressInfo).port,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => door.close(() => resolve()));
    },
  };
}

/** A proxied request names its whole address; any other its path. */
function addressOf(request: IncomingMessage): URL {
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  return new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown.invalid'}`);
}

function send(response: ServerResponse, given: PageAnswer): void {
  const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = given;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}
