export const id = 683;
export const ids = [683,798];
export const modules = {

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ isEven),
/* harmony export */   QN: () => (/* binding */ lastWhere),
/* harmony export */   Qk: () => (/* binding */ VisibleText),
/* harmony export */   _9: () => (/* binding */ rareMatches),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/** Places in a text, and text as a reader sees it with the way back to the place it was written at. */
/** As `matchAll`, for what most texts hold nothing of: to see that takes a tenth of the time. */
function rareMatches(text, pattern) {
    return text.search(pattern) === -1 ? [] : text.matchAll(pattern);
}
/** The last of so many numbers from 0 on, the first at least, for which something holds that holds for those before it. */
function lastWhere(count, holds) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
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
        const low = lastWhere(this.#starts.length, (i) => this.#starts[i] <= at);
        // A byte order mark is no column: editors do not show it.
        const bom = low === 0 && this.source.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
        return { line: low + 1, column: at - this.#starts[low] + 1 - bom };
    }
    /** The offset of a position; one that the text does not have is moved to its nearest. */
    offset({ line, column }) {
        const start = this.#starts[Math.max(0, Math.min(line, this.#starts.length) - 1)];
        const bom = start === 0 && this.source.charCodeAt(0) === 0xfeff ? 1 : 0;
        return Math.max(0, Math.min(start + column - 1 + bom, this.source.length));
    }
    range(span) {
        return { start: this.position(span.start), end: this.position(span.end) };
    }
}
/** Whether a run shows character by character. */
const isEven = ({ from, to, start, end }) => end - start === to - from;
/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
class VisibleText {
    value;
    /** Slices share them. */
    #runs;
    #first;
    /**
     * @param value what the reader sees; lines are joined by LF
     * @param runs what it was made of, without gaps; for a text without characters, one run says where it would stand
     * @param first where in the runs it begins
     */
    constructor(value, runs, first = 0) {
        this.value = value;
        this.#runs = runs;
        this.#first = first;
    }
    /** A text that stands in the file as it is seen. */
    static plain(value, start = 0) {
        return new VisibleText(value, [{ from: 0, to: value.length, start, end: start + value.length }]);
    }
    /** What `toJSON` gave, as a text again. */
    static from([value, ...numbers]) {
        const runs = [];
        for (let i = 0; i < numbers.length; i += 4) {
            runs.push({ from: numbers[i], to: numbers[i + 1], start: numbers[i + 2], end: numbers[i + 3] });
        }
        return new VisibleText(value, runs);
    }
    /** Several texts in a row, at least one. */
    static joined(texts) {
        const runs = [];
        let length = 0;
        for (const text of texts) {
            text.#addRuns(runs, length);
            length += text.value.length;
        }
        if (runs.length === 0)
            return texts[0].slice(0, 0);
        return new VisibleText(texts.map(({ value }) => value).join(''), runs);
    }
    /** Its value and the numbers of its runs, four for each. */
    toJSON() {
        const runs = [];
        if (this.value === '')
            runs.push({ from: 0, to: 0, ...this.span(0, 0) });
        else
            this.#addRuns(runs, 0);
        const json = [this.value];
        for (const { from, to, start, end } of runs)
            json.push(from, to, start, end);
        return json;
    }
    /** Adds the runs that it alone was made of, as those of a text in which it begins at `at`. */
    #addRuns(runs, at) {
        const [first, last] = [this.#first, this.#first + this.value.length];
        for (let i = this.#indexAt(0); i < this.#runs.length && this.#runs[i].from < last; i++) {
            const run = this.#runs[i];
            const [from, to] = [Math.max(run.from, first), Math.min(run.to, last)];
            const { start, end } = this.span(from - first, to - first);
            runs.push({ from: at + from - first, to: at + to - first, start, end });
        }
    }
    /** The span in the original file of `value.slice(from, to)`. */
    span(from = 0, to = this.value.length) {
        const { length } = this.value;
        const last = Math.min(to, length) - 1;
        if (last >= from)
            return { start: this.#startOf(from), end: this.#endOf(last) };
        const at = from < length ? this.#startOf(from) : length > 0 ? this.#endOf(length - 1) : this.#runs[0].start;
        return { start: at, end: at };
    }
    /** Whether some character of it begins at an offset of the original file. */
    shows(offset) {
        const last = this.#first + this.value.length;
        return this.#runs.some((run) => {
            const { from, to, start } = run;
            const at = isEven(run) ? from + offset - start : start === offset ? from : -1;
            return at >= from && at < to && at >= this.#first && at < last;
        });
    }
    slice(from, to = this.value.length) {
        if (to <= from) {
            const at = this.span(from, from).start;
            return new VisibleText('', [{ from: 0, to: 0, start: at, end: at }]);
        }
        if (from === 0 && to >= this.value.length)
            return this;
        return new VisibleText(this.value.slice(from, to), this.#runs, this.#first + from);
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
    /** Where a character begins in the file. */
    #startOf(i) {
        const run = this.#runs[this.#indexAt(i)];
        return isEven(run) ? run.start + this.#first + i - run.from : run.start;
    }
    #endOf(i) {
        const run = this.#runs[this.#indexAt(i)];
        return isEven(run) ? run.start + this.#first + i - run.from + 1 : run.end;
    }
    /** The run of a character. */
    #indexAt(i) {
        if (this.#runs.length === 1)
            return 0;
        const at = this.#first + i;
        return lastWhere(this.#runs.length, (run) => this.#runs[run].from <= at);
    }
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ FOLDED),
  v: () => (/* binding */ readBlocks)
});

