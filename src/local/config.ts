/** The settings of a local run: flags over the config file of the working tree over the profile. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import type { LoadedConfig } from '../config/load.js';
import { UserError } from '../model/errors.js';
import { profiles } from '../profiles/index.js';
import type { Templates } from '../template/files.js';
import { loadWithTemplates } from '../template/policy.js';
import { entryWithin, repositoryPath, repositoryRoot, statOf } from './files.js';
import type { Io } from './io.js';

export const DEFAULT_CONFIG = '.github/postmortem-gate.yml';

export interface ConfigFlags {
  readonly profile?: string;
  readonly template?: string;
  readonly config?: string;
  readonly failOn?: string;
}

export interface LocalConfig {
  /** The repository's root, or the current folder outside of one. */
  readonly root: string;
  /** The config file that was read, from the root. */
  readonly file: string | null;
  readonly loaded: LoadedConfig;
  /** The templates that the settings name, as they stand in the working tree. */
  readonly templates: Templates;
}

/**
 * A missing default file means defaults; a named one that is missing is an error.
 * @param inputCalled what messages call a flag
 */
export async function localConfig(
  flags: ConfigFlags,
  { cwd }: Pick<Io, 'cwd'>,
  inputCalled = (name: string) => `--${name}`,
): Promise<LocalConfig> {
  const root = (await repositoryRoot(cwd)) ?? cwd;
  const path = flags.config === undefined ? resolve(root, DEFAULT_CONFIG) : resolve(cwd, flags.config);
  const text = flags.config === undefined ? await defaultText(root, path) : await namedText(flags.config, path);
  const file = text === null ? undefined : { path: repositoryPath(root, path), text };
  const source = {
    inputs: inputsOf(flags, root, cwd),
    inputCalled,
    ...(file === undefined ? {} : { file }),
    profiles,
  };
  const { templates, ...loaded } = await loadWithTemplates(source, (paths) =>
    Promise.all(paths.map((each) => entryWithin(root, join(root, each)))),
  );
  return { root, file: file?.path ?? null, loaded, templates };
}

/** What the repository holds is read like its other files: whoever put a link there must not choose what it leads to. */
async function defaultText(root: string, path: string): Promise<string | null> {
  const entry = await entryWithin(root, path);
  if (entry.kind === 'text') return entry.text;
  if ((await statOf(path)) === null) return null;
  throw new UserError(
    `The config file ${DEFAULT_CONFIG} is no text file (${entry.kind}).`,
    'Put the config’s text there, or name another file with --config.',
  );
}

async function namedText(name: string, path: string): Promise<string> {
  if ((await statOf(path)) === null) {
    throw new UserError(
      `The config file ${name} is not there.`,
      `Name one that exists; without --config it is ${DEFAULT_CONFIG}.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new UserError(
      `The config file ${path} cannot be read as UTF-8 text.`,
      'Save it as UTF-8, and check that you may read it.',
      { cause },
    );
  }
}

function inputsOf({ profile, template, failOn }: ConfigFlags, root: string, cwd: string): Inputs {
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(template === undefined ? {} : { template: repositoryPath(root, resolve(cwd, template)) }),
    ...(failOn === undefined ? {} : { 'fail-on': failOn }),
  };
}
