// Random Markdown and HTML, made to confuse: no word may count that a browser does not show, once GitHub has taken out the
// tags and attributes that it does not let through. Each text is read with the brackets of GFM's disallowed tags made
// plain text, and without.
//   npm run check:shown -- 100000 [first seed]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item';
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';

const [count = 4000, seed = 1] = process.argv.slice(2).map(Number);
const BATCH = 200;

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { cwd: root });
const { parse } = await import('../lib/parse/index.js');

let state = seed;
const below = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const one = (choices) => choices[below(choices.length)];

const TAGS =
  'p div details summary table tr td th tbody ul li ol sub sup small b strong h2 pre blockquote span a script style template title textarea select option object video svg math iframe noscript rp rt ruby br img hr caption marquee center font dl dd section button form input picture details_x xmp plaintext frameset body html head col bdo nav desc foreignObject mi'.split(
    ' ',
  );
const ATTRIBUTES = [
  ...['', ' open', ' open=""', ' class=" open"', ' name=a open', ' title="x"', " title='x'", ' a=b"c', ` a"'="b`],
  ...[' x=>', ' hidden', ' /', ' title="', " title='", ' ="', '\n', '\n a', ' "', " '"],
];
const BREAKS = ['\n', '\n\n', '\n\n', '\n\n- ', '\n> ', '\n\n    ', '\n\n## ', '\n\n1. ', '\n  ', '\n\n> - '];
const COMMENTS = [
  ...['<!--', '<!--', '-->', '--!>', '<!-->', '<!--->', '<!', '<?', '?>', '<![CDATA[', ']]>', '</ ', '</3', '>'],
  ...['"', "'", '<', '--'],
];
const MARKDOWN = [
  ...['\n\n[^a]: ', '[^a]', '\n\n[^b]: ', '[^b]', '\n\n[^A]: ', '[x]: /y "', '\n\n[//]: # (', ')', '](', '[', '!['],
  ...[
    '](x.png)',
    '`',
    '```',
    '\n```\n',
    '\n~~~\n',
    '\n---\n',
    '***',
    '~~',
    '$',
    '$$',
    '&lt;',
    '&#60;',
    '\\<',
    '\\',
    '*',
  ],
  ...['**', '_', '|', '    ', '\t', '&nbsp;'],
];

let words = 0;
const word = () => ` w${++words}w `;
const KINDS = [
  [30, word],
  [20, () => `<${one(TAGS)}${one(ATTRIBUTES)}${below(12) > 0 ? '>' : ''}`],
  [16, () => `</${one(TAGS)}${below(10) > 0 ? '' : one(ATTRIBUTES)}${below(20) > 0 ? '>' : ''}`],
  [12, () => one(BREAKS)],
  [6, () => one(COMMENTS)],
  [5, () => `\n\n| a ${word()} |\n|---|\n| ${word()}`],
  [3, () => `|${word()}|\n`],
  [8, () => one(MARKDOWN)],
];
const kinds = KINDS.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

const text = () =>
  `${one(['', '', 'x ', '<div>', '<p>', '<details>', '- ', '> '])}${Array.from({ length: 3 + below(14) }, () => one(kinds)()).join('')}\n\n${word()}\n`;

const html = (markdown) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
    htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmTaskListItemHtml()],
  });
const filtered = (markup) =>
  markup.replace(
    /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)[\t\n\f\r />])/gi,
    '&lt;',
  );

const wordsIn = (shown) => shown.match(/w\d+w/g) ?? [];
const counted = (markdown) =>
  parse('a.md', markdown)
    .blocks.filter(({ kind }) => kind !== 'code')
    .flatMap((block) => wordsIn(block.text.value));

/** Runs in the browser: the words that each markup shows. */
function shownBy(markups) {
  const TAGS = new Set(
    'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span time wbr section input'.split(
      ' ',
    ),
  );
  const ATTRIBUTES = new Set('open name dir title align colspan rowspan start type'.split(' '));
  const root = document.body;
  const clean = (from, to) => {
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) to.append(child.data);
      if (child.nodeType !== Node.ELEMENT_NODE || child.localName === 'script' || child.localName === 'style') continue;
      const isKept = TAGS.has(child.localName) && child instanceof HTMLElement;
      const copy = isKept ? document.createElement(child.localName) : to;
      if (isKept) {
        for (const { name, value } of child.attributes) if (ATTRIBUTES.has(name)) copy.setAttribute(name, value);
        to.append(copy);
      }
      clean(child, copy);
    }
  };
  return markups.map((markup) => {
    const holder = document.createElement('div');
    clean(new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html').body, holder);
    // As it is sent: the browser reads what was written out again.
    root.innerHTML = holder.innerHTML;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let shown = '';
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const isLegible = Number.parseFloat(getComputedStyle(element).fontSize) >= 5;
      if (element.checkVisibility() && isLegible) shown += `${texts.currentNode.data} `;
    }
    return shown;
  });
}

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<!doctype html><body></body>');
let [wrong, seen, left] = [0, 0, 0];
for (let done = 0; done < count; done += BATCH) {
  const texts = Array.from({ length: Math.min(BATCH, count - done) }, text);
  const markups = texts.map(html);
  const [plain, live] = [await page.evaluate(shownBy, markups.map(filtered)), await page.evaluate(shownBy, markups)];
  for (const [i, markdown] of texts.entries()) {
    const shown = new Set(wordsIn(plain[i]));
    const always = new Set(wordsIn(live[i]).filter((each) => shown.has(each)));
    const ours = counted(markdown);
    seen += ours.length;
    left += [...always].filter((each) => !ours.includes(each)).length;
    const unseen = ours.filter((each) => !always.has(each));
    if (unseen.length > 0 && ++wrong <= 10) console.error(`${unseen.join(' ')} counts: ${JSON.stringify(markdown)}`);
  }
}
await browser.close();
console.log(`${count} texts: ${seen} words count, ${left} more are shown; ${wrong} texts in which one counts unseen`);
process.exitCode = wrong > 0 ? 1 : 0;
