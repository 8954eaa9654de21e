/** Git's objects, the contents of files, commits and what lies between them. */
import { encodedPath } from '../answers.js';
import { changesBetween } from '../changes.js';
import type { Commit, TreeEntry } from '../objects.js';
import { fullName, type PullRequest } from '../state.js';
import { type Call, commitOf, halt, notFound, page, type Reply, type Routes, reads } from './route.js';

const repo = '/repos/{owner}/{repo}';
const megabyte = 1024 * 1024;

const typeOf = ({ mode }: TreeEntry): 'tree' | 'commit' | 'blob' =>
  mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
const repositoryUrl = (call: Call): string => `${call.answers.api}/repos/${fullName(call.repository)}`;

/** Base64 in lines of 60 characters, as GitHub breaks it. */
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{60}/g, '$&\n').concat('\n');

function contentHead(call: Call, path: string, entry: TreeEntry, ref: string, type: string) {
  const submodule = entry.mode === '160000';
  const self = `${repositoryUrl(call)}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}`;
  const page = call.answers.repositoryPage(call.repository);
  const gitUrl = submodule
    ? null
    : `${repositoryUrl(call)}/git/${entry.mode === '040000' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = submodule ? null : `${page}/blob/${encodedPath(ref)}/${encodedPath(path)}`;
  const download = type === 'file' ? `${page}/raw/${encodedPath(ref)}/${encodedPath(path)}` : null;
  return {
    name: entry.name,
    path,
    sha: entry.sha,
    size: call.hub.objects.blobs.get(entry.sha)?.length ?? 0,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: submodule ? null : download,
    type,
    _links: { self, git: gitUrl, html },
  };
}

function directory(call: Call, path: string, entry: TreeEntry, ref: string) {
  const prefix = path === '' ? '' : `${path}/`;
  return call.hub.objects.trees
    .get(entry.sha)!
    .slice(0, 1000)
    .map((inner) => {
      // A submodule is called a file here, for compatibility's sake.
      const type = inner.mode === '040000' ? 'dir' : inner.mode === '120000' ? 'symlink' : 'file';
      return contentHead(call, prefix + inner.name, inner, ref, type);
    });
}

/** The regular file that a symbolic link leads to, inside the repository and in one step. */
function linkTarget(call: Call, tree: string, path: string, target: string): TreeEntry | undefined {
  if (target.startsWith('/')) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  const entry = call.hub.objects.entryAt(tree, parts.join('/'));
  return entry?.mode.startsWith('100') ? entry : undefined;
}

function fileReply(call: Call, path: string, entry: TreeEntry, name: string, ref: string): Reply {
  const bytes = call.hub.objects.blobs.get(entry.sha)!;
  if (bytes.length > 100 * megabyte) halt(403, 'This API returns blobs up to 100 MB in size.');
  if (/application\/vnd\.github(\.v3)?\.raw/.test(call.accept)) {
    return { status: 200, body: bytes, contentType: 'application/vnd.github.raw+json; charset=utf-8' };
  }
  const large = bytes.length > megabyte;
  const head = contentHead(call, path, { ...entry, name }, ref, 'file');
  const content = large ? { content: '', encoding: 'none' } : { content: base64(bytes), encoding: 'base64' };
  return { status: 200, body: { ...head, ...content } };
}

function contents(call: Call): Reply {
  const ref = call.query.get('ref') ?? call.repository.defaultBranch;
  const commit = commitOf(call, ref) ?? halt(404, `No commit found for the ref ${ref}`);
  const path = (call.params.path ?? '').replace(/\/$/, '');
  const entry = call.hub.objects.entryAt(commit.tree, path) ?? notFound();
  const asObject = call.accept.includes('vnd.github.object');
  const objectType = asObject ? { contentType: 'application/vnd.github.object+json; charset=utf-8' } : {};
  if (entry.mode === '040000') {
    const entries = directory(call, path, entry, ref);
    if (!asObject) return { status: 200, body: entries };
    return { status: 200, body: { ...contentHead(call, path, entry, ref, 'dir'), entries }, ...objectType };
  }
  if (entry.mode === '160000') {
    const url = 'https://example.invalid/other/module.git';
    const body = { ...contentHead(call, path, entry, ref, 'submodule'), submodule_git_url: url };
    return { status: 200, body, ...objectType };
  }
  if (entry.mode === '120000') {
    const target = call.hub.objects.blobs.get(entry.sha)!.toString('utf8');
    const file = linkTarget(call, commit.tree, path, target);
    if (file) return { ...fileReply(call, path, file, entry.name, ref), ...objectType };
    return { status: 200, body: { ...contentHead(call, path, entry, ref, 'symlink'), target }, ...objectType };
  }
  const reply = fileReply(call, path, entry, entry.name, ref);
  return reply.contentType ? reply : { ...reply, ...objectType };
}

function tree(call: Call): Reply {
  const name = call.params.tree_sha!;
  const { objects } = call.hub;
  const sha = commitOf(call, name)?.tree ?? (objects.trees.has(name) ? name : notFound());
  // Any value means yes, "0" and "false" too.
  const recursive = call.query.has('recursive');
  const listed: { path: string; mode: string; type: string; sha: string; size?: number; url: string }[] = [];
  const visit = (at: string, prefix: string) => {
    for (const entry of objects.trees.get(at)!) {
      const type = typeOf(entry);
      const size = objects.blobs.get(entry.sha)?.length;
      listed.push({
        path: prefix + entry.name,
        mode: entry.mode,
        type,
        sha: entry.sha,
        ...(type === 'blob' ? { size: size! } : {}),
        url: `${repositoryUrl(call)}/git/${type}s/${entry.sha}`,
      });
      if (recursive && type === 'tree') visit(entry.sha, `${prefix}${entry.name}/`);
    }
  };
  visit(sha, '');
  const url = `${repositoryUrl(call)}/git/trees/${sha}`;
  return { status: 200, body: { sha, url, tree: listed.slice(0, 100_000), truncated: listed.length > 100_000 } };
}

function blob(call: Call): Reply {
  const sha = call.params.file_sha!;
  const bytes = call.hub.objects.blobs.get(sha) ?? notFound();
  if (call.accept.includes('vnd.github.raw') || call.accept.includes('vnd.github.v3.raw')) {
    return { status: 200, body: bytes, contentType: 'application/vnd.github.raw+json; charset=utf-8' };
  }
  const url = `${repositoryUrl(call)}/git/blobs/${sha}`;
  const body = { sha, node_id: `B_${sha}`, size: bytes.length, url, content: base64(bytes), encoding: 'base64' };
  return { status: 200, body };
}

function compare(call: Call): Reply {
  const [from, to] = call.params.basehead!.split('...').map((name) => commitOf(call, name.replace(/^[^:]*:/, '')));
  if (!from || !to) return notFound();
  const { objects } = call.hub;
  const base = objects.mergeBase(from.sha, to.sha) ?? halt(404, 'No common ancestor between the two commits.');
  const behind = objects
    .ancestors(from.sha)
    .filter(({ sha }) => !new Set(objects.ancestors(to.sha).map((c) => c.sha)).has(sha));
  const before = new Set(objects.ancestors(from.sha).map(({ sha }) => sha));
  const ahead = objects
    .ancestors(to.sha)
    .filter(({ sha }) => !before.has(sha))
    .reverse();
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const web = `${call.answers.repositoryPage(call.repository)}/compare/${from.sha}...${to.sha}`;
  const files = changesBetween(objects, base.tree, to.tree);
  // Files come on the first page only, 300 at most.
  const first = Number(call.query.get('page') ?? 1) === 1;
  return page(call, ahead, (commits) => ({
    url: `${repositoryUrl(call)}/compare/${call.params.basehead}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: call.answers.commit(call.repository, from),
    merge_base_commit: call.answers.commit(call.repository, base),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: (commits as Commit[]).map((commit) => call.answers.commit(call.repository, commit)),
    ...(first
      ? { files: files.slice(0, 300).map((change) => call.answers.file(call.repository, to.sha, change)) }
      : {}),
  }));
}

