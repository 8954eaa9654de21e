/** Where the config file stands, and its text. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import type { Entry } from '../ports.js';
import type { Client } from './client.js';
import { Entries } from './entries.js';
import { ApiError } from './errors.js';
import { type Repository, restPath } from './repository.js';

export type ConfigPlace =
  | { readonly kind: 'base'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'elsewhere'; readonly repository: Repository; readonly path: string; readonly ref: string };

export interface ConfigFile {
  /** What messages call it. */
  readonly path: string;
  readonly text: string;
}

export const DEFAULT_PATH = '.github/postmortem-gate.yml';

/** Reads the input `config`: a path on the base branch, or `OWNER/REPO/PATH@REF`. */
export function configPlace(input: string): ConfigPlace {
  const given = input.trim();
  if (given === '') return { kind: 'base', path: DEFAULT_PATH, isNamed: false };
  const elsewhere = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(given);
  if (elsewhere !== null) {
    const [, owner, name, path, ref] = elsewhere as unknown as [string, string, string, string, string];
    return { kind: 'elsewhere', repository: { owner, name }, path, ref };
  }
  const isPlain = given.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isPlain || given.includes('@')) {
    throw new UserError(
      `The input \`config\` is neither a path nor OWNER/REPO/PATH@REF: ${JSON.stringify(given.slice(0, 200))}.`,
      'Write for example `.github/postmortem-gate.yml`, or `acme/policies/postmortems.yml@main`.',
    );
  }
  return { kind: 'base', path: given, isNamed: true };
}

/** The config file that was found at its place; undefined where the default file is missing. */
export function configFile(entry: Entry, place: ConfigPlace): ConfigFile | undefined {
  const name =
    place.kind === 'base'
      ? place.path
      : `${place.repository.owner}/${place.repository.name}/${place.path}@${place.ref}`;
  if (entry.kind === 'text') return { path: name, text: entry.text };
  if (entry.kind === 'missing' && place.kind === 'base' && !place.isNamed) return undefined;
  const what = entry.kind === 'missing' ? 'is missing' : `is no text file (${entry.kind})`;
  throw new UserError(
    `The config file ${name} ${what}.`,
    place.kind === 'base'
      ? 'Commit it to the base branch as a text file, or leave the input `config` out.'
      : 'Check the path and the ref, or leave the input `config` out.',
  );
}

/** Reads a config file that stands in another repository. */
export async function configElsewhere(
  client: Client,
  { repository, path, ref }: ConfigPlace & { readonly kind: 'elsewhere' },
): Promise<Entry> {
  try {
    const { sha } = await client.get(restPath(repository, 'commits', ref), v.object({ sha: v.string() }), {
      doing: `read the policy of ${repository.owner}/${repository.name}`,
      needs: 'contents: read',
    });
    const [entry] = await new Entries(client, repository).read(sha, [path]);
    return entry!;
  } catch (error) {
    if (!(error instanceof ApiError) || (error.fault !== 'not-found' && error.fault !== 'rejected')) throw error;
    throw new UserError(
      `The repository ${repository.owner}/${repository.name} with the policy, or its ref ${JSON.stringify(ref)}, cannot be read.`,
      'Check the input `config`; for a private repository pass a `token` that may read it.',
    );
  }
}
