/** One way to talk to GitHub: time limits, retries that never store a write twice, and answers of the right shape. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import {
  ApiError,
  interrupted,
  isRateLimited,
  type Purpose,
  rateLimitError,
  refusalError,
  unavailable,
  untrusted,
} from './errors.js';
import { type Answer, type Transport, transport } from './transport.js';

/** Everything about time and chance that a test wants to hold in its hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
  random: () => Math.random(),
};

export interface Limits {
  /** Milliseconds for one request, its body included. */
  readonly request: number;
  /** Milliseconds for everything that this client does. */
  readonly overall: number;
  /** The longest single wait that a rate limit may cost, in milliseconds. */
  readonly wait: number;
  /** How often one request is sent at most. */
  readonly attempts: number;
}

const defaultLimits: Limits = { request: 10_000, overall: 120_000, wait: 60_000, attempts: 4 };

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, `https://HOST/api/v3` or `https://api.TENANT.ghe.com`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Where a proxy may be named. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Aborts what is under way and refuses what comes after. */
  readonly signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
type Schema = v.GenericSchema;
type Headers = Readonly<Record<string, unknown>>;

interface Call<T> extends Purpose {
  readonly method: Method;
  readonly url: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly accept?: string;
  /** True where sending it twice does no harm. */
  readonly repeatable: boolean;
  /** A thing just made may not be readable yet: 404 is tried again. */
  readonly fresh?: boolean;
  /** How often it is sent at most, where that is less than otherwise. */
  readonly attempts?: number;
  /** For a write that must not be stored twice: what an earlier attempt left behind, or null. */
  readonly recover?: () => Promise<T | null>;
  /** The value of a complete answer; throws `Misshapen` or `Slowed` where it is not one. */
  readonly read: (answer: Answer) => T;
}

/** A 200 that cannot be believed: cut, empty, HTML, or of another shape. */
class Misshapen extends Error {}
/** A rate limit that came inside a 200, as GraphQL tells it. */
class Slowed extends Error {
  constructor(readonly headers: Headers) {
    super();
  }
}

export interface RestOptions {
  readonly accept?: string;
  readonly fresh?: boolean;
}

export interface QueryOptions {
  /** Names of fields whose value may be missing: null then. */
  readonly mayLack?: readonly string[];
  /** Names of fields that the token may be refused: null then. */
  readonly mayRefuse?: readonly string[];
  readonly fresh?: boolean;
  readonly attempts?: number;
}

const GraphqlSchema = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(
    v.array(
      v.object({
        message: v.string(),
        type: v.optional(v.string()),
        path: v.optional(v.nullable(v.array(v.union([v.string(), v.number()])))),
        extensions: v.optional(v.looseObject({ code: v.optional(v.unknown()) })),
      }),
    ),
  ),
});
type GraphqlError = NonNullable<v.InferOutput<typeof GraphqlSchema>['errors']>[number];

