import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse/index.js';

const visible = (source: string) =>
  parse('a.md', source)
    .blocks.map(({ text }) => text.value)
    .join('\n');
const kinds = (source: string) => parse('a.md', source).tricks.map(({ kind }) => kind);
const secret = 'All users were hit from 14:00 to 15:30 UTC';

describe('what no reader sees counts for nothing, and trying is noted', () => {
  test.each([
    ['an unused footnote', `a\n\n[^1]: ${secret}`, ['unused-footnote']],
    ['a definition', `a\n\n[//]: # (${secret})`, ['definition']],
    ['a cell outside the table', `| a |\n|---|\n| b | ${secret} |`, ['extra-cells']],
    ['a comment in a cell outside the table', `| a |\n|---|\n| b | <!-- ${secret} --> |`, []],
    ['an unclosed comment', `a\n\n<!-- ${secret}`, ['unclosed-comment']],
    ['a comment', `a\n\n<!-- ${secret} -->`, []],
    ['CDATA', `a\n\n<![CDATA[${secret}]]>`, []],
    ['a script', `a\n\n<script>${secret}</script>`, ['hidden-html']],
    ['a template', `a <template>${secret}</template>`, ['hidden-html']],
    ['white letters', `a $\\color{white}{\\text{${secret}}}$`, ['math']],
    ['what stands behind a percent sign in a formula', `a $38% ${secret}$`, []],
    ['a phantom', `a\n\n$$\n\\phantom{${secret}}\n$$`, ['math']],
    ['a link’s title', `[a](http://x.y "${secret}")`, []],
    ['an image’s alternative', `a ![${secret}](a.png)`, []],
    ['folded text', `a\n\n<details><summary>more</summary>\n\n${secret}\n\n</details>`, []],
    ['front matter', `---\nsummary: ${secret}\n---\na`, []],
  ])('%s', (_, source, tricks) => {
    expect(visible(source)).not.toContain('14:00');
    expect(kinds(source)).toEqual(tricks);
  });

  test('invisible characters are left out, and noted when there are many', () => {
    expect(visible('i\u200bn\u200bc\u200bi\u200bd\u200be\u200bn\u200bt')).toBe('incident');
    expect(kinds('i\u200bn\u200bc\u200bi\u200bd\u200be\u200bn\u200bt')).toEqual(['invisible-characters']);
    expect(kinds(`pasted\u200b ${'word '.repeat(40)}`)).toEqual([]);
    expect(kinds('👩‍💻 is fine, ☎️ too, co\u00adoperate')).toEqual([]);
  });

  test('bidirectional controls are noted at their place', () => {
    const source = 'access\u202e denied';
    const [trick] = parse('a.md', source).tricks;
    expect(trick).toMatchObject({ kind: 'bidi-controls', at: { start: 6, end: 7 } });
    expect(trick!.message).toContain('U+202E');
  });

  test.each([
    ['a heading', '# a\u202eb'],
    ['a fence', '```\na\u202eb\n```'],
    ['code in a line', '`a\u2067b`'],
    ['HTML', '<p>a\u202ab</p>'],
    ['a cell', '| a |\n|---|\n| \u2066b |'],
    ['a link', '[a\u202db](x)'],
    ['a footnote', 'x[^1]\n\n[^1]: a\u202eb'],
    ['a character reference', 'a&#x202e;b'],
    ['a formula', 'a $\\alpha\u2068$'],
    ['a single end of one', 'a\u202cb\u2069'],
  ])('they are noted in %s', (_, source) => {
    expect(kinds(source)).toEqual(['bidi-controls']);
  });

  test('many places of one kind are one finding', () => {
    const [trick, ...more] = parse('a.md', 'a\n\n[^1]: b\n\n[^2]: c\n\n[^3]: d').tricks;
    expect(more).toEqual([]);
    expect(trick!.related).toHaveLength(2);
  });

  test('folded text is a hint', () => {
    expect(parse('a.md', `<details>${secret}</details>`).hints.map(({ at }) => at.start)).toEqual([0]);
  });

  test.each([
    '$5 and $6',
    'US$5',
    '5$',
    '\\$x^2\\$ paid',
    'from $HOME to $PATH',
    '$5 is 10% of $50',
    '$38%$ of users',
    'a 5% fee, $3 or 2$ less',
  ])('%s is no formula', (source) => {
    expect(visible(source)).toBe(source.replaceAll('\\$', '$'));
  });

  test('what hides in a formula hides nothing in code', () => {
    const source = 'it cost $5, and `\\tiny` is a size';
    expect([visible(source), kinds(source)]).toEqual([source.replaceAll('`', ''), []]);
    expect(kinds('```sh\necho "$PS1" \\color{white}\n```')).toEqual([]);
  });

  test.each([
    ['folded text in folded text', '<details><details>a</details>b</details>seen'],
    ['a folded table without end tags', '<details><table><tr><th>a<tr><td>b<td>c</table></details>seen'],
    ['a folded table of Markdown', '<details>\n\n| a |\n|---|\n| b |\n\n</details>\n\nseen'],
    ['a script', '<script>;</script>\n\nseen'],
    ['a bracket in quotes', `<p title='a>b' class="'">seen`],
    ['a quote in a value without quotes', '<p title=a"b>seen'],
    ['small letters', '<sub><sup>s</sup></sub>een'],
    ['small letters that never end', `${'x<sub>\n\n'.repeat(9)}seen`],
    ['text that can be folded away', '<details open>\n\nseen\n\n</details>'],
  ])('%s: hides nothing behind it', (_, source) => {
    expect(visible(source)).toMatch(/\bseen$/);
    expect(kinds(source)).toEqual([]);
  });

  test('a tag that turns letters around is noted', () => {
    expect(kinds('<bdo dir="rtl">denied</bdo>')).toEqual(['bidi-controls']);
    expect(kinds('<bdo>granted</bdo>')).toEqual([]);
  });
});

