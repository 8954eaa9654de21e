import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListItem, Root } from 'mdast';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bindingOf, checklistBlock, checklists } from '../../src/review/checklist.js';
import { topLevelLines } from '../../src/review/top-level.js';
import { leastCpuTime } from '../cpu-time.js';

const runs = Number(process.env.PROPERTY_RUNS ?? 500);

function parsed(markdown: string): Root {
  const processor = unified().use(remarkParse);
  processor.data('micromarkExtensions', [gfmTaskListItem()]);
  processor.data('fromMarkdownExtensions', [gfmTaskListItemFromMarkdown()]);
  return processor.parse(markdown);
}

/** The lines (from 1) at which a ticked item of a top-level list begins, by the full parser. */
function tickedLines(markdown: string): Set<number> {
  const items = parsed(markdown).children.flatMap((node): ListItem[] => (node.type === 'list' ? node.children : []));
  // What is indented below an item can make its text a heading: no box to a parser, but the reviewer's own words still.
  const isTicked = ({ checked, children }: ListItem): boolean => checked === true || children[0]?.type === 'heading';
  return new Set(items.filter(isTicked).map((node) => node.position!.start.line));
}

const boxes = [
  { id: 'root-cause', text: 'The root cause is a cause and not a symptom', isTicked: true },
  { id: 'blameless', text: 'It is blameless', isTicked: false },
];
const block = checklistBlock(boxes, '8c1fe2');
const carriedTick = {
  item: 'root-cause',
  isTick: true,
  login: 'ana',
  at: '2026-03-01T08:00:00.000Z',
  binding: '8c1f.aa',
};
const read = (body: string): Record<string, boolean>[] =>
  checklists(body).map((list) => Object.fromEntries(list.boxes));
const both = { 'root-cause': true, blameless: false };

describe('the list as it is written and read', () => {
  test('what was written is read back', () => {
    const [list] = checklists(`## Review\n\n${block}\n\nMore text.\n`);
    expect([...list!.boxes]).toEqual([
      ['root-cause', true],
      ['blameless', false],
    ]);
    expect(list!.binding).toBe('8c1fe2');
  });

  test('GFM sees the same boxes', () => {
    expect(tickedLines(`## Review\n\n${block}\n`)).toEqual(new Set([4]));
  });

  test.each([
    ['CRLF line endings', block.replaceAll('\n', '\r\n'), [both]],
    ['a capital X', block.replace('[x]', '[X]'), [both]],
    ['text above and a remark below', `Looks fine.\n\n${block}\n\n  - [x] a remark`, [both]],
    ['the marker right below a paragraph', `Looks fine.\n${block}`, [both]],
    ['a blank line between its items', block.replace('\n- [ ]', '\n\n- [ ]'), [both]],
    ['a remark below an item', block.replace('\n- [ ]', '\n  a remark\n- [ ]'), [both]],
    ['spaces at the ends of its lines', block.replaceAll('\n', '  \n'), [both]],
    ['words behind its marker', block.replace(' -->\n', ' --> x\n'), []],
    ['words before its marker', `x ${block}`, []],
    ['a marker that is indented', ` ${block}`, []],
    ['items that are indented', block.replaceAll('\n', '\n '), [{}]],
    ['words before its items', block.replaceAll('\n', '\nx '), [{}]],
    ['a quoted list', block.replaceAll(/^/gm, '> '), []],
    ['a fenced list', `\`\`\`md\n${block}\n\`\`\``, []],
    ['a fence of tildes that is never closed', `~~~\n${block}`, []],
    ['a fence closed by too few marks', `\`\`\`\`\n\`\`\`\n${block}`, []],
    ['an indented list', block.replaceAll(/^/gm, '    '), []],
    ['a list inside a list item', `- mine:\n\n${block.replaceAll(/^/gm, '  ')}`, []],
    ['a list inside an HTML comment', `<!--\n${block}\n-->`, []],
    ['a list inside raw HTML', `<details>\n${block}\n</details>`, []],
    ['a list below raw HTML and a blank line', `<details>\n\n${block}\n\n</details>`, [both]],
    ['a list inside <pre>', `<pre>\n\n${block}\n</pre>`, []],
    ['boxes without our marker', '- [x] <!-- item:root-cause --> The root cause', []],
    ['another tick sign', block.replace('[x]', '[✓]'), [{}]],
    ['a box of two spaces', block.replace('[x]', '[ x ]'), [{}]],
    ['a box of a no-break space', block.replace('[x]', '[\u00a0]'), [{}]],
    ['a nested box', `${block}\n  - [x] <!-- item:blameless --> It is blameless`, [both]],
    ['a foreign line ends the list', block.replace('\n- [x]', '\n\nStop\n\n- [x]'), [{}]],
    [
      'an item twice is ticked where both are',
      `${block}\n- [ ] <!-- item:root-cause --> The root cause is a cause and not a symptom`,
      [{ 'root-cause': false, blameless: false }],
    ],
    ['two lists', `${block}\n\n${block.replace('8c1fe2', 'aa')}`, [both, both]],
  ])('%s', (_, body, want) => {
    expect(read(body)).toEqual(want);
  });
});

