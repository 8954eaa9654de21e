import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { ApiError } from '../../src/github/errors.js';
import { clientOf, FakeClock, type Handler, hang, inOrder, json, reset, serve, type TestServer } from './server.js';

const Thing = v.object({ id: v.number() });
const purpose = { doing: 'read the thing', needs: 'contents: read' };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let server: TestServer;
afterEach(() => server.close());
const start = async (...handlers: readonly Handler[]) => {
  server = await serve(inOrder(...handlers));
  return server;
};
const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

describe('a read', () => {
  const cut: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id": 1');
    setTimeout(() => response.destroy(), 5);
  };
  const faults: [string, Handler][] = [
    ['a reset connection', reset],
    ['an empty body', json('')],
    ['cut JSON', json('{"id": ')],
    ['a body cut by a lost connection', cut],
    ['an HTML page', (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello')],
    ['another shape', json({ id: 'one' })],
    ['500', json({ message: 'oops' }, 500)],
    ['502', (_, r) => r.writeHead(502, { 'content-type': 'text/html' }).end('<html>bad gateway')],
    ['429 without a word', json('', 429)],
    ['a secondary rate limit', json({ message: 'You have exceeded a secondary rate limit.' }, 403)],
    ['the old abuse answer', json({ message: 'You have triggered an abuse detection mechanism.' }, 403)],
    ['401 once', json({ message: 'Bad credentials' }, 401)],
  ];
  test.each(faults)('survives %s once', async (_, fault) => {
    const { url } = await start(fault, json({ id: 7, more: true }));
    expect(url).toMatch(/^http/);
    await expect(clientOf(server).get('/thing', Thing, purpose)).resolves.toEqual({ id: 7 });
    expect(server.seen).toHaveLength(2);
  });

  test.each(faults)('fails with a sentence after %s for ever', async (_, fault) => {
    await start(fault);
    const error = await failure(clientOf(server).get('/thing', Thing, purpose));
    expect(error.message).toMatch(/^GitHub.*read the thing\.$/);
    expect(error.help).not.toBe('');
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  const stalled: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id": 1');
  };
  test.each([
    ['nothing', hang],
    ['half an answer', stalled],
  ])('gives up where %s comes, though unused memory is collected meanwhile', async (_, fault) => {
    await start(fault, json({ id: 7 }));
    // A few times only: each takes long enough to hold up the second answer too.
    let times = 5;
    const collecting = setInterval(() => times-- > 0 && collectGarbage(), 10);
    try {
      await expect(clientOf(server, { limits: { request: 500 } }).get('/thing', Thing, purpose)).resolves.toEqual({
        id: 7,
      });
    } finally {
      clearInterval(collecting);
    }
  });

  test('survives a server that does not answer', async () => {
    await start(hang, json({ id: 7 }));
    const client = clientOf(server, { limits: { request: 100 } });
    await expect(client.get('/thing', Thing, purpose)).resolves.toEqual({ id: 7 });
  });

  test('says so where no answer comes in time', async () => {
    await start(hang);
    const error = await failure(
      clientOf(server, { limits: { request: 50, attempts: 2 } }).get('/thing', Thing, purpose),
    );
    expect(error.message).toBe('GitHub gave no answer (time-out) when asked to read the thing.');
  });

  test('ends at the overall limit', async () => {
    await start(json({}, 500));
    const clock = new FakeClock();
    const client = clientOf(server, { clock, limits: { overall: 3_000, attempts: 100 } });
    const error = await failure(client.get('/thing', Thing, purpose));
    expect(error.fault).toBe('unavailable');
    expect(clock.waits.reduce((a, b) => a + b, 0)).toBeLessThan(3_000);
  });

  test('waits as long as Retry-After says', async () => {
    await start(json({ message: 'slow down' }, 429, { 'retry-after': '7' }), json({ id: 1 }));
    const clock = new FakeClock();
    await clientOf(server, { clock }).get('/thing', Thing, purpose);
    expect(clock.waits).toEqual([7_500]);
  });

  test('waits for the reset of the limit by the clock of the server', async () => {
    const date = new Date('2031-01-01T00:00:00Z');
    const headers = {
      date: date.toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(date.getTime() / 1000 + 20),
    };
    await start(json({ message: 'API rate limit exceeded' }, 403, headers), json({ id: 1 }));
    const clock = new FakeClock();
    await clientOf(server, { clock }).get('/thing', Thing, purpose);
    expect(clock.waits).toEqual([21_500]);
  });

  test('does not wait an hour, and says until when', async () => {
    const headers = {
      date: 'Mon, 02 Mar 2026 10:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1772449200',
    };
    await start(json({ message: 'API rate limit exceeded' }, 403, headers));
    const error = await failure(clientOf(server).get('/thing', Thing, purpose));
    expect(error.fault).toBe('rate-limit');
    expect(error.help).toBe('Run the job again after 11:00 UTC.');
    expect(server.seen).toHaveLength(1);
  });

  test('of something just made tries again where it is not there yet', async () => {
    await start(json({ message: 'Not Found' }, 404), json({ id: 3 }));
    await expect(clientOf(server).get('/thing', Thing, purpose, { fresh: true })).resolves.toEqual({ id: 3 });
  });

  test('follows a redirect on the same server, and takes the token nowhere else', async () => {
    const elsewhere = await serve(json({ id: 666 }));
    try {
      await start(
        (_, r) => r.writeHead(301, { location: '/renamed' }).end(),
        (_, r) => r.writeHead(302, { location: `${elsewhere.url}/trap` }).end(),
      );
      const error = await failure(clientOf(server, { limits: { attempts: 1 } }).get('/thing', Thing, purpose));
      expect(error.message).toContain('302');
      expect(server.seen.map(({ path }) => path)).toEqual(['/thing', '/renamed']);
      expect(elsewhere.seen).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  test.each([
    ['https://ghe.example/api/v3', '/api/v3/thing'],
    ['https://ghe.example/api/v3/', '/api/v3/thing'],
    ['https://api.tenant.example', '/thing'],
  ])('goes to the base path of %s', async (base, path) => {
    await start(json({ id: 1 }));
    await clientOf(server, { apiUrl: base.replace(/^https:\/\/[^/]+/, server.url) }).get('/thing', Thing, purpose);
    expect(server.seen[0]).toMatchObject({ path, headers: { authorization: 'Bearer ghs_0123456789secret' } });
  });

  test('is refused once the run is interrupted', async () => {
    await start(json({ id: 1 }));
    const error = await failure(clientOf(server, { signal: AbortSignal.abort() }).get('/thing', Thing, purpose));
    expect(error.fault).toBe('interrupted');
    expect(server.seen).toEqual([]);
  });
});

describe('a refusal', () => {
  test.each([
    [403, 'Resource not accessible by integration', {}, 'permission', /`contents: read` under `permissions:`.*fork/],
    [403, 'Repository was archived so is read-only.', {}, 'permission', /archived/],
    [403, 'Unable to create comment because issue is locked.', {}, 'permission', /locked/],
    [403, 'You are blocked from this repository.', {}, 'permission', /limits who may take part/],
    [403, 'Interaction limits are in force.', {}, 'permission', /limits who may take part/],
    [410, 'Issues are disabled for this repo', {}, 'rejected', /turned off/],
    [422, 'This SHA and context has reached the maximum number of statuses.', {}, 'rejected', /push another/],
    [
      403,
      'Resource protected by organization SAML enforcement.',
      { 'x-github-sso': 'required' },
      'permission',
      /single sign-on/,
    ],
    [404, 'Not Found', {}, 'not-found', /`contents: read`/],
    [401, 'Bad credentials', {}, 'token', /`token`/],
    [422, 'Validation Failed', {}, 'rejected', /report it/],
  ] as const)('%i “%s” says what to do', async (status, message, headers, fault, help) => {
    await start(json({ message }, status, headers));
    const error = await failure(clientOf(server).get('/thing', Thing, purpose));
    expect(error.fault).toBe(fault);
    expect(error.message).toBe(`GitHub answered ${status} (“${message}”) when asked to read the thing.`);
    expect(error.help).toMatch(help);
  });

  test.each([
    [{ errors: [{ resource: 'Status', code: 'custom', message: 'Too many.' }] }, 'Validation Failed: Too many.'],
    [{ errors: ['No.', 7, null, { code: 'missing' }] }, 'Validation Failed: No.'],
    [{ errors: 'none' }, 'Validation Failed'],
  ])('shows the particulars of %j', async (more, expected) => {
    await start(json({ message: 'Validation Failed', ...more }, 422));
    expect((await failure(clientOf(server).get('/thing', Thing, purpose))).message).toContain(`(“${expected}”)`);
  });

  test('shows GitHub’s words on one short line', async () => {
    await start(json({ message: `bad\r\n::error::${'x'.repeat(500)}` }, 422));
    const { message } = await failure(clientOf(server).get('/thing', Thing, purpose));
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThan(300);
  });

  test('never shows the token', async () => {
    for (const fault of [reset, json({}, 500), json('', 403), json('{', 200)]) {
      const broken = await serve(fault);
      const { message, help, stack } = await failure(clientOf(broken).get('/thing', Thing, purpose));
      expect(`${message}${help}${stack}`).not.toContain('secret');
      await broken.close();
    }
    await start(reset);
  });
});

describe('a creation', () => {
  const stored = (found: { id: number } | null) => {
    let calls = 0;
    const recover = async () => {
      calls++;
      return found;
    };
    return { recover, calls: () => calls };
  };
  test.each([
    ['the answer is lost', reset],
    ['the gateway fails', json('', 502)],
    ['the answer is cut', json('{"id"', 201)],
  ])('looks for what it left behind where %s', async (_, fault) => {
    await start(fault, json({ id: 9 }, 201));
    const { recover, calls } = stored({ id: 8 });
    await expect(clientOf(server).create('/things', { a: 1 }, Thing, purpose, recover)).resolves.toEqual({ id: 8 });
    expect(server.seen).toHaveLength(1);
    expect(calls()).toBe(1);
  });

  test('is sent again where nothing was left behind', async () => {
    await start(reset, json({ id: 9 }, 201));
    const { recover } = stored(null);
    await expect(clientOf(server).create('/things', { a: 1 }, Thing, purpose, recover)).resolves.toEqual({ id: 9 });
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"a":1}'],
      ['POST', '{"a":1}'],
    ]);
  });

  test('looks once more after the last try', async () => {
    await start(reset);
    const { recover, calls } = stored(null);
    await failure(clientOf(server, { limits: { attempts: 2 } }).create('/things', {}, Thing, purpose, recover));
    expect(server.seen).toHaveLength(2);
    expect(calls()).toBe(2);
  });

  test('is never repeated blindly', async () => {
    await start(reset);
    await failure(clientOf(server).create('/things', {}, Thing, purpose));
    expect(server.seen).toHaveLength(1);
  });

  test('is repeated where a rate limit refused it', async () => {
    await start(json('', 429, { 'retry-after': '1' }), json({ id: 2 }, 201));
    await expect(clientOf(server).create('/things', {}, Thing, purpose)).resolves.toEqual({ id: 2 });
  });

  test.each([301, 302, 307, 308])('a %i is followed with method and body kept, whatever is sent', async (status) => {
    const moved: Handler = ({ path }, r) =>
      path === '/moved' ? json({ id: 2 })({} as never, r) : void r.writeHead(status, { location: '/moved' }).end();
    await start(moved);
    const client = clientOf(server);
    await client.get('/thing', Thing, purpose);
    await client.put('PATCH', '/thing', { a: 1 }, Thing, purpose);
    await client.remove('/thing', purpose);
    expect(server.seen.filter(({ path }) => path === '/moved').map(({ method, body }) => [method, body])).toEqual([
      ['GET', ''],
      ['PATCH', '{"a":1}'],
      ['DELETE', ''],
    ]);
  });

  test.each([
    ['in a circle', '/thing'],
    ['nowhere', 'http://'],
    ['to another scheme', 'ftp://127.0.0.1/thing'],
  ])('a redirect %s is an error', async (_, location) => {
    await start((_, r) => void r.writeHead(301, { location }).end());
    const error = await failure(clientOf(server).get('/thing', Thing, purpose));
    expect(error.fault).toBe('unavailable');
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  test('keeps its method through a redirect', async () => {
    await start((_, r) => r.writeHead(307, { location: '/moved' }).end(), json({ id: 2 }, 201));
    await clientOf(server).create('/things', { a: 1 }, Thing, purpose);
    expect(server.seen[1]).toMatchObject({ method: 'POST', path: '/moved', body: '{"a":1}' });
  });
});

test('removing what is gone is no error', async () => {
  await start(json({ message: 'Not Found' }, 404));
  await expect(clientOf(server).remove('/things/1', purpose)).resolves.toBeUndefined();
});

describe('a list', () => {
  const pages = (...lists: readonly number[][]): Handler => {
    return ({ path }, response) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page'));
      json((lists[page - 1] ?? []).map((id) => ({ id })))({} as never, response);
    };
  };
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

  test('is read to its end without a Link header', async () => {
    await start(pages(range(0, 100), range(100, 200), range(200, 250)));
    const list = await clientOf(server).list('/things', Thing, purpose, ({ id }) => id);
    expect(list.map(({ id }) => id)).toEqual(range(0, 250));
  });

  /** Pages that tell by the Link header whether another follows, one of which comes empty so many times. */
  const linked = (lists: readonly number[][], lost: number, times: number): Handler => {
    let left = times;
    return ({ path }, response) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page'));
      const isLost = page === lost && left-- > 0;
      const link = page < lists.length ? { link: `<${server.url}/things?page=${page + 1}>; rel="next"` } : {};
      json(isLost ? [] : (lists[page - 1] ?? []).map((id) => ({ id })), 200, link)({} as never, response);
    };
  };
  const listed = () => clientOf(server).list('/things', Thing, purpose, ({ id }) => id);

  test.each([
    ['a page is short', [range(0, 98), range(98, 100), range(100, 120)], 0, 0],
    ['a page in its middle is lost once', [range(0, 100), range(100, 200), range(200, 220)], 2, 1],
    ['its first page is lost once', [range(0, 100), range(100, 120)], 1, 1],
    ['its last page is lost once', [range(0, 100), range(100, 120)], 2, 1],
  ])('is whole although %s', async (_, lists, lost, times) => {
    await start(linked(lists, lost, times));
    expect((await listed()).map(({ id }) => id)).toEqual(lists.flat());
  });

  test.each([1, 2, 3])('is never short: where page %i is lost for ever it is none', async (lost) => {
    await start(linked([range(0, 100), range(100, 200), range(200, 220)], lost, 100));
    expect((await failure(listed())).fault).toBe('unavailable');
  });

  test('starts again where it shifts while it is read', async () => {
    let rounds = 0;
    await start((request, response) => {
      if (request.path.includes('page=1')) rounds++;
      pages(range(0, 100), rounds === 1 ? [99, 100] : [100])(request, response);
    });
    expect(await clientOf(server).list('/things', Thing, purpose, ({ id }) => id)).toHaveLength(101);
  });

  test('gives up where it never stands still', async () => {
    await start(pages(range(0, 100), [99]));
    const error = await failure(clientOf(server).list('/things', Thing, purpose, ({ id }) => id));
    expect(error.fault).toBe('unavailable');
    expect(server.seen).toHaveLength(8);
  });
});

describe('a GraphQL query', () => {
  const Data = v.object({ thing: v.nullable(Thing) });
  const query = (options = {}) => clientOf(server).query('query { thing { id } }', {}, Data, purpose, options);
  const error = (rest: object) => ({ message: 'no', path: ['thing'], ...rest });

  test.each([
    ['a rate limit', { errors: [error({ type: 'RATE_LIMITED' })] }],
    [
      'a hiccup with partial data',
      { data: { thing: null }, errors: [error({ message: 'Something went wrong while executing your query.' })] },
    ],
    ['another shape', { data: { thing: 7 } }],
    ['no data', {}],
    [
      'a rate limit by its newer name',
      { errors: [{ type: 'RATE_LIMIT', message: 'API rate limit already exceeded' }] },
    ],
    ['cut JSON', '{"data": {"thing"'],
    ['an empty answer', ''],
    ['a page of HTML', '<html>'],
  ])('survives %s once', async (_, body) => {
    await start(json(body), json({ data: { thing: { id: 4 } } }));
    await expect(query()).resolves.toEqual({ thing: { id: 4 } });
  });

  test('is sent no oftener than it is worth', async () => {
    await start(json({}, 502));
    expect((await failure(query({ attempts: 1 }))).fault).toBe('unavailable');
    expect(server.seen).toHaveLength(1);
  });

  test('waits for the reset of a rate limit that comes inside a 200', async () => {
    const date = new Date('2031-01-01T00:00:00Z');
    const headers = {
      date: date.toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(date.getTime() / 1000 + 30),
    };
    await start(json({ errors: [error({ type: 'RATE_LIMIT' })] }, 200, headers), json({ data: { thing: null } }));
    const clock = new FakeClock();
    await clientOf(server, { clock }).query('query { thing { id } }', {}, Data, purpose);
    expect(clock.waits).toEqual([31_500]);
  });

  test.each([
    ["Field 'x' doesn't exist on type 'Y'", undefined],
    ["Field 'x' doesn't accept argument 'y'", 'argumentNotAccepted'],
    ["No such type Y, so it can't be a fragment condition", undefined],
    ['Directive @x is not defined', 'undefinedDirective'],
    ['whatever is wrong with a query', 'a code of its own'],
  ])('%s: is asked once, for a server that is older than the query', async (message, code) => {
    await start(
      json({ errors: [{ message, path: ['query'], ...(code === undefined ? {} : { extensions: { code } }) }] }),
    );
    expect((await failure(query())).fault).toBe('unsupported');
    expect(server.seen).toHaveLength(1);
  });

  test('takes null for what may be lacking, never for what is refused', async () => {
    await start(json({ data: { thing: null }, errors: [error({ type: 'NOT_FOUND' })] }));
    await expect(query({ mayLack: ['thing'] })).resolves.toEqual({ thing: null });
    expect((await failure(query())).fault).toBe('not-found');
    await server.close();
    await start(json({ data: { thing: null }, errors: [error({ type: 'FORBIDDEN' })] }));
    await expect(query({ mayRefuse: ['thing'] })).resolves.toEqual({ thing: null });
    expect((await failure(query({ mayLack: ['thing'] }))).fault).toBe('permission');
  });

  test.each([
    ['an unknown field', json({ errors: [error({ extensions: { code: 'undefinedField' } })] })],
    ['no GraphQL at all', json({ message: 'Not Found' }, 404)],
    ['GraphQL that always fails', json('', 502)],
  ])('gives way to REST at %s, once and for all', async (_, fault) => {
    await start(fault);
    const client = clientOf(server);
    const ask = () =>
      client.either<unknown>(
        () => client.query('query { thing { id } }', {}, Data, purpose),
        async () => 'by REST',
      );
    await expect(ask()).resolves.toBe('by REST');
    const sent = server.seen.length;
    await expect(ask()).resolves.toBe('by REST');
    expect(server.seen).toHaveLength(sent);
  });

  test('does not give way to REST where the token is refused', async () => {
    await start(json({ message: 'Bad credentials' }, 401));
    const client = clientOf(server);
    const asked = client.either<unknown>(
      () => client.query('{ thing { id } }', {}, Data, purpose),
      async () => 'by REST',
    );
    expect((await failure(asked)).fault).toBe('token');
  });
});

test('counts requests, and remembers the limit and the time of the server', async () => {
  await start(json({ id: 1 }, 200, { 'x-ratelimit-remaining': '41', date: 'Mon, 02 Mar 2026 10:00:00 GMT' }));
  const client = clientOf(server);
  expect([client.requests, client.remaining, client.serverTime]).toEqual([0, null, null]);
  await client.get('/thing', Thing, purpose);
  expect([client.requests, client.remaining, client.serverTime]).toEqual([1, 41, Date.parse('2026-03-02T10:00:00Z')]);
});