describe('HTML', () => {
  test.each([
    ['<ul>\n<li>10:00 &ndash; down</li>\n<li><b>10:05</b> up</li>\n</ul>', ['item 10:00 – down', 'item 10:05 up']],
    ['<h2>Timeline</h2>', ['heading Timeline']],
    [
      '<table><tr><th>Time</th><th>Event</th></tr><tr><td>10:00</td><td>down</td></tr></table>',
      ['row Time | Event', 'row 10:00 | down'],
    ],
    ['<p>one<br>two</p><div>three</div>', ['paragraph one\ntwo', 'paragraph three']],
    ['<ol><li>a</li></ol>', ['item a']],
    ['a <kbd>Ctrl</kbd> b', ['paragraph a Ctrl b']],
    ['&#0; &#xD800; &nosuch; &#x1F4A5;', ['paragraph \ufffd \ufffd &nosuch; 💥']],
    ['<div>&#0; &nosuch; &amp</div>', ['paragraph \ufffd &nosuch; &amp']],
    ['<a href="x > y">z</a> < 5', ['paragraph z < 5']],
  ])('%s', (source, expected) => {
    expect(parse('a.md', source).blocks.map(({ kind, text }) => `${kind} ${text.value}`)).toEqual(expected);
  });
});

describe('waivers', () => {
  test.each([
    ['<!-- postmortem-gate: waive timeline.escalated: fixed alone -->', 'timeline.escalated', 'fixed alone'],
    [
      '<!--postmortem-gate: waive timeline.misleading - nothing\n  misled us-->',
      'timeline.misleading',
      'nothing misled us',
    ],
    ['<!-- postmortem-gate: waive timeline.escalated -->', 'timeline.escalated', ''],
    ['<!-- postmortem-gate: waive timeline.escalated: - -->', 'timeline.escalated', ''],
    ...[
      '<reason>',
      'TODO',
      '[your reason here]',
      '&nbsp;',
      '&nbsp;&#160;',
      'the reason',
      'n/a',
      '…',
      'Add a reason here',
    ].map(
      (blank) => [`<!-- postmortem-gate: waive timeline.escalated: ${blank} -->`, 'timeline.escalated', ''] as const,
    ),
    ...[
      'Nothing misled us',
      'none of us suspected anything else',
      'the reason is that one person did it all',
      'alone on call',
      'fixed by <Amina> alone',
      'TODO list of the day held the fix',
      'no &amp; never',
      'solo',
      'одна на смене',
    ].map(
      (reason) =>
        [`<!-- postmortem-gate: waive timeline.escalated: ${reason} -->`, 'timeline.escalated', reason] as const,
    ),
    ['<!-- postmortem-gate: waive -->', '', ''],
    ['text <!-- postmortem-gate: waive cause: inline --> text', 'cause', 'inline'],
  ])('%s', (source, check, reason) => {
    const { waivers } = parse('a.md', source);
    expect(waivers.map(({ check, reason }) => ({ check, reason }))).toEqual([{ check, reason }]);
    expect(source.slice(waivers[0]!.span.start, waivers[0]!.span.end)).toMatch(/^<!--[\s\S]*-->$/);
  });

  test.each([
    '`<!-- postmortem-gate: waive cause: in code -->`',
    '```\n<!-- postmortem-gate: waive cause: in a fence -->\n```',
    '<details><!-- postmortem-gate: waive cause: folded away --></details>',
    '<!-- postmortem-gate: waive cause: never closed',
    '<!-- a comment -->',
  ])('%s is none', (source) => {
    expect(parse('a.md', source).waivers).toEqual([]);
  });
});

