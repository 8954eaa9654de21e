/**
 * The one place where text that is not ours becomes Markdown: whatever it holds, it comes out as text or as a code span,
 * never as a mention, reference, link, image, HTML, list, marker or emoji.
 */
import type { Range } from '../model/text.js';
import { cut, visible } from './visible.js';

/** Breaks a trigger without being seen: GitHub's filters look for runs without it. */
const BREAK = '\u200d';

/** Author text in a code span. */
export function code(value: string, limit = 120): string {
  const shown = cut(visible(cut(value, limit)), limit)
    .replaceAll('@', `@${BREAK}`)
    .replaceAll('<!', `<${BREAK}!`)
    .replaceAll('->', `-${BREAK}>`)
    .replaceAll('##[', `##${BREAK}[`);
  if (shown === '') return '*(empty)*';
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return fence + pad + shown + pad + fence;
}

/** Author text as plain text in a paragraph. */
export function text(value: string, limit = 400): string {
  const shown = cut(visible(cut(value, limit)), limit).trim();
  return broken(shown)
    .replace(/[\\`*_[\]~!#]/g, '\\$&')
    .replace(/[&<>|$]/g, (character) => ENTITIES[character]!)
    .replace(/^(?:[-+=]|(\d{1,9})[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** Author text for a field that is plain text but may be searched for mentions and links. */
export function plain(value: string, limit = 400): string {
  return broken(cut(visible(cut(value, limit)), limit)).replaceAll('](', `]${BREAK}(`);
}

/** A message of ours, which may quote the author: parts in backticks become code spans, the rest plain text. */
export function prose(value: string, limit = 400): string {
  // Runs of backticks stand at the odd places.
  const parts = cut(value, limit).split(/(`+)/);
  let markdown = '';
  let words = '';
  for (let i = 0; i < parts.length; i++) {
    const end = i % 2 === 1 ? parts.indexOf(parts[i]!, i + 1) : -1;
    if (end < 0) {
      words += parts[i]!;
      continue;
    }
    markdown +=
      spaced(words) +
      code(
        parts
          .slice(i + 1, end)
          .join('')
          .trim(),
        limit,
      );
    words = '';
    i = end;
  }
  return (markdown + spaced(words)).trim();
}

/** Plain text between code spans: the spaces at its ends count. */
function spaced(words: string): string {
  const before = /^\s/.test(words) ? ' ' : '';
  const after = words.trim() !== '' && /\s$/.test(words) ? ' ' : '';
  return before + text(words, 2 * words.length + 20) + after;
}

/** Markdown of ours as a table cell. */
export function cell(markdown: string): string {
  // A pipe ends a cell even in a code span, unless an odd number of backslashes stands before it.
  return markdown.replace(/\\+\|?|\|/g, (run) => (run.endsWith('|') ? `${'\\'.repeat(2 * (run.length - 1))}\\|` : run));
}

/** A link of ours; without a target, its label alone. */
export function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url})`;
}

/** A block that shows its lines as they are, to be copied. */
export function fenced(lines: readonly string[]): string {
  const longest =
    lines
      .join('\n')
      .match(/`+/g)
      ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}md`, ...lines, fence].join('\n');
}

/**
 * The page of a file at a commit, at a range of lines where one is given; undefined where the path has no such page.
 *
 * @param repositoryUrl for example `https://github.com/OWNER/NAME`
 */
export function fileUrl(repositoryUrl: string, sha: string, path: string, range?: Range): string | undefined {
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  const lines = range === undefined ? '' : `?plain=1#${lineAnchor(range)}`;
  const url = `${repositoryUrl}/blob/${sha}/${segments.map(urlSegment).join('/')}${lines}`;
  return url.length > 1500 ? undefined : url;
}

/** One segment of a path, percent-encoded so that it neither ends a Markdown link nor opens anything in it. */
export function urlSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const lineAnchor = ({ start, end }: Range): string =>
  end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
};

function broken(value: string): string {
  return (
    value
      // Mentions, teams and e-mail addresses.
      .replaceAll('@', `@${BREAK}`)
      // Issue references.
      .replace(/#(?=[\p{L}\p{N}_])/gu, `#${BREAK}`)
      .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
      // Links.
      .replaceAll('://', `:${BREAK}//`)
      .replace(/(?:mailto|xmpp):/gi, `$&${BREAK}`)
      .replace(/www(?=\.)/gi, `$&${BREAK}`)
      // Commit ids have at least seven digits.
      .replace(/[\da-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`))
      // Emoji shortcodes; times such as 12:30:45 stay as they are. A colon of ours may follow.
      .replace(/:([\w+-]+)(?=:|$)/g, (run, name: string) =>
        /[a-z]|^[+-]1$|^100$|^1234$/i.test(name) ? `:${BREAK}${name}` : run,
      )
  );
}
