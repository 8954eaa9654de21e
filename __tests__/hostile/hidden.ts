/** The ways to put words into a file that its reader does not see, or that are not what they look like. */

export interface Hiding {
  /** The Markdown that holds `facts` out of sight. */
  readonly hide: (facts: string, section: number) => string;
  /** Whether it looks like a trick, so that it must be a finding. */
  readonly isTrick: boolean;
}

const flat = (facts: string) => facts.replace(/\s*\n\s*(?:- )?/g, ' ').replaceAll('"', "'");
const words = (facts: string) => flat(facts).replace(/[^A-Za-z0-9%:]+/g, ' ');
const block = (open: string, close: string) => (facts: string) => `${open}\n${facts}\n${close}`;
const line = (open: string, close: string) => (facts: string) => `${open}${flat(facts)}${close}`;
const each = (unit: string) => (facts: string) => [...facts].map((character) => character + unit).join('');

/** ASCII as characters of the block of tags, which nothing draws. */
const tagged = (facts: string) =>
  [...flat(facts)].map((character) => String.fromCodePoint(0xe0000 + (character.codePointAt(0)! & 0x7f))).join('');

export const hidings: Readonly<Record<string, Hiding>> = {
  'an HTML comment': { hide: block('<!--', '-->'), isTrick: false },
  'an HTML comment in a line': { hide: line('x <!-- ', ' --> y'), isTrick: false },
  'a comment that never ends': { hide: (facts) => `<!--\n${facts}`, isTrick: true },
  'a comment whose end not everybody sees': { hide: (facts) => `<!-- --!>\n${facts}\n-->`, isTrick: true },
  CDATA: { hide: block('<![CDATA[', ']]>'), isTrick: false },
  'a processing instruction': { hide: block('<?x', '?>'), isTrick: false },
  'a declaration': { hide: line('<!X ', '>'), isTrick: false },
  'a script': { hide: block('<script>', '</script>'), isTrick: true },
  'a style': { hide: block('<style>', '</style>'), isTrick: true },
  'a template': { hide: block('<template>', '</template>'), isTrick: true },
  'a title of HTML': { hide: block('<title>', '</title>'), isTrick: true },
  'a text area': { hide: block('<textarea>', '</textarea>'), isTrick: true },
  'a video': { hide: line('x <video>', '</video> y'), isTrick: true },
  'a script that never ends': { hide: (facts) => `<script>\n${facts}`, isTrick: true },
  'folded text': { hide: block('<details><summary>more</summary>\n\n', '\n\n</details>'), isTrick: false },
  'folded HTML': { hide: block('<details>', '</details>'), isTrick: false },
  'folded text that a value calls open': { hide: block('<details class=" open">', '</details>'), isTrick: false },
  'folded text of which a browser opens another': {
    hide: block('<details open name="a">\n\n', '\n\n</details>'),
    isTrick: false,
  },
  'folded text that ends in a cell': {
    hide: block('<details>\n\n| a |\n|---|\n| </details> |\n\n', '\n\n</details>'),
    isTrick: false,
  },
  'folded text that ends in a cell of HTML': {
    hide: block('<details><table><tr><td></details></td></tr></table>\n\n', '\n\n</details>'),
    isTrick: false,
  },
  'folded text with an end of another name': {
    hide: block('<details>\n<p></details_></p>\n\n', '\n\n</details>'),
    isTrick: false,
  },
  'folded text that ends in a comment': {
    hide: block('<details>\n<p><!-- </details>\n\n', '\n\n--></details>'),
    isTrick: true,
  },
  'folded text whose end a tag takes': { hide: block('<details>\n\n<p\n\n</details>\n\n', ''), isTrick: true },
  'folded text whose end an instruction takes': {
    hide: block('<details>\n<p><?x\n\n</details>\n\n', ''),
    isTrick: true,
  },
  'folded text that filtering brings about': {
    hide: block('<p><xmp title="><details title=">\n\n', ''),
    isTrick: true,
  },
  'an attribute whose name holds quotes': { hide: line(`<p a"'="b>`, '">x</p>'), isTrick: false },
  'a quotation in a tag that never ends': { hide: (facts) => `<p title="\n\n${facts}`, isTrick: true },
  'a comment in a line that never ends': { hide: (facts) => `<p>x <!--\n\n${facts}`, isTrick: true },
  'an end tag without a name': { hide: line('<p>\n</! ', '>\n</p>'), isTrick: false },
  'what stands in for ruby text': { hide: line('x <ruby>y<rp>', '</rp></ruby>'), isTrick: true },
  'ever smaller letters': {
    hide: line('<sub><sup><small><sub>', '</sub></small></sup></sub>'),
    isTrick: true,
  },
  'an attribute of HTML': { hide: line('<p title="', '">x</p>'), isTrick: false },
  'the text instead of a picture of HTML': { hide: line('<img src="x.png" alt="', '">'), isTrick: false },
  'a link definition’s title': { hide: line('[a]: /x "', '"'), isTrick: true },
  'a comment made of a definition': {
    hide: (facts) => `[//]: # (${flat(facts).replace(/[()]/g, '')})`,
    isTrick: true,
  },
  'a link definition’s name': { hide: (facts) => `[${words(facts)}]: /x`, isTrick: true },
  'a footnote that nothing refers to': { hide: (facts, i) => `[^n${i}]: ${flat(facts)}`, isTrick: true },
  'a footnote that only a cell outside the table refers to': {
    hide: (facts, i) => `| a |\n|---|\n| b | [^n${i}] |\n\n[^n${i}]: ${flat(facts)}`,
    isTrick: true,
  },
  'a footnote whose name is taken': {
    hide: (facts, i) => `So[^n${i}].\n\n[^n${i}]: So.\n\n[^N${i}]: ${flat(facts)}`,
    isTrick: true,
  },
  'cells outside the table': { hide: line('| a |\n|---|\n| b | ', ' |'), isTrick: true },
  'the text instead of a picture': {
    hide: (facts) => `![${flat(facts).replace(/[[\]]/g, '')}](x.png)`,
    isTrick: false,
  },
  'a link’s title': { hide: line('[x](/x "', '")'), isTrick: false },
  'a link’s address': { hide: (facts) => `[x](<https://x.example/${words(facts)}>)`, isTrick: false },
  'a fence': { hide: block('```', '```'), isTrick: false },
  'a fence of tildes': { hide: block('~~~~text', '~~~~'), isTrick: false },
  'a fence’s info': { hide: (facts) => `~~~ ${flat(facts)}\nx\n~~~`, isTrick: false },
  'a diagram': { hide: block('```mermaid\n%%', '```'), isTrick: false },
  'a formula of white letters': {
    hide: (facts) => `$\\color{white}{\\text{${words(facts)}}}$`,
    isTrick: true,
  },
  'a formula that a word touches': {
    hide: (facts) => `So$\\color{white}{\\text{${words(facts)}}}$so`,
    isTrick: true,
  },
  'a formula behind an escaped backslash': {
    hide: (facts) => `So \\\\$\\phantom{\\text{${words(facts)}}}$`,
    isTrick: true,
  },
  'a formula with space in it': { hide: (facts) => `$ \\tiny \\text{${words(facts)}} $`, isTrick: true },
  'a phantom': { hide: (facts) => `$$\n\\phantom{\\text{${words(facts)}}}\n$$`, isTrick: true },
  'a formula in code': { hide: (facts) => `$\`\\tiny{\\text{${words(facts)}}}\`$`, isTrick: true },
  'a fence of mathematics': { hide: (facts) => `\`\`\`math\n\\phantom{${words(facts)}}\n\`\`\``, isTrick: true },
  'characters of the block of tags': { hide: (facts) => `So. ${tagged(facts)}`, isTrick: true },
};