// EXTERNAL MODULE: ./node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/parse/characters.js
var parse_characters = __webpack_require__(2131);
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
/** `[ browser ] ---> [ server ]` */
const joinedBoxes = /\] ?[-=]{2,40}> ?\[/;
const asciiStrokes = /\+[-=]{2,}|[-=]{2,40}[>+]|<[-=]{2,}|^\s*\|.{0,200}\|\s*$|\\_|_\/|\/\\/;
/** Whether text in a code block is a drawing: boxes, arrows, strokes on several lines. */
function looksDrawn(text) {
    if ((text.match(boxCharacters)?.length ?? 0) >= 6 || joinedBoxes.test(text))
        return true;
    return text.split('\n').filter((line) => asciiStrokes.test(line)).length >= 3;
}

;// CONCATENATED MODULE: ./lib/parse/html.js
/** The little of HTML that a reader of Markdown meets: tags, comments and the text between them, in linear time. */
/** Elements that start a line of their own. */
const blockElements = new Set('address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Elements whose content GitHub does not show. */
const unseenElements = new Set('script style template title iframe noembed noframes noscript textarea xmp plaintext select object video audio svg math rp'.split(' '));
/** Elements behind which the end of one that began before them counts for nothing. */
const holdingElements = new Set([
    ...unseenElements,
    ...['details', 'table', 'td', 'th', 'caption', 'marquee', 'applet'],
]);
/** Elements that make their text smaller. */
const shrinkingElements = new Set(['sub', 'sup', 'small']);
/** Elements whose brackets GFM makes plain text: what stands in such a tag may come to life then. */
const filteredElements = new Set('title textarea style xmp iframe noembed noframes script plaintext'.split(' '));
const nameAt = /[a-z][^\t\n\f\r />]*/iy;
const attributeAt = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const valueAt = /[\t\n\f\r ]*=[\t\n\f\r ]*(?:(["'])|[^\t\n\f\r >]*)/y;
/** What stands from behind a tag's name to past its `>`, as browsers read it; not closed where the text ends before. */
function tagRest(html, from) {
    const attributes = [];
    for (let at = from; at < html.length;) {
        if (html[at] === '>')
            return { to: at + 1, attributes, closed: true };
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
        if (value === null)
            continue;
        at = valueAt.lastIndex;
        if (value[1] === undefined)
            continue;
        const close = html.indexOf(value[1], at);
        if (close === -1)
            break;
        at = close + 1;
    }
    return { to: html.length, attributes, closed: false };
}
const commentEnd = /--!?>/g;
/**
 * The end of the comment, or of what a browser makes one of, that begins at `from`: a declaration, an instruction, CDATA,
 * an end tag without a name. Not closed where the text ends before, or where readers of HTML differ about its end.
 */
function commentRest(html, from) {
    if (!html.startsWith('<!--', from)) {
        const close = html.indexOf('>', from);
        return close === -1 ? { to: html.length, closed: false } : { to: close + 1, closed: true };
    }
    commentEnd.lastIndex = from + 2;
    const end = commentEnd.exec(html);
    const closed = end?.[0] === '-->' && end.index >= from + 4;
    return { to: closed ? commentEnd.lastIndex : html.length, closed };
}
function htmlTokens(html) {
    const tokens = [];
    let textFrom = 0;
    const flush = (to) => {
        if (to > textFrom)
            tokens.push({ kind: 'text', from: textFrom, to });
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
        if (name === undefined)
            continue;
        flush(at);
        const { to, attributes, closed: isEnded } = tagRest(html, nameAt.lastIndex);
        const closed = isEnded && !(filteredElements.has(name) && html.slice(at + 1, to).includes('<'));
        textFrom = to;
        tokens.push({ kind: 'tag', name, closing, attributes, from: at, to, closed });
    }
    flush(html.length);
    return tokens;
}

// EXTERNAL MODULE: ./lib/parse/markdown.js
var markdown = __webpack_require__(9450);
;// CONCATENATED MODULE: ./lib/parse/math.js
/** Formulas as GitHub draws them: `$…$` and `$$…$$`; sums of money are none. */
/** What tells a formula from words between two dollar signs; a percent sign hides the rest of its line. */
const formula = /\\[a-zA-Z]|\^|_\{|%\s*\S/;
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







/** What makes the text of a formula unreadable. */
const hidingFormula = /\\(?:color|textcolor|colorbox|[hv]?phantom|tiny|scriptscriptstyle|rlap|llap|mathrlap|mathllap|transparent|href|require)\b/;
const hidingFormulas = new RegExp(hidingFormula, 'g');
const letter = /[\p{L}\p{N}]/u;
const diagramLanguages = new Set(['mermaid', 'geojson', 'topojson', 'stl']);
/** What is said of text in `<details>`. */
const FOLDED = 'This text is folded away in `<details>`, so it does not count.';
/** So many tags in one another that make text smaller leave it legible. */
const SMALLEST = 3;
/** Collects the text of one block. */
class Draft {
    shape;
    span;
    strong = [];
    literal = [];
    cells = [];
    length = 0;
    #parts = [];
    #runs = [];
    #strongFrom = null;
    constructor(shape, span) {
        this.shape = shape;
        this.span = span;
    }
    get text() {
        return new model_text/* VisibleText */.Qk(this.#parts.join(''), this.#runs);
    }
    push(text, start, end) {
        const from = this.length;
        this.length += text.length;
        this.#parts.push(text);
        const last = this.#runs[this.#runs.length - 1];
        if (last !== undefined && last.end === start && (0,model_text/* isEven */.HZ)(last) && end - start === text.length) {
            last.to = this.length;
            last.end = end;
        }
        else
            this.#runs.push({ from, to: this.length, start, end });
    }
    /** A line break; several in a row are one, as a reader sees them. */
    breakLine(start, end) {
        if (this.length === 0)
            return;
        if (this.#parts.at(-1) !== '\n') {
            this.push('\n', start, end);
            return;
        }
        const last = this.#runs.at(-1);
        // What stands between two of them is no part of either.
        if (last.end !== start)
            return;
        this.#runs.pop();
        const from = last.to - 1;
        if (from === last.from)
            this.#runs.push({ ...last, end });
        else
            this.#runs.push({ ...last, to: from, end: last.end - 1 }, { from, to: last.to, start: last.end - 1, end });
    }
    setStrong(on) {
        const at = this.length;
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
    const kept = [];
    let from = 0;
    let length = 0;
    for (const range of [...ranges, { from: text.value.length, to: text.value.length }]) {
        kept.push({ from, to: range.from, moved: length });
        length += range.from - from;
        from = range.to;
    }
    const moved = (at) => {
        const stretch = kept[(0,model_text/* lastWhere */.QN)(kept.length, (i) => kept[i].from <= at)];
        return stretch.moved + Math.min(at, stretch.to) - stretch.from;
    };
    return { text: model_text/* VisibleText */.Qk.joined(kept.map(({ from, to }) => text.slice(from, to))), moved };
}
/** Where a formula would hide text if the dollar signs around it made one, which not every reader of them may deny. */
function hiddenBesides(value, known) {
    const first = value.indexOf('$');
    if (first === -1)
        return [];
    const found = [];
    const ranges = merged(known);
    let next = 0;
    for (const { index } of value.matchAll(hidingFormulas)) {
        while (next < ranges.length && ranges[next].to <= index)
            next++;
        const isKnown = index < (found.at(-1)?.to ?? first) || (next < ranges.length && ranges[next].from <= index);
        if (isKnown)
            continue;
        const to = value.indexOf('$', index);
        found.push({ from: value.lastIndexOf('$', index), to: to === -1 ? value.length : to + 1 });
    }
    return found;
}
class Reader {
    tree;
    source;
    shift;
    blocks = [];
    figures = [];
    tricks = [];
    hints = [];
    comments = [];
    frontMatter = null;
    #draft = null;
    /** What keeps everything unseen just now, what is open in it (itself first; nothing ends what has none), where it began. */
    #unseen = null;
    #htmlLists = [];
    #listDepth = 0;
    #strong = 0;
    /** How many tags that make text smaller are open, and how many of them since before the present block. */
    #small = 0;
    #smallOutside = 0;
    #columns = 0;
    #cellFrom = 0;
    #usedOnes = null;
    /** Whether the source holds characters that no reader sees, or references, which can be to such. */
    #mayHoldUnseen;
    /** @param shift what to add to an offset of the tree to get one of the file */
    constructor(tree, source, shift) {
        this.tree = tree;
        this.source = source;
        this.shift = shift;
        this.#mayHoldUnseen = source.includes('&') || source.search(parse_characters/* unseenCharacters */.LR) !== -1;
    }
    read() {
        const stack = [{ node: this.tree, next: 0 }];
        while (stack.length > 0) {
            const frame = stack[stack.length - 1];
            const child = frame.node.children[frame.next++];
            if (child === undefined) {
                stack.pop();
                this.#leave(frame.node);
            }
            else if (this.#enter(child, frame.node, frame.next - 1))
                stack.push({ node: child, next: 0 });
        }
        this.#close();
        this.#endUnseen(null);
        const { blocks, figures, tricks, hints, comments, frontMatter } = this;
        return { blocks, figures, tricks, hints, comments, frontMatter };
    }
    #spanOf(node) {
        const { start, end } = node.position;
        return { start: start.offset + this.shift, end: end.offset + this.shift };
    }
    /** Most texts hold neither footnotes nor definitions, and need it not. */
    get #used() {
        this.#usedOnes ??= usedIn(this.tree);
        return this.#usedOnes;
    }
    /** Returns whether to read the node's children. */
    #enter(node, parent, index) {
        if (node.type === 'text') {
            this.#append(node.value, (0,markdown/* piecesOf */.Xe)(node), node.position.start.offset);
            return false;
        }
        const span = this.#spanOf(node);
        switch (node.type) {
            case 'heading':
                this.#smallOutside = this.#small;
                this.#open({ kind: 'heading', depth: node.depth }, span);
                return true;
            case 'paragraph':
                this.#smallOutside = this.#small;
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
                this.#unseen?.open.push('table', 'td');
                return true;
            case 'tableRow':
                this.#open({ kind: 'row', depth: this.#listDepth, ...(index === 0 && { header: true }) }, span);
                return true;
            case 'tableCell': {
                if (index >= this.#columns) {
                    this.#noteExtraCell(node, span);
                    return false;
                }
                this.#smallOutside = this.#small;
                this.#startCell(span.start);
                return true;
            }
            case 'strong':
                this.#setStrong(1);
                return true;
            case 'inlineCode': {
                const from = this.#draft?.length ?? 0;
                // A line break in inline code shows as a space.
                this.#append(node.value.replace(/[\r\n]/g, ' '), (0,markdown/* piecesOf */.Xe)(node), node.position.start.offset);
                this.#draft?.literal.push({ from, to: this.#draft.length });
                return false;
            }
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
                if (this.#used.footnotes.has(node))
                    return true;
                this.#trick('unused-footnote', span, 'No reader sees this footnote: nothing refers to it, or another one has the same name.', 'Refer to it in the text by a name of its own, or remove it.');
                return false;
            case 'definition':
                this.#noteDefinition(node, span);
                return false;
            default:
                return 'children' in node;
        }
    }
    #leave(node) {
        switch (node.type) {
            case 'heading':
            case 'paragraph':
                this.#endSmall(node);
                this.#close();
                break;
            case 'tableRow':
                this.#close();
                break;
            case 'tableCell':
                this.#endSmall(node);
                this.#endCell();
                break;
            case 'table': {
                const open = this.#unseen?.open ?? [];
                const at = open.lastIndexOf('table');
                if (at > 0)
                    open.length = at;
                break;
            }
            case 'list':
                this.#listDepth--;
                break;
            case 'strong':
                this.#setStrong(-1);
                break;
        }
    }
    /** A tag that makes text smaller ends with its block. */
    #endSmall(block) {
        this.#small = this.#smallOutside;
        const { start, end } = this.#spanOf(block);
        if (this.#unseen?.what === 'small' && this.#unseen.span.start >= start)
            this.#endUnseen(end);
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
            draft.push(' | ', at, at);
        this.#cellFrom = draft.length;
    }
    #endCell() {
        const draft = this.#draft;
        if (draft?.shape.kind === 'row')
            draft.cells.push({ from: this.#cellFrom, to: draft.length });
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
        if (!draft || draft.length === 0)
            return;
        draft.setStrong(false);
        const whole = draft.text;
        const { text: seen, moved } = without(whole, this.#unseenRanges(whole, draft));
        const text = seen.trimmed();
        if (text.value === '')
            return;
        const lead = text === seen ? 0 : seen.value.length - seen.value.trimStart().length;
        const place = (at) => Math.max(0, Math.min(text.value.length, moved(at) - lead));
        const ranges = (stretches) => stretches.length === 0 ? [] : stretches.map(({ from, to }) => ({ from: place(from), to: place(to) }));
        this.blocks.push({
            ...draft.shape,
            text,
            span: draft.shape.html ? text.span() : draft.span,
            strong: ranges(draft.strong).filter(({ from, to }) => to > from),
            ...(draft.literal.length > 0 && { literal: ranges(draft.literal) }),
            ...(draft.shape.kind === 'row' && {
                cells: ranges(draft.cells).map(({ from, to }) => text.slice(from, to).trimmed()),
            }),
        });
    }
    /** Characters and formulas that do not count, noted as tricks. */
    #unseenRanges(text, draft) {
        const math = text.value.includes('$') ? this.#formulas(text, draft) : [];
        const isSought = this.#mayHoldUnseen && text.value.search(parse_characters/* unseenCharacters */.LR) !== -1;
        const characters = isSought ? this.#unseenCharacters(text) : [];
        return math.length === 0 && characters.length === 0 ? [] : merged([...math, ...characters]);
    }
    #formulas(text, { shape, literal }) {
        const { value } = text;
        const formulas = mathRanges(value, (i) => this.source[text.span(i, i + 1).start - 1] === '\\');
        const math = shape.kind === 'code' ? formulas : [...formulas, ...hiddenBesides(value, [...formulas, ...literal])];
        for (const { from, to } of math) {
            if (!hidingFormula.test(value.slice(from, to)))
                continue;
            this.#hidingFormula(text.span(from, to));
        }
        return math;
    }
    #unseenCharacters(text) {
        const rangesOf = (pattern) => [...text.value.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
        const characters = rangesOf(parse_characters/* unseenCharacters */.LR);
        const flags = rangesOf(parse_characters/* regionFlags */.ee);
        for (const { from, to } of characters) {
            const character = text.value.slice(from, to);
            if (parse_characters/* joiners */.Xm.test(character) || flags.some((flag) => flag.from <= from && from < flag.to))
                continue;
            const bidi = character.match(parse_characters/* bidiControls */.dE) !== null;
            const name = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
            this.#trick(bidi ? 'bidi-controls' : 'invisible-characters', text.span(from, to), bidi
                ? `The character ${name} makes the text read in another order than it is written in.`
                : `An invisible character, ${name}, stands in the text.`, 'Remove it.');
        }
        return characters;
    }
    #hidingFormula(at) {
        this.#trick('math', at, 'A formula hides its text by colour or size.', 'Write it as plain text.');
    }
    #trick(kind, at, message, help) {
        this.tricks.push({ kind, message, help, at });
    }
    /** Adds text made of pieces; without pieces it stands in the source as it is, from `start` on. */
    #append(value, pieces, start) {
        if (pieces.length === 0) {
            const end = start + value.length;
            if (value.includes('\n') || value.includes('\r'))
                this.#appendPiece(value, 0, { to: value.length, start, end });
            else if (value !== '')
                this.#put(value, start + this.shift, end + this.shift);
            return;
        }
        let from = 0;
        for (const piece of pieces) {
            this.#appendPiece(value, from, piece);
            from = piece.to;
        }
    }
    /** Adds a piece of a value, from `from` on, line by line. */
    #appendPiece(value, from, { to, start, end }) {
        const isEven = end - start === to - from;
        for (let at = from; at < to;) {
            let next = at;
            while (next < to && !isLineBreak(value.charCodeAt(next)))
                next++;
            if (next === at)
                next++;
            const offset = (isEven ? start + at - from : start) + this.shift;
            this.#put(value.slice(at, next), offset, isEven ? offset + next - at : end + this.shift);
            at = next;
        }
    }
    /** One line break, or text without any. */
    #put(text, start, end) {
        if (this.#unseen) {
            this.#unseen.letters ||= letter.test(text);
            return;
        }
        if (text === '\n' || text === '\r')
            this.#draft?.breakLine(start, end);
        else
            this.#draft?.push(text, start, end);
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
        if (language === 'math' && hidingFormula.test(node.value))
            this.#hidingFormula(span);
        if (fenced && language && diagramLanguages.has(language))
            this.figures.push({ kind: 'diagram', span });
        else if (looksDrawn(node.value))
            this.figures.push({ kind: 'drawing', span });
        this.#open({ kind: 'code', depth: this.#listDepth, code: fenced ? 'fenced' : 'indented', ...(language && { language }) }, span);
        this.#append(node.value, (0,markdown/* piecesOf */.Xe)(node), span.start - this.shift);
        this.#close();
        const block = this.blocks[this.blocks.length - 1];
        if (!fenced && block?.span === span && isProse(block.text.value)) {
            this.blocks.pop();
            this.blocks.push(...proseBlocks(block));
        }
    }
    #noteExtraCell(cell, span) {
        // A comment is seen nowhere, so that its place hides nothing.
        if (cell.children.every((child) => child.type === 'html' && child.value.startsWith('<!--')))
            return;
        this.#trick('extra-cells', span, "No reader sees this cell: it stands outside the table's columns.", 'Add a column for it, or remove it.');
    }
    /** `[//]: # (text)` is how some write comments; a sentence in a title is as unseen, or in a name that nothing shows. */
    #noteDefinition({ identifier, title }, span) {
        const isSentence = (text) => text.trim().split(/\s+/).length >= 6;
        if (!isSentence(title ?? '') && !(isSentence(identifier) && !this.#used.definitions.has(identifier)))
            return;
        this.#trick('definition', span, 'No reader sees this text: it stands in a link definition.', 'Write it in the text.');
    }
    #html(node, parent) {
        const pieces = (0,markdown/* piecesOf */.Xe)(node);
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
                this.#tag(token, span);
            else
                this.#htmlText(value, token.from, token.to, places);
        }
        if (flow)
            this.#close();
    }
    #comment(span, closed, text) {
        if (!this.#unseen)
            this.comments.push(span);
        if (!closed)
            this.#swallow('comment', span, letter.test(text));
    }
    /** Nothing in the rest of the text surely ends this. */
    #swallow(what, span, letters) {
        this.#endUnseen(null);
        this.#unseen = { what, open: [], span, letters };
    }
    #tag(tag, span) {
        const { name, closing, attributes } = tag;
        if (!tag.closed) {
            this.#swallow('tag', span, false);
            return;
        }
        if (this.#unseen) {
            this.#tagUnseen(name, closing, span);
            return;
        }
        // Of several with one name a browser opens one alone.
        const isFolded = name === 'details' && (!attributes.includes('open') || attributes.includes('name'));
        if (!closing && (unseenElements.has(name) || isFolded)) {
            this.#unseen = { what: isFolded ? 'details' : 'element', open: [name], span, letters: false };
            return;
        }
        if (shrinkingElements.has(name)) {
            this.#small = Math.max(0, this.#small + (closing ? -1 : 1));
            if (this.#small > SMALLEST)
                this.#unseen = { what: 'small', open: [name], span, letters: false };
        }
        else if (name === 'bdo' && !closing && attributes.includes('dir'))
            this.#trick('bidi-controls', span, 'The tag `<bdo>` makes the text read in another order than it is written in.', 'Remove it.');
        else if (name === 'br')
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
    /** A tag where nothing is seen: it may end that, unless something is still open that holds it back. */
    #tagUnseen(name, closing, span) {
        const { open, what } = this.#unseen;
        if (what === 'comment' || what === 'tag')
            return;
        const isCell = (element) => element === 'td' || element === 'th';
        if (name === 'table' || isCell(name))
            while (isCell(open.at(-1)))
                open.pop();
        if (!closing) {
            if (holdingElements.has(name) || (what === 'small' && shrinkingElements.has(name)))
                open.push(name);
            return;
        }
        if (open.at(-1) !== name)
            return;
        if (open.length > 1)
            open.pop();
        else {
            if (what === 'small')
                this.#small--;
            this.#endUnseen(span.end);
        }
    }
    /** @param end where it ends; null where it never does */
    #endUnseen(end) {
        const unseen = this.#unseen;
        this.#unseen = null;
        if (!unseen?.letters)
            return;
        const { what, span } = unseen;
        const at = { start: span.start, end: end ?? (what === 'details' ? this.source.length : span.end) };
        switch (what) {
            case 'details':
                this.hints.push({
                    message: FOLDED,
                    help: 'Write it in the open if it belongs to the postmortem.',
                    at,
                });
                break;
            case 'element':
                this.#trick('hidden-html', at, `No reader sees this text: GitHub does not show \`<${unseen.open[0]}>\`.`, 'Write it as plain text.');
                break;
            case 'small':
                this.#trick('hidden-html', at, 'No reader can read this text: tags in one another make it ever smaller.', 'Write it as plain text.');
                break;
            case 'comment':
                this.#trick('unclosed-comment', at, 'A comment begins here that never ends: no reader sees what follows.', 'Close it with `-->`.');
                break;
            case 'tag':
                this.#trick('hidden-html', at, 'A tag begins here that never ends: what follows is taken for a part of it.', 'Close it with `>`, or write `&lt;` where no tag is meant.');
        }
    }
}
const isLineBreak = (code) => code === 0x0a || code === 0x0d;
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
/** What the text that readers see refers to: not a footnote that is unused itself, nor a cell outside its table. */
function usedIn(tree) {
    const names = new Set();
    const footnotes = new Set();
    const definitions = new Set();
    const notes = new Map();
    const cited = [];
    const walk = (from) => {
        const waiting = [from];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            if (node.type === 'footnoteDefinition' && node !== from) {
                const other = notes.get(node.identifier);
                if (other === undefined || endsBefore(node, other))
                    notes.set(node.identifier, node);
                continue;
            }
            if (node.type === 'footnoteReference' && !names.has(node.identifier)) {
                names.add(node.identifier);
                cited.push(node.identifier);
            }
            if (node.type === 'linkReference' || node.type === 'imageReference')
                definitions.add(node.identifier);
            if (node.type === 'table')
                for (const row of node.children)
                    for (const cell of row.children.slice(0, node.align?.length))
                        waiting.push(cell);
            else if ('children' in node)
                for (const child of node.children)
                    waiting.push(child);
        }
    };
    walk(tree);
    for (let name = cited.pop(); name !== undefined; name = cited.pop()) {
        const note = notes.get(name);
        if (note === undefined)
            continue;
        footnotes.add(note);
        walk(note);
    }
    return { footnotes, definitions };
}
/** Of two with one name GitHub shows the one that ends first; an inner one ends before its outer one. */
function endsBefore(node, other) {
    const difference = node.position.end.offset - other.position.end.offset;
    return difference < 0 || (difference === 0 && node.position.start.offset > other.position.start.offset);
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
    return new Reader(tree, source, shift).read();
}


