// Shows the committed comments in a real browser with GitHub's style and holds them to what a reader needs: nothing
// overflows, nothing foreign, every link leads where it says, every word can be read. So is the picture of `stats`, within
// an <img> as a README shows it. Pictures go to reports/.
//   node scripts/browser-check.mjs             checks
//   node scripts/browser-check.mjs --pictures  also renews the README's pictures in docs/images/
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';

const root = new URL('..', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const TEXTS = at('__tests__/render/expected/');
const BLOB = 'https://github.com/acme/shop/blob/5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e/';
const HOME = 'https://github.com/postmortem-gate/postmortem-gate';
const ELEMENTS = new Set(
  'A BLOCKQUOTE BR CODE DETAILS EM H3 H4 INPUT LI P STRONG SUB SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(' '),
);
/** How many boxes each comment has, and what its first line begins with. */
const EXPECTED = {
  pass: { boxes: 4, begins: '✅' },
  fail: { boxes: 4, begins: '❌' },
  pending: { boxes: 4, begins: '⏳' },
  none: { boxes: 0, begins: '➖' },
  error: { boxes: 0, begins: '⚠️' },
  'multi-file': { boxes: 4, begins: '❌' },
  waived: { boxes: 4, begins: '⏳' },
  hostile: { boxes: 1, begins: '❌' },
};
const WIDTHS = { desktop: 1012, phone: 360 };

/** A comment as GitHub shows it: the box around it, and what GitHub does to the Markdown beyond GFM. */
function page(markdown, theme) {
  const css = readFileSync(at(`node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<blockquote>\s*<p>\[!NOTE\]\s*/g,
      '<blockquote class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p><p>',
    )
    .replace(/<li>(<input )/g, '<li class="task-list-item">$1class="task-list-item-checkbox" ');
  const [border, header, back] =
    theme === 'dark' ? ['#3d444d', '#151b23', '#0d1117'] : ['#d1d9e0', '#f6f8fa', '#ffffff'];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css}
html { background: ${back} } body { margin: 0; padding: 12px }
.comment { border: 1px solid ${border}; border-radius: 6px; max-width: 926px; margin: auto }
.comment-header { background: ${header}; border-bottom: 1px solid ${border}; border-radius: 6px 6px 0 0; padding: 8px 16px; font: 14px/1.5 "Noto Sans", sans-serif; color: ${theme === 'dark' ? '#9198a1' : '#59636e'} }
.markdown-body { padding: 16px; font-size: 14px; font-family: "Noto Sans", Helvetica, Arial, sans-serif; border-radius: 0 0 6px 6px }
.markdown-body .task-list-item { list-style: none } .markdown-body ul:has(> .task-list-item) { padding-left: 2em }
.markdown-body code { overflow-wrap: anywhere }
</style><div class="comment"><div class="comment-header"><b>github-actions</b> bot commented</div><div class="markdown-body">${body}</div></div></html>`;
}

/** What the page holds, measured in the browser. */
function measure() {
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const colour = (value) => (value.match(/[\d.]+/g) ?? []).map(Number);
  /** The colour behind an element: all layers up to the first that hides what is below it. */
  const behind = (element) => {
    const layers = [];
    for (let node = element; node !== null; node = node.parentElement) {
      const [r, g, b, a = 1] = colour(getComputedStyle(node).backgroundColor);
      if (a > 0) layers.push([r, g, b, a]);
      if (a === 1) break;
    }
    return layers.reduceRight(
      (below, [r, g, b, a]) => [r, g, b].map((v, i) => v * a + below[i] * (1 - a)),
      [255, 255, 255],
    );
  };
  const body = document.querySelector('.markdown-body');
  const contrasts = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '') continue;
    const [one, two] = [luminance(colour(getComputedStyle(element).color)), luminance(behind(element))];
    contrasts.push([(Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05), walker.currentNode.data.slice(0, 40)]);
  }
  const inside = (element) => {
    const box = element.getBoundingClientRect();
    // A table scrolls within itself.
    return element.closest('table') !== null || box.width === 0 || box.right <= innerWidth + 0.5;
  };
  return {
    overflow: document.documentElement.scrollWidth - innerWidth,
    outside: [...body.querySelectorAll('*')]
      .filter((element) => !inside(element))
      .map((element) => element.outerHTML.slice(0, 80)),
    elements: [...body.querySelectorAll('*')].map(({ tagName }) => tagName),
    attributes: [...new Set([...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()))],
    links: [...body.querySelectorAll('a')].map((a) => ({ href: a.href, text: a.textContent })),
    boxes: body.querySelectorAll('li > input[type=checkbox], li > p > input[type=checkbox]').length,
    first: body.firstElementChild.outerHTML,
    contrast: contrasts.sort((a, b) => a[0] - b[0])[0],
    height: body.getBoundingClientRect().height,
  };
}

function openAll(open) {
  for (const details of document.querySelectorAll('details')) details.open = open;
}

function hold(name, { boxes, begins }, seen, where) {
  const say = (words) => `${name} (${where}): ${words}`;
  assert.ok(seen.overflow <= 0, say(`the page is ${seen.overflow} px wider than the window`));
  assert.deepEqual(seen.outside, [], say('something reaches out of the window'));
  assert.deepEqual(
    seen.elements.filter((element) => !ELEMENTS.has(element)),
    [],
    say('foreign elements'),
  );
  assert.deepEqual(
    seen.attributes.filter((each) => !['href', 'class', 'type', 'disabled', 'checked', 'align', 'open'].includes(each)),
    [],
    say('foreign attributes'),
  );
  assert.equal(seen.boxes, boxes, say('boxes'));
  assert.ok(seen.first.startsWith(`<h3>${begins}`), say(`the first line is ${seen.first}`));
  for (const { href, text } of seen.links) {
    const line = /^lines? (\d+)(?:–(\d+))?$/.exec(text);
    if (line) {
      const end = line[2] ? `-L${line[2]}` : '';
      assert.ok(href.startsWith(BLOB) && href.endsWith(`?plain=1#L${line[1]}${end}`), say(`${text} leads to ${href}`));
    } else {
      assert.ok(href.startsWith(BLOB) || href.startsWith(HOME), say(`${text} leads to ${href}`));
    }
  }
  // GitHub's own link in a code span in a striped row has 4.34.
  assert.ok(seen.contrast[0] >= 4.3, say(`contrast ${seen.contrast[0].toFixed(2)} at “${seen.contrast[1]}”`));
}

/** The picture that `stats` draws of these documents; the bundled program draws it. */
function pictureOf(documents, says) {
  const figure = { count: 0, of: 0, mean: null, median: null, p90: null };
  const stats = {
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: '1' },
    profiles: [],
    asOf: '2026-06-30',
    totals: { documents: 0, unread: 0, dated: 0 },
    figures: { timeToDetect: figure, timeToAcknowledge: figure, timeToResolve: figure, duration: figure },
    months: [],
    checks: says.map((words, i) => ({ id: `check-${i}`, says: words, failed: 0, judged: 0 })),
    actionItems: { open: 0, overdue: 0, withoutDue: 0, closed: 0, unstated: 0 },
    documents,
    leftOut: [],
  };
  const file = `${reports}stats.json`;
  writeFileSync(file, JSON.stringify(stats));
  return execFileSync(process.execPath, [at('dist/cli.js'), 'stats', '--merge', file, '--format', 'svg'], {
    encoding: 'utf8',
  });
}

