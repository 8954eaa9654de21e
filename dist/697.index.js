export const id = 697;
export const ids = [697];
export const modules = {

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTexts: () => (/* binding */ answerTexts)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(919);
;// CONCATENATED MODULE: ./lib/model/text.js
/** Places in a text, and text as a reader sees it with the way back to the place it was written at. */
/** Turns offsets into lines and columns. A line ends with LF, CRLF or a lone CR. */
class Lines {
    source;
    #starts = [0];
    constructor(source) {
        this.source = source;
        for (let i = 0; i < source.length; i++) {
            const code = source.charCodeAt(i);
            if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10))
                this.#starts.push(i + 1);
        }
    }
    /** The position of an offset; offsets outside the text are clamped to it. */
    position(offset) {
        const at = Math.max(0, Math.min(offset, this.source.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        // A byte order mark is no column: editors do not show it.
        const bom = low === 0 && this.source.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
        return { line: low + 1, column: at - this.#starts[low] + 1 - bom };
    }
    range(span) {
        return { start: this.position(span.start), end: this.position(span.end) };
    }
}
/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
class VisibleText {
    value;
    offsets;
    ends;
    /**
     * @param value what the reader sees; lines are joined by LF
     * @param offsets `offsets[i]` is where in the original file the source of `value[i]` starts; for a text without
     *   characters, one entry says where it would stand
     * @param ends `ends[i]` is where that source ends: one further for most characters, more for an entity, an escape, CRLF
     */
    constructor(value, offsets, ends = offsets.map((offset) => offset + 1)) {
        this.value = value;
        this.offsets = offsets;
        this.ends = ends;
    }
    /** The span in the original file of `value.slice(from, to)`. */
    span(from = 0, to = this.value.length) {
        const last = Math.min(to, this.value.length) - 1;
        if (last >= from)
            return { start: this.offsets[from], end: this.ends[last] };
        const at = this.offsets[from] ?? this.ends[this.value.length - 1] ?? this.offsets[0] ?? 0;
        return { start: at, end: at };
    }
    slice(from, to = this.value.length) {
        if (to <= from)
            return new VisibleText('', [this.span(from, from).start], []);
        return new VisibleText(this.value.slice(from, to), this.offsets.slice(from, to), this.ends.slice(from, to));
    }
    /** Its lines, without the LFs between them. */
    lines() {
        const lines = [];
        let from = 0;
        for (let at = this.value.indexOf('\n'); at !== -1; at = this.value.indexOf('\n', from)) {
            lines.push(this.slice(from, at));
            from = at + 1;
        }
        lines.push(this.slice(from));
        return lines;
    }
    /** The same text without the white space around it. */
    trimmed() {
        const { value } = this;
        const from = value.length - value.trimStart().length;
        return from === 0 && value.trimEnd().length === value.length ? this : this.slice(from, from + value.trim().length);
    }
}

;// CONCATENATED MODULE: ./lib/check.js

/** The results in the order of the checks. Pure: the same document and checks give the same results. */
function checkResults(document, checks, waivable) {
    const lines = new Lines(document.source);
    const outcomes = new Map();
    const results = [];
    for (const check of checks) {
        const result = checkResult(document, check, outcomes, waivable, lines);
        outcomes.set(check.id, result.outcome);
        results.push(result);
    }
    return results;
}
function checkResult(document, check, outcomes, waivable, lines) {
    const head = { id: check.id, severity: check.severity, says: check.says };
    if (check.needs !== undefined) {
        const needed = outcomes.get(check.needs);
        if (needed === 'fail' || needed === 'skip') {
            return {
                ...head,
                outcome: 'skip',
                reason: `not judged: \`${check.needs}\` does not hold yet`,
                needs: check.needs,
            };
        }
    }
    const judgement = check.rule.judge(document, check.options);
    switch (judgement.outcome) {
        case 'pass':
            return { ...head, outcome: 'pass', evidence: judgement.evidence.map((span) => lines.range(span)) };
        case 'skip':
            return { ...head, outcome: 'skip', reason: judgement.reason };
        case 'fail': {
            const waiver = document.waivers.find((w) => w.check === check.id && w.reason !== '' && waivable.includes(w.check));
            if (waiver !== undefined)
                return { ...head, outcome: 'waived', reason: waiver.reason, ...lines.range(waiver.span) };
            return { ...head, outcome: 'fail', findings: judgement.findings.map((finding) => findingReport(finding, lines)) };
        }
    }
}
function findingReport(finding, lines) {
    return {
        message: finding.message,
        help: finding.help,
        ...lines.range(finding.at),
        ...(finding.related === undefined || finding.related.length === 0
            ? {}
            : { related: finding.related.map(({ label, at }) => ({ label, ...lines.range(at) })) }),
    };
}

// EXTERNAL MODULE: ./node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(126);
;// CONCATENATED MODULE: ./lib/parse/characters.js
/** Characters that a reader does not see, or that change what he sees. */
/** Default-ignorable code points, and the blank Braille pattern, which is as empty. */
const unseenCharacters = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Embeddings, overrides and isolates: they make text read in another order than it is written in. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** What emoji are joined and styled by, and the soft hyphen: unseen, and no trick. */
const joiners = /\u200c|\u200d|\ufe0e|\ufe0f|\u00ad|[\u{e0020}-\u{e007f}]/u;

;// CONCATENATED MODULE: ./lib/parse/code.js
/** Tells prose that was indented by accident, and drawings in characters, from code. */
const codeCharacters = /[{}()[\];=<>$|\\`_#&*/]/g;
const listMarker = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const word = /\p{L}{2,}/gu;
/** Whether most of the lines read as sentences, entries or labels. */
function isProse(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const prose = lines.filter((line) => {
        const bare = line.replace(listMarker, '').trim();
        const words = bare.match(word)?.length ?? 0;
        const code = bare.match(codeCharacters)?.length ?? 0;
        return (words >= 3 && code * 12 <= bare.length) || (words >= 1 && code === 0 && /^\p{Lu}.*:$/u.test(bare));
    });
    return lines.length > 0 && prose.length * 10 >= lines.length * 6;
}
const boxCharacters = /[─-╿▀-▟←-⇿┌-┿]/g;
const asciiStrokes = /\+[-=]{2,}|[-=]{2,}[>+]|<[-=]{2,}|^\s*\|.{0,200}\|\s*$|\\_|_\/|\/\\/;
/** Whether text in a code block is a drawing: boxes, arrows, strokes on several lines. */
function looksDrawn(text) {
    if ((text.match(boxCharacters)?.length ?? 0) >= 6)
        return true;
    return text.split('\n').filter((line) => asciiStrokes.test(line)).length >= 3;
}

;// CONCATENATED MODULE: ./lib/parse/html.js
/** The little of HTML that a reader of Markdown meets: tags, comments and the text between them, in linear time. */
/** Elements that start a line of their own. */
const blockElements = new Set('address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Elements whose content GitHub does not show. */
const unseenElements = new Set('script style template title iframe noembed noframes noscript textarea select object video audio svg math'.split(' '));
const nameAt = /[a-z][a-z0-9-]*/iy;
/** The end of the tag that starts at `from`: past its `>`, quotes respected; the end of the text where it is cut off. */
function tagEnd(html, from) {
    let quote = '';
    for (let i = from; i < html.length; i++) {
        const character = html[i];
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '>')
            return i + 1;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return html.length;
}
/** Declarations, processing instructions and CDATA count as comments: GitHub shows none of them. */
const unseen = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
];
function htmlTokens(html) {
    const tokens = [];
    let textFrom = 0;
    const flush = (to) => {
        if (to > textFrom)
            tokens.push({ kind: 'text', from: textFrom, to });
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
        if (name === undefined)
            continue;
        flush(at);
        textFrom = tagEnd(html, nameAt.lastIndex);
        tokens.push({ kind: 'tag', name, closing, from: at, to: textFrom });
    }
    flush(html.length);
    return tokens;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-footnote/lib/index.js
var lib = __webpack_require__(807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js
var mdast_util_gfm_table_lib = __webpack_require__(421);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js
var mdast_util_gfm_task_list_item_lib = __webpack_require__(303);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var micromark_extension_gfm_table_lib_syntax = __webpack_require__(749);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(197);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 5 modules
var remark_frontmatter_lib = __webpack_require__(239);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 44 modules
var remark_parse_lib = __webpack_require__(585);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(900);
;// CONCATENATED MODULE: ./lib/parse/markdown.js











const point = (token) => ({ line: token.end.line, column: token.end.column, offset: token.end.offset });
/** Notes that everything at the end of `text` that no piece covers yet was made of `token`. */
function record(text, token) {
    text.pieces ??= [];
    text.pieces.push({ to: text.value.length, start: token.start.offset, end: token.end.offset });
}
const tailOf = (context) => context.stack.pop();
const exitData = function (token) {
    const tail = tailOf(this);
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token);
    record(tail, token);
};
const exitCharacterReference = function (token) {
    const tail = tailOf(this);
    tail.position.end = point(token);
    record(tail, token);
};
/** As the default, which is not exported, and recorded. */
const exitLineEnding = function (token) {
    const context = this.stack[this.stack.length - 1];
    const tail = context.children[context.children.length - 1];
    if (this.data.atHardBreak) {
        tail.position.end = point(token);
        this.data.atHardBreak = undefined;
        return;
    }
    if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(context.type))
        return;
    this.config.enter.data.call(this, token);
    exitData.call(this, token);
};
/** The pieces of a value from which some characters, given by ascending index, were left out. */
function withoutCharacters(pieces, dropped) {
    if (dropped.length === 0)
        return [...pieces];
    const kept = [];
    let from = 0;
    let next = 0;
    for (const { to, start, end } of pieces) {
        const even = end - start === to - from;
        for (let i = from; i < to; i++) {
            if (dropped[next] === i)
                next++;
            else if (even)
                kept.push({ to: i + 1 - next, start: start + i - from, end: start + i - from + 1 });
            else
                kept.push({ to: i + 1 - next, start, end });
        }
        from = to;
    }
    return kept;
}
/** For a node whose value is collected in a buffer; `dropped` says which of its characters are no part of the value. */
function exitBuffered(dropped) {
    return function (token) {
        const fragment = this.stack[this.stack.length - 1];
        const pieces = fragment.children[0]?.pieces ?? [];
        const buffered = this.resume();
        const node = this.stack[this.stack.length - 1];
        const without = dropped(buffered, this);
        const left = new Set(without);
        node.value =
            left.size === 0
                ? buffered
                : [...Array(buffered.length).keys()]
                    .filter((i) => !left.has(i))
                    .map((i) => buffered[i])
                    .join('');
        node.pieces = withoutCharacters(pieces, without);
        this.data.flowCodeInside = undefined;
        this.exit(token);
    };
}
const indexes = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** In a table's cell a pipe in code is written with a backslash. */
const pipeEscapes = (buffered, context) => context.data.inTable ? [...buffered.matchAll(/\\(?=\|)/g)].map((match) => match.index) : [];
function surroundingLineEndings(buffered, fenced) {
    const lead = fenced ? (/^(?:\r?\n|\r)/.exec(buffered)?.[0].length ?? 0) : 0;
    const trail = /(?:\r?\n|\r)$/.exec(buffered.slice(lead))?.[0].length ?? 0;
    return [...indexes(0, lead), ...indexes(buffered.length - trail, buffered.length)];
}
const positions = {
    exit: {
        data: exitData,
        characterEscapeValue: exitData,
        characterReference: exitCharacterReference,
        codeTextData: exitData,
        codeFlowValue: exitData,
        htmlFlowData: exitData,
        htmlTextData: exitData,
        lineEnding: exitLineEnding,
        codeText: exitBuffered(pipeEscapes),
        codeFenced: exitBuffered((buffered) => surroundingLineEndings(buffered, true)),
        codeIndented: exitBuffered((buffered) => surroundingLineEndings(buffered, false)),
        htmlFlow: exitBuffered(() => []),
        htmlText: exitBuffered(() => []),
    },
};
/** Autolink literals are left out: they double the time, and a bare URL counts for nothing with or without a link. */
function gfmParts() {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push((0,syntax/* gfmFootnote */.r)(), (0,lib_syntax/* gfmStrikethrough */.K)(), (0,micromark_extension_gfm_table_lib_syntax/* gfmTable */.x)(), (0,micromark_extension_gfm_task_list_item_lib_syntax/* gfmTaskListItem */.J)());
    data.fromMarkdownExtensions ??= [];
    data.fromMarkdownExtensions.push((0,lib/* gfmFootnoteFromMarkdown */.i)(), (0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)(), (0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)(), (0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)(), positions);
}
const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(remark_frontmatter_lib/* default */.A, ['yaml']).use(gfmParts).freeze();
/** The tree of a text without its byte order mark; all offsets are into that text. */
function markdownTree(text) {
    return processor.parse(text);
}
/** The pieces of a text, code or html node; none where its value stands in the source character by character. */
function piecesOf(node) {
    return node.pieces ?? [];
}

;// CONCATENATED MODULE: ./lib/parse/math.js
/** Formulas as GitHub draws them: `$…$` and `$$…$$`; sums of money are none. */
/** What tells a formula from words between two dollar signs. */
const formula = /[\\^_{}=]/;
const wordCharacter = /[\p{L}\p{N}]/u;
/**
 * @param isEscaped whether the dollar sign at an index was written with a backslash
 * @returns the formulas of a block's text, delimiters included, in order
 */
function mathRanges(text, isEscaped) {
    const ranges = [];
    let open = null;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at + 1)) {
        if (isEscaped(at))
            continue;
        const double = text[at + 1] === '$';
        if (double) {
            if (open?.double) {
                ranges.push({ from: open.at, to: at + 2 });
                open = null;
            }
            else
                open = { at, double };
            at++;
            continue;
        }
        if (open?.double)
            continue;
        const before = text[at - 1] ?? ' ';
        const after = text[at + 1] ?? ' ';
        if (open && !/\s/.test(before) && !wordCharacter.test(after)) {
            if (formula.test(text.slice(open.at + 1, at)))
                ranges.push({ from: open.at, to: at + 1 });
            open = null;
        }
        else if (!/\s/.test(after) && !wordCharacter.test(before))
            open = { at, double };
    }
    return ranges;
}

;// CONCATENATED MODULE: ./lib/parse/blocks.js
/** The blocks of a document in order, as a reader sees them: hidden text is left out, and noted where it looks like a trick. */







const letter = /[\p{L}\p{N}]/u;
const diagramLanguages = new Set(['mermaid', 'geojson', 'topojson', 'stl']);
/** Collects the characters of one block. */
class Draft {
    shape;
    span;
    units = [];
    offsets = [];
    ends = [];
    strong = [];
    cells = [];
    #strongFrom = null;
    constructor(shape, span) {
        this.shape = shape;
        this.span = span;
    }
    push(unit, offset, end) {
        this.units.push(unit);
        this.offsets.push(offset);
        this.ends.push(end);
    }
    /** A line break; several in a row are one, as a reader sees them. */
    breakLine(offset, end) {
        const last = this.units.length - 1;
        if (last < 0)
            return;
        if (this.units[last] === '\n')
            this.ends[last] = end;
        else
            this.push('\n', offset, end);
    }
    setStrong(on) {
        const at = this.units.length;
        if (on)
            this.#strongFrom ??= at;
        else if (this.#strongFrom !== null) {
            if (at > this.#strongFrom)
                this.strong.push({ from: this.#strongFrom, to: at });
            this.#strongFrom = null;
        }
    }
}
/** Ranges of a text that are to be left out, as one ascending list without overlaps. */
function merged(ranges) {
    const sorted = [...ranges].sort((a, b) => a.from - b.from);
    const result = [];
    for (const { from, to } of sorted) {
        const last = result[result.length - 1];
        if (last && from < last.to)
            last.to = Math.max(last.to, to);
        else
            result.push({ from, to });
    }
    return result;
}
/** A text without some ranges, and where an index of it has gone. */
function without(text, ranges) {
    if (ranges.length === 0)
        return { text, moved: (at) => at };
    const places = new Array(text.value.length + 1);
    const kept = [];
    let next = 0;
    for (let i = 0; i <= text.value.length; i++) {
        while (next < ranges.length && ranges[next].to <= i)
            next++;
        places[i] = kept.length;
        if (i < text.value.length && (next >= ranges.length || i < ranges[next].from))
            kept.push(i);
    }
    return {
        text: new VisibleText(kept.map((i) => text.value[i]).join(''), kept.length === 0 ? [text.span().start] : kept.map((i) => text.offsets[i]), kept.map((i) => text.ends[i])),
        moved: (at) => places[at],
    };
}
class Reader {
    source;
    shift;
    blocks = [];
    figures = [];
    tricks = [];
    comments = [];
    frontMatter = null;
    #draft = null;
    /** The unseen element that everything stands in just now, how often it is nested in itself, and where it began. */
    #unseen = null;
    #htmlLists = [];
    #listDepth = 0;
    #strong = 0;
    #columns = 0;
    #cellFrom = 0;
    #usedFootnotes = new Set();
    /** @param shift what to add to an offset of the tree to get one of the file */
    constructor(source, shift) {
        this.source = source;
        this.shift = shift;
    }
    read(tree) {
        this.#usedFootnotes = footnotesUsed(tree);
        const stack = [{ node: tree, next: 0 }];
        while (stack.length > 0) {
            const frame = stack[stack.length - 1];
            const children = 'children' in frame.node ? frame.node.children : [];
            const child = children[frame.next++];
            if (child === undefined) {
                stack.pop();
                this.#leave(frame.node);
            }
            else if (this.#enter(child, frame.node, frame.next - 1))
                stack.push({ node: child, next: 0 });
        }
        this.#close();
        if (this.#unseen)
            this.#endUnseen(this.source.length, false);
        const { blocks, figures, tricks, comments, frontMatter } = this;
        return { blocks, figures, tricks, comments, frontMatter };
    }
    #spanOf(node) {
        const { start, end } = node.position;
        return { start: start.offset + this.shift, end: end.offset + this.shift };
    }
    /** Returns whether to read the node's children. */
    #enter(node, parent, index) {
        const span = this.#spanOf(node);
        switch (node.type) {
            case 'heading':
                this.#open({ kind: 'heading', depth: node.depth }, span);
                return true;
            case 'paragraph':
                this.#open(this.#paragraphShape(parent, index), span);
                return true;
            case 'list':
                this.#listDepth++;
                return true;
            case 'listItem':
            case 'blockquote':
                return true;
            case 'table':
                this.#columns = node.align?.length ?? 0;
                return true;
            case 'tableRow':
                this.#open({ kind: 'row', depth: this.#listDepth, ...(index === 0 && { header: true }) }, span);
                return true;
            case 'tableCell': {
                if (index >= this.#columns) {
                    this.#noteExtraCell(node, span);
                    return false;
                }
                this.#startCell(span.start);
                return true;
            }
            case 'strong':
                this.#setStrong(1);
                return true;
            case 'text':
            case 'inlineCode':
                this.#append(node.value, piecesOf(node), node.position.start.offset);
                return false;
            case 'break':
                this.#put('\n', span.start, span.end);
                return false;
            case 'image':
            case 'imageReference':
                if (!this.#unseen)
                    this.figures.push({ kind: 'image', span });
                return false;
            case 'html':
                this.#html(node, parent);
                return false;
            case 'code':
                this.#code(node, span);
                return false;
            case 'yaml':
                this.frontMatter = { span, text: node.value };
                return false;
            case 'footnoteDefinition':
                if (this.#usedFootnotes.has(node.identifier))
                    return true;
                this.#trick('unused-footnote', span, 'nothing refers to this footnote, so no reader sees it', 'Refer to it in the text, or remove it.');
                return false;
            case 'definition':
                this.#noteDefinition(node.title ?? '', span);
                return false;
            default:
                return 'children' in node;
        }
    }
    #leave(node) {
        switch (node.type) {
            case 'heading':
            case 'paragraph':
            case 'tableRow':
                this.#close();
                break;
            case 'tableCell':
                this.#endCell();
                break;
            case 'list':
                this.#listDepth--;
                break;
            case 'strong':
                this.#setStrong(-1);
                break;
        }
    }
    #paragraphShape(parent, index) {
        const depth = this.#listDepth + this.#htmlLists.length;
        if (parent.type === 'listItem') {
            if (index > 0)
                return { kind: 'paragraph', depth };
            const list = this.#itemShape(parent);
            return { kind: 'item', depth, ...list };
        }
        return { kind: parent.type === 'blockquote' ? 'quote' : 'paragraph', depth };
    }
    #itemShape(item) {
        const marker = this.source[item.position.start.offset + this.shift] ?? '';
        return {
            ordered: marker >= '0' && marker <= '9',
            ...(typeof item.checked === 'boolean' && { checked: item.checked }),
        };
    }
    #startCell(at) {
        const draft = this.#draft;
        if (!draft)
            return;
        if (draft.cells.length > 0)
            for (const unit of ' | ')
                draft.push(unit, at, at);
        this.#cellFrom = draft.units.length;
    }
    #endCell() {
        const draft = this.#draft;
        if (draft?.shape.kind === 'row')
            draft.cells.push({ from: this.#cellFrom, to: draft.units.length });
    }
    #open(shape, span) {
        this.#close();
        if (this.#unseen)
            return;
        this.#draft = new Draft(shape, span);
        if (this.#strong > 0)
            this.#draft.setStrong(true);
    }
    #close() {
        const draft = this.#draft;
        this.#draft = null;
        if (!draft || draft.units.length === 0)
            return;
        draft.setStrong(false);
        const whole = new VisibleText(draft.units.join(''), draft.offsets, draft.ends);
        const { text: seen, moved } = without(whole, this.#unseenRanges(whole));
        const text = seen.trimmed();
        if (text.value === '')
            return;
        const lead = seen.value.length - seen.value.trimStart().length;
        const place = (at) => Math.max(0, Math.min(text.value.length, moved(at) - lead));
        const ranges = (stretches) => stretches.map(({ from, to }) => ({ from: place(from), to: place(to) }));
        this.blocks.push({
            ...draft.shape,
            text,
            span: draft.shape.html ? text.span() : draft.span,
            strong: ranges(draft.strong).filter(({ from, to }) => to > from),
            ...(draft.shape.kind === 'row' && {
                cells: ranges(draft.cells).map(({ from, to }) => text.slice(from, to).trimmed()),
            }),
        });
    }
    /** Characters and formulas that do not count, noted as tricks. */
    #unseenRanges(text) {
        const { value } = text;
        const math = mathRanges(value, (i) => this.source[text.offsets[i] - 1] === '\\');
        for (const { from, to } of math) {
            this.#trick('math', text.span(from, to), 'a formula stands in the prose, and what it says is not read', 'Write it as plain text.');
        }
        const characters = [...value.matchAll(unseenCharacters)].map((match) => ({
            from: match.index,
            to: match.index + match[0].length,
            character: match[0],
        }));
        const suspicious = characters.filter(({ character }) => !joiners.test(character));
        for (const { from, to, character } of suspicious) {
            const bidi = character.match(bidiControls) !== null;
            const name = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
            this.#trick(bidi ? 'bidi-controls' : 'invisible-characters', text.span(from, to), bidi
                ? `the character ${name} makes the text read in another order`
                : `an invisible character, ${name}, stands in the text`, 'Remove it.');
        }
        return merged([...math, ...characters]);
    }
    #trick(kind, at, message, help) {
        this.tricks.push({ kind, message, help, at });
    }
    /** Adds text made of pieces; without pieces it stands in the source as it is, from `start` on. */
    #append(value, pieces, start) {
        let from = 0;
        for (const piece of pieces.length > 0 ? pieces : [{ to: value.length, start, end: start + value.length }]) {
            const even = piece.end - piece.start === piece.to - from;
            for (let i = from; i < piece.to; i++) {
                const offset = (even ? piece.start + i - from : piece.start) + this.shift;
                this.#put(value[i], offset, even ? offset + 1 : piece.end + this.shift);
            }
            from = piece.to;
        }
    }
    #put(unit, offset, end) {
        if (this.#unseen) {
            this.#unseen.letters ||= letter.test(unit);
            return;
        }
        if (unit === '\n' || unit === '\r')
            this.#draft?.breakLine(offset, end);
        else
            this.#draft?.push(unit, offset, end);
    }
    #setStrong(change) {
        this.#strong = Math.max(0, this.#strong + change);
        this.#draft?.setStrong(this.#strong > 0);
    }
    #code(node, span) {
        if (this.#unseen)
            return;
        const fenced = /^\s*(?:`{3}|~{3})/.test(this.source.slice(span.start, span.end));
        const language = node.lang?.toLowerCase();
        if (fenced && language && diagramLanguages.has(language))
            this.figures.push({ kind: 'diagram', span });
        else if (looksDrawn(node.value))
            this.figures.push({ kind: 'drawing', span });
        this.#open({ kind: 'code', depth: this.#listDepth, code: fenced ? 'fenced' : 'indented', ...(language && { language }) }, span);
        this.#append(node.value, piecesOf(node), span.start - this.shift);
        this.#close();
        const block = this.blocks[this.blocks.length - 1];
        if (!fenced && block?.span === span && isProse(block.text.value)) {
            this.blocks.pop();
            this.blocks.push(...proseBlocks(block));
        }
    }
    #noteExtraCell(cell, span) {
        if (cell.children.length === 0)
            return;
        this.#trick('extra-cells', span, "this cell stands outside the table's columns, so no reader sees it", 'Add a column for it, or remove it.');
    }
    /** `[//]: # (text)` is how some write comments; a sentence in a title is as unseen. */
    #noteDefinition(title, span) {
        if (title.trim().split(/\s+/).length < 6)
            return;
        this.#trick('definition', span, 'this text stands in a link definition, so no reader sees it', 'Write it in the text.');
    }
    #html(node, parent) {
        const pieces = piecesOf(node);
        const start = node.position.start.offset;
        const { value } = node;
        const flow = parent.type !== 'paragraph' && parent.type !== 'heading' && !isInline(parent);
        const places = placesOf(value, pieces, start, this.shift);
        const spanAt = (from, to) => ({ start: places.offsets[from], end: places.ends[to - 1] });
        if (flow)
            this.#open({ kind: 'paragraph', depth: this.#listDepth, html: true }, this.#spanOf(node));
        for (const token of htmlTokens(value)) {
            const span = spanAt(token.from, token.to);
            if (token.kind === 'comment')
                this.#comment(span, token.closed, value.slice(token.from, token.to));
            else if (token.kind === 'tag')
                this.#tag(token, span, value.slice(token.from, token.to));
            else
                this.#htmlText(value, token.from, token.to, places);
        }
        if (flow)
            this.#close();
    }
    #comment(span, closed, text) {
        if (this.#unseen)
            return;
        this.comments.push(span);
        if (!closed && text.length > 4)
            this.#trick('unclosed-comment', span, 'a comment begins here that never ends, so no reader sees what follows', 'Close it with `-->`.');
    }
    #tag(tag, span, text) {
        const { name, closing } = tag;
        if (this.#unseen) {
            if (name !== this.#unseen.name)
                return;
            this.#unseen.nested += closing ? -1 : 1;
            if (this.#unseen.nested === 0)
                this.#endUnseen(span.end, true);
            return;
        }
        if (!closing && (unseenElements.has(name) || (name === 'details' && !/\sopen\b/i.test(text)))) {
            this.#unseen = { name, nested: 1, span, letters: false };
            return;
        }
        if (name === 'br')
            this.#put('\n', span.start, span.end);
        else if (name === 'img' && !closing)
            this.figures.push({ kind: 'image', span });
        else if (name === 'b' || name === 'strong')
            this.#setStrong(closing ? -1 : 1);
        else if (name === 'td' || name === 'th') {
            if (closing)
                this.#endCell();
            else
                this.#startCell(span.start);
        }
        else if (blockElements.has(name))
            this.#blockTag(name, closing, span);
    }
    #blockTag(name, closing, span) {
        if (name === 'ul' || name === 'ol') {
            if (closing)
                this.#htmlLists.pop();
            else
                this.#htmlLists.push(name === 'ol');
        }
        const depth = this.#listDepth + this.#htmlLists.length;
        const level = /^h([1-6])$/.exec(name)?.[1];
        if (closing || (!['li', 'tr'].includes(name) && level === undefined)) {
            this.#open({ kind: 'paragraph', depth, html: true }, span);
        }
        else if (level !== undefined)
            this.#open({ kind: 'heading', depth: Number(level), html: true }, span);
        else if (name === 'li') {
            this.#open({ kind: 'item', depth: Math.max(1, depth), ordered: this.#htmlLists.at(-1) === true, html: true }, span);
        }
        else
            this.#open({ kind: 'row', depth, html: true }, span);
    }
    #htmlText(value, from, to, places) {
        const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
        let lineStart = true;
        for (let i = from; i < to;) {
            const unit = value[i];
            if (unit === '&') {
                reference.lastIndex = i;
                const match = reference.exec(value);
                const decoded = match && decodeReference(match);
                if (match && decoded) {
                    const end = Math.min(to, i + match[0].length);
                    for (const part of decoded)
                        for (const half of part.split(''))
                            this.#put(half, places.offsets[i], places.ends[end - 1]);
                    i = end;
                    lineStart = false;
                    continue;
                }
            }
            const isSpace = unit === ' ' || unit === '\t';
            if (!(lineStart && isSpace && (i > from || from === 0)))
                this.#put(unit, places.offsets[i], places.ends[i]);
            lineStart = unit === '\n' || unit === '\r' || (lineStart && isSpace);
            i++;
        }
    }
    #endUnseen(end, closed) {
        const unseen = this.#unseen;
        this.#unseen = null;
        if (!unseen.letters)
            return;
        const at = { start: unseen.span.start, end };
        if (unseen.name === 'details')
            this.#trick('folded', at, 'this text is folded away in `<details>`, so it does not count', 'Write it in the open if it belongs to the postmortem.');
        else
            this.#trick('hidden-html', closed ? at : unseen.span, `text in \`<${unseen.name}>\` is not shown, so it does not count`, 'Write it as plain text.');
    }
}
function isInline(node) {
    return ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);
}
function decodeReference([, decimal, hexadecimal, name]) {
    if (name !== undefined)
        return (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(name);
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
/** Where each character of a raw value stands in the file. */
function placesOf(value, pieces, start, shift) {
    const offsets = [];
    const ends = [];
    let from = 0;
    for (const piece of pieces.length > 0 ? pieces : [{ to: value.length, start, end: start + value.length }]) {
        const even = piece.end - piece.start === piece.to - from;
        for (let i = from; i < piece.to; i++) {
            offsets.push((even ? piece.start + i - from : piece.start) + shift);
            ends.push((even ? piece.start + i - from + 1 : piece.end) + shift);
        }
        from = piece.to;
    }
    return { offsets, ends };
}
function footnotesUsed(tree) {
    const used = new Set();
    const waiting = [tree];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.type === 'footnoteReference')
            used.add(node.identifier);
        if ('children' in node)
            waiting.push(...node.children);
    }
    return used;
}
const blocks_listMarker = /^([-*+•]|\d{1,3}[.)])[ \t]+/;
/** Indented code that reads as prose: one item per line with a list marker, one paragraph per group of other lines. */
function proseBlocks(block) {
    const groups = [];
    let from = 0;
    for (const line of block.text.lines()) {
        const to = from + line.value.length;
        const bare = line.trimmed();
        const marker = blocks_listMarker.exec(bare.value);
        const last = groups[groups.length - 1];
        const indent = line.value.length - line.value.trimStart().length;
        if (marker || !last) {
            groups.push({ text: line, marker: marker?.[1] ?? null, from: from + indent + (marker?.[0].length ?? 0), to });
        }
        else
            last.to = to;
        from = to + 1;
    }
    return groups.map(({ marker, from, to }) => {
        const text = block.text.slice(from, to).trimmed();
        return {
            kind: marker === null ? 'paragraph' : 'item',
            depth: marker === null ? block.depth : block.depth + 1,
            ...(marker !== null && { ordered: /\d/.test(marker) }),
            code: 'indented',
            text,
            span: text.span(),
            strong: [],
        };
    });
}
/** @param shift what to add to an offset of the tree to get one of the file */
function readBlocks(tree, source, shift) {
    return new Reader(source, shift).read(tree);
}

