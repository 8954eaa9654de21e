/** Asks whoever sits at the terminal. */
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
export async function answers(
  questions: readonly Question[],
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
): Promise<string[]> {
  const typed = linesOf(stdin);
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
  // A terminal that is still read keeps the process.
  await typed.return(undefined);
  return given;
}

async function* linesOf(input: Io['stdin']): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
  return undefined;
}
