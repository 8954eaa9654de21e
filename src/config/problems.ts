/** What is wrong in a config, in sentences. */
import { UserError } from '../model/errors.js';

/** One thing that is wrong in a config file (with its place) or in an input. */
export interface ConfigProblem {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

const MOST_PROBLEMS = 10;

/** A config that cannot be used; every problem is said, not only the first. */
export class ConfigError extends UserError {
  constructor(readonly problems: readonly ConfigProblem[]) {
    const said = problems.slice(0, MOST_PROBLEMS).map(sentence);
    const rest = problems.length - said.length;
    super(
      `${said.join('\n')}${rest > 0 ? `\nThere are ${rest} more.` : ''}`,
      `Mend ${problems.length === 1 ? 'this' : 'these'} and run again; \`postmortem-gate config\` shows what is in force.`,
    );
  }
}

const sentence = ({ path, line, column, message }: ConfigProblem): string => {
  const ended = /[.?!]$/.test(message) ? message : `${message}.`;
  return path === undefined ? ended : `${path}:${line}:${column}: ${ended}`;
};