/***/ }),

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ isAsciiLetter),
/* harmony export */   LR: () => (/* binding */ unseenCharacters),
/* harmony export */   Xm: () => (/* binding */ joiners),
/* harmony export */   _t: () => (/* binding */ latinLookalike),
/* harmony export */   dE: () => (/* binding */ bidiControls),
/* harmony export */   ee: () => (/* binding */ regionFlags)
/* harmony export */ });
/** Kinds of characters: plain letters, those that a reader does not see, those that change what he sees. */
const isAsciiLetter = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Default-ignorable code points, and the blank Braille pattern, which is as empty. */
const unseenCharacters = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Embeddings, overrides and isolates: they make text read in another order than it is written in. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** What emoji are joined and styled by, and the soft hyphen: unseen, and no trick. */
const joiners = /\u200c|\u200d|\ufe0e|\ufe0f|\u00ad/u;
/** Flags of regions: the only place of the characters called tags, which can spell out text that nobody sees. */
const regionFlags = /\u{1f3f4}[\u{e0020}-\u{e007e}]{2,6}\u{e007f}/gu;
/** Letters of other scripts, in lower case, and small capitals, that look like Latin ones (the part of Unicode's confusables that words can hide in). */
const confusables = new Map([
    ['a', 'аɑαᴀꓮꭺ'],
    ['b', 'вƅьβʙꓐᏼ'],
    ['c', 'сϲᴄꓚꮯ'],
    ['d', 'ԁᴅꓓꭰ'],
    ['e', 'еҽєᴇꓰꭼ'],
    ['f', 'ꜰꓝ'],
    ['g', 'ɡցɢꓖꮐ'],
    ['h', 'һнհʜꓧꮋ'],
    ['i', 'іıɩιɪꓲꭵ'],
    ['j', 'јϳᴊꓙꭻ'],
    ['k', 'кκᴋꓗꮶ'],
    ['l', 'ӏǀʟꓡꮮ'],
    ['m', 'мμᴍꓟꮇ'],
    ['n', 'ոпηɴꓠ'],
    ['o', 'оοօσᴏꓳ'],
    ['p', 'рρᴘꓑꮲ'],
    ['q', 'ԛ'],
    ['r', 'гᴦʀꓣꮢ'],
    ['s', 'ѕꜱꓢꮪ'],
    ['t', 'тτᴛꓔꭲ'],
    ['u', 'υսᴜꓴ'],
    ['v', 'ѵνᴠꓦꮩ'],
    ['w', 'ԝѡωᴡꓪꮃ'],
    ['x', 'хχꓫ'],
    ['y', 'уүγʏꓬꮍ'],
    ['z', 'ᴢζꓜꮓ'],
].flatMap(([latin, others]) => [...others].map((other) => [other, latin])));
/** The Latin word that a lower-case word looks like; null where it holds no letter of another script that does. */
function latinLookalike(word) {
    let changed = false;
    const latin = [...word].map((letter) => {
        const same = confusables.get(letter);
        changed ||= same !== undefined;
        return same ?? letter;
    });
    return changed ? latin.join('') : null;
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X6: () => (/* reexport */ isBrief),
  v4: () => (/* reexport */ isPostmortem),
  ZB: () => (/* binding */ ownSectionId),
  qg: () => (/* binding */ parse),
  $U: () => (/* reexport */ limits/* preScan */.$),
  ZE: () => (/* binding */ sectionOf),
  Ks: () => (/* binding */ sectionsOf),
  hC: () => (/* reexport */ sentences/* sentences */.hC),
  e: () => (/* reexport */ wordCount),
  Z9: () => (/* reexport */ wordsOf)
});

// UNUSED EXPORTS: label, labelOf, limits

// EXTERNAL MODULE: ./lib/parse/blocks.js + 3 modules
var parse_blocks = __webpack_require__(831);
// EXTERNAL MODULE: ./lib/parse/markdown.js
var markdown = __webpack_require__(9450);
// EXTERNAL MODULE: ./lib/parse/titles.js
var titles = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/parse/heading-fixes.js


