/** GitHub's OpenAPI description as a judge of requests and answers (`openapi.json`; see scripts/trim-openapi.mjs). */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly multiSegment?: boolean;
  readonly schema: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, Schema>> };
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}
interface Description {
  readonly source: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Match {
  /** Such as `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
}

const description: Description = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'));

/** Every operation of the description. */
export const operations: readonly string[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

const operationOf = (route: string): Operation => {
  const [method, path] = route.split(' ') as [string, string];
  return description.paths[path]![method.toLowerCase()]!;
};

const ajvOf = (coerceTypes: boolean): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: description.components });
  return ajv;
};
const exact = ajvOf(false);
const lenient = ajvOf(true);

const validators = new Map<string, ValidateFunction>();
function validator(key: string, schema: Schema, ajv: Ajv): ValidateFunction {
  const known = validators.get(key);
  if (known) return known;
  // Our references look into the description, wherever the schema itself stands.
  const placed = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
  const made = ajv.compile(placed);
  validators.set(key, made);
  return made;
}

function complaints(key: string, schema: Schema, value: unknown, ajv = exact): string[] {
  const validate = validator(key, schema, ajv);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${key}: ${instancePath} ${message}`);
}

const patterns = operations
  .map((route) => {
    const [method, path] = route.split(' ') as [string, string];
    const names: string[] = [];
    const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      const many = operationOf(route).parameters.find((each) => each.name === name)?.multiSegment;
      return many ? '(.*)' : '([^/]+)';
    });
    const literals = path.split('/').filter((part) => !part.startsWith('{')).length;
    return { route, method, names, literals, pattern: new RegExp(`^${source}$`) };
  })
  .sort((a, b) => b.literals - a.literals);

/** The operation that a request names; null: none that the test GitHub knows. */
export function match(method: string, path: string): Match | null {
  for (const { route, method: known, names, pattern } of patterns) {
    const found = known === method ? pattern.exec(path) : null;
    if (found) {
      const decoded = names.map((name, index) => [name, decodeURIComponent(found[index + 1]!)] as const);
      return { route, params: Object.fromEntries(decoded) };
    }
  }
  return null;
}

export interface Sent {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  readonly userAgent: string | undefined;
}

const mediaTypes =
  /^(application\/json|\*\/\*|application\/vnd\.github(\.v3)?(\.(raw|object|html|sha|diff))?(\+json)?)$/;

/** What in a request is not as GitHub describes it. GitHub ignores unknown parameters and keys; here they count. */
export function requestViolations(route: string, sent: Sent): string[] {
  const { parameters, requestBody } = operationOf(route);
  const found: string[] = [];
  for (const parameter of parameters.filter(({ in: place }) => place === 'path')) {
    const value = [sent.params[parameter.name]];
    const schema = { type: 'array', items: parameter.schema };
    found.push(...complaints(`${route} path ${parameter.name}`, schema, value, lenient));
  }
  for (const [name, text] of sent.query) {
    const parameter = parameters.find((each) => each.in === 'query' && each.name === name);
    if (!parameter) found.push(`${route}: unknown query parameter ${name}`);
    else {
      const schema = { type: 'array', items: parameter.schema };
      found.push(...complaints(`${route} query ${name}`, schema, [text], lenient));
    }
  }
  if (Number(sent.query.get('per_page') ?? 1) > 100) found.push(`${route}: per_page is more than 100`);
  for (const accept of (sent.accept ?? '').split(',')) {
    if (!mediaTypes.test(accept.trim())) found.push(`${route}: unknown media type "${accept}" in Accept`);
  }
  if (!sent.userAgent) found.push(`${route}: no User-Agent`);
  const schema = requestBody?.content['application/json'];
  if (sent.body === undefined) {
    if (requestBody?.required) found.push(`${route}: no body`);
  } else if (!schema) found.push(`${route}: a body where none is described`);
  else {
    if (!/^application\/json\b/.test(sent.contentType ?? '')) found.push(`${route}: content type ${sent.contentType}`);
    found.push(...complaints(`${route} body`, schema, sent.body));
    const known = Object.keys((schema.properties ?? {}) as object);
    for (const key of Object.keys(sent.body as object)) {
      if (!known.includes(key)) found.push(`${route}: unknown key ${key} in the body`);
    }
  }
  return found;
}

/** What in an answer of the test GitHub is not as GitHub describes it. */
export function answerViolations(route: string, status: number, contentType: string, body: unknown): string[] {
  const response = operationOf(route).responses[String(status)];
  // Errors and redirects that GitHub gives but does not describe for each operation.
  if (!response) return status >= 300 ? [] : [`${route}: answer ${status} is not described`];
  const type = contentType.replace(/;.*$/, '').replace(/^(application\/vnd\.github\.\w+)\+json$/, '$1');
  const schema = response[type];
  if (schema) return complaints(`${route} answer ${status} ${type}`, schema, body).filter((each) => !erratum(each));
  return body === undefined || type.includes('raw') || status >= 400 ? [] : [`${route}: answer ${status} as ${type}`];
}

/** GitHub's description says that a head has a repository; it is null once the fork was deleted. */
const erratum = (complaint: string): boolean => /\/head\/repo must be object$/.test(complaint);

/** What in an event's payload is not as GitHub describes it; `name` such as `pull-request-opened`. */
export function webhookViolations(name: string, payload: unknown): string[] {
  const schema = description.webhooks[name];
  return schema ? complaints(`webhook ${name}`, schema, payload) : [`no webhook ${name} in the description`];
}