describe('blocks', () => {
  test('entries that were indented by accident are items still, and their words do not count', () => {
    const source = 'a\n\n\t- The shop was down for two hours\n\t- The certificate had expired\n\t  at night';
    const [, first, second] = parse('a.md', source).blocks;
    expect([first, second].map((block) => [block!.kind, block!.code, block!.text.value])).toEqual([
      ['item', 'indented', 'The shop was down for two hours'],
      ['item', 'indented', 'The certificate had expired\n  at night'],
    ]);
    expect(parse('a.md', source).words).toBe(1);
  });

  test('code that is indented stays code', () => {
    expect(parse('a.md', 'a\n\n    kill -9 $(pidof nginx); rm -rf /tmp/x\n').blocks[1]!.kind).toBe('code');
  });

  test('figures are images, diagrams and drawings', () => {
    const source =
      '![a](b.png)\n\n<img src="c.png">\n\n```mermaid\ngraph\n```\n\n```\n+---+\n| a |--> b\n+---+\n```\n\n```\nls -l\n```\n';
    expect(parse('a.md', source).figures.map(({ kind }) => kind)).toEqual(['image', 'image', 'diagram', 'drawing']);
  });

  test('boxes that an arrow joins are a drawing, and arrows of code are none', () => {
    const kinds = (code: string) => parse('a.md', `\`\`\`\n${code}\n\`\`\`\n`).figures.map(({ kind }) => kind);
    expect(kinds('[ browser ] --> [ proxy ]')).toEqual(['drawing']);
    expect(kinds('[0] => [1]\nconst f = (a) => [a];\nx[i] -= [1];')).toEqual([]);
  });

  test('rows have cells, task items have their box', () => {
    const { blocks } = parse('a.md', '| a | **b** |\n|---|---|\n| c | |\n\n- [x] d\n- [ ] e\n1. f');
    expect(
      blocks.map(({ kind, header, cells, checked, ordered }) => [
        kind,
        header,
        cells?.map(({ value }) => value),
        checked,
        ordered,
      ]),
    ).toEqual([
      ['row', true, ['a', 'b'], undefined, undefined],
      ['row', undefined, ['c', ''], undefined, undefined],
      ['item', undefined, undefined, true, false],
      ['item', undefined, undefined, false, false],
      ['item', undefined, undefined, undefined, true],
    ]);
  });
});