;// CONCATENATED MODULE: ./lib/parse/vocabulary.js
/** The sections that a postmortem consists of; all others may be parts of these. */
const mainSections = ['summary', 'timeline', 'cause', 'measures', 'lessons', 'conclusion'];
/** Where a part belongs when it is not marked deeper than its neighbour. */
const homes = {
    impact: ['summary'],
    duration: ['summary'],
    'root-cause': ['summary', 'cause'],
    resolution: ['cause', 'timeline', 'summary'],
    detection: ['summary', 'timeline'],
    escalation: ['timeline'],
    investigation: ['timeline'],
    misleading: ['timeline'],
    trigger: ['summary', 'cause'],
    'contributing-factors': ['cause'],
    improvements: ['measures'],
    'action-items': ['measures'],
};
const concepts = {
    summary: 'summary, summaries, overview, synopsis, abstract, tldr, tl dr, recap, gist, in a nutshell, what happened, incident description, issue description, problem description, outage description, event description, description of the incident, description of the issue, description of the problem, problem statement, issue statement',
    timeline: 'timeline, timelines, time line, chronology, sequence of events, chain of events, course of events, order of events, series of events, log of events, event log, incident log, history of events, timeframe',
    'root-cause': 'root cause, root causes, rootcause, cause, causes, rca, causal analysis, five whys, 5 whys, whys, why did it happen, why it happened, what caused it, what caused the incident, what caused the issue, what caused the outage, what went on, technical cause, fault, source of the problem, root of the problem, summation',
    resolution: 'resolution, resolutions, resolved, resolve, resolving, recovery, mitigation, mitigations, solution, solutions, repair, restoration, how it was fixed, how it was resolved, how was it fixed, how we fixed it, workaround, summation',
    fix: 'fix, fixes, fixed, fixing, hotfix, bug fix, bugfix',
    remediation: 'remediation, remediations, remedy, remedies',
    measures: 'corrective, correction, corrections, preventive, preventative, prevention, prevent, preventing, prevented, measures, measure, recommendations, recommendation, recurrence, corrective actions, corrective action, preventive actions, preventative actions, preventive action, preventative action, precautions, safeguards, never again',
    improvements: 'improvement, improvements, improve, enhancements, enhancement, what can be improved, things to improve',
    'action-items': 'action item, action items, actions items, action points, action plan, actions, action, tasks, task, todo, todos, to do, to dos, to do list, follow up, follow ups, followup, followups, next steps, next step, backlog, way forward, going forward, moving forward, work items',
    lessons: 'lesson, lessons, lessons learned, lessons learnt, learned, learnt, learnings, learning, retrospective, reflection, reflections, what went well, what went wrong, what went badly, what went poorly, what worked well, what worked, what did not work, what didnt work, what didnt, what didnt go well, what did not go well, what didnt go so well, what could have gone better, where we got lucky, where did we get lucky, what we learned, what did we learn, what have we learned',
    conclusion: 'conclusion, conclusions, closing remarks, closing thoughts, final thoughts, final remarks, final words, final note, epilogue, wrap up, wrapping up, key takeaway, key takeaways, takeaways, takeaway, the end, concluding remarks',
    impact: 'impact, impacts, impacted, affected, consequences, consequence, effect, effects, damage, damages, blast radius, scope, user experience, symptoms',
    duration: 'duration, start time, end time, downtime, down time, outage time, period',
    detection: 'detection, detected, detecting, discovery, discovered, how was it detected, alerting, notification, identification',
    escalation: 'escalation, escalations, escalated, escalate, handover',
    investigation: 'investigation, investigations, investigated, investigating, debugging, debug, diagnosis, diagnostics, diagnostic, troubleshooting, actions taken, action taken, steps taken, findings, assumptions, hypotheses, hypothesis, analysis',
    misleading: 'misleading, misleading paths, misleading investigation, misleading debugging, dead ends, false leads, red herrings, wrong turns',
    trigger: 'trigger, triggers, triggered, triggering event',
    'contributing-factors': 'contributing factors, contributing factor, contributing causes, contributing conditions, factors',
    background: 'background, context, introduction, intro, preamble, preface, lead up, leadup, environment, architecture',
    response: 'response, responders, incident response, communication, communications, messaging',
    references: 'references, reference, resources, links, appendix, related documents, related, supporting information, supporting documents, further reading, see also, glossary, attachments, authors, author, contributors, reviewers, attendees, participants, status, metadata, date, severity, acknowledgements, acknowledgments',
};
/** Words that say nothing of the kind of a section. */
const noise = new Set(`a an the of and or our my your their this that these those in on at by for from to with about into as is was were are be been did do does has have had must contain contains should how what who when which where why it its we i us s
  incident incidents issue issues problem problems outage outages event events error failure failures service services site website web system server
  analysis detail details detailed explanation explained explain explaining report reports reporting brief short quick high level main key full complete final initial executive general overall
  postmortem postmortems post mortem section part parts step steps phase identified happen happened happens
  list specific proposed planned plan possible potential future similar such against again further additional other others recommended suggested required needed necessary
  long short term immediate longer process procedure procedures path paths taken method methods methodology strategy strategies ways way means practices
  technical user users customer customers business end impact item items time times zone info information notes note statement address addressing resolve team teams people individual individuals`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** By first word, the longest first. */
const phrases = phraseTable();
function phraseTable() {
    const byText = new Map();
    for (const [concept, list] of Object.entries(concepts)) {
        for (const phrase of list.split(', '))
            byText.set(phrase, [...(byText.get(phrase) ?? []), concept]);
    }
    const table = new Map();
    for (const [text, concepts] of byText) {
        const words = text.split(' ');
        table.set(words[0], [...(table.get(words[0]) ?? []), { words, concepts }]);
    }
    for (const list of table.values())
        list.sort((a, b) => b.words.length - a.words.length);
    return table;
}
const singleWords = [...phrases.keys()].filter((word) => word.length >= 5);
/** Whether two words differ by at most `limit` letters added, dropped, changed or swapped. */
function isNear(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return false;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, before[j - 2] + 1);
            next.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return false;
        before = row;
        row = next;
    }
    return row[b.length] <= limit;
}
/** The vocabulary's spelling of a word that is nearly one of its own. */
function corrected(word) {
    if (word.length < 6 || word.length > 20 || phrases.has(word) || noise.has(word))
        return word;
    const limit = word.length >= 9 ? 2 : 1;
    return singleWords.find((known) => known[0] === word[0] && isNear(word, known, limit)) ?? word;
}
const nothing = { ids: [], unknown: 0, known: 0, atEdge: false };
/** The kinds of section that a title names. */
function readTitle(words) {
    if (words.length === 0 || words.length > 14)
        return nothing;
    const found = new Set();
    let unknown = 0;
    let known = 0;
    let atEdge = false;
    const spelled = words.map(corrected);
    for (let i = 0; i < spelled.length;) {
        const phrase = phrases
            .get(spelled[i])
            ?.find(({ words: wanted }) => wanted.every((word, k) => spelled[i + k] === word));
        if (phrase) {
            for (const concept of phrase.concepts)
                found.add(concept);
            known++;
            const end = i + phrase.words.length;
            atEdge ||= i === 0 || end === spelled.length;
            i = end;
        }
        else {
            if (!noise.has(spelled[i]) && !/^\d+$/.test(spelled[i]))
                unknown++;
            i++;
        }
    }
    return { ids: kinds(found), unknown, known, atEdge };
}
/** Words of one title are read together: a fix beside a cause is the resolution, beside prevention a measure. */
function kinds(found) {
    if (found.size === 0)
        return [];
    const has = (concept) => found.has(concept);
    const ids = [];
    const preventive = has('measures') || has('improvements');
    const resolves = has('resolution') || (has('fix') && !preventive) || (has('remediation') && has('root-cause'));
    if (has('timeline'))
        ids.push('timeline');
    if (has('root-cause') && resolves)
        ids.push('cause');
    else if (has('root-cause'))
        ids.push('root-cause');
    else if (resolves)
        ids.push('resolution');
    if (has('measures') || (has('remediation') && !has('root-cause')))
        ids.push('measures');
    else if (has('improvements'))
        ids.push('improvements', ...(has('action-items') ? ['action-items'] : []));
    else if (has('action-items'))
        ids.push('action-items');
    if (has('lessons'))
        ids.push('lessons');
    if (has('conclusion'))
        ids.push('conclusion');
    if (has('impact'))
        ids.push('impact');
    if (has('summary') && !ids.some((id) => id !== 'impact'))
        ids.unshift('summary');
    if (ids.length > 0)
        return ids;
    const rest = [
        'duration',
        'misleading',
        'escalation',
        'contributing-factors',
        'trigger',
        'detection',
        'investigation',
        'response',
        'background',
        'references',
    ];
    return rest.filter((id) => found.has(id)).slice(0, 1);
}

