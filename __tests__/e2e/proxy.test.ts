/** The shipped bundle on a runner that reaches GitHub through a proxy alone. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import { good, outcome, Story, told } from './story.js';

/** A name that nothing but the proxy knows. */
const HOST = 'github.invalid';

let story: Story;
let proxy: Server;
const asked: string[] = [];
const sockets = new Set<Socket>();
beforeEach(async () => {
  story = await Story.begin();
  asked.length = 0;
  proxy = createServer();
  proxy.on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    const github = connect(Number(new URL(story.github.apiUrl).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      github.pipe(client).pipe(github);
    });
    for (const socket of [client, github]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => proxy.close(resolve));
  await story.end();
});

const behind = (url: string): string => url.replace(/\/\/[^/]+/, `//${HOST}`);

const proxied = (name: string) => ({
  GITHUB_API_URL: behind(story.github.apiUrl),
  GITHUB_GRAPHQL_URL: behind(story.github.graphqlUrl),
  [name]: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
});

test.each(['http_proxy', 'HTTP_PROXY'])('%s is taken for every request', async (name) => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const step = await story.run(story.events.pullRequest(pull), { env: proxied(name) });
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.own(pull)).toHaveLength(1);
  expect(new Set(asked)).toEqual(new Set([`${HOST}:80`]));
});

test('what GitHub refuses is said as without one', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const token = story.token({ ...readWrite, statuses: 'read' });
  const step = await story.run(story.events.pullRequest(pull), { env: proxied('http_proxy'), token });
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(told(step)).toContain('statuses: write');
});
