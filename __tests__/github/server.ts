/**
 * A GitHub on loopback for tests: stateful, written from GitHub's documentation and sharing no code with the product.
 * It holds every request, and every answer of its own, to GitHub's OpenAPI description and GraphQL schema.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Grant, type Permissions, readWrite, refusal } from './access.js';
import { Answers } from './answers.js';
import type { Fault, FaultPlan, RequestLog } from './faults.js';
import type { GraphQLEndpoint } from './graphql.js';
import { Hub, Unprocessable } from './hub.js';
import { answerViolations, match, requestViolations } from './openapi.js';
import { git } from './routes/git.js';
import { issues } from './routes/issues.js';
import { pulls } from './routes/pulls.js';
import { repositories } from './routes/repositories.js';
import { Halt, halt, type Reply, type Routes, reads } from './routes/route.js';
import type { Account, Repository, State } from './state.js';

/** `GET /rate_limit` stands here because only the server counts requests. */
export const routes: Routes = {
  ...git,
  ...issues,
  ...pulls,
  ...repositories,
  'GET /rate_limit': { need: reads(), handle: () => halt(500, 'answered by the server') },
};

export interface ServerOptions {
  /** Paths as GitHub Enterprise Server has them: `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean;
}

interface Usage {
  core: number;
  graphql: number;
}

export class TestGitHub {
  readonly hub = new Hub();
  readonly requests: RequestLog[] = [];
  /** What was not as GitHub describes it, in a request or in an answer of ours. Tests expect none. */
  readonly violations: string[] = [];
  /** How to misbehave; none by default. */
  plan: FaultPlan = () => undefined;
  /** The instant at which every rate limit is reset, in seconds. */
  rateLimitReset = Math.floor(Date.now() / 1000) + 3600;

  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #grants = new Map<string, Grant>();
  readonly #usage = new Map<string, Usage>();
  readonly #seen = new Map<string, number>();
  readonly #enterprise: boolean;
  #stale: { state: State; reads: number } | undefined;
  #graphql: GraphQLEndpoint | undefined;