;// CONCATENATED MODULE: ./lib/parse/sections.js

const mains = new Set(mainSections);
const mainOf = (ids) => ids.find((id) => mains.has(id)) ?? null;
/** A heading such as "14:05", "Day 2" or "12 May 2024": an entry of the timeline that it stands in. */
const dated = /^\W{0,3}(?:\d{1,2}[:.h]\d{2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|phase|step|t[+-])[a-z]{0,6}\b)/i;
class Outline {
    titles;
    length;
    sections = [];
    #open = [];
    constructor(titles, length) {
        this.titles = titles;
        this.length = length;
    }
    #current() {
        for (let i = this.#open.length - 1; i >= 0; i--)
            if (this.#open[i].main !== null)
                return this.#open[i];
        return null;
    }
    /** The section that a title opens below, after closing those that it ends. */
    #parentOf(title, index, ids) {
        const current = this.#current();
        const main = mainOf(ids);
        const keepFor = (section) => {
            this.#open.length = this.#open.indexOf(section) + 1;
        };
        if (ids.length === 0) {
            if (current && current.main === 'timeline' && dated.test(title.title) && title.rank >= current.rank)
                keepFor(current);
            else
                this.#closeTo(title.rank);
            return this.#open.at(-1) ?? null;
        }
        if (main !== null) {
            const nested = current !== null &&
                title.rank > current.rank &&
                (current.main === main || this.#hasStronger(title, index, main));
            if (nested)
                this.#closeTo(title.rank);
            else {
                this.#open = this.#open.filter((section) => section.ids.length === 0 && section.rank < title.rank);
            }
            return this.#open.at(-1) ?? null;
        }
        if (current !== null && this.#belongs(title, index, ids[0], current)) {
            keepFor(current);
            const inner = this.sections.filter((section) => section.parent === current);
            // Parts of parts: what is marked deeper than the part before it stands in that part.
            const last = inner.at(-1);
            if (last && title.rank > last.rank && last.ids[0] !== ids[0] && title.rank <= 6)
                this.#open.push(last);
            return this.#open.at(-1);
        }
        this.#closeTo(title.rank);
        return this.#open.at(-1) ?? null;
    }
    #belongs(title, index, id, current) {
        if (title.rank > current.rank)
            return true;
        if (!homes[id]?.includes(current.main))
            return false;
        if (current.main === 'cause' || current.main === 'measures')
            return true;
        if (id === 'root-cause' || id === 'resolution')
            return this.#comesLater(title, index, id);
        return true;
    }
    #comesLater(title, index, id) {
        return this.titles
            .slice(index + 1)
            .some((later) => later.ids.includes('cause') || (later.ids.includes(id) && later.rank <= title.rank));
    }
    #hasStronger(title, index, main) {
        return this.titles.some((other, i) => i !== index && other.ids.includes(main) && other.rank < title.rank);
    }
    #closeTo(rank) {
        while (this.#open.length > 0 && this.#open.at(-1).rank >= rank)
            this.#open.pop();
    }
    add(title, index, start) {
        const ids = this.#idsOf(title, index);
        const parent = this.#parentOf(title, index, ids);
        const section = {
            id: ids[0] ?? null,
            ids,
            title: title.title,
            heading: title.heading,
            mark: title.mark,
            rank: title.rank,
            depth: (parent?.depth ?? 0) + 1,
            parent,
            start,
            end: this.length,
            blocks: [],
            main: mainOf(ids),
        };
        for (const other of this.sections)
            if (other.end === this.length && !this.#open.includes(other))
                other.end = start;
        this.#open.push(section);
        this.sections.push(section);
        return section;
    }
    /** A second summary behind everything else is the conclusion. */
    #idsOf(title, index) {
        if (title.ids[0] !== 'summary')
            return title.ids;
        if (this.titles.slice(index).some(({ ids }) => ids.includes('timeline')))
            return title.ids;
        const has = (id) => this.sections.some((section) => section.ids.includes(id));
        return has('summary') && (has('measures') || has('action-items')) ? ['conclusion'] : title.ids;
    }
    addBlock(block) {
        for (const section of this.#open)
            section.blocks.push(block);
    }
}
/** The outline of a document's parts. */
function outline(parts, length) {
    const withSummary = impliedSummary(parts);
    const titles = withSummary.flatMap(({ title }) => (title ? [title] : []));
    const result = new Outline(titles, length);
    let index = 0;
    for (const { block, title } of withSummary) {
        const start = title?.heading.span().start ?? block.span.start;
        if (title === null)
            result.addBlock(block);
        else if (block.kind === 'heading' && !title.inline) {
            const before = result.sections.length;
            const opened = result.add(title, index++, Math.min(start, block.span.start));
            // A part's own title is one of the blocks of the sections around it.
            for (let section = opened.parent; section !== null && before > 0; section = section.parent)
                section.blocks.push(block);
        }
        else {
            result.add(title, index++, Math.min(start, block.span.start));
            if (block.text.value !== '')
                result.addBlock(block);
        }
    }
    const sections = published(result.sections);
    return { sections, hints: hintsOf(titles) };
}
const summaryParts = new Set(['duration', 'impact', 'root-cause']);
/** Some leave out the title of the summary and begin with its parts: two of them before all other sections imply it. */
function impliedSummary(parts) {
    if (parts.some(({ title }) => title?.ids.includes('summary')))
        return parts;
    const end = parts.findIndex(({ title }) => title !== null && mainOf(title.ids) !== null);
    const before = parts.slice(0, end === -1 ? parts.length : end);
    const found = new Set(before.flatMap(({ title }) => title?.ids.filter((id) => summaryParts.has(id)) ?? []));
    if (found.size < 2 || !found.has('duration'))
        return parts;
    const first = before.findIndex(({ title }) => title?.ids.some((id) => summaryParts.has(id)));
    const { block, title } = parts[first];
    const at = block.text.span().start;
    const implied = {
        ...title,
        heading: title.heading,
        ids: ['summary'],
        mark: 'plain',
        rank: Math.max(1, title.rank - 1),
        inline: true,
    };
    const empty = { ...block, kind: 'paragraph', text: block.text.slice(0, 0), span: { start: at, end: at } };
    return [...parts.slice(0, first), { block: empty, title: implied }, ...parts.slice(first)];
}
function published(drafts) {
    const made = new Map();
    for (const draft of drafts) {
        const { id, ids, title, heading, mark, depth, blocks } = draft;
        const parent = draft.parent === null ? null : made.get(draft.parent);
        made.set(draft, {
            id,
            ids,
            title,
            heading,
            mark,
            depth,
            parent,
            span: { start: draft.start, end: draft.end },
            blocks,
        });
    }
    return [...made.values()];
}
const marks = {
    heading: 'a heading',
    bold: 'bold text',
    label: 'a label',
    list: 'a list item',
    html: 'HTML',
    plain: 'plain text',
};
function hintsOf(titles) {
    return titles
        .filter(({ ids, mark }) => mark !== 'heading' && mark !== 'html' && mainOf(ids) !== null)
        .map(({ heading, title, mark, spaceless }) => ({
        message: spaceless
            ? `"${title}" lacks the space that makes it a heading`
            : `"${title}" is marked by ${marks[mark]}`,
        help: `Write it as a heading: \`## ${title}\`.`,
        at: heading.span(),
    }));
}

