export const id = 99;
export const ids = [99,798];
export const modules = {

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export LARGEST_YAML */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/**
 * Reads YAML as plain data with the place of each key and value. Only what a config needs is read: anchors, aliases,
 * tags, merge keys and keys that are no plain words are refused before anything is built from them, because `yaml`
 * takes minutes for some inputs of a kilobyte once it turns them into JavaScript.
 */


const LARGEST_YAML = 64 * 1024;
const DEEPEST = 8;
const MOST_NODES = 10_000;
const MOST_FAULTS = 10;
const TOO_DEEP = `this is nested deeper than ${DEEPEST} levels`;
const RESERVED = 'text that begins with @ or a backtick is not read bare; put it in quotes';
/** Total: it never throws, and its time grows with the text's length alone. */
function readYaml(text) {
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(text);
    if (text.length > LARGEST_YAML) {
        return failure(lines, `the file has ${text.length} characters; at most ${LARGEST_YAML} are read`, 0);
    }
    const parsed = documentsIn(text);
    if ('tooDeepAt' in parsed)
        return failure(lines, TOO_DEEP, parsed.tooDeepAt);
    const [document, second] = parsed.documents;
    if (document === undefined)
        return new Reader(lines).read(null);
    if (document.errors.length > 0) {
        const faults = document.errors.slice(0, MOST_FAULTS).map(({ code, message, pos }) => ({
            message: code === 'BAD_SCALAR_START' ? RESERVED : lowerFirst(message),
            at: lines.position(pos[0]),
        }));
        return { data: null, faults, position: () => faults[0].at };
    }
    if (second !== undefined)
        return failure(lines, 'a second document begins here; write one only', second.range[0]);
    return new Reader(lines).read(document.contents);
}
/**
 * The documents of a text. The composer calls itself for each level, and V8 aborts the process where a regular
 * expression is first compiled at the end of the stack: so the parser, which keeps its own stack, is watched.
 */
function documentsIn(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > 2 * DEEPEST)
            return { tooDeepAt: parser.offset - lexeme.length };
    }
    for (const token of parser.end())
        tokens.push(token);
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: 'core', merge: false, uniqueKeys: false });
    return { documents: [...composer.compose(tokens)] };
}
const failure = (lines, message, offset) => {
    const at = lines.position(offset);
    return { data: null, faults: [{ message, at }], position: () => at };
};
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
class Reader {
    lines;
    #faults = [];
    #root = { parts: new Map() };
    #nodes = 0;
    constructor(lines) {
        this.lines = lines;
    }
    read(contents) {
        const data = contents === null ? null : this.#data(contents, this.#root, 0);
        return { data, faults: this.#faults, position: (path, key = false) => this.#position(path, key) };
    }
    #position(path, key) {
        const places = [this.#root];
        for (const part of path)
            places.push(places.at(-1)?.parts.get(part));
        for (let length = path.length; length > 0; length--) {
            const { at, keyAt } = places[length] ?? {};
            const offset = key || length < path.length ? (keyAt ?? at) : at;
            if (offset !== undefined)
                return this.lines.position(offset);
        }
        return this.lines.position(0);
    }
    #fault(message, offset) {
        if (this.#faults.length < MOST_FAULTS)
            this.#faults.push({ message, at: this.lines.position(offset) });
        return null;
    }
    #data(node, place, depth) {
        const offset = node.range?.[0] ?? 0;
        if (++this.#nodes > MOST_NODES) {
            return this.#nodes === MOST_NODES + 1
                ? this.#fault(`the file holds more than ${MOST_NODES} values`, offset)
                : null;
        }
        if (depth > DEEPEST)
            return this.#fault(TOO_DEEP, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#fault('aliases (*name) are not read here; put text that begins with * in quotes, or write the value again', offset);
        if ('anchor' in node && node.anchor !== undefined)
            return this.#fault('anchors (&name) are not read here', offset);
        if (node.tag !== undefined)
            return this.#fault('tags (!name) are not read here; put text that begins with ! in quotes', offset);
        place.at = offset;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, place, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item, i) => this.#data(item, partOf(place, i), depth + 1));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? this.#scalar(node.value, offset) : null;
    }
    #scalar(value, offset) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        return this.#fault('this value is neither text, a number, nor true or false', offset);
    }
    #map(items, place, depth) {
        const map = Object.create(null);
        for (const { key, value } of items) {
            const offset = key?.range?.[0] ?? 0;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string' || key.anchor !== undefined || key.tag !== undefined) {
                this.#fault('a key must be a plain word', offset);
                continue;
            }
            const name = key.value;
            if (name === '<<')
                this.#fault('merge keys (<<) are not read here; write the settings again', offset);
            // A name of every JavaScript object would look like a known one.
            else if (name in Object.prototype)
                this.#fault(`unknown key ${JSON.stringify(name)}`, offset);
            else if (name in map)
                this.#fault(`the key ${JSON.stringify(name)} is given twice`, offset);
            else {
                const part = partOf(place, name);
                part.keyAt = offset;
                map[name] = value === null ? null : this.#data(value, part, depth + 1);
            }
        }
        return map;
    }
}
function partOf(place, name) {
    const part = { parts: new Map() };
    place.parts.set(name, part);
    return part;
}


/***/ }),

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


/***/ })

};
