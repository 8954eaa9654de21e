/** As much of GitHub's REST API as the gate asks for one pull request, on loopback, over files in memory. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Files = ReadonlyMap<string, string>;

export interface Status {
  readonly state: string;
  readonly description: string;
}
interface Comment {
  readonly id: number;
  readonly created: string;
  body: string;
}
interface Commit {
  readonly sha: string;
  readonly files: Files;
}
type Json = Readonly<Record<string, unknown>> | readonly unknown[];

const repository = '/repos/acme/shop';
const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const ada = { login: 'ada', id: 1, type: 'User' };
const at = '2026-03-05T09:00:00Z';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const blobId = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** A repository `acme/shop` with the pull request #7 of ada's. */
export class DemoGitHub {
  readonly #server: Server;
  readonly #base: Commit;
  #head: Commit;
  readonly #comments: Comment[] = [];
  readonly #statuses = new Map<string, Status>();

  constructor(base: Files) {
    this.#base = { sha: sha1('base'), files: base };
    this.#head = this.#base;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Adds a commit to the pull request. */
  push(files: Files): void {
    const all = new Map([...this.#head.files, ...files]);
    this.#head = { sha: sha1(JSON.stringify([...all])), files: all };
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get comment(): string | undefined {
    return this.#comments[0]?.body;
  }
  get status(): Status | undefined {
    return this.#statuses.get(this.#head.sha);
  }

  /** The payload of the event that a workflow gets. */
  event(action: 'opened' | 'synchronize'): Json {
    return { action, number: 7, pull_request: this.#pull(), repository: this.#repository(), sender: ada };
  }

  #repository(): Json {
    return { id: 1, name: 'shop', full_name: 'acme/shop', owner: { login: 'acme' }, default_branch: 'main' };
  }

  #pull(): Json {
    const repo = this.#repository();
    return {
      number: 7,
      node_id: 'PR_7',
      html_url: `${this.url}/acme/shop/pull/7`,
      state: 'open',
      draft: false,
      locked: false,
      title: 'Two postmortems',
      user: ada,
      created_at: at,
      updated_at: at,
      head: { ref: 'postmortems', sha: this.#head.sha, repo },
      base: { ref: 'main', sha: this.#base.sha, repo },
      changed_files: this.#changes().length,
      comments: this.#comments.length,
    };
  }

  #changes(): Json[] {
    const added = [...this.#head.files].filter(([path, text]) => this.#base.files.get(path) !== text);
    return added.map(([filename, text]) => ({
      filename,
      sha: blobId(text),
      status: this.#base.files.has(filename) ? 'modified' : 'added',
      contents_url: `${this.url}/repos/acme/shop/contents/${encodeURIComponent(filename)}?ref=${this.#head.sha}`,
    }));
  }

  #comment(comment: Comment): Json {
    const html = `${this.url}/acme/shop/pull/7#issuecomment-${comment.id}`;
    const { id, body, created } = comment;
    return { id, node_id: `IC_${id}`, user: bot, body, html_url: html, created_at: created, updated_at: created };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, string>>;
    const path = decodeURIComponent(pathname.replace(repository, ''));
    // One page holds every list here.
    const beyond = Number(searchParams.get('page') ?? 1) > 1;
    const found = this.#answer(`${request.method} ${path}`, body);
    const answer = beyond && Array.isArray(found) ? [] : found;
    const status = answer === undefined ? 404 : request.method === 'POST' ? 201 : 200;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  }

  /** undefined: there is no such thing. GraphQL is none of them, and the gate asks REST instead. */
  #answer(request: string, body: Readonly<Record<string, string>>): Json | undefined {
    switch (request) {
      case 'GET /pulls':
        return [this.#pull()];
      case 'GET /pulls/7':
        return this.#pull();
      case 'GET /pulls/7/files':
        return this.#changes();
      case 'GET /pulls/7/reviews':
        return [];
      case 'GET /pulls/7/commits': {
        const author = { name: 'Ada', email: 'ada@example.com', date: at };
        const commit = { message: 'Tell what happened', author, committer: author };
        return [{ sha: this.#head.sha, commit, author: ada, committer: ada, parents: [{ sha: this.#base.sha }] }];
      }
      case 'GET /branches/main':
        return { name: 'main', commit: { sha: this.#base.sha } };
      case 'GET /issues/7/comments':
        return this.#comments.map((comment) => this.#comment(comment));
      case 'POST /issues/7/comments': {
        const comment = { id: this.#comments.length + 1, body: body.body ?? '', created: at };
        this.#comments.push(comment);
        return this.#comment(comment);
      }
      case `GET /commits/${this.#head.sha}/status`: {
        const { status } = this;
        return { statuses: status ? [{ context: 'postmortem-gate', target_url: null, ...status }] : [] };
      }
      case `POST /statuses/${this.#head.sha}`:
        this.#statuses.set(this.#head.sha, { state: body.state ?? '', description: body.description ?? '' });
        return { id: 1, ...body };
      case 'GET /user':
        return { ...bot };
      default:
        return this.#object(request, body);
    }
  }

  /** Comments, trees and blobs by their ids. */
  #object(request: string, body: Readonly<Record<string, string>>): Json | undefined {
    const [, method, kind, id] = /^(\w+) \/(issues\/comments|git\/trees|git\/blobs)\/([^/]+)$/.exec(request) ?? [];
    if (kind === 'issues/comments') {
      const comment = this.#comments.find((each) => String(each.id) === id);
      if (comment && method === 'PATCH') comment.body = body.body ?? '';
      return comment && this.#comment(comment);
    }
    const commits = [this.#base, this.#head];
    if (kind === 'git/trees') {
      for (const commit of commits) {
        for (const folder of ['', ...foldersOf(commit.files)]) {
          if (id === commit.sha && folder === '') return treeOf(commit, '');
          if (id === treeId(commit, folder)) return treeOf(commit, folder);
        }
      }
    }
    const text = commits.flatMap(({ files }) => [...files.values()]).find((each) => blobId(each) === id);
    if (kind !== 'git/blobs' || text === undefined) return undefined;
    return { sha: id, encoding: 'base64', content: Buffer.from(text).toString('base64') };
  }
}

const foldersOf = (files: Files): string[] => [
  ...new Set(
    [...files.keys()].flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, all) => all.slice(0, depth + 1).join('/')),
    ),
  ),
];
const treeId = ({ sha }: Commit, folder: string): string => sha1(`${sha}:${folder}`);

function treeOf(commit: Commit, folder: string): Json {
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = (path: string) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/');
  const folders = foldersOf(commit.files)
    .filter(inside)
    .map((path) => ({ path: path.slice(prefix.length), mode: '040000', type: 'tree', sha: treeId(commit, path) }));
  const files = [...commit.files]
    .filter(([path]) => inside(path))
    .map(([path, text]) => ({
      path: path.slice(prefix.length),
      mode: '100644',
      type: 'blob',
      sha: blobId(text),
      size: Buffer.byteLength(text),
    }));
  return { sha: treeId(commit, folder), tree: [...folders, ...files], truncated: false };
}
