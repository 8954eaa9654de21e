/** How far a long run is, on the error stream: one line that renews itself on a terminal, elsewhere a line now and then. */
import type { Io, Output } from './io.js';

const TERMINAL_MS = 100;
/** A log is read later: a line that says nothing new is noise. */
const LOG_MS = 15_000;

export interface Progress {
  /** Says that so many are done, unless it was said a moment ago. */
  at(done: number): void;
  /** Leaves the terminal as it was. */
  end(): void;
}

/**
 * @param total how many there are
 * @param noun what they are, in the plural
 */
export function progress(total: number, noun: string, { stderr, now }: Pick<Io, 'stderr' | 'now'>): Progress {
  const isTerminal = stderr.isTTY === true;
  const period = isTerminal ? TERMINAL_MS : LOG_MS;
  let last = now().getTime();
  let isShown = false;
  return {
    at: (done) => {
      const time = now().getTime();
      if (time - last < period) return;
      last = time;
      isShown = true;
      const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}`;
      write(stderr, isTerminal ? `\r\x1b[K${words}` : `${words}\n`);
    },
    end: () => {
      if (isTerminal && isShown) write(stderr, '\r\x1b[K');
    },
  };
}

const write = (output: Output, text: string): void => void output.write(text);
