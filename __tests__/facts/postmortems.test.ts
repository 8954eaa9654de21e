/** Whole postmortems in styles far from one another, with what each states where the brief asks for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { finders } from '../../src/facts/finders.js';
import { found } from '../../src/facts/index.js';
import { parse } from '../../src/parse/index.js';

const folder = new URL('./postmortems/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
/** What is not listed is stated. */
const exceptions: Record<string, Record<string, 'no' | 'elsewhere'>> = JSON.parse(read('expected.json'));
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []));

test('each postmortem has its expectations', () => {
  expect(names.sort()).toEqual(Object.keys(exceptions).sort());
});

describe.each(names)('%s', (name) => {
  const document = parse(`postmortems/${name}.md`, read(`${name}.md`));
  test.each(finders.map((finder) => [finder.id, finder] as const))('%s', (id, finder) => {
    const { here, elsewhere } = found(finder, document);
    const stated = here.length > 0 ? 'yes' : elsewhere.length > 0 ? 'elsewhere' : 'no';
    expect(stated).toBe(exceptions[name]![id] ?? 'yes');
  });
});
