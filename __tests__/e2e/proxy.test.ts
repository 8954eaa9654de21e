/** The shipped bundle on a runner that reaches GitHub through a proxy alone. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import { HOST, type Hop, proxyTo } from './network.js';
import { good, outcome, Story, told } from './story.js';

let story: Story;
let proxy: Hop;
beforeEach(async () => {
  story = await Story.begin();
  proxy = await proxyTo(Number(new URL(story.github.apiUrl).port));
});
afterEach(async () => {
  await proxy.close();
  await story.end();
});

const behind = (url: string): string => url.replace(/\/\/[^/]+/, `//${HOST}`);

const proxied = (name: string) => ({
  GITHUB_API_URL: behind(story.github.apiUrl),
  GITHUB_GRAPHQL_URL: behind(story.github.graphqlUrl),
  [name]: `http://127.0.0.1:${proxy.port}`,
});

test.each(['http_proxy', 'HTTP_PROXY'])('%s is taken for every request', async (name) => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const step = await story.run(story.events.pullRequest(pull), { env: proxied(name) });
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.own(pull)).toHaveLength(1);
  expect(new Set(proxy.asked)).toEqual(new Set([`${HOST}:80`]));
});

test('what GitHub refuses is said as without one', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const token = story.token({ ...readWrite, statuses: 'read' });
  const step = await story.run(story.events.pullRequest(pull), { env: proxied('http_proxy'), token });
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(told(step)).toContain('statuses: write');
});
