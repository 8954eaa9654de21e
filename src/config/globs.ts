/** Which paths a list of globs takes: as `paths` reads it, case-insensitively, `!` negating, the last match winning. */
import { Minimatch } from 'minimatch';

/** Where postmortems stand unless a config says otherwise. */
export const DEFAULT_PATHS: readonly string[] = [
  '**/{postmortem,postmortems,post-mortem,post-mortems,post_mortem,post_mortems,_postmortems}/**/*.{md,mdx,markdown}',
  '**/*{postmortem,post-mortem,post_mortem}*/**/*.{md,mdx,markdown}',
  '**/*{postmortem,post-mortem,post_mortem}*.{md,mdx,markdown}',
  '**/{incident,incidents,incident-reports,incident_reports}/**/*.{md,mdx,markdown}',
  '!**/{template,*-template,*_template,*.template}.{md,mdx,markdown}',
  '!**/{template,templates}/**',
  '!.github/**',
  '!**/node_modules/**',
];

export const MOST_GLOBS = 100;
const LONGEST_GLOB = 256;
const MOST_ALTERNATIVES = 128;
const MOST_GLOBSTARS = 8;

/** Without extended globs, minimatch walks an automaton over each name: linear in it, whatever the pattern. */
const OPTIONS = {
  nocase: true,
  dot: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  platform: 'linux',
  braceExpandMax: MOST_ALTERNATIVES + 1,
} as const;

/** What is wrong with one glob, as the end of a sentence, or undefined. */
export function globFault(glob: string): string | undefined {
  const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
  if (pattern.trim() === '') return 'is empty; write a glob such as postmortems/**/*.md';
  if (glob.length > LONGEST_GLOB) return `has ${glob.length} characters; write at most ${LONGEST_GLOB}`;
  if (pattern.includes('\\')) return 'holds a backslash; write folders with /';
  if (pattern.startsWith('/'))
    return `begins with /; paths begin at the repository's root: write ${pattern.replace(/^\/+/, '') || '**'}`;
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern))
    return 'holds . or .. as a folder; write the path from the repository’s root';
  if ((pattern.match(/\*\*/g) ?? []).length > MOST_GLOBSTARS) return `holds ** more than ${MOST_GLOBSTARS} times`;
  if (/\{[^{},]*\}/.test(pattern)) return 'has braces without a comma; write {md,mdx}, or no braces';
  const alternatives = new Minimatch(pattern, OPTIONS).set.length;
  if (alternatives > MOST_ALTERNATIVES)
    return `stands for more than ${MOST_ALTERNATIVES} alternatives; use fewer braces`;
  return undefined;
}

/** Whether a path, relative to the repository's root and with `/`, is taken. Globs that `globFault` objects to throw. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => {
    const fault = globFault(glob);
    if (fault !== undefined) throw new RangeError(`the glob ${JSON.stringify(glob)} ${fault}`);
    const isNegated = glob.startsWith('!');
    return { isNegated, matcher: new Minimatch(isNegated ? glob.slice(1) : glob, OPTIONS) };
  });
  return (path) => {
    for (let i = matchers.length - 1; i >= 0; i--) {
      const { isNegated, matcher } = matchers[i]!;
      if (matcher.match(path)) return !isNegated;
    }
    return false;
  };
}

/** The folders before the first one that a glob leaves open; empty where it leaves all open. */
export function fixedFolder(glob: string): string {
  const parts = glob.split('/');
  const open = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, open === -1 ? -1 : open).join('/');
}