/** Pictures that hold little, much, and text that wants to be markup or is wide. */
function pictures() {
  const words = [
    '<script>alert(1)</script><image href="https://evil.example/x.png"/>',
    '</svg>]]>&lt;!-- "\'& --> &#60;b&#62;',
    '\u202eright to left\u2066 and \u0000 nothing',
    '最も頻繁に欠けている事実をここに長く長く長く書いておく試みである',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  ];
  const hard = Array.from({ length: 1234 }, (_, i) => ({
    path: `${i}.md`,
    ...(i % 9 === 0 ? { reason: 'binary' } : {}),
    facts: {
      start: `${2024 + (i % 2)}-${String((i % 12) + 1).padStart(2, '0')}-01T10:00Z`,
      durationMinutes: 999 * 1440,
      timeToDetectMinutes: 600_000 + i * 100,
      timeToAcknowledgeMinutes: 1_300 + i,
      timeToResolveMinutes: 700_000 + i * 317,
    },
    passed: [],
    failed: words.map((_, n) => `check-${n}`),
    waived: [],
    actionItems: {
      open: Array.from({ length: 9 }, () => ({ text: 'x', line: 1, due: '2026-01-01' })),
      closed: 9,
      unstated: 9,
    },
  }));
  return {
    example: readFileSync(at('docs/images/stats.svg'), 'utf8'),
    nothing: pictureOf([], []),
    hard: pictureOf(hard, words),
  };
}

