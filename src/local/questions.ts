/** Asks whoever sits at the terminal. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Io } from './io.js';

export interface Question {
  readonly asks: string;
  /** What is wrong with an answer that is not blank; null where nothing is. */
  readonly fault?: (answer: string) => string | null;
}

/** Whether somebody can answer: both ends are a terminal. */
export const canAsk = ({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>): boolean =>
  stdin.isTTY === true && stdout.isTTY === true;

/** The answers in order; blank ones where nothing was typed, or the input has ended. */
export async function answers(questions: readonly Question[], { stdin, stderr }: Io): Promise<string[]> {
  const lines = createInterface({ input: Readable.from(stdin), terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const given: string[] = [];
  for (const { asks, fault } of questions) {
    for (;;) {
      stderr.write(`${asks} `);
      const { value, done } = await typed.next();
      const answer = done === true ? '' : value.replace(/\p{C}/gu, ' ').trim();
      const wrong = answer === '' ? null : (fault?.(answer) ?? null);
      if (wrong === null) {
        given.push(answer);
        break;
      }
      stderr.write(`${wrong}\n`);
    }
  }
  lines.close();
  return given;
}
