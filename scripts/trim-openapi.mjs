// Derives __tests__/github/openapi.json: GitHub's own description of the operations that the test GitHub knows,
// without prose. Fetches @octokit/openapi (385 MB on disk) into a temporary folder, so that nobody has to install it.
//
//   node scripts/trim-openapi.mjs [VERSION]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = process.argv[2] ?? '23.0.2';
const target = join(dirname(fileURLToPath(import.meta.url)), '../__tests__/github/openapi.json');

const repo = '/repos/{owner}/{repo}';
const operations = [
  'GET /rate_limit',
  'GET /user',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  `GET ${repo}`,
  `GET ${repo}/branches/{branch}`,
  `GET ${repo}/collaborators/{username}/permission`,
  `GET ${repo}/commits`,
  `GET ${repo}/commits/{ref}`,
  `GET ${repo}/commits/{ref}/status`,
  `GET ${repo}/commits/{ref}/statuses`,
  `GET ${repo}/commits/{commit_sha}/pulls`,
  `GET ${repo}/compare/{basehead}`,
  `GET ${repo}/contents/{path}`,
  `GET ${repo}/git/blobs/{file_sha}`,
  `GET ${repo}/git/commits/{commit_sha}`,
  `GET ${repo}/git/ref/{ref}`,
  `GET ${repo}/git/trees/{tree_sha}`,
  `GET ${repo}/issues/{issue_number}/comments`,
  `POST ${repo}/issues/{issue_number}/comments`,
  `GET ${repo}/issues/comments/{comment_id}`,
  `PATCH ${repo}/issues/comments/{comment_id}`,
  `DELETE ${repo}/issues/comments/{comment_id}`,
  `GET ${repo}/pulls`,
  `GET ${repo}/pulls/{pull_number}`,
  `GET ${repo}/pulls/{pull_number}/commits`,
  `GET ${repo}/pulls/{pull_number}/files`,
  `GET ${repo}/pulls/{pull_number}/requested_reviewers`,
  `POST ${repo}/pulls/{pull_number}/requested_reviewers`,
  `GET ${repo}/pulls/{pull_number}/reviews`,
  `POST ${repo}/statuses/{sha}`,
];
const webhooks = [
  'pull-request-opened',
  'pull-request-synchronize',
  'pull-request-review-submitted',
  'issue-comment-created',
  'issue-comment-edited',
  'merge-group-checks-requested',
  'workflow-run-completed',
];
const prose = new Set([
  'default',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'summary',
  'tags',
  'title',
]);

function description() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder });
    const inside = 'package/generated/api.github.com.json';
    execFileSync('tar', ['xzf', `octokit-openapi-${version}.tgz`, inside], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, inside), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A JSON Schema of an OpenAPI 3.0 one: no prose, `nullable` said in types. `names` is set inside a map of names. */
function schemaOf(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => schemaOf(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => names || !(prose.has(key) || key.startsWith('x-')));
  const { nullable, ...schema } = Object.fromEntries(
    kept.map(([key, item]) => [key, schemaOf(item, !names && key === 'properties')]),
  );
  if (nullable !== true || names)
    return nullable === undefined || nullable === false ? schema : { nullable, ...schema };
  const enumerated = schema.enum ? { enum: [...new Set([...schema.enum, null])] } : {};
  return typeof schema.type === 'string'
    ? { ...schema, type: [schema.type, 'null'], ...enumerated }
    : { anyOf: [{ type: 'null' }, schema] };
}

const source = description();
const resolved = (item) =>
  item.$ref
    ? item.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], source)
    : item;
const contentOf = (item) =>
  Object.fromEntries(
    Object.entries(resolved(item).content ?? {}).map(([type, { schema }]) => [type, schemaOf(schema)]),
  );

const paths = {};
for (const operation of operations) {
  const [method, path] = operation.split(' ');
  const found = source.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub's description ${version} has no ${operation}`);
  paths[path] ??= {};
  paths[path][method.toLowerCase()] = {
    operationId: found.operationId,
    parameters: (found.parameters ?? []).map(resolved).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      ...(parameter['x-multi-segment'] ? { multiSegment: true } : {}),
      schema: schemaOf(parameter.schema),
    })),
    ...(found.requestBody
      ? { requestBody: { required: found.requestBody.required === true, content: contentOf(found.requestBody) } }
      : {}),
    responses: Object.fromEntries(Object.entries(found.responses).map(([status, item]) => [status, contentOf(item)])),
  };
}
const events = Object.fromEntries(
  webhooks.map((name) => [name, contentOf(source['x-webhooks'][name].post.requestBody)['application/json']]),
);

const schemas = {};
const pending = [paths, events];
while (pending.length > 0) {
  const value = pending.pop();
  if (value === null || typeof value !== 'object') continue;
  if (typeof value.$ref === 'string') {
    const name = value.$ref.split('/').at(-1);
    if (!(name in schemas)) {
      schemas[name] = schemaOf(source.components.schemas[name]);
      pending.push(schemas[name]);
    }
  }
  pending.push(...Object.values(value));
}

// One line for each operation and schema keeps a new version's difference readable.
const lines = (map) =>
  Object.keys(map)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(map[key])}`)
    .join(',\n');
writeFileSync(
  target,
  `{
  "source": "@octokit/openapi ${version} (MIT), generated/api.github.com.json, derived by scripts/trim-openapi.mjs",
  "paths": {\n${lines(paths)}\n  },
  "webhooks": {\n${lines(events)}\n  },
  "components": { "schemas": {\n${lines(schemas)}\n  } }
}
`,
);
console.log(
  `${target}: ${operations.length} operations, ${webhooks.length} webhooks, ${Object.keys(schemas).length} schemas`,
);