/** Words without a character that means something to Markdown. */
const WORDS = '[^\\s*_`~\\\\<>[\\]|&#:：](?:[^*_`~\\\\<>[\\]|&#:：\\r\\n]{0,118}[^\\s*_`~\\\\<>[\\]|&#:：])?';
const BOLD_LINE = new RegExp(`^(?:\\*\\*|__)(${WORDS})[ \\t]?[:：]?(?:\\*\\*|__)[ \\t]?[:：]?[ \\t]*$`, 'u');
const PLAIN_LINE = new RegExp(`^(${WORDS})[ \\t]?[:：]?[ \\t]*$`, 'u');
const BOLD_LABEL = new RegExp(`^(?:\\*\\*|__)(${WORDS})[ \\t]?(?:[:：](?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]?[:：])[ \\t]*`, 'u');
const PLAIN_LABEL = new RegExp(`^(${WORDS})[:：][ \\t]+`, 'u');
/** What begins a paragraph, whatever it goes on with. */
const PROSE = /^(?:[\p{L}"“‘'(]|\d+(?![\d.)]))/u;
/** Below a heading such a line is code, and no text that goes on. */
const INDENTED = /^(?:\r\n|\n|\r)(?: {4}| {0,3}\t)[ \t]*\S/;
const SPACELESS = /^( {0,3}#{1,6})([\u00a0\u2000-\u200b\u3000]?)(?=\S)/u;
/** The line of a title and, where text follows on it, that text below. null where it is not certain what to type. */
function asHeading({ heading, mark, inline }, level, source) {
    const { start } = heading.span();
    const from = lineStart(source, start);
    if (from === null)
        return null;
    const line = source.slice(from, lineEnd(source, start));
    const isBold = mark === 'bold';
    const found = (inline ? (isBold ? BOLD_LABEL : PLAIN_LABEL) : isBold ? BOLD_LINE : PLAIN_LINE).exec(line);
    if (found === null || (0,titles/* bareTitle */.v1)(found[1]) !== (0,titles/* bareTitle */.v1)(heading.value))
        return null;
    if (inline && !PROSE.test(line.slice(found[0].length)))
        return null;
    if (!inline && INDENTED.test(source.slice(from + line.length, from + line.length + MOST_MARKS)))
        return null;
    const below = inline ? newline(source).repeat(2) : '';
    return [
        { at: { start: from, end: from + found[0].length }, replacement: `${'#'.repeat(level)} ${found[1]}${below}` },
    ];
}
/** The space between the hashes of a line and its title. */
function spaced(heading, source) {
    const { start } = heading.span();
    const from = lineStart(source, start);
    if (from === null)
        return null;
    const found = SPACELESS.exec(source.slice(from, lineEnd(source, start)));
    if (found === null || from + found[0].length > start)
        return null;
    const at = from + found[1].length;
    return [{ at: { start: at, end: at + found[2].length }, replacement: ' ' }];
}
/** A misspelt title as it is spelt, and the edits of its words; what stands around them is kept. */
function respelt(heading, title, source) {
    const words = (0,titles/* titleWords */.id)(title);
    const right = (0,vocabulary/* spelling */.DS)(words);
    if (right === null)
        return null;
    const { value } = heading;
    const lower = value.toLowerCase();
    const fix = [];
    let from = 0;
    for (const [i, word] of words.entries()) {
        const at = lower.indexOf(word, from);
        if (at === -1)
            return null;
        from = at + word.length;
        const span = heading.span(at, from);
        const written = source.slice(span.start, span.end);
        if (written !== value.slice(at, from))
            return null;
        if (right[i].toLowerCase() !== word)
            fix.push({ at: span, replacement: inCaseOf(written, right[i]) });
    }
    return { title: right.join(' '), fix };
}
function inCaseOf(written, word) {
    if (written === written.toUpperCase())
        return word.toUpperCase();
    const isCapital = written[0] === written[0].toUpperCase();
    return (isCapital ? word[0].toUpperCase() : word[0].toLowerCase()) + word.slice(1).toLowerCase();
}
/** The line end that the text uses. */
const newline = (source) => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
/** More does not stand between the start of a line and its title. */
const MOST_MARKS = 12;
/** null where the line does not start right before. */
function lineStart(source, offset) {
    for (let at = offset; at >= Math.max(0, offset - MOST_MARKS); at--) {
        if (at === 0 || /[\r\n\ufeff]/.test(source[at - 1]))
            return at;
    }
    return null;
}
function lineEnd(source, offset) {
    const end = source.slice(offset).search(/[\r\n]/);
    return end === -1 ? source.length : offset + end;
}

;// CONCATENATED MODULE: ./lib/parse/sections.js


const mains = new Set(vocabulary/* mainSections */.qI);
const mainOf = (ids) => ids.find((id) => mains.has(id)) ?? null;
/** A heading such as "14:05", "Day 2" or "12 May 2024": an entry of the timeline that it stands in. */
const dated = /^\W{0,3}(?:\d{1,2}[:.h]\d{2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|phase|step|t[+-])[a-z]{0,6}\b)/i;
const wentWrong = /^what(?: (?:went|goes|was)|’s|'s) wrong\W{0,3}$/i;
const broke = /^what (?:broke|(?:went|goes|was) wrong)\W{0,3}$/i;
/** What comes where in the whole document, for decisions that look ahead. */
class Foresight {
    #last = new Map();
    #strongest = new Map();
    /** For each title, the strongest rank that its kind still gets behind it. */
    #strongestBehind = [];
    /** Whether no other title speaks of lessons or of the cause. */
    wentWrongTellsCause;
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
        this.wentWrongTellsCause = !titles.some(({ ids, title }) => ids.includes('cause') || ids.includes('root-cause') || (ids.includes('lessons') && !wentWrong.test(title)));
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
            const whole = current?.parent ?? null;
            if (whole !== null && whole.main === main && current?.main === main && title.rank === current.rank) {
                // “What went badly” beside “What went well”: both are parts of the lessons.
                keepFor(whole);
                return whole;
            }
            const nested = current !== null &&
                title.rank > current.rank &&
                (current.main === main || this.#foresight.hasStronger(main, title.rank));
            if (nested)
                this.#closeTo(title.rank);
            else
                this.#closeKnown(title.rank);
            return this.#open.at(-1) ?? null;
        }
        if (current !== null && this.#endsTimeline(title, index, ids, current)) {
            this.#closeKnown(title.rank);
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
    /** A root cause below the timeline is no part of it, however it is marked, where nothing else tells the cause. */
    #endsTimeline(title, index, ids, current) {
        const isLine = !title.inline && current.main === 'timeline' && ids.includes('root-cause');
        return (isLine &&
            !this.#seen.has('cause') &&
            !this.#foresight.isBehind('cause', index) &&
            !this.#foresight.comesAgain(title, index));
    }
    #belongs(title, index, id, current) {
        if (title.rank > current.rank)
            return true;
        // A label with its text never ends the section that it stands in, but for a cause or a fix with no other place.
        const orphan = id === 'root-cause' || id === 'resolution';
        if (title.inline && title.rank > 6 && !orphan)
            return true;
        if (!Object.hasOwn(vocabulary/* homes */.Fb, id) || !vocabulary/* homes */.Fb[id].includes(current.main))
            return false;
        if (current.main === 'cause' || current.main === 'measures')
            return true;
        if (id !== 'root-cause' && id !== 'resolution')
            return true;
        return this.#foresight.isBehind('cause', index) || this.#foresight.comesAgain(title, index);
    }
    /** Leaves open only sections of the author's own that are marked more strongly. */
    #closeKnown(rank) {
        this.#open = this.#open.filter((section) => section.ids.length === 0 && section.rank < rank);
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
            looksLike: title.looksLike,
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
    /**
     * A second summary behind everything else is the conclusion. “What went wrong?” is a lesson beside what went well, and
     * the cause where it stands among what is said of the cause, or nothing else tells it.
     */
    #idsOf(title, index) {
        // A label in the summary tells what the outage was.
        if (title.inline && this.#current()?.main === 'summary' && broke.test(title.title))
            return ['impact'];
        if (title.ids[0] === 'lessons' && wentWrong.test(title.title)) {
            const current = this.#current();
            const isPart = current?.main === 'cause' && title.rank > current.rank;
            return isPart || this.#foresight.wentWrongTellsCause ? ['root-cause'] : title.ids;
        }
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
function outline(parts, source) {
    const withSummary = impliedSummary(impliedTimeline(parts));
    const titles = withSummary.flatMap(({ title }) => (title ? [title] : []));
    const result = new Outline(titles, source.length);
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
    return { sections, hints: hintsOf(titles, sections, source) };
}
/** An entry begins with its time, perhaps behind a date or a bullet. */
const timedLine = /^.{0,16}?(?<![\d:.])(?:\d{1,2}[:.h][0-5]\d(?!\d)|\d{1,2}\s?[ap]\.?m\b)/i;
const fewestEntries = 3;
/** Whether lines are entries of a timeline, for the most part. */
function areEntries(lines) {
    const timed = lines.filter((line) => timedLine.test(line)).length;
    return timed >= fewestEntries && timed * 2 > lines.length;
}
/** Where no title names a timeline, what consists of entries with their times is one, whatever its title says. */
function impliedTimeline(parts) {
    if (parts.some(({ title }) => title?.ids.includes('timeline')))
        return parts;
    const first = parts.findIndex(({ title }) => title !== null);
    const opening = parts.findIndex(({ title }, index) => index > first && title !== null && title.ids.length === 0 && !title.inline && holdsEntries(parts, index + 1));
    if (opening === -1)
        return parts;
    return parts.map((part, index) => index === opening ? { ...part, title: { ...part.title, ids: ['timeline'] } } : part);
}
/** Whether the blocks from `from` up to the next title are entries for the most part. */
function holdsEntries(parts, from) {
    const lines = [];
    for (let at = from; at < parts.length && parts[at].title === null; at++) {
        const { block } = parts[at];
        if (block.kind === 'code' || block.header === true)
            continue;
        lines.push(...block.text.value.split('\n'));
    }
    return areEntries(lines);
}
const summaryParts = new Set(['duration', 'impact', 'root-cause']);
/**
 * Some leave out the title of the summary and begin with its parts: a duration and another part before all other
 * sections imply it. So does a section under a title of its own right before the timeline that says when it happened.
 */
function impliedSummary(parts) {
    if (parts.some(({ title }) => title?.ids.includes('summary')))
        return parts;
    const end = parts.findIndex(({ title }) => title !== null && mainOf(title.ids) !== null);
    const before = parts.slice(0, end === -1 ? parts.length : end);
    const found = new Set(before.flatMap(({ title }) => title?.ids.filter((id) => summaryParts.has(id)) ?? []));
    const isPart = ({ title }) => title?.ids.some((id) => summaryParts.has(id)) ?? false;
    if (found.size >= 2 && found.has('duration'))
        return withSummaryAt(parts, before.findIndex(isPart));
    return end !== -1 && parts[end].title.ids.includes('timeline') ? accountAsSummary(parts, end) : parts;
}
function withSummaryAt(parts, first) {
    const { block, title } = parts[first];
    const at = block.text.span().start;
    const implied = {
        ...title,
        ids: ['summary'],
        mark: 'implied',
        rank: Math.max(1, title.rank - 1),
        inline: true,
    };
    const empty = { ...block, kind: 'paragraph', text: block.text.slice(0, 0), span: { start: at, end: at } };
    return [...parts.slice(0, first), { block: empty, title: implied }, ...parts.slice(first)];
}
const clockTime = /\b\d{1,2}[:.;]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i;
const fewestWords = 25;
/** The document's own title is no section: the account has to stand under a later one. */
function accountAsSummary(parts, timeline) {
    let opening = timeline - 1;
    while (opening >= 0 && parts[opening].title === null)
        opening--;
    const title = opening > 0 ? parts[opening].title : null;
    const hasTitleBefore = parts.slice(0, Math.max(0, opening)).some((part) => part.title !== null);
    if (title === null || title === undefined || title.ids.length > 0 || title.inline || !hasTitleBefore)
        return parts;
    const text = parts
        .slice(opening + 1, timeline)
        .map(({ block }) => block.text.value)
        .join(' ');
    if (text.split(/\s+/).length < fewestWords || !clockTime.test(text))
        return parts;
    const implied = { ...title, ids: ['summary'] };
    return parts.map((part, index) => (index === opening ? { ...part, title: implied } : part));
}
function published(drafts) {
    const made = new Map();
    for (const draft of drafts) {
        const { id, ids, looksLike, title, heading, mark, depth, blocks } = draft;
        const parent = draft.parent === null ? null : made.get(draft.parent);
        made.set(draft, {
            id,
            ids,
            ...(looksLike.length > 0 && { looksLike }),
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
    implied: 'nothing',
};
/** @param sections those of the titles, in the same order */
function hintsOf(titles, sections, source) {
    const level = levelOfMains(titles);
    const unmarked = titles.flatMap((title, i) => {
        const isMarked = title.mark === 'heading' || title.mark === 'html' || title.mark === 'implied';
        if (isMarked)
            return [];
        const fix = headingFix(title, sections[i], level, source);
        // A part that stands for itself is one where its line holds nothing else; `**Severity: 2**` is a value.
        const isOwn = title.ids.some((id) => id in vocabulary/* homes */.Fb) && !title.inline && fix !== null;
        const isMain = mainOf(title.ids) !== null && !isOfItsParent(sections[i]);
        return isMain || title.spaceless || isOwn ? [{ title, fix }] : [];
    });
    const seeming = titles.filter(({ looksLike }) => looksLike.length > 0);
    const misspelt = titles.flatMap(({ heading, title, mark }) => {
        const right = mark === 'heading' ? respelt(heading, title, source) : null;
        return right === null ? [] : [{ heading, title, right }];
    });
    return [
        ...unmarked.map(({ title: { heading, title, mark, spaceless }, fix }) => ({
            message: spaceless
                ? `“${title}” lacks the space that makes it a heading.`
                : `The section “${title}” is marked by ${marks[mark]}, not by a heading.`,
            help: `Write it as a heading: \`## ${title}\`.`,
            at: heading.span(),
            ...(fix === null ? {} : { fix }),
        })),
        ...misspelt.map(({ heading, title, right }) => ({
            message: `The heading “${title}” is misspelt.`,
            help: `Write “${right.title}”.`,
            at: heading.span(),
            fix: right.fix,
        })),
        ...seeming.map(({ heading, title }) => ({
            message: `“${title}” is written with letters of another script that look like Latin ones, so it names no section.`,
            help: 'Type the heading again on a Latin keyboard.',
            at: heading.span(),
        })),
    ];
}
/** A title within a known section may be a label of its text, so only the others become headings. */
function headingFix(title, section, level, source) {
    if (title.spaceless)
        return spaced(title.heading, source);
    const isLine = title.mark === 'bold' || title.mark === 'label' || title.mark === 'plain';
    return isLine && !isPart(section) ? asHeading(title, level, source) : null;
}
/** Whether a section stands in another one that the gate knows. */
function isPart({ parent }) {
    for (let at = parent; at !== null; at = at.parent)
        if (at.ids.length > 0)
            return true;
    return false;
}
/** Whether a section stands in one that serves as the same: "What went well: …" below "Lessons Learned". */
function isOfItsParent({ ids, parent }) {
    for (let at = parent; at !== null; at = at.parent)
        if (mainOf(at.ids) === mainOf(ids))
            return true;
    return false;
}
/** The level that most main sections have whose heading is one. */
function levelOfMains(titles) {
    const counts = new Map();
    for (const { ids, mark, rank } of titles) {
        if (mark === 'heading' && mainOf(ids) !== null)
            counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

;// CONCATENATED MODULE: ./lib/parse/tricks.js
/** One invisible character in so many may come from pasting; more are no accident. */
const accidental = 100;
/** So many places of one kind are shown besides the first. */
const others = 5;
/** One finding for each kind, at its first place, the next places related to it. */
function gathered(tricks, blocks) {
    if (tricks.length === 0)
        return tricks;
    const byKind = new Map();
    for (const trick of tricks) {
        const list = byKind.get(trick.kind);
        if (list)
            list.push(trick);
        else
            byKind.set(trick.kind, [trick]);
    }
    const invisible = byKind.get('invisible-characters') ?? [];
    const characters = blocks.reduce((sum, { text }) => sum + text.value.length, 0);
    if (invisible.length * accidental <= characters)
        byKind.delete('invisible-characters');
    return [...byKind.values()].map((list) => ({
        ...list[0],
        ...(list.length > 1 && { related: list.slice(1, 1 + others).map(({ at }) => ({ label: 'Here too.', at })) }),
    }));
}

;// CONCATENATED MODULE: ./lib/parse/waivers.js
const directive = /^\s*postmortem-gate\s*:\s*([^\s:]{0,40})\s*:?\s*/i;
const nextCheck = /^\s*(?:[,;+&]|and\s)\s*[\p{L}\p{N}]/u;
/** Letters of any script: a template's checks are named after its headings. */
const checkId = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}](?:[.-]?[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]){0,99}/u;
/** @param comment a comment's place, delimiters included */
function waiverIn(source, comment) {
    const text = source.slice(comment.start, comment.end);
    if (!text.startsWith('<!--') || !text.endsWith('-->'))
        return null;
    const body = text.slice(4, -3);
    const start = directive.exec(body);
    if (!start)
        return null;
    const word = start[1].toLowerCase();
    if (word !== 'waive')
        return { word, check: '', reason: '', span: comment };
    const rest = body.slice(start[0].length);
    const check = checkId.exec(rest)?.[0];
    if (check === undefined)
        return { check: '', reason: '', span: comment };
    if (nextCheck.test(rest.slice(check.length)))
        return { check, isOfSeveral: true, reason: '', span: comment };
    const reason = /^\s*[:\-–—]\s*([\s\S]*)$/.exec(rest.slice(check.length))?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
    return { check, reason: isReason(reason) ? reason : '', span: comment };
}
const entity = /&(?:#\w{1,8}|\w{1,32});/g;
/** What a template or this gate's own help holds in the reason's place. */
const blank = /^(?:(?:the|a|your|my|some|give|add|insert|write|state|put)\s)*(?:reasons?|why|explanation|text|todo|tbd|tba|fixme|xxx+|none|nothing|n\s?a|placeholder|later|to be (?:done|added|determined|written))(?:\s(?:here|goes here|why|why not|later))?$/i;
/** Whether words say why: "<reason>", "TODO" and "&nbsp;" do not. */
function isReason(reason) {
    const words = reason
        .replace(entity, ' ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
    return /\p{L}{2}/u.test(words) && !blank.test(words);
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
const SPACE = 1;
const LETTER_OR_DIGIT = 2;
/** What every address holds behind its scheme or its `www`. */
const IN_ADDRESS = 4;
const OTHER_SCRIPT = 8;
const asciiKinds = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/\s/.test(character))
        return SPACE;
    if (/[a-z\d]/i.test(character))
        return LETTER_OR_DIGIT;
    return /[:.]/.test(character) ? IN_ADDRESS : 0;
});
const kindOf = (code) => (code < 128 ? asciiKinds[code] : OTHER_SCRIPT);
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** The segmenter's time grows faster than its text. */
const parts = /[\s\S]{1,500}/gu;
function wordsWithoutSpaces(text) {
    let count = 0;
    for (const { isWordLike } of segmenter.segment(text))
        if (isWordLike)
            count++;
    return count;
}
/** The number of words of what stands between two spaces, in any script. */
function wordsIn(text) {
    let count = 0;
    for (const run of text.split(breaks)) {
        if (!letterOrDigit.test(run) || url.test(run))
            continue;
        if (!unspaced.test(run))
            count++;
        else
            for (const part of run.match(parts) ?? [])
                count += wordsWithoutSpaces(part);
    }
    return count;
}
/** The number of words of a text as a reader sees it. */
function wordsOf(text) {
    let count = 0;
    for (let from = 0; from < text.length;) {
        let to = from;
        let found = 0;
        for (; to < text.length; to++) {
            const kind = kindOf(text.charCodeAt(to));
            if (kind === SPACE)
                break;
            found |= kind;
        }
        if (found & OTHER_SCRIPT)
            count += wordsIn(text.slice(from, to));
        else if (found & LETTER_OR_DIGIT && !(found & IN_ADDRESS && url.test(text.slice(from, to))))
            count++;
        from = to + 1;
    }
    return count;
}
const countsWords = (block) => block.kind !== 'code' && block.code === undefined;
/** The number of words of all blocks that count. */
function wordCount(blocks) {
    let count = 0;
    for (const block of blocks)
        if (countsWords(block))
            count += wordsOf(block.text.value);
    return count;
}

;// CONCATENATED MODULE: ./lib/parse/kind.js
const telling = new Set([
    'summary',
    'timeline',
    'cause',
    'root-cause',
    'resolution',
    'measures',
    'improvements',
    'action-items',
    'lessons',
    'conclusion',
    'impact',
    'detection',
    'trigger',
    'escalation',
    'contributing-factors',
]);
/**
 * Whether a document has three or more of the sections that postmortems have.
 * @param own the ids of sections that a template or a config asks for
 */
function isPostmortem(document, own = []) {
    const isTelling = (id) => telling.has(id) || own.includes(id);
    const found = new Set(document.sections.flatMap(({ ids }) => ids.filter(isTelling)));
    return found.size >= 3;
}
/** A time of day, or a date with its year: what an account of an incident has and an assignment has not. */
const incidentTime = /\b\d{1,2}[:.;h]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\.?(?!\w)|\b\d{4}[-/]\d{2}[-/]\d{2}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/gi;
/** So many times tell of an incident; an assignment may hold a few in passing. */
const timesOfAnAccount = 5;
const secondPerson = /\b(?:you|your|yours|yourself)\b/gi;
/** What teachers write and engineers who report do not; each counts once. */
const signsOfTeaching = [
    /\b(?:must|should) (?:contain|include|cover|answer|be written|start with|end with)\b/i,
    /\bwhat is an? (?:incident )?post-?mortem\b|\ba post-?mortem is an?\b|\ban? (?:incident report|postmortem)\b[^.\n]{0,40}\bis an?\b/i,
    /\b(?:manual qa review|peer review(?:ed)?|get (?:properly )?reviewed|request a review|reviewed by your peers|auto ?review|quiz questions?|deadline)\b/i,
    /\b(?:for this project|in this project|this task|learning objectives|students? (?:are|is|will)|your (?:submission|blog ?post|audience)|read or watch|resources? to read)\b/i,
    /\bbetween \d{2,4} (?:and|to|-) \d{2,4} words\b|\bwritten in english\b/i,
    /\bto be on[- ]?call\b|\bbeing on[- ]?call\b|\bon-call (?:management )?(?:system|teams?|platform)\b/i,
    /\b(?:invent|imagine|make up|pick|choose|describe|write) (?:one of )?(?:your own|an? (?:outage|incident|postmortem|post-mortem))\b|\bget creative\b/i,
    /\b(?:software|any) (?:system|engineer)s? (?:will|must|should) (?:eventually|learn|fail)\b|\bwidely used in\b/i,
];
const questions = /^[^\n?]{8,160}\?\s*$/gm;
/** Whether a document is a copy of the assignment: it teaches and instructs, and tells of no incident. */
function isBrief(document) {
    if (document.words < 80)
        return false;
    const text = document.blocks.map((block) => block.text.value).join('\n');
    // An account of an incident below the pasted assignment makes the whole a postmortem.
    if (isAccount(text))
        return false;
    const signs = signsOfTeaching.filter((sign) => sign.test(text)).length;
    if (signs < 2)
        return false;
    const count = (pattern) => text.match(pattern)?.length ?? 0;
    const addressed = count(secondPerson) * 150 >= document.words;
    return signs + (addressed ? 1 : 0) + (count(questions) >= 3 ? 1 : 0) >= 4;
}
/** Nearly every postmortem is told by this, from its first half. */
function isAccount(text) {
    incidentTime.lastIndex = 0;
    for (let times = 0; times < timesOfAnAccount; times++)
        if (!incidentTime.test(text))
            return false;
    return true;
}

// EXTERNAL MODULE: ./lib/parse/limits.js
var limits = __webpack_require__(5695);
// EXTERNAL MODULE: ./lib/parse/sentences.js
var sentences = __webpack_require__(4653);
;// CONCATENATED MODULE: ./lib/parse/index.js








/**
 * The postmortem in a Markdown file, with every position in UTF-16 offsets of `source`.
 * Never throws on a text that passed the pre-scan.
 */
function parse(path, source, options = {}) {
    const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    const reading = (0,parse_blocks/* readBlocks */.v)((0,markdown/* markdownTree */.a2)(source.slice(shift)), source, shift);
    const parts = new titles/* TitleFinder */.NA(lookupWith(options.sections ?? [])).parts(reading.blocks);
    const { sections, hints } = outline(parts, source);
    const blocks = parts.map(({ block }) => block);
    return {
        path,
        source,
        sections,
        blocks,
        words: wordCount(blocks),
        figures: reading.figures,
        waivers: waiversIn(source, reading.comments),
        hints: [...hints, ...reading.hints],
        tricks: gathered(reading.tricks, blocks),
        frontMatter: reading.frontMatter,
    };
}
/** What a section of a team's own is called in a document: no word of the vocabulary is called so. */
const ownSectionId = ({ id }) => `section.${id}`;
/** A team's own titles come before the vocabulary; one that it knows whole is still of its kinds, too. */
function lookupWith(sections) {
    const own = new Map();
    for (const section of sections) {
        const names = [section.title, ...section.aliases];
        for (const name of names)
            own.set((0,titles/* titleWords */.id)((0,titles/* bareTitle */.v1)(name)).join(' '), ownSectionId(section));
    }
    if (own.size === 0)
        return vocabulary/* readTitle */.tS;
    return (words) => {
        const id = own.get(words.join(' '));
        const reading = (0,vocabulary/* readTitle */.tS)(words);
        if (id === undefined)
            return reading;
        const kinds = reading.unknown === 0 ? reading.ids : [];
        return { ids: [...kinds, id], unknown: 0, known: words.length, atEdge: true };
    };
}
/** What stands in for a main section where the document has none of that name. */
const standIns = {
    cause: ['root-cause', 'resolution'],
    measures: ['action-items', 'improvements'],
    'root-cause': ['cause'],
    resolution: ['cause'],
    'action-items': ['measures', 'improvements'],
};
/** Every section that serves as `id`: those of that kind, or what stands in for them; none that stands in another of them. */
function sectionsOf(document, id) {
    const outermost = (wanted, top) => {
        const found = document.sections.filter(({ ids, parent }) => ids.some((own) => wanted.includes(own)) && !(top && isInMain(parent)));
        return found.filter((section) => !found.some((other) => other !== section && isInside(section, other)));
    };
    const own = outermost([id], false);
    if (!Object.hasOwn(standIns, id))
        return own;
    const besides = outermost(standIns[id], true);
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






/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ preScan)
/* harmony export */ });
/* unused harmony export limits */
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
const kinds = Array.from({ length: 128 }, (_, code) => counted[String.fromCharCode(code)]);
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
    return { ok: false, message: `The file ${what}, so it was not read.`, help, at: { start, end } };
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
const listMarker = /[-+*\d]/;
const definition = /^[ \t]{0,3}\[[^\]]{1,999}\]:/;
const flat = { depth: 0, items: 0, quotes: 0 };
/** What a line begins with that stands in a list or quote or is indented, as code; and one that may define a link. */
const mayNest = isOneOf(' \t>-+*0123456789');
const mayDefine = isOneOf(' \t[');
function isOneOf(characters) {
    return Array.from({ length: 128 }, (_, code) => characters.includes(String.fromCharCode(code)));
}
/** How deep the containers nest in which a line's text stands, by its markers and by how far they are indented. */
function nestingOf(line) {
    let depth = 0;
    let items = 0;
    let quotes = 0;
    marker.lastIndex = 0;
    for (let match = marker.exec(line); match; match = marker.exec(line)) {
        depth++;
        if (listMarker.test(match[0]))
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
    // No UTF-16 code unit takes more than three bytes.
    const bytes = 3 * source.length > limits.bytes ? bytesOf(source) : 0;
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
    let run = 0;
    const lineEnd = source.includes('\r') ? endOfLine : endOfUnixLine;
    for (let start = 0; start <= source.length;) {
        const end = lineEnd(source, start);
        if (++lines > limits.lines)
            return refusal(`has more than ${number(limits.lines)} lines`, shorten, start);
        if (end - start > limits.lineLength)
            return refusal(`has a line of more than ${number(limits.lineLength)} characters`, 'Break the line.', start, end);
        for (let i = start; i < end; i++) {
            const kind = kinds[source.charCodeAt(i)];
            if (kind === undefined)
                continue;
            if (++counts[kind] > limits[kind])
                return refusal(`has more than ${number(limits[kind])} ${names[kind]}`, 'Put data and code into a fenced block of a file of its own, and link to it.', i, i + 1);
            run = i > start && source.charCodeAt(i) === source.charCodeAt(i - 1) ? run + 1 : 1;
            if (run > limits.run && !isAllOne(source.slice(start, end)))
                return refusal(`has more than ${limits.run} of \`${source[i]}\` in a row`, 'Shorten the row.', i - run + 1, i);
        }
        const first = start < end ? source.charCodeAt(start) : 0;
        const nesting = mayNest[first] === true ? nestingOf(source.slice(start, end)) : flat;
        if (nesting.depth > limits.nesting)
            return refusal(`has lists or quotes nested more than ${limits.nesting} deep`, 'Write them flatter.', start, end);
        items += nesting.items;
        if (items > limits.listItems)
            return refusal(`has more than ${number(limits.listItems)} list items`, shorten, start, end);
        quotes += nesting.quotes;
        if (quotes > limits.quoteLines)
            return refusal(`has more than ${number(limits.quoteLines)} quote marks`, shorten, start, end);
        if (mayDefine[first] === true && definition.test(source.slice(start, end)) && ++definitions > limits.definitions)
            return refusal(`has more than ${limits.definitions} link definitions`, shorten, start, end);
        start = end + (source.startsWith('\r\n', end) ? 2 : 1);
    }
    return { ok: true };
}
/** Whether a line consists of one character again and again. */
function isAllOne(line) {
    const text = line.trim();
    return text === text[0].repeat(text.length);
}
function endOfLine(source, start) {
    for (let i = start; i < source.length; i++) {
        const code = source.charCodeAt(i);
        if (code === 10 || code === 13)
            return i;
    }
    return source.length;
}
/** The same for a text without carriage returns. */
function endOfUnixLine(source, start) {
    const end = source.indexOf('\n', start);
    return end === -1 ? source.length : end;
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   a2: () => (/* binding */ markdownTree)
/* harmony export */ });
/* unused harmony export wholeMarkdownTree */
/* harmony import */ var mdast_util_gfm_footnote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6807);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7421);
/* harmony import */ var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6303);
/* harmony import */ var micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1680);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7749);
/* harmony import */ var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1197);
/* harmony import */ var remark_frontmatter__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1239);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(901);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3900);











