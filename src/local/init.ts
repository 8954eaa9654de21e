/** `init`: the workflow and the config for this repository, by what stands in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULTS } from '../config/defaults.js';
import { pathMatcher } from '../config/globs.js';
import type { ProfileId } from '../config/settings.js';
import type { Profile } from '../model/check.js';
import { UserError } from '../model/errors.js';
import type { Postmortem } from '../model/postmortem.js';
import { parse, preScan } from '../parse/index.js';
import { profiles } from '../profiles/index.js';
import { nearestProfile } from '../profiles/nearest.js';
import { printable } from '../render/terminal.js';
import { templateText } from '../template/valid.js';
import { DEFAULT_CONFIG } from './config.js';
import { entryWithin, filesUnder, repositoryPath, repositoryRoot } from './files.js';
import type { Io } from './io.js';
import { repositoryAt, wholeSource } from './repository.js';
import { writeNew } from './writing.js';

const WORKFLOW = '.github/workflows/postmortem-gate.yml';
const SCHEMA = 'https://raw.githubusercontent.com/postmortem-gate/postmortem-gate/main/schema/config.json';
const REFERENCE = 'https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/configuration.md';

export async function init(io: Io): Promise<number> {
  const root = (await repositoryRoot(io.cwd)) ?? io.cwd;
  const choice = await rubricChoice(await repositoryFiles(root, io), root);
  for (const { message, help } of choice.refused) io.stderr.write(`${printable(message)}\n${printable(help)}\n\n`);
  const workflow = await readFile(new URL('examples/workflows/simple.yml', io.home), 'utf8');
  io.stdout.write(`${printable(choice.why)}\n\n`);
  for (const [path, text] of [
    [WORKFLOW, workflow],
    [DEFAULT_CONFIG, configText(choice.setting)],
  ] as const) {
    const isNew = await writeNew(root, join(root, path), text);
    io.stdout.write(isNew ? `wrote ${path}\n` : `kept  ${path}: it is there already\n`);
  }
  io.stdout.write(NEXT);
  return 0;
}

const NEXT = `
Next: commit both and open a pull request. The gate reads its config from the
base branch, so that pull request is still judged by the defaults; the ones
after it are judged by your config. Once the status \`postmortem-gate\` has been
green, require it under Settings > Rules.
`;

interface Choice {
  readonly setting: { readonly profile: ProfileId } | { readonly template: string };
  readonly why: string;
  /** What was taken for a template and cannot be one. */
  readonly refused: readonly UserError[];
}

const configText = (setting: Choice['setting']): string =>
  `# yaml-language-server: $schema=${SCHEMA}\n# Every setting: ${REFERENCE}\n${Object.entries(setting)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replace(/^"([a-z0-9][\w./-]*)"$/i, '$1')}\n`)
    .join('')}`;

const TEMPLATE = /(?:^|[/_. -])template\.(?:md|markdown)$/i;
const INCIDENT = /post[-_ ]?mortem|incident/i;
/** The folders of the course's projects: `0x19-postmortem`. */
const COURSE = /(?:^|\/)0x[0-9a-f]+[-_]/i;
/** So many postmortems show what a team is used to. */
const MOST_READ = 20;

async function rubricChoice(files: readonly string[], root: string): Promise<Choice> {
  const templates = files
    .filter((path) => TEMPLATE.test(path) && INCIDENT.test(path) && !path.startsWith('.github/'))
    .sort((a, b) => a.length - b.length);
  const refused: UserError[] = [];
  for (const template of templates) {
    const fault = await faultOf(template, root);
    if (fault === null) {
      const why = `Template ${template}: your postmortems will be held to its structure.`;
      return { setting: { template }, why, refused };
    }
    refused.push(fault);
  }
  const isTaken = pathMatcher(DEFAULTS.paths);
  const written = files.filter(isTaken);
  if (written.some((path) => COURSE.test(path))) {
    return { setting: { profile: 'alx' }, why: 'Profile alx: the folders are named as in the course.', refused };
  }
  const postmortems = await readable(written.slice(0, MOST_READ), root);
  const nearest = nearestProfile(postmortems, profiles as Readonly<Record<ProfileId, Profile>>);
  if (nearest !== null) {
    return {
      setting: { profile: nearest },
      why: `Profile ${nearest}: its sections are the nearest to those of the postmortems here.`,
      refused,
    };
  }
  return {
    setting: { profile: DEFAULTS.profile },
    why: `Profile ${DEFAULTS.profile}: no postmortem here says otherwise.`,
    refused,
  };
}

/** A guide that is called a template would be a config that stops every pull request. */
async function faultOf(template: string, root: string): Promise<UserError | null> {
  try {
    templateText(template, await entryWithin(root, join(root, template)));
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Those of some files that can be read as postmortems. */
async function readable(paths: readonly string[], root: string): Promise<Postmortem[]> {
  const found: Postmortem[] = [];
  for (const path of paths) {
    const entry = await entryWithin(root, join(root, path));
    if (entry.kind === 'text' && preScan(entry.text).ok) found.push(parse(path, entry.text));
  }
  return found;
}

async function repositoryFiles(root: string, io: Io): Promise<string[]> {
  const repository = await repositoryAt(io.cwd, io.env);
  if (repository !== null) return (await (await wholeSource(repository)).changes()).map(({ path }) => path);
  const files: string[] = [];
  for await (const file of filesUnder(root)) files.push(repositoryPath(root, file));
  return files;
}
