/** Runs the shipped Action once, as a GitHub Actions runner does. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Annotation {
  readonly level: string;
  readonly file: string;
  readonly line: string;
  readonly message: string;
}

export interface Step {
  readonly exitCode: number | null;
  readonly verdict: string;
  readonly annotations: readonly Annotation[];
}

/**
 * @param entry the bundle
 * @param url where GitHub is
 * @param event the payload of a `pull_request` event
 */
export async function runStep(entry: string, url: string, event: unknown): Promise<Step> {
  const temp = await mkdtemp(join(tmpdir(), 'postmortem-gate-step-'));
  try {
    const files = { GITHUB_EVENT_PATH: 'event.json', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary.md' };
    for (const name of Object.values(files)) await writeFile(join(temp, name), '');
    await writeFile(join(temp, files.GITHUB_EVENT_PATH), JSON.stringify(event));
    const env = {
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(temp, file)])),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'Postmortems',
      GITHUB_JOB: 'gate',
      RUNNER_TEMP: temp,
      INPUT_TOKEN: 'demo',
      'INPUT_STATUS-CONTEXT': 'postmortem-gate',
    };
    const { exitCode, output } = await spawned(entry, env);
    const outputs = await readFile(join(temp, files.GITHUB_OUTPUT), 'utf8');
    const verdict = /^verdict<<(\S+)\r?\n(.*)\r?\n\1$/m.exec(outputs)?.[2] ?? '';
    return { exitCode, verdict, annotations: annotationsOf(output) };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function spawned(entry: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ exitCode: number | null; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

function annotationsOf(output: string): Annotation[] {
  return output.split('\n').flatMap((line) => {
    const [, level, properties, message] = /^::(error|warning|notice) ?([^:]*)::(.*)$/.exec(line) ?? [];
    if (level === undefined || properties === undefined || message === undefined) return [];
    const values = new Map(properties.split(',').map((pair) => pair.split('=') as [string, string]));
    const file = unescaped(values.get('file') ?? '');
    return [{ level, file, line: values.get('line') ?? '', message: unescaped(message) }];
  });
}
