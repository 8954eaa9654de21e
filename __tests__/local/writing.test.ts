import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { answers } from '../../src/local/questions.js';
import { profiles } from '../../src/profiles/index.js';
import { skeletons } from '../../src/profiles/skeletons.js';
import { Session } from './session.js';

let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const read = (path: string): string => readFileSync(join(session.folder, path), 'utf8');
const DAY = 'postmortems/2026-05-04-incident.md';

/** What an author types for each blank of the skeleton, in its order. */
const ANSWERS: Record<string, readonly string[]> = {
  alx: [
    'the ticket shop turned buyers away',
    '1 hour and 35 minutes',
    'UTC',
    'The ticket shop’s payment page was down; buyers saw “502 Bad Gateway” after they had chosen their seats, and could neither pay nor keep the seats',
    'about 62% of the users who opened the shop in that time',
    'A nightly job filled the disk of the database server with old session dumps, and the database stopped taking writes',
    'PagerDuty alerted the on-call engineer, Ines, that the share of failed payments had passed five percent',
    'Ines looked at the payment provider’s status page and at the load balancer’s logs, and assumed that the provider was down',
    'Restarting the web servers on the assumption of a memory leak was a misleading path and cost a quarter of an hour; memory had been flat all day',
    'The incident was escalated to the database team, and Tomasz joined the call',
    'Tomasz deleted the dumps and restarted the database; payments went through again and the outage was resolved',
    'The root cause was a clean-up script that had been renamed two weeks before without its entry in the crontab. The job that writes a dump of all sessions every night went on, and nothing took the old dumps away. Each one is about eleven gigabytes, so the disk of the database server filled up in thirteen nights. When it was full, PostgreSQL could not write its log ahead of the tables any more and refused every transaction. The shop answers a refused transaction with an error from the gateway, which is why buyers saw a broken page and no message that they could understand.',
    'The issue was fixed in two steps. First the dumps older than a day were removed, which freed a hundred and twenty gigabytes, and PostgreSQL was started again; it replayed its log within a minute. Then the crontab was changed to call the script by its new name, the script was run once by hand, and its result was compared with the list of files that it should leave. The seats that had been held during the outage were released, so that nobody was charged for a seat that somebody else had bought.',
    'Disk space on the database servers should be watched, and a renamed script should not be able to leave its job behind. The shop should tell buyers that it is down, instead of showing them a bare gateway error.',
    'Add an alert on the database server’s disk at eighty percent to Prometheus',
    'Move the session dumps to object storage with a life cycle of three days',
    'The alert came within four minutes, and the two teams worked well together on one call. What did not work: nobody looked at the disk first, because no dashboard showed it.',
    'A full disk is an old and dull failure, and it still took us down. Next we will go through every job in the crontab and check what happens when it does not run.',
  ],
};
const ENGLISH =
  'The search page answered with errors for a part of our visitors, because its index had been built anew';
for (const [profile, blanks] of [
  ['google-sre', 14],
  ['pagerduty', 13],
  ['atlassian', 15],
] as const) {
  ANSWERS[profile] = Array.from({ length: blanks }, (_, i) => `${ENGLISH}, as was seen in step ${i + 1} of the review`);
}
const STEPS = ['14:06', '14:20', '15:37'];
const TIMES: Readonly<Record<string, readonly string[]>> = {
  alx: ['14:02', '15:37', '14:06', '14:12', '14:20', '14:41', '15:37'],
};

/** The skeleton as an author leaves it. */
function filledIn(text: string, profile: string): string {
  const [answer, time] = [ANSWERS[profile]!.values(), (TIMES[profile] ?? STEPS).values()];
  return text
    .replace(/<!--.*?-->\n\n/gs, '')
    .replaceAll('YYYY-MM-DD', '2026-05-03')
    .replace(/HH:MM/g, () => time.next().value!)
    .replace(/\[(?:describe|add)\b[^\]]*\]/g, () => answer.next().value!);
}

