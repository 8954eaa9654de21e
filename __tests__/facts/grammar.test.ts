import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { finders } from '../../src/facts/finders.js';
import { Grammar } from '../../src/facts/grammar.js';
import { found as foundIn } from '../../src/facts/index.js';
import { en } from '../../src/facts/lexicon/en.js';
import { passagesOf } from '../../src/facts/reading.js';
import type { Sentence } from '../../src/facts/sentence.js';
import { sentencesOf } from '../../src/facts/sentence.js';
import type { Block } from '../../src/model/postmortem.js';
import { VisibleText } from '../../src/model/text.js';
import { parse } from '../../src/parse/index.js';
import { cpuTime } from '../cpu-time.js';

function block(text: string): Block {
  return {
    kind: 'paragraph',
    text: VisibleText.plain(text),
    span: { start: 0, end: text.length },
    depth: 0,
    strong: [],
  };
}
const sentence = (text: string): Sentence => sentencesOf(block(text))[0]!;

/** The words that a pattern finds. */
function found(pattern: string, text: string): string[] {
  const grammar = new Grammar({ it: pattern, animal: 'cat*, guinea pig' });
  const read = sentence(text);
  return grammar.matches('it', grammar.read(read)).map(({ first, last }) =>
    read.words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('a pattern', () => {
  test.each([
    ['dog', 'The dog and the dogs', ['dog']],
    ['dog*', 'The dog and the dogs', ['dog', 'dogs']],
    ['<animal> sleeps', 'The guinea pig sleeps', ['guinea pig sleeps']],
    ['the/a dog', 'A dog saw the dog', ['a dog', 'the dog']],
    ['!the/a dog', 'My dog saw the dog', ['my dog']],
    ['!the/a dog', 'Dog', []],
    ['!the <animal>', 'My guinea pig saw the cat', ['my guinea pig']],
    ['dog? sleeps', 'The dog sleeps', ['dog sleeps', 'sleeps']],
    ['dog ~2 sleeps', 'The dog never really sleeps', ['dog never really sleeps']],
    ['dog ~1 sleeps', 'The dog never really sleeps', []],
    ['dog ~3 sleeps', 'The dog: it sleeps', []],
    ['# %', 'at 5 % and 7.5% by 10:30 %', ['5 %', '7.5 %']],
    ['called @', 'We called Maria, then called the team', ['called maria']],
    ['^ dog', 'Dog and dog', ['dog']],
    ['n / a', 'N/A', ['n / a']],
    ['on call', 'The on-call engineer', ['on call']],
    ["didn't", 'It didn’t help', ["didn't"]],
    ['dog, bird song', 'Bird song and dog', ['bird song', 'dog']],
  ])('%s in “%s”', (pattern, text, words) => {
    expect(found(pattern, text)).toEqual(words);
  });
});

test.each([
  [{ a: '~2 dog' }, 'does not start with a word'],
  [{ a: '!the ~2 dog' }, 'does not start with a word'],
  [{ a: '<b>' }, 'which is not there'],
  [{ a: '<b>', b: '<a>' }, 'rests on itself: a → b'],
  [{ a: 'Dog' }, 'is no word'],
  [{ a: 'dog//cat' }, 'is no word'],
])('%j cannot be read', (lexicon, message) => {
  expect(() => new Grammar(lexicon as Record<string, string>)).toThrow(message);
});

test('each concept of the lexicon is used by a fact or by another concept', () => {
  const sources = ['../../src/facts/', '../../src/rules/']
    .map((path) => new URL(path, import.meta.url))
    .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
    .filter(({ pathname }) => pathname.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const patterns = Object.values(en).join('\n');
  const unused = Object.keys(en).filter((name) => !patterns.includes(`<${name}>`) && !sources.includes(`'${name}'`));
  expect(unused).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['One. Two.', ['One.', 'Two.']],
    ['Implement checks\nDevelop a plan', ['Implement checks', 'Develop a plan']],
    ['A long line that an editor\nbroke here', ['A long line that an editor\nbroke here']],
    ['It ends with the\nName', ['It ends with the\nName']],
    ['at 2 p.m. Users saw errors', ['at 2 p.m.', 'Users saw errors']],
    ['see e.g. the log', ['see e.g. the log']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(block(text)).map((each) => each.text.value)).toEqual(sentences);
  });
});

test('denied words state nothing', () => {
  const [passage] = passagesOf(parse('a.md', '## Timeline\n\nIt was not escalated.\n')).slice(-1);
  expect(passage!.has('escalation')).toBe(true);
  expect(passage!.affirmed('escalation')).toEqual([]);
});

describe('a text of 100,000 characters is read in linear time', () => {
  const words = Object.values(en)
    .join(' ')
    .replaceAll(/[<>~^#@!*?/,\s]+/g, ' ');
  test.each([
    ['one word', 'user '],
    ['users', 'users '],
    ['one long number', '1'],
    ['denials', 'no '],
    ['denied words', 'not access '],
    ['every word of the lexicon', `${words} `],
    ['suspicions', 'suspected the database '],
    ['calls', 'called Maria '],
    ['numbers', '1 of 2 % '],
    ['marks', ': | '],
    ['one long word', 'a'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    const time = (length: number) => {
      const half = text.slice(0, length / 2);
      const document = parse('a.md', `## Issue Summary\n\n${half}\n\n## Timeline\n\n${half}\n`);
      const start = cpuTime();
      for (const finder of finders) foundIn(finder, document);
      return cpuTime() - start;
    };
    time(10_000);
    const [short, long] = [time(20_000), time(100_000)];
    // Five times the text; quadratic time would be twenty-five times.
    expect(long).toBeLessThan(12 * short + 400);
  });
});
