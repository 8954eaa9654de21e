/** `new`: a postmortem to fill in, with the sections that the profile or template in force asks for. */
import { join, relative, resolve, sep } from 'node:path';
import { fixedFolder, pathMatcher } from '../config/globs.js';
import type { Settings } from '../config/settings.js';
import { UserError } from '../model/errors.js';
import { isMarkdown } from '../model/file-names.js';
import { skeletons } from '../profiles/skeletons.js';
import { printable } from '../render/terminal.js';
import { rubricFor } from '../rubric.js';
import { type Templates, templateFor } from '../template/files.js';
import { templateIn } from '../template/guide.js';
import { type ConfigFlags, localConfig } from './config.js';
import { repositoryPath, statOf } from './files.js';
import type { Io } from './io.js';
import { answers, canAsk } from './questions.js';
import { writeNew } from './writing.js';

export async function writePostmortem(asked: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  const { root, loaded, templates } = await localConfig(flags, io);
  const { settings } = loaded;
  const isTaken = pathMatcher(settings.paths);
  if (asked !== undefined && !isMarkdown(asked)) {
    throw new UserError(`${asked} is not Markdown, going by its name.`, 'Name a file that ends in .md.');
  }
  const incident = await askedFor(io);
  const absolute = asked === undefined ? join(root, await freePath(root, settings, incident)) : resolve(io.cwd, asked);
  const path = repositoryPath(root, absolute);
  if (!(await writeNew(root, absolute, withIncident(skeleton(path, settings, templates), incident)))) {
    throw new UserError(
      `${path} is there already, and it is not overwritten.`,
      'Name another file: postmortem-gate new PATH',
    );
  }
  io.stdout.write(`${printable(relative(io.cwd, absolute).split(sep).join('/'), 4000)}\n`);
  io.stderr.write('Fill it in; `postmortem-gate check` on the file says what is missing.\n');
  if (!isTaken(path))
    io.stderr.write('Note: `paths` does not take this file, so the gate will not judge it in a pull request.\n');
  return 0;
}

/** What is known of the incident before its postmortem is written. */
interface Incident {
  /** Empty where it was not told. */
  readonly title: string;
  /** `2026-05-04`; null where it was not told. */
  readonly day: string | null;
  /** What stands for the day in the file's name. */
  readonly today: string;
}

/** Asked on a terminal; a program that runs this is asked nothing. */
async function askedFor(io: Io): Promise<Incident> {
  const today = io.now().toISOString().slice(0, 10);
  if (!canAsk(io)) return { title: '', day: null, today };
  io.stderr.write('Two questions; Enter leaves one open.\n');
  const [title = '', day = ''] = await answers(
    [
      { asks: 'What happened, in a few words?' },
      { asks: `On which day did it begin, such as ${today}?`, fault: dayFault },
    ],
    io,
  );
  return { title, day: day === '' ? null : day, today };
}

function dayFault(answer: string): string | null {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(answer) && new Date(`${answer}T00:00Z`).toJSON()?.startsWith(answer) === true;
  return isDay ? null : 'Write year, month and day with hyphens between them, such as 2026-05-04.';
}

/** The blanks that the answers fill in: that of the title, and the days. */
function withIncident(text: string, { title, day }: Incident): string {
  const titled =
    title === '' ? text : text.replace(/^(# [^\n[]{0,200})\[[^\]\n]{1,200}\]/m, (_, before) => before + title);
  return day === null ? titled : titled.replaceAll('YYYY-MM-DD', day);
}

/** A template is its own skeleton, without what it says to the gate. */
function skeleton(path: string, settings: Settings, templates: Templates): string {
  const template = templateFor(settings, path);
  const text =
    template === undefined ? skeletons[rubricFor(settings, templates)(path).profile] : unmarked(templates[template]!);
  if (text === undefined) {
    throw new UserError(`The profile ${settings.profile} has no skeleton.`, 'Name another: --profile alx');
  }
  const sections = settings.sections.map(({ title }) => `\n## ${title}\n\n[describe it here]\n`);
  return text + sections.join('');
}

const unmarked = (template: string): string =>
  templateIn(template)
    .replace(/^[^\S\n]{0,99}<!--\s{0,9}postmortem-gate\s{0,9}:\s{0,9}[a-z]{1,20}\s{0,9}-->[^\S\n]{0,99}\n/gim, '')
    .replace(/[^\S\n]{0,9}<!--\s{0,9}postmortem-gate\s{0,9}:\s{0,9}[a-z]{1,20}\s{0,9}-->/gi, '');

/** So much of a title goes into a file's name. */
const MOST_WORDS = 8;
const LONGEST_NAME = 60;

/** Where teams keep their postmortems, when they have not said. */
const FOLDERS = ['postmortems', 'docs/postmortems', 'post-mortems', 'docs/post-mortems', 'incidents', 'docs/incidents'];

/** A path with the date and title that `paths` takes: in a folder that is there, else in the first that may be. */
async function freePath(root: string, { paths }: Settings, { title, day, today }: Incident): Promise<string> {
  const isTaken = pathMatcher(paths);
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = `${day ?? today}-${words.slice(0, MOST_WORDS).join('-').slice(0, LONGEST_NAME) || 'incident'}.md`;
  const fromGlobs = paths.filter((glob) => !glob.startsWith('!')).map(fixedFolder);
  const candidates = [...FOLDERS, ...fromGlobs].filter((folder) => folder !== '' && isTaken(`${folder}/${name}`));
  for (const folder of candidates) if ((await statOf(join(root, folder)))?.isDirectory()) return `${folder}/${name}`;
  const first = candidates[0];
  if (first === undefined) {
    throw new UserError(
      '`paths` does not tell where a new postmortem goes.',
      'Name the file: postmortem-gate new PATH',
    );
  }
  return `${first}/${name}`;
}
