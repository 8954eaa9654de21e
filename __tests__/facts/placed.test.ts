/** What a sentence states depends on the sentences around it, and on the section it stands in. */
import { describe, expect, test } from '@jest/globals';
import { finders } from '../../src/facts/finders.js';
import { found } from '../../src/facts/index.js';
import { parse } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';

const isStated = (id: string, source: string) =>
  found(finders.find((finder) => finder.id === id)!, parse('postmortems/a.md', source)).here.length > 0;
const relatedOf = (id: string, source: string) => {
  const judgement = rules[id]!.judge(parse('postmortems/a.md', source), undefined as never);
  return judgement.outcome === 'fail' ? judgement.findings.flatMap(({ related = [] }) => related) : null;
};

describe('how it was detected', () => {
  const timeline = (...entries: string[]) => `## Timeline\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

  test('logs tell it to whoever did not know', () => {
    const read = '11:05 UTC - The web logs show refused connections.';
    expect(isStated('timeline.detected-how', timeline('11:00 UTC - Switch replaced.', read))).toBe(true);
    expect(isStated('timeline.detected-how', timeline('11:00 UTC - Problem detected.', read))).toBe(false);
  });

  test('who looks into it later has not detected it', () => {
    const looked = '11:05 UTC - They looked at the workers and saw that all were busy.';
    expect(isStated('timeline.detected-how', timeline('11:00 UTC - Switch replaced.', looked))).toBe(true);
    expect(isStated('timeline.detected-how', timeline('11:00 UTC - Problem detected.', looked))).toBe(false);
  });

  test('whoever complains later told it all the same', () => {
    const complaint = '11:05 UTC - Customers phone: the logs of their tills show refused connections.';
    expect(isStated('timeline.detected-how', timeline('11:00 UTC - Problem detected.', complaint))).toBe(true);
  });
});

describe('what caused it', () => {
  test('is unknown where it is said to be, whatever else is told', () => {
    const rest = 'The printer came back by itself a short while later.';
    expect(isStated('cause.cause', `## Root cause\n\n${rest}\n`)).toBe(true);
    expect(isStated('cause.cause', `## Root cause\n\nThe cause is still being investigated. ${rest}\n`)).toBe(false);
  });

  test('the part on the fix does not explain it where the cause has a part of its own', () => {
    const fix = 'Resolution: We put a second switch in, so that one broken cable stops nobody any more.\n';
    expect(isStated('cause.cause', `## Root cause and resolution\n\nCause: a broken cable.\n\n${fix}`)).toBe(false);
    const cause = 'Cause: a digger cut the only cable, so the office lost its way to the data centre.';
    expect(isStated('cause.cause', `## Root cause and resolution\n\n${cause}\n\n${fix}`)).toBe(true);
  });
});

describe('what was suspected', () => {
  test('proved wrong where the section on the cause tells of other things, without a word for a cause', () => {
    const document = (suspicion: string) =>
      `## Timeline\n\n- 9:00 UTC - The lift stands still.\n- 9:10 UTC - ${suspicion}\n- 9:30 UTC - It runs.\n\n## Root cause\n\nThe brake closes whenever the door sensor sees dust.\n`;
    expect(isStated('timeline.misleading', document('We suspected the motor.'))).toBe(true);
    expect(isStated('timeline.misleading', document('We suspected the sensor.'))).toBe(false);
  });
});

describe('how it was fixed', () => {
  const told = (timeline: string) =>
    isStated('cause.fix', `## Timeline\n\n- 9:00 UTC - ${timeline}\n\n## Root cause\n\nMia lowered the voltage.\n`);

  test('is what somebody did whom the text makes known', () => {
    expect(told('Mia (electrician) arrives.')).toBe(true);
    expect(told('We called Mia.')).toBe(true);
    expect(told('The matter goes to Mia.')).toBe(true);
  });

  test('is what else they did in the same sentence', () => {
    const cause = 'Mia started at the motor, looked at the fuse, and widened the gap.';
    const timeline = (entry: string) => `## Timeline\n\n- 9:00 UTC - ${entry}\n\n## Root cause\n\n${cause}\n`;
    expect(isStated('cause.fix', timeline('Mia (electrician) arrives.'))).toBe(true);
    expect(isStated('cause.fix', timeline('It stops.'))).toBe(false);
  });

  test('is nothing that a machine did', () => {
    expect(told('The lift stops.')).toBe(false);
    expect(told('Mia stops.')).toBe(false);
  });
});

describe('what comes nearest', () => {
  test('is near', () => {
    const document = (summary: string, cause: string) =>
      `## Issue Summary\n\n${summary}\n\n## Root cause\n\n${cause}\n`;
    const summary = 'It took two hours.';
    expect(relatedOf('summary.affected', document(summary, 'Every visitor has a session file.'))).toEqual([]);
    expect(relatedOf('summary.affected', document(summary, 'Every visitor lost the session.'))).toHaveLength(1);
    expect(relatedOf('summary.service', document(summary, 'The key of the cache lacked a name.'))).toEqual([]);
    expect(relatedOf('summary.service', document(summary, 'The ticket shop was down.'))).toHaveLength(1);
  });

  test('is no plan', () => {
    const plan = '## Preventive measures\n\n- Escalate to the storage team after ten minutes.\n';
    expect(relatedOf('timeline.escalated', `## Timeline\n\n- 9:00 UTC - The disk was full.\n\n${plan}`)).toEqual([]);
    const told = '## Root cause\n\nThe disk was full. We escalated to the storage team.\n';
    expect(relatedOf('timeline.escalated', `## Timeline\n\n- 9:00 UTC - Down.\n\n${told}\n${plan}`)).toEqual([
      { label: 'What comes nearest stands here, under “Root cause”.', at: expect.anything() },
    ]);
  });
});
