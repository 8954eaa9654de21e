/** The settings of a local run: flags over the config file of the working tree over the profile. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import type { LoadedConfig } from '../config/load.js';
import { UserError } from '../model/errors.js';
import { profiles } from '../profiles/index.js';
import type { Templates } from '../template/files.js';
import { loadWithTemplates } from '../template/policy.js';
import { diskEntry, repositoryPath, repositoryRoot, statOf } from './files.js';
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

/** A missing default file means defaults; a named one that is missing is an error. */
export async function localConfig(flags: ConfigFlags, { cwd }: Pick<Io, 'cwd'>): Promise<LocalConfig> {
  const root = (await repositoryRoot(cwd)) ?? cwd;
  const path = flags.config === undefined ? resolve(root, DEFAULT_CONFIG) : resolve(cwd, flags.config);
  const isThere = (await statOf(path)) !== null;
  if (!isThere && flags.config !== undefined) {
    throw new UserError(
      `The config file ${flags.config} is not there.`,
      `Name one that exists; without --config it is ${DEFAULT_CONFIG}.`,
    );
  }
  const file = isThere ? { path: repositoryPath(root, path), text: await textOf(path) } : undefined;
  const source = {
    inputs: inputsOf(flags, root, cwd),
    inputCalled: (name: string) => `--${name}`,
    ...(file === undefined ? {} : { file }),
    profiles,
  };
  const { templates, ...loaded } = await loadWithTemplates(source, (paths) =>
    Promise.all(paths.map((each) => diskEntry(join(root, each)))),
  );
  return { root, file: file?.path ?? null, loaded, templates };
}

async function textOf(path: string): Promise<string> {
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
