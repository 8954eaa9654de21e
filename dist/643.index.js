export const id = 643;
export const ids = [643];
export const modules = {

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTexts: () => (/* binding */ answerTexts)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/check.js

/** The results in the order of the checks. Pure: the same document and checks give the same results. */
function checkResults(document, checks, waivable) {
    const lines = new model_text/* Lines */.q(document.source);
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
var decode_named_character_reference = __webpack_require__(7126);
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
var lib = __webpack_require__(6807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js
var mdast_util_gfm_table_lib = __webpack_require__(7421);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js
var mdast_util_gfm_task_list_item_lib = __webpack_require__(6303);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(2429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var micromark_extension_gfm_table_lib_syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(1197);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 5 modules
var remark_frontmatter_lib = __webpack_require__(1239);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 44 modules
var remark_parse_lib = __webpack_require__(5585);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
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
const formula = /\\[a-zA-Z]|\^|_\{/;
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
        text: new model_text/* VisibleText */.Q(kept.map((i) => text.value[i]).join(''), kept.length === 0 ? [text.span().start] : kept.map((i) => text.offsets[i]), kept.map((i) => text.ends[i])),
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
        const whole = new model_text/* VisibleText */.Q(draft.units.join(''), draft.offsets, draft.ends);
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

// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/parse/sections.js

const mains = new Set(vocabulary/* mainSections */.qI);
const mainOf = (ids) => ids.find((id) => mains.has(id)) ?? null;
/** A heading such as "14:05", "Day 2" or "12 May 2024": an entry of the timeline that it stands in. */
const dated = /^\W{0,3}(?:\d{1,2}[:.h]\d{2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|phase|step|t[+-])[a-z]{0,6}\b)/i;
/** What comes where in the whole document, for decisions that look ahead. */
class Foresight {
    #last = new Map();
    #strongest = new Map();
    /** For each title, the strongest rank that its kind still gets behind it. */
    #strongestBehind = [];
    constructor(titles) {
        const behind = new Map();
        for (let i = titles.length - 1; i >= 0; i--) {
            const { ids, rank } = titles[i];
            this.#strongestBehind[i] = behind.get(ids[0] ?? '') ?? Number.POSITIVE_INFINITY;
            for (const id of ids) {
                behind.set(id, Math.min(rank, behind.get(id) ?? rank));
                if (!this.#last.has(id))
                    this.#last.set(id, i);
            }
        }
        for (const [id, rank] of behind)
            this.#strongest.set(id, rank);
    }
    isBehind(id, index) {
        return (this.#last.get(id) ?? -1) > index;
    }
    /** Whether the title's own kind comes again, marked as strongly. */
    comesAgain(title, index) {
        return this.#strongestBehind[index] <= title.rank;
    }
    hasStronger(id, rank) {
        return (this.#strongest.get(id) ?? rank) < rank;
    }
}
class Outline {
    length;
    sections = [];
    #seen = new Set();
    #foresight;
    #open = [];
    constructor(titles, length) {
        this.length = length;
        this.#foresight = new Foresight(titles);
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
                (current.main === main || this.#foresight.hasStronger(main, title.rank));
            if (nested)
                this.#closeTo(title.rank);
            else {
                this.#open = this.#open.filter((section) => section.ids.length === 0 && section.rank < title.rank);
            }
            return this.#open.at(-1) ?? null;
        }
        if (current !== null && this.#belongs(title, index, ids[0], current)) {
            keepFor(current);
            // Parts of parts: what is marked deeper than the part before it stands in that part.
            const last = current.lastPart;
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
        // A label with its text never ends the section that it stands in, but for a cause or a fix with no other place.
        const orphan = id === 'root-cause' || id === 'resolution';
        if (title.inline && title.rank > 6 && !orphan)
            return true;
        if (!vocabulary/* homes */.Fb[id]?.includes(current.main))
            return false;
        if (current.main === 'cause' || current.main === 'measures')
            return true;
        if (id !== 'root-cause' && id !== 'resolution')
            return true;
        return this.#foresight.isBehind('cause', index) || this.#foresight.comesAgain(title, index);
    }
    #closeTo(rank) {
        while (this.#open.length > 0 && this.#open.at(-1).rank >= rank)
            this.#open.pop();
    }
    add(title, index, start) {
        const ids = this.#idsOf(title, index);
        const before = this.#open;
        this.#open = [...before];
        const parent = this.#parentOf(title, index, ids);
        for (const section of before)
            if (!this.#open.includes(section))
                section.end = start;
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
            lastPart: null,
        };
        if (parent)
            parent.lastPart = section;
        for (const id of ids)
            this.#seen.add(id);
        this.#open.push(section);
        this.sections.push(section);
        return section;
    }
    /** A second summary behind everything else is the conclusion. */
    #idsOf(title, index) {
        if (title.ids[0] !== 'summary')
            return title.ids;
        if (this.#foresight.isBehind('timeline', index) || !this.#seen.has('summary'))
            return title.ids;
        return this.#seen.has('measures') || this.#seen.has('action-items') ? ['conclusion'] : title.ids;
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
const symbols = /:[a-z+-][a-z\d_+-]{1,40}:|[\p{Extended_Pictographic}\p{So}\p{Sk}]|\ufe0f|\u200d/gu;
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
const unread = { ids: [], unknown: 0, known: 0, atEdge: false };
/** What stands behind a time is an entry, whatever it is called. */
const clockTime = /\d{1,2}[:;.h]\d{2}|\d\s?[ap]\.?m\b|\d{4}\s?h/i;
const isExact = (reading) => reading.ids.length > 0 && reading.unknown === 0;
const spaceless = /^(#{1,6})[\u00a0\u2000-\u200b\u3000]?(?=[^\s#!\d])/u;
/** Where the label of a line ends: behind its colon; -1 where it has none. */
function labelLength(line) {
    const colon = line.slice(0, 90).search(/[:：](?:\s|\*|$|\p{L})/u);
    return colon;
}
class TitleFinder {
    lookup;
    constructor(lookup = vocabulary/* readTitle */.tS) {
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
        // Some set whole sentences as headings to make them large; they are text.
        if (titleWords(value).length > 20)
            return { block: { ...block, text, kind: 'paragraph', depth: 0 }, title: null };
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
            if (part.title && (part.title.ids.length > 0 || /^\p{Lu}[^.]*$/u.test(text.value)))
                return part.title;
        }
        const bold = block.strong.some((range) => range.from <= from + 1 && range.to >= to - 2) || isBoldEnough(block, from, to);
        const base = { spaceless: false, rank: bold ? 7 : 8 };
        if (value.length <= maxTitle) {
            const reading = clockTime.test(value) ? unread : this.#read(value);
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
            if (!isExact(reading) || clockTime.test(heading.value) || /^\p{Ll}/u.test(bareTitle(heading.value)))
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
        return vocabulary/* readTitle */.tS;
    return (words) => {
        const id = own.get(words.join(' '));
        return id === undefined ? (0,vocabulary/* readTitle */.tS)(words) : { ids: [id], unknown: 0, known: words.length, atEdge: true };
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

;// CONCATENATED MODULE: ./lib/parse/limits.js
const limits = {
    /** UTF-8 bytes of the file. */
    bytes: 128 * 1024,
    lines: 4_000,
    /** UTF-16 code units of one line. */
    lineLength: 20_000,
    /** Lists and quotes inside one another. */
    nesting: 32,
    /** Equal delimiter characters in a row, on a line that holds other text too. */
    run: 64,
    /** `*`, `_` and `~`. */
    emphasis: 4_000,
    /** `[` and `]`. */
    brackets: 3_000,
    backticks: 4_000,
    /** `<`. */
    tags: 3_000,
    /** `|`. */
    pipes: 8_000,
    /** Backslashes and ampersands. */
    escapes: 4_000,
    listItems: 2_000,
    /** `>` before lines. */
    quoteLines: 2_000,
    /** Lines such as `[name]: address`. */
    definitions: 500,
};
const counted = {
    '*': 'emphasis',
    _: 'emphasis',
    '~': 'emphasis',
    '[': 'brackets',
    ']': 'brackets',
    '`': 'backticks',
    '<': 'tags',
    '|': 'pipes',
    '\\': 'escapes',
    '&': 'escapes',
};
const kinds = Array.from({ length: 128 }, (_, code) => counted[String.fromCharCode(code)] ?? null);
const names = {
    emphasis: 'characters `*`, `_` and `~`',
    brackets: 'square brackets',
    backticks: 'backticks',
    tags: 'characters `<`',
    pipes: 'characters `|`',
    escapes: 'backslashes and ampersands',
};
const number = (value) => value.toLocaleString('en');
function refusal(what, help, start, end = start) {
    return { ok: false, message: `the file ${what}, so it was not read`, help, at: { start, end } };
}
function bytesOf(source) {
    let bytes = source.length;
    for (let i = 0; i < source.length; i++) {
        const code = source.charCodeAt(i);
        // A pair of surrogates is four bytes, counted as two and two.
        if (code >= 0x800 && !(code >= 0xd800 && code <= 0xdfff))
            bytes += 2;
        else if (code >= 0x80)
            bytes += 1;
    }
    return bytes;
}
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const limits_listMarker = /[-+*\d]/;
const definition = /^[ \t]{0,3}\[[^\]]{1,999}\]:/;
/** How deep the containers nest in which a line's text stands, by its markers and by how far they are indented. */
function nestingOf(line) {
    let depth = 0;
    let items = 0;
    let quotes = 0;
    marker.lastIndex = 0;
    for (let match = marker.exec(line); match; match = marker.exec(line)) {
        depth++;
        if (limits_listMarker.test(match[0]))
            items++;
        else
            quotes++;
        if (depth > limits.nesting)
            break;
    }
    const indent = /^[ \t]{0,400}/.exec(line)[0];
    // Each list in a list asks for two more columns at least.
    if (items > 0)
        depth += Math.floor(indent.replaceAll('\t', '    ').length / 2);
    return { depth, items, quotes };
}
/** Whether a text may be parsed; if not, why, and where it breaks a limit. */
function preScan(source) {
    const shorten = 'Shorten it: link to logs and data instead of pasting them.';
    const bytes = bytesOf(source);
    if (bytes > limits.bytes)
        return refusal(`has ${number(bytes)} bytes, more than ${number(limits.bytes)}`, shorten, 0);
    const nul = source.indexOf('\0');
    if (nul !== -1)
        return refusal('holds a NUL character', 'Save it as UTF-8 text.', nul, nul + 1);
    const counts = { emphasis: 0, brackets: 0, backticks: 0, tags: 0, pipes: 0, escapes: 0 };
    let lines = 0;
    let items = 0;
    let quotes = 0;
    let definitions = 0;
    for (let start = 0; start <= source.length;) {
        const end = lineEnd(source, start);
        if (++lines > limits.lines)
            return refusal(`has more than ${number(limits.lines)} lines`, shorten, start);
        if (end - start > limits.lineLength)
            return refusal(`has a line of more than ${number(limits.lineLength)} characters`, 'Break the line.', start, end);
        const line = source.slice(start, end);
        let runFrom = 0;
        for (let i = 0; i < line.length; i++) {
            const code = line.charCodeAt(i);
            if (i > 0 && code !== line.charCodeAt(i - 1))
                runFrom = i;
            const kind = code < 128 ? kinds[code] : null;
            if (!kind)
                continue;
            if (++counts[kind] > limits[kind])
                return refusal(`has more than ${number(limits[kind])} ${names[kind]}`, 'Put data and code into a fenced block of a file of its own, and link to it.', start + i, start + i + 1);
            if (i - runFrom >= limits.run && line.trim() !== line[i].repeat(line.trim().length))
                return refusal(`has more than ${limits.run} of \`${line[i]}\` in a row`, 'Shorten the row.', start + runFrom, start + i);
        }
        const nesting = nestingOf(line);
        if (nesting.depth > limits.nesting)
            return refusal(`has lists or quotes nested more than ${limits.nesting} deep`, 'Write them flatter.', start, end);
        items += nesting.items;
        if (items > limits.listItems)
            return refusal(`has more than ${number(limits.listItems)} list items`, shorten, start, end);
        quotes += nesting.quotes;
        if (quotes > limits.quoteLines)
            return refusal(`has more than ${number(limits.quoteLines)} quote marks`, shorten, start, end);
        if (definition.test(line) && ++definitions > limits.definitions)
            return refusal(`has more than ${limits.definitions} link definitions`, shorten, start, end);
        start = end + (source.startsWith('\r\n', end) ? 2 : 1);
    }
    return { ok: true };
}
function lineEnd(source, start) {
    for (let i = start; i < source.length; i++) {
        const code = source.charCodeAt(i);
        if (code === 10 || code === 13)
            return i;
    }
    return source.length;
}

// EXTERNAL MODULE: ./lib/profiles/index.js + 1 modules
var profiles = __webpack_require__(3676);
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

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/judge.js
/** Judges one text: what kind of document it is, and its report. Pure, so that it can run in a thread with a deadline. */






/** A document that has fewer words than this and a URL, and no known section, only points at its text. */
const LINK_WORDS = 40;
/** The judgement of texts for one run's settings. */
function judgeOf({ settings }) {
    const inForce = rubric(profiles/* profiles */.x[settings.profile], settings);
    return (path, text) => judged(path, text, inForce);
}
/** Total: it never throws on a text that passes the pre-scan, and a text that does not gets a report that says so. */
function judged(path, text, inForce) {
    const scan = preScan(text);
    if (!scan.ok) {
        const reason = `${scan.message} ${scan.help}`;
        return { kind: 'postmortem', report: { path, verdict: 'fail', words: 0, checks: [], facts: {}, reason } };
    }
    const document = parse(path, text, { sections: inForce.sections });
    const kind = kindOf(document);
    const checks = checkResults(document, inForce.checks, inForce.waivable);
    const report = {
        path,
        verdict: kind === 'link' ? 'fail' : (0,verdict/* documentVerdict */.lU)(checks, inForce.failOn),
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