describe('the words of a list', () => {
  const skeletonOf = (body: string): string => checklists(body)[0]!.skeleton;
  const words = block.replace('[x]', '[ ]');

  test('are its lines without what stands in the boxes', () => {
    expect(skeletonOf(block)).toBe(words);
  });

  test.each([
    ['more boxes are ticked', block.replace('[ ]', '[X]')],
    ['the line ends are others', block.replaceAll('\n', '\r\n')],
    ['text stands around the list', `Text.\n\n${block}\n\nText.`],
    ['blank lines follow', `${block}\n\n\n`],
  ])('stay where %s', (_how, body) => {
    expect(skeletonOf(body)).toBe(words);
  });

  test('tell what stands below an item from a blank line', () => {
    expect(skeletonOf(block.replace('\n- [ ]', '\n  not\n- [ ]'))).not.toBe(
      skeletonOf(block.replace('\n- [ ]', '\n\n- [ ]')),
    );
  });

  test.each([
    ['a word is another', block.replace('blameless', 'long')],
    ['the list is for another text', block.replace('8c1fe2', 'aa')],
    ['an item is gone', block.replace(/\n.*$/, '')],
    ['something stands below an item', block.replace('\n- [ ]', '\n  not\n- [ ]')],
    ['a tick is carried', checklistBlock(boxes, '8c1fe2', [carriedTick])],
  ])('change where %s', (_how, body) => {
    expect(skeletonOf(body)).not.toBe(words);
  });
});

describe('ticks that a list carries', () => {
  const carried = [carriedTick, { ...carriedTick, isTick: false, item: 'blameless', login: 'Bo-2_x', binding: '' }];
  const body = checklistBlock(boxes, '8c1fe2', carried);

  test('are hidden lines above its items, and read back', () => {
    expect(body.split('\n').slice(1, 3)).toEqual([
      '<!-- postmortem-gate-tick root-cause ana 2026-03-01T08:00:00.000Z 8c1f.aa -->',
      '<!-- postmortem-gate-untick blameless Bo-2_x 2026-03-01T08:00:00.000Z  -->',
    ]);
    const [list] = checklists(body);
    expect(list!.carried).toEqual(carried);
    expect(Object.fromEntries(list!.boxes)).toEqual(both);
    expect(checklists(block)[0]!.carried).toEqual([]);
  });

  const line = body.split('\n')[1]!;
  test.each([
    ['stand below an item', `${block}\n${line}`],
    ['have words before them', block.replace('\n', `\nx ${line}\n`)],
    ['have words behind them', block.replace('\n', `\n${line} x\n`)],
    ['stand alone', line],
    ['stand above the marker', `${line}\n${block}`],
    ['are for a text that is none', block.replace('\n', `\n${line.replace('8c1f', 'xyz')}\n`)],
  ])('are none where they %s', (_where, text) => {
    expect(checklists(text).flatMap((list) => list.carried)).toEqual([]);
  });
});

test('a line that counts as top level is a ticked item to a full parser too, whatever stands around it', () => {
  const prefix = fc.constantFrom(
    '',
    '',
    '',
    '',
    ' ',
    '  ',
    '   ',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '2) ',
    '* ',
    '10. ',
    '-\t',
    '- - ',
  );
  const text = fc.constantFrom(
    '',
    '',
    'text',
    '```',
    '````',
    '~~~',
    '```js',
    '# title',
    '---',
    '* * *',
    '===',
    '-',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<!-- x -->',
    '<pre>',
    '</pre>',
    '<?x',
    '?>',
    '<b>',
    '[a]: b',
    '| a | b |',
    '- [x] <!-- item:a --> item',
    '- [x] <!-- item:a --> item',
    '- [x] <!-- item:a --> item',
  );
  const line = fc.tuple(prefix, text).map((parts) => parts.join(''));
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
      const body = [...lines, '- [x] <!-- item:a --> item'].join('\n');
      const ticked = tickedLines(body);
      [...topLevelLines(body)].forEach((shown, index) => {
        if (!shown?.startsWith('- [x] <!-- item:a')) return;
        accepted++;
        expect({ body, line: index + 1, ticked: ticked.has(index + 1) }).toMatchObject({ ticked: true });
      });
    }),
    { numRuns: runs },
  );
  expect(accepted).toBeGreaterThan(runs / 10);
});

test('a hostile body of 100,000 characters is read in a moment', () => {
  for (const piece of [
    '- ',
    '`',
    '<!--',
    '* ',
    '> ',
    '\t',
    '- [x] <!-- item:a --> b\n',
    '<!-- postmortem-gate-checklist ',
    '1',
    '\n ',
    ' -',
  ]) {
    const body = piece.repeat(Math.ceil(100_000 / piece.length));
    const taken = leastCpuTime(1_000, () => {
      checklists(body);
      checklists(`${block}\n${body}`);
    });
    expect(taken).toBeLessThan(1_000);
  }
});

test('ticks are bound to the texts, not to their names or order', () => {
  const binding = bindingOf(
    new Map([
      ['a.md', 'bb'],
      ['b.md', 'aa'],
    ]),
  );
  expect(binding).toBe('aa.bb');
  expect(
    bindingOf(
      new Map([
        ['c.md', 'aa'],
        ['d.md', 'bb'],
      ]),
    ),
  ).toBe(binding);
  expect(bindingOf(new Map([['a.md', 'bb']]))).not.toBe(binding);
});

test('ticks are bound to what is deleted, by its name', () => {
  const gone = (...paths: string[]) => bindingOf(new Map(paths.map((path) => [path, null])));
  expect(gone('a.md')).toBe('0612e6d64');
  expect(gone('a.md', 'ä.md')).toBe('0612e6d64.0c3a42e6d64');
  expect(bindingOf(new Map([...[['b.md', 'aa'] as const], ['a.md', null]]))).toBe('0612e6d64.aa');
  expect(checklists(checklistBlock([], gone('a.md', 'ä.md')))[0]!.binding).toBe(gone('a.md', 'ä.md'));
});