describe('new', () => {
  test.each(Object.keys(profiles))('%s: the skeleton fails until it is filled in, and then passes', async (profile) => {
    const written = await session.run(['new', '--profile', profile]);
    expect({ code: written.code, stdout: written.stdout }).toEqual({ code: 0, stdout: `${DAY}\n` });
    expect(read(DAY)).toBe(skeletons[profile]);

    const blank = await session.run(['check', DAY, '--profile', profile, '--format', 'json']);
    expect(blank.code).toBe(1);
    const failed = JSON.parse(blank.stdout).documents[0].checks.filter(
      ({ outcome }: { outcome: string }) => outcome === 'fail',
    );
    expect(failed.map(({ id }: { id: string }) => id)).toContain('placeholder');

    session.write(DAY, filledIn(read(DAY), profile));
    const filled = await session.run(['check', DAY, '--profile', profile]);
    expect(filled).toEqual({ code: 0, stdout: expect.not.stringMatching(/error\[|warning\[/), stderr: '' });
  });

  test('takes the folder that is there, or that `paths` names', async () => {
    session.write('docs/incidents/old.md', '# Old\n');
    expect((await session.run(['new'])).stdout).toBe('docs/incidents/2026-05-04-incident.md\n');
    session.write('.github/postmortem-gate.yml', 'paths: [reports/outages/**/*.md]\n');
    expect((await session.run(['new'])).stdout).toBe('reports/outages/2026-05-04-incident.md\n');
    session.write('.github/postmortem-gate.yml', 'paths: ["*.txt"]\n');
    expect((await session.run(['new'])).stderr).toMatch(/does not tell where a new postmortem goes/);
  });

  test('writes the file that is named, and says when the gate would not judge it', async () => {
    session.write('.git/HEAD', '');
    session.write('notes/.keep', '');
    const { code, stdout, stderr } = await session.run(['new', 'down.md'], { cwd: 'notes' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'down.md\n' });
    expect(stderr).toMatch(/`paths` does not take this file/);
    expect(read('notes/down.md')).toBe(skeletons.alx);
  });

  test('adds the sections of the config', async () => {
    session.write('.github/postmortem-gate.yml', 'sections: [{ id: comms, title: Customer communication }]\n');
    await session.run(['new']);
    expect(read(DAY)).toMatch(/\n\n## Customer communication\n\n\[describe it here\]\n$/);
  });

  test('never overwrites, and follows no link', async () => {
    session.write(DAY, 'mine\n');
    symlinkSync('elsewhere.md', join(session.folder, 'link.md'));
    for (const asked of [[], [DAY], ['link.md']]) {
      const { code, stderr } = await session.run(['new', ...asked]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/is there already, and it is not overwritten/);
    }
    expect(read(DAY)).toBe('mine\n');
    expect(() => read('elsewhere.md')).toThrow();
  });

  test.each([
    ['new', [], 'postmortems'],
    ['new', ['docs/postmortems/a.md'], 'docs'],
    ['init', [], '.github'],
    ['derive', ['T.md', '--write', 'docs/rules.txt'], 'docs'],
  ])('%s %j writes nothing through a folder that is a link', async (command, argv, link) => {
    session.write('T.md', '# Incident\n\n## Cause\n\n## Fix\n\n## Actions\n');
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(session.folder, '.git'));
    symlinkSync(outside, join(session.folder, link));
    const { code, stderr } = await session.run([command, ...argv]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`The folder ${link} is a link`)]);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test('a blank says nothing of what it asks for', async () => {
    await session.run(['new']);
    const { stdout } = await session.run(['check', DAY, '--format', 'json']);
    const holding = (JSON.parse(stdout).documents[0].checks as { id: string; outcome: string }[])
      .filter(({ id, outcome }) => outcome === 'pass' && /^(?:summary|timeline|cause|measures)\./.test(id))
      .map(({ id }) => id);
    expect(holding).toEqual(['timeline.brief', 'timeline.order', 'measures.vague']);
  });

  test('a template: the skeleton fails until it is filled in, and then passes', async () => {
    const template = `# Incident: [title]

**Date:** YYYY-MM-DD

## What happened

<!-- Tell it so that a newcomer understands it. -->

Describe what broke, and what our customers saw of it.

## Follow-ups

- [ ] [add a task with an owner]
`;
    session.write('T.md', template);
    await session.run(['new', '--template', 'T.md']);
    const blank = await session.run(['check', DAY, '--template', 'T.md']);
    expect(blank.code).toBe(1);
    for (const id of ['template.form', 'placeholder']) expect(blank.stdout).toContain(`error[${id}]`);
    session.write(
      DAY,
      read(DAY)
        .replace('[title]', 'orders were lost')
        .replace('YYYY-MM-DD', '2026-05-03')
        .replace(/<!--.*-->\n\n/, '')
        .replace(
          /Describe.*/,
          'A worker dropped its queue at a restart, so forty orders were never sent to the kitchen.',
        )
        .replace('[add a task with an owner]', 'Store the queue on disk (Ana)'),
    );
    const filled = await session.run(['check', DAY, '--template', 'T.md']);
    expect(filled).toEqual({ code: 0, stdout: expect.not.stringMatching(/error\[|warning\[/), stderr: '' });
  });

  test('a team’s template is the skeleton', async () => {
    session.write('docs/TEMPLATE.md', '# Incident\n\n## What happened\n\n');
    await session.run(['new', '--template', 'docs/TEMPLATE.md']);
    expect(read(DAY)).toBe('# Incident\n\n## What happened\n\n');
    const page = '# Ours\n\n## Template\n\n```md\n## A\n<!-- postmortem-gate: optional -->\n\n## B\n\n## C\n```\n';
    session.write('docs/page.md', page);
    await session.run(['new', 'postmortems/b.md', '--template', 'docs/page.md']);
    expect(read('postmortems/b.md')).toBe('## A\n\n## B\n\n## C\n');
    const { stderr } = await session.run(['new', '--template', 'none.md']);
    expect(stderr).toMatch(/The template none\.md is missing/);
  });
});

test('a file that check would refuse is not written', async () => {
  const { code, stderr } = await session.run(['new', 'x.txt']);
  expect([code, stderr]).toEqual([2, 'x.txt is not Markdown, going by its name.\nName a file that ends in .md.\n']);
  expect(readdirSync(session.folder)).toEqual([]);
});

describe('new on a terminal', () => {
  test('asks for the title and the day, and puts them into the name and the text', async () => {
    const stdin = 'Checkout: 100% down!\n04.05.2026\n2026-02-30\n2026-05-03\n';
    const { code, stdout, stderr } = await session.run(['new'], { isTTY: true, stdin });
    const path = 'postmortems/2026-05-03-checkout-100-down.md';
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(stderr.match(/Write year, month and day/g)).toHaveLength(2);
    expect(read(path)).toMatch(/^# Postmortem: Checkout: 100% down!\n/);
    expect(read(path)).toContain('from 2026-05-03 HH:MM to 2026-05-03 HH:MM');
  });

  test.each(['\n\n', ''])('what is left open stays a blank (%j)', async (stdin) => {
    const { stdout } = await session.run(['new'], { isTTY: true, stdin });
    expect(stdout).toBe(`${DAY}\n`);
    expect(read(DAY)).toBe(skeletons.alx);
  });

  test('reads no further than the last answer, which would keep the process', async () => {
    const stdin = new PassThrough();
    stdin.write('A ti');
    stdin.write('tle\r\n2026-');
    stdin.write('05-03\n');
    const asked = [{ asks: 'Title?' }, { asks: 'Day?' }];
    const silent = { write: () => true };
    expect(await answers(asked, { stdin, stderr: silent })).toEqual(['A title', '2026-05-03']);
    expect(stdin.destroyed).toBe(true);
  });

  test('without one it asks nothing', async () => {
    const { stderr } = await session.run(['new'], { stdin: 'A title\n2026-05-03\n' });
    expect(stderr).not.toMatch(/\?/);
    expect(read(DAY)).toBe(skeletons.alx);
  });
});

describe('init', () => {
  const CONFIG = '.github/postmortem-gate.yml';
  const WORKFLOW = '.github/workflows/postmortem-gate.yml';

  test('writes workflow and config, and says what was chosen and by which rules the first pull request is judged', async () => {
    const { code, stdout, stderr } = await session.run(['init']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Profile alx: no postmortem here says otherwise\.\n/);
    expect(stdout).toMatch(/still judged by the defaults/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(parse(read(CONFIG))).toEqual({ profile: 'alx' });
    expect(read(WORKFLOW)).toBe(readFileSync(new URL('../../examples/workflows/simple.yml', import.meta.url), 'utf8'));
    expect((await session.run(['config'])).code).toBe(0);
  });

  test('keeps what is there', async () => {
    session.write(CONFIG, 'profile: alx # mine\n');
    const { code, stdout } = await session.run(['init']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/wrote \.github\/workflows\/postmortem-gate\.yml\nkept {2}\.github\/postmortem-gate\.yml/);
    expect(read(CONFIG)).toBe('profile: alx # mine\n');
  });

  test.each([
    [
      ['docs/postmortems/TEMPLATE.md', 'docs/postmortems/a.md'],
      { template: 'docs/postmortems/TEMPLATE.md' },
      /^Template docs/,
    ],
    [['docs/incident template.md'], { template: 'docs/incident template.md' }, /^Template docs/],
    [['0x19-postmortem/README.md'], { profile: 'alx' }, /named as in the course/],
    [['src/template.md', '.github/incident-template.md'], { profile: 'alx' }, /no postmortem here/],
  ])('%j', async (files, config, why) => {
    for (const file of files) session.write(file, '# Postmortem\n\n## Issue Summary\n\nDown for an hour.\n');
    const { stdout } = await session.run(['init']);
    expect(stdout).toMatch(why);
    expect(parse(read(CONFIG))).toEqual(config);
  });

  test('a guide that is called a template is not chosen', async () => {
    session.write('incident-template.md', '# Incidents\n\n## Key principles\n\n## Naming conventions\n\n## Tips\n');
    const { stdout, stderr } = await session.run(['init']);
    expect(stdout).toMatch(/^Profile alx/);
    expect(stderr).toMatch(/^The template incident-template\.md .+\n.+\n\n$/);
  });

  test('the profile is the one that the postmortems here are nearest to', async () => {
    const titles = [
      'Summary',
      'Impact',
      'Root Causes',
      'Trigger',
      'Resolution',
      'Detection',
      'Action Items',
      'Timeline',
    ];
    session.write('postmortems/a.md', titles.map((title) => `## ${title}\n\nIt was down for an hour.\n`).join('\n'));
    const { stdout } = await session.run(['init']);
    expect(stdout).toMatch(/^Profile google-sre: its sections are the nearest/);
    expect(parse(read(CONFIG))).toEqual({ profile: 'google-sre' });
  });

  test('a poor text of the course stays with the course, whatever else it holds', async () => {
    session.write(
      'postmortems/a.md',
      '# Postmortem\n\n## Issue Summary\n\nImpact: shop down.\n\nRoot cause: a typo.\n\n## Timeline\n\n- 10:00 down\n\n## Root cause\n\nTypo.\n',
    );
    session.write('postmortems/b.md', '# Note\n\n## Action items\n\n- none\n');
    const { stdout } = await session.run(['init']);
    expect(stdout).toMatch(/^Profile alx: its sections are the nearest to those of the postmortems here\.\n/);
    expect(parse(read(CONFIG))).toEqual({ profile: 'alx' });
  });

  test('in a git repository it writes at the root, and looks at no ignored file', async () => {
    session.git('init', '--quiet');
    session.write('.gitignore', 'ignored/\n');
    session.write('ignored/postmortem-template.md', '# x\n');
    session.write('docs/a.md', '# x\n');
    await session.run(['init'], { cwd: 'docs' });
    expect(parse(read(CONFIG))).toEqual({ profile: 'alx' });
  });
});