export class Client {
  readonly #options: ClientOptions;
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #deadline: number;
  readonly #signal: AbortSignal;
  #transport: Promise<Transport> | undefined;
  #hasGraphql = true;
  #requests = 0;
  #remaining: number | null = null;
  #serverTime: number | null = null;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#deadline = this.#clock.now() + this.#limits.overall;
    this.#signal = options.signal ?? new AbortController().signal;
  }

  /** Requests sent so far. */
  get requests(): number {
    return this.#requests;
  }

  /** What the rate limit leaves, as the last answer told it; null where the server has none. */
  get remaining(): number | null {
    return this.#remaining;
  }

  /** The server's clock at the last answer, in milliseconds since the epoch. */
  get serverTime(): number | null {
    return this.#serverTime;
  }

  /** Reads one resource; `path` begins with a slash and is encoded already. */
  get<S extends Schema>(
    path: string,
    schema: S,
    purpose: Purpose,
    { accept, fresh = false }: RestOptions = {},
  ): Promise<v.InferOutput<S>> {
    return this.#send({
      ...purpose,
      method: 'GET',
      url: path,
      repeatable: true,
      fresh,
      ...(accept === undefined ? {} : { accept }),
      read: (answer) => shaped(schema, json(answer)),
    });
  }

  /** Makes a thing. Without `recover` it is sent once more only where GitHub surely did nothing. */
  create<S extends Schema>(
    path: string,
    body: Readonly<Record<string, unknown>>,
    schema: S,
    purpose: Purpose,
    recover?: () => Promise<v.InferOutput<S> | null>,
  ): Promise<v.InferOutput<S>> {
    return this.#send<v.InferOutput<S>>({
      ...purpose,
      method: 'POST',
      url: path,
      body,
      repeatable: false,
      ...(recover === undefined ? {} : { recover }),
      read: (answer) => shaped(schema, json(answer)),
    });
  }

  /** A write that may be sent twice: the second changes nothing. */
  put<S extends Schema>(
    method: 'POST' | 'PATCH',
    path: string,
    body: Readonly<Record<string, unknown>>,
    schema: S,
    purpose: Purpose,
  ): Promise<v.InferOutput<S>> {
    return this.#send({
      ...purpose,
      method,
      url: path,
      body,
      repeatable: true,
      read: (answer) => shaped(schema, json(answer)),
    });
  }

  /** Removes a thing; that it is gone already is no error. */
  async remove(path: string, purpose: Purpose): Promise<void> {
    try {
      await this.#send({ ...purpose, method: 'DELETE', url: path, repeatable: true, read: () => null });
    } catch (error) {
      if (!(error instanceof ApiError && error.fault === 'not-found')) throw error;
    }
  }

  /** Runs a GraphQL query (never a mutation). */
  query<S extends Schema>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    schema: S,
    purpose: Purpose,
    { mayLack = [], mayRefuse = [], fresh = false, attempts }: QueryOptions = {},
  ): Promise<v.InferOutput<S>> {
    return this.#send({
      ...purpose,
      method: 'POST',
      url: this.#options.graphqlUrl,
      body: { query: document, variables },
      repeatable: true,
      fresh,
      ...(attempts === undefined ? {} : { attempts }),
      read: (answer) => {
        const { data, errors = [] } = shaped(GraphqlSchema, json(answer));
        const serious = errors.filter(
          (error) =>
            !(error.type === 'NOT_FOUND' && onPath(error, mayLack)) &&
            !(error.type === 'FORBIDDEN' && onPath(error, mayRefuse)),
        );
        if (serious.length > 0) throw graphqlError(serious, answer.headers, purpose);
        return shaped(schema, data);
      },
    });
  }

  /**
   * One read by GraphQL; by REST with the same answer where this server's GraphQL is not to be had, from then on
   * always.
   */
  async either<T>(byGraphql: () => Promise<T>, byRest: () => Promise<T>): Promise<T> {
    if (this.#hasGraphql) {
      try {
        return await byGraphql();
      } catch (error) {
        const isMissing = error instanceof ApiError && (error.fault === 'unsupported' || error.fault === 'unavailable');
        if (!isMissing) throw error;
        this.#hasGraphql = false;
      }
    }
    return await byRest();
  }

  /** Every item of a paged list whose length is not known. `key` tells items apart. */
  async list<S extends Schema>(
    path: string,
    item: S,
    purpose: Purpose,
    key: (value: v.InferOutput<S>) => string | number,
  ): Promise<v.InferOutput<S>[]> {
    let before: string | undefined;
    for (let round = 0; round < 4; round++) {
      const found: v.InferOutput<S>[] = [];
      let isPromised = false;
      let isWhole = true;
      // The Link header may be lost on the way, and a page that it says more of may be short: either tells of another.
      for (let n = 1; ; n++) {
        const { values, hasNext } = await this.#page(`${path}?per_page=100&page=${n}`, item, purpose);
        found.push(...values);
        isWhole &&= values.length > 0 || !(isPromised || hasNext);
        isPromised = hasNext;
        if (values.length === 0 || (values.length < 100 && !hasNext)) break;
      }
      const keys = found.map(key);
      const now = JSON.stringify(keys);
      const isUnique = isWhole && new Set(keys).size === keys.length;
      // An empty page may be a lost one, and between two pages an item may slip through: such a list must come twice.
      if (isUnique && ((keys.length > 0 && keys.length < 100) || now === before)) return found;
      if (!isUnique || before !== undefined) await this.pause(round, purpose);
      before = now;
    }
    throw unavailable('gave a list that shifted each time', purpose.doing);
  }

  #page<S extends Schema>(
    path: string,
    item: S,
    purpose: Purpose,
  ): Promise<{ readonly values: v.InferOutput<S>[]; readonly hasNext: boolean }> {
    return this.#send({
      ...purpose,
      method: 'GET',
      url: path,
      repeatable: true,
      read: (answer) => ({
        values: shaped(v.array(item), json(answer)),
        hasNext: /\brel="next"/.test(String(answer.headers.link)),
      }),
    });
  }

  /** Waits before the same is read again, longer with each round. */
  async pause(round: number, { doing }: Purpose): Promise<void> {
    await this.#pause(500 * 2 ** round * (0.5 + this.#clock.random()), doing);
  }

  async #send<T>(call: Call<T>): Promise<T> {
    let failure: ApiError = unavailable('gave no answer', call.doing);
    const { attempts = this.#limits.attempts } = call;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      let wait = 500 * 2 ** (attempt - 1) * (0.5 + this.#clock.random());
      let done = true;
      try {
        const answer = await this.#once(call);
        if (answer.status >= 200 && answer.status < 300) return call.read(answer);
        const refusal = { ...answer, message: messageOf(answer.text) };
        if (isRateLimited(refusal)) {
          done = false;
          failure = rateLimitError(resetOf(answer.headers), call.doing);
          wait = this.#rateWait(answer.headers) ?? Math.max(wait, 1_000 * 2 ** attempt);
        } else {
          const noGraphql = call.url === this.#options.graphqlUrl && [404, 405, 410, 501].includes(answer.status);
          failure = noGraphql ? unsupported(call.doing) : refusalError(refusal, call);
          const again = !noGraphql && (answer.status >= 500 || answer.status === 408);
          const lag =
            attempt < 3 &&
            !noGraphql &&
            ((call.fresh === true && answer.status === 404) || (call.method === 'GET' && answer.status === 401));
          if (!again && !lag) throw failure;
        }
      } catch (error) {
        if (error instanceof ApiError) {
          if (error.fault !== 'not-found' || call.fresh !== true || attempt > 2) throw error;
          failure = error;
        } else if (error instanceof Slowed) {
          failure = rateLimitError(resetOf(error.headers), call.doing);
          wait = this.#rateWait(error.headers) ?? Math.max(wait, 1_000 * 2 ** attempt);
        } else if (error instanceof Misshapen) failure = unavailable(`gave ${error.message}`, call.doing);
        else if (this.#signal.aborted) throw interrupted(call.doing);
        else {
          const why = reason(error);
          // Asked again it is the same.
          if (/CERT|^UNABLE_TO|^ERR_TLS/.test(why)) throw untrusted(why, call.doing);
          failure = unavailable(`gave no answer (${why})`, call.doing);
        }
      }
      if (done && !call.repeatable && call.recover === undefined) break;
      const tooLong = wait > this.#limits.wait || this.#clock.now() + wait >= this.#deadline;
      const last = attempt === attempts || tooLong;
      if (!last) await this.#pause(wait, call.doing);
      if (done && call.recover !== undefined) {
        const left = await call.recover();
        if (left !== null) return left;
      }
      if (last) break;
    }
    throw failure;
  }

  async #pause(wait: number, doing: string): Promise<void> {
    try {
      await this.#clock.sleep(wait, this.#signal);
    } catch {
      throw interrupted(doing);
    }
    if (this.#signal.aborted) throw interrupted(doing);
  }

  /** Sends one request, following redirects on the same server with the method kept; network faults throw. */
  async #once<T>(call: Call<T>): Promise<Answer> {
    const base = this.#options.apiUrl.replace(/\/$/, '');
    let url = new URL(call.url.startsWith('/') ? `${base}${call.url}` : call.url);
    for (let hop = 0; ; hop++) {
      if (this.#signal.aborted) throw interrupted(call.doing);
      const left = Math.min(this.#limits.request, this.#deadline - this.#clock.now());
      if (left <= 0) {
        throw unavailable(`took more than ${Math.round(this.#limits.overall / 1000)} s in all`, call.doing);
      }
      this.#requests++;
      const answer = await this.#within(left, (signal) => this.#exchange(call, url, signal));
      const { 'x-ratelimit-remaining': remaining, date, location } = answer.headers;
      if (typeof remaining === 'string' && /^\d+$/.test(remaining)) this.#remaining = Number(remaining);
      if (typeof date === 'string' && !Number.isNaN(Date.parse(date))) this.#serverTime = Date.parse(date);
      if (answer.status < 300 || answer.status >= 400 || typeof location !== 'string' || hop === 3) return answer;
      const next = new URL(location, url);
      // The token goes to this one server only.
      if (next.origin !== new URL(base).origin) return answer;
      url = next;
    }
  }

  /** Aborted after so many milliseconds, or when the run is. */
  async #within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    // Not AbortSignal.any of a timeout: nothing holds that timeout, and once it is collected it never comes.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DOMException('too late', 'TimeoutError')), milliseconds);
    const cancel = () => limit.abort(this.#signal.reason);
    this.#signal.addEventListener('abort', cancel);
    try {
      return await work(limit.signal);
    } finally {
      clearTimeout(timer);
      this.#signal.removeEventListener('abort', cancel);
    }
  }

  async #exchange<T>({ method, body, accept = 'application/vnd.github+json' }: Call<T>, url: URL, signal: AbortSignal) {
    const { token, apiUrl, env = {} } = this.#options;
    this.#transport ??= transport(token, apiUrl, env);
    const send = await this.#transport;
    return await send({ method, url, accept, signal, ...(body === undefined ? {} : { body }) });
  }

  /** Milliseconds that a rate limit asks to wait, by the server's clock; null where it does not say. */
  #rateWait(headers: Headers): number | null {
    const after = headers['retry-after'];
    if (typeof after === 'string' && /^\d{1,6}$/.test(after))
      return Number(after) * 1_000 + 1_000 * this.#clock.random();
    const reset = resetOf(headers);
    if (reset === null || headers['x-ratelimit-remaining'] !== '0') return null;
    return Math.max(0, reset.getTime() - (this.#serverTime ?? this.#clock.now())) + 1_000 * (1 + this.#clock.random());
  }
}

