import { describe, expect, test } from '@jest/globals';
import { humourIn } from '../../src/parse/humour.js';
import { isBrief, isPostmortem, parse } from '../../src/parse/index.js';

const read = (source: string) => parse('README.md', source);

const assignment = `# Project: write a postmortem

What is a postmortem? After an outage, the people in charge write down what happened, so that your colleagues can learn from it.
In this project you will write your own. If you have never been on call, choose an outage that you read about, or get creative.

## Being on-call

To be on-call you need a service, monitoring, and an engineer. Ask yourself: is my website up?

## Requirements

- The issue summary must contain how long the outage lasted and who was affected
- The timeline must contain when you noticed it
- Your text has between 300 and 500 words and must be written in English
- Request a review from two students before the deadline
`;

const postmortem = `# Outage of the shop

## Issue summary

From 14:00 to 15:30 UTC on 2024-05-01 nobody could pay.

## Timeline

- 14:00 UTC - the certificate expired
- 14:05 UTC - you could see the alert on every screen
- 15:30 UTC - all was well

## Root cause and resolution

The certificate had expired; we renewed it.
`;

describe('kinds of document', () => {
  test('an assignment is a brief', () => {
    expect(isBrief(read(assignment))).toBe(true);
  });
  test('a postmortem is one, and no brief', () => {
    expect(isPostmortem(read(postmortem))).toBe(true);
    expect(isBrief(read(postmortem))).toBe(false);
  });
  test('a postmortem below a pasted assignment is no brief', () => {
    expect(isBrief(read(`${assignment}\n${postmortem}`))).toBe(false);
  });
  test('an index is neither', () => {
    const index = read(
      '# Postmortems\n\n- [The shop](a.md)\n- [The blog](b.md)\n\n## Resources\n\n## Authors\n\n## Background\n',
    );
    expect(isPostmortem(index)).toBe(false);
    expect(isBrief(index)).toBe(false);
  });
});

describe('humour', () => {
  test.each([
    ['We were sure that it was the cache, haha.', 1],
    ['The database took a nap, the cache went on vacation, and we reached for the coffee.', 3],
    ['The party that operates the load balancer restarted it after a coffee.', 0],
    ['The shop was down.', 0],
  ])('%s', (text, places) => {
    expect(humourIn(read(text))).toHaveLength(places);
  });
});
