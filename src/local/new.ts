/** `new`: a postmortem to fill in, with the sections that the profile or template in force asks for. */
import { join, relative, resolve, sep } from 'node:path';
import { fixedFolder, pathMatcher } from '../config/globs.js';
import type { Settings } from '../config/settings.js';
import { UserError } from '../model/errors.js';
import { skeletons } from '../profiles/skeletons.js';
import { printable } from '../render/terminal.js';
import { rubricFor } from '../rubric.js';
import { type Templates, templateFor } from '../template/files.js';
import { templateIn } from '../template/guide.js';
import { type ConfigFlags, localConfig } from './config.js';
import { repositoryPath, statOf } from './files.js';
import type { Io } from './io.js';
import { writeNew } from './writing.js';

export async function writePostmortem(asked: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  const { root, loaded, templates } = await localConfig(flags, io);
  const { settings } = loaded;
  const isTaken = pathMatcher(settings.paths);
  const absolute = asked === undefined ? join(root, await freePath(root, settings, io.now())) : resolve(io.cwd, asked);
  const path = repositoryPath(root, absolute);
  if (!(await writeNew(absolute, skeleton(path, settings, templates)))) {
    throw new UserError(
      `${path} is there already, and it is not overwritten.`,
      'Name another file: postmortem-gate new PATH',
    );
  }
  io.stdout.write(`${printable(relative(io.cwd, absolute).split(sep).join('/'), 4000)}\n`);
  io.stderr.write('Fill in what stands in brackets; `postmortem-gate check` on the file says what is missing.\n');
  if (!isTaken(path))
    io.stderr.write('Note: `paths` does not take this file, so the gate will not judge it in a pull request.\n');
  return 0;
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

/** Where teams keep their postmortems, when they have not said. */
const FOLDERS = ['postmortems', 'docs/postmortems', 'post-mortems', 'docs/post-mortems', 'incidents', 'docs/incidents'];

/** A path with the day's date that `paths` takes: in a folder that is there, else in the first that may be. */
async function freePath(root: string, { paths }: Settings, now: Date): Promise<string> {
  const isTaken = pathMatcher(paths);
  const name = `${now.toISOString().slice(0, 10)}-incident.md`;
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
