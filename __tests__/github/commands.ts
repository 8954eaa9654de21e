/**
 * The runner's reading of a step's output: which lines are commands to it.
 * A port of actions/runner `ActionCommand.cs` and `ActionCommandManager.cs`.
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** `::name::data` at a line's start, or the older `##[name]data` anywhere in a line. */
  readonly syntax: '::' | '##[';
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const unescapedData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapedProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
const unescapedOld = (text: string): string =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');

function propertiesOf(text: string, separator: string, unescaped: (text: string) => string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.trim().split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals)] = unescaped(pair.slice(equals + 1));
  }
  return properties;
}

function commandOf(info: string, separator: string, unescaped: (text: string) => string) {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return null;
  return { name, properties: space > 0 ? propertiesOf(info.slice(space + 1), separator, unescaped) : {} };
}

/** The command that one line is to the runner, or null. */
export function parseCommand(line: string): Command | null {
  // .NET takes U+0085 for space, and no byte order mark.
  const trimmed = line.replace(/^(?:(?!\ufeff)\s|\u0085)+/, '');
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end >= 0) {
    const command = commandOf(trimmed.slice(2, end), ',', unescapedProperty);
    if (command) return { ...command, data: unescapedData(trimmed.slice(end + 2)), syntax: '::' };
  }
  const prefix = line.indexOf('##[');
  const bracket = prefix < 0 ? -1 : line.indexOf(']', prefix);
  if (bracket < 0) return null;
  const command = commandOf(line.slice(prefix + 3, bracket), ';', unescapedOld);
  return command && { ...command, data: unescapedOld(line.slice(bracket + 1)), syntax: '##[' };
}

/** The commands of a stream; .NET ends a line at LF, CR or both. */
export function commandsOf(output: string): Command[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => parseCommand(line) ?? []);
}

const ordinary = new Set(['debug', 'endgroup', 'error', 'group', 'notice', 'warning']);

/** Commands that a gate has no reason to give; where there is one, a text has given it. */
export function foreignCommands(output: string): Command[] {
  return commandsOf(output).filter(({ name, syntax }) => syntax === '##[' || !ordinary.has(name));
}

/** What the runner would show on the files. */
export function annotationsOf(output: string): Annotation[] {
  return commandsOf(output).flatMap(({ name, properties, data, syntax }) => {
    if (syntax !== '::' || !(name === 'error' || name === 'warning' || name === 'notice')) return [];
    const { file, line, endLine, col, endColumn, title } = properties;
    return {
      level: name,
      message: data,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
      ...(col === undefined ? {} : { column: Number(col) }),
      ...(endColumn === undefined ? {} : { endColumn: Number(endColumn) }),
      ...(title === undefined ? {} : { title }),
    } as Annotation;
  });
}
