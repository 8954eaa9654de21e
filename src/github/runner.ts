/**
 * The runner's side of an Action: log, annotations, outputs and job summary, by way of @actions/core and within what the
 * runner shows. Nothing that passes here gives the runner a command of somebody else's.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, statSync } from 'node:fs';
import type * as core from '@actions/core';
import { withoutCommands } from '../render/terminal.js';
import { cut } from '../render/visible.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a run uses of @actions/core though it has nothing to point at. */
interface Plain extends Pick<typeof core, 'info' | 'setOutput'> {
  readonly summary: { addRaw(text: string, addEOL: boolean): { write(): Promise<unknown> } };
}

/** What is used of @actions/core. It writes to the process's own streams and files, so it is passed in. */
export interface Toolkit extends Plain, Pick<typeof core, 'error' | 'warning' | 'notice'> {}

export interface Stream {
  write(text: string): unknown;
}

/** The same bytes without @actions/core, which would take longer to load than all the rest of a run that says so little. */
export const plainly = (env: Environment, stdout: Stream): Plain => ({
  info: (text) => void stdout.write(`${text}\n`),
  setOutput(name, value) {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(env.GITHUB_OUTPUT!, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  },
  summary: {
    addRaw: (text, addEOL) => ({
      write: async () => appendFileSync(env.GITHUB_STEP_SUMMARY!, `${text}${addEOL ? '\n' : ''}`),
    }),
  },
});

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

/** The runner drops a summary that is larger, shows ten annotations of each level, and cuts a message anywhere. */
const SUMMARY_BYTES = 1_048_576;
const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;

/** The older form of a command is read anywhere in a line, within an annotation too. */
const withoutOldCommands = (text: string) => text.replaceAll('##[', '##\u200d[');

/** An input as the workflow gives it; undefined where action.yml is not in play. */
export function input(env: Environment, name: string): string | undefined {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}

export class Runner {
  readonly #annotated = { error: 0, warning: 0, notice: 0 };
  readonly #load: () => Promise<Toolkit>;
  #toolkit: Plain;

  /** @param load loads @actions/core */
  constructor(
    readonly env: Environment,
    stdout: Stream,
    load: () => Promise<Toolkit>,
  ) {
    this.#load = load;
    this.#toolkit = plainly(env, stdout);
  }

  /** From here on all goes through @actions/core. */
  async open(): Promise<Toolkit> {
    const toolkit = await this.#load();
    this.#toolkit = toolkit;
    return toolkit;
  }

  /** Lines for the log; nothing in them is a command. */
  log(text: string): void {
    this.#toolkit.info(withoutCommands(text));
  }

  async annotate({ level, message, title, file, ...place }: Annotation): Promise<void> {
    this.#annotated[level]++;
    if (this.#annotated[level] > PER_LEVEL) return;
    const toolkit = await this.open();
    toolkit[level](cut(withoutOldCommands(message), MESSAGE_UNITS), {
      ...(title === undefined ? {} : { title: withoutOldCommands(title) }),
      ...(file === undefined ? {} : { file: withoutOldCommands(file) }),
      ...place,
    });
  }

  /** Sets an output; without the runner's file there is nobody to read it. */
  output(name: string, value: string): void {
    if (existsSync(this.env.GITHUB_OUTPUT ?? '')) this.#toolkit.setOutput(name, value);
  }

  /** Adds Markdown to the job summary; where it would be too large, a sentence instead. */
  async summary(markdown: string): Promise<void> {
    const used = statSync(this.env.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size;
    if (used === undefined) return;
    const fits = (text: string) => used + Buffer.byteLength(text, 'utf8') + 1 <= SUMMARY_BYTES;
    const text = fits(markdown) ? markdown : 'The summary is larger than GitHub shows; the JSON report has it all.';
    if (fits(text)) await this.#toolkit.summary.addRaw(text, true).write();
  }
}

/**
 * JSON in which no character of a value means anything to a shell; a JSON parser reads the same values. Not every shell
 * takes a quote behind a backslash for one within quotes.
 */
export function shellSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /\\["\\]|[^A-Za-z0-9_./,:"[\]{}\\@+= -]/g,
    (unit) =>
      `\\u${unit
        .charCodeAt(unit.length - 1)
        .toString(16)
        .padStart(4, '0')}`,
  );
}