function json({ text, status }: Answer): unknown {
  if (text === '') throw new Misshapen(`an empty answer (${status})`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Misshapen('an answer that is cut or no JSON');
  }
}

function shaped<S extends Schema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Misshapen(`an answer of an unexpected shape (at “${v.getDotPath(issue) ?? 'its root'}”)`);
}

/** GitHub's words for what it refuses; where they are general, the particulars stand among `errors`. */
function messageOf(text: string): string {
  try {
    const { message, errors } = JSON.parse(text) as { message?: unknown; errors?: unknown };
    const particulars = Array.isArray(errors) ? errors.map((error) => error?.message ?? error) : [];
    return [message, ...particulars].filter((words) => typeof words === 'string').join(': ');
  } catch {
    return '';
  }
}

function resetOf(headers: Headers): Date | null {
  const reset = headers['x-ratelimit-reset'];
  return typeof reset === 'string' && /^\d{1,11}$/.test(reset) ? new Date(Number(reset) * 1_000) : null;
}

/** A network fault's short name; never its message, which may hold a URL. */
function reason(error: unknown): string {
  for (
    let at = error as { name?: unknown; code?: unknown; cause?: unknown } | undefined;
    at;
    at = at.cause as typeof at
  ) {
    if (at.name === 'TimeoutError') return 'time-out';
    if (typeof at.code === 'string' && /^[A-Z_]+$/.test(at.code)) return at.code;
  }
  return 'connection lost';
}