  private constructor(options: ServerOptions) {
    this.#enterprise = options.enterprise ?? false;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        const told = `the test GitHub failed: ${error instanceof Error ? error.stack : String(error)}`;
        this.violations.push(told);
        response.writeHead(500, { 'content-type': 'text/plain' }).end(told);
      });
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  static async start(options: ServerOptions = {}): Promise<TestGitHub> {
    const github = new TestGitHub(options);
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get serverUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get apiUrl(): string {
    return this.#enterprise ? `${this.serverUrl}/api/v3` : this.serverUrl;
  }
  get graphqlUrl(): string {
    return this.#enterprise ? `${this.serverUrl}/api/graphql` : `${this.serverUrl}/graphql`;
  }

  /** A workflow's GITHUB_TOKEN for a repository. */
  token(repository: Repository, permissions: Permissions = readWrite, limit = 1000): string {
    return this.#grant({ actor: this.hub.actions, kind: 'actions', permissions, repository, limit });
  }

  appToken(app: Account, repository: Repository, permissions: Permissions = readWrite, limit = 5000): string {
    return this.#grant({ actor: app, kind: 'app', permissions, repository, limit });
  }

  userToken(user: Account, limit = 5000): string {
    return this.#grant({ actor: user, kind: 'user', permissions: {}, limit });
  }

  #grant(grant: Grant): string {
    const token = `ghs_${String(this.#grants.size + 1).padStart(36, 'T')}`;
    this.#grants.set(token, grant);
    return token;
  }

  get reads(): readonly RequestLog[] {
    return this.requests.filter(({ kind }) => kind === 'read');
  }
  get writes(): readonly RequestLog[] {
    return this.requests.filter(({ kind }) => kind === 'write');
  }

  /** Forgets the requests so far, so that a next run is counted alone. */
  clearRequests(): void {
    this.requests.length = 0;
    this.#seen.clear();
  }

  /** So many of the reads to come see the state as it is now, whatever is written meanwhile. */
  lag(reads: number): void {
    this.#stale = { state: structuredClone(this.hub.state), reads };
  }

  /** Every write can be read from now on. */
  settle(): void {
    this.#stale = undefined;
  }

  /** The answers that GitHub gives for its state of now; for the payloads of events. */
  get answers(): Answers {
    return this.#answers(this.hub.state);
  }

  #answers(state: State): Answers {
    return new Answers(this.apiUrl, this.serverUrl, state, this.hub.objects);
  }

  /** The state that a read sees. */
  #view(kind: RequestLog['kind']): State {
    if (kind === 'write' || !this.#stale) return this.hub.state;
    const { state } = this.#stale;
    this.#stale.reads -= 1;
    if (this.#stale.reads <= 0) this.#stale = undefined;
    return state;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const url = new URL(request.url ?? '/', this.serverUrl);
    const { log, params } = this.#log(request, url, text);
    this.requests.push(log);
    const key = log.route ?? `${log.method} ${log.path}`;
    const seen = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, seen);

    const fault = this.plan(log, seen);
    if (fault && !(await this.#before(fault, log, response))) return;
    const view = this.#view(log.kind);
    if (fault?.kind === 'lag') this.lag(fault.reads);
    const reply = await this.#answer(request, url, log, params, view);
    if (fault) after(fault, reply, log, response);
    else send(response, log, reply);
  }

  #log(
    request: IncomingMessage,
    url: URL,
    text: string,
  ): { log: RequestLog; params: Readonly<Record<string, string>> } {
    const method = request.method ?? 'GET';
    const number = this.requests.length + 1;
    const body = parsed(text);
    const base = { number, method, query: url.search.slice(1), body, status: 0 };
    if (method === 'POST' && url.pathname === new URL(this.graphqlUrl).pathname) {
      const query = String((body as { query?: unknown } | undefined)?.query ?? '');
      const kind = /^\s*mutation\b/.test(query) ? 'write' : 'read';
      return { log: { ...base, path: url.pathname, route: 'POST /graphql', kind }, params: {} };
    }
    const path = this.#enterprise ? url.pathname.replace(/^\/api\/v3(?=\/)/, '') : url.pathname;
    const found = match(method, this.#withName(path));
    const kind = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
    return { log: { ...base, path, route: found?.route ?? null, kind }, params: found?.params ?? {} };
  }

  /** Link headers and redirects name a repository by its id. */
  #withName(path: string): string {
    const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    if (!found) return path;
    const repository = [...this.hub.state.repositories.values()].find(({ id }) => id === Number(found[1]));
    return repository ? `/repos/${repository.owner.login}/${repository.name}${found[2] ?? ''}` : path;
  }

  /** false: the fault has answered, or never will. */
  async #before(fault: Fault, log: RequestLog, response: ServerResponse): Promise<boolean> {
    switch (fault.kind) {
      case 'hang':
        return false;
      case 'reset':
        response.destroy();
        return false;
      case 'answer':
        send(response, log, {
          status: fault.status,
          body: Buffer.from(fault.body ?? JSON.stringify({ message: `Fault ${fault.status}` })),
          contentType: 'application/json; charset=utf-8',
          headers: fault.headers ?? {},
        });
        return false;
      case 'empty':
        send(response, log, { status: 200, body: Buffer.alloc(0), contentType: 'application/json; charset=utf-8' });
        return false;
      case 'html':
        send(response, log, {
          status: 200,
          body: Buffer.from('<!DOCTYPE html><html><body>Unicorn!</body></html>'),
          contentType: 'text/html; charset=utf-8',
        });
        return false;
      case 'delay':
        await sleep(fault.milliseconds);
        return true;
      case 'stale':
        this.#stale = { state: fault.state, reads: fault.reads };
        return true;
      case 'meanwhile':
        await fault.happen();
        return true;
      default:
        return true;
    }
  }

  async #answer(
    request: IncomingMessage,
    url: URL,
    log: RequestLog,
    params: Readonly<Record<string, string>>,
    state: State,
  ): Promise<Reply> {
    const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const grant = token === undefined ? undefined : this.#grants.get(token);
    if (!grant || token === undefined)
      return failure(401, token === undefined ? 'Requires authentication' : 'Bad credentials');
    const graphql = log.route === 'POST /graphql';
    const used = this.#usage.get(token) ?? { core: 0, graphql: 0 };
    this.#usage.set(token, used);
    const resource = graphql ? 'graphql' : 'core';
    if (log.route !== 'GET /rate_limit') used[resource] += 1;
    const headers = this.#rateHeaders(resource, used[resource], grant.limit);
    if (used[resource] > grant.limit) {
      const reply = failure(403, 'API rate limit exceeded for installation ID 1.');
      return { ...reply, headers: { ...headers, 'x-ratelimit-remaining': '0' } };
    }
    const reply = graphql
      ? await this.#executed(log, grant, state, used.graphql)
      : this.#rest(request, url, log, params, grant, used, state);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  }

  async #executed(log: RequestLog, grant: Grant, state: State, used: number): Promise<Reply> {
    if (!this.#graphql) {
      const { GraphQLEndpoint } = await import('./graphql.js');
      this.#graphql = new GraphQLEndpoint(this.hub, this.violations);
    }
    const rateLimit = { used, reset: this.rateLimitReset };
    return this.#graphql.answer(log.body, { grant, state, answers: this.#answers(state), rateLimit });
  }

  #rest(
    request: IncomingMessage,
    url: URL,
    log: RequestLog,
    params: Readonly<Record<string, string>>,
    grant: Grant,
    used: Usage,
    state: State,
  ): Reply {
    if (log.route === null) {
      this.violations.push(`${log.method} ${log.path}: no operation of GitHub's that is known here`);
      return failure(404, 'Not Found');
    }
    const accept = request.headers.accept ?? '*/*';
    const sent = {
      params,
      query: url.searchParams,
      body: log.body,
      accept,
      contentType: request.headers['content-type'],
    };
    this.violations.push(...requestViolations(log.route, { ...sent, userAgent: request.headers['user-agent'] }));
    if (log.route === 'GET /rate_limit') return this.#rateLimit(grant, used);
    const reply = this.#routed(url, log, params, accept, grant, state);
    const type = reply.contentType ?? 'application/json; charset=utf-8';
    this.violations.push(...answerViolations(log.route, reply.status, type, reply.body));
    return reply;
  }

  #routed(
    url: URL,
    log: RequestLog,
    params: Readonly<Record<string, string>>,
    accept: string,
    grant: Grant,
    state: State,
  ): Reply {
    const route = routes[log.route!]!;
    const name = `${params.owner}/${params.repo}`.toLowerCase();
    const repository = state.repositories.get(name);
    if (params.repo !== undefined) {
      if (!repository) return failure(404, 'Not Found');
      if (`${repository.owner.login}/${repository.name}`.toLowerCase() !== name) {
        const rest = log.path.split('/').slice(4).join('/');
        const location = `${this.apiUrl}/repositories/${repository.id}${rest === '' ? '' : `/${rest}`}${url.search}`;
        return { status: 301, body: { message: 'Moved Permanently', url: location }, headers: { location } };
      }
      const refused = refusal(grant, repository, route.need);
      if (refused) {
        const accepted = refused.accepted ? { 'x-accepted-github-permissions': refused.accepted } : {};
        return { ...failure(refused.status, refused.message), headers: accepted };
      }
      if (repository.archived && log.kind === 'write') {
        return failure(403, 'Repository was archived so is read-only.');
      }
    }
    const id = repository
      ? `/repositories/${repository.id}${log.path
          .split('/')
          .slice(4)
          .map((p) => `/${p}`)
          .join('')}`
      : log.path;
    try {
      return route.handle({
        hub: this.hub,
        state,
        answers: this.#answers(state),
        grant,
        params,
        query: url.searchParams,
        body: (log.body ?? {}) as Record<string, unknown>,
        accept,
        address: `${this.apiUrl}${id}`,
        repository: repository as Repository,
      });
    } catch (error) {
      if (error instanceof Halt) return error.reply;
      if (error instanceof Unprocessable) return failure(422, error.message, { errors: error.errors });
      throw error;
    }
  }

  #rateHeaders(resource: string, used: number, limit: number): Record<string, string> {
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(this.rateLimitReset),
      'x-ratelimit-resource': resource,
    };
  }

  #rateLimit(grant: Grant, used: Usage): Reply {
    const { limit } = grant;
    const shape = (count: number) => ({
      limit,
      used: count,
      remaining: Math.max(0, limit - count),
      reset: this.rateLimitReset,
    });
    const core = shape(used.core);
    const body = { resources: { core, search: shape(0), graphql: shape(used.graphql) }, rate: core };
    return { status: 200, body };
  }
}

