/** The page on troubleshooting names every message that a user can meet, and none that no longer exists. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Message, messages } from './messages.js';

const page = readFileSync(new URL('../docs/troubleshooting.md', import.meta.url), 'utf8');

/** The code spans in the first cells of the tables that are headed `message`. */
function named(text: string): string[] {
  const found: string[] = [];
  let isHeld = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) isHeld = false;
    else if (/^\| message +\|/.test(line)) isHeld = true;
    else if (isHeld) {
      const cell = line.slice(1).split(/(?<!\\)\|/)[0]!;
      for (const [, , span] of cell.matchAll(/(`+)(.+?)(?<!`)\1(?!`)/g)) {
        found.push(span!.replace(/^ (.*) $/, '$1').replaceAll('\\|', '|'));
      }
    }
  }
  return found;
}

/** A line for the page, ready to be put into a table. */
function row({ text, help, from }: Message): string {
  const fence = text.includes('`') ? '``' : '`';
  const padded = /^`|`$/.test(text) ? ` ${text} ` : text;
  const cell = `${fence}${padded}${fence}`.replaceAll('|', '\\|');
  return `| ${cell} | ${help === '' ? `(say why, and what to do; it is said in src/${from})` : help} |`;
}

const { messages: said, wordless } = messages();
const onPage = named(page);

describe('docs/troubleshooting.md', () => {
  test('names every message: a line that is missing goes into one of its tables headed “message”', () => {
    expect(said.filter(({ text }) => !onPage.includes(text)).map(row)).toEqual([]);
  });

  test('names no message that no longer exists: take such a line out, or reword it as the source does', () => {
    const known = new Set(said.map(({ text }) => text));
    expect(onPage.filter((text) => !known.has(text))).toEqual([]);
  });

  test('names each message once', () => {
    expect(onPage.filter((text, i) => onPage.indexOf(text) !== i)).toEqual([]);
  });

  test('every error has words of its own: one that a caller words is named in WORDED of messages.ts', () => {
    expect(wordless).toEqual([]);
  });
});

test('messages are found however they are made', () => {
  const texts = said.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'There is no token.',
      // By a function that takes the middle of the sentence.
      'GitHub gave no answer when asked to ….',
      // From a name, and with two ways to end.
      'The config file … is missing.',
      'The config file … is no text file (…).',
      // The end of a sentence that begins with a setting's name.
      'is …; write true or false',
      // The reason of a verdict.
      'A reviewer asked for changes.',
      // In a report that a thread could not write.
      'The file could not be judged: its judgement ended early. Shorten it, and take out deeply nested or repeated markup.',
    ]),
  );
});