const point = (token) => ({ line: token.end.line, column: token.end.column, offset: token.end.offset });
/** Notes that everything at the end of `text` behind its position so far was made of `token`, and moves the position. */
function record(text, token) {
    const { start, end = start } = text.position;
    text.position.end = point(token);
    const from = text.pieces?.at(-1)?.to ?? end.offset - start.offset;
    const surplus = text.value.length - from - (token.end.offset - token.start.offset);
    if (text.pieces === undefined) {
        if (surplus === 0 && token.start.offset === end.offset)
            return;
        text.pieces = from > 0 ? [{ to: from, start: start.offset, end: end.offset }] : [];
    }
    // A tab of which a container took a part shows as spaces; the token starts behind it.
    if (surplus > 0) {
        text.pieces.push({ to: from + surplus, start: token.start.offset - 1, end: token.start.offset });
    }
    text.pieces.push({ to: text.value.length, start: token.start.offset, end: token.end.offset });
}
const tailOf = (context) => context.stack.pop();
const exitData = function (token) {
    const tail = tailOf(this);
    tail.value += this.sliceSerialize(token);
    record(tail, token);
};
const exitCharacterReference = function (token) {
    record(tailOf(this), token);
};
/** As the default, which is not exported, and recorded. */
const exitLineEnding = function (token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
        context.children.at(-1).position.end = point(token);
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
        for (let at = from; at < to;) {
            if (dropped[next] === at) {
                next++;
                at++;
                continue;
            }
            const until = even ? Math.min(to, dropped[next] ?? to) : at + 1;
            kept.push({
                to: until - next,
                start: even ? start + at - from : start,
                end: even ? start + until - from : end,
            });
            at = until;
        }
        from = to;
    }
    return kept;
}
function withoutIndexes(text, dropped) {
    if (dropped.length === 0)
        return text;
    let kept = '';
    let from = 0;
    for (const at of dropped) {
        kept += text.slice(from, at);
        from = at + 1;
    }
    return kept + text.slice(from);
}
function wholePieces(text) {
    if (text === undefined)
        return [];
    const { start, end = start } = text.position;
    return text.pieces ?? [{ to: text.value.length, start: start.offset, end: end.offset }];
}
/** For a node whose value is collected in a buffer; `dropped` says which of its characters are no part of the value. */
function exitBuffered(dropped) {
    return function (token) {
        const fragment = this.stack[this.stack.length - 1];
        const pieces = wholePieces(fragment.children[0]);
        const buffered = this.resume();
        const node = this.stack[this.stack.length - 1];
        const without = dropped(buffered, this);
        node.value = withoutIndexes(buffered, without);
        node.pieces = withoutCharacters(pieces, without);
        this.data.flowCodeInside = undefined;
        this.exit(token);
    };
}
const indexes = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** In a table's cell a pipe in code is written with a backslash; CRLF is one line break. */
const inlineCodeDropped = (buffered, context) => {
    const dropped = context.data.inTable ? /\\(?=\|)|(?<=\r)\n/g : /(?<=\r)\n/g;
    return [...buffered.matchAll(dropped)].map((match) => match.index);
};
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
        codeText: exitBuffered(inlineCodeDropped),
        codeFenced: exitBuffered((buffered) => surroundingLineEndings(buffered, true)),
        codeIndented: exitBuffered((buffered) => surroundingLineEndings(buffered, false)),
        htmlFlow: exitBuffered(() => []),
        htmlText: exitBuffered(() => []),
    },
};
/** Whether a line can be the second one of a table: it ends in a pipe, or in a colon beside a hyphen, and in no word. */
function mayDelimit(line) {
    let hyphen = false;
    let colon = false;
    for (let at = line.length - 1; at >= 0; at--) {
        const code = line.charCodeAt(at);
        if (code === 0x7c)
            return true;
        if (code === 0x2d)
            hyphen = true;
        else if (code === 0x3a)
            colon = true;
        else if (code !== 0x20 && code !== 0x09)
            break;
    }
    return hyphen && colon;
}
const mayHoldTable = /\||:[ \t]*-|-[ \t]*:/;
/** The lines, counted from 1, on which a row of a table may begin: above its second line, and below up to a blank one. */
function rowsIn(text) {
    const rows = new Set();
    if (!mayHoldTable.test(text))
        return rows;
    let isBelow = false;
    for (const [above, line] of text.split(/\r\n|[\r\n]/).entries()) {
        const delimits = mayDelimit(line);
        if (delimits)
            rows.add(above);
        isBelow = delimits || (isBelow && /[^ \t]/.test(line));
        if (isBelow)
            rows.add(above + 1);
    }
    return rows;
}
/** Where `tables` looks for a row: on these lines of the text that is being read, or on every one. */
let rowsToRead = null;
/** GitHub's tables. Their own syntax reads each line of a text as the head of a table, nearly always in vain. */
function tables() {
    const table = (0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__/* .gfmTable */ .x)().flow.null;
    const tokenize = function (effects, ok, nok) {
        const isRow = rowsToRead === null || rowsToRead.has(this.now().line);
        return isRow ? table.tokenize.call(this, effects, ok, nok) : nok;
    };
    return { flow: { null: { ...table, tokenize } } };
}
/**
 * What GitHub reads beyond CommonMark, each with what a text must hold for it to make any difference: without tables a
 * parse takes two thirds of the time, and most texts have none. Autolink literals are left out: they double the time, and
 * a bare URL counts for nothing with or without a link.
 */
