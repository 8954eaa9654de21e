import fc from 'fast-check';

const fragments = [
  'The shop was down',
  'Timeline',
  '**Issue Summary:**',
  '14:05 UTC - alert',
  '&amp; &#65; &copy; &#x1F4A5;',
  '\\*not bold\\* \\_',
  '`code | here`',
  '``a ` b``',
  '*em* __strong__ ~~gone~~',
  '[text](http://x.y "t") ![alt](a.png)',
  '<b>bold</b> <br> <span style="x">s</span>',
  '💥 漢字 naïve é',
  'a  ',
  'b\\',
  '$x$ cost $5',
  '[^1] note',
  'http://x.y/z <http://a.b>',
  'i\u200bn \u00adshy',
  '##Impact',
  '| a | b |',
  '|---|---|',
  '| c \\| d | `e\\|f` |',
  '---',
  '```',
  '<ul><li>x &lt; y</li></ul>',
  '<!-- c -->',
  '<details>',
  '</details>',
  '[^1]: used',
  '[x]: http://y "title"',
  'word\tword',
];
const prefixes = ['', '', '', '- ', '* [x] ', '1. ', '> ', '> - ', '  ', '    ', '\t', '# ', '### ', '  - ', '>>'];
const line = fc.tuple(fc.constantFrom(...prefixes), fc.array(fc.constantFrom(...fragments), { maxLength: 3 }));
const newline = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n');
/** Markdown of all kinds, with line ends of all kinds, now and then behind a byte order mark. */
export const documents = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, newline), { maxLength: 25 }))
  .map(
    ([bom, lines]) =>
      (bom ? '\ufeff' : '') + lines.map(([[prefix, parts], end]) => prefix + parts.join(' ') + end).join(''),
  );