/** Commits that change what stands at a path against their first parent. */
function touches(call: Call, commit: Commit, path: string): boolean {
  const { objects } = call.hub;
  const parent = objects.commits.get(commit.parents[0] ?? '');
  const now = objects.entryAt(commit.tree, path);
  const before = parent && objects.entryAt(parent.tree, path);
  return now?.sha !== before?.sha || now?.mode !== before?.mode;
}

export const git: Routes = {
  [`GET ${repo}/contents/{path}`]: { need: reads('contents'), handle: contents },
  [`GET ${repo}/git/blobs/{file_sha}`]: { need: reads('contents'), handle: blob },
  [`GET ${repo}/git/trees/{tree_sha}`]: { need: reads('contents'), handle: tree },
  [`GET ${repo}/git/commits/{commit_sha}`]: {
    need: reads('contents'),
    handle: (call) => {
      const commit = call.hub.objects.commits.get(call.params.commit_sha!) ?? notFound();
      return { status: 200, body: call.answers.gitCommit(call.repository, commit) };
    },
  },
  [`GET ${repo}/git/ref/{ref}`]: {
    need: reads('contents'),
    handle: (call) => {
      const { sha } = commitOf(call, call.params.ref!) ?? notFound();
      const ref = `refs/${call.params.ref}`;
      const object = { type: 'commit', sha, url: `${repositoryUrl(call)}/git/commits/${sha}` };
      return { status: 200, body: { ref, node_id: `REF_${sha}`, url: `${repositoryUrl(call)}/git/${ref}`, object } };
    },
  },
  [`GET ${repo}/commits`]: {
    need: reads('contents'),
    handle: (call) => {
      const start = call.query.get('sha') ?? call.repository.defaultBranch;
      const commit = commitOf(call, start) ?? notFound();
      const path = call.query.get('path');
      const found = call.hub.objects.ancestors(commit.sha).filter((each) => path === null || touches(call, each, path));
      return page(call, found, (shown) =>
        (shown as Commit[]).map((each) => call.answers.commit(call.repository, each)),
      );
    },
  },
  [`GET ${repo}/commits/{ref}`]: {
    need: reads('contents'),
    handle: (call) => {
      const name = call.params.ref!;
      const commit = commitOf(call, name) ?? halt(422, `No commit found for SHA: ${name}`);
      const { objects } = call.hub;
      const parent = objects.commits.get(commit.parents[0] ?? '');
      const changes = changesBetween(objects, parent?.tree ?? objects.writeFiles(new Map()), commit.tree);
      const sum = (key: 'additions' | 'deletions') => changes.reduce((total, change) => total + change[key], 0);
      const stats = {
        additions: sum('additions'),
        deletions: sum('deletions'),
        total: sum('additions') + sum('deletions'),
      };
      return page(call, changes.slice(0, 3000), (files) => ({
        ...call.answers.commit(call.repository, commit),
        stats,
        files: (files as typeof changes).map((change) => call.answers.file(call.repository, commit.sha, change)),
      }));
    },
  },
  [`GET ${repo}/commits/{commit_sha}/pulls`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const commit =
        commitOf(call, call.params.commit_sha!) ?? halt(422, `No commit found for SHA: ${call.params.commit_sha}`);
      const { objects } = call.hub;
      // A commit that only a fork has belongs to no pull request of this repository (google/go-github#2241).
      const own = [...call.repository.pulls.values()].filter(({ head }) => head.repository === call.repository);
      const found = own.filter(({ head, base }) => {
        const before = new Set(objects.ancestors(base.sha).map(({ sha }) => sha));
        return !before.has(commit.sha) && objects.ancestors(head.sha).some(({ sha }) => sha === commit.sha);
      });
      return page(call, found, (shown) =>
        (shown as PullRequest[]).map((request) => call.answers.pullSimple(call.repository, request)),
      );
    },
  },
  [`GET ${repo}/compare/{basehead}`]: { need: reads('contents'), handle: compare },
};
