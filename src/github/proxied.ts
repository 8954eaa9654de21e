/**
 * Requests through the proxy that the environment names, as the toolkit of GitHub's own actions sends them. The toolkit
 * brings an HTTP stack of a megabyte, so this is loaded only where there is a proxy.
 */
import { getOctokit } from '@actions/github';
import { headersOf, type Transport, USER_AGENT } from './transport.js';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function proxied(token: string, apiUrl: string): Transport {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: silent });
  return async (sent) => {
    const { method, url, body, signal } = sent;
    try {
      const response = await octokit.request({
        method: method as 'GET',
        url: url.href,
        headers: headersOf(sent),
        ...(body === undefined ? {} : { data: body }),
        request: { signal, redirect: 'manual', parseSuccessResponseBody: false },
      });
      // Read here and not by octokit, which takes a cut body for an empty one.
      const text = await new Response(response.data as unknown as ReadableStream | null).text();
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      const response = (error as { response?: { status: number; headers: object; data: unknown } }).response;
      if (response === undefined) throw error;
      const { status, headers, data } = response;
      return { status, headers: { ...headers }, text: typeof data === 'string' ? data : JSON.stringify(data) };
    }
  };
}