;// CONCATENATED MODULE: ./lib/parse/titles.js

const maxTitle = 120;
const numbering = /^(?:(?:step|part|section|task)\s+\d{1,3}|0x[\da-f]{1,4}|\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-h])\s?[.):\-–—]\s?(?!\d)|^\d{1,2}\s(?=\p{L})/iu;
const wrapped = /^[\s*_~#>"'“”‘’`|=\-–—•]+|[\s*_~#"'“”‘’`|=\-–—:.;,!?]+$/gu;
const symbols = /:[a-z\d_+-]{2,40}:|[\p{Extended_Pictographic}\p{So}\p{Sk}]|\ufe0f|\u200d/gu;
const bracketed = /\s{0,3}[([][^()[\]]{0,200}[)\]]\s{0,3}:?$/u;
/** A title without what people put around it. */
function bareTitle(text) {
    // Two rounds: a number may stand behind an emoji, a colon before a bracket.
    let bare = text
        .slice(0, 4 * maxTitle)
        .normalize('NFKC')
        .replace(symbols, ' ');
    for (let round = 0; round < 2; round++) {
        bare = bare.replace(wrapped, '').replace(numbering, '').replace(bracketed, '');
    }
    return bare.replace(wrapped, '').replace(/\s+/g, ' ');
}
/** Lower-case words of a title. */
function titleWords(bare) {
    const words = bare
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{M}\p{N}]+/gu);
    return words ?? [];
}
/** Headings may name their incident too, lines that are no headings may not. */
function isTitleOfHeading(reading) {
    if (reading.ids.length === 0)
        return false;
    return (reading.unknown === 0 || (reading.unknown <= 2 && reading.atEdge) || (reading.unknown <= 4 && reading.known >= 2));
}
const isExact = (reading) => reading.ids.length > 0 && reading.unknown === 0;
const spaceless = /^(#{1,6})[\u00a0\u2000-\u200b\u3000]?(?=[^\s#!\d])/u;
/** Where the label of a line ends: behind its colon; -1 where it has none. */
function labelLength(line) {
    const colon = line.slice(0, 90).search(/[:：](?:\s|\*|$|\p{L})/u);
    return colon;
}
class TitleFinder {
    lookup;
    constructor(lookup = readTitle) {
        this.lookup = lookup;
    }
    #read(text) {
        return this.lookup(titleWords(bareTitle(text)));
    }
    /** The blocks, cut where a title stands in one of their lines. */
    parts(blocks) {
        const parts = [];
        blocks.forEach((block, index) => {
            if (block.kind === 'heading')
                parts.push(this.#headingPart(block));
            else if (block.kind === 'paragraph' && !block.code)
                parts.push(...this.#lineParts(block));
            else if (block.kind === 'item' && !block.code)
                parts.push(...this.#itemParts(block, blocks[index + 1]));
            else
                parts.push({ block, title: null });
        });
        return parts;
    }
    #headingPart(block) {
        const mark = block.html ? 'html' : 'heading';
        // Some set whole sentences as headings to make them large; they are text.
        if (titleWords(block.text.value).length > 20)
            return { block: { ...block, kind: 'paragraph', depth: 0 }, title: null };
        return this.#ofHeading(block, block.text, mark, block.depth, false);
    }
    #ofHeading(block, text, mark, rank, isSpaceless) {
        const { value } = text;
        const make = (heading, ids, inline) => ({
            heading,
            title: bareTitle(heading.value),
            ids,
            mark,
            rank,
            inline,
            spaceless: isSpaceless,
        });
        const colon = labelLength(value);
        if (colon > 0 &&
            value
                .slice(colon + 1)
                .trim()
                .split(/\s+/).length >= 2) {
            const label = text.slice(0, colon).trimmed();
            const reading = this.#read(label.value);
            if (isExact(reading)) {
                const { html: _, ...rest } = block;
                return { block: { ...rest, kind: 'paragraph', depth: 0, text }, title: make(label, reading.ids, true) };
            }
        }
        const reading = this.#read(value);
        return { block: { ...block, text }, title: make(text, isTitleOfHeading(reading) ? reading.ids : [], false) };
    }
    #lineParts(block) {
        const { value } = block.text;
        const parts = [];
        let pendingFrom = 0;
        let from = 0;
        const flush = (to, title, start = pendingFrom) => {
            const text = block.text.slice(start, to).trimmed();
            if (text.value !== '')
                parts.push({ block: piece(block, start, to, text), title });
        };
        while (from <= value.length) {
            const end = value.indexOf('\n', from);
            const to = end === -1 ? value.length : end;
            const found = to - from <= 4000 ? this.#lineTitle(block, from, to) : null;
            if (found) {
                flush(from, null);
                if (found.inline) {
                    // The text on the label's line goes on below it.
                    flush(to, null, to);
                    pendingFrom = from;
                    const next = this.#nextTitleLine(block, to + 1);
                    const text = block.text.slice(from, next).trimmed();
                    parts.push({ block: piece(block, from, next, text), title: found });
                    pendingFrom = next;
                    from = next;
                    if (next > value.length)
                        break;
                    continue;
                }
                const line = block.text.slice(from, to).trimmed();
                parts.push({ block: { ...piece(block, from, to, line), kind: 'heading', depth: found.rank }, title: found });
                pendingFrom = to + 1;
            }
            from = to + 1;
        }
        flush(value.length, null);
        if (parts.length === 1 && parts[0].title === null)
            return [{ block, title: null }];
        return parts;
    }
    #nextTitleLine(block, from) {
        const { value } = block.text;
        for (let at = from; at <= value.length;) {
            const end = value.indexOf('\n', at);
            const to = end === -1 ? value.length : end;
            if (to - at <= 4000 && this.#lineTitle(block, at, to))
                return at;
            at = to + 1;
        }
        return value.length + 1;
    }
    #lineTitle(block, from, to) {
        const line = block.text.slice(from, to).trimmed();
        const { value } = line;
        if (value === '')
            return null;
        const level = spaceless.exec(value);
        if (level && value.length <= maxTitle) {
            const text = line.slice(level[0].length).trimmed();
            const part = this.#ofHeading(block, text, 'plain', level[1].length, true);
            if (part.title.ids.length > 0 || /^\p{Lu}[^.]*$/u.test(text.value))
                return part.title;
        }
        const bold = block.strong.some((range) => range.from <= from + 1 && range.to >= to - 2) || isBoldEnough(block, from, to);
        const base = { spaceless: false, rank: bold ? 7 : 8 };
        if (value.length <= maxTitle) {
            const reading = this.#read(value);
            const labelled = /[:：]\W{0,3}$/u.test(value);
            const fits = isExact(reading) && (bold || labelled || isTitleCase(value, reading));
            const loose = bold && reading.ids.length > 0 && reading.unknown === 1 && reading.atEdge && isMain(reading.ids);
            if (fits || loose) {
                const mark = bold ? 'bold' : labelled ? 'label' : 'plain';
                return { ...base, heading: line, title: bareTitle(value), ids: reading.ids, mark, inline: false };
            }
        }
        return this.#labelTitle(block, line, from, base);
    }
    /** A label or bold words before text on the same line. */
    #labelTitle(block, line, from, base) {
        const colon = labelLength(line.value);
        const strong = block.strong.find((range) => range.from <= from + 2 && range.to > from + 2);
        const lengths = [colon, ...(strong ? [strong.to - from] : [])].filter((length) => length > 0 && length <= 80);
        for (const length of lengths) {
            const heading = line.slice(0, Math.min(length, line.value.length)).trimmed();
            const reading = this.#read(heading.value);
            if (!isExact(reading) || !/^\P{Ll}/u.test(bareTitle(heading.value)))
                continue;
            const mark = strong ? 'bold' : 'label';
            return {
                ...base,
                rank: strong ? 7 : 8,
                heading,
                title: bareTitle(heading.value),
                ids: reading.ids,
                mark,
                inline: true,
            };
        }
        return null;
    }
    /** Without a blank line before it, a title below a list still stands in the last item. */
    #itemParts(block, next) {
        const { value } = block.text;
        const first = value.indexOf('\n');
        const cut = first === -1 ? -1 : this.#nextTitleLine(block, first + 1);
        if (cut === -1 || cut > value.length)
            return this.#wholeItemParts(block, next);
        const { checked: _, ordered: __, ...rest } = piece(block, cut, value.length, block.text.slice(cut).trimmed());
        const item = piece(block, 0, cut, block.text.slice(0, cut).trimmed());
        return [...this.#wholeItemParts(item, next), ...this.#lineParts({ ...rest, kind: 'paragraph', depth: 0 })];
    }
    #wholeItemParts(block, next) {
        const { value } = block.text;
        const first = value.indexOf('\n') === -1 ? value.length : value.indexOf('\n');
        const line = block.text.slice(0, first).trimmed();
        const rank = 8 + Math.max(1, block.depth);
        const plain = { block, title: null };
        if (line.value.length > maxTitle)
            return [this.#itemLabel(block, line, rank) ?? plain];
        const reading = this.#read(line.value);
        const labelled = /[:：]\W{0,3}$/u.test(line.value);
        const opens = first < value.length || (next !== undefined && (next.kind === 'item' ? next.depth > block.depth : true));
        if (isExact(reading) && opens && (labelled || isMain(reading.ids) || first === value.length)) {
            const title = {
                heading: line,
                title: bareTitle(line.value),
                ids: reading.ids,
                mark: 'list',
                rank,
                inline: false,
                spaceless: false,
            };
            const head = { block: { ...piece(block, 0, first, line), kind: 'heading', depth: rank }, title };
            const rest = block.text.slice(first).trimmed();
            if (rest.value === '')
                return [head];
            const { checked: _, ordered: __, ...bare } = piece(block, first, value.length, rest);
            return [head, { block: { ...bare, kind: 'paragraph' }, title: null }];
        }
        return [this.#itemLabel(block, line, rank) ?? plain];
    }
    /** An item that is a whole section: "- **Issue Summary**: on Monday …". */
    #itemLabel(block, line, rank) {
        const title = this.#labelTitle(block, line, 0, { spaceless: false, rank });
        if (!title || !isMain(title.ids) || block.depth > 1)
            return null;
        return { block, title: { ...title, mark: 'list', rank } };
    }
}
const titles_mains = new Set(['summary', 'timeline', 'cause', 'measures', 'lessons', 'conclusion']);
const isMain = (ids) => ids.some((id) => titles_mains.has(id));
/** A plain line of known words is a title only if it is written like one. */
function isTitleCase(line, reading) {
    const bare = bareTitle(line);
    if (/[.,;!?]$/.test(line.trim()))
        return false;
    return isMain(reading.ids) ? bare.length <= 60 : /^\p{Lu}/u.test(bare) && bare.length <= 40;
}
/** Whether all letters of a line are bold: numbers, colons and emoji around the bold words do not matter. */
function isBoldEnough(block, from, to) {
    if (block.strong.length === 0)
        return false;
    let outside = '';
    for (let at = from; at < to;) {
        const range = block.strong.find((candidate) => candidate.from <= at && candidate.to > at);
        if (range)
            at = range.to;
        else
            outside += block.text.value[at++];
        if (outside.length > 40)
            return false;
    }
    return !/\p{L}/u.test(outside.replace(numbering, '').replace(bracketed, '').replace(symbols, ''));
}
/** The part of a block that stands in `from`–`to` of its text. */
function piece(block, from, to, text) {
    const lead = block.text.value.slice(from, to).length - block.text.value.slice(from, to).trimStart().length;
    const base = from + lead;
    const span = text.span();
    return {
        ...block,
        text,
        span: from === 0 && to >= block.text.value.length ? block.span : span,
        strong: block.strong
            .map((range) => ({ from: Math.max(0, range.from - base), to: Math.min(text.value.length, range.to - base) }))
            .filter((range) => range.to > range.from),
    };
}