const onPath = ({ path }: GraphqlError, names: readonly string[]) =>
  (path ?? []).some((part) => typeof part === 'string' && names.includes(part));

const unsupported = (doing: string) =>
  new ApiError('unsupported', `This GitHub’s GraphQL cannot ${doing}.`, 'Update the server.');

function graphqlError(errors: readonly GraphqlError[], headers: Headers, { doing, needs }: Purpose): Error {
  const first = errors[0]!;
  const types = errors.map(({ type }) => type);
  if (types.some((type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT')) return new Slowed(headers);
  // What is wrong with a query has a code; what goes wrong while it is answered, a type.
  const unknown = ({ extensions, type, message }: GraphqlError) =>
    (type === undefined && typeof extensions?.code === 'string') ||
    /doesn't exist on type|isn't a defined input type|^No such type|doesn't accept argument/.test(message);
  if (errors.some(unknown)) {
    return unsupported(doing);
  }
  if (types.includes('NOT_FOUND'))
    return refusalError({ status: 404, headers: {}, message: first.message }, { doing, needs });
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) {
    // One query reads the pull request and the files of its branches: the refused field tells which was not allowed.
    const isContents = errors.some((error) => onPath(error, ['object', 'target', 'file']));
    const lacking = isContents ? 'contents: read' : needs;
    return refusalError({ status: 403, headers: {}, message: first.message }, { doing, needs: lacking });
  }
  return new Misshapen('an error instead of an answer');
}