const PARTS = [
    { isIn: (text) => text.includes('[^'), syntax: (0,micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__/* .gfmFootnote */ .r)(), tree: (0,mdast_util_gfm_footnote__WEBPACK_IMPORTED_MODULE_2__/* .gfmFootnoteFromMarkdown */ .i)() },
    { isIn: (text) => text.includes('~'), syntax: (0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__/* .gfmStrikethrough */ .K)(), tree: (0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__/* .gfmStrikethroughFromMarkdown */ .p)() },
    { isIn: (_, rows) => rows.size > 0, syntax: tables(), tree: (0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_5__/* .gfmTableFromMarkdown */ .c)() },
    {
        isIn: (text) => /\[(?:[ \txX]\]|[\r\n])/.test(text),
        syntax: (0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_6__/* .gfmTaskListItem */ .J)(),
        tree: (0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_7__/* .gfmTaskListItemFromMarkdown */ .S)(),
    },
];
function processorWith(parts) {
    function plugin() {
        const data = this.data();
        data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...parts.map(({ syntax }) => syntax)];
        const trees = parts.map(({ tree }) => tree);
        data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...trees, positions];
    }
    return (0,unified__WEBPACK_IMPORTED_MODULE_8__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A).use(remark_frontmatter__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .A, ['yaml']).use(plugin).freeze();
}
const processors = new Map();
function treeWith(parts, text, rows) {
    const key = PARTS.map((part) => Number(parts.includes(part))).join('');
    const processor = processors.get(key) ?? processorWith(parts);
    processors.set(key, processor);
    rowsToRead = rows;
    return processor.parse(text);
}
/** The tree of a text without its byte order mark; all offsets are into that text. */
function markdownTree(text) {
    const rows = rowsIn(text);
    const parts = PARTS.filter(({ isIn }) => isIn(text, rows));
    return treeWith(parts, text, rows);
}
/** The same, read with every part whether it can make a difference or not. */
function wholeMarkdownTree(text) {
    return treeWith(PARTS, text, null);
}
const none = [];
/** The pieces of a text, code or html node; none where its value stands in the source character by character. */
function piecesOf(node) {
    const { pieces, value } = node;
    if (pieces === undefined || pieces.length === 0)
        return none;
    // The space behind a task's box was taken off the value after it was recorded.
    const surplus = pieces[pieces.length - 1].to - value.length;
    return surplus > 0 ? withoutCharacters(pieces, indexes(0, surplus)) : pieces;
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   hC: () => (/* binding */ sentences)
/* harmony export */ });
/* unused harmony export labelOf */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);

const abbreviations = new Set('approx etc vs no nos fig figs eg ie cf al inc ltd co corp dept dr mr mrs ms prof sr jr st ave est min mins sec secs hr hrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun incl excl ref vol ver temp max avg'.split(' '));
/** Abbreviations, in lower case, that may well end a sentence: they do where the next word starts like one. */
const dotted = /(?:^|[^\p{L}\p{N}])(?:[ap]\.?\s?m|(?:\p{L}\.){1,4}\p{L})$/u;
const sentenceStart = /^(?:["'“‘([{]?\p{Lu}\p{Ll}|["'“‘([{]?(?:I|A)\s)/u;
const closers = new Set([...'"\'”’)]}*_`»']);
const breaks = /\n|[.!?…。！？]+/g;
const widths = new Set([...'。！？']);
/** Whether the full stop at `at` ends a sentence; what follows its closing quotes starts at `next`. */
function isEnd(text, at, next) {
    if (next < text.length && !/\s/.test(text[next]) && !widths.has(text[at]))
        return false;
    const rest = text.slice(next, next + 60).trimStart();
    if (text[at] !== '.')
        return rest === '' || !/^\p{Ll}/u.test(rest);
    if (rest === '')
        return true;
    const plain = plainWordBefore(text, at);
    if (plain !== null)
        return !abbreviations.has(plain) && !/^\p{Ll}/u.test(rest);
    const before = text.slice(Math.max(0, at - 24), at).toLowerCase();
    const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(before)[0];
    if (/(?:^|[^\p{L}])(?:e\.g|i\.e|a\.k\.a)$/u.test(before))
        return false;
    if (dotted.test(before))
        return sentenceStart.test(rest);
    if (abbreviations.has(word))
        return false;
    // A list's number: "1. Restart".
    if (/(?:^|\n)[^\S\n]*\d{1,3}$/.test(before))
        return false;
    if (/^\p{L}$/u.test(word))
        return sentenceStart.test(rest) && word !== 'v';
    return !/^\p{Ll}/u.test(rest);
}
/** The longest plain word; longer ones are rare. */
const longestPlain = 20;
/** The word before `at` in lower case where it is of two or more ASCII letters behind a space, as nearly all are; no "am". */
function plainWordBefore(text, at) {
    let from = at;
    while (from > 0 && at - from <= longestPlain && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiLetter */ .Ab)(text.charCodeAt(from - 1)))
        from--;
    const isWhole = from === 0 || text[from - 1] === ' ' || text[from - 1] === '\n';
    if (!isWhole || at - from < 2 || at - from > longestPlain)
        return null;
    const word = text.slice(from, at).toLowerCase();
    return word === 'am' || word === 'pm' ? null : word;
}
/** The sentences of a text. Line breaks end one only where the next line starts a list entry or a time. */
function sentences(text) {
    const { value } = text;
    const found = [];
    let from = 0;
    const cut = (to) => {
        while (from < to && value[from] === ' ')
            from++;
        const sentence = text.slice(from, to).trimmed();
        if (/[\p{L}\p{N}]/u.test(sentence.value))
            found.push(sentence);
        from = to;
    };
    for (const { 0: mark, index } of value.matchAll(breaks)) {
        let next = index + mark.length;
        if (mark === '\n') {
            if (/^\s{0,8}(?:[-*+•–]\s|\d{1,2}[:.)]|\[?\d{1,2}:\d{2})/.test(value.slice(next, next + 15)))
                cut(index);
            continue;
        }
        const last = next - 1;
        while (next < value.length && closers.has(value[next]))
            next++;
        if (isEnd(value, last, next))
            cut(next);
    }
    cut(value.length);
    return found;
}
const maxLabelWords = 7;
/** What a text calls itself: "Impact: …", "**Impact** – …", "Impact - …" in bold; null where it has no label. */
function labelOf(text, strong = []) {
    const head = text.value.slice(0, 90);
    const colon = /[:：](?=\s|$|\*|\p{L})/u.exec(head)?.index ?? -1;
    const bold = strong.find(({ from }) => from <= 2);
    const ends = [bold && bold.to <= 90 ? bold.to : -1, colon].filter((end) => end > 0);
    for (const end of ends) {
        const label = trimmedOf(text.slice(0, end), /^[\s*_>•-]+|(?<![\s*_:：–—-])[\s*_:：–—-]+$/gu);
        const words = label.value.split(/\s+/).length;
        if (label.value === '' || words > maxLabelWords || !/\p{L}/u.test(label.value) || label.value.includes('\n'))
            continue;
        return { label, rest: trimmedOf(text.slice(end), /^[\s*_:：–—-]+/gu) };
    }
    return null;
}
function trimmedOf(text, edges) {
    let from = 0;
    let to = text.value.length;
    for (const match of text.value.matchAll(edges)) {
        if (match.index === 0)
            from = match[0].length;
        else
            to = Math.min(to, match.index);
    }
    return text.slice(from, Math.max(from, to));
}
/** A block's label: see `labelOf`. */
const label = (block) => labelOf(block.text, block.strong);


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ TitleFinder),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   v1: () => (/* binding */ bareTitle)
/* harmony export */ });
/* unused harmony export labelLength */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3075);


