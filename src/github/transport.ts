/** How a request reaches GitHub: over Node's own HTTP, which starts in a tenth of the time that `fetch` takes. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Aborts the request and the reading of its answer. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Resolves to any complete answer, also to one that refuses; redirects are not followed. Rejects where there is none. */
export type Transport = (sent: Sent) => Promise<Answer>;

/** The API as it was when this was written. */
const API_VERSION = '2022-11-28';
export const USER_AGENT = 'postmortem-gate';

export const headersOf = ({ accept }: Sent): Record<string, string> => ({
  accept,
  'x-github-api-version': API_VERSION,
});

/** @param env where proxies are named, as every action of a self-hosted runner reads it */
export async function transport(
  token: string,
  apiUrl: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Transport> {
  const names = ['https_proxy', 'http_proxy'].flatMap((name) => [name, name.toUpperCase()]);
  if (!names.some((name) => env[name])) return direct(token);
  const { proxied } = await import('./proxied.js');
  return proxied(token, apiUrl);
}

const direct =
  (token: string): Transport =>
  async (sent) => {
    const { method, url, signal } = sent;
    const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
    const headers = {
      ...headersOf(sent),
      'accept-encoding': 'gzip',
      authorization: `Bearer ${token}`,
      'user-agent': USER_AGENT,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }),
    };
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        send(url, { method, headers, signal }, resolve).on('error', reject).end(body);
      });
      return { status: response.statusCode ?? 0, headers: response.headers, text: await textOf(response) };
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  };

/** Rejects where the answer was cut, compressed or not. */
async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isCompressed = response.headers['content-encoding'] === 'gzip' && bytes.length > 0;
  return (isCompressed ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
}
