/** A small HTTP server whose answers a test writes by hand, for the faults that no well-behaved GitHub shows. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, type ClientOptions, type Clock } from '../../src/github/client.js';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
export type Handler = (request: Seen, response: ServerResponse) => void;

export interface TestServer {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

export async function serve(handler: Handler): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      seen.push(one);
      handler(one, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Answers each request by the next handler; the last one stays. */
export function inOrder(...handlers: readonly Handler[]): Handler {
  let next = 0;
  return (request, response) => handlers[Math.min(next++, handlers.length - 1)]!(request, response);
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

export const reset: Handler = (_, response) => response.socket?.resetAndDestroy();
export const hang: Handler = () => {};

/** A clock whose waits take no time and are written down. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now = Date.parse('2026-03-02T10:00:00Z');
  now(): number {
    return this.#now;
  }
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.waits.push(milliseconds);
    this.#now += milliseconds;
  }
  random(): number {
    return 0.5;
  }
}

export function clientOf(server: TestServer, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    token: 'ghs_0123456789secret',
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    clock: new FakeClock(),
    ...options,
  });
}
