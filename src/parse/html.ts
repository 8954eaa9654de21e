/** The little of HTML that a reader of Markdown meets: tags, comments and the text between them, in linear time. */

export type HtmlToken =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'comment'; readonly from: number; readonly to: number; readonly closed: boolean }
  | {
      readonly kind: 'tag';
      readonly name: string;
      readonly closing: boolean;
      readonly from: number;
      readonly to: number;
    };

/** Elements that start a line of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content GitHub does not show. */
export const unseenElements: ReadonlySet<string> = new Set(
  'script style template title iframe noembed noframes noscript textarea select object video audio svg math'.split(' '),
);

const nameAt = /[a-z][a-z0-9-]*/iy;

/** The end of the tag that starts at `from`: past its `>`, quotes respected; the end of the text where it is cut off. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.length;
}

/** Declarations, processing instructions and CDATA count as comments: GitHub shows none of them. */
const unseen: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textFrom = 0;
  const flush = (to: number) => {
    if (to > textFrom) tokens.push({ kind: 'text', from: textFrom, to });
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, textFrom))) {
    const hidden = unseen.find(([open]) => html.startsWith(open, at));
    if (hidden) {
      flush(at);
      const close = html.indexOf(hidden[1], at + hidden[0].length);
      textFrom = close === -1 ? html.length : close + hidden[1].length;
      tokens.push({ kind: 'comment', from: at, to: textFrom, closed: close !== -1 });
      continue;
    }
    const closing = html[at + 1] === '/';
    nameAt.lastIndex = at + (closing ? 2 : 1);
    const name = nameAt.exec(html)?.[0].toLowerCase();
    if (name === undefined) continue;
    flush(at);
    textFrom = tagEnd(html, nameAt.lastIndex);
    tokens.push({ kind: 'tag', name, closing, from: at, to: textFrom });
  }
  flush(html.length);
  return tokens;
}
