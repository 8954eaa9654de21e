/** What @actions/core does, on an environment and a stream of a test's own; a test holds the two equal. */
import { type Environment, plainly, type Toolkit } from '../../src/github/runner.js';

type Annotate = Toolkit['error'];

export function toolkitOn(env: Environment, write: (text: string) => void): Toolkit {
  const annotate =
    (level: string): Annotate =>
    (message, { title, file, startLine, endLine, startColumn, endColumn } = {}) => {
      const properties = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
        .join(',');
      write(`::${level}${properties === '' ? '' : ` ${properties}`}::${escapedData(String(message))}\n`);
    };
  return {
    ...plainly(env, { write }),
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
  };
}

const escapedData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