const maxTitle = 120;
const numbering = /^(?:(?:step|part|section|task)\s+\d{1,3}|0x[\da-f]{1,4}|\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-h])\s?[.):\-–—]\s?(?!\d)|^\d{1,2}\s(?=\p{L})/iu;
/** “Task 2: Timeline” is a number with its title. */
const numbered = /^\W{0,3}task\s+\d/i;
const wrapped = /^[\s*_~#>"'“”‘’`|=\-–—•]+|(?<![\s*_~#"'“”‘’`|=\-–—:.;,!?])[\s*_~#"'“”‘’`|=\-–—:.;,!?]+$/gu;
const symbols = /:[a-z+-][a-z\d_+-]{1,40}:|[\p{Extended_Pictographic}\p{So}\p{Sk}]|\ufe0f|\u200d/gu;
const unevenSpace = /\s{2}|[^\S ]/;
const beyondAscii = /[\u0080-\uffff]/;
const bracketed = /\s{0,3}[([][^()[\]]{0,200}[)\]]\s{0,3}:?$/u;
/** What a text without symbols never holds; normalising changes nothing in it either. */
const maybeSymbols = /:[a-z+-]|[\^`\u0080-\uffff]/;
const isLetterOrDigit = (code) => (code >= 0x30 && code <= 0x39) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiLetter */ .Ab)(code);
/** A title without what people put around it. */
function bareTitle(text) {
    let bare = text.slice(0, 4 * maxTitle);
    if (maybeSymbols.test(bare))
        bare = bare.normalize('NFKC').replace(symbols, ' ');
    // Two rounds: a number may stand behind an emoji, a colon before a bracket.
    for (let round = 0; round < 2; round++) {
        bare = unwrapped(bare).replace(numbering, '');
        if (bare.includes(')') || bare.includes(']'))
            bare = bare.replace(bracketed, '');
    }
    bare = unwrapped(bare);
    return unevenSpace.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
}
function unwrapped(text) {
    const isBare = isLetterOrDigit(text.charCodeAt(0)) && isLetterOrDigit(text.charCodeAt(text.length - 1));
    return isBare ? text : text.replace(wrapped, '');
}
/** Lower-case words of a title. */
function titleWords(bare) {
    const lower = bare.toLowerCase();
    if (!beyondAscii.test(lower))
        return lower.replaceAll("'", '').match(/[a-z\d]+/g) ?? [];
    return lower.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
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
    constructor(lookup = _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readTitle */ .tS) {
        this.lookup = lookup;
    }
    #read(title) {
        return this.lookup(titleWords(title));
    }
    #seeming(title) {
        if (!beyondAscii.test(title))
            return [];
        const words = titleWords(title);
        const seen = words.map((word) => (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .latinLookalike */ ._t)(word) ?? word);
        if (seen.every((word, i) => word === words[i]))
            return [];
        const reading = this.lookup(seen);
        return isTitleOfHeading(reading) ? reading.ids : [];
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
                parts.push(...this.#itemParts(block, blocks[index - 1], blocks[index + 1]));
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
        const make = (heading, title, ids, inline) => ({
            heading,
            title,
            ids,
            looksLike: ids.length > 0 ? [] : this.#seeming(title),
            mark,
            rank,
            inline,
            spaceless: isSpaceless,
        });
        const colon = labelLength(value);
        if (colon > 0 &&
            !numbered.test(value) &&
            value
                .slice(colon + 1)
                .trim()
                .split(/\s+/).length >= 2) {
            const label = text.slice(0, colon).trimmed();
            const title = bareTitle(label.value);
            const reading = this.#read(title);
            if (isExact(reading)) {
                const { html: _, ...rest } = block;
                return { block: { ...rest, kind: 'paragraph', depth: 0, text }, title: make(label, title, reading.ids, true) };
            }
        }
        // Some set whole sentences as headings to make them large; they are text.
        if (value.length > 40 && titleWords(value).length > 20)
            return { block: { ...block, text, kind: 'paragraph', depth: 0 }, title: null };
        const title = bareTitle(value);
        const reading = this.#read(title);
        const ids = isTitleOfHeading(reading) ? reading.ids : this.#inBrackets(value);
        return { block: { ...block, text }, title: make(text, title, ids, false) };
    }
    /** What a playful heading says that it is: "The long version (timeline)". */
    #inBrackets(heading) {
        const words = heading.includes('(') ? bracketed.exec(heading.trimEnd()) : null;
        const reading = words === null ? unread : this.#read(bareTitle(words[0].replace(/[()[\]:]/g, ' ')));
        return isExact(reading) && isMain(reading.ids) ? reading.ids : [];
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
        if (parts.length === 0)
            return [{ block, title: null }];
        flush(value.length, null);
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
        const level = value.startsWith('#') ? spaceless.exec(value) : null;
        if (level && value.length <= maxTitle) {
            const text = line.slice(level[0].length).trimmed();
            const part = this.#ofHeading(block, text, 'plain', level[1].length, true);
            if (part.title && (part.title.ids.length > 0 || /^\p{Lu}[^.]*$/u.test(text.value)))
                return part.title;
        }
        const colon = labelLength(value);
        // Most lines are sentences, and too long for a title or without anything that could mark one.
        if (value.length > maxTitle && colon === -1 && block.strong.length === 0)
            return null;
        const bold = block.strong.some((range) => range.from <= from + 1 && range.to >= to - 2) || isBoldEnough(block, from, to);
        const base = { looksLike: [], spaceless: false, rank: bold ? 7 : 8 };
        const labelled = /[:：]\W{0,3}$/u.test(value);
        if (value.length <= maxTitle && (bold || labelled || mayBeTitle(value))) {
            const title = bareTitle(value);
            const reading = clockTime.test(title) ? unread : this.#read(title);
            const fits = isExact(reading) && (bold || labelled || isTitleCase(title, reading));
            const loose = bold && reading.ids.length > 0 && reading.unknown === 1 && reading.atEdge && isMain(reading.ids);
            if (fits || loose) {
                const mark = bold ? 'bold' : labelled ? 'label' : 'plain';
                return { ...base, heading: line, title, ids: reading.ids, mark, inline: false };
            }
        }
        return this.#labelTitle(block, line, from, base, colon);
    }
    /** A label or bold words before text on the same line. */
    #labelTitle(block, line, from, base, colon = labelLength(line.value)) {
        const strong = block.strong.find((range) => range.from <= from + 2 && range.to > from + 2);
        const label = this.#labelOfLength(line, colon) ?? (strong && this.#labelOfLength(line, strong.to - from));
        if (!label)
            return null;
        return { ...base, ...label, rank: strong ? 7 : 8, mark: strong ? 'bold' : 'label', inline: true };
    }
    #labelOfLength(line, length) {
        if (length <= 0 || length > 80)
            return null;
        const heading = line.slice(0, Math.min(length, line.value.length)).trimmed();
        if (clockTime.test(heading.value))
            return null;
        const title = bareTitle(heading.value);
        const reading = this.#read(title);
        return isExact(reading) && !/^\p{Ll}/u.test(title) ? { heading, title, ids: reading.ids } : null;
    }
    /** Without a blank line before it, a title below a list still stands in the last item. */
    #itemParts(block, before, next) {
        const { value } = block.text;
        const first = value.indexOf('\n');
        const cut = first === -1 ? -1 : this.#nextTitleLine(block, first + 1);
        if (cut === -1 || cut > value.length)
            return this.#wholeItemParts(block, next, isAlone(block, before, next));
        const { checked: _, ordered: __, ...rest } = piece(block, cut, value.length, block.text.slice(cut).trimmed());
        const item = piece(block, 0, cut, block.text.slice(0, cut).trimmed());
        return [...this.#wholeItemParts(item, next), ...this.#lineParts({ ...rest, kind: 'paragraph', depth: 0 })];
    }
    #wholeItemParts(block, next, isAlone = false) {
        const { value } = block.text;
        const first = value.indexOf('\n') === -1 ? value.length : value.indexOf('\n');
        const line = block.text.slice(0, first).trimmed();
        const rank = 8 + Math.max(1, block.depth);
        const plain = { block, title: null };
        if (line.value.length > maxTitle)
            return [this.#itemLabel(block, line, rank) ?? plain];
        const labelled = /[:：]\W{0,3}$/u.test(line.value);
        const opens = first < value.length || isAlone || (next !== undefined && isBelow(next, block, labelled));
        const bare = opens && (labelled || mayBeTitle(line.value)) ? bareTitle(line.value) : null;
        const reading = bare === null ? unread : this.#read(bare);
        if (bare !== null && isExact(reading) && !clockTime.test(bare)) {
            const title = {
                heading: line,
                title: bare,
                ids: reading.ids,
                mark: 'list',
                rank,
                looksLike: [],
                inline: false,
                spaceless: false,
            };
            const head = { block: { ...piece(block, 0, first, line), kind: 'heading', depth: rank }, title };
            const rest = block.text.slice(first).trimmed();
            if (rest.value === '')
                return [head];
            const { checked: _, ordered: __, ...below } = piece(block, first, value.length, rest);
            return [head, { block: { ...below, kind: 'paragraph' }, title: null }];
        }
        return [this.#itemLabel(block, line, rank) ?? plain];
    }
    /** An item that is a whole section: "- **Issue Summary**: on Monday …". */
    #itemLabel(block, line, rank) {
        const title = this.#labelTitle(block, line, 0, { looksLike: [], spaceless: false, rank });
        if (!title || !isMain(title.ids) || block.depth > 1)
            return null;
        return { block, title: { ...title, mark: 'list', rank } };
    }
}
const mains = new Set(['summary', 'timeline', 'cause', 'measures', 'lessons', 'conclusion']);
const isMain = (ids) => ids.some((id) => mains.has(id));
/** Whether a block goes on below an item, so that the item can be its title. */
function isBelow(next, item, labelled) {
    if (next.kind === 'heading')
        return false;
    if (next.depth > item.depth)
        return true;
    return next.kind !== 'item' && (labelled || next.depth === item.depth);
}
/**
 * Whether an item has no other beside it, as of "1) Timeline" with text below; a numbered one goes on in no list of another
 * kind, and not in one before it that has a text of its own.
 */
function isAlone(item, before, next) {
    if (item.kind !== 'item' || item.depth !== 1 || next === undefined)
        return false;
    const isSame = (block) => block?.kind === 'item' && (item.ordered !== true || block.ordered === true);
    return !isSame(next) && (!isSame(before) || before.text.value.includes('\n'));
}
/** Plain titles are short and end without a stop. */
const mayBeTitle = (line) => line.length <= 80 && !/[.,;!?]$/.test(line);
/** A plain line of known words is a title only if it is written like one. */
function isTitleCase(title, reading) {
    return isMain(reading.ids) ? title.length <= 60 : /^\p{Lu}/u.test(title) && title.length <= 40;
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
    const moved = (ranges) => ranges
        .map((range) => ({ from: Math.max(0, range.from - base), to: Math.min(text.value.length, range.to - base) }))
        .filter((range) => range.to > range.from);
    return {
        ...block,
        text,
        span: from === 0 && to >= block.text.value.length ? block.span : span,
        strong: moved(block.strong),
        ...(block.literal && { literal: moved(block.literal) }),
    };
}


/***/ }),

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ spelling),
/* harmony export */   Fb: () => (/* binding */ homes),
/* harmony export */   X2: () => (/* binding */ sectionKinds),
/* harmony export */   qI: () => (/* binding */ mainSections),
/* harmony export */   tS: () => (/* binding */ readTitle)
/* harmony export */ });
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
    summary: 'summary, summaries, overview, synopsis, abstract, tldr, tl dr, recap, gist, in a nutshell, what happened, incident description, issue description, problem description, outage description, event description, description of the incident, description of the issue, description of the problem, problem statement, issue statement, at a glance, key facts',
    timeline: 'timeline, timelines, time line, chronology, sequence of events, chain of events, course of events, order of events, series of events, log of events, event log, events log, incident log, history of events, timeframe, incident history, incident progression, minute by minute, play by play, blow by blow, what happened when, timetable, time table, how it unfolded, how events unfolded',
    'root-cause': 'root cause, root causes, rootcause, cause, causes, rca, causal analysis, five whys, 5 whys, whys, why did it happen, why it happened, why it broke, why did it break, why it failed, why did it fail, what caused it, what caused the incident, what caused the issue, what caused the outage, what broke, what went on, why and how, technical cause, fault, source of the problem, root of the problem, reason, reasons, culprit, summation',
    resolution: 'resolution, resolutions, resolved, resolve, resolving, recovery, mitigation, mitigations, solution, solutions, repair, restoration, how it was fixed, how it was resolved, how was it fixed, how we fixed it, how did we fix it, how we put it right, repaired, how did we solve it, how we solved it, how it was solved, how was it solved, cure, rollback, workaround, summation',
    fix: 'fix, fixes, fixed, fixing, hotfix, bug fix, bugfix',
    remediation: 'remediation, remediations, remedy, remedies',
    measures: 'corrective, correction, corrections, preventive, preventative, prevention, prevent, preventing, prevented, measures, measure, recommendations, recommendation, recurrence, corrective actions, corrective action, preventive actions, preventative actions, preventive action, preventative action, precautions, safeguards, avoid, avoiding, avoidance, never again, from happening again, happen again, happens again, what we are doing, what we will do, what are we doing about it, what we will change, what well change, what will change, what we are changing, what we want to change, what we plan to do, what well do, what comes next',
    improvements: 'improvement, improvements, improve, enhancements, enhancement, what can be improved, things to improve',
    'action-items': 'action item, action items, actions items, action points, action plan, actions, action, tasks, task, todo, todos, to do, to dos, to do list, follow up, follow ups, followup, followups, next steps, next step, backlog, way forward, going forward, moving forward, work items, future work',
    lessons: 'lesson, lessons, lessons learned, lessons learnt, learned, learnt, learnings, learning, retrospective, reflection, reflections, what went well, what went wrong, what went badly, what went poorly, what worked well, what worked, what did not work, what didnt work, what didnt, what didnt go well, what did not go well, what didnt go so well, what could have gone better, where we got lucky, where did we get lucky, what we learned, what we take away, what we take with us, how did we do, how we did, howd we do, where we were lucky, what did we learn, what have we learned',
    conclusion: 'conclusion, conclusions, closing remarks, closing thoughts, closing words, moral of the story, summing up, to sum up, parting words, last words, final thoughts, final remarks, final words, final note, epilogue, wrap up, wrapping up, key takeaway, key takeaways, takeaways, takeaway, the end, concluding remarks',
    impact: 'impact, impacts, impacted, affected, consequences, consequence, effect, effects, damage, damages, blast radius, scope, user experience, users experienced, customers experienced, users saw, customers saw, did users see, did customers see, symptoms',
    duration: 'duration, how long, start time, end time, downtime, down time, outage time, period',
    detection: 'detection, detected, detecting, discovery, discovered, how was it detected, find out, found out, how we noticed, how did we notice, how was it noticed, how it was noticed, how was it found, how it was found, alerting, notification, identification',
    escalation: 'escalation, escalations, escalated, escalate, handover',
    investigation: 'investigation, investigations, investigated, investigating, debugging, debug, diagnosis, diagnostics, diagnostic, troubleshooting, actions taken, action taken, steps taken, findings, assumptions, hypotheses, hypothesis, analysis',
    misleading: 'misleading, misleading paths, misleading investigation, misleading debugging, dead ends, false leads, red herrings, wrong turns',
    trigger: 'trigger, triggers, triggered, triggering event, what set it off',
    'contributing-factors': 'contributing factors, contributing factor, contributing causes, contributing conditions, conditions that contributed, factors that contributed, what contributed, factors',
    background: 'background, context, introduction, intro, preamble, preface, lead up, leadup, prelude, preconditions, before the incident, before the outage, environment, architecture',
    response: 'response, responders, responded, people involved, teams involved, who was involved, incident response, communication, communications, messaging',
    references: 'references, reference, resources, links, appendix, related documents, related, supporting information, supporting documents, further reading, see also, glossary, attachments, authors, author, contributors, reviewers, attendees, participants, status, metadata, date, severity, acknowledgements, acknowledgments',
};
/** Every kind of section that a title can name. */
const sectionKinds = new Set([...mainSections, ...Object.keys(concepts)]);
/** Words that say nothing of the kind of a section. */
const noise = new Set(`a an the of and or our my your their this that these those in on at by for from to with about into as is was were are be been did do does has have had must contain contains should how what who when which where why it its we i us s
  incident incidents disruption disruptions interruption interruptions issue issues problem problems outage outages event events error failure failures service services site website web system server
  analysis detail details detailed explanation explained explain explaining report reports reporting brief short quick high level main key full complete final initial executive general overall
  postmortem postmortems post mortem section part parts step steps phase identified happen happened happens
  list specific proposed planned plan possible potential future similar such against again further additional other others recommended suggested required needed necessary
  long short term immediate longer process procedure procedures path paths taken method methods methodology strategy strategies ways way means practices
  technical user users customer customers business end impact item items time times zone info information notes note statement address addressing resolve team teams people individual individuals`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Titles that say something only when nothing else stands beside them. */
const wholeTitles = new Map([
    ['in short', 'summary'],
    ['in brief', 'summary'],
    ['quick facts', 'summary'],
    ['ais', 'action-items'],
    ...['issue', 'the issue', 'problem', 'the problem', 'incident', 'the incident', 'the outage'].flatMap((title) => [
        [title, 'summary'],
        [`${title} details`, 'summary'],
        [`${title} information`, 'summary'],
    ]),
]);
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
/** By first letter, which people rarely mistype. */
const knownWords = new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    [...phrases.keys()].filter((word) => word.length >= 5 && word.startsWith(letter)),
]));
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
/** So many findings are remembered. */
const REMEMBERED = 5_000;
/** As `find`, which is asked about the same titles and words in one document after another. */
function remembered(find) {
    const all = new Map();
    return (text) => {
        const known = all.get(text);
        if (known !== undefined)
            return known;
        const found = find(text);
        if (all.size >= REMEMBERED)
            all.clear();
        all.set(text, found);
        return found;
    };
}
/** The vocabulary's spelling of a word that is nearly one of its own. */
const corrected = remembered(correction);
function correction(word) {
    if (word.length < 5 || word.length > 20 || !/^[a-z]+$/.test(word) || phrases.has(word) || noise.has(word))
        return word;
    const limit = word.length >= 9 ? 2 : 1;
    // Short words are too near to one another for more than two letters swapped.
    const letters = (text) => [...text].sort().join('');
    const isAllowed = (known) => word.length >= 6 || letters(word) === letters(known);
    return knownWords.get(word[0])?.find((known) => isNear(word, known, limit) && isAllowed(known)) ?? word;
}
/** Titles as they are spelt, for those who meant them: the sections that profiles ask for, and their usual parts. */
const spellings = [
    'Summary, Issue Summary, Incident Summary, Executive Summary, Timeline, Root Cause, Root Causes, Root Cause Analysis',
    'Root Cause and Resolution, Resolution, Resolution and Recovery, Corrective and Preventative Measures',
    'Corrective and Preventive Measures, Corrective Measures, Preventative Measures, Preventive Measures',
    'Corrective Actions, Preventive Actions, Preventative Actions, Action Items, Lessons Learned, Conclusion, Impact',
    'Detection, Escalation, Mitigation, Recovery, Background, Trigger, Contributing Factors, Duration, Overview, Response',
].flatMap((titles) => titles.split(', '));
/** The usual title that words are a misspelling of, word by word; null where they are none. */
function spelling(words) {
    if (words.every((word) => corrected(word) === word))
        return null;
    const right = words.map(corrected).join(' ');
    return spellings.find((known) => known.toLowerCase() === right)?.split(' ') ?? null;
}
const nothing = { ids: [], unknown: 0, known: 0, atEdge: false };
/** More words than a title has, or more that say nothing to the gate, are a sentence. */
const MOST_WORDS = 14;
const MOST_UNKNOWN = 4;
/** The kinds of section that a title names. */
function readTitle(words) {
    // Words that are joined make a text of their own, which keeps no document in memory.
    return words.length === 0 || words.length > MOST_WORDS ? nothing : readingOf(words.join(' '));
}
const readingOf = remembered((title) => {
    const whole = wholeTitles.get(title);
    if (whole !== undefined)
        return { ids: [whole], unknown: 0, known: 1, atEdge: true };
    const words = title.split(' ');
    const found = [];
    let unknown = 0;
    let known = 0;
    // Words that the vocabulary does not know before the last one that it does.
    let before = -1;
    let atEdge = false;
    for (let i = 0; i < words.length;) {
        const word = corrected(words[i]);
        const phrase = phraseAt(words, i, word);
        if (phrase !== undefined) {
            found.push(...phrase.concepts);
            known++;
            atEdge ||= unknown === 0;
            i += phrase.words.length;
            before = unknown;
        }
        else {
            if (!noise.has(word) && !/^\d+$/.test(word) && ++unknown > MOST_UNKNOWN)
                return nothing;
            i++;
        }
    }
    return { ids: kinds(found), unknown, known, atEdge: atEdge || before === unknown };
});
/** The longest phrase that begins with the word at `i`, here as it is spelt. */
function phraseAt(words, i, spelt) {
    return phrases.get(spelt)?.find((phrase) => {
        let k = 1;
        while (k < phrase.words.length && i + k < words.length && corrected(words[i + k]) === phrase.words[k])
            k++;
        return k === phrase.words.length;
    });
}
/** Words of one title are read together: a fix beside a cause is the resolution, beside prevention a measure. */
function kinds(found) {
    if (found.length === 0)
        return [];
    const has = (concept) => found.includes(concept);
    const ids = [];
    const preventive = has('measures') || has('improvements');
    const resolves = has('resolution') || (has('fix') && !preventive) || (has('remediation') && has('root-cause'));
    if (has('timeline'))
        ids.push('timeline');
    // “What broke, for whom and for how long”: its parts in one title.
    if (found.length >= 2 && has('duration') && (has('root-cause') || has('impact')) && !resolves && !preventive)
        ids.push('summary');
    else if (has('root-cause') && resolves)
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
    if (has('trigger') && has('root-cause'))
        ids.push('trigger');
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
    const kind = rest.find(has);
    if (kind === undefined)
        return [];
    // “Detection and response”
    return kind !== 'response' && has('response') ? [kind, 'response'] : [kind];
}


/***/ })

};
