/** A bare client for the test GitHub's own tests. */
import type { TestGitHub } from './server.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests look at
  readonly body: any;
}

export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

export function clientOf(github: TestGitHub, token: string): Client {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${github.apiUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'test',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && !headers.accept?.includes('raw');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  };
}

/** Posts a query and returns the whole answer. */
export async function query(
  github: TestGitHub,
  token: string,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer['body']> {
  const answer = await clientOf(github, token)('POST', github.graphqlUrl, { query: text, variables });
  return answer.body;
}