/** What fills a text and is no word. */
export const paddings: Readonly<Record<string, Hiding>> = {
  'zero-width spaces in a word': { hide: () => each('\u200b')('internationalisation'), isTrick: true },
  'word joiners in a word': { hide: () => each('\u2060')('internationalisation'), isTrick: true },
  'soft hyphens in a word': { hide: () => each('\u00ad')('internationalisation'), isTrick: false },
  'fillers of Hangul': { hide: () => '\u3164 '.repeat(200), isTrick: true },
  'half-width fillers of Hangul': { hide: () => '\uffa0 '.repeat(200), isTrick: true },
  'empty Braille': { hide: () => '\u2800 '.repeat(200), isTrick: true },
  'variation selectors': { hide: () => '\u{e0101} '.repeat(200), isTrick: true },
  'invisible operators': { hide: () => '\u2063 '.repeat(200), isTrick: true },
  'zero-width characters by reference': { hide: () => '&#8203; '.repeat(200), isTrick: true },
  'spaces without a break': { hide: () => '&nbsp; '.repeat(200), isTrick: false },
  punctuation: { hide: () => '. - , … '.repeat(200), isTrick: false },
  rules: { hide: () => '---\n\n'.repeat(200), isTrick: false },
  'empty items': { hide: () => '-\n'.repeat(200), isTrick: false },
  'combining marks': { hide: () => '\u0301 '.repeat(200), isTrick: false },
  emoji: { hide: () => '💥 '.repeat(200), isTrick: false },
  'bidirectional controls': { hide: () => '\u202e \u202c '.repeat(50), isTrick: true },
  isolates: { hide: () => '\u2067\u2069 '.repeat(50), isTrick: true },
};

/** Headings that are none, or are not what they look like, by the heading's words. */
export const forgedHeadings: Readonly<Record<string, (title: string, level: string) => string>> = {
  'letters of another script': (title) =>
    `## ${title.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('a', 'а').replaceAll('i', 'і')}`,
  'in a fence': (title) => `\`\`\`\n## ${title}\n\`\`\``,
  'in a comment': (title) => `<!--\n## ${title}\n-->`,
  'folded away': (title) => `<details>\n\n## ${title}\n\n</details>`,
  'in a definition': (title) => `[//]: # (${title})`,
  'in a formula': (title) => `## $\\color{white}{\\text{${title}}}$`,
  'in a picture': (title) => `## ![${title}](x.png)`,
  'in an attribute': (title) => `<h2 title="${title}"></h2>`,
  'in a script': (title) => `<script>\n<h2>${title}</h2>\n</script>`,
  'in a footnote': (title) => `[^h]: ## ${title}`,
  'behind a tag': (title) => `## ${tagged(title)}`,
};
