/**
 * The runner's side of an Action: inputs, log, annotations, outputs and job summary. The protocol is that of
 * @actions/core (a test holds the two equal), written to streams and files that are passed in.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { withoutCommands } from '../render/terminal.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Stream {
  write(text: string): unknown;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The runner drops a summary that is larger, and shows ten annotations of each level. */
const SUMMARY_BYTES = 1_048_576;
const PER_LEVEL = 10;

const escapedData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export class Runner {
  readonly #annotated = { error: 0, warning: 0, notice: 0 };

  constructor(
    readonly env: Environment,
    readonly stdout: Stream,
  ) {}

  /** An input as the workflow gives it; undefined where action.yml is not in play. */
  input(name: string): string | undefined {
    return this.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
  }

  /** Lines for the log; nothing in them is a command. */
  log(text: string): void {
    this.stdout.write(`${withoutCommands(text)}\n`);
  }

  annotate({ level, message, title, file, startLine, endLine, startColumn, endColumn }: Annotation): void {
    this.#annotated[level]++;
    if (this.#annotated[level] > PER_LEVEL) return;
    const properties = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
      .join(',');
    const command = `::${level}${properties === '' ? '' : ` ${properties}`}::${escapedData(message)}`;
    // The older form of a command is read anywhere in a line, within this one too.
    this.stdout.write(`${command.replaceAll('##[', '##\u200d[')}\n`);
  }

  /** Sets an output; without the runner's file there is nobody to read it. */
  output(name: string, value: string): void {
    const path = this.env.GITHUB_OUTPUT;
    if (path === undefined || path === '') return;
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`, 'utf8');
  }

  /** Adds Markdown to the job summary; where it would be too large, a sentence instead. */
  summary(markdown: string): void {
    const path = this.env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '') return;
    const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const fits = used + Buffer.byteLength(markdown, 'utf8') + 1 <= SUMMARY_BYTES;
    const text = fits ? markdown : 'The summary is larger than GitHub shows; the JSON report has it all.';
    if (used + Buffer.byteLength(text, 'utf8') + 1 <= SUMMARY_BYTES) appendFileSync(path, `${text}\n`, 'utf8');
  }
}

/** JSON in which no character means anything to a shell; a JSON parser reads the same values. */
export function shellSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^A-Za-z0-9_./,:"[\]{}\\@+= -]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