const failure = (status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Reply => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const bytesOf = (reply: Reply): Buffer => {
  if (reply.body === undefined) return Buffer.alloc(0);
  return Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body));
};

function send(response: ServerResponse, log: RequestLog, reply: Reply, bytes = bytesOf(reply)): void {
  log.status = reply.status;
  response.writeHead(reply.status, {
    'content-type': reply.contentType ?? 'application/json; charset=utf-8',
    'content-length': String(bytes.length),
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `TEST:${log.number}`,
    ...reply.headers,
  });
  response.end(bytes);
}

/** Answers in the way that a fault spoils. */
function after(fault: Fault, reply: Reply, log: RequestLog, response: ServerResponse): void {
  const bytes = bytesOf(reply);
  switch (fault.kind) {
    case 'store-then-reset':
      response.destroy();
      return;
    case 'store-then-hang':
      return;
    case 'store-then-answer':
      send(response, log, { status: fault.status, body: Buffer.from(fault.body ?? '{"message":"Server Error"}') });
      return;
    case 'truncate':
      send(response, log, reply, bytes.subarray(0, bytes.length >> 1));
      return;
    case 'cut':
      response.writeHead(reply.status, {
        'content-type': reply.contentType ?? 'application/json; charset=utf-8',
        'content-length': String(bytes.length),
        ...reply.headers,
      });
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
      return;
    case 'blank':
      send(response, log, { ...reply, body: Array.isArray(reply.body) ? [] : {} });
      return;
    case 'spoil':
      send(response, log, {
        ...reply,
        body: Buffer.from(JSON.stringify(fault.body(parsed(bytes.toString())) ?? null)),
      });
      return;
    case 'drop-link': {
      const { link: _, ...headers } = reply.headers ?? {};
      send(response, log, { ...reply, headers });
      return;
    }
    default:
      send(response, log, reply);
  }
}
