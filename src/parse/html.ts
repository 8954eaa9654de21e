/** The little of HTML that a reader of Markdown meets: tags, comments and the text between them, in linear time. */

export type HtmlToken =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'comment'; readonly from: number; readonly to: number; readonly closed: boolean }
  | {
      readonly kind: 'tag';
      readonly name: string;
      readonly closing: boolean;
      /** In lower case. */
      readonly attributes: readonly string[];
      readonly from: number;
      readonly to: number;
      /** False where the text ends within it: a browser takes what follows for a part of it. */
      readonly closed: boolean;
    };

/** Elements that start a line of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content GitHub does not show. */
export const unseenElements: ReadonlySet<string> = new Set(
  'script style template title iframe noembed noframes noscript textarea xmp plaintext select object video audio svg math rp'.split(
    ' ',
  ),
);

/** Elements behind which the end of one that began before them counts for nothing. */
export const holdingElements: ReadonlySet<string> = new Set([
  ...unseenElements,
  ...['details', 'table', 'td', 'th', 'caption', 'marquee', 'applet'],
]);

/** Elements that make their text smaller. */
export const shrinkingElements: ReadonlySet<string> = new Set(['sub', 'sup', 'small']);

/** Elements whose brackets GFM makes plain text: what stands in such a tag may come to life then. */
const filteredElements: ReadonlySet<string> = new Set(
  'title textarea style xmp iframe noembed noframes script plaintext'.split(' '),
);

const nameAt = /[a-z][^\t\n\f\r />]*/iy;
const attributeAt = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const valueAt = /[\t\n\f\r ]*=[\t\n\f\r ]*(?:(["'])|[^\t\n\f\r >]*)/y;

/** What stands from behind a tag's name to past its `>`, as browsers read it; not closed where the text ends before. */
function tagRest(html: string, from: number): { to: number; attributes: readonly string[]; closed: boolean } {
  const attributes: string[] = [];
  for (let at = from; at < html.length; ) {
    if (html[at] === '>') return { to: at + 1, attributes, closed: true };
    attributeAt.lastIndex = at;
    const name = attributeAt.exec(html)?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    attributes.push(name.toLowerCase());
    at += name.length;
    valueAt.lastIndex = at;
    const value = valueAt.exec(html);
    if (value === null) continue;
    at = valueAt.lastIndex;
    if (value[1] === undefined) continue;
    const close = html.indexOf(value[1], at);
    if (close === -1) break;
    at = close + 1;
  }
  return { to: html.length, attributes, closed: false };
}

const commentEnd = /--!?>/g;

/**
 * The end of the comment, or of what a browser makes one of, that begins at `from`: a declaration, an instruction, CDATA,
 * an end tag without a name. Not closed where the text ends before, or where readers of HTML differ about its end.
 */
function commentRest(html: string, from: number): { to: number; closed: boolean } {
  if (!html.startsWith('<!--', from)) {
    const close = html.indexOf('>', from);
    return close === -1 ? { to: html.length, closed: false } : { to: close + 1, closed: true };
  }
  commentEnd.lastIndex = from + 2;
  const end = commentEnd.exec(html);
  const closed = end?.[0] === '-->' && end.index >= from + 4;
  return { to: closed ? commentEnd.lastIndex : html.length, closed };
}

export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textFrom = 0;
  const flush = (to: number) => {
    if (to > textFrom) tokens.push({ kind: 'text', from: textFrom, to });
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, textFrom))) {
    const closing = html[at + 1] === '/';
    nameAt.lastIndex = at + (closing ? 2 : 1);
    const name = nameAt.exec(html)?.[0].toLowerCase();
    if (name === undefined && /[!?/]/.test(html[at + 1] ?? '')) {
      flush(at);
      const { to, closed } = commentRest(html, at);
      textFrom = to;
      tokens.push({ kind: 'comment', from: at, to, closed });
      continue;
    }
    if (name === undefined) continue;
    flush(at);
    const { to, attributes, closed: isEnded } = tagRest(html, nameAt.lastIndex);
    const closed = isEnded && !(filteredElements.has(name) && html.slice(at + 1, to).includes('<'));
    textFrom = to;
    tokens.push({ kind: 'tag', name, closing, attributes, from: at, to, closed });
  }
  flush(html.length);
  return tokens;
}
