// Postmortems of our own, equal for equal seeds: complete and incomplete ones, lists, tables, code and links.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVICES = ['checkout', 'search', 'login', 'billing', 'mail', 'upload', 'reports', 'the public API'];
const SYMPTOMS = [
  'saw error 502',
  'waited for half a minute',
  'could not sign in',
  'lost their carts',
  'got empty pages',
];
const CAUSES = [
  'a migration locked the orders table, so each write waited until its connection timed out',
  'a certificate had run out, because the job that renews it had been switched off in a clean-up',
  'the cache evicted the session keys after its memory limit had been lowered in a deploy',
  'a retry without a limit made each failed request into hundreds, which the load balancer passed on',
];
const FIXES = ['rolled the release back', 'raised the limit and restarted the pods', 'renewed the certificate by hand'];
const TASKS = [
  'Add an alert on the share of failed requests, over one minute',
  'Run migrations with a lock timeout of two seconds',
  'Write a test that fails thirty days before a certificate runs out',
  'Limit retries to three, with a growing pause',
  'Describe in the runbook how to fail over by hand',
];
const FILLER = [
  'The dashboard showed the first signs within a minute, but nobody looks at it at night.',
  'Two engineers compared the logs of the healthy and of the failing instances line by line.',
  'We assumed a network fault at first, because the provider had announced maintenance for that week.',
  'The change had passed review and the staging environment, which holds a hundredth of the data.',
];

/** Numbers in [0, n), the same for the same seed. */
function dice(seed) {
  let state = seed * 2654435761 + 1;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** @param bytes about how long it is to be; postmortems of courses have 3,000 */
export function postmortem(seed, bytes = 3_000) {
  const roll = dice(seed);
  const pick = (list) => list[roll(list.length)];
  const [service, start, lasts] = [pick(SERVICES), 300 + roll(600), 20 + roll(180)];
  const steps = [
    'monitoring alerted the engineer on call that requests failed',
    'the logs of the database were searched, under the assumption that a disk was full',
    'this turned out to be a false lead: the disks were half empty',
    'the incident was escalated to the platform team',
    `the platform team ${pick(FIXES)}, and the error rate fell to zero`,
  ];
  const at = (i) => clock(start + 4 + Math.floor((lasts * i) / steps.length));
  const hasTable = roll(3) === 0;
  const entries = hasTable
    ? ['| Time (UTC) | What happened |', '|---|---|', ...steps.map((step, i) => `| ${at(i)} | ${step} |`)]
    : steps.map((step, i) => `- **${at(i)} UTC** - ${step[0].toUpperCase()}${step.slice(1)}.`);
  const parts = [
    `# Postmortem: ${service} was down for ${lasts} minutes`,
    '## Issue Summary',
    `On 2026-0${1 + roll(9)}-1${roll(10)}, from ${clock(start)} to ${clock(start + lasts)} UTC (${lasts} minutes), ${service} was down. Users ${pick(SYMPTOMS)}; ${5 + roll(90)} % of them were affected. The root cause was that ${pick(CAUSES)}.`,
    '## Timeline',
    entries.join('\n'),
    '## Root Cause and Resolution',
    `In detail, ${pick(CAUSES)}. See [the dashboard](https://example.com/d/${roll(1000)}) and \`/var/log/app.log\`.`,
  ];
  if (roll(2) === 0) parts.push(`\`\`\`\nERROR: canceling statement due to lock timeout (pid ${roll(9999)})\n\`\`\``);
  const rest = [
    '## Corrective and Preventative Measures',
    ...(roll(4) === 0 ? [] : [`- [ ] ${pick(TASKS)}\n- [ ] ${pick(TASKS)}`]),
  ];
  let length = [...parts, ...rest].join('\n\n').length;
  while (length < bytes) {
    const paragraph = Array.from({ length: 4 }, () => pick(FILLER)).join(' ');
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${[...parts, ...rest].join('\n\n')}\n`;
}

/** Writes so many of them into a folder that is emptied first. @returns their paths */
export function writeDocuments(folder, count, bytes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `postmortem-${String(i).padStart(5, '0')}.md`);
    writeFileSync(path, postmortem(i, bytes));
    return path;
  });
}