/** What a picture holds, measured where it stands in the page itself; null where it is no sound XML. */
function measurePicture(text) {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) return null;
  const svg = document.importNode(parsed.documentElement, true);
  document.body.replaceChildren(svg);
  const all = [...svg.querySelectorAll('*')];
  const frame = svg.getBoundingClientRect();
  const texts = all.filter((element) => element.tagName === 'text');
  const boxes = texts.map((element) => {
    // Words that an inner picture clips end where it ends.
    const box = element.getBoundingClientRect();
    const clip = element.parentElement.getBoundingClientRect();
    const inner = element.parentElement === svg ? null : Number(element.parentElement.getAttribute('width'));
    const right = inner === null ? box.right : Math.min(box.right, frame.left + 24 + inner, clip.right);
    return { words: element.textContent, left: box.left, top: box.top, right, bottom: box.bottom };
  });
  const overlaps = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return {
    elements: [...new Set(all.map(({ tagName }) => tagName))],
    attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    name: svg.querySelector(`#${svg.getAttribute('aria-labelledby').split(' ')[0]}`).textContent,
    outside: boxes
      .filter(({ left, right, top, bottom }) => {
        const isIn = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        return !isIn;
      })
      .map(({ words }) => words),
    overlapping: boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.words} | ${b.words}`] : [])),
    ),
    colours: [...new Set(texts.map((element) => getComputedStyle(element).fill))],
    back: getComputedStyle(svg.querySelector('rect')).fill,
  };
}

const PICTURE_ELEMENTS = ['title', 'desc', 'style', 'rect', 'text', 'path', 'svg'];
const PICTURE_ATTRIBUTES = ['id', 'class', 'x', 'y', 'width', 'height', 'rx', 'd'];

function luminance(colour) {
  const [r, g, b] = colour
    .match(/[\d.]+/g)
    .map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function holdPicture(name, seen, theme) {
  const say = (words) => `picture ${name} (${theme}): ${words}`;
  assert.notEqual(seen, null, say('is no sound XML'));
  assert.deepEqual(
    seen.elements.filter((each) => !PICTURE_ELEMENTS.includes(each)),
    [],
    say('foreign elements'),
  );
  assert.deepEqual(
    seen.attributes.filter((each) => !PICTURE_ATTRIBUTES.includes(each)),
    [],
    say('foreign attributes'),
  );
  assert.match(seen.name, /^[\d,]+ postmortems/, say('its name'));
  assert.deepEqual(seen.outside, [], say('words reach out of the picture'));
  assert.deepEqual(seen.overlapping, [], say('words lie over words'));
  for (const colour of seen.colours) {
    const [one, two] = [luminance(colour), luminance(seen.back)];
    const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    assert.ok(contrast >= 4.5, say(`contrast ${contrast.toFixed(2)} of ${colour} on ${seen.back}`));
  }
}

const reports = at('reports/');
mkdirSync(reports, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
});
const names = readdirSync(TEXTS).flatMap((file) => /^comment-(.+)\.md$/.exec(file)?.[1] ?? []);
assert.deepEqual(names.toSorted(), Object.keys(EXPECTED).toSorted(), 'every committed comment is looked at');
let checked = 0;
try {
  for (const theme of ['light', 'dark']) {
    for (const [device, width] of Object.entries(WIDTHS)) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1.5 });
      const tab = await context.newPage();
      const requests = [];
      tab.on('request', (request) => requests.push(request.url()));
      for (const name of names) {
        await tab.setContent(page(readFileSync(`${TEXTS}comment-${name}.md`, 'utf8'), theme));
        const closed = await tab.evaluate(measure);
        hold(name, EXPECTED[name], closed, `${theme}, ${device}`);
        if (name === 'pass' && device === 'desktop') assert.ok(closed.height < 600, `pass is ${closed.height} px high`);
        await tab.evaluate(openAll, true);
        hold(name, EXPECTED[name], await tab.evaluate(measure), `${theme}, ${device}, all open`);
        await tab.evaluate(openAll, false);
        const comment = tab.locator('.comment');
        await comment.screenshot({ path: `${reports}comment-${name}-${theme}-${device}.png` });
        checked++;
      }
      assert.deepEqual(requests, [], 'a comment makes the browser fetch nothing');
      await context.close();
    }
  }
  const backs = new Set();
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 860, height: 520 },
      deviceScaleFactor: 1.5,
    });
    const tab = await context.newPage();
    const requests = [];
    tab.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    for (const [name, picture] of Object.entries(pictures())) {
      await tab.setContent('<!doctype html><body style="margin:20px">');
      const seen = await tab.evaluate(measurePicture, picture);
      holdPicture(name, seen, colorScheme);
      backs.add(seen.back);
      const source = `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`;
      const back = colorScheme === 'dark' ? '#0d1117' : '#ffffff';
      await tab.setContent(`<!doctype html><body style="margin:20px;background:${back}"><img src="${source}">`);
      assert.equal(
        await tab.evaluate(() => document.images[0].decode().then(() => document.images[0].naturalWidth)),
        800,
      );
      await tab.screenshot({ path: `${reports}stats-${name}-${colorScheme}.png` });
      checked++;
    }
    assert.deepEqual(requests, [], 'a picture makes the browser fetch nothing');
    await context.close();
  }
  assert.equal(backs.size, 2, 'the picture follows the theme');
  if (process.argv.includes('--pictures')) {
    mkdirSync(at('docs/images/'), { recursive: true });
    // What the shipped Action posts on the sample pull request, before and after its fix.
    const shown = execFileSync(process.execPath, [at('dist/demo.js')], { encoding: 'utf8', env: {} });
    const tab = await browser.newPage({ viewport: { width: 860, height: 800 } });
    await tab.goto(pathToFileURL(/\S+pull-request\.html/.exec(shown)[0]).href);
    const comments = tab.locator('.markdown-body');
    assert.equal(await comments.count(), 2, 'the sample shows two comments');
    for (const [index, name] of ['fail', 'pass'].entries()) {
      await comments.nth(index).screenshot({ path: at(`docs/images/comment-${name}.png`) });
    }
  }
} finally {
  await browser.close();
}
console.log(`${checked} views of ${names.length} comments and of the picture of figures hold; they are in reports/.`);
