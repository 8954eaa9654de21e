/** Text as an attacker writes it, and what GitHub makes of Markdown beyond the parser: its filters over text nodes. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const TRIGGERS = [
  ...'`~*_[]()<>!#|\\&$:@-+=.1 \t\n\r\u0085\u00a0\u200d\u202e\u2028\ud800\udc00\u0000\u001b\ufeff',
  '``',
  '```',
  '~~~',
  '![',
  '](',
  '](//x.example)',
  '<img src=x>',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  '<?',
  '</details>',
  '<br>',
  '@octocat',
  '@github/security',
  'me@evil.example',
  '#1',
  'GH-1',
  'gh-22',
  'o/r#3',
  'fixes #4',
  'o/r@5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e',
  '5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e',
  'deadbeef',
  '1234567',
  'http://',
  'https://evil.example/',
  'ftp://',
  'www.evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example',
  ':tada:',
  ':+1:',
  ':100:',
  '$x$',
  '$$',
  '\\color',
  '&lt;',
  '&#60;',
  '&#x40;',
  '&colon;',
  '\n\n',
  '\r\n',
  '\n- [x] ',
  '\n1. ',
  '\n> ',
  '\n# ',
  '\n---\n',
  '\n    ',
  '\n| a |\n|-|\n',
  '[^1]',
  '\n[^1]: x',
  '\n[x]: //x.example\n',
  '[x]',
  '> [!NOTE]',
  '- [x] <!-- item:root-cause -->',
  '<!-- postmortem-gate-checklist ab -->',
  '- [x] <!-- item:root-cause --> x',
  '<!-- postmortem-gate:postmortem-gate -->',
  '<!-- state {} -->',
  '##[error]',
  '##[stop-commands]x',
  '::error::',
  '::set-output name=result::pass',
  '\u001b[2J',
  '\u009b31m',
  '👨‍👩‍👧',
  '⚠️',
  '日本',
  'é',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...TRIGGERS) },
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('a', 'word', '7'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** As GitHub parses a comment, HTML included. */
export const html = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The tags and comments of HTML in order, with their attributes. */
export const tags = (markup: string): string[] => markup.match(/<!--[\s\S]*?-->|<[^>]*>/g) ?? [];

/** The text nodes outside code and links, where GitHub's filters look. */
export function filteredText(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, '\u2400')
    .replace(/<[^>]*>/g, '\u2400')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!);
}

/** What GitHub's filters turn into something: mentions, references, commits, links, emoji, mathematics. */
export const FILTERS: readonly RegExp[] = [
  /@[a-z\d]/i,
  /#[\p{L}\p{N}_]/u,
  /gh-\d/i,
  /(?<![\da-f])[\da-f]{7,40}(?![\da-f])/i,
  /(?:https?|ftp):\/\//i,
  /www\.[a-z\d]/i,
  /(?:mailto|xmpp):[^\s\u200d]/i,
  /:(?:(?=[\w+-]*[a-z])[\w+-]+|[+-]1|100|1234):/i,
];

/** The commands that the runner reads from a line of output: the legacy form anywhere, the newer one at its start. */
export function runnerCommands(output: string): string[] {
  return output.split(/\r\n|\n|\r/).filter((line) => line.includes('##[') || /^[\s\u0085]*::/.test(line));
}
