/** The shipped bundle with a GitHub whose certificate a private authority has signed, as many an Enterprise Server's is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AUTHORITY, HOST, type Hop, proxyTo, tlsTo } from './network.js';
import { good, outcome, Story, told } from './story.js';

let story: Story;
let tls: Hop;
let folder: string;
let authority: string;
beforeEach(async () => {
  story = await Story.begin({ enterprise: true });
  tls = await tlsTo(Number(new URL(story.github.apiUrl).port));
  folder = mkdtempSync(join(tmpdir(), 'authority-'));
  authority = join(folder, 'authority.pem');
  writeFileSync(authority, AUTHORITY);
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await tls.close();
  await story.end();
});

const at = (host: string) => ({
  GITHUB_API_URL: `https://${host}/api/v3`,
  GITHUB_GRAPHQL_URL: `https://${host}/api/graphql`,
});

test('is trusted where NODE_EXTRA_CA_CERTS names that authority', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const env = { ...at(`localhost:${tls.port}`), NODE_EXTRA_CA_CERTS: authority };
  expect(outcome(await story.run(story.events.pullRequest(pull), { env }))).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.own(pull)).toHaveLength(1);
});

test('is trusted so behind a proxy too', async () => {
  const proxy = await proxyTo(tls.port);
  try {
    const pull = story.pull({ 'postmortems/a.md': good });
    const env = { ...at(HOST), https_proxy: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: authority };
    expect(outcome(await story.run(story.events.pullRequest(pull), { env }))).toEqual({ exit: 0, verdict: 'pass' });
    expect(new Set(proxy.asked)).toEqual(new Set([`${HOST}:443`]));
  } finally {
    await proxy.close();
  }
});

test.each([
  ['otherwise', 'localhost'],
  ['for a name that is not in its certificate', '127.0.0.1'],
])('is sent nothing %s, and the error says what to set', async (_, host) => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const env = {
    ...at(`${host}:${tls.port}`),
    NODE_EXTRA_CA_CERTS: host === 'localhost' ? undefined : authority,
  };
  const step = await story.run(story.events.pullRequest(pull), { env });
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
  expect(story.github.requests).toEqual([]);
  expect(told(step)).toContain('NODE_EXTRA_CA_CERTS');
});
