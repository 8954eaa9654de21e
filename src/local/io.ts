/** The world of one run of the command line: passed in, so that tests run it within their own process. */
import type { JudgeJob } from '../judge.js';
import type { Judges } from '../judges.js';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** The folder that the program was shipped in, with a slash at its end: `docs/` and `examples/` stand there. */
  readonly home: URL;
  readonly judges: (job: JudgeJob) => Judges;
  /** What Ctrl-C does the next time, in place of ending the process. */
  readonly onInterrupt: (stop: () => void) => void;
}

/** Terminal columns; 80 where it does not tell them, or says that it has none. */
export const widthOf = ({ columns = 0 }: Output): number => (columns > 0 ? columns : 80);

/** Colours only on a terminal, and never where `NO_COLOR` says anything: https://no-color.org */
export function hasColour({ isTTY = false }: Output, env: Io['env']): boolean {
  return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