;// CONCATENATED MODULE: ./lib/parse/waivers.js
const directive = /^\s*postmortem-gate\s*:\s*waive\b\s*:?\s*/i;
const checkId = /^[a-z]+(?:[.-][a-z]+){0,4}/;
/** @param comment a comment's place, delimiters included */
function waiverIn(source, comment) {
    const text = source.slice(comment.start, comment.end);
    if (!text.startsWith('<!--') || !text.endsWith('-->'))
        return null;
    const body = text.slice(4, -3);
    const start = directive.exec(body);
    if (!start)
        return null;
    const rest = body.slice(start[0].length);
    const check = checkId.exec(rest)?.[0];
    if (check === undefined)
        return { check: '', reason: '', span: comment };
    const reason = /^\s*[:\-–—]\s*([\s\S]*)$/.exec(rest.slice(check.length))?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
    return { check, reason: /\p{L}{2}/u.test(reason) ? reason : '', span: comment };
}
function waiversIn(source, comments) {
    return comments.flatMap((comment) => waiverIn(source, comment) ?? []);
}

;// CONCATENATED MODULE: ./lib/parse/words.js
const breaks = /[\s\u2013\u2014\u2015]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const url = /^[<("'[]{0,3}(?:https?:\/\/|ftp:\/\/|www\.|mailto:)\S/i;
/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** The number of words of a text as a reader sees it. */
function wordsOf(text) {
    let count = 0;
    for (const run of text.split(breaks)) {
        if (!letterOrDigit.test(run) || url.test(run))
            continue;
        if (!unspaced.test(run))
            count++;
        else
            for (const { isWordLike } of segmenter.segment(run))
                if (isWordLike)
                    count++;
    }
    return count;
}
const countsWords = (block) => block.kind !== 'code' && block.code === undefined;
/** The number of words of all blocks that count. */
function wordCount(blocks) {
    return blocks.reduce((sum, block) => (countsWords(block) ? sum + wordsOf(block.text.value) : sum), 0);
}

;// CONCATENATED MODULE: ./lib/parse/index.js







/**
 * The postmortem in a Markdown file, with every position in UTF-16 offsets of `source`.
 * Never throws on a text that passed the pre-scan.
 */
function parse(path, source, options = {}) {
    const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    const reading = readBlocks(markdownTree(source.slice(shift)), source, shift);
    const parts = new TitleFinder(lookupWith(options.sections ?? [])).parts(reading.blocks);
    const { sections, hints } = outline(parts, source.length);
    const blocks = parts.map(({ block }) => block);
    return {
        path,
        source,
        sections,
        blocks,
        words: wordCount(blocks),
        figures: reading.figures,
        waivers: waiversIn(source, reading.comments),
        hints,
        tricks: reading.tricks,
        frontMatter: reading.frontMatter,
    };
}
/** A team's own titles come before the vocabulary. */
function lookupWith(sections) {
    const own = new Map();
    for (const { id, title, aliases } of sections) {
        for (const name of [title, ...aliases])
            own.set(titleWords(bareTitle(name)).join(' '), id);
    }
    if (own.size === 0)
        return readTitle;
    return (words) => {
        const id = own.get(words.join(' '));
        return id === undefined ? readTitle(words) : { ids: [id], unknown: 0, known: words.length, atEdge: true };
    };
}
/** What stands in for a main section where the document has none of that name. */
const standIns = {
    cause: ['root-cause', 'resolution'],
    measures: ['action-items', 'improvements'],
};
/** Every section that serves as `id`: those of that kind, or what stands in for them; none that stands in another of them. */
function sectionsOf(document, id) {
    const outermost = (wanted, top) => {
        const found = document.sections.filter(({ ids, parent }) => ids.some((own) => wanted.includes(own)) && !(top && isInMain(parent)));
        return found.filter((section) => !found.some((other) => other !== section && isInside(section, other)));
    };
    const own = outermost([id], false);
    const instead = standIns[id];
    if (instead === undefined)
        return own;
    const besides = outermost([...instead], true);
    if (id === 'measures' && own.length > 0)
        return [...own, ...besides.filter((section) => !own.some((o) => isInside(section, o)))];
    return own.length > 0 ? own : besides;
}
function isInMain(section) {
    for (let at = section; at !== null; at = at.parent) {
        if (at.ids.includes('summary') || at.ids.includes('timeline'))
            return true;
    }
    return false;
}
function isInside(section, outer) {
    for (let at = section.parent; at !== null; at = at.parent)
        if (at === outer)
            return true;
    return false;
}
/** The first section that serves as `id`. */
function sectionOf(document, id) {
    return sectionsOf(document, id)[0] ?? null;
}
/** The blocks of every section that serves as `id`, in order. */
function blocksOf(document, id) {
    return sectionsOf(document, id).flatMap(({ blocks }) => blocks);
}

;// CONCATENATED MODULE: ./lib/rules/index.js
const rules = {};

;// CONCATENATED MODULE: ./lib/profiles/alx.js

const use = (id, severity, says, { needs, options = {} } = {}) => ({
    id,
    rule: rules[id],
    options,
    severity,
    says,
    ...(needs === undefined ? {} : { needs }),
});
const summary = { needs: 'summary' };
const timeline = { needs: 'timeline' };
const cause = { needs: 'cause' };
const measures = { needs: 'measures' };
const alx = {
    id: 'alx',
    title: 'ALX/Holberton postmortem',
    source: 'https://www.alxafrica.com',
    checks: [
        use('summary', 'error', 'Issue Summary'),
        use('summary.duration', 'error', 'how long the outage lasted', summary),
        use('summary.start-end', 'error', 'start and end times', summary),
        use('summary.timezone', 'error', 'the time zone', summary),
        use('summary.service', 'error', 'what service was down or slow', summary),
        use('summary.experience', 'error', 'what users were experiencing', summary),
        use('summary.affected', 'error', 'how many % of the users were affected', summary),
        use('summary.root-cause', 'error', 'what the root cause was', summary),
        use('timeline', 'error', 'Timeline'),
        use('timeline.bullets', 'error', 'bullet points, each “time - what happened”', timeline),
        use('timeline.brief', 'error', 'entries of 1 or 2 sentences', timeline),
        use('timeline.detected-when', 'error', 'when the issue was detected', timeline),
        use('timeline.detected-how', 'error', 'how it was detected', timeline),
        use('timeline.actions', 'error', 'actions taken: what was investigated, what was assumed', timeline),
        use('timeline.misleading', 'error', 'misleading paths that were taken', timeline),
        use('timeline.escalated', 'error', 'which team or person it was escalated to', timeline),
        use('timeline.resolved', 'error', 'how it was resolved', timeline),
        use('cause', 'error', 'Root cause and resolution'),
        use('cause.cause', 'error', 'what was causing the issue, in detail', cause),
        use('cause.fix', 'error', 'how it was fixed, in detail', cause),
        use('measures', 'error', 'Corrective and preventative measures'),
        use('measures.improvements', 'error', 'what can be improved or fixed', measures),
        use('measures.tasks', 'error', 'a list of specific tasks', measures),
        use('length', 'error', 'brief: within the word limits', { options: { min: 400, max: 600 } }),
        use('language', 'error', 'written in English'),
        use('attractive', 'info', 'attractive: a diagram, a picture or some humour'),
        use('lessons', 'info', 'Lessons learned'),
        use('conclusion', 'info', 'Conclusion'),
        use('times.consistent', 'warning', 'times agree with one another'),
        use('timeline.order', 'warning', 'the timeline runs forward', timeline),
        use('placeholder', 'error', 'nothing left over from a template'),
        // Beyond the contract's list: what keeps the text honest and the sections findable.
        use('waivers', 'error', 'waivers name a check that may be waived, and a reason'),
        use('hidden-text', 'error', 'no text hidden from the reader'),
        use('headings', 'info', 'sections are marked by headings'),
        use('blameless', 'warning', 'causes, not people'),
        use('measures.vague', 'info', 'tasks that someone can finish', measures),
    ].filter((check) => check.rule !== undefined),
    review: [
        { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
        { id: 'measures', text: 'These measures would have prevented this outage, or made it shorter' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
        { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
        { id: 'impact', text: 'The impact is told as the users felt it' },
        { id: 'true', text: 'The facts and times agree with what you know of the incident' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/index.js

const profiles = { alx: alx };

;// CONCATENATED MODULE: ./lib/rubric.js
function rubric(profile, settings) {
    const length = profile.checks.find((check) => check.id === 'length');
    const words = { ...length?.options, ...settings.words };
    const checks = [];
    for (const check of profile.checks) {
        const setting = settings.checks[check.id];
        if (setting?.severity === 'off')
            continue;
        const options = {
            ...check.options,
            ...(check.id === 'length' ? words : {}),
            ...(check.id === 'waivers' ? { allow: settings.waivers } : {}),
            ...setting?.options,
        };
        checks.push({ ...check, options, severity: setting?.severity ?? check.severity });
    }
    return {
        profile: profile.id,
        checks,
        words: checks.some((check) => check.id === 'length') ? words : {},
        sections: settings.sections,
        waivable: settings.waivers,
        failOn: settings.failOn,
    };
}

;// CONCATENATED MODULE: ./lib/verdict.js
const RANK = { error: 0, warning: 1, info: 2 };
const ORDER = (/* unused pure expression or super */ null && (['error', 'fail', 'pending', 'pass', 'none']));
/** Whether a finding of this severity fails the structure half. */
function fails(severity, failOn) {
    return failOn !== 'never' && RANK[severity] <= RANK[failOn];
}
/**
 * A document's verdict by its checks alone. A check that could not be judged, for any other reason than a failed one
 * that it needs, leaves the gate undecided.
 */
function documentVerdict(checks, failOn) {
    if (checks.some((check) => check.outcome === 'skip' && check.needs === undefined))
        return 'error';
    if (checks.some((check) => check.outcome === 'fail' && fails(check.severity, failOn)))
        return 'fail';
    return 'pass';
}
/** Whether an author waived something that would fail the document: that holds only with an independent approval. */
function needsApproval(documents, failOn) {
    return documents.some((document) => document.checks.some((check) => check.outcome === 'waived' && fails(check.severity, failOn)));
}
function decision({ documents, deleted, review, isDraft, failOn }) {
    const undecided = documents.find((document) => document.verdict === 'error');
    if (undecided !== undefined) {
        return { verdict: 'error', reason: undecided.reason ?? 'A check could not be judged.' };
    }
    const isDeletionFault = deleted.some(({ outcome }) => outcome === 'fail' || (outcome === 'warn' && failOn === 'warning'));
    if (documents.some((document) => document.verdict === 'fail') || isDeletionFault)
        return { verdict: 'fail' };
    if (documents.length === 0 && deleted.length === 0)
        return { verdict: 'none' };
    if (review?.state === 'changes-requested')
        return { verdict: 'fail', reason: 'A reviewer asked for changes.' };
    if (review?.state === 'waiting')
        return { verdict: 'pending', reason: waitingReason(review) };
    // Without the review's evidence a waived error stays open: only an independent approval closes it.
    if (review === undefined && needsApproval(documents, failOn)) {
        return { verdict: 'pending', reason: 'A waiver waits for an independent approval.' };
    }
    if (isDraft)
        return { verdict: 'pending', reason: 'The pull request is a draft.' };
    return { verdict: 'pass' };
}
function waitingReason(review) {
    const open = review.checklist.filter((item) => item.tickedBy === null).length;
    const parts = [];
    if (review.have < review.need)
        parts.push(`${review.need - review.have} more independent approval${review.need - review.have === 1 ? '' : 's'}`);
    if (review.missing.length > 0)
        parts.push(`the approval of ${review.missing.join(', ')}`);
    if (parts.length === 0 && open > 0)
        parts.push(`${open} open point${open === 1 ? '' : 's'} of the reviewer’s checklist`);
    return parts.length === 0 ? 'The review is not complete.' : `Waiting for ${parts.join(' and ')}.`;
}
/** The worst of several verdicts; `none` of none. */
function worstVerdict(verdicts) {
    return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'none';
}
/** How many findings of each severity the report holds; whole-document faults and failing deletions are errors. */
function counts(report) {
    let errors = 0;
    let warnings = 0;
    for (const document of report.documents) {
        if (document.reason !== undefined)
            errors++;
        for (const check of document.checks) {
            if (check.outcome !== 'fail')
                continue;
            if (check.severity === 'error')
                errors += check.findings.length;
            if (check.severity === 'warning')
                warnings += check.findings.length;
        }
    }
    for (const { outcome } of report.deleted ?? []) {
        if (outcome === 'fail')
            errors++;
        if (outcome === 'warn')
            warnings++;
    }
    return { errors, warnings };
}

;// CONCATENATED MODULE: ./lib/judge.js
/** Judges one text: what kind of document it is, and its report. Pure, so that it can run in a thread with a deadline. */





/** A document that has fewer words than this and a URL, and no known section, only points at its text. */
const LINK_WORDS = 40;
/** The judgement of texts for one run's settings. */
function judgeOf({ settings }) {
    const inForce = rubric(profiles[settings.profile], settings);
    return (path, text) => judged(path, text, inForce);
}
/** Total: it never throws on a text that passes the pre-scan, and a text that does not gets a report that says so. */
function judged(path, text, inForce) {
    const document = parse(path, text, { sections: inForce.sections });
    const kind = kindOf(document);
    const checks = checkResults(document, inForce.checks, inForce.waivable);
    const report = {
        path,
        verdict: kind === 'link' ? 'fail' : documentVerdict(checks, inForce.failOn),
        words: document.words,
        ...(Object.keys(inForce.words).length === 0 ? {} : { wordLimits: inForce.words }),
        checks,
        facts: {},
        ...(kind === 'link'
            ? {
                reason: 'The file only links to the postmortem, which can change after the review: commit the text as Markdown.',
            }
            : {}),
    };
    return { kind, report };
}
function kindOf(document) {
    const known = new Set(document.sections.flatMap(({ ids }) => ids));
    if (known.size >= 3)
        return 'postmortem';
    const isLink = document.words < LINK_WORDS && known.size === 0 && /https?:\/\//i.test(document.source);
    return isLink ? 'link' : 'other';
}

;// CONCATENATED MODULE: ./lib/worker.js
/** The thread's side of `judges.ts`: answers each text with its judgement. */


function answerTexts() {
    const { job } = external_node_worker_threads_.workerData;
    const judge = judgeOf(job);
    external_node_worker_threads_.parentPort.on('message', ({ path, text }) => {
        external_node_worker_threads_.parentPort.postMessage(judge(path, text));
    });
}


/***/ })

};
