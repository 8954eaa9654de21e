export const id = 2;
export const ids = [2];
export const modules = {

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
const affected = {
    id: 'summary.affected',
    section: 'summary',
    find: shares,
    // Elsewhere, "each user" may be anybody.
    findElsewhere: (passages) => shares(passages.filter((passage) => passage.has('user') && passage.has('symptom', 'toll'))),
};
function shares(passages) {
    return passages.flatMap((passage) => sharesOf(passage).map((match) => ({ passage, span: passage.at(match) })));
}
/** The shares of users that a sentence names, in order. */
function sharesOf(passage) {
    return passage.outside(passage.matches('share'), 'other-share').filter((share) => !isTooMuch(passage, share));
}
/** "138% of users" is a slip. */
function isTooMuch(passage, { first, last }) {
    const words = passage.words(first, last + 1);
    const number = words.find((_, i) => /^(?:%|per)/.test(words[i + 1] ?? ''));
    return number !== undefined && Number.parseFloat(number.replace(',', '.')) > 100;
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ detected),
/* harmony export */   f: () => (/* binding */ detectedHow),
/* harmony export */   xO: () => (/* binding */ detections)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2289);
/** By what or whom the issue was noticed. */

/** Detections; an alert that “did not fire” is none. */
const detected = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .doneOutside */ .s1)('detection', 'silent-monitor');
/** Detections in an account of the incident: once it is known, to look into things is a part of the search for the cause. */
function detections(passages) {
    const told = detected(passages);
    if (told.length === 0)
        return told;
    const known = passages.find((passage) => passage.has('found-out', 'inquiry'))?.span.start ?? Number.POSITIVE_INFINITY;
    return told.filter(({ passage }) => passage.span.start <= known || !isLater(passage));
}
const detectedHow = {
    id: 'timeline.detected-how',
    section: 'timeline',
    find: (passages) => detections(passages).filter((evidence) => !isBare(evidence)),
    // Elsewhere, whoever says or sees something need not speak of the outage.
    findElsewhere: (passages) => detected(passages.filter((passage) => passage.has('found-out', 'monitor', 'outage'))),
};
/** Whether it is what people do once it is known: they look into things, find out about them, and hand it on. */
function isLater(passage) {
    if (isSearch(passage))
        return true;
    return !passage.has('user', 'monitor') && (passage.has('escalation') || !tellsTrouble(passage));
}
/** What is noticed without trouble is its cause, or that something is in order. */
function tellsTrouble(passage) {
    return TROUBLE.some((concept) => passage.affirmed(concept).length > 0);
}
const TROUBLE = ['symptom', 'problem', 'hiccup'];
/** Whether nobody but those who look, and nothing but logs, tells of trouble. */
function isSearch(passage) {
    const monitors = passage.matches('monitor').flatMap(({ first, last }) => passage.words(first, last + 1));
    if (passage.has('user') || monitors.some((word) => word !== 'logs'))
        return false;
    return monitors.length > 0 || passage.has('looked-into');
}
/** "Problem noticed": by nobody, and by no means. */
function isBare({ passage }) {
    const words = passage.words();
    const isLast = words.some((word, at) => NOTICED.has(word) && /^(?:\W|$)/.test(words[at + 1] ?? ''));
    if (!isLast || passage.has('person', 'user', 'monitor'))
        return false;
    return passage.outside(passage.matches('name'), 'problem', 'symptom').length === 0;
}
const NOTICED = new Set(['noticed', 'spotted']);


/***/ }),

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   GJ: () => (/* binding */ affirmedOutside),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   mK: () => (/* binding */ mentioned),
/* harmony export */   r4: () => (/* binding */ helped),
/* harmony export */   s1: () => (/* binding */ doneOutside),
/* harmony export */   vk: () => (/* binding */ carriedOut),
/* harmony export */   zm: () => (/* binding */ mentionedOutside)
/* harmony export */ });
/** Finds the affirmed occurrences of concepts, in order. */
function stated(...concepts) {
    return (passages) => evidence(passages, concepts, (passage, concept) => passage.affirmed(concept));
}
/** As `stated`, for those that do not begin within an occurrence of one of other concepts. */
function affirmedOutside(concept, ...others) {
    return (passages) => evidence(passages, [concept], (passage) => passage.outside(passage.affirmed(concept), ...others));
}
/** Finds the occurrences of acts that were done, in order. */
function done(...concepts) {
    return (passages) => evidence(passages, concepts, (passage, concept) => passage.done(concept));
}
/** Finds the occurrences of a concept that do not begin within one of other concepts. */
function mentionedOutside(concept, ...others) {
    return (passages) => evidence(passages, [concept], (passage) => passage.outside(passage.matches(concept), ...others));
}
/** As `mentionedOutside`, for acts that were done. */
function doneOutside(concept, ...others) {
    return (passages) => evidence(passages, [concept], (passage) => passage.outside(passage.done(concept), ...others));
}
/** Finds every occurrence of concepts, in order, also beside a denial: "they could not open the site" names the site. */
function mentioned(...concepts) {
    return (passages) => evidence(passages, concepts, (passage, concept) => passage.matches(concept));
}
function evidence(passages, concepts, matches) {
    const found = [];
    for (const passage of passages)
        for (const concept of concepts)
            for (const match of matches(passage, concept))
                found.push({ passage, span: passage.at(match) });
    return found;
}
/** Not so where its sentence goes on to say that it was in vain: "We restarted it, but that did not help". */
function helped({ passage, span }) {
    const vain = passage.matches('in-vain').at(-1);
    return vain === undefined || passage.at(vain).end <= span.start || passage.has('in-vain-before');
}
/**
 * Those of some acts that are more than an attempt, or one that is said to have helped: "We tried to restart it" does
 * not tell what came of it.
 *
 * @param passages the sentences that the acts stand in, in order
 */
function carriedOut(acts, passages) {
    return acts.filter(({ passage, span }) => {
        const attempts = passage.matches('attempt').map((match) => passage.at(match));
        if (!attempts.some(({ start, end }) => start < span.end && span.start < end))
            return true;
        const next = passages[passages.indexOf(passage) + 1];
        return passage.has('attempt-helped') || (next?.block === passage.block && next.has('attempt-helped'));
    });
}
/** The whole of a sentence as evidence. */
function whole(passage) {
    return { passage, span: passage.span };
}
/** Looks for a fact where it is asked for, and otherwise everywhere else. */
function find(fact, passages, document) {
    const here = passages.filter((passage) => passage.homes.includes(fact.section));
    const found = distinct([...inPart(fact, here), ...fact.find(here, document)]);
    if (found.length > 0)
        return { here: found, elsewhere: [] };
    // What is going to be done is nothing that happened.
    const isPlan = ({ homes }) => homes.length === 1 && homes[0] === 'measures';
    const others = passages.filter((passage) => !passage.homes.includes(fact.section) && !isPlan(passage));
    const elsewhere = distinct([...inPart(fact, others), ...(fact.findElsewhere ?? fact.find)(others, document)]);
    return {
        here: [],
        elsewhere: elsewhere.map((evidence) => ({ ...evidence, section: evidence.passage.sections[0] ?? null })),
    };
}
function inPart({ part }, passages) {
    if (part === undefined)
        return [];
    const says = (passage) => !passage.isEmpty && !passage.isHollow;
    const isOpen = (passage) => part === 'root-cause' && passage.leavesCauseOpen;
    return passages
        .filter((passage) => passage.block.kind !== 'heading' && passage.isJustIn(part))
        .filter((passage) => says(passage) && !isOpen(passage))
        .map(whole);
}
/** Evidence in the order of the text; what overlaps is one. */
function distinct(evidence) {
    if (evidence.length < 2)
        return evidence;
    const found = [];
    for (const next of [...evidence].sort((a, b) => a.span.start - b.span.start)) {
        const last = found.at(-1);
        if (last === undefined || last.span.end <= next.span.start)
            found.push(next);
        else if (last.span.end < next.span.end)
            found[found.length - 1] = { ...last, span: { start: last.span.start, end: next.span.end } };
    }
    return found;
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2289);
/* harmony import */ var _last_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8055);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);



const foundIn = (0,_last_js__WEBPACK_IMPORTED_MODULE_1__/* .forLast */ .e)((_) => new Map());
/** Where a document states a fact. */
function found(fact, document) {
    const known = foundIn(document);
    const here = known.get(fact.id) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(fact, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .k)(document), document);
    known.set(fact.id, here);
    return here;
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ forLast)
/* harmony export */ });
/** What was found of the last thing asked about: documents are judged one after another, and nothing of one is kept. */
function forLast(find) {
    let last = null;
    return (of) => {
        if (last?.of !== of)
            last = { of, found: find(of) };
        return last.found;
    };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ leftoversOf)
});

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/parse/leftovers.js

/** What an instruction in brackets begins with; it needs a second word. */
const instructed = 'insert|enter|add|your|put|fill(?: in)?|describe|specify|provide|explain|list(?: of)?|link(?: to)?|start(?:ing)? (?:date|time)|end(?:ing)? (?:date|time)|time (?:from|when|of|zone)|date (?:and|of|when)|brief|short|clear|name of|names? and|number of|root cause|action item|key lesson|incident (?:title|name|date|number|commander)|company name|team name|service name|owner|please|e\\.?g\\.?|optional';
/** Blanks of one word or two. */
const named = 'name|names|date|dates|time|times|title|description|owner|owners|link|url|duration|author|authors|assignee|time ?zone|tbd|tba|todo|placeholder|percentage|percent|x+|n|your name|company|describe|details?|reason|severity level';
const afterAnything = [
    ['blank', new RegExp(`\\[(?:(?:${instructed})\\b[ :,][^\\][\\n]{1,120}|(?:${named}))\\](?![([])`, 'gi')],
    ['blank', /\{\{\s{0,3}[a-z][^{}\n]{0,80}\}\}/gi],
    // “Why????” is asked in earnest.
    ['blank', /(?<![A-Za-z?!])\?{3,}/g],
];
/** What these match begins with a letter, digit or underscore behind none of them, but for a bracket that may stand there. */
const atWord = [
    [
        'blank',
        /\b(?:YYYY|yyyy)[-/.](?:MM|mm|DD|dd)[-/.](?:DD|dd|MM|mm)\b|\b(?:DD|dd|MM|mm)[-/.](?:MM|mm|DD|dd)[-/.](?:YYYY|yyyy|YY)\b/g,
    ],
    ['blank', /(?<![\w:])(?:HH:MM|hh:mm|XX:XX|xx:xx)(?::(?:SS|ss|XX))?(?![\w:])/g],
    ['blank', /(?<![\w.-])(?:X{1,3}|x{2,3}|N|_{2,10}) ?(?:%|percent\b|(?:minutes?|hours?|users|customers)\b)/g],
    ['blank', /(?<![\w|])_{5,}(?![\w|])/g],
    ['blank', /\b(?:your (?:name|text)|(?:text|link|name|title|description|date) goes|goes) here\b/gi],
    ['filler', /\blorem ipsum\b|\bdolor sit amet\b/gi],
    ['assistant', /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b/gi],
    [
        'assistant',
        /^(?:certainly|sure(?: thing)?|absolutely|of course|great question|happy to help)\s?[!,.:–—-]\s?(?:here|i|below|let|this)\b[^\n]{0,120}/gim,
    ],
    [
        'assistant',
        /^here(?:['’]s| is| are) (?:an?|the|your|my) (?:[a-z-]+ ){0,4}(?:version|draft|example|sample|template|rewrite|outline|summary of the postmortem)\b[^\n]{0,120}/gim,
    ],
    [
        'assistant',
        /\b(?:i hope this (?:helps|meets|postmortem)|let me know if you(?:['’]d| would| need| want)|would you like me to|feel free to (?:adjust|modify|customi[sz]e|replace|edit|adapt|tailor|reach out if you need)|(?:replace|fill in|customi[sz]e) (?:the|these|all|any) (?:placeholders?|bracketed|brackets))\b[^\n.]{0,80}/gi,
    ],
    ['assistant', /\(?\bcopy code\b\)?|^chatgpt said:?|^you said:?$/gim],
    [
        'guidance',
        /\bmust contain\b:?\s{0,3}$|\bthat is often what executives will read\b|\bformat bullet point\b|\bbroadly speaking\)|\bbe very specific,? like a todo\b|\bkeep it short,? 1 or 2 sentences\b|\bmost of you will never have faced an outage\b|\bjust get creative and invent your own\b|\bthis is a template for\b|\bdelete this (?:section|line|text|comment)\b|\bremove this (?:section|line|text) (?:before|when|if)\b/gim,
    ],
];
const unwrittenWords = 'tbd|tba|todo|to[ -]be[ -](?:determined|added|completed|confirmed|decided|defined|filled(?: in)?|written|done)|coming soon|fill me in';
const maybeUnwritten = new RegExp(unwrittenWords, 'i');
const patterns = [...afterAnything, ...atWord];
const sourceOf = (some) => some.map(([, { source }]) => source).join('|');
/** What most texts hold nothing of: to see that at once takes half the time of a search for each pattern. */
const anything = new RegExp(`\\b(?:${sourceOf(atWord)})|${sourceOf(afterAnything)}|${unwrittenWords}`, 'im');
/** A whole entry, or all that stands behind its label or time. */
const unwritten = new RegExp(`^(?:[^\\n:]{1,60}[:：]\\s?|\\[?\\d{1,2}:\\d{2}\\]?\\s?(?:[ap]m|utc)?\\s?[-–—:]?\\s?)?\\W{0,4}(?:${unwrittenWords})\\W{0,4}$`, 'i');
/** In angle brackets a blank is an HTML tag, which GitHub does not even show. */
const tagged = new RegExp(`<(?:(?:${instructed})\\b[ :,][^<>\\n]{1,120}|(?:${named}))>`, 'gi');
const mostShown = 60;
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > mostShown ? `${line.slice(0, mostShown - 1)}…` : line;
}
const isLiteral = ({ literal = [] }, at) => literal.some(({ from, to }) => from <= at && at < to);
/** A pattern that is being explained is no blank: "in the format YYYY-MM-DD". */
const explained = /\bformat(?:ted|s)?\b/i;
function inBlock(block, source, possible, found) {
    const { text } = block;
    for (const [kind, pattern] of possible.patterns) {
        for (const match of (0,model_text/* rareMatches */._9)(text.value, pattern)) {
            const from = match.index;
            const to = from + match[0].trimEnd().length;
            if (isLiteral(block, from))
                continue;
            if (kind === 'blank' && explained.test(text.value.slice(Math.max(0, from - 40), to + 20)))
                continue;
            found.push({ kind, span: text.span(from, to), words: shortened(match[0]) });
        }
    }
    if (possible.unwritten && block.kind !== 'heading') {
        const parts = block.kind === 'row' ? (block.cells ?? []).filter(({ value }) => /tb[ad]/i.test(value)) : [text];
        for (const part of parts)
            if (part.value.length < 120 && unwritten.test(part.value)) {
                found.push({ kind: 'todo', span: part.span(), words: shortened(part.value) });
            }
    }
    if (!possible.tagged)
        return;
    const written = source.slice(block.span.start, block.span.end);
    for (const match of (0,model_text/* rareMatches */._9)(written, tagged)) {
        const start = block.span.start + match.index;
        // Characters that a reader sees are no tag: they stand in code.
        if (text.shows(start + 1))
            continue;
        found.push({ kind: 'blank', span: { start, end: start + match[0].length }, words: shortened(match[0]) });
    }
}
/** The leftovers of a document, in order; of those that overlap, the first and longest. */
function leftovers({ blocks, source }) {
    const shown = blocks.filter(({ kind, code }) => kind !== 'code' && !code);
    const whole = shown.map(({ text }) => text.value).join('\n');
    const isTagged = source.search(tagged) !== -1;
    if (!isTagged && !anything.test(whole))
        return [];
    const possible = {
        patterns: patterns.filter(([, pattern]) => whole.search(pattern) !== -1),
        unwritten: maybeUnwritten.test(whole),
        tagged: isTagged,
    };
    const found = [];
    for (const block of shown)
        inBlock(block, source, possible, found);
    let end = -1;
    return found
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
        .filter(({ span }) => {
        const isNew = span.start >= end;
        if (isNew)
            end = span.end;
        return isNew;
    });
}

// EXTERNAL MODULE: ./lib/facts/last.js
var last = __webpack_require__(8055);
;// CONCATENATED MODULE: ./lib/facts/leftovers.js
/** What a document has left over from a template, found once for all who ask. */


const leftoversOf = (0,last/* forLast */.e)(leftovers);


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ passagesOf)
});

// UNUSED EXPORTS: Passage

// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/facts/grammar.js
const NUMBER = /^\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3})*$/;
/** A pattern of one element that is neither optional, nor a gap, nor a denial, nor bound to the start. */
const ONE = /^[^\s?!~^]+$/;
const NOWHERE = [];
const NO_MATCHES = [];
const NO_ELEMENTS = [];
const CLAUSE_END = new Set([';', ':', '|']);
/** No word of a pattern is longer. */
const LONGEST = 24;
/** So many different words are remembered. */
const REMEMBERED = 20_000;
class Grammar {
    #names = [];
    #numbers = new Map();
    #concepts = [];
    #exact = new Map();
    #prefixes = new Map();
    #suffixes = new Map();
    /** By literal: the patterns that it heads, by their concepts. */
    #heads = [];
    /** By literal: the concepts that occur only where it, or another literal that lists them, does. */
    #opens = [];
    #number = 0;
    #name = 1;
    #symbolCount = 2;
    #words = new Map();
    #namesByWord = new Map();
    /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
    constructor(lexicon) {
        const compiled = Object.entries(lexicon).map(([name, text]) => {
            const patterns = text.split(/,\s|\n/).filter((pattern) => pattern.trim() !== '');
            return { concept: this.#concept(name), patterns: patterns.flatMap((pattern) => this.#compile(pattern)) };
        });
        for (const { concept, patterns } of compiled)
            this.#concepts[concept] = conceptOf(patterns);
        const proven = new Set();
        for (const concept of this.#names.keys())
            this.#prove(concept, proven, []);
        this.#indexHeads();
    }
    /** A sentence as this grammar reads it. */
    read(sentence) {
        const found = new Array(this.#names.length).fill(NOWHERE);
        const words = [];
        for (const word of sentence.words) {
            const known = this.#known(word);
            words.push(known);
            for (const concept of known.opens)
                found[concept] = undefined;
        }
        const starts = new Array(this.#names.length).fill(undefined);
        for (let at = words.length - 1; at >= 0; at--) {
            const { heads, patterns } = words[at];
            for (let i = 0; i < heads.length; i++)
                starts[heads[i]] = { at, patterns: patterns[i], next: starts[heads[i]] };
        }
        return { words, starts, found };
    }
    /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
    matches(concept, reading) {
        const found = this.#find(this.#concept(concept), reading);
        if (found === NOWHERE)
            return NO_MATCHES;
        const matches = [];
        for (let first = 0; first < found.length; first++) {
            const ends = found[first];
            if (ends !== undefined)
                matches.push({ first, last: Math.min(...ends) - 1 });
        }
        return matches;
    }
    has(concept, reading) {
        return this.#find(this.#concept(concept), reading) !== NOWHERE;
    }
    #concept(name) {
        let concept = this.#numbers.get(name);
        if (concept === undefined) {
            concept = this.#names.push(name) - 1;
            this.#numbers.set(name, concept);
        }
        return concept;
    }
    #known({ text, isName }) {
        const remembered = isName ? this.#namesByWord : this.#words;
        let known = remembered.get(text);
        if (known === undefined) {
            const symbols = isName ? [...this.#literals(text), this.#name] : this.#literals(text);
            const heads = symbols.flatMap((symbol) => this.#heads[symbol]);
            known = {
                symbols,
                heads: heads.map(([concept]) => concept),
                patterns: heads.map(([, patterns]) => patterns),
                opens: [...new Set(symbols.flatMap((symbol) => this.#opens[symbol]))],
                endsClause: CLAUSE_END.has(text),
            };
            if (remembered.size >= REMEMBERED)
                remembered.clear();
            remembered.set(text, known);
        }
        return known;
    }
    /** Every literal of the grammar that a word matches. */
    #literals(word) {
        const symbols = [];
        const exact = this.#exact.get(word);
        if (exact !== undefined)
            symbols.push(exact);
        for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
            const prefix = this.#prefixes.get(word.slice(0, length));
            if (prefix !== undefined)
                symbols.push(prefix);
        }
        for (const [suffix, symbol] of this.#suffixes)
            if (word.length > suffix.length && word.endsWith(suffix))
                symbols.push(symbol);
        if (NUMBER.test(word))
            symbols.push(this.#number);
        return symbols;
    }
    #find(concept, reading) {
        const earlier = reading.found[concept];
        if (earlier !== undefined)
            return earlier;
        let found;
        for (let start = reading.starts[concept]; start !== undefined; start = start.next)
            for (const pattern of start.patterns)
                found = this.#look(pattern, start.at, reading, found);
        for (const [first, patterns] of this.#concepts[concept].byConcept) {
            const heads = this.#find(first, reading);
            for (let at = 0; at < heads.length; at++)
                if (heads[at] !== undefined)
                    for (const pattern of patterns)
                        found = this.#look(pattern, at, reading, found);
        }
        reading.found[concept] = found ?? NOWHERE;
        return reading.found[concept];
    }
    /** Adds where a pattern stands whose head stands at a word. Gaps are short, so it ends in few places. */
    #look({ atStart, isWord, before, head, after }, at, reading, found) {
        if (isWord)
            return withEnds(found, at, at + 1, reading);
        const start = at - before.length;
        if (start < 0 || (atStart && start > 0) || !areOther(before, start, reading))
            return found;
        let ends = this.#step(head, at, reading, undefined);
        for (const element of after) {
            if (ends === undefined)
                return found;
            let next;
            for (const end of ends)
                next = this.#step(element, end, reading, next);
            ends = next;
        }
        let all = found;
        for (const end of ends ?? [])
            all = withEnds(all, start, end, reading);
        return all;
    }
    /** The ends, and where the next element may begin if this one, or the gap before it, begins at a word. */
    #step({ kind, symbols, concepts, gap }, from, reading, before) {
        const { words } = reading;
        let ends = before;
        for (let at = from; at <= words.length; at++) {
            if (kind === 'end')
                ends = withEnd(ends, at);
            else if (at < words.length) {
                if (isOneOf(symbols, words[at].symbols) === (kind === 'one') && !(kind === 'other' && words[at].endsClause))
                    ends = withEnd(ends, at + 1);
                for (const concept of concepts)
                    for (const end of this.#find(concept, reading)[at] ?? [])
                        ends = withEnd(ends, end);
            }
            if (at === from + gap || at === words.length || words[at].endsClause)
                break;
        }
        return ends;
    }
    /** A pattern without its optional elements: one for each way to leave them out. */
    #compile(pattern) {
        const text = pattern.trim();
        // Most patterns are one word, which takes a fraction of what others do.
        if (ONE.test(text)) {
            const head = this.#one(text, text);
            return [{ atStart: false, isWord: head.concepts.length === 0, before: NO_ELEMENTS, head, after: NO_ELEMENTS }];
        }
        const parts = text.split(/\s+/);
        const atStart = parts[0] === '^';
        if (atStart)
            parts.shift();
        let ways = [[]];
        for (const part of parts) {
            const isOptional = part.length > 1 && part.endsWith('?');
            const read = this.#part(isOptional ? part.slice(0, -1) : part, pattern);
            const taken = ways.map((way) => [...way, read]);
            ways = isOptional ? [...ways, ...taken] : taken;
        }
        return ways.map((way) => {
            const elements = withGaps(way);
            const head = elements.findIndex(({ kind }) => kind !== 'other');
            if (elements[head]?.kind !== 'one' || elements.slice(0, head + 1).some(({ gap }) => gap > 0))
                throw new Error(`the pattern “${pattern.trim()}” does not start with a word`);
            const [before, after] = [elements.slice(0, head), elements.slice(head + 1)];
            return { atStart, isWord: false, before, head: elements[head], after };
        });
    }
    /** An element of a pattern; a number: a gap of so many words. */
    #part(part, pattern) {
        if (/^~\d+$/.test(part))
            return Number(part.slice(1));
        if (part.length === 1 || !part.startsWith('!'))
            return this.#one(part, pattern);
        const symbols = part
            .slice(1)
            .split('/')
            .map((text) => this.#symbol(text, pattern));
        return { kind: 'other', symbols, concepts: [], gap: 0 };
    }
    #one(part, pattern) {
        const symbols = [];
        const concepts = [];
        for (const text of part.length > 1 ? part.split('/') : [part]) {
            if (text.startsWith('<'))
                concepts.push(this.#concept(text.slice(1, -1)));
            else
                symbols.push(this.#symbol(text, pattern));
        }
        return { kind: 'one', symbols, concepts, gap: 0 };
    }
    #symbol(literal, pattern) {
        if (literal === '#')
            return this.#number;
        if (literal === '@')
            return this.#name;
        const isPrefix = literal.endsWith('*');
        const isSuffix = literal.startsWith('*');
        const table = isPrefix ? this.#prefixes : isSuffix ? this.#suffixes : this.#exact;
        const key = isPrefix ? literal.slice(0, -1) : isSuffix ? literal.slice(1) : literal;
        let symbol = table.get(key);
        if (symbol === undefined) {
            if (key === '' || key.includes('*') || key !== key.toLowerCase() || key.length > LONGEST)
                throw new Error(`“${literal}” in the pattern “${pattern.trim()}” is no word`);
            symbol = this.#symbolCount++;
            table.set(key, symbol);
        }
        return symbol;
    }
    #prove(number, proven, path) {
        if (proven.has(number))
            return;
        const name = this.#names[number];
        if (path.includes(name))
            throw new Error(`the concept “${name}” rests on itself: ${path.join(' → ')}`);
        const concept = this.#concepts[number];
        if (concept === undefined)
            throw new Error(`“${path.at(-1)}” names the concept “${name}”, which is not there`);
        for (const { head, after } of concept.patterns)
            for (const element of [head, ...after])
                for (const other of element.concepts)
                    this.#prove(other, proven, [...path, name]);
        proven.add(number);
    }
    #indexHeads() {
        for (let symbol = 0; symbol < this.#symbolCount; symbol++) {
            this.#heads.push([]);
            this.#opens.push([]);
        }
        const opening = [];
        const opens = (concept) => {
            const known = opening[concept];
            if (known !== undefined)
                return known;
            const symbols = new Set();
            opening[concept] = symbols;
            const { patterns, byConcept } = this.#concepts[concept];
            for (const { head } of patterns)
                for (const symbol of head.symbols)
                    symbols.add(symbol);
            for (const [other] of byConcept)
                for (const symbol of opens(other))
                    symbols.add(symbol);
            return symbols;
        };
        for (const concept of this.#names.keys()) {
            for (const symbol of opens(concept))
                this.#opens[symbol].push(concept);
            const bySymbol = grouped(this.#concepts[concept].patterns, ({ head }) => head.symbols);
            for (const [symbol, patterns] of bySymbol)
                this.#heads[symbol].push([concept, patterns]);
        }
    }
}
/** A pattern's parts as elements that know the gaps before them. */
function withGaps(parts) {
    const elements = [];
    let gap = 0;
    for (const part of parts) {
        if (typeof part === 'number')
            gap += part;
        else {
            elements.push({ ...part, gap });
            gap = 0;
        }
    }
    if (gap > 0)
        elements.push({ kind: 'end', symbols: [], concepts: [], gap });
    return elements;
}
function conceptOf(patterns) {
    return { patterns, byConcept: [...grouped(patterns, ({ head }) => head.concepts)] };
}
function grouped(patterns, keysOf) {
    const groups = new Map();
    for (const pattern of patterns)
        for (const key of keysOf(pattern)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [pattern]);
            else
                group.push(pattern);
        }
    return groups;
}
/** Whether each of some elements for one other word fits, from a word on. */
function areOther(elements, start, { words }) {
    for (let i = 0; i < elements.length; i++) {
        const { symbols, endsClause } = words[start + i];
        if (endsClause || isOneOf(elements[i].symbols, symbols))
            return false;
    }
    return true;
}
function isOneOf(wanted, symbols) {
    for (let i = 0; i < symbols.length; i++) {
        const symbol = symbols[i];
        for (let j = 0; j < wanted.length; j++)
            if (wanted[j] === symbol)
                return true;
    }
    return false;
}
/** What was found, with what starts at one word and ends before another. */
function withEnds(found, start, end, { words }) {
    const all = found ?? new Array(words.length).fill(undefined);
    all[start] = withEnd(all[start], end);
    return all;
}
function withEnd(ends, end) {
    if (ends === undefined)
        return [end];
    if (!ends.includes(end))
        ends.push(end);
    return ends;
}

// EXTERNAL MODULE: ./lib/facts/last.js
var last = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/facts/leftovers.js + 1 modules
var leftovers = __webpack_require__(6515);
;// CONCATENATED MODULE: ./lib/facts/lexicon/en.js
const en = {
    // Small words
    not: `
    not, no, never, without, cannot, can't, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't
    wouldn't, hasn't, hadn't, nothing, none, neither, nor
  `,
    have: 'has, have, had, having',
    be: 'is, are, was, were, be, been, being',
    denial: `
    not, never, no, without, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't, wouldn't, nobody
    no one
  `,
    /** Before an act: it did not happen, or not yet; somebody refused, intended or only imagined it. */
    unreal: `
    not, never, no, nothing, none, neither, nor, nobody, without, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't
    wouldn't, shouldn't, won't, hasn't, hadn't, haven't
    would, should, will, ought, if, unless, whether
    could/might/must have
    consider*/contemplat*/hesitat*/refus*/declin*/forgot/fail*/neglect*/omit*/want*/intend*/plan/plans/planned/hope/hopes/hoped/hoping/prepar*/ready/about ~1 to
    considered, considers, considering, contemplat*
    thought/thinking/thinks about/of
    talked/talking/discussed/discussing ~1 whether/about/of
    gave/give/gives/giving up
    instead of
    rather than
    decid* against
    unable to
    avoid*
  `,
    auxiliary: '<be>, <have>, yet, even, ever, actually, really, properly, fully, to',
    /** Where a clause goes on to something else. */
    turn: 'but, however, until, later, so, then, instead, rather, eventually, finally, though, although',
    adverb: `
    then, also, immediately, quickly, successfully, manually, subsequently, finally, promptly, temporarily, later
    again, properly, correctly, eventually
  `,
    all: 'all, every, each, entire, whole',
    percent: `
    # %
    # percent*
    # per cent
    five/ten/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred percent
    five/ten/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred per cent
  `,
    // People
    user: `
    user*, customer*, client, clients, visitor*, subscriber*, merchant*, consumer*, member, members, student*
    people, persons, viewer*, player*, reader*, patient*, shopper*, buyer*, seller*, guest*, tenant*, passenger*
    employee*, learner*, teacher*, audience*, candidate*, parent/parents, rider*, citizen*, resident*
    pupil*, applicant*, donor*, farmer*, traveller*, traveler*, follower*, driver*, courier*, fan/fans, nurse*, doctor*
    clinician*, lecturer*, professor*, parishioner*, trader*, partner*, freelancer*, gamer*
    listener*, commuter*, caller*, bidder*, researcher*, scientist*, receptionist*, secretar*, assistant*, presenter*, volunteer*, clerk*, lawyer*, attorney*, accountant*, journalist*, neighbour*, neighbor*, officials, cook/cooks, taxpayer*, voter*, cashier*
    storekeeper*, shopkeeper*, retailer*, household*, families, compan*, firm/firms, business/businesses
    organisation*, organization*, school/schools, hospital*, clinic/clinics, pharmac*, restaurant*, bank/banks
    branch/branches, hotel/hotels, shops, stores, campus*, faculties, universit*
    participant*, attendee*, contestant*, competitor*, alumni, cohort, classmate*, whoever
    beta tester*
  `,
    'user-quality': `
    active, registered, paying, paid, unique, concurrent, affected, daily, monthly, different, distinct, our, the
    its, total, internal, external, enterprise, individual, end, website, site, app, web, platform, mobile, online
    new, existing, premium, regular, potential, loyal, logged, single, business, corporate, regional, local
    remote, of
  `,
    role: `
    engineer*, developer*, dev, devs, devops, sre, sres, dba, dbas, admin, admins, administrator*, sysadmin*
    operator*, technician*, programmer*, architect*, specialist*, expert*, manager*, management, leadership, lead
    leads, leader*, supervisor*, director*, cto, ceo, cio, vp, colleague*, coworker*, teammate*, instructor*
    mentor*, tutor*, peer, peers, vendor*, provider*, supplier*, contractor*, consultant*, analyst*, responder*
    commander*, chief*, custodian*, principal/principals, captain*, guild*, chapter*, tribe*
    head of/heads
    network/it/cloud/platform/web/database/site/store/field/security operations/ops
    service/it/help/abuse/registry/duty/front desk/desks
    call/contact/service centre*/center*
    shift lead/leader/manager
    !the/our/a/an/this/that/these/all/whole/entire/other/another/any/necessary/relevant/appropriate/concerned/responsible/right/respective/correct/affected/involved/to/of/and/by/with/,/( team/teams
    department*, crew, group, groups, helper*, friend, friends, cavalry, reinforcement*, squad*, personnel, staff
    guys, folks
    helpdesk
    help desk
    on call
    oncall
    support <team-word>?
    electrician*, intern, interns, stakeholder*, owner*, maintainer*, representative*, officer*
  `,
    'team-word': 'team, teams, group, department, desk, engineer*, staff',
    person: `
    <role>, team, teams, i, we, he, she, they, someone, somebody
    one of us
    member*, tester*, qa
  `,
    // Things
    component: `
    website*, site, sites
    web/landing/home/login/checkout/main/front page*
    webpage*, homepage*, page, pages, app, apps, application*, platform*, portal*, server*, webserver*, api, apis
    database*, db, dbs, gateway*, checkout, cluster*, endpoint*, dashboard*, container*, frontend, backend
    front/back end
    nginx, apache, mysql, postgres*, redis, mongo*, haproxy, wordpress, kafka, elasticsearch, jenkins, kubernetes
    load balancer*
    loadbalancer*, dns, network, networks, cdn, queue*, microservice*
    !the/our/a/an/this/that/any/all/some/of/in/and/or/to/for/its/their/entire/whole/full/complete/normal/with/from/no/as/is/was/by/on/when/,/(/)/% service/services
    search box*/bar*/engine*/results
    ussd, ivr, hotline*, helpline*
    phone/price/help/support/information line
    store, shop, marketplace, storefront, system, systems, pipeline*, feature*, functionality, vpn, wifi, software
    game, tool, tools, console, bot/bots, converter*, calculator*, interface*, login, logins
    log in
    sign in/up
    transaction*, payment*
    node*, instance*, host/hosts, machine*, device*, router*, relay*, worker*, job/jobs
    mail, mails, email, emails
    email/push/order/sms/text/mail/in-app notification*/message*/delivery/alerts
    ticket/meal/food/room/seat/flight/bus/train/order/card/mobile/bill sale*/booking*/reservation*/ordering/tracking/payment*
    timetable*, calendar*, locator*, map/maps, catalog*, newsletter*, inbox*, mailbox*, chat/chats, chatbot*
    file share*, printer*, print server, stream/streams, streaming, livestream*, feed/feeds, proxy, proxies, cache
    broker*, scheduler*, crawler*, importer*, exporter*, report/reports generation/page/module, module/modules
    till/tills, pos terminal*, kiosk*, atm/atms, turnstile*
    service/services/system/systems/component/components | !none/n/na/unknown
  `,
    quantity: `
    #
    one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/dozen/dozens/hundred/hundreds/thousand/thousands/million/millions <many>? of?
    # <many> of?
    several/few hundred/thousand/dozen/million
  `,
    many: 'hundred, hundreds, thousand, thousands, million, millions, k, m, dozen',
    number: '#, one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, hundred',
    /** What users ask of a service. */
    request: `
    attempts, requests, transactions, traffic, logins, orders, bookings, calls, sessions, visits, payments, checkouts
    searches, trips, uploads, downloads, deliveries, messages, purchases, views, pageviews
  `,
    portion: 'one/two/three/four third/thirds/quarter/quarters/fifth/fifths/tenth/tenths, half, third, thirds, quarter, quarters, fifth, tenth, majority, <percent>',
    share: `
    <portion> ~6 <user>/traffic/visits/sessions
    <user> affected/impacted ~4 <percent>
    <user> ( ~1 <percent>
    <portion> ~4 <request>
    requests ~8 <percent>
    <all> ~3 traffic/requests/visits/sessions/accounts
    <user> ~2 :/| ~2 <percent>
    affected/impacted/impact ~2 :/| ~2 <portion>
    <user> ~2 :/| ~2 <quantity>
    <percent>/<quantity> ~4 accounts
    affected/impacted/impact/affecting/impacting ~3 <portion>
    <percent> ~2 affected/impacted
    <all> ~1 <user-quality>? <user-quality>? <user>
    <user> ~2 all/none
    no/zero/any/single ~1 <user>
    none of ~3 <user>
    everyone, everybody, anyone, anybody, nobody, noone
    no one
    <user> ~1 <be> ~1 <not> ~1 affected/impacted
    <not> ~2 affect*/impact* ~3 <user>
    no/zero impact on/to/for ~2 <user>
    <number> <user>/<request>? in ~1 <number> <user>/<request>
    <number> ~1 out of ~2 <number>
    <number> user/customer/visitor/student in ~1 <number>
    <quantity> <user-quality>? <user-quality>? <user-quality>? <user>
    <all> of ~4 <user>
    not ~1 single <user>
    every/each one of
    <portion>/<number> of those who/with/that
    <all>/<percent> ~2 testers
    <all> <quantity> of them/us
    all/none/most of them/us
    no/zero/all/every ~1 orders/bookings/payments/logins/deliveries/votes/calls/searches/messages/transactions/checkouts
    of ~3 <user> ~4 <percent>/<portion>
    <percent>/<portion> of all/them/total/everyone/us
    <user> in/across/from/over/throughout ~1 <all> ~1 country/region/city/town/campus/company/school/college/university/organisation/organization/world/continent/office
    nationwide, worldwide, globally, company-wide, countrywide
    <user>/<request>/traffic nowhere/anywhere/everywhere
    <number> out of/in ~1 <number> ~4 <user>/<request>
    only/just/merely !a/some/few/several/certain/part/parts/many ~2 affected/impacted/concerned/touched/hit
    only/just/merely ~2 <user>/staff/testers ~4 affected/impacted/concerned/touched/hit/felt/noticed/suffered
    affected/impacted/concerned/touched/hit ~1 only/just !a/some/few/several/certain/part/parts/many/# ~2 <user>/staff/testers
    number of ~3 <user> ~3 :/is/was/were ~2 <quantity>
    every second/third/fourth/fifth/tenth/other ~1 <user>/payment/order/request/login/booking/call/message/session/visit/upload/page
  `,
    aware: 'notices, noticed, noticing, knows, knew, realised, realized, realises, realizes, saw, sees, understood, understands, found, finds, else, on, looked, checked, reacted, reacts, answered, answers, acknowledged, acknowledges, responded, responds, picked, picks, suspected, thought, to, available, of, renewed, renews, tested, tests, reviewed, reviews, documented, documents, maintains, maintained, owns, owned, remembered, remembers, watched, watches, removed, cleaned, touched',
    /** A share of machinery, and courtesy: no share of the users that were affected. */
    'other-share': `
    <portion> of ~2 disk*/memory/ram/cpu*/storage/space/capacity/quota/bandwidth/connections/pool*/heap/budget/time/cache/thread*/file*/node*/server*/instance*/pod/pods/worker*/machine*/partition*/core/cores/cluster*
    <all> ~3 <user> <be> ~2 important/valued/valuable/dear/welcome/precious
    <all> ~2 <user> should/must/counts/matters/matter
    assign*/reach*/contact*/dispatch*/hire*/message* any/single ~1 <user>
    not all/every/everyone/everybody/each
    nobody/noone <aware>
    no one <aware>
    <number> disk*/node*/server*/instance*/pod/pods/worker*/machine*/partition*/core/cores/cluster*/replica*/check*/test*/attempt*/host/hosts/engineer*/region*/database*/services/team* out of
    team/company/department ~1 has/have/of/with ~2 <quantity> people/employees/members
    have/has ~1 <quantity> ~2 <user> in total
    we are/were <quantity>
  `,
    name: '@',
    calendar: `
    january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sep
    sept, october, oct, november, nov, december, dec, monday, mon, tuesday, tue, wednesday, wed, thursday, thu
    friday, fri, saturday, sat, sunday, sun, africa, america, asia, europe, pacific, eastern, central, time
    standard, daylight
  `,
    // Trouble
    outage: `
    outage*, downtime*, incident*, disruption*, interruption*, breakdown*, blackout*
  `,
    problem: 'issue*, problem*, <outage>, bug, bugs, fault, faults, failure*, anomal*, error*, glitch*',
    'error-code': `
    500, 501, 502, 503, 504, 400, 401, 403, 404, 408, 429
    5/4 xx
  `,
    access: `
    access*, connect*, log, login, sign, reach*, load*, open*, use, view*, brows*, visit*, complet*, see, get
    find, retriev*, upload*, download*, send*, receiv*, purchas*, pay, buy, submit*, perform*, authenticat*
    interact*, process*, navigat*, place, proceed, make, register, book
  `,
    /** Trouble that is someone's experience only where a user or an answer is named with it. */
    hiccup: `
    error*, crash*, fail*, disrupt*, interrupt*, issue*, problem*, outage*, downtime*, glitch*, down, offline
    went dark
    <not> ~2 work*/function*
  `,
    /** What a thing no longer does, or does wrongly, whatever the thing. */
    malfunction: `
    could/can not ~1 be *ed/seen/sent/paid/bought/made/read/found/sold/shown/written/taken/heard/set/put/reset
    couldn't/cannot/can't ~1 be *ed/seen/sent/paid/bought/made/read/found/sold/shown/written/taken/heard/set/put/reset
    was/were/is/are not/never <adverb>? generated/sent/delivered/saved/displayed/shown/created/processed/printed/updated/rendered/loaded/synced/published/played/posted/imported/exported/accepted/calculated/issued/booked/recorded/stored/recognised/recognized/registered/credited/paid/refreshed/shipped/counted/forwarded/transmitted/written/kept
    wasn't/weren't <adverb>? generated/sent/delivered/saved/displayed/shown/created/processed/printed/updated/rendered/loaded/synced/published/played/posted/imported/exported/accepted/calculated/issued/booked/recorded/stored/recognised/recognized/registered/credited/paid/refreshed/shipped/counted/forwarded/transmitted/written/kept
    did/does/do nothing
    nothing could ~1 be
    stops/stopped *ing
    would/will not play/load/open/start/print/scan/sync/connect/move/boot/save/work
    wouldn't/won't play/load/open/start/print/scan/sync/connect/move/boot/save/work
    closed/closes/quit/quits/restarted/ended ~1 by itself/themselves
    quit/quits/closed/closes unexpectedly/suddenly
    came/come/comes/arriv* ~4 late/later
    sent/delivered/shown ~4 late
    no ~2 was/were issued/sent/delivered/shown/created/printed/saved/generated/displayed
    show*/display*/saw/see/sees ~2 white/black/blank/grey/gray/empty/old/stale/broken
    wait*/sat/stuck in line/queue
    forgot what/who/their/which
    stopped after/halfway/midway
    out of order/sync
    did/does/do not react/respond/answer/open/close/move/arrive/work/load/start/play
    didn't/doesn't/don't react/respond/answer/open/close/move/arrive/work/load/start/play
    went/goes/turned black/blank/dark/white/silent
    never arrived/finished/came/loaded/ended/completed/appeared/started/opened/reached
    deliver*/sent/ordered/booked/shipped/counted/printed/posted twice
    stood still
  `,
    symptom: `
    <malfunction>
    <user> ~8 <hiccup>
    <user> ~2 had/have/has to
    kept loading/spinning/buffering/turning/reloading/redirecting/restarting
    nothing happen*
    buffering, buffered
    too many requests/redirects
    need*/took/takes ~3 tries/attempts
    again and
    over and over
    error/maintenance message*/page*/code*/response*/screen*
    return*/show*/respond*/display*/serv*/receiv*/saw/got/getting/http/throwing/threw ~4 error*
    errors when/on/while/during/instead/for/to
    fail* to <access>/respond/start
    <access> ~2 fail*
    failed ~1 <access>/login*/log/booking*/transaction*/payment*/request*/order*/upload*/download*/connection*/attempt*
    login*/transaction*/payment*/request*/booking*/order*/connection*/call/calls/authentication/upload*/checkout/purchase* ~2 fail*/error*/unsuccessful
    site/website/app/application/page/pages ~3 crash*
    service ~2 interruption*
    <user> ~4 scratching/refreshing/waiting/staring/wondering/greeted/faced/facing/saw/seeing/complaining/confused/angry
    0/zero/no results
    <not> ~2 deliver*/arriv*/sent/saved/published
    stay*/remain* ~3 queue/queued/pending/loading
    unavailab*, inaccess*, unreachab*, unresponsiv*, unusab*, nonfunctional, slow*, sluggish*, lag, lags, lagging
    laggy, lagged, latenc*, timeout*
    time/timed/timing/times out/outs
    <error-code>, hang, hangs, hung, hanging, freez*, froze, frozen, broke, broken, breaking, breakage, blank
    inability, empty, spinner*, grey, garbled, stared
    could/can not
    unable, impossible, difficult*, struggl*, cannot, couldn't, can't
    <not> ~2 <access>
    <not> ~2 respond*/load*/display*/appear*/show*/render*/able/possible/accessible/available
    degrad*, delay*, intermitten*, denied, deny, denying, denial, refus*, reject*
    prevent* ~4 from
    prevented
    prevent* ~3 <user>
    lost, lose, losing, loss
    lock*/shut/kick*/log*/throw*/threw out
    stuck, stall*, missing, vanish*, disappear*, duplicat*
    incorrect/wrong/stale/corrupt*/garbled/inconsistent ~2 data/result*/page*/price*/balance*/information/content/response*/output/amount*/rate/rates/total*/value*/figure*/number*
    wrong ~1 date/dates/label/labels/person/people/language/currency/account/accounts/order/orders/item/items/product/products/seat/seats/picture/pictures
    what ~1 <user> ~1 saw/see/felt/noticed/experienced/experience/got :/|
    symptom/symptoms/experience :/|
    reduced/poor/bad/impaired/suffer*/impact*/affect* ~3 performance
    took/take/takes/taking ~6 second*/minute*/hour*/long/longer/forever/ages
    nobody/noone/one/none ~2 could/<access>/able
    nobody/noone/none ~5 could ~1 <access>
    long/longer/prolonged/slower/increased ~2 load*/response/wait*/time/times
    frustrat*
    no ~2 access
    restricted
    limited ~1 access*
    warning*, spinning, halt*
    mails/emails/messages/newsletters/notifications/invoices ~3 bounc*
    connection*/call/calls/session*/packet*/request*/order*/message*/traffic/users ~3 drop/drops/dropped/dropping
    drop/drops/dropped/dropping ~3 connection*/call/calls/session*/packet*/requests/orders/message/messages
    unexpected* ~2 behav*
    experienc* ~2 issues/problems/errors
    <user> ~4 got/saw/see/sees/heard/waited/kept/lost
    charged/billed twice/double
    <user> ~2 met/hit/stood/sat/ended/watched/turned/found/faced/lost/left/read/queued/missed/waited/gave
    <user> were/was/got/are/is ~1 matched/thrown/kicked/logged/turned/sent/shown/presented/left/asked/told/charged/billed/cut/stopped/redirected/met/treated/forced/required/served
    billed/charged/debited/paid/sent/shipped ~4 twice/double/again
    double/duplicate charge*/payment*/debit*/email*/message*/order*
    load* ~4 # second*/minute*
    abandon*
    endless*, garbage, gibberish, nonsense, unstable, flaky, crawl*, misbehav*
    <not> ~2 sync*/start*/boot*/play*/print*/scan*/vote*/order*/save*/post*/search*/move*/change*
    refus* to
    piled/pile/piling up
    could only
    only a ~2 page
    kept asking/logging/reloading/failing/crashing/redirecting
    redirected to
    nobody/noone/one ~2 got/received/saw/heard
    <user> ~1 got/received/saw/had/heard/found no
    given/got/shown/received/saw/see/sent ~3 wrong/old/outdated
    shown as/with
    double entries/entry/rows/posts
    without ~2 styles/pictures/images/content/text/sound/prices
    invalid credentials/password/token/session
    # minutes/hours/days old
    one/two/three/four/five/six/several/some/many minutes/hours/days old
    took/takes ~8 to open/load/log/pay/answer/respond/render/upload/search/book/register
    declin*
    asked to log/sign/confirm/pay/enter
    show/shows/showed/gave/gives/returned/returns/displayed/displays no
    could neither
    end/ended/ends after
    end/ended/ends/stop/stops/stopped/answers/answered/quit/quits/aborted/aborts with ~3 error*/exception*/message*
    need/needed/needs ~4 second*/minute*
    came twice
    spam folder
    disconnect*
    only after ~2 reload*/tries/attempts
    scores/prices/results/numbers/balances/totals/amounts <be> wrong/incorrect
  `,
    /** What users do with a service; who cannot do so names the function that is down. */
    function: `
    add, pay, book, order, buy, upload, download, submit, register, enrol*, print, search, post, comment, checkout, renew
    withdraw, deposit, transfer, stream, watch, play, vote, message, call, share, export, import, subscribe, reserve, track
    chat, scan, ship, refund, cancel, save, edit, publish, send, receive, trade, bid, donate, apply, reset, push, pull, clone
    check/log in/out/on
    hand in
    top up
    place/make/complete/finish/join/open/see/view/read/use/access/reach/load the/their/our/its/any/a/an/his/her/new !service/services/system/cause/reason/problem/issue/logs/log/error/fix/one/thing/document
  `,
    'barred-function': `
    could/can/able not ~1 <function>
    not able to ~1 <function>
    couldn't/cannot/can't ~1 <function>
    unable/impossible to ~1 <function>
    inability to ~1 <function>
    nobody/none/noone ~4 could/can/able ~2 <function>
    no one ~4 could/can/able ~2 <function>
    nothing could ~1 be printed/bought/booked/sent/saved/uploaded/paid/ordered/sold/scanned/posted/shipped/downloaded/registered
  `,
    /** What an outage costs those who run the service, and how long it keeps them. */
    cost: `
    incident/outage/downtime/this/that/engineer/engineers/team/recovery/investigation/restart/fix/repair/resolution/debugging took/take/takes
    took/takes place ~20 took/takes
    it took ~8 to recover/fix/find/resolve/restore/repair/solve/notice/identify/understand/detect/bring/diagnose/return
    <user> ~4 lost/lose/loses ~4 money/revenue/dollars/euros/sales/income/trust
    lost/lose/loses/losing/loss/losses ~4 money/revenue/dollars/euros/sales/income/trust
  `,
    'gave-out': `
    <malfunction>
    fail/fails/failed/crash/crashes/crashed/froze/freezes/stalled/stalls/hung/died/broke/vanished/disappeared/buffered/stuttered/flickered
    reject*/refus* every/all/each/any/new/valid/correct
    <be> impossible/dead/gone/blank
    refus* to
    stood still
    took/takes ~6 to answer/respond/load/open/start/react
    went/goes black/blank/dark/white/silent/dead/offline
    never arrived/finished/came/loaded/ended/completed/appeared/started/opened/reached
    return* null/nothing/garbage
    timed out
    ended in
  `,
    'failed-component': `
    <barred-function>
    !what/it/they/this/that/these/which/who/there/we/i/you/he/she/one/us/them/service/services/outage/incident/issue/problem/users/customers/clients/people/students/visitors/engineer/engineers/developer/team/everything/nothing/something/anything/everyone/nobody/someone/some/all/many/most/access/data/and/or/but/also/then/simply/just/only/still/suddenly/completely/not/never/%/,/deployment/deploy/release/update/upgrade/migration/restart/rollback/attempts/attempt/fix/check/checks/test/tests/build <gave-out>
    <component> ~4 <symptom>/<hiccup>
    login*/search/sign/upload*/download*/booking*/order*/payment*/checkout ~2 <hiccup>
    upload*/download*/booking*/order* ~2 <hiccup>
    !it/they/this/that/which/who/there/we/i/you/service/services/outage/incident/issue/problem/users/customers/clients/everything/nothing/access/data/and/% experienced/suffered/became/was/were/went/is/are/stayed/remained/kept/got/turned/gave/threw/answered/returned/showed/rendered/stopped ~4 <symptom>/down/offline
  `,
    onset: `
    <outage> ~2 occurred/occured/began/begins/started/starts/start
    onset/beginning/start of
  `,
    // Finding out
    monitor: `
    monitor*, alert, alerts, alarm*, notification*, pager*, cloudwatch, datadog, nagios, prometheus, grafana
    pagerduty, sentry, zabbix, uptimerobot, pingdom, opsgenie, splunk, kibana, newrelic, wavefront, dynatrace
    alertmanager, statuscake, sumologic, rollbar, bugsnag, honeycomb, icinga, netdata, monit, munin, loki
    appdynamics, instana, freshping, logwatch, checkmk, victoriametrics, uptimekuma, betterstack, healthchecks
    updown, site24x7, cronitor, solarwinds, prtg, cacti, centreon, sensu, graylog, elk, papertrail, lightstep
    uptime kuma
    better stack/uptime
    sms, canary, smoke test*
    uptime robot
    new relic
    health check*
    watchdog*, probe, probes, dashboard*, metric*
    automated/automatic/scheduled/routine/synthetic check*/test*
    logs
  `,
    notify: `
    notif*, alert*, trigger*, fire, fired, fires, firing, detect*, indicat*, show, showed, shows, showing, shown
    report*, flag*, signal*, warn*, page, paged, pages, raise*, reveal*, sent, send, sends, sending
    pick*/picked up
    go/goes/went off
    turn/turns/turned critical/warning
    sound*, identif*, note, noted, notes, received, receive, receives, catch*, caught, inform*, register*
    highlight*, recorded, spot*, observ*
    start*/began ~3
    text, texts, texted, texting, wake, wakes, woke, waking, email*, mails, mailed, message/messages/messaged, ping/pings/pinged
    ring, rings, rang, call/calls/called, beep*, buzz*, shout*, scream*, complain*, turn*/turned ~1 red/amber/orange/yellow
    tell, tells, told, pop*/popped up, announce*, surfac*, trip, trips, tripped, escalat*, bark*
  `,
    notice: `
    notic*, detect*, discover*, observ*, spot, spots, spotted, spotting, saw, see, seen, realiz*, realis*
    identif*, encounter*, experienc*, found, find, finds, finding, aware, recogni*, notified, alerted, informed
    paged, reported, report, reports, reporting, received, receive, receives
    became/becomes aware
    came/come/comes across
    caught, told, wrote, called, pinged, messaged, emailed
    pick*/picked up
    confirm*, flag*, raised, tried, try, trying, attempt*
  `,
    complain: `
    complain*, report, reports, reported, reporting, ticket*, contact*, call, calls, called, calling, email*
    mail*, tweet*, tweeted, notif*, notic*, inform*, feedback*, flag*, message*, raise*, raised, inquir*, enquir*
    told, tell, tells, experienc*, encounter*
  `,
    'found-out': `
    <problem>/<symptom> ~3 detected/identified/noticed/discovered/found/observed/reported/flagged/confirmed
    detected/noticed/discovered ~4 <problem>/<symptom>
    found ~2 down/offline/broken/dead/unreachable/unresponsive/dark
    am/pm/utc/gmt/est/pst/wat/eat/cet/cat/ist detected/discovered/noticed
    detected that
  `,
    /** A monitor that should have told. */
    'silent-monitor': `
    <monitor> ~1 <not>/would/should/could ~2 <notify>
    nobody/noone/none/nothing ~1 <notice>/<notify>
    no one ~1 <notice>/<notify>
    alert/alerts/alarm/alarms/pager/notifications <be> ~1 muted/disabled/silenced/suppressed/disarmed/misconfigured
    alert/alerts/alarm/alarms/pager/notifications for/on/of ~3 <be> ~1 muted/disabled/silenced/suppressed/disarmed/misconfigured
    alert/alerts/alarm/alarms/pager/notifications failed/fails/fail to
    alert/alerts/alarm/alarms/pager stay/stays/stayed/remain/remained silent/quiet
    start*/began ~1 look*/check*/investigat*/read*/analy*/review*/search*/digging/dig/monitor*/collect*/tail*
    @/<person> ~3 say/says/said/tell/tells/told ~2 to !us/me/support/the
    opened/opens/open/raise/raises/raised/file/files/filed/logged/submitted/created ~5 ticket/case ~2 with/at
    support ticket/case/call ~2 with/at
    calls/requests/messages ~1 begin/begins/began/start/starts/started/continue/continues/continued to
    <role> <be> phoned/called/rung/asked !by
  `,
    /** Who does so knows of the trouble. */
    inquiry: 'investigat*, checked, checks, inspect*, examin*, reviewed, restarted, rebooted, debugg*, troubleshoot*, diagnos*, suspect*, thought, assumed',
    /** What somebody found who was looking. */
    'looked-into': `
    look*/check*/inspect*/examin*/review*/analy*/stud*/search* ~8 saw/see/sees/seen/found/find/finds/show/shows/showed/reveal*/discover*/notic*
    took/take/opened/open/ran/run/read ~8 saw/see/sees/found/find/finds/noticed
    strace/ltrace/tcpdump/lsof/dmesg/journalctl/gdb/netstat/htop/curl ~3 show/shows/showed/reveal*
  `,
    detection: `
    noticed, notices, noticing, complain*, alert*, alarm*, paged, flagged, spotted, spots
    pages ~1 @/<role>
    reported
    <person>/<user>/<monitor>/@ ~2 reports/report
    page/pager/alert :
    calls/called/rings/rang/phoned/phones/wrote/writes/write/emailed/texted/texts/messaged/pings/told/tells ~4 :/us/me/that/to/support
    goes/went/turns/turned/turning/flips/flipped ~2 off/red/amber/orange/yellow
    @ saw/sees/spotted/spots/notices/noticed/discovered/discovers/realised/realises/realized/realizes
    came/come/comes/coming in/through/from ~4 <user>/<role>
    pour*/flood*/trickl*/roll* in
    word/news/message/mail/email/note/phone/letter from ~3 <user>/<role>/@
    heard ~3 from
    <person>/<user>/<role>/@ ~4 ring/rings/rang/phone/phones/phoned/radio/radios/radioed/says/said/mention*/point/points/pointed/shout*/text/texts/texted/dm/dms/knock*/dial*
    <user>/<role> ~3 come/comes/came ~2 to/in/running/over
    can't/cannot/couldn't ~6 report*/ticket/call
    file/files/filed/opens/opened/raises/raised/creates/created/submits/submitted/logs/logged ~2 report/ticket/complaint/incident/case/issue
    dm/dms/direct message*/phone call*/tweets
    curl*/ping*/browser/request/requests/reload*/refresh* ~4 <error-code>/error*/fail*/refused/timeout*/blank/nothing
    <monitor> ~6 <notify>
    <notify>/<notice> ~8 <monitor>
    via/through/from/by/using ~4 <monitor>
    alert*/alarm* ~3 received/triggered/fired/from/for/on/about/indicat*
    page/paged/pager* ~3 from/by/for/on/about
    <person> ~6 <notice>
    <notice> ~4 by ~4 <person>/<user>
    <notice> ~6 when/while/during/after
    <user> ~6 <complain>
    reported/raised/flagged/noticed/detected/discovered/found/spotted/caught by
    <complain> ~5 from/by ~6 <user>/<person>
    reports that
    bug/user/customer/client/support/error/multiple/several report/reports/ticket*/call/calls/email*
    incident report/reports/ticket*/email*
    test/tests/check/checks/checker/build/deploy*/pipeline ~4 fail*
    fail* ~3 test/tests/check/checks
    when/while/after/upon ~4 tr*/attempt*/access*/visit*/open*/check*/test*/deploy*/brows*/work*
    during ~4 test*/deploy*/check*/review*/maintenance/inspection/audit*/session*/release*/demo*
    customer/user/client/tech/technical/it support
    reports/report to
    got/received/receives/gets ~5 call/calls/tickets/emails/messages/complaints/questions
    <monitor>/zabbix :
    ask/asks/asked/asking ~4 why
    <user> ~3 post/posts/posted/shared/shares
    <user> ~1 on/in/via twitter/facebook/whatsapp/slack/discord/telegram/instagram/reddit/linkedin/x/chat
    <user> ~10 and tells/told/calls/called/informs/informed
    <user> ~1 ask/asks/asked ~4 if/whether/why/what
    probes/check/checks ~2 fail*
    tweet*
    <monitor> ~2 mail/email/sms/message/ticket
    bot/bots ~2 post/posts/posted/say/says/said/write/writes/wrote/warn*/report*
    mail/mails/email/emails/message/messages/ticket*/complaint*/call/calls/report/reports/alert*/screenshot* ~3 arriv*/land*/pile/piles/piled
    land/lands/landed ~3 inbox/mailbox/channel/desk
    raise/raises/raised/throw/throws/threw/report/reports/emits ~2 nospace/enospc/oom/exception*/panic*/alarm*
    open/opens/opened/visit/visits/visited/load/loads/loaded/click/clicks/clicked ~6 get/gets/got/see/sees/saw/meets/met ~3 <error-code>/error*/blank/white/nothing/timeout*
    bot/bots :
    overrun/flooded/swamped/overwhelmed by/with ~2 call*/users/user/customer*/ticket*/complain*/mail*/message*
    check/checks/checker/probe/probes/test/tests/monitor ~4 red/amber
    check/checker/script/job/watchdog ~2 send/sends/sent/mails/mailed/warns/warned ~2 warning*/mail/email/alert*/message*/us/me
    stumbl* over/upon/on/across
    angry/bad/first/negative review*/comment*/post/posts
    ask/asks/asked ~2 about ~2 <outage>/<symptom>/<problem>
    hear/hears ~1 of/about
    ask/asks/asked ~1 if/whether ~4 down/offline/broken/dead
    lamp/light/lights ~4 up/on/red
    learn/learns/learned/learnt ~1 of/about
    how we/i/they ~2 learn/learned/learnt/knew/know/found/noticed/discovered
    tells/told/tell him/her/them ~1 the/that/about ~6 <symptom>/<problem>/down/white/empty
  `,
    // Doing
    investigate: `
    investigat*, check, checks, checked, checking, review*, inspect*, analy*, debug*, troubleshoot*, troubleshot
    examin*, look, looked, looking, looks, test, tested, testing, tests, ran, run, running, restart*, reboot*
    roll*/rolled back
    rollback*, revert*, suspect*, suspicion*, assum*, hypothes*, verif*, diagnos*, trac*, identif*, discover*
    found, find, finds, finding, pinpoint*, isolat*, explor*, confirm*, reproduc*, scale*, scaling
    chang*, updat*, correct*, fix, fixed, fixes, fixing, deploy*, kill*, replac*, remov*, edit*, query*, queri*
    log/logged logs/in/into
    search*, dig, digs, digging, dug, study, studied, studying, probe, probed, probing, compar*, evaluat*
    assess*, focus*, determin*, thought, think, attempt*, tried, try, trying, configur*
    reconfigur*, optimiz*, optimis*, clear*, implement*, curl*, strace*, tcpdump, ssh
    went/going into/through/over
    @/<person> go/goes through/over
    monitored
    monitor/monitors/monitoring the/for/its/this/our/it/of/all/to/closely/continue*/continuing/server/service/traffic/recovery
    kept/keep/keeps/started/began/continue*/continued monitoring
    open/opens/opened/opening/read/reads/reading/tail/tails/tailed/tailing/grep* ~4 runbook/playbook/docs/manual/log/logs/dashboard*/console/trace*/metrics/file/files/code/diff
    grep*, traceroute*, netstat, telnet*
    ping/pings/pinged the/web/db/it/all/from
    took/takes/take ~3 out of
    captur*/took/takes/taking/take/collect* ~4 dump*/capture/trace*/snapshot*/profile/sample*
    dmesg, lsof, htop, journalctl, nslookup, tcpdump, gdb, vmstat, iostat, mtr, theor*, guess*, bisect*, hunch*, maybe
    ps aux
    could/might/may/can it/this/that ~1 be
  `,
    /** Words that open an entry as a deed does, but tell of a state, of news or of the incident's own course. */
    'no-deed': `
    increas*, elevat*, degrad*, delay*, reduc*, limit*, fail*, crash*, expir*, stop*, start*, clos*, end*, detect*, report*, receiv*
    alert*, notif*, inform*, escalat*, resolv*, recover*, affect*, continu*, repeat*, unexpected, schedul*, plan*, declar*
    acknowledg*, announc*, publish*, post*, email*, mail*, tweet*, apologi*, wait*, agree*, decid*, complain*, notic*
    launch*, rest*, celebrat*, automat*, mixed, mitigat*, experienc*, happen*, occur*, caus*, trigger*, overload*, need, red
    hundred, united, speed, feed, fixed, solv*, releas*, broken, lost, corrupt*, unrelat*, suspend*, halt*, paged, called
    base*, detail*, dedicat*, relat*, asked, told, joined, handed, assign*, finish*, complet*, work*, learned, concluded
  `,
    /** What was not looked into, and probes that look by themselves. */
    'no-action': `
    nothing ~2 investigated/checked/examined/tested/tried
    nobody/noone ~2 <investigate>
    no one ~2 <investigate>
    health/status/smoke/liveness/readiness/heartbeat check*/test*/probe*
    login*/sign/log/connection*/access/payment*/booking*/upload*/download*/order*/checkout*/delivery/<user> ~1 attempt/attempts
    log/sign/check in attempt/attempts
    no/without ~2 investigat*/check/checks/analysis/debugging
  `,
    // Handing on
    /** What grows worse is handed to nobody: "CPU load escalated to 100%". */
    growth: `
    load, loads, usage, rate, rates, latenc*, utilisation, utilization, memory, cpu, traffic, temperature*, error, errors, failures
    timeouts, consumption, pressure, volume, demand, time, times, queue, lag, backlog, costs, impact, severity, situation
  `,
    'grew-worse': `
    <growth> ~1 escalates
    <growth> ~2 escalat* !to/with/,/and
    <growth> ~2 escalat* to #/over/above/nearly/almost/about/around/roughly/critical/high/higher/severe/full/a/an/more/unacceptable/dangerous
    escalat* ~1 to ~2 <percent>
    use/usage/consumption escalated
  `,
    'needless-escalation': `
    escalat* ~1 <be> not ~1 needed/required/necessary/possible/considered
    escalat* ~1 <be> unnecessary/considered/discussed/refused/declined/rejected/postponed/impossible
    escalat* wasn't/isn't ~1 needed/required/necessary/possible/considered
    nobody/noone/none ~2 called/paged/contacted/informed/involved/told
    no one ~2 called/paged/contacted/informed/involved/told
  `,
    /** Who calls us tells us of it. */
    'was-told': `
    <role> ~1 called/contacted/paged me/us
  `,
    'hand-on': `
    notif*, alerted, alerting, alert, alerts, inform*, contact*, page, paged, paging, called, calling, calls
    engag*, involv*
    loop/looped in
    brought/bring/bringing/pulled/called in
    summon*, consult*
    reach*/reached out
    assign*, hand*, handed, forward*, refer*, referred, pass, passed, mobiliz*, mobilis*
    request*/requested ~3
    ask, asked, asking, delegat*, report, reported, join, joined, transfer*, told, emailed, messaged, pinged
    tagged
    sent ~4 to
    dispatch*
    rais*/raised ~4 with/to
    collaborat*, enlist*, activat*, invit*, assembl*, conven*
  `,
    /** Who stands behind the first line of support, or comes after it. */
    'next-line': `
    level/tier/line/l/lvl #
    second/third/next/higher level/line/tier
    night/day/morning/evening/late/early/next/other shift
    infrastructure, infra, operations, ops, security, networking, engineering, devops, sre
    hosting/cloud/dns/domain/telecom/phone/software/external company
    isp, hoster, registrar, carrier, hotline
  `,
    /** What people open with those whose help they need. */
    'call-for-help': `
    ticket/tickets/case/cases/incident/call/bridge/request/sev/severity/priority/war/p/chat/conference
  `,
    /** Users and machinery that reach or relieve one another hand no incident on. */
    'no-handover': `
    <user> <adverb>? wrote/writes/write/open/opens/opened/raise/raises/raised/file/filed/files/call/calls/called/rang/ring/phone/phoned/contact/contacted/contacts/complain*/sent/told/tell/report/reports/reported
    <user> !support/success/care/service/team/desk/relations/help/manager/lead/head/director/owner ~2 wrote/writes/write/open/opens/opened/raise/raises/raised/file/filed/files/call/calls/called/rang/ring/phone/phoned/contact/contacted/contacts/complain*/sent/told/tell
    the? replica/standby/secondary/slave/follower/failover/backup/region/<component> ~2 take/takes/took/taking over
    replica/standby/secondary/slave/follower/<component> ~1 join/joins/joined
    <user> <adverb>? ask/asks/asked
    ask/asks/asked ~1 in ~1 help
    <role> ~1 informed/notified/told/alerted it/us/me/them/him/her/the/our that
  `,
    escalation: `
    escalat*
    reassign* ~4 @/<role>/<next-line>
    open/opens/opened/opening/raise/raises/raised/raising/file/files/filed/filing/log/logs/logged/submit/submits/submitted/create/creates/created ~3 <call-for-help> ~4 with/at/to/for ~3 @/<role>/<next-line>
    <call-for-help> ~3 opened/raised/filed/logged/started/open ~1 with/at ~3 @/<role>/<next-line>
    !traffic/connection/network/cell handover/handoff to/with
    sent/send/sends/passed/passes/pass/handed/hands/hand/given/goes/went/moved/moves/transferred/forwarded/routed/reassigned/assigned ~4 to ~2 <next-line>
    cc/cced ~2 @/<role>
    @ ~3 please/pls ~1 take/help/look/check/have/join/assist/advise/come/see
    @ ~2 can/could you
    @ joins
    @/<role> ~1 takes/took/taking over/it/charge/ownership
    <role> ~1 takes/took ~1 from here
    wrote/write/writes/writing/mailed/mails ~2 to ~3 @/<role>/<next-line>
    @ <be> ~1 called/paged/woken/fetched/summoned/contacted/looped/assigned
    fetch/fetched/fetches ~3 @/<role>
    let/lets ~3 @/<role> ~1 know
    let/lets ~4 people/folks/colleagues know
    involved/engaged/contacted/called/rang/paged/informed ~3 <next-line>
    <next-line> ~2 involved/engaged/contacted/called/paged/informed
    !on/not/never/didn't/don't/doesn't/nobody/noone call ~4 @/<role>/<next-line>
    <role>/@ ~3 takes/took/taking ~3 in/into his/her/their hands
    <role>/@ ~1 tells ~2 <role>/<next-line>
    phone !of/number/line/calls/lines ~3 @/<role>
    calls/called/phoned/phones/rings/rang/ask/asks/asked/pages/paged/pings/pinged/contact*/notif*/inform*/messaged/emailed/texted/wake/wakes/woke/tag/tagged/summon*/assign*/hand*/forward* ~4 @/<role>
    !a/an/the/this/that/from/by/via/through/received/got/my/their/first/second/another/not/never/didn't/don't/doesn't/nobody/noone ring/page/ping/email/emails/message/messages/messaging/emailing/text/texts ~4 @/<role>
    pull*/bring*/brought/loop*/call*/drag* ~4 in @/<role>
    pull*/bring*/brought/loop*/call*/drag* in ~1 <role>
    @/<role> ~6 dragged/pulled/brought/called/looped/woken ~1 in/out/up
    ask/asks/asked ~8 help
    help from ~3 @/<role>
    joins/joined ~4 call/bridge/investigation/incident/channel/war
    bridge with
    <hand-on> ~6 <role>
    <role> ( ~4 ) <be> ~1 paged/contacted/called/engaged/involved/informed/asked
    <role> ~3 <be>/<have> ~3 paged/contacted/called/engaged/involved/looped/brought/summoned/consulted/assigned/mobilized/mobilised/dispatched/asked/enlisted/invited/assembled/activated/tagged/pinged
    <role> ~1 contacted/paged/engaged/involved/assigned/mobilized/mobilised/joined/called/summoned/consulted/looped
    <role> ~4 took/takes/taken/taking over/charge/ownership
    <hand-on> to me/him/her/them
    <role> ~4 brought/called/looped/pulled ~2 in
    <role> ~3 stepped/jumped in
    @ contacted/paged/engaged/joined
    request*/requested ~5 from @/<role>
    brought/pulled/bring/pull ~4 into
    elevated to
    pass/passes/passed/passing/hand/hands/handed/handing/turned/forwarded/forwards/referred/transferred/transfers/assigned/given/goes/went ~4 to ~2 @/<role>
    named/appointed/appoints/designated ~4 <role>/@
    <role> named/appointed
    <role>/@ ~4 on board/deck/bridge
    rope*/roped ~6 in
    <role>/@ ~4 roped in
    sos/cry ~2 to
    get/gets/got/gotten ~2 hold of ~4 <role>/@
    bring/brings/brought/pull/pulls/pulled/call/calls/called/get/gets/got/drag/drags/dragged/haul* ~4 <role>/@ ~4 in/into/on/out
    <role> ~2 <be> ~1 told/informed/notified/alerted/rung/phoned/woken/briefed/reached/warned/asked/called/fetched/summoned
    ticket/case/matter/incident/issue/problem/page ~2 moves/moved/move/goes/went/passed/handed/taken/transferred/routed/assigned ~2 to
    <role> ~2 on the/a phone/call/line/bridge
    <role>/@ steps/stepped/comes/came/jumps/jumped in
    with/by ~2 help/support/assistance of/from ~3 <role>/@
    turn*/turned to ~3 <role>/@
    backup/back ~1 from ~2 <role>
    paged/pinged/called them/him/her
    ticket/case/incident/issue/it lands/landed/land ~1 with/at/on ~3 @/<role>/<next-line>
    delegat*
    <role> ~1 informed/notified/briefed
    <role> : ~2 takes/took over/it/charge
    <role>/@ ~4 takes/took/taking the ~1 lead/charge/command/ownership
    paged/called/rang/pinged/page secondary/primary/backup
    added/add/adds to the incident/call/channel/ticket/bridge/case
    mail/call/message/ticket/request/email to ~2 @/<role>
    ticket/case # ~1 at/with
    <role>/@ ~3 dial*/dialed/dialled in
    <role> ~2 join/joins
    incident/ticket/case assigned :
    @/<role> take over
    call/calls/called/ask/asks/asked ~4 for help/assistance/advice
    moved/moves/move ~1 ticket/case/incident/issue ~1 to ~5 <role>
    <role> ~3 <be> ~1 in/on the ~1 call/bridge
    <role>/<next-line>/people ~1 take/takes/took the ~1 case/ticket/incident/issue
    attention of ~3 @/<role>
    @ ~3 <be> ~1 fetched/woken/summoned
  `,
    // Being wrong
    suspect: `
    suspect*, suspicion*, assum*, hypothes*, expecting, reckon*, figured, figuring, convinced, supposing, thought, think, thinks, thinking, believ*, hunch*, speculat*, wonder*, guess*, presum*, theor*
    first/initial/early idea*
    initial*/first/early ~3 investigation*/focus*/suspicion/analysis/diagnos*/thought*/attention/check*/effort*/debugging/troubleshooting
    investigation*/focus*/debugging/troubleshooting/efforts ~3 initial*/first
    might/may/could be/have
    possib*, potential*, blam*, attributed
  `,
    sound: `
    fine, normal, normally, healthy, clean, okay, ok, correct*, stable, unaffected, operational, idle, calm, quiet, nominal
    innocent, intact, valid, green, untouched, unchanged, alright
    in order/shape
    all right/good
    up to date
  `,
    misleading: `
    mislead*, misled
    red herring*
    false lead*/alarm*/positive*/path*/trail*/start*
    wrong/incorrect/mistaken/erroneous/faulty ~2 path*/track*/direction*/assumption*/turn*/suspicion*/hypothes*/diagnos*/lead*/hunch*/conclusion*/place*/theor*/guess*/focus/tree/end/place*
    wrongly/mistakenly/erroneously/incorrectly/falsely ~2 assum*/suspect*/attribut*/thought/believ*/blam*/identif*/focus*/diagnos*/investigat*/conclud*/pointed
    dead end*
    wild goose
    rabbit hole*
    barking up
    turned/turns/turn out ~4 <not>/mislead*/unrelated/wrong/incorrect/false
    turned/turns out to be !right/true/correct/accurate/justified/so/the
    turned/turns out to be the !cause/culprit/reason/right/root/source/case/problem
    ruled/ruling/rule out
    ruled ~5 out
    eliminat* ~6 as
    to no avail
    no avail
    in vain
    fruitless*, futile, unsuccessful*
    without ~2 success/luck/effect/improvement/result*/avail
    <not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succeed*/address*
    <not> ~2 make ~3 difference
    changes/changed/did/does/helped/fixed/solved/achieved nothing
    nothing changed/changes/improved/happened
    no ~3 improvement*/effect/success/luck/difference/change/avail/impact
    <not> ~3 the ~3 cause/culprit/issue/problem/source/reason/case
    <not> ~2 related/responsible/to blame/involved/conclusive/relevant
    unrelated, irrelevant, inconclusive, unfounded, baseless, unfruitful, unproductive
    proved/proven/proves/found/deemed/turned to? be? ~1 wrong/incorrect/false/unfounded/inconclusive/ineffective/unnecessary/unrelated/insufficient
    diverted, diverting, distract*, sidetrack*, derail*, misdirect*, misguid*, misdiagnos*, misinterpret*
    misattribut*
    wasted/wasting/lost ~5 time/minutes/hours/hour/effort*
    wasted, innocent, exonerat*, acquitted, blameless
    ^ not ~1 them/it/that/this/us/ours
    ^ it/this/that/they was/is/did/does/were/do not
    ^ it's/that's/they're not
    ,/;/: it's/that's/they're not
    off the hook
    first/second/next attempt/try ,/:
    still ~1 white/empty
    still <error-code>/broken/nothing/slow/down/failing/red/errors/error/there/blank/the
    <problem>/errors stay*/remain*/continu*
    in the wrong ~1 place*/direction*
    <suspect> ~6 wrong/incorrect/false/mistaken/unfounded/unrelated
    unnecessary ~2 <any-effort>
    issue*/problem*/error*/outage/symptom*/downtime ~2 persist*/remain*/continu*
    still ~3 down/failing/persist*/unavailable/same/slow
    false/wrong ~2 assum*
    failed/fails/failing to resolve/fix/improve/solve/help/yield/reveal/find/show/identify/restore
    disprov*, refut*, debunk*, dismissed, discarded, discounted
    !we/i/team/they/he/she/and/also/who/to/engineer*/@ kept/keeps/keep *ing
    to no/little effect
    bring/brings/brought/yields/yielded/gave/gives/shows/showed/turned nothing
    <fix>/<investigate> ~5 still !up/running/fine/ok/okay/working/healthy/in/investigating/ongoing/being/monitoring/online/stable
    behave/behaves/behaved ~2 same
    the same way/result/error/outcome/story/picture/behaviour/behavior
    stays/stayed !green/stable/up/healthy/normal/fine/online/low/flat/calm/on/in/late/at/with/operational/unaffected
    <suspect> ~12 but/however/yet
    no ~2 joy/dice/cigar/relief/change/wiser/help
    got/get/gets/came/come/are/were/is/was no further
    made/makes/making ~3 worse
    still visible/present/occurring/happening/unresolved/failed/unavailable/unreachable/not
    problem/issue/error/errors/it is/was/were still
    temporary/short/brief ~1 relief
    mistook/mistaken
    the wrong !way/certificate/cable/version/permission/permissions/address/port/name/configuration/file/password/path/key/value/extension
    error/errors/problem/issue/symptom*/failures/failure/outage came/comes back
    suspicious ~4 but
    so/hence/therefore ~1 not ~1 them/us/it/that/this/theirs/ours/the
    chas* ~8 not/never/nothing/ghost*/phantom*/wrong
    that/which was/were/is/are not/never there/real/slow/full/broken/guilty/overloaded/exhausted/used/affected/at
    that/which wasn't/weren't/isn't there/real/slow/full/broken/guilty/overloaded/exhausted/used/affected/at
    look*/search*/hunt*/suspect*/check* ~8 ,/; there was/were/is/are none/nothing
    for nothing/naught
    not ~4 after all
    ^ same error*/result*/outcome/problem/issue/symptom*/message/behaviour/behavior/thing/story/picture
    ,/:/; ~1 same error*/result*/outcome/problem/issue/symptom*/behaviour/behavior/thing
    looked/seemed/appeared ~6 but/yet ~2 <not>
    useless, pointless, ineffective
    trail ~6 cold
    <suspect> ~6 ,/; ~6 was/were/is/are ~1 right/allowed/open/good/up/reachable/<sound>
    did not hold
    as broken/slow/bad/dead/sick as
    but/yet it/they/that/this resolved/worked/works/resolves/responded/responds/answered/ran/passed
    looked/seemed/looks/seems like ~12 it/that/this was/were only/just/not
    so/and we/i/they ~1 moved/move/went/turned on/elsewhere
    before looking/turning/moving/going/coming at/to/on
    not/nor ~4 either
    still timeouts/crashing/crashes/hangs/hanging
    did/does/do not bring/change/yield/show/reveal/lead/give
    didn't/doesn't/don't bring/change/yield/show/reveal/lead/give
    led/leads/leading/went/goes/going nowhere
    for/without no? reason
    confus*
    plenty ~2 free/left
    plenty of ~2 space/memory/room/capacity/headroom
    <be>/gave/gives/brought/found/got/had no ~1 solution/cure/hint/hints/clue*/answer/insight*
    help/helps/helped ~4 only/briefly/shortly
    ; ~4 was/were/did/is not
    without ~2 change/result
    of no ~1 use/help/value
    search*/look*/check*/investigat*/suspect*/debug* ~8 but ~4 was/were in/on/at/from
    so ~2 <be> not the/our/a/related/it
    <not> ~3 cure
    exclud* ~4 fault/problem/issue/failure/error/cause/attack/bug/defect
    ,/; it/that/this/he/she/they was/were/is/did not
    ,/; it/that/this/he/she/they wasn't/weren't/isn't/didn't
    suspicion/theory/idea/assumption/hypothesis/guess ~6 not ~1 confirmed/true/right
    ,/:/; ~1 same picture
    # % free/idle
  `,
    finding: `
    identif*, found, discover*, pinpoint*, reveal*, uncover*, trac*, determin*, isolat*, misconfigur*, realiz*
    realis*
  `,
    /** Words of which a sentence is made that tells only of the text, of what is known, or that there is nothing to tell. */
    hollow: `
    the, a, an, this, that, these, it, its, our, we, i, they, there, us, one, team, engineer/engineers, everyone
    is, was, were, are, be, been, being, has, have, had, will, would, can, could, cannot, can't, couldn't, did, didn't, does, do
    doesn't, don't, not, no, none, nothing, nobody, yet, still, currently, now, any, anything, all, well, about
    to, of, in, into, by, for, on, at, with, as, and, or, but, so, also, then, under, more
    what, why, how, which, who, when, happened, cause, causes, caused, causing, reason, reasons, root
    fix, fixed, fixes, fixing, resolution, solution, resolve, resolved, resolving, solve, solved, solving, addressed
    incident*, outage*, issue*, problem*
    improve, improved, improvement, improvements, add, added, task, tasks, action, actions, measures, item, items
    need, needed, needs, required, necessary, better, done, made, make, planned
    know, known, unknown, clear, unclear, determined, identified, found, find, investigated, investigation, investigating
    understood, understand, discovered, confirmed, defined, decided, analysis, pending, ongoing
    described, describe, describes, explained, explain, explains, explanation, see, above, below, section, sections
    document, postmortem, summary, timeline, next, previous, following, later, detail, details, detailed, mentioned, listed
    stated, refer, please, discussed, given, covered, earlier, here, already, part, provide, provides, overview
    successfully, quickly, finally, immediately, eventually, soon, completely, fully, further, promptly
    after, within, before, around, approximately, #, one, two, three, four, five, half, several, few, minute*, hour*, day/days
    time, told, tell, tells, worked, work, working, tbd, todo, n, /, changes, change, think, discussion
    ,/;/?/!/:/(/)
  `,
    /** Beside 'hollow': names for a cause that explain nothing, and for what has it. */
    generic: `
    bug, bugs, error, errors, mistake, mistakes, failure, failures, fault, faults, glitch, misconfiguration, human, technical
    serious, critical, major, minor, small, big, huge, simple, unexpected, unfortunate, some, main
    code, application, app, software, program, system, server, servers, website, site, web, service, platform, configuration
    due, because, result, came, from, there, team's, side
  `,
    /** What a text says of itself: what a part of it is going to tell, or where else it is told. */
    announced: `
    ^ this/the/following/next section/paragraph/part/chapter/document/postmortem/report ~1 will/explains/describes/covers/details/outlines/tells/shows/gives/contains
    ^ this/the/following/next section/paragraph/part/chapter <be> about
    ^ we/i/it will ~2 explain/describe/discuss/detail/outline
    ^ for ~4 <cause-noun>/<fixed-how>/details ~4 see/read/refer/consult
    ^ please see/read/refer/consult
    ^ see/refer ~2 above/below/section/summary/timeline/appendix
  `,
    nothing: `
    ^ nil/tbd/unknown/na
    ^ none ,/at/so/for/yet/needed/planned/required/(/to/known
    ^ nothing to/at/yet/so/for/here/special/else/much/new/,/(
    ^ n / a
    ^ not applicable
    ^ same as
    ^ n a
    ^ work/writing in progress
    ^ will follow/come
    ^ see the/our/this ~1 ticket/issue/doc/document/jira/board/timeline/summary
    ^ to follow/come
    ^ ( none/empty/nothing/tbd/todo
    ^ empty/pending/later
    ^ no comment
    ^ more to come/follow
    ^ still open/pending/empty
    ^ this/the part/section/chapter <be> ~1 empty/open/missing
  `,
    commonplace: `
    the, and, for, was, were, are, has, had, have, been, with, from, that, this, which, into, our, their, its, due
    not, but, might, may, could, possible, possibly, potential, potentially, likely, <suspect>, <cause-noun>
    <because-of>, <problem>, <outage>, <investigate>, <role>, team*, utc, gmt, pst, wat, eat, cat, est, log, logs
    system*, server*, service*, application*, website*, recent*, high*, incident*, misconfig*, configur*, setting*
    web, initial*, first*, focus*, attention, relat*, caus*, assum*, began, start*, further, <monitor>
  `,
    /** Found to be in order: a wrong track if the search goes on. */
    cleared: `
    no ~4 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/misconfiguration* ~4 found/detected/observed/seen/identified/discovered/revealed/noted/there
    found/find/finding/revealed/reveal/showed/show/shows/detected/identified/saw/yielded/provided/discovered/uncovered no ~3 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/useful/information/clue*/result*/misconfiguration*/correlation*/cause
    nothing ~2 wrong/unusual/suspicious/abnormal/found/useful/out/interesting
    was/were/is/are ~2 operating/working/running/functioning <sound>/properly/well
    confirm* ~6 normal/healthy/operational/functioning/working/fine/properly
    but/yet/however/though/although ~8 <sound>
    <suspect> ~12 <sound>
    check*/inspect*/review*/analy*/examin*/look* ~10 <be> ~1 <sound>
    : ~4 <be> <sound>
    : <sound>/clean
    : all <sound>
    <component>/<resource>/network/ssl/tls/ram ok/fine/clean/healthy/normal/idle/okay
    no sign/signs/trace/traces/evidence/hint/hints of
    as it/they/he/she should
    ^ it/this/that/they/both/everything <be> ~1 <sound>
    <component>/<resource> is/are/was/were ok/fine/clean/idle/okay
  `,
    'proved-right': `
    turned/turns out ~4 right/true/correct/accurate/justified/cause/culprit/so
    proved/proves/proven/was/were ~1 right/true/correct/confirmed
    rightly/correctly suspect*/assum*
  `,
    /** What is wrong in a file, and was found there. */
    'wrong-setting': `
    find/finds/found/correct*/fix*/replac*/change/changed/used/had/has ~4 wrong/incorrect ~2 path*
    wrong/incorrect ~2 path*/value*/number* ~3 in/into/to ~2 config*/file*/setting*/code/script*
  `,
    'no-detour': `
    no/without/any/never ~1 misleading/false/wrong/red/dead
    reload*/refresh*/revisit* ~6 same
  `,
    'in-vain': `
    <not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succeed*/address*/work
    persist*
    <problem>/errors stay*/remain*
    without ~1 success/effect/luck/improvement
    no avail, in vain
    <fixed-how>/fixes/restart/reboot/attempt/attempts ~1 fail/fails/failed/failing
    gave/give/gives/given/giving up
    still ~2 <symptom>/down/offline/failing/fails/not
    still ~1 looking/searching/investigating/waiting/trying/debugging/checking
    ^ same error*/result*/outcome/problem/issue/symptom*/message/thing/story/picture
  `,
    /** Why something else was done. */
    'in-vain-before': `
    because/after/when/since/as/once/where ~6 <in-vain>
  `,
    'any-effort': 'effort*, optimization*, optimisation*, work, resource*, change*, restart*, time, checks',
    // Why
    'cause-noun': `
    rc/whodunnit/villain ?/:/|
    why/reason :/|
    root cause*
    rootcause*, cause, causes, culprit*, reason, reasons
    origin/source of ~3 <problem>
  `,
    'because-of': `
    investigation*/investigating ~3 revealed/showed/found/uncovered/identified
    <cause-noun>
    caused/triggered/induced/precipitated/prompted ~1 by
    due to
    owing to
    because
    stem* from
    <problem> ~6 originat* from/in/with/at
    aris*/arose from/out/after
    result* from
    as a result of
    attribut* to
    trac* ~4 to
    down to
    blamed on
    thanks to
    root of
    came/comes/coming/come from
    fault of
    introduced by/in/with/during
    pinned ~2 on/to
    linked to
    following/after ~4 <change>
    responsible for
    brought ~3 down
    since ~4 <be>
    trigger was
    <be> behind it/this/that
    <be> behind ~2 <outage>
    caused/triggered it/this/that
    <be> killed/exhausted/overwhelmed/overloaded/filled/deleted/overwritten/corrupted by
    result of
    brought about/on by
    ,/; as/since !well/soon/long/usual/expected/such/of/per/described/a/an/many/much/if/though ~6 <be>/<have>/<not>
    for ~3 want/lack of
    courtesy of
    to blame
    at ~2 fault
    boil* down
    happened/occurred because/after/when/since
    lay/lies/lie/sat/sits at/behind/with
    behind ~3 <outage>/<problem>/this/it
    at ~2 bottom/heart of
    a/an/the consequence of
    blame ~2 lies/lay/goes/falls
    owed to
    <outage>/underlying ~1 problem/issue/fault was/:
    problem/issue/trouble was that !users/customers/clients/people/students/nobody/no/all/some/many/most/everyone/the/our/it/they/we/site/website
    !team/who/we/i/they/he/she/engineer/engineers/person/people/nobody/and/is/manager was/were ~1 responsible
    contain* ~3 bug/bugs/typo/typos/flaw/defect/mistake/regression/error
    provoked/set/sparked off? by
    goes back to
    by mistake/accident/oversight
    forgot/forgotten to
    had a/an/another ~2 leak/bug/flaw/defect/typo
    <be> ~2 own fault
    reach*/hit/hits/exceed* its/the/their ~3 limit*/maximum/quota/capacity
    certificate*/token*/licen*/key/keys/domain/password/contract/card ~3 expired/lapsed
    ran/run/runs out of
    lay/lies ~1 in
    origin ~4 was/is/:
    there was/were a/an ~3 deadlock/leak/race/loop/bug/typo/conflict/misconfig*/overflow
    fault/error/mistake/bug was in/on
    was the ~1 problem
    someone/somebody ~2 unplugged/deleted/removed/dropped/changed/renamed/pushed/overwrote/moved/disabled/unplugs/edited
    trigger ~4 was
    power ~2 cut/failed/failure
    lightning
    <be> ~1 faulty/defective/misconfigured
    had/has/have an old/outdated/stale/expired/invalid
    nobody/noone had ~1 *ed
    no ~2 space/memory/room/connections/inodes left
    same port/address/key/id/name
    without telling/informing/notifying
    <be> what ~1 caused/produced/broke/triggered/started/killed/brought/made
    attacker*/intruder*/hacker*/botnet*/burglar* ~2 came/come/got/broke/gained/used/guessed/exploited/found/flooded/sent/stole
    <be> ~1 attacked/hacked/breached/compromised/ddosed
    that/which/who ~1 made/caused/produced/broke/triggered this/that/it
    at its/the heart/root/bottom/core :/,/<be>
    ^ it was the/our/a/an !first/second/third/fourth/last/same/only/best/worst/longest/day/time/moment/week/night/hour/responsibility ~5 that/which/:
  `,
    /** What follows from the outage itself. */
    'own-outage': `
    because/due/owing/thanks/result/consequence of/to this/that/our/these/the ~1 <outage>
    because of it/them
    because of/to this/that ,/;
    because ~2 service/services/site/website/system/app/platform/<component> was/were/is/are ~1 down/offline/unavailable/slow/broken/unreachable
    result of several/many/multiple/various/different
    because they/users/customers/people ~1 could/can not
    because they/users/customers/people ~1 couldn't/can't/cannot
    because ~5 returned/returns/showed/shows/gave/gives/displayed/displays ~3 error*/<error-code>
  `,
    /** The outage of somebody or something else. */
    'outage-of': '<outage> of/at/in/with/on/from/by',
    'device-driver': `
    driver/drivers update*/upgrade*/version*/package*/bug*/install*/for/of
    printer/network/graphics/video/storage/database/device/kernel/old/new/wrong driver/drivers
  `,
    resource: `
    memory, ram, heap, cpu, disk*, space, storage, bandwidth, connection*, pool*, thread*, descriptor*, socket*, port/ports
    rack*, datacenter*, region*, cable*, power, inode*, swap, quota, address/addresses
    data center*/centre*
  `,
    change: `
    deploy*, update*, upgrade*, release*, change*, migration*, maintenance, push*, commit*, rollout*, refactor*
    increase*, surge*, spike*, failure*
  `,
    'led-to': `
    caus*
    led/lead/leads/leading ~2 to
    result* in
    trigger*, creat*, introduc*, prevent*, overwhelm*, overload*, exhaust*, broke, breaks, breaking
    bring*/brought down
    mean, meant, meaning, mak*, made, forc*, allow*, block*
    fail* to
    stop, stopped, stopping, crash*, consum*, hinder*, deplet*, degrad*, contribut*, exceed*
    so that
    and so
    hence, thus, therefore, thereby, consequently
    ,/; so
    could/could not/couldn't
    instead of
    no longer
    more ~4 than ~6 had/has/have/allow*/could/can/limit*/available/permitted
    before ~8 had *ed/been/read/written
    lost/loses/losing/lose its/their/the/all ~3 config*/connection*/state/lock/lease/power/link/route*/quorum/leader*/table*
  `,
    /** What it cost, and what was feared: no cause. */
    aftermath: 'risk*, loss, losses, lost, reputation*, trust, revenue*, fear*, churn*, refund*',
    unknown: `
    <cause-noun> ~5 <not> ~3 known/clear/found/determined/identified/understood/established/explained/pinpointed/discovered
    <cause-noun> ~5 unknown/unclear/undetermined/unexplained/unidentified
    <cause-noun> ~5 <be>/remain* ~1 mystery/open/pending/uncertain
    <cause-noun> ~4 <be> ~1 under ~1 investigation/analysis/review
    <cause-noun> ~4 being investigated/analysed/analyzed/examined
    still being looked/investigated/examined/analysed/analyzed
    <not> ~1 told/said/explained ~2 what/why/which/how
    still/currently ~2 investigating/looking/analysing/analyzing ~2 <cause-noun>/what/why
    <person> ~1 <not> ~3 know/find/found/understand/understood/determine/determined/establish/explain/say/tell ~1 what/why/which/how
    <person> <not> ~2 know/find/found/understand/understood/determine/determined/establish/identify/identified ~1 <cause-noun>
    nobody/noone/none ~4 know*/knew/find/finds/found/understood/understands/figured/explain/tell/say ~2 what/why/which/how
    no one ~2 know*/knew/find/finds/found/understood/understands/figured/explain/tell/say ~2 what/why/which/how
    unknown/unclear/uncertain/unsure what/why/which/how/whether
    not ~1 known/clear/sure/certain/understood/determined/established what/why/which/how/whether
    <person> ~1 <not> ~1 know ~2 <cause-noun>
    ask/asks/asked/wonder* ~3 <cause-noun>
    <cause-noun> : ~2 unknown/unclear/undetermined/pending/open/uncertain
  `,
    'unknown-which': `
    <not> ~1 know/known/clear/sure/certain/say/tell which/what
    unknown/unclear/unsure/uncertain which/what
    nobody/noone/one ~1 knows/knew which/what
  `,
    /** What it was not; no word of what it was. */
    'not-the-cause': `
    <cause-noun> <be>/remain* not a/an/the/any/our/caused/due/related
    <cause-noun> of/for/behind ~3 <be> not a/an/the/any/our/caused/due/related
    not ~1 caused/triggered by
    not ~1 due to
  `,
    /** What an outage does to its users: whatever follows from that is no cause. */
    toll: `
    sales, revenue, income, turnover, affect*, impact*, down, offline
    ^ this/it/that/these/those caused/led/resulted/triggered/affected/made/meant/brought/prevented/left/created
  `,
    'broke-it': `
    caused/causing/triggered/triggering/prevented/preventing/overwhelmed/overwhelming/exhausted/exhausting/overloaded/overloading/broke/crashed/blocked/blocking ~8 <outage>/<symptom>/<component>/<user>/session*/connection*/pool*/memory/disk*/thread*
    slowed/slowing ~6 down
    wiped/wiping/erased/erasing/corrupted/overwrote/overwriting ~6 config*/file*/table*/data/record*/zone*/key/keys/volume*
    led/leading to ~8 <outage>/<symptom>/<component>/<user>/session*/inconsisten*/corrupt*/conflict*/deadlock*/loop*/overload*/exhaust*
    resulted/resulting in ~8 <outage>/<symptom>/<component>/<user>/session*
    brought/bringing ~6 down
    triggered/triggering/caused/causing ~8 <hiccup>
    led/leading/resulted/resulting ~1 to/in ~8 <hiccup>
    took/taking/knocked ~6 down/offline
    took/taking/knocked out ~4 <component>/<resource>
    made/making ~6 <symptom>/<hiccup>
    kept/keeping/stopped/stopping/held/holding/barred/barring ~6 from
    cut/cutting/shut/shutting/locked/locking/knocked/knocking/wiped/wiping/switched/turned ~4 off/out ~8 <component>/<user>/<resource>
    starved/starving/choked/choking/swamped/swamping/flooded/flooding/saturated/saturating/drained/draining/severed/severing/killed/killing/filled/filling/ate/eating/clogged/clogging/tripped/tripping/hogged/hogging/wiped/wiping/deleted/deleting/dropped/dropping/jammed/jamming/stalled/stalling/froze/freezing ~8 <component>/<user>/<request>/<symptom>/<resource>
    ,/; so ~3 <malfunction>/could
    ,/; so ~3 was/were ~1 offline/down/unreachable/unavailable
    used/using/uses up ~8 <resource>
    let/letting the ~2 overheat/crash/fail/die/starve/run
    ran/running ~6 blocked/blocking
    brought/bringing ~6 knees/halt/standstill/stop
    sent/sending/routed/routing/pointed/pointing/directed/directing ~6 to ~2 dead/wrong/old/empty/nonexistent/missing/unknown/closed/offline
    closed/closing/expired/expiring/ended/ending every/all/each ~2 session*/connection*
    sent/sending/put/putting/drove/driving ~4 into
    left/leaving ~6 without/<symptom>/<hiccup>
    turned/turning ~6 into
  `,
    // Putting right
    fix: `
    fixed, fix, fixing, fixes, resolved, resolve, resolving, resolves, resolution, restored, restoring, restore
    restores, restoration, corrected, correcting, correct, correction
    roll/rolled/rolling back
    rollback, rollbacks, rolledback, revert, reverted, reverting, patch, patched, patching, repair, repaired
    repairing, replac*, remov*, restart*, reboot*, renew*, reconfigur*, adjust*, updat*, upgrad*, optimiz*
    optimis*, increas*, chang*, edit*, add, added, adding, redirect*, rerout*, deployed, deploying, redeploy*
    implement*, configured, configuring, scaled, scaling, allocat*, enabled, enabling, disabled, disabling
    re-enabled, clear*, kill*, recover*, rectif*, remed*, mitigat*, address*, solv*, solution*, hotfix*
    workaround*, modif*, switch*, rewrot*, rewrit*, refactor*, reset, resetting, reinstall*, install*, creat*
    link, linked, linking, stop, stopped, stopping, delet*, releas*, freed, freeing, frees, migrat*, tun*, set
    turned on/off
    brought/bring/back online/up
    rebuil*, terminat*, isolat*, limit*, moved, expand*, renam*, reload*, appl*, execut*, initiat*, revers*, made
    ran, run, running, pushed, shipped, shipping, ship, merged, provision*, swap*, blocked, verif*
    brought, issued, regenerat*, rotated, whitelist*, flushed, purged, emptied, truncated, drained, lowered, raised
    reduced, shortened, extended, copied, pinned, unblocked
  `,
    'fixed-how': `
    fixed, fixing, fix, resolved, resolving, resolve, restored, restoring, restore, corrected, correcting, correct
    correction, rollback, reverted, reverting, revert, patched, patching, repaired, repairing, rectified
    rectifying, rectify, remedied, remedying, remedy, mitigated, mitigating, mitigate, solved, solving, solve
    solution, hotfix, workaround, rolled, renewed, renewing
  `,
    actor: `
    i, we, he, she, they, <role>
    to ~3 this/it/issue/problem
  `,
    /** What was only tried; whether it helped is another matter. */
    attempt: `
    tried/try/tries/trying/attempt*/sought ~1 to ~3 <fix>
    tried/try/tries/trying/attempt* ~4 <fix>
  `,
    'attempt-helped': `
    and/which/that/this/it ~2 worked/works/helped/helps/succeeded/did/solved/fixed/cured/resolved
    success*, again, back, normal*
    worked, helped, succeeded
  `,
    /** A fix that is still to come. */
    'fix-to-come': `
    <fixed-how>/patch/patches ~2 being
    <fixed-how>/patch/patches ~2 in progress
    <fixed-how>/patch/patches <be> ~1 underway/pending/planned/expected/missing/due
    working/work/works on ~3 <fixed-how>/patch
    prepar*/writing/planning/plan/plans/planned/developing/awaiting/wait*/ask* ~4 <fixed-how>/patch
    <person> ~2 hope/hopes/hoped/hoping/promis* ~6 <fix>
    <person>/<role> ~2 working on ~3 <fixed-how>/patch
    <fixed-how>/patch would/will/shall/should/can/could/may/might/needs/need/must/requires
    we/i/they/he/she/team/<role> ~1 consider*/discuss*/thought/think/wanted/wish*/intend*/plan/planned/suggest* ~6 <fix>
  `,
    /** What somebody did wrongly. */
    mishap: `
    by mistake/accident/error/oversight
    accidentally, mistakenly, wrongly, inadvertently, unintentionally, erroneously
    deleted/dropped/unplugged/pulled/restarted/wiped/truncated/emptied/stopped/put/set/used/copied/installed/deployed/loaded/wrote/took/picked/ran the wrong
    broken/faulty/bad/buggy ~1 release/version/build/config*/deploy*/commit/change ~2 deployed/released/pushed/merged/shipped
    broken/faulty/bad/buggy ~1 release/version/build/config*/deploy*/commit/change ~2 rolled out
    that <be> removed/changed/renamed/dropped/replaced in
    disabled/removed/deleted/dropped/changed/overwritten/reset/closed by ~2 script/job/intern/colleague/upgrade/update/release/deploy*/migration/reboot
  `,
    repair: `
    failed/failing/fail/fails over
    did/does/do the trick/job
    put/puts/putting ~2 end to
    ended/ends/stopped/stops/cured/cleared/healed the/it/this ~2 <problem>/storm/loop/crash*
    was/were/is/are/got <adverb>? turned/switched/taken/shut/cut/pulled ~2 off/out/on/back/away
    was/were/is/are <adverb>? set back to
    was/were/is/are <adverb>? set to ~1 correct/right/proper/higher/larger/new/lower/smaller
    permission*/ownership/owner/mode ~5 set to
    was/were/is/are <adverb>? sent/moved/routed/rerouted/switched/redirected/directed ~3 to ~2 second/other/another/healthy/standby/replica/backup/secondary/new/spare
    was/were/is used to ~1 replace/restart/correct/fix/restore/remove/change/repair/patch/revert/rename/set/edit
    old/older/previous/earlier/last ~3 version/release/build/image/configuration/config ~4 live/back/again/restored/redeployed/reinstated
    brought/cut/cuts/brings ~6 from # ~3 to
    <fixed-how>, resolution
    <actor> ~4 <fix>
    ^ <fix>
    ^ !the/a/an/this/that/one/some/someone/somebody/our/it/which/when/as/nobody/noone/nothing/not/never recovered/deleted/disabled/withdrew/reinstated/paid/installed/removed/replaced/restarted/restored/corrected/changed/added/raised/increased/updated/reverted/renewed/rolled/fixed/adjusted/moved/switched/applied/set/enabled/cleared/flushed/edited/rewrote/swapped
    ^ !the/a/an/this/that/one/some/our/it/which/when/as/nobody/noone turned/took/takes/turns/pulled/pulls/shut/put/puts ~3 off/out/down/back/away
    after ~1 <fix> ~12 back/again/normal/worked/recovered
    deleted, disabled, withdrawn, reinstated, reinstalled, rebuilt, purged, reloaded
    put ~5 back/on/in/into
    <be> ~1 again/back ~1 in/on/at its/their/the ~1 place/position/master/main
    use/used ~9 in place of
    use/used ~9 instead of
    ^ to make/get/bring/put ~5 again/back/online
    by ~2 <fix>
    server*/apache/nginx/file*/name/names/path/configuration/config/setting*/rule*/code/process/service/container/database/certificate ~3 restarted/rebooted/reloaded/replaced/renamed/redeployed/reinstalled
    changed to/back/from
    <be> <adverb>? restarted/replaced/removed/added/reconfigured/adjusted/updated/upgraded/increased/optimized/deployed/implemented/redeployed/rebooted/reinstalled/renamed
    brought ~5 back/up/online
    i/we wrote
    from ~4 backup*/snapshot*
    remedy/cure/cured/remedies
    <be> *ed again/back/anew
    <be> *ed and ~2 *ed again/back
    ^ *ing ~12 let/brought/cured/ended/helped/stopped/cleared/did/got/gave
    to put ~2 right/straight
    undoing/undid/undone
    was/were *ed/run/sent/given/put/taken/built/set/made/written ~2 for/with/by/to ~1 new/fresh/right/correct/bigger/larger/valid/working/healthy
    settled/cured/ended/healed it/this/that
    what helped
    <be> ~1 granted/synchroni*/unlocked/reopened/recreated/reissued/enlarged/widened/exchanged/swapped/unplugged/cleaned
    ^ *ing ~12 enough/sufficed
    by *ing ~12 worked/works/again/normal
    went/go/goes/going/gone back to ~2 previous/old/older/earlier/last
    <actor> went back to ~4 version*/release*/build*/image*/config*/file*
    ^ manually/then/finally *ed
    ^ turned/switched/took/put/shut ~4 off/on/out/down/back/away
    thrown away
    recreated, recreating
    <be> raised/increased/extended/enlarged/doubled from # ~2 to
    enough to ~1 <fix>
    ^ *ing ~12 freed/unblocked/restored
    now runs/uses/points/closes/checks/has/gets/waits/limits
    what we/i/they ~1 did :/was
    we/i now !have/had/know/want/see/understand/need/believe/think/will/plan/are/can/could/must/should/realise/realize/hope/wish/also
    now asks/reads/writes/sends/starts/keeps/takes/goes/talks/listens
  `,
    did: `
    *ed, gave, put, took, made, set, cut, shut, wrote, rewrote, brought, built, rebuilt, threw, sent, undid, redid, swapped
    got, split, let, drew, grew, held, told, bought, moved, drove, pulled, pushed, froze, bound, ran
    re/un *ed
  `,
    /** What somebody did, whatever the verb; in a section on the fix it is the fix, unless it is one of 'no-repair'. */
    deed: `
    team/teams <adverb>? re/un? *ed
    team/teams <adverb>? gave/put/took/made/set/cut/shut/wrote/rewrote/brought/built/rebuilt/threw/sent/undid/swapped
    i/we/he/she/they/<role> <adverb>? <did>
  `,
    /** Whom the text makes known as somebody who works on it: "Ana, our DBA", "Ana (backend lead)", "called Ana in". */
    introduced: `
    , our/the/a/an ~3 <role>
    ( ~3 <role>/<next-line>/team
    <role> @
    @ from/of ~2 <role>/<next-line>/team/crew
    calls/called/phoned/phones/rings/rang/asks/asked/pages/paged/pings/pinged/tells/told/wakes/woke/fetches/fetched/loops/looped/brings/brought/pulls/pulled ~1 in? @
    to/with @ , our/the/who
    escalated/handed/assigned/given/passed/went/goes ~4 to @
  `,
    'no-repair': `
    notic*, observ*, discover*, realis*, realiz*, identif*, detect*, investigat*, examin*, inspect*, review*, check*
    assum*, suspect*, believ*, expect*, analys*, analyz*, experienc*, suffer*, receiv*, encounter*, fail*, crash*
    used, need*, want*, miss*, forg*, overlook*, caus*, trigger*, confirm*, verif*, report*, escalat*, look*
    learn*, lack*, start*, discuss*, decid*, plan*, ask*, tri*, attempt*, test*, debug*, trac*, determin*, conclud*
    consider*, promis*, intend*, wish*, suggest*, neglect*, ignor*, underestimat*, contact*, call*, hop*, seem*, appear*, agree*, document*, thank*, pinpoint*
    diagnos*, monitor*, track*, wait*, work*, introduc*, mistak*, overload*, logged, complain*, depend*, hired, struggl*
    been, indeed, speed, seed, feed, exceed, proceed, bed, red, affected, concerned, involved, based, located
  `,
    /** What was done to a thing, by whomever: "The old dumps were compressed". */
    'done-to': `
    ^ the/a/an/all/both/our/its/their/these/this/those/each/every/two/three/four/#/old/new/@ ~5 was/were <adverb>? *ed/set/put/cut/split/given/taken/sent/shut/run/rewritten/rebuilt/undone
    ^ !no/none/nothing/neither/nobody/it/this/that/there/which/what/who/who was/were <adverb>? *ed/set/put/cut/split/given/taken/sent/shut/run/rewritten/rebuilt/undone
  `,
    /** What befell a thing: no deed that mends it. */
    befallen: `
    was/were ~1 reject*/refus*/overwhelm*/corrupt*/delay*/exhaust*/fill*/satur*/queu*/misconfigur*/expir*/disconnect*/interrupt*
    <request> was/were ~1 drop*/den*/block*/lock*
    was/were ~1 *ed by !us/me/our/hand/the/@
    was/were ~1 designed/intended/meant/supposed/allowed/called/named/expected/required/written/wired/hosted/shared/stored/kept/held/left/set
  `,
    /** What was done before it all began mends nothing. */
    beforehand: `
    evening/day/night/afternoon/morning/week/weekend/month/year before
    previous/last evening/day/night/afternoon/week/weekend/month/year
    days/weeks/months/years earlier/ago/before
    had been ~1 <fix> ~3 in/on/since/during/last
  `,
    'bare-fix': `
    ^ nothing
    once/after/when/until/before/since ~2 <problem> <be>/<have> ~2 <fixed-how>
    took ~6 to <fixed-how> it/this/the/that
    <fixed-how>/resolution took/lasted
  `,
    'task-verb': `
    add, adding, implement, implementing, update, updating, create, creating, review, reviewing, schedule
    scheduling, conduct, conducting, develop, developing, establish, establishing, set, setting, setup, enable
    enabling, ensure, ensuring, test, testing, train, training, document, documenting, automate, automating
    improve, improving, enhance, enhancing, patch, patching, monitor, monitoring, configure, configuring, perform
    performing, use, using, introduce, introducing, deploy, deploying, integrate, integrating, install, installing
    write, writing, build, building, define, defining, optimize, optimizing, upgrade, upgrading, increase
    increasing, reduce, reducing, restrict, restricting, check, checking, run, running, fix, fixing, refactor
    refactoring, replace, replacing, remove, removing, migrate, migrating, move, moving, audit, auditing, verify
    verifying, validate, validating, educate, educating, organize, provide, providing, make, making, keep
    strengthen, strengthening, modify, modifying, revise, adopt, adopting, enforce, enforcing, research
    investigate, investigating, explore, evaluate, evaluating, assign, plan, put, rotate, rename, split, limit
    limiting, raise, lower, tune, tuning, scale, scaling, simulate, maintain, maintaining, prepare, avoid, disable
    delete, separate, follow, look, share, hold, draft, publish, extend, expand, backup, back, double
  `,
    /** That there is nothing to do. */
    'no-measure': `
    nothing ~3 improve*/improving/fix*/add/added/change*/correct*/better/prevent*/needed/required/necessary/planned
    nothing to do/report/say/add/list
    ^ do nothing
    we/i ~1 do nothing
    no ~3 task*/action*/improvement*/change*/measure*/todo*/step*/item*/work/fix/fixes ~2 needed/required/necessary/planned/possible
    <not> ~3 need/needs/require/requires/plan/have ~3 task*/action*/improvement*/change*/measure*/anything
    need/needs/require/requires/plan/have no ~2 task*/action*/improvement*/measure*
    no ~3 improvement*/measure*/change*/action*/task* ~1 at/for/yet this/the/now/present
    see/saw no ~2 need/reason
    happy/satisfied/content with ~1 how/what/it/everything
    ^ to be discussed/defined/decided/determined/announced/completed/filled/confirmed/written
    : to be discussed/defined/decided/determined/announced/completed/filled/confirmed/written
    ^ will be ~1 filled/completed/written/decided
    ^ coming soon
    could/can not ~2 have ~1 done ~2 better
    couldn't ~2 have ~1 done ~2 better
    no ~1 measures/lessons/changes/actions/tasks/improvements ~2 taken/learned/learnt/made/planned/followed/drawn
    there <be> no lessons/measures/changes/improvements
  `,
    /** That all is well as it is. */
    contented: `
    everything/all <be>/went/worked/goes/works ~2 <sound>/well/great/perfect*/good/smooth*
    ^ all/everything <sound>/well/good/perfect
    everything works
    it/we/everything/all <be> ~1 perfect/satisfied/happy/content/proud
    did everything/all ~1 right/well/correctly
    as it is
    team/we/everybody/everyone ~2 great/brilliant/good/excellent/fantastic
    everything ~3 right/well/perfectly
    ^ thank*
    ^ it/this/that <be> ~1 fine/ok/okay/good/alright
    did ~3 well
    ^ we/i ~2 thank/apologi*/appreciate/regret
    ^ sorry/apologies
    ^ it was a/an ~3 day/night/morning/afternoon/evening/week/hour/time/experience
  `,
    obligation: `
    we/i will/shall !not/never/be/do/try/always/learn/keep/see/have/make/hope
    should, must, needs, need, shall, ought
    have/has to
    to be
    will <adverb>? be reviewed/tested/updated/added/implemented/created/improved/corrected/changed/fixed/monitored/trained/documented/automated/reduced/increased/replaced/removed/introduced/enhanced/checked/audited/upgraded/configured/set/put/given/scheduled/established/developed/deployed/enabled/limited/made/done/conducted/performed/required/used
    will <adverb>? <task-verb>
    we're/i'm <task-verb>
    we/i are/am <task-verb>
    plan/aim/intend to
    we/i are/am going to
    we/i want/wish to
  `,
    recovered: `
    put/switch*/turn*/roll* ~5 back/off
    <fixed-how>
    resolution of/was/is/achieved/confirmed
    recovery, restoration, restarted, rebooted, replaced, removed, renamed, reconfigured, adjusted, updated
    upgraded, optimized, optimised, deployed, redeployed, applied, implemented, cleared, switched, scaled, reset
    reinstalled, deleted, disabled, withdrawn, withdrew, reinstated, installed, downgraded, paused, killed
    changed, modified, redirected, rerouted, reloaded, rebuilt, rotated
    patch*/change*/deployment/fix* ~3 live/complete*/successful*/confirmed/verified
    able/can/could ~6 again
    back to normal/life/service
    back ~2 online/up/running/normal/available/baseline/healthy/stable/in/within
    <fix> ~2 completes/completed/finishes/finished/done
    up and running
    online again
    work* again
    working ~2 normal*/proper*/correct*/as/fine
    normal ~2 operation*/service/levels/performance/functionality
    return* ~2 to? normal
    back at/to/below/under ~1 #/<percent>
    resum*, recover*, stabiliz*, stabilis*, stable
    fully ~1 operational/functional/available/restored
    operational, functional
    all clear
    is/are/was/were/now/became ~2 accessible/available/reachable/running/working/up
    200 ok/status/response
    status ~2 200
    responding ~1 normally
    running ~2 smoothly/normally/again
    latency/time/times/rate/rates/usage/load/cpu/memory/errors/queue/queues/lag/backlog/utilization/utilisation ~3 drop*/fell/fall*/decreas*/normaliz*/normalis*/declin*/shrink*/shrank/clears/drain*/subsid*
    latency/time/times/rate/rates/usage/load/cpu/memory/queue/queues/lag/backlog ~1 normal/low/flat
    error/errors ~3 zero/0
    restarts/reboots/replaces/removes/reverts/deploys/disables the/a/an/our/its/it/all/fix/patch/hotfix/version/v/build/to/#/@/<component>
    confirm* ~6 can/works/working/fixed/again
    at/to ~2 usual/ordinary level*/value*/speed
  `,
    /** Work that goes on. */
    'at-work': `
    worked/working on/hard/together/through/all/overnight
    <person>/<role>/<user>/team*/vendor*/provider* ~2 <be> ~2 working/available
    backup*/dump* ~1 <be> restoring
    <fixed-how>/patch <not>
    <fixed-how>/patch/restart ~1 <be> ~1 stuck/blocked/hanging/asked/requested/needed/wanted/awaited/discussed/considered
    for ~2 <fixed-how>/patch/restart ~1 <be> ~2 asked/awaited/needed/wanted/given/missing
    backup*/restore/script*/test/tests/query/investigation/scan/analysis/migration/rebuild/dump/build/import/check/checks/reindex* ~1 <be> ~2 running/active/working/up
    discuss*/consider*/suggest*/propos*/prepar*/request*/ask*/want*/debat* ~4 <fixed-how>/patch/restart
    <be> ~1 pushed/passed/moved/kicked/taken/brought/handed ~1 up to
    <fixed-how>/patch needs/need/requires/takes/waits
    <fixed-how>/patch/restart ~1 did/does/changed/changes nothing
  `,
    /** Trouble that goes on, and words that only look like its end. */
    'not-over': `
    green light
    <component> ~1 starts/started to
    <person>/<role>/<user>/team*/vendor*/provider* ~2 <be> ~2 back/active/available/working/closed/done/live/green/over/alive
    again an/a/the/another
    back to square
    fall*/fell over
    completed/complete/done/finished/ended ~2 without
    take/takes/took/taking/taken/hand/hands/handed/pass/passed/go/goes/went/look*/carr* ~4 over
    no more idea*/clue*/option*/time/news/lead/leads/information/question*/people/money/theor*
    complete*/full/total/whole ~1 <outage>/loss/crash*/failure/collapse
    still ~3 active/added/working/running/synced/live/ended/open/back
    <problem>/<symptom>/alert*/alarm*/pager* ~3 back/again/returned/returns/active/live
    <investigate>/call*/phone/ask*/meet*/page*/wait* ~2 again
    live log*/traffic/data/video/stream*/chat
    done with
    <be> ~1 not ~3 back/again/normal/over/done/complete/ok/fine/green/stable/live
    go/goes/went/comes/looks ~1 back to the/our/his/her
    call/meeting/bridge/lunch/shift/weekend/night/theory/step/phase/part ~2 over/done/complete/completed
    ^ over to
    over to the/our
    complain*/report* again
    a ~1 complete
    start* over
    back at ~2 desk/work/home/office
    done for
  `,
    /** Said at the end of a timeline, it is over. */
    'well-again': `
    healthy, pass, worked, processed, delivered, succeed*, served
    site/sites/website/app/api/server/servers/service/services/system/systems/page/cluster/node ~1 up
    <user> ~1 can
    errors/error/problem/problems/symptom*/alert/alerts ~2 away/gone/stop/stops/stopped/ceased/cleared
    last error/errors/failure
    queue/backlog empty/gone/cleared
    back, again, normal, works, working, complete, completed, over, ended, ends, end, done, ok, fine, active
    added, sane, empty, possible, counted, synced, sync, drops, dropped, dropping, fades, faded, subsides, subsided
    vanished, clears, drained, imported
    down to
    no more
    alive, green, passed, passes, success, successful, successfully, stable, accessible, returned, returns, flow
    flows, flowing, smooth, smoothly, live, lifted, gone, closed, reachable, responding, loaded, loads
    online
    serve/serves/serving pages/traffic/requests/users/customers
    <user> confirm*
    orders/payments/mails/messages/traffic/requests/bookings ~2 coming/come/flow* in
    <be> ~1 fast/quick
    available
    200 on/for/everywhere
    replies, responds, opens, sells, syncs
    <component> ~1 starts/started/runs/boots
    <component> ~1 answers/prints/plays
  `,
    // Blame, and tasks that nobody can finish
    /** What the mechanism of a failure is made of. */
    machinery: `
    <component>, <resource>, <change>, <error-code>, <malfunction>, bug, bugs, fault*, failure*, error*, fail*, crash*, slow
    file*, code*, config*, setting*, option*, parameter*, variable*, value*, certificate*, key, keys, token*, credential*
    password*, secret*, quer*, index*, table*, row/rows, column*, schema*, field*, record*, lock*, lease*, log/logs, cron*
    script*, version*, typo*, process*, packet*, firewall*, rule*, request*, traffic, load, loads, session*, path*, folder*
    director*, permission*, limit*, threshold*, timeout*, retr*, exception*, packag*, librar*, dependenc*, module*, plugin*
    driver*, kernel, image*, volume*, partition*, backup*, replica*, primary, leader*, switch*, hardware, firmware, fan
    temperature*, batter*, licen*, domain*, zone*, clock*, date/dates, timestamp*, encod*, character*, byte*, buffer*
    stack, loop*, null, pointer*, flag*, branch, rollout, canary, job/jobs, pod/pods, vm/vms, hypervisor*, daemon*
    listener*, message*, event/events, batch*, thread*, race, deadlock*, leak*, overflow*, handshake, header*, cookie*, url*
    link/links, route*, routing, subnet*, vlan*, ip, tls, ssl, http, tcp, ssh, json, yaml, xml, sql, php, java, jvm, python
    configured, misconfig*, expire*, overload*, exceed*, full, empty, missing, wrong, incorrect*, invalid, outdated
    fiber, fibre, cable*, electric*, water, fire, lightning, excavator
    account*, command*, environment*, capacity, rate/rates, demand, sequence*, pars*, function*, program*, default*, skip*
    attack*, ddos, hacker*, malware, virus*, data, string*, number*, too, insufficient*, instruction*, feature*
    client*, consumer*, producer*, format, syntax, semicolon*, comma, letter, extension*, spelling, misspel*
  `,
    /** What led to it, told as somebody's deed: "When we renamed the folder, the web server still looked for the old one". */
    circumstance: `
    when/while/as <actor> ~3 <fix>
  `,
    /** What brings something about, and what people do who mend it. */
    contrived: 'creat*, introduc*, mak*, made, forc*, allow*, block*, stop, stopped, stopping, prevent*',
    /** How a service is made and used, and what follows on an outage: no word of why it failed. */
    'no-mechanism': `
    is/are written/developed/built/coded/programmed in
    is/are used/run/operated/hosted/maintained by
    able to ~6 normally/again
    great/good/excellent ~1 job/work
    thanks to ~5 team*/work/effort*/help/colleague*/everyone/everybody
    ask*/want* ~2 for ~4 report*
    <be>/came back online/up
    answer*/inform* ~6 by/on/via ~2 mail/email/phone/page
    answer* ~4 mail/mails/email/emails/call/calls/ticket*
    sell/sells ~6 to
    somebody/someone to blame
    blame anybody/anyone/nobody/him/her/them
  `,
    'human-error': `
    human/operator/engineer/developer/personal error/errors/mistake/mistakes/fault/negligence
    carelessness, negligence, incompetence, stupidity, laziness
  `,
    blame: `
    <cause-noun> ~8 <human-error>
    caused/triggered by ~4 <human-error>
    due/owing/down to ~4 <human-error>
    because of ~4 <human-error>
    ^ <human-error>
    @ ~2 forgot/forgets/neglected/ignored
    @ carelessly/stupidly/negligently
    @ fault/mistake/carelessness/negligence
    careless/incompetent/negligent/sloppy/stupid/lazy/clueless ~1 <role>
    <role> ~3 careless/incompetent/negligent/sloppy/stupid/lazy/clueless/carelessly
    fault/mistake/carelessness/negligence of/by ~3 <role>/@
    whose fault
  `,
    vague: `
    be/being/stay/more/extra careful/cautious/vigilant/attentive
    careful/better ~1 coding/programming/working/work
    pay/paying ~2 attention
    take/taking more care
    try/trying harder/more
    do/doing better
    work/working harder
    think/thinking twice
    avoid/avoiding ~2 mistakes/errors/problems/issues/this
    never ~4 again
    not ~4 happen/repeat/occur again
    make/making sure ~6 again
    communicate/communicating better
    improve/improving communication
  `,
};

// EXTERNAL MODULE: ./lib/parse/sentences.js
var sentences = __webpack_require__(4653);
;// CONCATENATED MODULE: ./lib/facts/sentence.js

/**
 * Words, numbers with their separators, and the marks that bear meaning. "15 000" is one number, "502 503" are two error
 * codes. A hyphen separates: "on-call" is two words. An e-mail address mentions nobody as "@maria" does.
 */
const WORD = /(?:(?<![\p{L}\p{N}._+-])@)?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|(?:[1-36-9]\d\d|\d\d?)(?:[ \u00a0\u202f]\d{3}(?!\d))+|\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+|[%:;,()?!/&+→|]/uy;
const SPACE = 0x20;
const LOWER = /^\p{Ll}/u;
const NAME = /^\p{Lu}\p{Ll}/u;
/** After these, every word may be written in upper case. */
const OPENERS = new Set([':', '(', '|', '/', '→', '?', '!']);
/** Behind the time of an entry, these begin its sentence. */
const NO_NAMES = new Set('a an the this that these those it its we our they their he she his her i my no not nothing nobody all both each every some one first second after before when while once as at in on by for from with then now still there'.split(' '));
/** A quotation begins as a sentence does. */
const QUOTES = new Set(['"', '“', '„', '«']);
/** "a) …", which Markdown takes for no item. */
const ENUMERATED = /^[a-z]\)\s/;
/** A line that ends so was broken by an editor, not by its author. */
const UNFINISHED = /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|that|the|their|to|was|were|which|with))$/i;
/** The sentences of a block's text; a line's end that is no mere wrap ends one, too. */
function sentencesOf(block) {
    const found = [];
    for (const [line, text] of lines(block.text).entries())
        for (const sentence of (0,sentences/* sentences */.hC)(text))
            found.push({ block, line, text: sentence, words: wordsOf(sentence.value) });
    return found;
}
function lines(text) {
    const { value } = text;
    const found = [];
    let from = 0;
    for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) {
        if (isWrap(value, at))
            continue;
        found.push(text.slice(from, at));
        from = at + 1;
    }
    found.push(text.slice(from));
    return found;
}
function isWrap(text, at) {
    const before = text.slice(Math.max(0, at - 12), at).trimEnd();
    if (/[.:;!?|]$/.test(before))
        return false;
    const next = text.slice(at + 1, at + 8).trimStart();
    if (ENUMERATED.test(next))
        return false;
    return LOWER.test(next) || UNFINISHED.test(before);
}
function wordsOf(text) {
    const words = [];
    const hasApostrophes = text.includes('’');
    let before = '';
    for (let from = 0, to = 0; from < text.length; from = to) {
        to = wordEnd(text, from);
        if (to === from) {
            to++;
            continue;
        }
        const written = text.slice(from, to);
        const lower = written.toLowerCase();
        const word = hasApostrophes ? lower.replaceAll('’', "'") : lower;
        const isName = lower !== written &&
            before !== '' &&
            !OPENERS.has(before) &&
            NAME.test(written) &&
            !NO_NAMES.has(lower) &&
            !QUOTES.has(text[from - 1] ?? '');
        words.push({ text: word, isName: isName || written[0] === '@', from, to });
        before = word;
    }
    return words;
}
/** Where the word ends that begins at a character; that character itself: none begins there. */
function wordEnd(text, from) {
    if (text.charCodeAt(from) === SPACE)
        return from;
    // `matchAll` would make an array for each word.
    WORD.lastIndex = from;
    return WORD.test(text) ? WORD.lastIndex : from;
}
/** The place in the file of the words from `first` up to `last`, both included. */
function spanOf({ text, words }, first = 0, last = words.length - 1) {
    return text.span(words[first]?.from ?? 0, words[last]?.to ?? text.value.length);
}

;// CONCATENATED MODULE: ./lib/facts/reading.js







const grammar = new Grammar(en);
/** A sentence with what it says and where it stands. */
class Passage {
    sentence;
    sections;
    homes;
    #reading;
    constructor(sentence, 
    /** The sections that hold it, the innermost first. */
    sections, 
    /** The main sections that it counts for. */
    homes) {
        this.sentence = sentence;
        this.sections = sections;
        this.homes = homes;
    }
    get block() {
        return this.sentence.block;
    }
    get text() {
        return this.sentence.text.value;
    }
    get span() {
        return spanOf(this.sentence);
    }
    isIn(id) {
        return this.sections.some(({ ids }) => ids.includes(id));
    }
    /** As `isIn`, but for sections that serve as something else, too: "Mitigation and prevention". */
    isJustIn(id) {
        // “Root cause and trigger”: the trigger is a part of why.
        return this.sections.some(({ ids }) => ids[0] === id && ids.every((other) => other === id || other === 'trigger'));
    }
    /** "None", "N/A": a place that is kept free, and says nothing. */
    get isEmpty() {
        return this.has('nothing');
    }
    matches(concept) {
        return grammar.matches(concept, this.#read());
    }
    has(...concepts) {
        const reading = this.#read();
        for (const concept of concepts)
            if (grammar.has(concept, reading))
                return true;
        return false;
    }
    #read() {
        this.#reading ??= grammar.read(this.sentence);
        return this.#reading;
    }
    /** The words of a match, without what denies it: "was not escalated" does not say that it was. */
    affirmed(concept) {
        const matches = this.matches(concept);
        if (matches.length === 0)
            return matches;
        const denials = this.#ends('denial');
        if (denials.size === 0)
            return matches;
        const turns = this.#firsts('turn');
        return matches.filter(({ first }) => !isUnder(denials, first, (at) => turns.has(at)));
    }
    /**
     * The words of a match that tells of an act, where it was done: "was never escalated", "should have been escalated"
     * and "refuses to escalate" tell of none.
     */
    done(concept) {
        const matches = this.affirmed(concept);
        if (matches.length === 0)
            return matches;
        const unreal = this.#ends('unreal');
        if (unreal.size === 0)
            return matches;
        const turns = this.#firsts('turn');
        const auxiliaries = this.#firsts('auxiliary');
        const { words } = this.sentence;
        const isTurn = (at) => turns.has(at) || CLAUSE_MARKS.has(words[at].text);
        return matches.filter(({ first, last }) => !isUnder(unreal, first, isTurn) && !isWithin(unreal, first, last, auxiliaries));
    }
    /** Those of some matches that do not begin within an occurrence of one of some concepts. */
    outside(matches, ...concepts) {
        if (matches.length === 0 || !this.has(...concepts))
            return matches;
        const others = concepts.flatMap((concept) => this.matches(concept));
        return matches.filter((match) => !others.some(({ first, last }) => first <= match.first && match.first <= last));
    }
    /** Whether it is made only of words about the text itself and about what is known: "The cause is described above." */
    get isHollow() {
        const { length } = this.sentence.words;
        if (length > LONGEST_HOLLOW)
            return false;
        return this.has('announced') || this.matches('hollow').length === length;
    }
    /** Whether it tells a cause only as unknown; "unclear at first, but then traced to a leak" tells it. */
    get leavesCauseOpen() {
        const unknown = this.matches('unknown').at(-1);
        if (unknown !== undefined && !this.#goesOn(unknown, 'because-of', 'led-to', 'finding'))
            return true;
        const denied = this.matches('not-the-cause').at(-1);
        if (denied === undefined)
            return false;
        return !this.words(denied.last + 1).some((word) => word === ',' || word === ';') && !this.#goesOn(denied);
    }
    /** Whether words behind a match turn to something else, and tell one of some concepts, if any are named. */
    #goesOn({ last }, ...concepts) {
        const turn = this.matches('turn').find(({ first }) => first > last);
        if (turn === undefined)
            return false;
        return (concepts.length === 0 || concepts.some((concept) => this.matches(concept).some(({ first }) => first > turn.first)));
    }
    /** The first word of each occurrence of a concept, by its last one. */
    #ends(concept) {
        return new Map(this.matches(concept).map(({ first, last }) => [last, first]));
    }
    #firsts(concept) {
        return new Set(this.matches(concept).map(({ first }) => first));
    }
    at({ first, last }) {
        return spanOf(this.sentence, first, last);
    }
    /** The words from one up to another, that one not included. */
    words(from = 0, to = this.sentence.words.length) {
        return this.sentence.words.slice(from, to).map((word) => word.text);
    }
}
/** A denial, refusal or intention reaches over at most so many words: "did not have to be escalated". */
const REACH = 4;
/** Whether one of some marks reaches a word, no word between them turning to something else. */
function isUnder(marks, first, isTurn) {
    for (let at = first; at >= Math.max(0, first - REACH); at--) {
        if ((marks.get(at) ?? first) < first)
            return true;
        if (isTurn(at))
            return false;
    }
    return false;
}
/** Whether one of some marks denies the last word of a match: "the team was not yet paged". */
function isWithin(marks, first, last, auxiliaries) {
    for (let at = last - 1; at > first; at--) {
        if ((marks.get(at) ?? first) > first)
            return true;
        if (!auxiliaries.has(at))
            return false;
    }
    return false;
}
/** A longer sentence says something. */
const LONGEST_HOLLOW = 25;
const CLAUSE_MARKS = new Set([',', ';', ':', '|', '(', ')', 'and']);
/** Every sentence of a document, in order. */
const passagesOf = (0,last/* forLast */.e)((document) => {
    const passages = [];
    const blanks = (0,leftovers/* leftoversOf */.K)(document).filter(({ kind }) => kind === 'blank');
    const serving = vocabulary/* mainSections */.qI.map((id) => ({ id, sections: new Set((0,parse/* sectionsOf */.Ks)(document, id)) }));
    const homesOf = (around) => {
        for (const section of around) {
            const ids = serving.filter(({ sections }) => sections.has(section)).map(({ id }) => id);
            if (ids.length > 0)
                return ids;
        }
        return [];
    };
    let next = 0;
    let sections = [];
    let homes = [];
    for (const block of document.blocks) {
        const before = next;
        while (document.sections[next] !== undefined && document.sections[next].span.start <= block.span.start)
            next++;
        const section = document.sections[next - 1] ?? null;
        if (next > before) {
            sections = chain(section);
            homes = homesOf(sections);
        }
        if (block.kind === 'code' || block.header === true || isTitle(block, section))
            continue;
        if (block.kind === 'heading' && homes.length === 0)
            continue;
        const own = blanks.filter(({ span }) => span.start < block.span.end && block.span.start < span.end);
        for (const sentence of sentencesOf(block)) {
            passages.push(new Passage(own.length === 0 ? sentence : withoutBlanks(sentence, own), sections, homes));
        }
    }
    return passages;
});
/** What a blank asks for is not said: "[describe how it was resolved]". */
function withoutBlanks(sentence, blanks) {
    const isBlank = ({ start, end }) => blanks.some(({ span }) => span.start < end && start < span.end);
    return { ...sentence, words: sentence.words.filter(({ from, to }) => !isBlank(sentence.text.span(from, to))) };
}
/** A section and those that hold it. */
function chain(innermost) {
    const sections = [];
    for (let section = innermost; section !== null; section = section.parent)
        sections.push(section);
    return sections;
}
/** The title of a known section says nothing by itself, unless it is an entry with its time. */
function isTitle(block, section) {
    return (block.kind === 'heading' &&
        section !== null &&
        section.ids.length > 0 &&
        section.span.start === block.span.start &&
        !/\d/.test(block.text.value));
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ otherCues),
/* harmony export */   GF: () => (/* binding */ hasCue),
/* harmony export */   KW: () => (/* binding */ detectionCues),
/* harmony export */   NU: () => (/* binding */ otherLengthCues),
/* harmony export */   QC: () => (/* binding */ outageCues),
/* harmony export */   QO: () => (/* binding */ responseCues),
/* harmony export */   SC: () => (/* binding */ lastCue),
/* harmony export */   UJ: () => (/* binding */ causeCues),
/* harmony export */   Yn: () => (/* binding */ onsetCues),
/* harmony export */   _3: () => (/* binding */ complaintCues),
/* harmony export */   cy: () => (/* binding */ recoveryCues),
/* harmony export */   dP: () => (/* binding */ restorationCues),
/* harmony export */   fs: () => (/* binding */ acknowledgementCues),
/* harmony export */   nD: () => (/* binding */ lengthCues),
/* harmony export */   nZ: () => (/* binding */ noticeCues),
/* harmony export */   sk: () => (/* binding */ partialCues),
/* harmony export */   x7: () => (/* binding */ startCues),
/* harmony export */   yP: () => (/* binding */ endCues)
/* harmony export */ });
/**
 * The English words beside a time that say what it is the time of. Each is a plain alternation, so matching is linear.
 * A new way to say it is a new word here.
 */
const words = (list) => new RegExp(`\\b(?:${list.trim().replaceAll('\n', '|')})\\b`, 'gi');
/** Before a time: the outage started then. */
const startCues = words(`
start|starts|started|starting|start-time|began|begin|begins|beginning|begun|from|between|onset|commenced|since|occurred
occured|happened|went down|first seen|kicked off|outage at|opened|triggered
(?:stopped|stops) (?:answering|responding|replying|working|functioning|running|accepting|processing|serving|sending|receiving|delivering|loading|updating|taking|showing|syncing|starting|printing)
`);
/** Before a time: the outage ended then. */
const endCues = words(`
end|ends|ended|ending|end-time|until|till|up to|resolved|resolution|restored|restoration|recovered|recovery|finished|finish
over by|was over|were over|repaired|worked again|working again|works again|available again|reachable again|online again|running again|ceased|lifted|came back|was back|were back|up again|returned|solved|fixed|back online|back up|back to normal|closed|concluded|stopped|completed|mitigated|ended by|cleared|healthy again|normal again|subsided|put right|sorted out|(?<!f[ea]ll )over at|got it back|had it back|back at|resumed|drained|in business
(?:flowing|running|answering|responding|loading|moving|serving|processing|delivering|sending|selling|streaming|answered|responded|loaded|ran|flowed|alive|fine|log in|get in|pay) again
`);
/** Before or after a time: the outage was noticed then. */
const detectionCues = words(`
detect|detects|detected|detection|detected-at|alert|alerts|alerted|alarm|alarms|notified|notifies|notification|reported|reports
report|complained|complains|complaining|complaint|complaints|complain|paged|pages|pager|pagerduty|flagged|raised|ticket|tickets
page sent|page is sent|page was sent|page goes out|page went out
(?:monitors?|watchdogs?|probes?|health ?checks?) (?:fires?|fired|triggers?|triggered|trips?|tripped|goes off|went off)
(?:customers?|users?|clients?|students?|staff|employees?|colleagues?|developers|merchants?|partners?|branch|branches|agents?|shops?|stores?|sellers?|drivers?|couriers?|nurses?|teachers?|lecturers?|readers?|office|hr) (?:calls?|called|phones?|phoned|rings?|rang|writes?|wrote|emails?|emailed|messages?|messaged|contacts?|contacted|tells?|told)(?! (?:the|our|an?) (?:api|endpoint|function|service|method|code))
`);
/** Someone felt it: no mere warning. */
const complaintCues = words(`
customer|customers|user|users|client|clients|complained|complains|complaining|complaint|complaints|reported|reports
`);
/** As above, where the entry is among the first: later, other things are noticed too. */
const noticeCues = words(`
noticed|notices|notice|discovered|discover|observed|spotted|identified|realized|realised|saw|monitoring|became aware|aware
asks why|asked why|asking why|asks whether|asked whether|asks in|asked in|sees|tweets|tweeted
(?:calls?|called|emails?|emailed|messages?|messaged|writes? to|wrote to|tells?|told) (?:us|support)
`);
/** What is noticed later is the cause, not the outage. */
const causeCues = words(`
root cause|culprit|cause of|source of|misconfiguration|typo
`);
/** Someone took the incident on. */
const acknowledgementCues = words(`
acknowledged|acknowledges|acknowledge|acknowledgement|acknowledgment|acked|acks|ack|took ownership|takes ownership
took the page|takes the page|took the ticket|takes the ticket|took the call|takes the call|took the incident|takes the incident
responded to the alert|responded to the page|responds to the alert|responds to the page|picked up the alert
picked up the page|picks up the alert|picks up the page|picks up the ticket|picked up the ticket|joined the call
`);
/** Someone began to work on it: an acknowledgement where none is named. */
const responseCues = words(`
began investigating|begins investigating|begin investigating|started investigating|starts investigating|start investigating|began investigation|began investigations
investigation began|investigation started|investigation begins|investigation starts|begins investigation|started investigation
commenced investigation|commenced investigations|initiated investigation|initiated an investigation|investigation initiated
engineers began|team began|team started|engineers started|engineer began|engineer started
`);
/** The service worked again. */
const recoveryCues = words(`
resolved|resolves|resolving|resolution|solved|restored|restores|restoring|restoration|recovered|recovers|recover|recovery|back online|back up
back to normal|back to baseline|at baseline|returned to normal|returns to normal|returned back to normal|normal operation
normal operations|normal performance|normal functionality|normal levels|normal service|functioning normally|functions normally
function normally|function as expected|working again|works again|worked again|fully operational|fully functional|fully online
operational|up and running|all clear|full functionality|incident closed|closes the incident|closed the incident|issue fixed|was fixed|fixed the issue|loaded properly
loads properly|successfully reloaded|succesfully reloaded|is working|service is up|confirmed stable|outage ends|outage ended
end of outage|incident end|incident ends|incident ended|mitigated|monitoring normal|can (?:\\w+ ){1,4}again
able to (?:\\w+ ){1,4}again
`);
/** The users had their service back, whatever was done after. */
const restorationCues = words(`
was restored|were restored|is restored|restored service|service restored|services restored|fully restored|back online
functionality restored
`);
/** Not all of it, not yet, or not at all. */
const partialCues = words(`
partial|partially|some users|temporarily|attempt|attempted|failed|not resolved|not restored|unable|could not|cannot|still
gradually|began to|begins to|began recovering|postmortem|post-mortem|half of|for half|for most|most users|some of|part of
(?:[1-9]?\\d) ?(?:%|percent) of
`);
/** The outage, or what brought it, set in. */
const onsetCues = words(`
outage begins|outage began|outage starts|outage started|push begins|push began|server failure|goes down|went down|deploy
deployed|deployment begins|deployment began|deployment started|rollout begins|rollout began|failure begins
`);
/** A time that belongs to something other than the outage. */
const otherCues = words(`
maintenance|scheduled|declared|peak|business hours|office hours|working hours|traffic hours
`);
/** Before a length of time: it is that of the outage. */
const lengthCues = words(`
duration|lasted|lasting|lasts|last|downtime|down time|outage|outages|down|persisted|spanned|spanning|period|unavailable
unreachable|inaccessible|length|limited to|total|disruption|interruption|continued|window|totalling|totaling|offline|time to resolve
`);
/** In the sentence of "for three hours": it tells of the outage. */
const outageCues = words(`
outage|outages|down|downtime|offline|unavailable|inaccessible|unreachable|unresponsive|disrupted|disruption|interrupted
interruption|degraded|degradation|slow|failed|failing|rejected|refused|affected|impacted|experienced|suffered|not working|unable|could not
couldn't|broken|stopped working|out of service|trouble|troubles|problems|errors|dark|hung|stuck|frozen
gone|dead|blank|silent|missing|halted|at a standstill|stood still|out of action|paralysed|paralyzed|crippled|knocked out
nobody could|no one could|wrong|instead of
`);
/** Before a length of time: it is not that of the outage. */
const otherLengthCues = words(`
every|each|within|after|timeout|timeouts|time-out|ttl|retention|past|next|older than|spent|response time|latency|average
between|later|ago|sla|cache|took|delay|delayed|interval|first
`);
/** Where the last of some cues stands in a text; -1: nowhere. */
function lastCue(text, cues) {
    let at = -1;
    cues.lastIndex = 0;
    for (let match = cues.exec(text); match !== null; match = cues.exec(text))
        at = match.index;
    return at;
}
function hasCue(text, cues) {
    return text.search(cues) !== -1;
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wq: () => (/* binding */ leadingTime),
  Jq: () => (/* binding */ leadingTimeOf),
  l2: () => (/* binding */ maySayWhen),
  pA: () => (/* binding */ nearest),
  Qv: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./lib/facts/times/clock.js
var times_clock = __webpack_require__(9700);
// EXTERNAL MODULE: ./lib/facts/times/date.js
var times_date = __webpack_require__(6340);
// EXTERNAL MODULE: ./lib/facts/times/lexicon-en.js
var lexicon_en = __webpack_require__(564);
;// CONCATENATED MODULE: ./lib/facts/times/duration.js
/** Reads lengths of time: `7.5 hours`, `2hrs 15min`, `an hour and a half`, `about ninety minutes`, `72-minute`. */


const fractions = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
/** What an amount begins with that is no number. */
const amountWords = [
    ...Object.keys(fractions),
    ...lexicon_en/* numberWords */.Lz.keys(),
    ...['a', 'an', 'few', 'several', 'half', 'quarter', 'quarters'],
];
function readDuration(list, i) {
    // "10:45": no unit follows the hours.
    if (list[i + 1]?.text === ':')
        return readWrittenAsClock(list, i);
    const written = list[i + 1]?.text === 'h' ? readWrittenAsClock(list, i) : null;
    if (written)
        return written;
    const first = (0,times_clock/* standsFree */.cm)(list, i) ? readPart(list, i) : null;
    if (!first)
        return null;
    let minutes = first.value;
    let next = first.next;
    let unit = first.unit;
    for (let more = nextPart(list, next, unit); more; more = nextPart(list, next, unit)) {
        minutes += more.value;
        next = more.next;
        unit = more.unit;
    }
    const before = list[i - 1]?.text ?? '';
    const isBound = (0,times_clock/* afterBound */.H2)(list, i);
    const isNear = isBound && (0,times_clock/* afterNearBound */.H3)(list, i);
    const approximate = lexicon_en/* approximations */.jd.has(before) || Boolean(first.vague) || isNear;
    return {
        value: { minutes: Math.round(minutes * 100) / 100, approximate, bound: (isBound && !isNear) || first.span },
        next,
        sure: true,
    };
}
const vagueWords = new Set(['couple', 'few', 'several']);
const afterVague = new Set(['couple', 'few']);
/** One amount with its unit. */
function readPart(list, i) {
    const word = list[i];
    if (!word)
        return null;
    const half = word.kind === 'number' ? null : readHalf(list, i);
    if (half)
        return half;
    let amount = readAmount(list, i);
    if (!amount)
        return null;
    let span = false;
    const joint = list[amount.next];
    if (joint && joint.gap !== 'line' && (joint.text === '-' || joint.text === 'to' || joint.text === 'or')) {
        const far = readAmount(list, amount.next + 1);
        if (far && unitAt(list, far.next)) {
            amount = far;
            span = true;
        }
    }
    let next = amount.next;
    // "90-minute", "two long hours" is none.
    if (list[next]?.text === '-' && list[next].gap === 'none')
        next++;
    const vague = word.kind !== 'number' && (vagueWords.has(word.text) || afterVague.has(list[i + 1]?.text ?? ''));
    if (vague && list[next]?.text === 'of')
        next++;
    const unit = unitAt(list, next);
    if (!unit)
        return null;
    let value = amount.value * unit.value;
    let end = unit.next;
    // "an hour and a half", "2 hours and a quarter"
    if (list[end]?.text === 'and' && (list[end + 1]?.text === 'a' || list[end + 1]?.text === 'one') && list[end + 2]) {
        const extra = list[end + 2].text === 'half' ? 0.5 : list[end + 2].text === 'quarter' ? 0.25 : 0;
        if (extra > 0) {
            value += extra * unit.value;
            end += 3;
        }
    }
    else if (list[end]?.text === 'and' && list[end + 1]?.text === 'half') {
        value += 0.5 * unit.value;
        end += 2;
    }
    return { value, next: end, unit: unit.value, span, vague };
}
/** `half an hour`, `a quarter of an hour`, `half hour`. */
function readHalf(list, i) {
    let j = i;
    let count = 1;
    if (list[j]?.text === 'a' || list[j]?.text === 'one')
        j++;
    else if (list[j]?.text === 'three') {
        count = 3;
        j += list[j + 1]?.text === '-' ? 2 : 1;
        if (list[j]?.text !== 'quarters')
            return null;
    }
    const name = list[j]?.text;
    const share = name === 'half' ? 0.5 : name === 'quarter' || name === 'quarters' ? 0.25 * count : 0;
    if (share === 0)
        return null;
    j++;
    if (list[j]?.text === '-')
        j++;
    if (list[j]?.text === 'of')
        j++;
    if (list[j]?.text === 'an' || list[j]?.text === 'a')
        j++;
    const unit = unitAt(list, j);
    return unit ? { value: share * unit.value, next: unit.next, unit: unit.value, span: false } : null;
}
/** The part after the first: smaller, with or without a joint: `2 hours, 15 minutes`. */
function nextPart(list, i, unit) {
    let j = i;
    if (list[j]?.text === ',')
        j++;
    const joined = list[j]?.text === 'and' || list[j]?.text === '&';
    if (joined)
        j++;
    if (list[j]?.gap === 'line' && !joined)
        return null;
    const part = readPart(list, j) ?? (unit === 60 ? bareMinutes(list, j) : null);
    return part && part.unit < unit && !part.span ? part : null;
}
/** `1 h 30`: minutes that no unit follows. */
function bareMinutes(list, i) {
    const number = list[i];
    if (list[i - 1]?.text !== 'h' || number?.kind !== 'number' || !/^[0-5]\d$/.test(number.text))
        return null;
    const after = list[i + 1];
    const ends = after === undefined || after.gap === 'line' || /^[.,;)]$/.test(after.text);
    return ends ? { value: Number(number.text), next: i + 1, unit: 1, span: false } : null;
}
/** Digits, a decimal, a fraction or number words; at most seven tokens. */
function readAmount(list, i) {
    const token = list[i];
    if (!token)
        return null;
    if (token.kind === 'number')
        return readDigits(list, i);
    if (Object.hasOwn(fractions, token.text))
        return { value: fractions[token.text], next: i + 1 };
    if (token.kind !== 'word')
        return null;
    let j = i;
    if (token.text === 'a' || token.text === 'an') {
        const after = list[i + 1]?.text;
        if (after === 'couple')
            return { value: 2, next: i + 2 };
        if (after === 'few')
            return { value: 3, next: i + 2 };
        // "a whole day"
        if (after === 'whole' || after === 'full' || after === 'entire')
            return { value: 1, next: i + 2 };
        if (after !== 'hundred')
            return { value: 1, next: i + 1 };
        j++;
    }
    if (token.text === 'few' || token.text === 'several')
        return { value: 3, next: i + 1 };
    let value = 0;
    const start = j;
    for (; j < start + 6 && list[j]; j++) {
        const { text } = list[j];
        if (text === 'hundred')
            value = Math.max(value, 1) * 100;
        else if (lexicon_en/* numberWords */.Lz.has(text))
            value += lexicon_en/* numberWords */.Lz.get(text);
        else if ((text !== '-' && text !== 'and') || j === start || !lexicon_en/* numberWords */.Lz.has(list[j + 1]?.text ?? ''))
            break;
    }
    return j === start ? null : withHalf(list, { value, next: j });
}
function readDigits(list, i) {
    const token = list[i];
    if (token.text.length > 6)
        return null;
    let value = Number(token.text);
    let next = i + 1;
    const mark = list[next];
    const rest = list[next + 1];
    if (mark?.gap === 'none' && rest?.kind === 'number' && rest.gap === 'none' && rest.text.length <= 3) {
        if (mark.text === ',' && rest.text.length === 3)
            value = value * 1000 + Number(rest.text);
        else if (mark.text === '.' || mark.text === ',')
            value += Number(`0.${rest.text}`);
        else
            return { value, next };
        next += 2;
    }
    else if (mark && Object.hasOwn(fractions, mark.text)) {
        value += fractions[mark.text];
        next++;
    }
    return withHalf(list, { value, next });
}
/** `two and a half (hours)`, `1 1/2 (hours)`. */
function withHalf(list, { value, next }) {
    const first = list[next]?.text;
    if (first !== 'and' && first !== '1')
        return { value, next };
    const word = (n) => list[next + n]?.text;
    if (word(0) === 'and' && word(1) === 'a' && word(2) === 'half')
        return { value: value + 0.5, next: next + 3 };
    if (word(0) === 'and' && word(1) === 'half')
        return { value: value + 0.5, next: next + 2 };
    if (word(0) === '1' && word(1) === '/' && word(2) === '2')
        return { value: value + 0.5, next: next + 3 };
    return { value, next };
}
function unitAt(list, i) {
    const token = list[i];
    const value = token && lexicon_en/* units */.MD.get(token.text);
    if (!token || value === undefined)
        return null;
    const after = list[i + 1];
    const touches = token.gap === 'none' || (token.text === 'h' && token.gap !== 'line' && endsAmount(after));
    if (lexicon_en/* shortUnits */.qw.has(token.text) && (!touches || token.raw !== token.text || list[i - 1]?.kind !== 'number'))
        return null;
    // "in 24-hour clock"
    if (after && ['clock', 'format', 'notation'].includes(after.text))
        return null;
    if (lexicon_en/* shortUnits */.qw.has(token.text) && after?.gap === 'none' && (after.text === "'" || after.text === '/'))
        return null;
    // "hour(s)"
    const plural = after?.text === '(' && list[i + 2]?.text === 's' && list[i + 3]?.text === ')';
    return { value, next: plural ? i + 4 : i + 1 };
}
/** `3 h`, `1 h 45 min`: no word stands behind it that the letter could belong to. */
function endsAmount(after) {
    return after === undefined || after.gap === 'line' || after.kind !== 'word';
}
/** `lasted 02:15 hours`, `Duration: 00:45:00`. */
function readWrittenAsClock(list, i) {
    const hours = list[i];
    const minutes = list[i + 2];
    const mark = list[i + 1]?.text;
    if (hours?.kind !== 'number' ||
        hours.text.length > 3 ||
        (mark !== ':' && mark !== 'h') ||
        list[i + 1].gap !== 'none')
        return null;
    if (minutes?.kind !== 'number' ||
        minutes.text.length !== 2 ||
        minutes.gap !== 'none' ||
        !(0,times_clock/* standsFree */.cm)(list, i) ||
        Number(minutes.text) > 59)
        return null;
    if (!(0,times_clock/* afterDurationLead */.HO)(list, i))
        return null;
    if ((0,times_clock/* goesOn */.Eo)(list, i + 4))
        return null;
    let next = i + 3;
    let value = Number(hours.text) * 60 + Number(minutes.text);
    const third = list[next]?.text === ':' && list[next].gap === 'none' ? list[next + 1] : undefined;
    const seconds = third?.kind === 'number' && third.gap === 'none' && third.text.length === 2;
    if (seconds) {
        value += Number(third.text) / 60;
        next += 2;
    }
    const unit = list[next];
    const named = unit && unit.gap !== 'line' && lexicon_en/* hourSuffixes */.OX.has(unit.text) && mark === ':';
    if (named || (mark === 'h' && unit && unit.gap === 'none' && lexicon_en/* units */.MD.get(unit.text) === 1))
        next++;
    if (!named && !seconds && mark !== 'h')
        return null;
    return {
        value: { minutes: Math.round(value * 100) / 100, approximate: false, bound: (0,times_clock/* afterBound */.H2)(list, i) },
        next,
        sure: true,
    };
}

// EXTERNAL MODULE: ./lib/facts/times/moment.js
var moment = __webpack_require__(7856);
// EXTERNAL MODULE: ./lib/facts/times/rare-words.js
var rare_words = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/facts/times/tokens.js
var tokens = __webpack_require__(4298);
// EXTERNAL MODULE: ./lib/facts/times/zone-words.js
var zone_words = __webpack_require__(5702);
// EXTERNAL MODULE: ./lib/facts/times/zones.js
var zones = __webpack_require__(6017);
;// CONCATENATED MODULE: ./lib/facts/times/expressions.js
/** Finds every time, date, range, duration and zone in a text, in one pass over its tokens. */









/**
 * Every time expression of a text's tokens, in order, none inside another. `from` and `to` are offsets into the text; the
 * time taken grows linearly with its length.
 *
 * @param loose also what is a time only where a time is expected: `0616`, `10.30`, `around 2`
 */
function timesOf(list, loose) {
    const found = [];
    for (let i = 0; i < list.length;) {
        const read = mayBegin(list, i) ? readExpression(list, i, loose) : null;
        if (read)
            found.push(read.value);
        i = read ? Math.max(read.next, i + 1) : i + 1;
    }
    return found;
}
/** The time expression that a text begins with, after marks and approximations: the head of a timeline entry. */
function leadingTime(text) {
    return leadingTimeOf((0,tokens/* tokens */.L)(text));
}
/**
 * As `leadingTime`, of a text's tokens.
 * @param first the first of its times, if they are known: mostly it is this one
 */
function leadingTimeOf(list, first) {
    for (let i = 0; i < list.length; i++) {
        if (mayBegin(list, i)) {
            // A moment that is sure is the same where one is expected.
            if (first?.from === list[i].from && (first.kind === 'moment' || first.kind === 'range'))
                return first;
            const read = readExpression(list, i, true);
            if (read)
                return read.value;
        }
        if (i === MOST_BEFORE || !(list[i].kind === 'mark' || fillers.has(list[i].text)))
            return null;
    }
    return null;
}
/** So many marks and words may stand before the time of an entry. */
const MOST_BEFORE = 8;
/** Words that stand before a time without saying anything of it. */
const fillers = new Set([
    ...lexicon_en/* approximations */.jd,
    ...['at', 'on', 'from', 'by', 'time', 'kl', 'between'],
]);
/** What a moment begins with, besides numbers. */
const momentWords = new Set([
    ...['the', 'day'],
    ...lexicon_en/* months */.US.keys(),
    ...lexicon_en/* weekdays */.mx.keys(),
    ...lexicon_en/* namedTimes */.Q7.keys(),
    ...lexicon_en/* approximations */.jd,
]);
/** What a length of time begins with, besides numbers. */
const lengthWords = new Set(amountWords);
/** What a time expression begins with whatever follows, besides numbers. */
const beginnings = new rare_words/* RareWords */._([...momentWords, ...lengthWords, ...zones/* zoneWords */.yy, 't', 'z']);
/** What may follow the article of a length of time. */
const afterArticle = new rare_words/* RareWords */._([
    ...lexicon_en/* units */.MD.keys(),
    ...['couple', 'few', 'whole', 'full', 'entire', 'hundred', 'half', 'quarter', 'quarters', '-', 'to', 'or'],
]);
/** What a moment is not told without: a digit, a word of these, or what may be a digit or letter of another script. */
const when = new RegExp(`[0-9]|[^\\0-\\x7f\\u2010-\\u2027]|day|${[...lexicon_en/* namedTimes */.Q7.keys()].join('|')}`, 'i');
/** False: a text tells no moment, but for a time of day in words alone, without a date. Most prose is passed over by this before it is cut into tokens. */
function maySayWhen(text) {
    return when.test(text);
}
/** False: no time expression begins at a token. Most are passed over by this. */
function mayBegin(list, i) {
    const { kind, text, raw } = list[i];
    if (kind === 'number')
        return true;
    const next = list[i + 1];
    if (text === '+' || text === '-')
        return next?.kind === 'number' && next.gap === 'none';
    return begins(text, next) || (raw !== text && (0,zone_words/* regionEnd */.mF)(list, i) !== null);
}
/** The commonest of these words are told by the one that follows. */
function begins(word, next) {
    if (!beginnings.has(word))
        return false;
    if (word === 'the')
        return next?.kind === 'number';
    if (word === 'a' || word === 'an')
        return next !== undefined && afterArticle.has(next.text);
    return true;
}
function readExpression(list, i, loose) {
    const token = list[i];
    const offset = readOffset(list, i);
    if (offset)
        return offset;
    const mayBeLength = token.kind === 'number' || lengthWords.has(token.text);
    const mayBeMoment = token.kind === 'number' || momentWords.has(token.text) || (0,times_clock/* isSpoken */.ru)(list, i);
    if (mayBeLength || mayBeMoment) {
        const duration = mayBeLength ? readDuration(list, i) : null;
        const span = mayBeMoment ? readRange(list, i, loose) : null;
        if (span &&
            (!duration || span.next > duration.next || (span.next === duration.next && !(0,times_clock/* afterDurationLead */.HO)(list, i))))
            return span;
        if (duration)
            return { ...duration, value: { kind: 'duration', ...duration.value, ...place(list, i, duration.next) } };
    }
    const zone = (0,zone_words/* readZone */.Xg)(list, i, true);
    return zone
        ? { value: { kind: 'zone', zone: zone.value, ...place(list, i, zone.next) }, next: zone.next, sure: true }
        : null;
}
function place(list, start, next) {
    return { from: list[start].from, to: list[next - 1].to };
}
/** `T+15 min`, `T-5`, `+00:15`, `+15m`, `T0`. */
function readOffset(list, i) {
    let j = i;
    const named = list[i].raw === 'T';
    if (named)
        j++;
    const sign = list[j];
    if (!sign || (sign.text !== '+' && !(named && sign.text === '-')) || (!named && sign.gap === 'none'))
        return null;
    const number = list[j + 1];
    if (number?.kind !== 'number' || number.text.length > 4 || (!named && number.gap !== 'none'))
        return null;
    let next = j + 2;
    let minutes = Number(number.text);
    const more = list[next + 1];
    if (list[next]?.text === ':' && list[next].gap === 'none' && more?.kind === 'number' && more.text.length === 2) {
        minutes = minutes * 60 + Number(more.text);
        next += 2;
        const third = list[next]?.text === ':' && list[next].gap === 'none' ? list[next + 1] : undefined;
        if (third?.kind === 'number' && third.text.length === 2) {
            minutes += Number(third.text) / 60;
            next += 2;
        }
    }
    else {
        const length = readDuration(list, j + 1);
        if (length) {
            minutes = length.value.minutes;
            next = length.next;
        }
        else if (!named)
            return null;
    }
    const value = { kind: 'offset', minutes: sign.text === '-' ? -minutes : minutes, ...place(list, i, next) };
    return { value, next, sure: true };
}
/** A moment, or a moment to a moment. */
function readRange(list, i, loose) {
    const first = readMoment(list, i, false) ?? readBareStart(list, i);
    if (!first)
        return null;
    const single = (first.sure || loose) && !first.lone ? first : null;
    const joint = readJoint(list, i, first.next);
    if (joint === null)
        return single;
    const second = readMoment(list, joint, true);
    if (!second || !isRange(list, first, second, i))
        return single;
    const [start, end] = shared(first.value, second.value);
    return {
        value: { kind: 'range', start, end, from: start.from, to: Math.max(end.to, start.to) },
        next: second.next,
        sure: true,
    };
}
/** `10-11am`, `between 9 and 11 AM`: a number that stands where a range may start. */
function readBareStart(list, i) {
    const token = list[i];
    if (token.kind !== 'number' || token.text.length > 2 || Number(token.text) > 24)
        return null;
    const after = list[i + 1];
    if (!after || (after.text !== '-' && after.text !== 'to' && after.text !== 'and' && after.text !== 'until'))
        return null;
    if (token.gap === 'none' && list[i - 1] && list[i - 1].text !== '(')
        return null;
    const clock = {
        hour: Number(token.text),
        minute: 0,
        second: 0,
        meridiem: null,
        open: Number(token.text) <= 12,
    };
    return { ...build(list, i, i + 1, { clock }, false), lone: true };
}
/** The index after what joins two ends of a range; null: nothing does. */
function readJoint(list, start, i) {
    let j = i;
    if (list[j]?.text === ',' && lexicon_en/* rangeWords */.r6.has(list[j + 1]?.text ?? ''))
        j++;
    const token = list[j];
    if (!token)
        return null;
    if (token.text === '-' || token.text === '>') {
        if (token.gap === 'line')
            return null;
        j++;
        while (j < i + 4 && list[j] && list[j].gap !== 'line' && (list[j].text === '-' || list[j].text === '>'))
            j++;
        return list[j] && list[j].gap !== 'line' ? skipPrepositions(list, j) : null;
    }
    if (token.text === 'up' && lexicon_en/* rangeWords */.r6.has(list[j + 1]?.text ?? ''))
        return skipPrepositions(list, j + 2);
    if (lexicon_en/* rangeWords */.r6.has(token.text))
        return skipPrepositions(list, j + 1);
    if (token.text !== 'and')
        return null;
    for (let k = i - 1; k >= 0 && k >= start - 3 && k >= i - 20; k--)
        if (list[k].text === 'between')
            return skipPrepositions(list, j + 1);
    return null;
}
function skipPrepositions(list, i) {
    let j = i;
    while (j < i + 2 && list[j] && (list[j].text === 'at' || list[j].text === 'on'))
        j++;
    return j;
}
function isRange(list, first, second, start) {
    const a = first.value;
    const b = second.value;
    if (!a.clock && !b.clock)
        return Boolean(a.date && b.date);
    if (!a.clock)
        return Boolean(a.date && b.date);
    if (!b.clock)
        return false;
    const introduced = ['from', 'between', '(', ':'].includes(list[start - 1]?.text ?? '') || list[start].gap === 'line';
    if (first.lone) {
        const isLed = ['from', 'between'].includes(list[start - 1]?.text ?? '');
        // "between 9 and 11 o'clock", "from 9 to 11 UTC"
        if (b.clock.meridiem === null)
            return isLed ? second.sure : introduced && b.zone !== null;
        return introduced || list[first.next].text === '-';
    }
    if (!second.sure && !isWritten(list, second))
        return introduced && (a.clock.meridiem !== null || a.zone !== null) && b.clock.hour > 0;
    return true;
}
/** True: the second end has minutes, AM or PM, or a zone. */
function isWritten(_list, { value }) {
    return value.clock !== null && (value.clock.meridiem !== null || value.zone !== null || value.to - value.from > 2);
}
/** Both ends, with the zone and the half of the day that stand at one only. */
function shared(first, second) {
    const zone = first.zone ?? second.zone;
    let start = { ...first, zone: first.zone ?? zone };
    let end = { ...second, zone: second.zone ?? zone };
    // "From 7:15 to 8:40 PM on 21 November": a date at the end alone is that of both.
    const sameDay = !(first.date && second.date) && !second.nextDay;
    if (start.clock?.open && end.clock?.meridiem && sameDay)
        start = { ...start, clock: nearest(start.clock, (c) => until(c, end.clock)) };
    else if (end.clock?.open && start.clock?.meridiem && sameDay)
        end = { ...end, clock: nearest(end.clock, (c) => until(start.clock, c)) };
    return [{ ...start, date: start.date ?? weekdayBefore(start, end) }, end];
}
/** "Between 22:00 and 02:00 on Saturday" begins on the Friday. */
function weekdayBefore({ clock }, end) {
    const { date } = end;
    if (!clock || !end.clock || !date || date.weekday === null || date.day !== null)
        return null;
    const isOvernight = (0,moment/* minuteOfDay */.e1)(end.clock) < (0,moment/* minuteOfDay */.e1)(clock);
    return isOvernight ? { ...date, weekday: (date.weekday + 6) % 7 } : date;
}
/** Minutes from one clock time to the next time that the other comes round. */
function until(from, to) {
    const gap = ((0,moment/* minuteOfDay */.e1)(to) - (0,moment/* minuteOfDay */.e1)(from) + moment/* DAY */.d_) % moment/* DAY */.d_;
    return gap === 0 ? moment/* DAY */.d_ : gap;
}
/** The half of the day of an open clock time that makes a distance smaller. */
function nearest(clock, distance) {
    const am = { ...clock, hour: clock.hour % 12, meridiem: 'am', open: false };
    const pm = { ...clock, hour: (clock.hour % 12) + 12, meridiem: 'pm', open: false };
    return distance(am) <= distance(pm) ? am : pm;
}
const beforeClock = new Set([
    ',',
    '-',
    '@',
    ':',
    '|',
    '(',
    'at',
    'on',
    'from',
    'by',
    'kl',
    'between',
    't',
    'around',
    'about',
    'approximately',
    'approx',
    '~',
    'circa',
    'roughly',
    'starting',
    'exactly',
    'precisely',
    'of',
]);
const wrapping = new Set(['at', 'from', 'between', 'on', 'by', 'around', 'about', 'approximately']);
/** A date and a clock time in either order, with their zone. */
function readMoment(list, i, bare) {
    let start = i;
    while (start < i + 2 && list[start] && lexicon_en/* approximations */.jd.has(list[start].text))
        start++;
    const token = list[start];
    if (!token || (token.kind !== 'number' && !momentWords.has(token.text) && !(0,times_clock/* isSpoken */.ru)(list, start)))
        return null;
    const approximate = start > i || lexicon_en/* approximations */.jd.has(list[i - 1]?.text ?? '');
    return readDateFirst(list, start, approximate) ?? readClockFirst(list, start, approximate, bare);
}
function readDateFirst(list, i, approximate) {
    const date = (0,times_date/* readDate */.h)(list, i);
    if (!date)
        return null;
    const at = clockAfterDate(list, date.next);
    const clock = at === null ? null : (0,times_clock/* readClock */.$t)(list, at.index, false);
    const usable = clock && (clock.sure || (at.tight && clock.value.hour <= 24));
    if (!usable)
        return build(list, i, date.next, { date: date.value, approximate }, date.sure);
    const iso = list[at.index - 1]?.text === 't';
    const zone = (iso ? (0,zone_words/* readNumeric */.o3)(list, clock.next, true) : null) ?? clock.zone;
    const near = approximate || lexicon_en/* approximations */.jd.has(list[at.index - 1]?.text ?? '');
    return build(list, i, zone?.next ?? clock.next, { date: date.value, clock: clock.value, zone: zone?.value ?? null, approximate: near }, true);
}
/** Where the clock time that belongs to a date may stand; `tight`: right after it, so that `2024-03-12 0616` has one. */
function clockAfterDate(list, i) {
    let j = i;
    while (j < i + 4 && list[j] && beforeClock.has(list[j].text)) {
        if (list[j].gap === 'line' && !wrapping.has(list[j].text))
            return null;
        // "2024-05-01T14:00" and "day 3"
        if (list[j].text === 't' && list[j].gap !== 'none')
            return null;
        j++;
    }
    const token = list[j];
    if (!token)
        return null;
    if (token.gap === 'line' && !(j > i && wrapping.has(list[j - 1].text)))
        return null;
    return { index: j, tight: j === i || (j === i + 1 && [',', 't', 'at', 'kl'].includes(list[i].text)) };
}
const afterClock = new Set([',', '-', 'on', 'of', '(', '[', '@', 'at']);
function readClockFirst(list, i, approximate, bare) {
    const clock = (0,times_clock/* readClock */.$t)(list, i, bare);
    if (!clock)
        return null;
    let { zone } = clock;
    let next = zone?.next ?? clock.next;
    const date = dateAfterClock(list, next);
    if (date) {
        next = date.next;
        if (!zone) {
            zone = (0,zone_words/* readZone */.Xg)(list, next);
            next = zone?.next ?? next;
        }
    }
    const shift = nextDayAfter(list, next);
    const parts = {
        clock: clock.value,
        zone: zone?.value ?? null,
        date: date?.value ?? null,
        approximate,
        nextDay: shift !== null,
    };
    return build(list, i, shift ?? next, parts, clock.sure || date !== null);
}
/** The date that follows a clock time and has no clock time of its own. */
function dateAfterClock(list, i) {
    let j = i;
    while (j < i + 3 && list[j] && list[j].gap !== 'line' && afterClock.has(list[j].text))
        j++;
    if (!list[j] || list[j].gap === 'line')
        return null;
    const date = (0,times_date/* readDate */.h)(list, j);
    if (!date)
        return null;
    const { day, weekday, count } = date.value;
    const joint = list
        .slice(i, j)
        .map((t) => t.text)
        .join('');
    if (count !== undefined || (day === null && (weekday === null || joint === '-' || joint === '')))
        return null;
    const after = clockAfterDate(list, date.next);
    if (after && (0,times_clock/* readClock */.$t)(list, after.index, false)?.sure && !lexicon_en/* rangeWords */.r6.has(list[date.next]?.text ?? '')) {
        // "10:00, 5 May, 12:00": the date leads the next time, unless only a dash joins that one to it.
        const dashed = list[date.next].text === '-' && joint !== '-';
        if (!dashed && joint !== 'on' && joint !== '' && joint !== '(')
            return null;
    }
    const close = (joint.endsWith('(') && list[date.next]?.text === ')') || (joint.endsWith('[') && list[date.next]?.text === ']');
    return close ? { ...date, next: date.next + 1 } : date;
}
const shiftWords = lexicon_en/* nextDayPhrases */.OY.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const firstOfShift = new Set(shiftWords.map(([first]) => first));
const beforeShift = new Set([',', '(', 'on', '[']);
/** The index after `(next day)`, `, the following day` or `+1 day`; null: none. */
function nextDayAfter(list, i) {
    let j = i;
    while (j < i + 2 && list[j] && list[j].gap !== 'line' && beforeShift.has(list[j].text))
        j++;
    const phrase = firstOfShift.has(list[j]?.text) ? shiftWords.find((words) => stands(words, list, j)) : undefined;
    let next = phrase === undefined ? null : j + phrase.length;
    if (next === null && list[j]?.text === '+' && list[j + 1]?.text === '1' && list[j + 1].gap === 'none') {
        const unit = list[j + 2]?.text ?? '';
        if (unit === 'd' || unit === 'day')
            next = j + 3;
        else if (unit === ')' || unit === ']')
            next = j + 2;
    }
    if (next === null)
        return null;
    return list[next]?.text === ')' || list[next]?.text === ']' ? next + 1 : next;
}
/** True: some words are the tokens from one on. */
function stands(words, list, i) {
    return words.every((word, n) => list[i + n]?.text === word);
}
function build(list, start, next, { clock = null, date = null, zone = null, approximate = false, nextDay = false }, sure) {
    const impossible = clock && !(0,times_clock/* isPossible */.wC)(clock)
        ? 'clock'
        : ((date ? (0,times_date/* impossibleDate */.I)(date) : null) ?? (zone?.isImpossible ? 'zone' : null));
    const { from } = list[start];
    const { to } = list[next - 1];
    return {
        value: { kind: 'moment', clock, date, zone, approximate, nextDay, impossible, from, to },
        next,
        sure,
        lone: false,
    };
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ isPartial),
  t: () => (/* binding */ timeFacts)
});

// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/facts/last.js
var last = __webpack_require__(8055);
;// CONCATENATED MODULE: ./lib/facts/times/claims-en.js
/** Whether an entry says that something happened: a word for it that is neither denied, nor expected, nor said of something else. */
/** How far from a cue the words stand that tell its sense. */
const REACH = 80;
const word = "[\\w'’-]{1,30}";
/** Some words without a mark between them, before what follows. */
const words = (most) => `(?:${word}[ \\t]+){0,${most}}`;
const before = (pattern) => new RegExp(`(?:^|[^\\w'’-])(?:${pattern})[ \\t]*$`, 'i');
const after = (pattern) => new RegExp(`^[ \\t]+(?:${pattern})(?![\\w'’-])`, 'i');
const cue = (pattern) => new RegExp(`^(?:${pattern})$`, 'i');
const be = '(?:is|are|was|were|be|been|being|gets?|got|has|have|had)';
/** "Nobody notices yet", "no alert fired", "was not yet reported"; "should have fired", "tries to restore", "until". */
const unreal = [
    {
        before: before(`(?:nobody|no one|none|neither)(?:[ \\t]+${word}){0,4}|(?:no|never|without)(?:[ \\t]+${word}){0,2}|(?:not|cannot|\\w{2,6}n['’]t)(?:[ \\t]+${word}|(?:[ \\t]+(?:yet|been|be|fully|completely|properly|have)){0,4})`),
    },
    {
        before: before('(?:should|would|might|must|will|ought to|supposed to|expected to)(?: not)?(?: have)?(?: been| be)?(?: \\w{2,20}ly)?'),
    },
    {
        before: before('(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|in order) to(?: be| get)?'),
    },
    {
        before: before('(?:wait(?:s|ed|ing)? for|pending|until|unless|if|whether|instead of)(?: (?:the|an?|any|it is|it was))?'),
    },
];
/** What none of these is told without: most texts are passed over by this. */
const mayBeUnreal = /n['’]t|\b(?:no|nobody|none|neither|never|without|not|cannot|should|would|might|must|will|to|for|pending|until|unless|if|whether|of)\b/i;
const alarm = cue('alerts?|alarms?|pager|pagerduty|monitoring|notifications?');
/** A word between an alarm and what is done to it: no verb of its own, no conjunction. */
const between = `(?:(?!(?:and|but|when|which|that|as|because|after|so|fires?|fired|trigger\\w*|indicat\\w*|show\\w*|caus\\w*|rais\\w*|send\\w*)[ \\t])${word}[ \\t]+)`;
const done = 'updated|upgraded|installed|configured|deployed|added|created|enabled|disabled|removed|restarted|changed|improved|tuned|adjusted|rotated|set up|muted|silenced|suppressed|misconfigured|missing';
const settingUp = '(?:add|install|implement|configure|enable|disable|mute|silence|tune|create|upgrade|improve)(?:s|d|ed)|adding|creating|configuring|changed|updated|wrote|writes|sets? up';
const goesOff = `(?![ \\t]+${words(3)}(?:fires?|fired|triggers?|triggered|trips?|tripped|alerts?|shows?|showed|went|goes)(?![\\w'’-]))`;
const work = 'upgrade|update|migrate|move|add|remove|replace|rotate|improve|change|increase|decrease|raise|lower|expand|extend|refactor|rename|deploy|release|switch|enable|disable|clean|document|automate|renew|retire|delete|drop|resize|tune';
const measure = '(?:limit|threshold|timeout|capacity|quota|memory|size|number|priority|severity|budget|pull request)s?';
/** Alarms that stay silent or are only set up, reports of every week, tickets for planned work, limits that are raised. */
const notDetection = [
    {
        cue: alarm,
        after: after("did not|didn['’]t|does not|doesn['’]t|(?:has|have|had) not|(?:has|have|had)n['’]t|never|fails? to|failed to|stayed silent|stays silent|should|would have|might have"),
    },
    { cue: alarm, after: after(`${between}{0,4}${be}[ \\t]+(?:${word}ly[ \\t]+)?(?:${done})`) },
    {
        cue: alarm,
        after: after(`(?:${be}[ \\t]+)?(?:all[ \\t]+)?(?:disarmed|cleared|clears?|closed|closes|stopped|stops?|gone)`),
    },
    { cue: alarm, before: before(`(?:${settingUp})[ \\t]+${between}{0,6}`) },
    {
        cue: alarm,
        after: new RegExp(`^[ \\t]+(?:rules?|config\\w*|thresholds?|polic(?:y|ies)|definitions?|templates?|settings?|credentials?|tokens?|keys?|integrations?|accounts?|schedules?|agents?)(?![\\w'’-])${goesOff}`, 'i'),
    },
    {
        cue: cue('reports?'),
        before: before('(?:hourly|daily|nightly|weekly|monthly|quarterly|annual|yearly|status|sales|financial|progress|billing)'),
        after: after(`${be}[ \\t]+.{0,30}`),
    },
    // "Pages load" is of the site, "pages Ana" of the pager.
    {
        cue: cue('pages'),
        after: /^(?![ \t]+(?:the|an?|our|on-?call|on call|some(?:one|body)|him|her|them|us|me)\b|[ \t]+[A-Z@])/,
    },
    // Those of the product, and what makes or shows them.
    {
        cue: cue('reports?'),
        after: after(`${be}[ \\t]+(?:generated|published|prepared|due|scheduled|run|empty|missing|late|stale|slow|blank|wrong|unavailable|broken|delayed)|jobs?|crash\\w*|generat\\w+|pages?|modules?|screens?|services?|server|quer(?:y|ies)|builder|exports?|tables?`),
    },
    { cue: cue('tickets?'), after: after(`to[ \\t]+(?:${work})`) },
    {
        cue: cue('raised'),
        before: before(`(?:${measure}|tickets?[ \\t]+to[ \\t]+(?:${work})[ \\t]+${words(4)}${word})(?:[ \\t]+${be}(?:[ \\t]+been)?)?`),
    },
    { cue: cue('raised'), after: after(`${words(4)}${measure}`) },
];
const names = '(?:dns|domain|name|host|hostname|address)';
/** Names that resolve, people who work on it, teams that are operational, data and copies that are restored. */
const notRecovery = [
    {
        before: before(`(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?) to(?:[ \\t]+(?!(?:and|then|but|which|that|is|are|was|were|has|had)[ \\t])${word}){0,4}`),
    },
    { cue: cue('resol\\w+'), before: before(`${names}(?:[ \\t]+${be})?`) },
    {
        cue: cue('resolution'),
        after: after(`of[ \\t]+${words(2)}${names}|fail\\w*|errors?|plan|path|time|steps?|starts?`),
    },
    { cue: cue('resolution|recovery|restoration'), before: before(`(?:for|during)[ \\t]+${words(3)}`) },
    { cue: cue('resolve[sd]'), after: after('to') },
    { cue: cue('recover'), before: before('to|can|could|did|does|do|may|slowly|gradually') },
    {
        cue: cue('resolve[sd]'),
        before: before(`(?:alert|alarm|page)s?(?:[ \\t]+${be})?`),
        after: after('itself|themselves|automatically|on its own'),
    },
    {
        cue: cue('\\w+ing'),
        before: before(`(?:${be}|begins?|began|starts?|started|continue[sd]?|work(?:s|ed|ing)? on|g(?:ive|ives|ave) up(?: on)?|tr(?:y|ies|ied|ying))(?:[ \\t]+${word})?`),
    },
    {
        cue: cue('recovery|restoration'),
        after: after(`plan\\w*|procedures?|process|in progress|begins?|began|starts?|started|time|timed|timeout|fail\\w*|mode|attempts?|scripts?|team|steps?|${be}[ \\t]+(?:on[ -]?going|under way|underway|in progress)|of[ \\t]+${words(4)}${be}[ \\t]+(?:on[ -]?going|under way|underway)`),
    },
    {
        cue: cue('operational'),
        after: after('(?!(?:again|and|now|status|state|at|after|with|by|for|since|once|as|in|on|from|across|but|or|when|while|to)(?![\\w]))[a-z]\\w*'),
    },
    { cue: cue('is working'), after: after('on|with|to|towards?|through|from|together|remotely') },
    {
        cue: cue('.*restored'),
        after: after('(?:to|on|onto|into|in)[ \\t]+(?:an?|the|our)[ \\t]+(?:test|staging|spare|second|separate|temporary|local|scratch)'),
    },
    {
        cue: cue('.*(?:restored|recovered)'),
        before: before(`(?:(?:lost|missing|deleted|corrupted)(?:[ \\t]+${word}){1,2}?|orders|records|messages|rows)(?:[ \\t]+(?:${be}|fully|also|then)){0,4}`),
    },
];
const claims_en_all = /$/;
function isOther({ cue = claims_en_all, before = claims_en_all, after = claims_en_all }, found, ahead, behind) {
    return cue.test(found) && before.test(ahead) && after.test(behind);
}
/** True where some cue in a text is real, and has none of the other senses. */
function affirms(text, cues, senses) {
    cues.lastIndex = 0;
    for (let match = cues.exec(text); match !== null; match = cues.exec(text)) {
        const [found] = match;
        const end = match.index + found.length;
        const ahead = text.slice(Math.max(0, match.index - REACH), match.index);
        const behind = text.slice(end, end + REACH);
        const isOne = (sense) => isOther(sense, found, ahead, behind);
        if (!senses.some(isOne) && !(mayBeUnreal.test(ahead) && unreal.some(isOne)))
            return true;
    }
    return false;
}
/** True where an entry says that the outage was noticed. */
function tellsDetection(text, cues) {
    return affirms(text, cues, notDetection);
}
/** True where it says that something came about. */
function tells(text, cues) {
    return affirms(text, cues, []);
}
/** True where it says that the service worked again. */
function tellsRecovery(text, cues) {
    return affirms(text, cues, notRecovery);
}

// EXTERNAL MODULE: ./lib/facts/times/cues-en.js
var cues_en = __webpack_require__(7542);
// EXTERNAL MODULE: ./lib/facts/times/instants.js
var instants = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/facts/times/moment.js
var times_moment = __webpack_require__(7856);
// EXTERNAL MODULE: ./lib/facts/times/expressions.js + 1 modules
var expressions = __webpack_require__(6063);
;// CONCATENATED MODULE: ./lib/facts/times/statements.js


/** A time and where it stands; what few ask for is worked out when they do. */
class Statement {
    time;
    block;
    #place;
    #span;
    #before;
    #after;
    constructor(time, block, place) {
        this.time = time;
        this.block = block;
        this.#place = place;
    }
    get span() {
        this.#span ??= this.block.text.span(this.time.from, this.time.to);
        return this.#span;
    }
    /** The words before it in its sentence and line, with the label or heading that leads it. */
    get before() {
        const { lead, floor } = this.#place;
        this.#before ??= lead + sentenceEnd(this.block.text.value.slice(floor, this.time.from));
        return this.#before;
    }
    /** All the words before it in its sentence, also those before an earlier time. */
    get ahead() {
        const { value } = this.block.text;
        return sentenceEnd(value.slice(Math.max(0, this.time.from - 2 * statements_REACH), this.time.from));
    }
    get after() {
        this.#after ??= sentenceStart(this.block.text.value.slice(this.time.to, this.#place.ceiling));
        return this.#after;
    }
}
/** How far the words that belong to a time may stand from it. */
const statements_REACH = 90;
/** Every time of some blocks, in order. Code is not read. */
function statementsOf(blocks, textOf, lead = null) {
    const statements = [];
    eachLed(blocks, lead, (block, leader) => addStatements(statements, block, textOf(block), leader));
    return statements;
}
/** Every moment and range of some blocks, in order, but for what tells a time of day in words alone. Code is not read. */
function momentsOf(blocks, textOf) {
    const moments = [];
    eachLed(blocks, null, (block, leader) => {
        if (!(0,expressions/* maySayWhen */.l2)(block.text.value))
            return;
        for (const time of timesLed(block, textOf(block), leader))
            if (time.kind === 'moment' || time.kind === 'range')
                moments.push({ time, block });
    });
    return moments;
}
/** Visits each block that may tell a time, with the label before it or the header row of its table. */
function eachLed(blocks, lead, visit) {
    let label = lead?.heading.value ?? '';
    let header = null;
    for (const block of blocks) {
        if (block.kind === 'code')
            continue;
        if (block.kind !== 'row')
            header = null;
        else if (block.header) {
            header = block;
            continue;
        }
        visit(block, header ?? label);
        const text = block.text.value;
        label = block.kind === 'heading' || text.trimEnd().endsWith(':') ? text : '';
    }
}
/** The title of the column that an offset into a row's text stands in. */
function columnLabel(row, header, at) {
    let end = -CELL_GAP;
    const index = row.cells?.findIndex((cell) => {
        end += CELL_GAP + cell.value.length;
        return at < end;
    });
    return header.cells?.[index ?? -1]?.value ?? '';
}
/** Between two cells of a row's text stands ` | `. */
const CELL_GAP = 3;
function labelAt(block, leader, at) {
    return typeof leader === 'string' ? leader : columnLabel(block, leader, at);
}
function timesLed(block, timed, leader) {
    return timed.times(isLabelled(labelAt(block, leader, 0)));
}
function addStatements(statements, block, timed, leader) {
    const times = timesLed(block, timed, leader);
    if (times.length === 0)
        return;
    const namesNextDay = nextDay.test(timed.text);
    for (const [index, time] of times.entries()) {
        const floor = Math.max(times[index - 1]?.to ?? 0, time.from - statements_REACH);
        const ceiling = Math.min(times[index + 1]?.from ?? timed.text.length, time.to + statements_REACH);
        const label = labelAt(block, leader, time.from);
        const isLed = label !== '' && ((index === 0 && time.from < statements_REACH) || block.kind === 'row');
        const place = { lead: isLed ? `${label.slice(-statements_REACH)}: ` : '', floor, ceiling };
        const stated = new Statement(time, block, place);
        const isNextDay = namesNextDay && time.kind === 'moment' && nextDayBefore.test(stated.before);
        statements.push(isNextDay ? new Statement({ ...time, nextDay: true }, block, place) : stated);
    }
}
const nextDay = /\b(?:next|following) (?:day|morning)/i;
/** "ended the next day at 1:00" */
const nextDayBefore = /\b(?:next|following) (?:day|morning),?(?: at| around)? $/i;
/** True: a label that asks for a time, so that a bare figure after it is one. */
function isLabelled(label) {
    return label !== '' && label.length < 40 && /\b(?:start|end|time)\b/i.test(label);
}
/** What follows the last full stop or line end. */
function sentenceEnd(text) {
    const cut = Math.max(lastStop(text), text.lastIndexOf('\n'), text.lastIndexOf('; '));
    return text.slice(cut + 1);
}
/** Where the last full stop that ends a sentence stands; "i.e. " ends none. */
function lastStop(text) {
    let at = text.lastIndexOf('. ');
    while (at > 0 && /\b(?:i\.e|e\.g|approx|ca)$/i.test(text.slice(Math.max(0, at - 8), at)))
        at = text.lastIndexOf('. ', at - 1);
    return at;
}
/** What stands before the first full stop or line end. */
function sentenceStart(text) {
    const cut = text.search(/\.\s|\n|;/);
    return cut < 0 ? text : text.slice(0, cut);
}
/** The kind whose word stands nearest before the time; null: none does. */
function nearestCue({ before }, cues) {
    let best = null;
    let at = -1;
    for (const kind of Object.keys(cues)) {
        const last = (0,cues_en/* lastCue */.SC)(before, cues[kind]);
        if (last > at) {
            at = last;
            best = kind;
        }
    }
    return best;
}
function isAbout(statement, cues) {
    return (0,cues_en/* hasCue */.GF)(statement.before, cues) || (0,cues_en/* hasCue */.GF)(statement.after, cues);
}
/** Every block of a document that a reader reads as prose. */
function proseOf(document) {
    return document.blocks.filter((block) => block.kind !== 'code');
}

;// CONCATENATED MODULE: ./lib/facts/times/outage.js



/** What sections tell of the times of the outage. */
function statementsIn(sections, textOf) {
    return sections.flatMap((section) => [
        ...headingStatements(section, textOf),
        ...statementsOf(section.blocks, textOf, section),
    ]);
}
/** The suffix of a title holds times, too: "Issue Summary (all times in WAT)". */
function headingStatements(section, textOf) {
    const block = { kind: 'heading', text: section.heading, span: section.span, depth: section.depth, strong: [] };
    return statementsOf([block], textOf);
}
const kinds = { start: cues_en/* startCues */.x7, end: cues_en/* endCues */.yP, detected: cues_en/* detectionCues */.KW, acknowledged: cues_en/* acknowledgementCues */.fs };
function outageOf(statements) {
    const own = statements.filter((statement) => !(0,cues_en/* hasCue */.GF)(statement.before, cues_en/* otherCues */.$r) && !isHabit(statement));
    const range = rangeIn(own);
    const duration = lengthIn(own, range);
    const moments = own.filter(({ time, span }) => time.kind === 'moment' && time.clock !== null && span.start !== duration?.span.start);
    const kindOf = new Map(moments.map((statement) => [statement, nearestCue(statement, kinds)]));
    const told = (kind) => {
        const found = moments.find((statement) => kindOf.get(statement) === kind);
        return found ? located(found.time, found) : null;
    };
    const marked = stoppedIn(moments, kindOf) ?? { start: told('start'), end: told('end') };
    const pair = range ?? (marked.start && marked.end ? null : pairIn(moments, kindOf));
    const start = marked.start ?? pair?.start ?? openingIn(moments, kindOf);
    const end = longEnd(range, marked.end, moments) ??
        range?.end ??
        marked.end ??
        pair?.end ??
        closingIn(moments, kindOf, range?.start ?? start);
    return {
        start: range?.start ?? agreeingStart(start, end, duration, moments, kindOf) ?? start,
        end,
        duration,
        total: totalOf(own, range),
        zone: zoneIn(statements),
        detected: told('detected'),
        acknowledged: told('acknowledged'),
    };
}
function located(value, { span, block }) {
    return { value, span, block };
}
/**
 * "At 18:00 the shop opened. At 18:07 it failed, until 19:32: 85 minutes": the time from which the stated length leads to
 * the end, where the one that is called the start does not.
 */
function agreeingStart(start, end, duration, moments, kindOf) {
    if (start === null || !end?.value.clock || duration === null)
        return null;
    const { minutes, approximate, bound } = duration.value;
    if (approximate || bound || minutes >= times_moment/* DAY */.d_)
        return null;
    const sought = ((0,times_moment/* minuteOfDay */.e1)(end.value.clock) - minutes + times_moment/* DAY */.d_) % times_moment/* DAY */.d_;
    const agrees = ({ clock }) => clock !== null && (0,times_moment/* minuteOfDay */.e1)(clock) === sought;
    if (agrees(start.value))
        return null;
    const found = moments.find((statement) => {
        const kind = kindOf.get(statement) ?? 'start';
        return kind === 'start' && agrees(statement.time);
    });
    return found ? located(found.time, found) : null;
}
/** "Power was lost from 07:15 to 07:22. The shop was unavailable until 08:05": the end of the outage, of which the range does not tell. */
function longEnd(range, end, moments) {
    if (range === null || end === null || (0,cues_en/* hasCue */.GF)(range.around, cues_en/* lengthCues */.nD) || (0,cues_en/* hasCue */.GF)(range.around, cues_en/* outageCues */.QC))
        return null;
    const before = moments.find(({ time }) => time === end.value)?.before ?? '';
    return (0,cues_en/* hasCue */.GF)(before, cues_en/* outageCues */.QC) && /\b(?:until|till) $/i.test(before) ? end : null;
}
/** "Between 01:00 and 01:30 every night the batch runs." */
const habit = /^[ \t]*(?:every|each) (?:day|night|morning|evening|week|weekday|\w+day)\b/i;
function isHabit(statement) {
    return statement.time.kind === 'range' && habit.test(statement.after);
}
/** The first range of clock times; one that stands beside a word for the outage goes before others. */
function rangeIn(statements) {
    const ranges = statements.filter((statement) => isRanged(statement));
    const whole = ranges.filter(({ time }) => time.start.clock !== null);
    const ours = whole.length > 1 ? whole.filter((statement) => !isOfAnother(statement)) : whole;
    const beside = ours.length > 1 ? ours.find((statement) => isAbout(statement, cues_en/* lengthCues */.nD)) : undefined;
    const found = beside ?? ours[0] ?? ranges[0];
    if (!found)
        return null;
    const [first, last] = joined(found, ours);
    const { block } = found;
    const spanOf = (moment) => block.text.span(moment.from, moment.to);
    const { start } = first.time;
    const { end } = last.time;
    return {
        start: start.clock ? { value: start, span: spanOf(start), block } : null,
        end: { value: end, span: spanOf(end), block },
        around: `${found.before} ${found.after}`,
    };
}
function isRanged({ time }) {
    return time.kind === 'range' && time.end.clock !== null;
}
/** "The provider was down from 9:00 to 11:00." */
const ofAnotherParty = /\b(?:providers?|vendors?|suppliers?|upstream|third[- ]part(?:y|ies)|registrar|carrier)\b/i;
/** True: it tells of another party, or of a part that users do not see: "Redis was down for 3 minutes (10:00–10:03)". */
function isOfAnother({ before, ahead }) {
    const clause = clauseOf(/\w{2}/.test(before) ? before : ahead);
    return (ofAnotherParty.test(clause) || ofPart[0].test(clause.replace(/ (?:for|from|between) .*| (?:from|between) ?$/, '')));
}
/** The first and the last of the ranges that go on where the one before ends: "slow from 9:00 to 10:00, down from 10:00 to 11:00". */
function joined(found, ranges) {
    const beside = ranges.filter(({ block }) => block === found.block);
    let first = found;
    let last = found;
    for (const range of beside.slice(0, beside.indexOf(found)).reverse())
        if (meets(range, first))
            first = range;
    for (const range of beside.slice(beside.indexOf(found) + 1))
        if (meets(last, range))
            last = range;
    return [first, last];
}
function meets({ time: { start, end } }, { time: next }) {
    if (!end.clock || !next.start.clock || (0,times_moment/* minuteOfDay */.e1)(end.clock) !== (0,times_moment/* minuteOfDay */.e1)(next.start.clock))
        return false;
    const [day, nextDay] = [end.date ?? start.date, next.start.date ?? next.end.date];
    return !day || !nextDay || (day.day === nextDay.day && day.month === nextDay.month);
}
/** The minutes of every range of clock times in the block of one of them; null: it is the only one. */
function totalOf(statements, range) {
    const lengths = [];
    for (const { time, block } of statements) {
        if (block !== range?.end?.block || time.kind !== 'range' || !time.start.clock || !time.end.clock)
            continue;
        const minutes = (0,times_moment/* minuteOfDay */.e1)(time.end.clock) - (0,times_moment/* minuteOfDay */.e1)(time.start.clock);
        lengths.push(minutes < 0 ? minutes + times_moment/* DAY */.d_ : minutes);
    }
    return lengths.length > 1 ? lengths.reduce((sum, minutes) => sum + minutes, 0) : null;
}
/** "Mail stopped at 9:10 and was flowing again at 10:30": of two ends in one place the first is where the service's began. */
function stoppedIn(moments, kindOf) {
    const [first, second] = moments.filter((statement) => kindOf.get(statement) === 'end');
    if (!first || first.block !== second?.block || !/\b(?:stopped|ceased) (?:at |around )?$/i.test(first.before))
        return null;
    if ([...kindOf.values()].includes('start'))
        return null;
    return { start: located(first.time, first), end: located(second.time, second) };
}
/** Two clock times beside "Duration" are its ends, with or without words between them. */
function pairIn(moments, kindOf) {
    const index = moments.findIndex((statement) => kindOf.get(statement) === null && (0,cues_en/* hasCue */.GF)(statement.before, cues_en/* lengthCues */.nD));
    const [first, second] = [moments[index], moments[index + 1]];
    if (!first || !second || second.block !== first.block)
        return null;
    return { start: located(first.time, first), end: located(second.time, second) };
}
/** "At 2:00 AM the server went down": the only clock time of a sentence that tells of the outage. */
function openingIn(moments, kindOf) {
    const found = moments.find((statement) => kindOf.get(statement) !== 'end' && isAbout(statement, startOrOutage));
    return found ? located(found.time, found) : null;
}
const startOrOutage = new RegExp(`${cues_en/* startCues */.x7.source}|${cues_en/* lengthCues */.nD.source}|\\b(?:experienced|resulted|failed|crashed|fell over|went (?:silent|dark|quiet|dead|blank)|died|froze|error|errors|issue|issues)\\b`, 'gi');
/** "At 10:30 AM it was back": the last clock time at the head of a clause that tells of the recovery. */
function closingIn(moments, kindOf, start) {
    if (start === null)
        return null;
    const found = moments.findLast((statement) => {
        if (kindOf.get(statement) !== null || statement.time === start.value)
            return false;
        const { before, after } = statement;
        return clauseHead.test(before) && (0,cues_en/* hasCue */.GF)(after, closing) && !(0,cues_en/* hasCue */.GF)(after, cues_en/* partialCues */.sk) && !denied.test(after);
    });
    return found ? located(found.time, found) : null;
}
/** What may stand between the beginning of a clause and its time. */
const clauseHead = /(?:^|[.,;:–—]|\b(?:and|but|then|finally|only)) ?(?:at|by|around|about)? ?(?:around|about)? ?$/i;
const closing = new RegExp(`${cues_en/* recoveryCues */.cy.source}|\\b(?:came back|was back|were back|up again|back again|all was well|ended|was over|were over|could (?:\\w+ ){1,4}again|answered again|running again)\\b`, 'gi');
const denied = /\b(?:not|never|nobody|none|before|until|after)\b|n['’]t\b/i;
/** The stated length of the outage; one that is exact goes before a limit. */
function lengthIn(statements, range) {
    const found = [];
    for (const statement of statements) {
        const { time } = statement;
        const strength = time.kind === 'duration' && time.minutes >= 0.5 ? lengthStrength(statement, range !== null) : null;
        if (time.kind === 'duration' && strength && !isAnotherLength(statement))
            found.push(located({ ...time, limit: limitOf(statement), weak: strength === 'weak' || isOfPart(statement, range) }, statement));
        // "Duration: 02:15"
        if (time.kind === 'moment' &&
            time.clock &&
            !time.date &&
            !time.zone &&
            !time.clock.meridiem &&
            /\bduration\b[^\d]*$/i.test(statement.before) &&
            !/\d/.test(statement.after)) {
            const minutes = time.clock.hour * 60 + time.clock.minute;
            found.push(located({ minutes, approximate: time.approximate, bound: false, limit: null, weak: false }, statement));
        }
    }
    return (found.find(({ value }) => !value.bound && !value.weak) ??
        found.find(({ value }) => !value.bound) ??
        found[0] ??
        null);
}
const least = /\b(?:more than|longer than|over|at least)[ \t]*$/i;
const most = /\b(?:less than|fewer than|under|below|at most|up to|within)[ \t]*$/i;
function limitOf({ before, time }) {
    if (time.kind !== 'duration' || !time.bound || /\bno (?:more|less|longer) than[ \t]*$/i.test(before))
        return null;
    return least.test(before) ? 'least' : most.test(before) ? 'most' : null;
}
/** Whether a length of time is that of the outage, by the words beside it; null: it is not. */
function lengthStrength({ before, after }, ranged) {
    // "09:20 – 11:05 UTC (1 hour 45 minutes)"
    if (ranged && before.trim().endsWith('('))
        return 'strong';
    if (/^[\s-]*(?:of )?(?:(?!(?:during|before|after|into|until|in|within|per)\b)\w+ ){0,2}(?:outage|downtime|disruption|interruption|incident|unavailability|window)\b/i.test(after))
        return 'strong';
    // "For 20 minutes, from 08:00 to 08:20"
    if (/\bfor (?:\w+ ){0,2}$/i.test(before) && /^,? \(?(?:from|between) $/i.test(after))
        return 'strong';
    if (/^ (?:in total|in all|altogether|all told)\b/i.test(after) ||
        /\b(?:in all|in total|altogether),? $/i.test(before))
        return 'strong';
    // "five minutes short of an hour"
    if (/^ (?:short|shy) of\b/i.test(after) || /\b(?:short|shy) of $/i.test(before))
        return null;
    if (/\b(?:outage|incident|disruption|interruption) (?:\w+ )?took (?:\w+ )?$/i.test(before))
        return 'strong';
    // Counted from the detection, most often.
    if (/\btime to (?:resolve|resolution|recover|recovery|restore)\b/i.test(before))
        return 'weak';
    const cue = (0,cues_en/* lastCue */.SC)(before, cues_en/* lengthCues */.nD);
    if (cue >= 0 && cue > (0,cues_en/* lastCue */.SC)(before, cues_en/* otherLengthCues */.NU))
        return 'strong';
    // "For roughly 3 hours the shop sold nothing"
    if (/^(?:.*: )?for (?:\w+ ){0,3}$/i.test(before))
        return 'weak';
    const isFor = /\bfor (?:\w+ ){0,3}$/i.test(before) && ((0,cues_en/* hasCue */.GF)(before, cues_en/* outageCues */.QC) || (0,cues_en/* hasCue */.GF)(after, cues_en/* outageCues */.QC));
    return isFor || recoveredAfter.test(before) ? 'weak' : null;
}
/** "It was back after 50 minutes." */
const recoveredAfter = /\b(?:back(?: up| online| to normal)?|up again|(?:available|reachable|working|online) again|restored|recovered|over) (?:only |just )?after (?:about |around |some |only |just |nearly |almost )?$/i;
/** What a length belongs to in its clause, when not to this outage: an earlier one, one that did not come, a job, a limit. */
const another = new RegExp([
    '\\b(?:previous|prior|past|earlier|similar|another|other|next|last) (?:\\w+ )?(?:outages?|incidents?|downtimes?|disruptions?|interruptions?|ones?|time)\\b',
    '\\b(?:outages?|incidents?|downtimes?|disruptions?|interruptions?|one) (?:of|from|in) (?:the )?(?:last|previous) ',
    "\\blast (?:week|month|quarter|year)['’]s\\b",
    '\\b(?:would|could|might|may|should)(?: not)? have ',
    '\\b(?:would|might|may|should|will|can) (?:\\w+ )?(?:last|be|take|stay|remain)\\b',
    '\\b(?:backups?|migrations?|deploy\\w*|rollbacks?|rollouts?|restarts?|investigations?|builds?|tests?|jobs?|imports?|exports?|upgrades?|calls?|meetings?|reviews?|request|quer(?:y|ies)) (?:\\w+ )?(?:last(?:ed|s)?|took|takes?)\\b',
    '\\b(?:SLAs?|SLOs?|error budgets?|allow(?:s|ed)?|permit(?:s|ted)?|tolerate[sd]?)\\b',
].join('|'), 'i');
/** "43 minutes of downtime a month" is a budget. */
const eachPeriod = /^[ \t]*(?:of )?(?:\w+ )?(?:\w+ )?(?:a|an|per|each|every) (?:day|week|month|quarter|year)\b/i;
function isAnotherLength({ ahead, after }) {
    return eachPeriod.test(after) || another.test(clauseOf(ahead));
}
const part = '(databases?|db|replicas?|primary|standby|caches?|redis|brokers?|clusters?|nodes?|pods?|providers?|vendors?|upstream|disks?)';
/** "The downtime of the database was 10 minutes", "10 minutes of database downtime". */
const ofPart = [
    new RegExp(`\\b${part}\\b(?:['’]s)?(?: \\w{1,20}){0,4} ?$`, 'i'),
    new RegExp(`^ (?:of )?(?:the )?${part}\\b`, 'i'),
];
/** True: it is the length of the outage of a part that users do not see, and the range of the outage is not told of that part. */
function isOfPart({ ahead, after }, range) {
    if (range === null)
        return false;
    const named = ofPart[0].exec(clauseOf(ahead)) ?? ofPart[1].exec(after);
    return named !== null && !range.around.toLowerCase().includes(named[1].toLowerCase());
}
/** What follows the last comma that begins a clause of its own: "which lasted" goes on with the one before. */
function clauseOf(before) {
    let end = before.length;
    let isAside = false;
    for (let at = before.lastIndexOf(','); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(',', at - 1)) {
        const clause = before.slice(at + 1, end);
        if (!isAside && !/^[ \t]*(?:which|that|who|lasted|took)\b/i.test(clause))
            return before.slice(at + 1);
        // "The last incident, on 3 May, lasted": what stands between is an aside.
        isAside = !isAside && /^[ \t]*(?:lasted|took)\b/i.test(clause);
        end = at;
    }
    return before;
}
/** The zone of a time, or one that stands alone and is said to be the times'. */
function zoneIn(statements) {
    for (const statement of statements) {
        const { time } = statement;
        if (time.kind === 'moment' && time.zone && (time.clock || time.date))
            return located(time.zone, statement);
        if (time.kind === 'range') {
            const zone = time.start.zone ?? time.end.zone;
            if (zone && (time.start.clock || time.end.clock))
                return located(zone, statement);
        }
        if (time.kind === 'zone' && isZoneOfTimes(statement))
            return located(time.zone, statement);
    }
    return null;
}
/** True: "All times in EEST", "Timezone: WAT", "(UTC)". */
function isZoneOfTimes({ before, after, block, time }) {
    // "Alert at 04:10, fixed at 04:50, all UTC"
    if (/\b(?:times?|time-?zones?|zone|clock|timestamps?)\b|\b(?:all|both) (?:in )?$/i.test(before))
        return true;
    if (/^\s*(?:time-?zone|times?)\b/i.test(after))
        return true;
    // "14:20 – 15:05 (45 min) UTC+01:00"
    if (/\)\s*$/.test(before))
        return true;
    const around = block.text.value.slice(Math.max(0, time.from - 2), time.to + 1);
    return /^.?[([].*[)\]]$/s.test(around) || block.kind === 'heading';
}

;// CONCATENATED MODULE: ./lib/facts/times/sequence.js
/** Puts the entries of a timeline on one line of minutes: midnights passed, halves of the day and days filled in from their neighbours. */



/**
 * @param start when the outage began, if it is known: the first entry belongs near it
 */
function placed(entries, frame, start) {
    const full = entries.some(({ time }) => time?.clock && !time.clock.meridiem && (!time.clock.open || time.clock.hour === 0));
    let previous = null;
    /** What "T+15" counts from. */
    let zero = start;
    let earliest = start ?? Number.POSITIVE_INFINITY;
    return entries.map((entry) => {
        if (entry.offset !== null) {
            previous = (zero ?? 0) + entry.offset;
            return { entry, at: previous, until: null, dated: false };
        }
        // The first entry may tell what came before the outage.
        const since = previous === null ? Number.NEGATIVE_INFINITY : earliest;
        const time = entry.time && (full ? entry.time : settled(entry.time, frame, previous ?? start, since, entry.day));
        if (!time?.clock)
            return { entry, at: null, until: null, dated: (0,instants/* dayOf */.kb)(entry.time?.date ?? null, frame) !== null };
        const at = place(time, entry, frame, previous, start);
        if (at !== null) {
            zero ??= at;
            previous = at;
            earliest = Math.min(earliest, at);
        }
        const until = entry.until?.clock && at !== null ? endOf(entry.until, at, frame) : null;
        return { entry, at, until, dated: (0,instants/* dayOf */.kb)(time.date ?? entry.day, frame) !== null };
    });
}
function place(time, entry, frame, previous, start) {
    const own = (0,instants/* dayOf */.kb)(time.date, frame);
    const group = own === null ? (0,instants/* dayOf */.kb)(entry.day, frame) : null;
    if (own !== null || previous === null)
        return (0,instants/* instantOf */.B9)(time, frame, start, entry.day);
    const minute = (0,times_moment/* minuteOfDay */.e1)(time.clock) + (0,instants/* zoneShift */.H5)(time, frame);
    const weekday = time.date?.weekday ?? null;
    if (weekday !== null)
        return onWeekday(weekday, previous, minute);
    if (group !== null) {
        const at = group * times_moment/* DAY */.d_ + minute;
        return at < previous - times_moment/* DAY */.d_ / 2 ? at + times_moment/* DAY */.d_ : at;
    }
    if (time.nextDay)
        return (Math.floor(previous / times_moment/* DAY */.d_) + 1) * times_moment/* DAY */.d_ + minute;
    const ahead = (0,instants/* nextAfter */.On)(minute, previous);
    // Later on the clock is later on the same day; earlier by a little is rather a step back than the next day.
    const sameDay = Math.floor(ahead / times_moment/* DAY */.d_) === Math.floor(previous / times_moment/* DAY */.d_);
    return sameDay || ahead - previous <= times_moment/* DAY */.d_ / 2 ? ahead : ahead - times_moment/* DAY */.d_;
}
/** The minute on the next such day: a timeline runs forward, but for the day just before, which is a step back. */
function onWeekday(weekday, previous, minute) {
    const today = Math.floor(previous / times_moment/* DAY */.d_);
    const ahead = (weekday - (0,instants/* weekdayOf */.Up)(today) + 7) % 7;
    return (today + (ahead === 6 ? -1 : ahead)) * times_moment/* DAY */.d_ + minute;
}
function endOf(end, start, frame) {
    const known = (0,instants/* dayOf */.kb)(end.date, frame);
    const minute = (0,times_moment/* minuteOfDay */.e1)(end.clock) + (0,instants/* zoneShift */.H5)(end, frame);
    return known === null ? (0,instants/* nextAfter */.On)(minute, start) : known * times_moment/* DAY */.d_ + minute;
}
/** Earlier on the clock by up to so many minutes is a step back, never half a day or a whole one on. */
const MOST_BACK = 120;
/**
 * The moment with the half of the day that its clock time means. "1:20" after "11:40" is past noon; "10:10" after "10:20"
 * is a step back, and keeps its half.
 * @param near the time that it follows
 * @param since the earliest time told so far: a step back to what is not before it is one, be it a longer one
 * @param day the day of the group that it stands in
 */
function settled(moment, frame, near, since, day = null) {
    const { clock } = moment;
    if (!clock?.open || near === null || moment.nextDay)
        return moment;
    const shift = (0,instants/* zoneShift */.H5)(moment, frame);
    const written = (0,times_moment/* minuteOfDay */.e1)(clock) + shift;
    const own = (0,instants/* dayOf */.kb)(moment.date ?? day, frame);
    // What its own date puts after the other says what it means.
    if (own !== null && own * times_moment/* DAY */.d_ + written >= near)
        return moment;
    const ahead = (c) => (0,instants/* nextAfter */.On)((0,times_moment/* minuteOfDay */.e1)(c) + shift, near) - near;
    const onward = (0,expressions/* nearest */.pA)(clock, ahead);
    const back = times_moment/* DAY */.d_ / 2 - ahead(onward);
    const isEarlier = (0,instants/* nextAfter */.On)(written, Math.floor(near / times_moment/* DAY */.d_) * times_moment/* DAY */.d_) < near;
    const isBack = isEarlier && back < times_moment/* DAY */.d_ / 4 && (back <= MOST_BACK || near - back >= since);
    return { ...moment, clock: isBack ? (0,expressions/* nearest */.pA)(clock, (c) => -ahead(c)) : onward };
}

// EXTERNAL MODULE: ./lib/facts/times/tokens.js
var tokens = __webpack_require__(4298);
;// CONCATENATED MODULE: ./lib/facts/times/timed-text.js


class TimedText {
    text;
    #tokens;
    #strict;
    #loose;
    #leading;
    constructor(text) {
        this.text = text;
    }
    /** Every time in it, in order; `loose` as in `timesOf`. */
    times(loose) {
        if (loose) {
            this.#loose ??= (0,expressions/* timesOf */.Qv)(this.#cut(), true);
            return this.#loose;
        }
        this.#strict ??= (0,expressions/* timesOf */.Qv)(this.#cut(), false);
        return this.#strict;
    }
    /** The time that it begins with. */
    get leading() {
        if (this.#leading === undefined)
            this.#leading = (0,expressions/* leadingTimeOf */.Jq)(this.#cut(), this.#strict?.[0]);
        return this.#leading;
    }
    #cut() {
        this.#tokens ??= (0,tokens/* tokens */.L)(this.text);
        return this.#tokens;
    }
}
/** Reads each block once, though it is asked for with the whole document, with its section and as an entry. */
function timedTexts() {
    const known = new Map();
    return (block) => {
        let text = known.get(block);
        if (text === undefined) {
            text = new TimedText(block.text.value);
            known.set(block, text);
        }
        return text;
    };
}

;// CONCATENATED MODULE: ./lib/facts/times/sentences.js
/** Counts the sentences of an entry as a reader would. */
const abbreviations = new Set([
    'e.g',
    'i.e',
    'etc',
    'vs',
    'mr',
    'mrs',
    'ms',
    'dr',
    'no',
    'approx',
    'st',
    'inc',
    'a.m',
    'p.m',
    'am',
    'pm',
    'fig',
]);
const ends = /[.!?…]/g;
/** The number of sentences of a text; a text with any letter has one at least. */
function sentenceCount(text) {
    let count = 0;
    let from = 0;
    ends.lastIndex = 0;
    while (ends.test(text)) {
        const at = ends.lastIndex - 1;
        if (!endsSentence(text, at))
            continue;
        if (/[\p{L}\d]/u.test(text.slice(from, at)))
            count++;
        from = at + 1;
    }
    return /\p{L}/u.test(text.slice(from)) && !isRemark(text.slice(from)) ? count + 1 : count;
}
/** A remark in brackets after the last full stop is no sentence of its own. */
function isRemark(text) {
    const bare = text.trim();
    return bare.startsWith('(') && bare.endsWith(')');
}
function endsSentence(text, at) {
    const rest = text.slice(at + 1, at + 8).replace(/^["'”’)*_\]]+/, '');
    if (rest !== '' && !/^\s/.test(rest))
        return false;
    if (text[at] !== '.')
        return !/^\s*\p{Ll}/u.test(rest);
    const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
    if (abbreviations.has(word) || /^\p{L}$/u.test(word))
        return false;
    return !/^\s*\p{Ll}/u.test(rest);
}

;// CONCATENATED MODULE: ./lib/facts/times/timeline.js




const whole = (text) => ({ text, from: 0, to: text.value.length });
/**
 * The entries of timeline sections, in order.
 * Where an entry carries a time, prose between entries is none; where none does, every item, row and paragraph is one.
 */
function timelineEntries(document, textOf = timedTexts()) {
    const blocks = (0,parse/* sectionsOf */.Ks)(document, 'timeline').flatMap((section) => timelineBlocks(section, document));
    const drafts = new Reader(blocks, textOf).read(false);
    if (drafts.some((draft) => draft.time))
        return drafts.map(finished);
    const code = new Reader(blocks, textOf).read(true);
    return (code.some((draft) => draft.time) ? code : drafts).map(finished);
}
const foreign = new Set([
    'summary',
    'cause',
    'root-cause',
    'contributing-factors',
    'measures',
    'action-items',
    'improvements',
    'lessons',
    'conclusion',
]);
/** A section's blocks without those of other sections that a deeper heading put into it. */
function timelineBlocks(section, document) {
    const others = document.sections.filter((other) => other !== section &&
        other.mark === 'heading' &&
        other.span.start > section.span.start &&
        other.span.start < section.span.end &&
        other.ids.some((id) => foreign.has(id)));
    return section.blocks.filter(({ span }) => !others.some((other) => other.span.start <= span.start && span.start < other.span.end));
}
class Reader {
    blocks;
    textOf;
    #drafts = [];
    #open = null;
    #day = null;
    constructor(blocks, textOf) {
        this.blocks = blocks;
        this.textOf = textOf;
    }
    read(withCode) {
        this.blocks.forEach((block, index) => {
            if (block.kind === 'heading')
                this.#heading(block, this.blocks[index + 1]);
            else if (block.kind === 'row')
                this.#row(block);
            else if (block.kind === 'item')
                this.#item(block);
            else if (block.kind === 'code')
                this.#code(block, withCode);
            else
                this.#prose(block);
        });
        const inFront = this.#drafts.filter(({ at }) => at === 'front' || at === 'label').length;
        if (inFront >= 2)
            return this.#drafts.filter(({ form }) => form !== 'paragraph');
        if (!this.#drafts.some((draft) => draft.time))
            return this.#drafts;
        return this.#drafts.filter(({ time, form }) => time || form === 'item' || form === 'row');
    }
    #heading(block, next) {
        const time = headTime(this.textOf(block));
        this.#open = null;
        if (!time)
            return;
        if (isDay(time))
            this.#day = dateOf(time);
        // A heading within a list item: what follows is nested deeper than a list of its own would be.
        else
            this.#add(next?.kind === 'item' && next.depth > 1 ? 'item' : 'heading', block, time, 0);
    }
    #row(block) {
        const cells = block.cells ?? [];
        if (block.header || cells.every((cell) => cell.value.trim() === ''))
            return;
        this.#open = null;
        const times = cells.map((cell) => (0,expressions/* leadingTime */.Wq)(cell.value));
        const index = times.findIndex(isTimed);
        const cell = cells[index];
        if (!cell) {
            const day = times[0] ?? null;
            if (day && isDay(day) && cells.slice(1).every((rest) => rest.value.trim() === ''))
                this.#day = dateOf(day);
            else
                this.#add('row', block, day, 0, { cells: day ? cells.slice(1) : cells });
            return;
        }
        const time = times[index];
        const day = times.find((other, n) => n < index && other && isDay(other));
        if (day)
            this.#day = dateOf(day);
        const rest = cells.filter((_, n) => n !== index && times[n] === null);
        const after = cell.slice(afterTime(cell.value, time, cell.value.length));
        this.#add('row', block, time, 0, { cells: /\p{L}{2}/u.test(after.value) ? [after, ...rest] : rest });
        this.#open.timeSpan = cell.span(time.from, time.to);
    }
    #item(block) {
        const text = this.textOf(block);
        const time = headTime(text);
        const open = this.#open;
        if (time && isDay(time) && endsHead(block.text, time) && isShort(block.text)) {
            this.#day = dateOf(time);
            this.#open = null;
            return;
        }
        if (!time && isZoneNote(text))
            return;
        if (!time && open && (open.time || open.form === 'item') && block.depth > open.depth) {
            this.#continue(whole(block.text));
            return;
        }
        // "Detected: May 10, 08:00 AM - …"
        const label = time ? null : labelTime(block.text);
        const inner = time ? innerTimes(text, time) : [];
        const end = (n) => inner[n]?.from ?? block.text.value.length;
        this.#add('item', block, time ?? label, block.depth, { to: end(0), at: label ? 'label' : 'front' });
        inner.forEach((time, n) => {
            this.#add('item', block, time, block.depth, { from: time.from, to: end(n + 1) });
        });
    }
    #prose(block) {
        const lines = timedLines(this.textOf(block));
        const first = lines[0]?.time;
        if (first && isDay(first) && lines.length === 1 && isShort(block.text)) {
            this.#day = dateOf(first);
            this.#open = null;
            return;
        }
        const timed = lines.some((line) => line.time);
        // Inside a list item or below a heading, what follows the first line belongs to it.
        const inside = this.#open !== null && (this.#open.form === 'heading' || block.depth > 0);
        if (!inside || timed)
            this.#open = null;
        if (!inside && !timed)
            this.#untimed(block);
        else
            this.#lines(lines, block);
    }
    #lines(lines, block) {
        for (const { from, to, time } of lines) {
            const last = this.#open?.parts.at(-1);
            if (time && isDay(time) && isShort(block.text.slice(from, to)))
                this.#day = dateOf(time);
            else if (time)
                this.#add('line', block, time, block.depth, { from, to });
            else if (last?.text === block.text)
                this.#extend(last, to);
            else if (this.#open)
                this.#continue({ text: block.text, from, to });
        }
    }
    /** Prose without a time in front: an entry only where it tells a time, or where nothing else is one. */
    #untimed(block) {
        if (isZoneNote(this.textOf(block)))
            return;
        const label = labelTime(block.text);
        this.#add(label ? 'line' : 'paragraph', block, label, block.depth, { at: label ? 'label' : 'front' });
    }
    #code(block, withCode) {
        if (!withCode)
            return;
        for (const { from, to, time } of timedLines(this.textOf(block))) {
            if (time && isTimed(time))
                this.#add('code', block, time, 0, { from, to });
            else if (this.#open)
                this.#continue({ text: block.text, from, to });
        }
    }
    /** A line that goes on with the one before: both are one text. */
    #extend(part, to) {
        part.to = to;
        this.#open.span.end = part.text.span(to - 1, to).end;
    }
    #continue(part) {
        this.#open.parts.push(part);
        this.#open.span.end = part.text.span(part.to - 1, part.to).end;
    }
    #add(form, block, time, depth, { from = 0, to = block.text.value.length, cells, at = 'front' } = {}) {
        const { text } = block;
        const own = time ?? (cells ? null : timeWithin(this.textOf(block)));
        const { start, end } = text.span(from, to);
        this.#open = {
            form,
            depth,
            time: own,
            timeSpan: own ? text.span(own.from, own.to) : null,
            at: time ? at : own ? 'inside' : null,
            day: this.#day,
            span: { start, end },
            parts: cells
                ? cells.map(whole)
                : [{ text, from: time && at === 'front' ? afterTime(text.value, time, to) : from, to }],
        };
        this.#drafts.push(this.#open);
        if (own && isTimed(own) && dateOf(own)?.day)
            this.#day = null;
    }
}
/** The lines of a text that hold something, each with the time that it begins with. */
function timedLines(timed) {
    const { text } = timed;
    if (!text.includes('\n'))
        return text.trim() === '' ? [] : [{ from: 0, to: text.length, time: headTime(timed) }];
    const lines = [];
    let from = 0;
    for (const line of text.split('\n')) {
        const to = from + line.length;
        if (line.trim() !== '')
            lines.push({ from, to, time: moved(headTime(new TimedText(line)), from) });
        from = to + 1;
    }
    const isList = isListOfTimes(lines);
    let after = false;
    return lines.map((line, index) => {
        const previous = index > 0 ? text.slice(lines[index - 1].from, lines[index - 1].to).trimEnd() : '';
        const isEntry = isList || lines.length === 1 || !line.time || startsEntry(text, line, previous, after);
        const time = isEntry ? line.time : null;
        after ||= time !== null;
        return { ...line, time };
    });
}
/** True: so many lines begin with a clock time that no sentence was broken before it: "10:15 nginx was reloaded". */
function isListOfTimes(lines) {
    const timed = lines.filter(({ time }) => isTimed(time));
    return timed.length > 2 && timed.length * 3 >= lines.length * 2;
}
/** True: the line begins with its time, and does not only go on with the sentence of the one before. */
function startsEntry(text, { from, to, time }, previous, after) {
    if (/\p{L}/u.test(text.slice(from, time.from)))
        return false;
    if (previous !== '' && !after && !/[.:;!?]$/.test(previous))
        return false;
    return !/^\s*\p{Ll}/u.test(text.slice(time.to, Math.min(to, time.to + 8)));
}
/** The time that a text begins with; a date alone counts, a lone number does not. */
function headTime(timed) {
    const time = timed.text.length <= HEAD ? timed.leading : (0,expressions/* leadingTime */.Wq)(timed.text.slice(0, HEAD));
    return time && time.kind !== 'zone' && time.kind !== 'duration' ? time : null;
}
/** A time in front stands within so many characters. */
const HEAD = 200;
function moved(time, by) {
    return time && { ...time, from: time.from + by, to: time.to + by };
}
/** "- 12:30 PM: Found it. - 1:00 PM: Fixed it.": the times that begin further entries in the text of one. */
function innerTimes(timed, head) {
    const { text } = timed;
    return timed.times(false).filter((time) => {
        const isJoined = time.from > head.to && isTimed(time) && /\s[-–—•*]\s$/.test(text.slice(time.from - 3, time.from));
        return isJoined && /^\s?[:–—-]/.test(text.slice(time.to, time.to + 2));
    });
}
/** A label of a few words, and a time right after it. */
function labelTime(text) {
    const colon = text.value.slice(0, 60).search(/[:–—-]\s/);
    if (colon < 0 || /\b(?:duration|downtime|length)\b/i.test(text.value.slice(0, colon)))
        return null;
    const rest = text.value.slice(colon + 1);
    const time = (0,expressions/* leadingTime */.Wq)(rest);
    if (!time || !isTimed(time) || time.from > 12)
        return null;
    return moved(time, colon + 1);
}
/** The first clock time in a text. */
function timeWithin(text) {
    return text.times(false).find(isTimed) ?? null;
}
function isTimed(time) {
    if (time?.kind === 'moment')
        return time.clock !== null;
    return time?.kind === 'range' ? time.start.clock !== null || time.end.clock !== null : time?.kind === 'offset';
}
/** A date without a clock time: a group of entries, or an entry that took a day. */
function isDay(time) {
    return !isTimed(time) && dateOf(time) !== null;
}
function dateOf(time) {
    return time.kind === 'moment' ? time.date : time.kind === 'range' ? time.start.date : null;
}
/** True: nothing but the date, or the date and a zone or remark in brackets. */
function isShort(text) {
    const bare = text.value.replace(/\([^()]*\)/g, '');
    const time = (0,expressions/* leadingTime */.Wq)(bare);
    return time !== null && !/\p{L}{2}/u.test(bare.slice(time.to));
}
function endsHead(text, time) {
    return time.from < 30 && text.value.length < 60;
}
const zoneNote = /^[\W_]*(?:all )?(?:the )?(?:times?|time ?zones?)\b/i;
/** "Timezone: PST", "All times in UTC": says how to read the entries, and is none. */
function isZoneNote(timed) {
    return timed.text.length < 100 && zoneNote.test(timed.text) && !timed.times(false).some(isTimed);
}
/** The offset of what follows a time and the marks after it. */
function afterTime(text, time, end) {
    let at = time.to;
    while (at < end && /[\s\p{P}\p{S}]/u.test(text[at]) && text[at] !== '/')
        at++;
    return at;
}
function finished(draft) {
    const { time } = draft;
    const moment = time?.kind === 'moment' ? time : time?.kind === 'range' ? time.start : null;
    const parts = draft.parts
        .map(({ text, from, to }) => text.slice(from, to))
        .filter((part) => part.value.trim() !== '');
    return {
        form: draft.form,
        span: draft.span,
        time: moment,
        until: time?.kind === 'range' ? time.end : null,
        offset: time?.kind === 'offset' ? time.minutes : null,
        timeSpan: draft.timeSpan,
        at: draft.time ? draft.at : null,
        day: moment?.date ? null : draft.day,
        parts,
        text: parts.map((part) => part.value).join('\n'),
        sentences: parts.reduce((sum, part) => sum + sentenceCount(part.value), 0),
    };
}

;// CONCATENATED MODULE: ./lib/facts/times/facts.js











const timeFacts = (0,last/* forLast */.e)(readFacts);
function readFacts(document) {
    const textOf = timedTexts();
    const prose = proseOf(document);
    const moments = momentsOf(prose, textOf);
    const summarySections = (0,parse/* sectionsOf */.Ks)(document, 'summary');
    const told = outageOf(statementsIn(summarySections, textOf));
    const summary = told.zone === null ? { ...told, zone: openingZone(document, textOf) } : told;
    const timelineSections = (0,parse/* sectionsOf */.Ks)(document, 'timeline');
    const rest = new Rest(prose, textOf, summarySections);
    const timelineZone = zoneIn(statementsIn(timelineSections, textOf));
    const entries = timelineEntries(document, textOf).map((entry) => inZone(entry, timelineZone));
    const opening = document.sections.find(({ ids }) => ids.length > 0)?.span.start ?? document.source.length;
    const first = [
        (at) => isIn(at, summarySections),
        (at) => at < opening,
        (at) => isIn(at, timelineSections),
    ];
    const frame = frameOf(document.source, moments, first, summary, summarySections.length > 0 ? null : rest.elsewhere, timelineZone);
    // A start by the 24-hour clock lets the times that follow it mean what they say.
    const opens = (summarySections.length > 0 ? summary : rest.elsewhere).start?.value.clock;
    const isFull = Boolean(opens && !opens.open && !opens.meridiem);
    const read = (fact, near, section) => {
        if (!fact)
            return null;
        const moment = isFull || near === null ? fact.value : settled(fact.value, frame, near, near);
        const at = (0,instants/* instantOf */.B9)(moment, frame, near);
        return at === null ? null : { moment, at, span: fact.span, section };
    };
    const start = read(summary.start, null, 'summary');
    const end = lateEnd(read(summary.end, start?.at ?? null, 'summary'), summary, start);
    const timeline = placed(entries, frame, start?.at ?? null);
    const recoveries = timeline.filter(({ entry, at }) => at !== null && tellsRecovery(entry.text, cues_en/* recoveryCues */.cy));
    const events = eventsOf(timeline, start);
    const detected = detection(events, start) ?? read(summary.detected, start?.at ?? null, 'summary');
    const resolved = resolution(events, recoveries, closeOf(start, end, summary));
    const outside = summarySections.length > 0 ? null : outageElsewhere(rest.elsewhere, read);
    // An end without a start belongs to the outage only where the timeline ends there, too.
    const apart = end && !start && (!resolved || Math.abs(resolved.at - end.at) > 30);
    const facts = {
        start: start ?? outside?.start ?? onset(events, detected, resolved, summary),
        end: (apart ? null : end) ?? outside?.end ?? resolved ?? null,
    };
    return Object.assign(rest, {
        moments,
        frame,
        entries,
        timeline,
        recoveries,
        summary,
        timelineZone,
        told: { start: start ?? outside?.start ?? null, end: end ?? outside?.end ?? null },
        ...facts,
        detected,
        acknowledged: acknowledgement(events, detected, read(summary.acknowledged, detected?.at ?? null, 'summary')),
        resolved: resolved ?? end ?? outside?.end ?? null,
        durationMinutes: durationOf(summary, rest, facts),
    });
}
/**
 * What few ask for, read when they do. A class, so that what is read of all documents has one shape: a getter that belongs
 * to a single object also keeps its document in memory until V8 next looks for old garbage.
 */
class Rest {
    #prose;
    #textOf;
    #summary;
    #statements;
    #elsewhere;
    constructor(prose, textOf, summary) {
        this.#prose = prose;
        this.#textOf = textOf;
        this.#summary = summary;
    }
    get statements() {
        this.#statements ??= statementsOf(this.#prose, this.#textOf);
        return this.#statements;
    }
    get elsewhere() {
        this.#elsewhere ??= outageOf(this.statements.filter(({ span }) => !isIn(span.start, this.#summary)));
        return this.#elsewhere;
    }
}
function isIn(at, sections) {
    return sections.some(({ span }) => span.start <= at && at < span.end);
}
/**
 * The end comes after the start: on the next day, where it names none of its own. One that is earlier by a little is
 * rather a slip, unless the stated length says that nearly a day passed.
 */
function lateEnd(end, { end: stated, duration }, start) {
    if (!end || !start || (stated?.value.date && start.moment.date) || end.at >= start.at)
        return end;
    const late = { ...end, at: end.at + 1440 };
    const isSlip = start.at - end.at <= MOST_BACK;
    return isSlip && !(duration && isNear(duration.value.minutes, late.at - start.at)) ? end : late;
}
/** "All times are in UTC" before the first section holds for all of it. */
function openingZone(document, textOf) {
    const first = document.sections.find(({ ids }) => ids.length > 0)?.span.start ?? 0;
    const opening = proseOf(document).filter(({ span }) => span.start < first);
    const found = statementsOf(opening, textOf).find(({ time, span }) => time.kind === 'zone' && span.start < first);
    return found?.time.kind === 'zone' && isZoneOfTimes(found)
        ? { value: found.time.zone, span: found.span, block: found.block }
        : null;
}
function datesOf(moments) {
    const dates = [];
    for (const { time, block } of moments) {
        for (const { date, from, to } of (0,times_moment/* endsOf */.oI)(time))
            if (date)
                dates.push({ date, at: block.text.span(from, to).start });
    }
    return dates;
}
const MOST_BESIDE = 300;
const sentenceBreak = /[.!?][ \t\r\n]+\p{Lu}|\n[ \t\r]*[\n|*#-]/u;
/** "the release of 3 April", "since 3 April", but not "the morning of 3 April". */
const ofAnother = /(?:\b(?:since|before|after|until|till|by)|(?<!\b(?:morning|afternoon|evening|night|day|hours|early) )\bof)[ \t]+$/i;
/** The date that a moment's sentence gives it: the last one before it, or the first after it. */
function dateBeside({ span }, dates, source) {
    const beside = dates.filter(({ at }) => Math.abs(at - span.start) < MOST_BESIDE &&
        !sentenceBreak.test(source.slice(Math.min(at, span.start), Math.max(at, span.start))) &&
        !ofAnother.test(source.slice(Math.max(0, at - 20), at)));
    return (beside.findLast(({ at }) => at <= span.start) ?? beside[0])?.date;
}
const facts_open = { year: null, day: null, offset: null, settled: true, order: null };
/**
 * What a document's times have in common: the year, the first day, the zone, the order of day and month.
 * @param first whether what stands at an offset may name the first day: those that go before others first
 */
function frameOf(source, moments, first, summary, elsewhere, timelineZone) {
    const located = datesOf(moments);
    const dates = located.map(({ date }) => date).filter(({ month }) => month !== null);
    const years = dates.map(({ year }) => year).filter((year) => year !== null);
    const year = years.every((other) => other === years[0]) ? (years[0] ?? null) : null;
    const frame = { ...facts_open, order: dateOrder(dates), year };
    const dayIn = (some) => some.find((date) => date && (0,instants/* dayOf */.kb)(date, frame) !== null);
    const told = summary.start ?? summary.end;
    // "On 3 May from 23:00 to 01:00 on 4 May": the end's date is not that of the start.
    const endDate = endsNextDay(summary) ? null : summary.end?.value.date;
    let date = dayIn([summary.start?.value.date, endDate]);
    if (told)
        date ??= dayIn([dateBeside(told, located, source)]);
    for (const isOne of first)
        date ??= dayIn(located.filter(({ at }) => isOne(at)).map((dated) => dated.date));
    date ??= dayIn([elsewhere?.start?.value.date, elsewhere?.end?.value.date]);
    // A day without a year goes by one that has it: "31 December" by "1 January 2026".
    const anchor = dayIn([summary.end?.value.date, ...dates].filter((other) => other && other.year !== null));
    const dayFrame = { ...frame, year: date?.year ?? anchor?.year ?? null, day: (0,instants/* dayOf */.kb)(anchor ?? null, frame) };
    return {
        ...frame,
        year: date?.year ?? year,
        day: (0,instants/* dayOf */.kb)(date ?? null, dayFrame) ?? (frame.year === null ? dayOfWeek(located, first) : null),
        settled: frame.order !== null || date?.other === undefined,
        offset: (summary.zone ?? timelineZone)?.value.offset ?? null,
    };
}
/** True: the end alone names its date, and its clock time is before that of the start. */
function endsNextDay({ start, end }) {
    if (!start?.value.clock || !end?.value.clock || start.value.date || !end.value.date)
        return false;
    return (0,times_moment/* minuteOfDay */.e1)(end.value.clock) < (0,times_moment/* minuteOfDay */.e1)(start.value.clock);
}
/** Some day that falls on the first weekday that is told, for times of which no date is known. */
function dayOfWeek(dates, first) {
    const told = dates.filter(({ date }) => date.weekday !== null);
    const { weekday } = first.map((isOne) => told.find(({ at }) => isOne(at))).find((dated) => dated)?.date ?? {};
    return weekday === undefined || weekday === null ? null : (0,instants/* dayOn */.kD)(weekday);
}
/**
 * Which number of `04/12/2024` is the month: as in a date that leaves no doubt, or so that the dates follow more closely
 * on one another; null: nothing tells.
 */
function dateOrder(dates) {
    const plain = dates.find(({ order, other }) => order && !other);
    if (plain?.order)
        return plain.order;
    if (!dates.some(({ other }) => other))
        return null;
    const travel = (order) => {
        const days = dates.map((date) => (0,instants/* dayOf */.kb)(date, { ...facts_open, order })).filter((day) => day !== null);
        return days.reduce((sum, day, n) => sum + Math.abs(day - (days[n - 1] ?? day)), 0);
    };
    const [dayFirst, monthFirst] = [travel('day-first'), travel('month-first')];
    if (dayFirst === monthFirst)
        return null;
    return dayFirst < monthFirst ? 'day-first' : 'month-first';
}
/** An entry goes by the zone of its timeline, where it names none. */
function inZone(entry, zone) {
    const lacks = (moment) => moment !== null && moment.zone === null;
    if (zone === null || !(lacks(entry.time) || lacks(entry.until)))
        return entry;
    const own = (moment) => (moment && !moment.zone ? { ...moment, zone: zone.value } : moment);
    return { ...entry, time: own(entry.time), until: own(entry.until) };
}
/** The moment of an entry that tells the minutes since the start alone. */
function momentSince(start, at) {
    const none = { clock: null, date: null, zone: null, approximate: false, nextDay: false, impossible: null };
    if (!start?.moment.clock)
        return none;
    const minute = (0,times_moment/* minuteOfDay */.e1)(start.moment.clock) + at - start.at;
    const within = ((minute % 1440) + 1440) % 1440;
    const clock = {
        hour: Math.floor(within / 60),
        minute: Math.floor(within % 60),
        second: 0,
        meridiem: null,
        open: false,
    };
    return { ...none, clock, zone: start.moment.zone };
}
/** The entry that stands as long before the resolution as the outage is stated to have lasted, to the minute; else the first. */
function onset(events, detected, resolved, { duration }) {
    const isExact = duration && !duration.value.bound && !duration.value.approximate;
    const begun = resolved && isExact ? resolved.at - duration.value.minutes : null;
    const isNoticed = detected === null || (begun !== null && begun <= detected.at);
    return (events.find(({ fact }) => isNoticed && fact.at === begun) ?? events[0])?.fact ?? null;
}
/** When the outage was over by the stated end, or by start and length; null: neither tells. */
function closeOf(start, end, { duration }) {
    if (end)
        return start && end.at < start.at ? null : end.at;
    const isExact = duration && !duration.value.bound && !duration.value.weak && !duration.value.approximate;
    return start && isExact ? start.at + duration.value.minutes : null;
}
function eventsOf(timeline, start) {
    const events = [];
    for (const placed of timeline) {
        const { entry, at } = placed;
        if (at === null || !entry.timeSpan)
            continue;
        const told = entry.time ?? momentSince(start ?? events[0]?.fact ?? null, at);
        const moment = entry.day && !told.date ? { ...told, date: entry.day } : told;
        events.push({ placed, text: entry.text, fact: { moment, at, span: entry.timeSpan, section: 'timeline' } });
    }
    return events;
}
/** Before the outage by more than so many minutes, an alarm is of what led to it. */
const LEAD = 5;
/**
 * The entry that tells of the detection. A warning before the stated start detected no outage: the disk was full, but
 * nobody was affected yet. It counts only where nothing later does, and then contradicts the stated start.
 */
function detection(events, start) {
    if (!start)
        return firstDetection(events);
    const margin = start.moment.approximate ? 30 : LEAD;
    const isWarning = ({ text, fact }) => fact.at < start.at - margin && !(0,cues_en/* hasCue */.GF)(text, cues_en/* complaintCues */._3);
    return firstDetection(events.filter((event) => !isWarning(event))) ?? firstDetection(events);
}
/** The first entry that tells of an alert, a complaint, or, among the first ones, of someone who noticed. */
function firstDetection(events) {
    const found = events.find(({ text }, index) => tellsDetection(text, cues_en/* detectionCues */.KW) ||
        (index < 3 && tellsDetection(text, cues_en/* noticeCues */.nZ) && !(0,cues_en/* hasCue */.GF)(text, cues_en/* causeCues */.UJ)));
    return found?.fact ?? null;
}
/** The first entry, from the detection on, that says so, or what the summary says; where neither does, the first that says that work began. */
function acknowledgement(events, detected, told) {
    const isLater = (fact) => !detected || fact.at >= detected.at;
    const later = events.filter(({ fact }) => isLater(fact));
    const named = later.find(({ text }) => tells(text, cues_en/* acknowledgementCues */.fs))?.fact ?? (told && isLater(told) ? told : null);
    return named ?? later.find(({ text }) => tells(text, cues_en/* responseCues */.QO))?.fact ?? null;
}
/** True: what an entry tells of a recovery holds for a part of the service only, or did not come about. */
function isPartial({ entry }) {
    return (0,cues_en/* hasCue */.GF)(entry.text, cues_en/* partialCues */.sk);
}
/**
 * The entry that tells of a recovery at the stated end; else the last that tells of one. Where no entry tells of a whole
 * one, the stated end says when it was, or what the timeline of a day closes with.
 */
function resolution(events, recoveries, end) {
    const whole = recoveries.filter((recovery) => !isPartial(recovery));
    const isEnd = ({ at, until }) => [at, until].some((time) => end !== null && time === end);
    // The status page comes after the service.
    const isNote = ({ entry }) => /\bstatus[ \t]page\b/i.test(entry.text);
    const last = whole.findLast(isEnd) ?? whole.findLast((recovery) => !isNote(recovery)) ?? whole.at(-1);
    if (!last && end !== null)
        return events.findLast(({ placed }) => isEnd(placed))?.fact ?? null;
    const found = events.find(({ placed }) => placed === (last ?? recoveries.at(-1)));
    if (found)
        return endingOf(found, end);
    const [first, close] = [events[0], events.at(-1)];
    // A timeline of days closes with what was done after.
    return first && close && close !== first && close.fact.at - first.fact.at <= 1440 ? close.fact : null;
}
/** What "10:30–11:00: rollback, service restored" tells came about at its end. */
function endingOf({ placed: { entry, until }, fact }, end) {
    return until === null || !entry.until || fact.at === end ? fact : { ...fact, moment: entry.until, at: until };
}
/** Start and end as one passage tells them, in a document without a summary. */
function outageElsewhere(elsewhere, read) {
    if (!elsewhere.start || !elsewhere.end || elsewhere.start.block !== elsewhere.end.block)
        return null;
    const start = read(elsewhere.start, null, null);
    const end = lateEnd(read(elsewhere.end, start?.at ?? null, null), elsewhere, start);
    return start && end ? { start, end } : null;
}
function durationOf(summary, rest, { start, end }) {
    const stated = summary.duration?.value ?? null;
    const following = start && end && end.at > start.at ? Math.round(end.at - start.at) : null;
    const told = summary.start && summary.end && following !== null;
    // What start and end say is more exact than "about", and surer than a length that may be of something else.
    const better = told && stated && (stated.weak || (stated.approximate && isNear(stated.minutes, following)));
    if (stated && !stated.bound && !better)
        return Math.round(stated.minutes);
    if (following !== null)
        return following;
    const other = rest.elsewhere.duration?.value;
    return other && !other.bound ? Math.round(other.minutes) : null;
}
function isNear(stated, following) {
    return Math.abs(stated - following) <= 0.25 * following;
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   H5: () => (/* binding */ zoneShift),
/* harmony export */   On: () => (/* binding */ nextAfter),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   kD: () => (/* binding */ dayOn),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* unused harmony export ordered */
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6340);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7856);
/** Puts moments on one line of minutes, as far as the document lets: the same day where none is named, one zone's clock. */


const HALF_DAY = _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ / 2;
const NEARLY_A_YEAR = 335;
/** A date with day and month in the order that the document keeps. */
function ordered(date, order) {
    if (!date.other || order === null || order === date.order)
        return date;
    return { ...date, month: date.other.month, day: date.other.day };
}
/** The day number of a date; null: it does not say which day. */
function dayOf(written, frame) {
    if (!written)
        return null;
    const date = ordered(written, frame.order);
    const wrong = (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .impossibleDate */ .I)(date);
    if (wrong === 'date' || wrong === 'year')
        return null;
    if (date.month !== null && date.day !== null) {
        const day = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .dayNumber */ .U$)(date.year ?? frame.year ?? 2024, date.month, date.day);
        if (date.year !== null || frame.year === null || frame.day === null)
            return day;
        // "1 January" beside 31 December 2025 is of the year after.
        const apart = day - frame.day;
        if (Math.abs(apart) < NEARLY_A_YEAR)
            return day;
        return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .dayNumber */ .U$)(frame.year + (apart < 0 ? 1 : -1), date.month, date.day);
    }
    if (date.count !== undefined)
        return (frame.day ?? 0) + date.count - 1;
    return null;
}
/** How many minutes to add to a moment so that it goes by the frame's clock. */
function zoneShift(moment, frame, own = null) {
    const offset = moment.zone ? moment.zone.offset : own;
    return offset === null || frame.offset === null ? 0 : frame.offset - offset;
}
/**
 * Minutes on the document's line of time.
 * @param near where a moment without a date belongs: its day is the one that brings it nearest
 * @param day the day of the group that it stands in
 */
function instantOf(moment, frame, near, day = null) {
    if (!moment.clock || moment.impossible === 'clock')
        return null;
    const minute = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOfDay */ .e1)(moment.clock) + zoneShift(moment, frame);
    const date = moment.date ?? day;
    const known = dayOf(date, frame);
    const shift = moment.nextDay ? _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : 0;
    if (known !== null)
        return known * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + minute + shift;
    if (date?.weekday !== null && date?.weekday !== undefined)
        return nearestWeekday(date.weekday, near ?? (frame.day ?? 0) * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_, minute);
    if (near === null)
        return (frame.day ?? 0) * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + minute + shift;
    if (moment.nextDay)
        return (Math.floor(near / _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) + 1) * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + minute;
    return near + nearestGap(minute - near);
}
/** The first day number of a weekday. */
function dayOn(weekday) {
    return (weekday + 3) % 7;
}
/** The weekday of a day number: 0 is Sunday, and 1970-01-01 was a Thursday. */
function weekdayOf(day) {
    return (((day + 4) % 7) + 7) % 7;
}
function nearestWeekday(weekday, near, minute) {
    const today = Math.floor(near / _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_);
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return (today + (ahead > 3 ? ahead - 7 : ahead)) * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + minute;
}
/** The same distance on the clock, within half a day either way; exactly half a day goes forward. */
function nearestGap(distance) {
    const gap = ((distance % _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) + _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) % _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    return gap > HALF_DAY ? gap - _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : gap;
}
/** The first time at or after `from` at which the clock shows what it shows at `minute`. */
function nextAfter(minute, from) {
    return from + ((((minute - from) % _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) + _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) % _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_);
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loadDetector),
/* harmony export */   Hr: () => (/* binding */ DetectorMissing),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   ef: () => (/* binding */ mostlyNotEnglish),
/* harmony export */   hN: () => (/* binding */ passageNotIn),
/* harmony export */   s7: () => (/* binding */ Prose)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7876);

/** The detector reads the first 380 bytes of a text; what stands behind so many characters it never sees. */
const enough = 1_000;
/** Fewer words say too little to tell languages apart. */
const fewest = 10;
/** Characters from which on a piece of the text is judged for itself. */
const stretch = 400;
/** Words that a single passage needs to be judged for itself. */
const passage = 15;
const english = { code: 'en', name: 'English' };
/** Words that are frequent in English and in no other language. */
const telling = new Set('the and with that this which from been when they their because would could should our has have were these there those where while until about into through'.split(' '));
/** One word in so many is one of them in plain English; in other languages nearly none is, quotes apart. */
const oneIn = 15;
const fewestTelling = 3;
/** Thrown where a text is not plainly English and the detector is not loaded: `await loadDetector()`, and judge again. */
class DetectorMissing extends Error {
}
let detect;
let names;
/** Loads what tells languages apart: a megabyte, which plain English does without. */
async function loadDetector() {
    const { eld } = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.bind(__webpack_require__, 9598));
    detect = (text) => {
        const found = eld.detect(text);
        return { code: found.language, isSure: found.isReliable() };
    };
}
/** @param text words with a space or a line break behind each but the last */
function languageIn(text) {
    const start = text.slice(0, enough);
    return countsOf(start).arePlainEnglish() ? english : detected(start);
}
function detected(start) {
    if (detect === undefined)
        throw new DetectorMissing();
    const { code, isSure } = detect(start);
    if (code === '')
        return null;
    // It takes what it does not know, such as Swahili, for anything.
    if (!isSure)
        return { code, name: 'another language than English' };
    names ??= new Intl.DisplayNames('en', { type: 'language' });
    return { code, name: names.of(code) ?? code };
}
/** By first and by last letter, the lengths of telling words as bits: these tell of most words that they are none. */
const lengthsByFirst = new Uint32Array(32);
const lengthsByLast = new Uint32Array(32);
for (const word of telling) {
    lengthsByFirst[letterOf(word, 0)] |= 1 << word.length;
    lengthsByLast[letterOf(word, word.length - 1)] |= 1 << word.length;
}
/** A number below 32, the same for a letter in upper and in lower case. */
function letterOf(text, at) {
    return text.charCodeAt(at) & 31;
}
function isTelling(text, from, to) {
    const length = to - from;
    if (length === 0 || length > 31)
        return false;
    const lengths = lengthsByFirst[letterOf(text, from)] & lengthsByLast[letterOf(text, to - 1)];
    return ((lengths >> length) & 1) === 1 && telling.has(text.slice(from, to).toLowerCase());
}
/** How many words there are, and how many of them are telling. */
class Counts {
    words = 0;
    telling = 0;
    /** A word may be empty, as that of an empty line is. */
    take(text, from, to) {
        this.words++;
        if (isTelling(text, from, to))
            this.telling++;
    }
    /** @param besides words that were not counted */
    arePlainEnglish(besides = 0) {
        return this.telling >= Math.max(fewestTelling, Math.ceil((this.words + besides) / oneIn));
    }
}
/** @param text words with a space or a line break behind each but the last */
function countsOf(text) {
    const counts = new Counts();
    for (let from = 0; from <= text.length;) {
        let to = from;
        while (to < text.length && !isBreak(text.charCodeAt(to)))
            to++;
        counts.take(text, from, to);
        from = to + 1;
    }
    return counts;
}
const isBreak = (code) => code === 0x20 || code === 0x0a;
/** The prose of a document, a line for each block: only its words are counted, for nearly all of it is plain English. */
class Prose {
    stretches = [];
    /** What there is of the beginning that the detector would read. */
    start = new Counts();
    /** In characters, a space or line break behind each word. */
    length = 0;
    #last = emptyStretch();
    constructor(document) {
        for (const block of document.blocks)
            if ((0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .isProseBlock */ .p)(block))
                this.#read(block);
        if (this.#last.length > 0)
            this.#end();
    }
    #read(block) {
        const before = this.length;
        this.#last.blocks.push(block);
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .giveWords */ .fF)(block, this);
        // A block without words is an empty line.
        if (this.length === before)
            this.take('', 0, 0);
        if (this.#last.length < stretch)
            return;
        this.stretches.push(this.#last);
        this.#last = emptyStretch();
    }
    take(text, from, to) {
        const room = enough - this.length;
        if (room >= 0)
            this.start.take(text, from, Math.min(to, from + room));
        this.#last.counts.take(text, from, to);
        this.#last.length += to - from + 1;
        this.length += to - from + 1;
    }
    /** What is left belongs to the last stretch. */
    #end() {
        const last = this.stretches.at(-1);
        const { blocks, counts, length } = this.#last;
        if (last === undefined) {
            this.stretches.push(this.#last);
            return;
        }
        last.blocks.push(...blocks);
        last.counts.words += counts.words;
        last.counts.telling += counts.telling;
        last.length += length;
    }
}
const emptyStretch = () => ({ blocks: [], counts: new Counts(), length: 0 });
const textOf = (blocks) => blocks.map((block) => `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .proseOf */ .jv)(block)}\n`).join('');
/** The language that the prose begins in; null where there is too little of it to tell. Throws `DetectorMissing`. */
function languageOf({ start, stretches, length }) {
    // Scripts without spaces make few words of many characters.
    if (start.words < fewest && length <= 40)
        return null;
    if (start.arePlainEnglish())
        return english;
    let text = '';
    for (let i = 0; i < stretches.length && text.length <= enough; i++)
        text += textOf(stretches[i].blocks);
    return detected(text.slice(0, -1).slice(0, enough));
}
/**
 * Another language than English that more than half of the prose is in, stretch by stretch, whatever it begins in; null
 * where there is none. Throws `DetectorMissing`.
 */
function mostlyNotEnglish({ stretches, length }) {
    // Behind the end of its last line stands one more, empty word.
    const foreign = stretches.filter(({ counts }) => !counts.arePlainEnglish(1));
    const half = length / 2;
    let other = null;
    let inOthers = 0;
    let untold = foreign.reduce((sum, { length }) => sum + length, 0);
    for (const { blocks, length } of foreign) {
        // Nearly every text ends here, and needs no detector.
        if (inOthers + untold <= half)
            return null;
        if (inOthers > half)
            break;
        untold -= length;
        const language = languageIn(textOf(blocks));
        if (language === null || language.code === english.code)
            continue;
        other ??= language;
        inOthers += length;
    }
    return inOthers > half ? other : null;
}
/** The first passage that is clearly not written in the language given, to point at. Throws `DetectorMissing`. */
function passageNotIn(document, code) {
    const isForeign = (block) => {
        const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .proseOf */ .jv)(block);
        if (text.length < 60 && countsOf(text).words < passage)
            return false;
        const language = languageIn(text);
        return language !== null && language.code !== code;
    };
    return document.blocks.filter(_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .isProseBlock */ .p).slice(0, 200).find(isForeign) ?? null;
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ giveWords),
/* harmony export */   jv: () => (/* binding */ proseOf),
/* harmony export */   p: () => (/* binding */ isProseBlock)
/* harmony export */ });
/** Addresses, paths, names of variables and files: what tokens with these characters are. */
const notProse = /[/\\_@]|^www\./;
/** So many Latin letters in a row are data; scripts without spaces have runs of any length. */
const overlong = 60;
const isOverlong = (word) => word.length >= overlong && /^\p{Script=Latin}{60}/u.test(word);
const SPACE = 1;
const LETTER = 2;
const NOT_PROSE = 4;
const BEYOND_ASCII = 8;
/** What only stands between words. */
const BETWEEN = 16;
/** What an ASCII character is, by its code. */
const kinds = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/\s/.test(character))
        return SPACE;
    if (/[a-z']/i.test(character))
        return LETTER;
    return notProse.test(character) ? NOT_PROSE : BETWEEN;
});
const isProseBlock = (block) => block.kind !== 'heading' && block.kind !== 'code' && !block.code;
/** A block's words as running text, one space between two. */
function proseOf(block) {
    const words = [];
    giveWords(block, { take: (text, from, to) => words.push(text.slice(from, to)) });
    return words.join(' ');
}
/** Gives the words of a block away in order. */
function giveWords({ text: { value } }, taker) {
    for (let from = 0; from < value.length;) {
        let to = from;
        let found = 0;
        for (; to < value.length; to++) {
            const code = value.charCodeAt(to);
            const kind = code < 128 ? kinds[code] : BEYOND_ASCII;
            if (kind === SPACE)
                break;
            found |= kind;
        }
        if (found & BEYOND_ASCII)
            giveOfAnyScript(value.slice(from, to), taker);
        else if (found === LETTER)
            giveRun(value, from, to, taker);
        else if (found & LETTER && !(found & NOT_PROSE) && !value.startsWith('www.', from))
            giveRuns(value, from, to, taker);
        from = to + 1;
    }
}
/** Gives the runs of ASCII letters of a text from one character up to another away. */
function giveRuns(text, from, to, taker) {
    for (let start = from; start < to;) {
        let end = start;
        while (end < to && kinds[text.charCodeAt(end)] === LETTER)
            end++;
        if (end > start)
            giveRun(text, start, end, taker);
        start = end + 1;
    }
}
function giveRun(text, from, to, taker) {
    if (to - from < overlong || !isOverlong(text.slice(from, to)))
        taker.take(text, from, to);
}
/** Gives the words of a text in any script away. */
function giveOfAnyScript(text, taker) {
    for (const token of text.split(/\s+/)) {
        if (notProse.test(token))
            continue;
        for (const word of token.split(/[^\p{L}\p{M}'’]+/u))
            if (word !== '')
                giveRun(word, 0, word.length, taker);
    }
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileOf: () => (/* binding */ profileOf)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 70 modules
var rules = __webpack_require__(6939);
// EXTERNAL MODULE: ./lib/template/guide.js
var guide = __webpack_require__(8094);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/facts/leftovers.js + 1 modules
var leftovers = __webpack_require__(6515);
// EXTERNAL MODULE: ./lib/parse/blocks.js + 3 modules
var blocks = __webpack_require__(831);
// EXTERNAL MODULE: ./lib/parse/titles.js
var parse_titles = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/template/directives.js
var directives = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/template/labels.js
var template_labels = __webpack_require__(9987);
// EXTERNAL MODULE: ./lib/template/structure.js
var template_structure = __webpack_require__(4003);
// EXTERNAL MODULE: ./lib/template/texts.js
var texts = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/template/reading.js
/** A postmortem laid beside the template that it was written to: which heading, label and table stands for which. */





const known = new WeakMap();
function readingOf(document, structure) {
    const byStructure = known.get(document) ?? new WeakMap();
    known.set(document, byStructure);
    let reading = byStructure.get(structure);
    if (reading === undefined) {
        const { sections, near } = matched(document, structure);
        const contents = new Map();
        const unwritten = [];
        for (const want of structure.sections) {
            const section = sections.get(want.slug);
            if (section === undefined)
                continue;
            const { span, content } = contentIn(section, want, document, structure);
            contents.set(want.slug, content);
            if (content === 'template')
                unwritten.push(span);
        }
        reading = {
            sections,
            near,
            unwritten,
            rangeOf: (section) => rangeOf(section, document),
            contentOf: ({ slug }) => contents.get(slug) ?? 'none',
            labels: labelsOf(document, new Set(structure.fields.map(({ words }) => words.join(' ')))),
            tables: (0,template_labels/* tablesOf */.tI)(document),
        };
        byStructure.set(structure, reading);
    }
    return reading;
}
/** From a heading to the next one of its level or above; a title that is no heading holds what the parser says. */
function rangeOf(section, { blocks, source }) {
    const { start } = section.heading.span();
    const heading = blocks.find((block) => (0,texts/* isRealHeading */.P1)(block) && block.text.span().start === start);
    if (heading === undefined)
        return section.span;
    const next = blocks.find((block) => (0,texts/* isRealHeading */.P1)(block) && block.depth <= heading.depth && block.span.start > heading.span.start);
    return { start, end: next?.span.start ?? source.length };
}
function contentIn(section, want, document, structure) {
    const span = rangeOf(section, document);
    const title = section.heading.span();
    const isBelow = (at) => title.start < at.start && at.start < span.end;
    const theirs = new Set(want.texts);
    const headings = new Set(structure.headings);
    const isOwn = (block) => {
        if ((0,texts/* isRealHeading */.P1)(block))
            return !headings.has((0,parse_titles/* titleWords */.id)(block.text.value).join(' '));
        return block.checked === true || (0,template_structure/* piecesOf */.Xe)(block).some((piece) => !theirs.has(piece) && !isNearly(piece, theirs));
    };
    const below = document.blocks.filter((block) => isBelow(block.span) || isBelow(block.text.span()));
    // What stands on the line of a title that is a label.
    const beside = section.blocks.filter((block) => !below.includes(block));
    const isFilled = [...below, ...beside].some(isOwn) || document.figures.some(({ span: figure }) => isBelow(figure));
    const isEmpty = [...below, ...beside].every((block) => (0,texts/* isRealHeading */.P1)(block) || (0,template_structure/* piecesOf */.Xe)(block).length === 0);
    return { span, content: isFilled ? 'own' : isEmpty ? 'none' : 'template' };
}
/** A cut or lengthened sentence of the template's is still the template's. */
function isNearly(piece, theirs) {
    if (piece.split(' ').length < 6)
        return false;
    for (const their of theirs) {
        if (their.length < 400 && piece.length < 400 && (their.includes(piece) || isMostly(piece, their)))
            return true;
    }
    return false;
}
/** Of a piece's words all but one in twelve stand in the template's, in order. */
function isMostly(piece, their) {
    const words = piece.split(' ');
    const wanted = their.split(' ');
    if (Math.abs(words.length - wanted.length) > words.length / 6)
        return false;
    let at = 0;
    let missing = 0;
    for (const word of words) {
        const found = wanted.indexOf(word, at);
        if (found === -1)
            missing++;
        else
            at = found + 1;
    }
    return missing * 12 <= words.length;
}
/** The same words first, then other words for the same kind; a heading serves once for each kind that it names. */
function matched({ sections: all }, { sections: wanted, fields }) {
    const found = new Map();
    const served = new Map();
    const serve = (section, slug, kind) => {
        found.set(slug, section);
        served.set(section, (served.get(section) ?? new Set()).add(kind));
    };
    const titles = new Map(all.map((section) => [section, (0,parse_titles/* titleWords */.id)(section.title)]));
    const isWithin = (section, outer) => {
        for (let at = section.parent; at !== null; at = at.parent)
            if (at === outer)
                return true;
        return false;
    };
    for (const want of wanted) {
        const same = all.filter((section) => !served.has(section) && isSame(titles.get(section), want));
        const parent = want.parent === null ? undefined : found.get(want.parent);
        const best = same.find((section) => parent !== undefined && isWithin(section, parent)) ??
            same.find((section) => parent !== undefined && section.heading.span().start > parent.heading.span().start) ??
            same[0];
        if (best !== undefined)
            serve(best, want.slug, '*');
    }
    // A field of the template's is no other word for one of its sections.
    const names = new Set(fields.map(({ words }) => words.join(' ')));
    const labelOf = ({ title }) => (0,parse_titles/* titleWords */.id)(title.split(/[:：]/, 1)[0]).join(' ');
    const candidates = all.filter((section) => !names.has(labelOf(section)));
    for (const want of wanted) {
        if (found.has(want.slug))
            continue;
        for (const kind of want.ids) {
            const other = candidates.find((section) => {
                const kinds = served.get(section);
                return section.ids.includes(kind) && kinds?.has('*') !== true && kinds?.has(kind) !== true;
            });
            if (other === undefined)
                continue;
            serve(other, want.slug, kind);
            break;
        }
    }
    const near = new Map();
    const free = all.filter((section) => !served.has(section));
    for (const want of wanted) {
        if (found.has(want.slug))
            continue;
        const other = free.find((section) => isNear(titles.get(section), want) && ![...near.values()].includes(section));
        if (other !== undefined)
            near.set(want.slug, other);
    }
    return { sections: found, near };
}
/** A heading may say more than the template's: its blanks are filled in. */
function isSame(words, { words: wanted, title }) {
    if (words.join(' ') === wanted.join(' '))
        return true;
    return words.join('') === wanted.join('') || (title !== '' && plain(words) === plain(wanted));
}
/** Without what number and small words change. */
const plain = (words) => words
    .filter((word) => !['the', 'a', 'an', 'and', 'of', 'our', 'we', 'or'].includes(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
function isNear(words, { words: wanted }) {
    if ((0,nearest/* nearest */.p)(words.join(' '), [wanted.join(' ')]) !== undefined)
        return true;
    const shared = wanted.filter((word) => word.length > 3 && words.includes(word)).length;
    return shared > 0 && shared * 2 > Math.max(words.length, wanted.length) - 1;
}
/** Whatever names a value: front matter, labels, first cells and headings. `fields` are the template's. */
function labelsOf(document, fields) {
    const labels = [];
    const wordsOf = (text) => (0,parse_titles/* titleWords */.id)(text).join(' ');
    const add = (label, value, isEmpty, at) => {
        labels.push({ label, words: wordsOf((0,parse_titles/* bareTitle */.v1)(label)), value, isEmpty, at });
    };
    for (const { key, value, at } of (0,template_labels/* frontMatterOf */.EZ)(document))
        add(key, wordsOf(value), value === '', at);
    document.blocks.forEach((block, i) => {
        const next = document.blocks[i + 1];
        if (block.kind === 'row') {
            const [name, ...values] = block.cells ?? [];
            // A header's names are those of columns, or of the first pair of a list of pairs.
            for (const cell of block.header === true ? (block.cells ?? []) : [])
                add(cell.value, null, false, cell.span());
            if (name !== undefined && name.value !== '') {
                const isEmpty = values.every(({ value }) => value === '');
                add(name.value, wordsOf(values[0]?.value ?? ''), isEmpty, name.span());
            }
            return;
        }
        if (block.kind === 'code')
            return;
        const goesOn = next !== undefined && (next.kind !== 'heading' || next.depth > 6);
        if (block.kind === 'heading') {
            const isEmpty = !goesOn || (block.depth > 6 && beginsWithLabel(next, block.strong.length > 0, fields));
            add(block.text.value, null, isEmpty, block.text.span());
        }
        const lines = (0,template_labels/* labelledLines */.tu)(block);
        lines.forEach(({ label, value, isBold, at }, k) => {
            const isLast = k === lines.length - 1;
            // A value may go on, or begin, on the lines below; another label there has a value of its own.
            const hasLinesBelow = isLast && block.text.value.slice(lines[k].line).includes('\n');
            const hasBlockBelow = isLast && goesOn && !beginsWithLabel(next, isBold, fields);
            const isEmpty = value === '' && !hasLinesBelow && !hasBlockBelow;
            add(label, hasLinesBelow ? null : wordsOf(value), isEmpty, at);
        });
    });
    return labels;
}
/** Whether a block begins with the next field: one of the template's, or a label set like the one before it. */
function beginsWithLabel(block, isBold, fields) {
    if (block.kind !== 'paragraph' && !(block.kind === 'item' && block.depth < 2) && block.depth <= 6)
        return false;
    const first = (0,template_labels/* labelledLines */.tu)(block)[0];
    if (first?.at.start !== block.text.span().start)
        return false;
    const words = (0,parse_titles/* titleWords */.id)(first.label);
    return fields.has(words.join(' ')) || (first.isBold === isBold && (isBold || words.length <= 3));
}

;// CONCATENATED MODULE: ./lib/template/rules.js
/** The kinds of check that a template gives: each says what of the template a postmortem lacks, or has left as it was. */







const MOST_FINDINGS = 10;
const NOWHERE = { start: 0, end: 0 };
const judged = (findings, evidence = []) => findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence };
const hashes = ({ level }) => '#'.repeat(level);
const quoted = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
};
/** Fewer sections than this tell nothing about the form that a postmortem was written to. */
const FEWEST_FOR_FORM = 3;
/**
 * The postmortem was written to this template: it is not the template itself, and has at least half of the sections that
 * it must have. One that was written to another form gets this one finding, and not one for each section.
 */
function formRule(structure, text) {
    const asked = structure.sections.filter(({ parent, isOptional }) => parent === null && !isOptional);
    const plain = squeezed(text);
    return {
        id: 'template.form',
        judge: (document) => {
            if (plain !== '' && squeezed(document.source) === plain) {
                const message = 'This is the template itself: nothing is filled in.';
                return judged([{ message, help: 'Write what happened below its headings.', at: NOWHERE }]);
            }
            const { sections, near, labels } = readingOf(document, structure);
            const isThere = ({ slug, words }) => sections.has(slug) || near.has(slug) || labels.some((label) => label.words === words.join(' '));
            const missing = asked.filter((want) => !isThere(want));
            const has = asked.length - missing.length;
            if (asked.length < FEWEST_FOR_FORM || has * 2 >= asked.length)
                return judged([]);
            const names = missing.slice(0, 12).map(({ title }) => quoted(title));
            const rest = missing.length - names.length;
            const message = `Of the template’s ${asked.length} sections this text has ${has === 0 ? 'none' : has}: it seems to be written to another form.`;
            const help = `Add ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}; \`postmortem-gate new\` writes them all.`;
            return judged([{ message, help, at: NOWHERE }]);
        },
    };
}
const squeezed = (text) => text
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();
/** The section stands in the postmortem under its title or another one of its kind, and holds something of its own. */
function sectionRule(structure, want) {
    return {
        id: 'template.section',
        judge: (document) => {
            const reading = readingOf(document, structure);
            const section = reading.sections.get(want.slug);
            const heading = `${hashes(want)} ${want.title}`;
            if (section !== undefined) {
                const at = section.heading.span();
                const content = reading.contentOf(want);
                if (content === 'own' || (content === 'template' && want.texts.length === 0))
                    return judged([], [at]);
                if (content === 'template') {
                    const message = `The section ${quoted(section.title)} holds nothing but the template’s own text.`;
                    const help = want.isOptional
                        ? 'Write what happened in its place, or take the section out.'
                        : 'Write what happened in its place, or why there is nothing to say.';
                    return judged([{ message, help, at }]);
                }
                if (want.isOptional)
                    return judged([], [at]);
                const isFolded = document.hints.some(({ message, at: { start } }) => message === blocks/* FOLDED */.L && at.start < start && start < section.span.end);
                return judged([
                    isFolded
                        ? {
                            message: `The section ${quoted(section.title)} holds only text that is folded away in \`<details>\`, which does not count.`,
                            help: 'Write it in the open, or unfold it: `<details open>`.',
                            at,
                        }
                        : {
                            message: `The section ${quoted(section.title)} is empty.`,
                            help: 'Write below its heading what it asks for, or why there is nothing to say.',
                            at,
                        },
                ]);
            }
            if (want.isOptional)
                return judged([]);
            const near = reading.near.get(want.slug);
            if (near !== undefined) {
                const at = near.heading.span();
                const message = `The heading ${quoted(near.title)} is not the template’s: did you mean ${quoted(want.title)}?`;
                const fix = retitled(near, want, document.source);
                return judged([{ message, help: `Write \`${heading}\`, as the template does.`, at, ...(fix && { fix }) }]);
            }
            const label = reading.labels.find(({ words, isEmpty: none }) => words === want.words.join(' ') && !none);
            if (label !== undefined)
                return judged([], [label.at]);
            const parent = want.parent === null ? undefined : reading.sections.get(want.parent);
            const where = parent === undefined ? '' : ` below ${quoted(parent.title)}`;
            const message = `There is no section ${quoted(want.title)}${where}, which the template asks for.`;
            return judged([
                { message, help: `Add the heading \`${heading}\` and fill it in.`, at: parent?.heading.span() ?? NOWHERE },
            ]);
        },
    };
}
/** A shorter title may be another word altogether. */
const FEWEST_LETTERS = 6;
/** A heading that is only misspelt gets the template's title; what stands around it is kept. */
function retitled({ heading, mark, title }, want, source) {
    const wanted = want.words.join(' ');
    const isSlip = (0,nearest/* nearest */.p)((0,parse_titles/* titleWords */.id)((0,parse_titles/* bareTitle */.v1)(title)).join(' '), [wanted]) !== undefined;
    const from = heading.value.indexOf(title);
    if (mark !== 'heading' || !isSlip || wanted.length < FEWEST_LETTERS || from === -1)
        return undefined;
    const at = heading.span(from, from + title.length);
    return source.slice(at.start, at.end) === title ? [{ at, replacement: (0,parse_titles/* bareTitle */.v1)(want.title) }] : undefined;
}
/** The field is there, in whatever form, and has a value. */
function fieldRule(structure, want) {
    const wanted = want.words.join(' ');
    return {
        id: 'template.field',
        judge: (document) => {
            const { labels } = readingOf(document, structure);
            const same = labels.filter(({ words }) => words === wanted);
            const isBlank = ({ value }) => want.blank !== null && want.blank !== '' && value === want.blank;
            const filled = same.find((label) => !label.isEmpty && !isBlank(label));
            if (filled !== undefined || want.isOptional)
                return judged([], filled === undefined ? [] : [filled.at]);
            const form = want.form === 'front matter'
                ? `${want.label}: …`
                : want.form === 'label'
                    ? `**${want.label}:** …`
                    : `| ${want.label} | … |`;
            if (same[0] !== undefined) {
                const what = same[0].isEmpty ? 'is empty' : 'still holds what the template says there';
                return judged([
                    {
                        message: `The field ${quoted(want.label)} ${what}.`,
                        help: `Write its value: \`${form}\`.`,
                        at: same[0].at,
                    },
                ]);
            }
            const others = new Set(structure.fields.map(({ words }) => words.join(' ')));
            const near = nearLabel(wanted, labels.filter(({ words }) => !others.has(words)));
            if (near !== undefined) {
                const message = `The field ${quoted(near.label)} is not the template’s: did you mean ${quoted(want.label)}?`;
                return judged([{ message, help: `Write \`${form}\`, as the template does.`, at: near.at }]);
            }
            const where = want.form === 'front matter' ? ' in the front matter' : '';
            return judged([
                {
                    message: `There is no field ${quoted(want.label)}, which the template asks for${where}.`,
                    help: `Add \`${form}\`.`,
                    at: NOWHERE,
                },
            ]);
        },
    };
}
function nearLabel(wanted, labels) {
    const name = (0,nearest/* nearest */.p)(wanted, labels.map(({ words }) => words));
    return labels.find(({ words }) => words === name);
}
/** A table with the template's columns stands in its section, or anywhere where it has none. */
function tableRule(structure, want) {
    return {
        id: 'template.table',
        judge: (document) => {
            const { sections, tables, rangeOf } = readingOf(document, structure);
            const section = want.section === null ? undefined : sections.get(want.section);
            const inside = tables.filter(([header]) => section === undefined || isIn(header, rangeOf(section)));
            const lacking = inside.map((table) => ({
                table,
                columns: want.columns.filter((name) => !hasColumn(table[0], name)),
            }));
            const whole = lacking.find(({ columns }) => columns.length === 0);
            const row = `| ${want.columns.join(' | ')} |`;
            if (whole !== undefined)
                return judged([], [whole.table[0].span]);
            if (want.isOptional && inside.length === 0)
                return judged([]);
            const best = lacking
                .filter(({ columns }) => columns.length < want.columns.length)
                .sort((a, b) => a.columns.length - b.columns.length)[0];
            if (best !== undefined) {
                const names = best.columns.map(quoted).join(', ');
                const message = `This table has no column${best.columns.length > 1 ? 's' : ''} ${names}, which the template asks for.`;
                return judged([{ message, help: `Give it the template’s columns: \`${row}\`.`, at: best.table[0].span }]);
            }
            if (want.isOptional)
                return judged([]);
            const where = section === undefined ? '' : ` in ${quoted(section.title)}`;
            const message = `There is no table${where} with the template’s columns: ${want.columns.join(', ')}.`;
            return judged([{ message, help: `Add a table that begins \`${row}\`.`, at: section?.heading.span() ?? NOWHERE }]);
        },
    };
}
const isIn = (block, { start, end }) => start <= block.span.start && block.span.start < end;
function hasColumn({ cells = [] }, name) {
    const wanted = (0,parse_titles/* titleWords */.id)(name).map(singular);
    return cells.some(({ value }) => {
        const words = (0,parse_titles/* titleWords */.id)((0,parse_titles/* bareTitle */.v1)(value)).map(singular);
        return (words.join(' ') === wanted.join(' ') ||
            (words.length > 0 && words.every((word) => wanted.includes(word))) ||
            wanted.every((word) => words.includes(word)));
    });
}
const singular = (word) => (word.length > 3 ? word.replace(/s$/, '') : word);
/** The section holds a list of boxes, as the template’s does. */
function tasksRule(structure, want) {
    return {
        id: 'template.tasks',
        judge: (document) => {
            const { sections, rangeOf } = readingOf(document, structure);
            const section = sections.get(want.slug);
            if (section === undefined)
                return judged([]);
            const range = rangeOf(section);
            const boxes = document.blocks.filter((block) => block.checked !== undefined && isIn(block, range));
            if (boxes.length > 0 || want.isOptional)
                return judged([], boxes.map(({ span }) => span));
            const message = `The section ${quoted(section.title)} has no list of tasks with boxes, as the template’s has.`;
            return judged([
                { message, help: 'Begin each task with `- [ ]`, or with `- [x]` if it is done.', at: section.heading.span() },
            ]);
        },
    };
}
/** The sections stand in the template's order, and its subsections below theirs. */
function orderRule(structure) {
    return {
        id: 'template.order',
        judge: (document) => {
            const { sections } = readingOf(document, structure);
            const findings = [];
            for (const outer of new Set(structure.sections.map(({ parent }) => parent))) {
                const there = structure.sections.flatMap((want) => {
                    if (want.parent !== outer)
                        return [];
                    const section = sections.get(want.slug);
                    return section === undefined ? [] : [{ want, section, start: section.heading.span().start }];
                });
                const inOrder = longestRun(there.map(({ start }) => start));
                there.forEach(({ section }, i) => {
                    if (inOrder.has(i))
                        return;
                    const before = there.findLast((_, k) => k < i && inOrder.has(k));
                    const after = there.find((_, k) => k > i && inOrder.has(k));
                    const where = before === undefined
                        ? `before ${quoted(after?.section.title ?? '')}`
                        : `after ${quoted(before.section.title)}`;
                    findings.push({
                        message: `In the template, ${quoted(section.title)} stands ${where}.`,
                        help: `Move the section ${where}.`,
                        at: section.heading.span(),
                    });
                });
            }
            return judged(findings.slice(0, MOST_FINDINGS), [...sections.values()].map(({ heading }) => heading.span()));
        },
    };
}
/** The indices of a longest run that never falls; equal numbers stand together. */
function longestRun(numbers) {
    const lengths = numbers.map(() => 1);
    const before = numbers.map(() => -1);
    let best = -1;
    numbers.forEach((number, i) => {
        for (let k = 0; k < i; k++) {
            if (numbers[k] <= number && lengths[k] + 1 > lengths[i]) {
                lengths[i] = lengths[k] + 1;
                before[i] = k;
            }
        }
        if (best === -1 || lengths[i] > lengths[best])
            best = i;
    });
    const run = new Set();
    for (let i = best; i !== -1; i = before[i])
        run.add(i);
    return run;
}
/** So many words in a row make a text the template's, whatever stands around them. */
const SHINGLE = 4;
const NEARLY = 0.85;
/** No blank of the template is left: what stands in `[brackets]` is to be filled in. */
function blanksRule(structure) {
    return {
        id: 'template.blanks',
        judge: (document) => {
            const others = (0,leftovers/* leftoversOf */.K)(document).map(({ span }) => span);
            const findings = [];
            for (const { kind, text } of document.blocks) {
                if (kind === 'code')
                    continue;
                for (const blank of structure.blanks) {
                    const from = text.value.indexOf(blank);
                    if (from === -1)
                        continue;
                    const at = text.span(from, from + blank.length);
                    if ([...others, ...findings.map((finding) => finding.at)].some((span) => isOver(span, at)))
                        continue;
                    const message = `${quoted(blank)} is a blank of the template.`;
                    findings.push({ message, help: 'Write what belongs there, or remove the line.', at });
                }
            }
            return judged(findings.slice(0, MOST_FINDINGS));
        },
    };
}
const isOver = (a, b) => a.start < b.end && b.start < a.end;
/** No guidance of the template's is left beside what was written, as it was or nearly so. */
function guidanceRule(structure) {
    const exact = new Set(structure.guidance);
    // A field that holds nothing else is said by its own check.
    const values = new Set(structure.fields.map(({ blank }) => blank));
    const shingles = new Map();
    structure.guidance.forEach((said, i) => {
        for (const shingle of shinglesOf(said))
            shingles.set(shingle, [...(shingles.get(shingle) ?? []).slice(0, 20), i]);
    });
    const isNearly = (said) => {
        const own = shinglesOf(said);
        if (own.length < SHINGLE)
            return false;
        const counts = new Map();
        for (const shingle of own)
            for (const i of shingles.get(shingle) ?? [])
                counts.set(i, (counts.get(i) ?? 0) + 1);
        return [...counts.values()].some((count) => count >= NEARLY * own.length);
    };
    return {
        id: 'template.guidance',
        judge: (document) => {
            // A section that holds nothing else, and a blank in a sentence, are said by other checks.
            const said = [...(0,leftovers/* leftoversOf */.K)(document).map(({ span }) => span), ...readingOf(document, structure).unwritten];
            const findings = [];
            for (const { text, words, isKept } of (0,texts/* saidBy */.TT)(document)) {
                if (isKept || values.has(words) || !(exact.has(words) || isNearly(words)))
                    continue;
                const at = text.span();
                if (said.some((span) => isOver(span, at)) || structure.blanks.some((blank) => text.value.includes(blank)))
                    continue;
                const message = `${quoted(text.value)} is the template’s own text.`;
                findings.push({ message, help: 'Replace it with what happened, or remove it.', at });
            }
            return judged(findings.slice(0, MOST_FINDINGS));
        },
    };
}
function shinglesOf(said) {
    const words = said.split(' ');
    return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}
/** The template's comments are taken out: readers do not see them, but whoever edits the file does. */
function commentsRule(structure) {
    const theirs = new Set(structure.comments);
    return {
        id: 'template.comments',
        judge: ({ source }) => judged((0,directives/* commentsOf */.u3)(source)
            .filter(({ words }) => theirs.has(words))
            .slice(0, MOST_FINDINGS)
            .map(({ span }) => ({
            message: 'This comment is the template’s.',
            help: 'Take it out, now that what it asks for is written.',
            at: span,
        }))),
    };
}

// EXTERNAL MODULE: ./lib/profiles/alx.js
var alx = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/profiles/use.js
var use = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/profiles/template.js






/** @returns the checks of a template whose text passed the pre-scan; equal templates give equal ids */
function profileOf(template) {
    const structure = (0,template_structure/* structureOf */.pH)(template);
    return {
        id: template.path,
        title: template.path,
        source: template.path,
        checks: checksOf(structure, (0,guide/* templateIn */.U$)(template.text)),
        review: alx/* alx */.C.review,
        sections: customSections(structure),
    };
}
function checksOf(structure, text) {
    const check = (id, severity, says, rule, needs) => ({
        id,
        rule,
        options: {},
        severity,
        says,
        ...(needs === undefined ? {} : { needs }),
    });
    const sectionId = (slug) => `template.section.${slug}`;
    const sections = structure.sections.flatMap((section) => {
        const { slug, title, parent, isOptional, holdsTasks } = section;
        const isAsked = !isOptional && !isOptionalSection(parent, structure);
        return [
            check(sectionId(slug), section.parent === null ? 'error' : 'warning', isOptional ? `${title} (optional)` : title, sectionRule(structure, section), parent !== null && isAsked ? sectionId(parent) : 'template.form'),
            ...(holdsTasks
                ? [
                    check(`template.tasks.${slug}`, 'warning', `${title}: tasks with boxes`, tasksRule(structure, section), sectionId(slug)),
                ]
                : []),
        ];
    });
    // Where a template has no headings, its labels are its sections.
    const weightOf = ({ form }) => structure.sections.length === 0 && form !== 'front matter' ? 'error' : 'warning';
    const fields = structure.fields.map((field) => check(`template.field.${field.slug}`, weightOf(field), field.label, fieldRule(structure, field)));
    const tables = structure.tables.map((table) => check(`template.table.${table.slug}`, 'warning', `table: ${table.columns.join(', ')}`, tableRule(structure, table), table.section === null ? undefined : sectionId(table.section)));
    return [
        check('template.form', 'error', 'written to the template', formRule(structure, text)),
        ...sections,
        ...fields,
        ...tables,
        ...(structure.sections.length > 1
            ? [check('template.order', 'warning', 'sections in the template’s order', orderRule(structure))]
            : []),
        ...(structure.blanks.length > 0
            ? [check('template.blanks', 'error', 'the template’s blanks are filled in', blanksRule(structure))]
            : []),
        check('template.guidance', 'warning', 'the template’s guidance is taken out', guidanceRule(structure)),
        ...(structure.comments.length > 0
            ? [check('template.comments', 'info', 'the template’s comments are taken out', commentsRule(structure))]
            : []),
        // What needs a check that the template does not ask for is judged by itself; how sections are marked, it says.
        ...use/* everywhere */.fC
            .filter(({ id }) => id !== 'headings')
            .map(({ needs: _, ...line }) => ({ ...line, rule: rules/* rules */.a[line.id] })),
    ];
}
const isOptionalSection = (slug, { sections }) => sections.some((section) => section.slug === slug && section.isOptional);
/** Titles that the vocabulary does not know: they are then found however they are marked. */
const customSections = ({ sections }) => sections
    .filter(({ ids, words }) => ids.length === 0 && words.length > 0)
    .map(({ slug, title }) => ({ id: `template-${slug}`, title, aliases: [] }));


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/facts/action-items.js
var action_items = __webpack_require__(2348);
;// CONCATENATED MODULE: ./lib/rules/kinds/action-item.js
/** The kind of rule that asks something of each action item, whether it stands in a list or in a table. */

const MOST_FINDINGS = 20;
function actionItemRule({ id, holds, message, help }) {
    return {
        id,
        judge: (document) => {
            const items = (0,action_items/* actionItems */.rZ)(document).filter(({ isNested }) => !isNested);
            const findings = items
                .filter((item) => !holds(item))
                .slice(0, MOST_FINDINGS)
                .map((item) => ({ message: message(shortened(item.text.value)), help, at: item.text.span() }));
            if (findings.length > 0)
                return { outcome: 'fail', findings };
            return { outcome: 'pass', evidence: items.map(({ text }) => text.span()) };
        },
    };
}
function shortened(words) {
    const line = words.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

;// CONCATENATED MODULE: ./lib/rules/action-items.due.js


const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = new RegExp(`\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|\\b${MONTH} \\d{1,4}\\b|\\bQ[1-4]\\b`, 'i');
const SAID = /\b(?:due|deadline|by|before|until)\b[: ]{1,3}(?:the )?(?:end of|next|this|tomorrow|mon|tue|wed|thu|fri|sat|sun|sprint|week|\d)/i;
/** Every action item says by when it is done. */
const rule = actionItemRule({
    id: 'action-items.due',
    holds: (item) => (0,action_items/* hasCell */.TO)(item, action_items/* DUE_COLUMN */.qA) || DATE.test(item.text.value) || SAID.test(item.text.value),
    message: (words) => `“${words}” has no due date.`,
    help: 'Say by when: “by 2026-03-12” in a list, a column “Due” in a table.',
});

// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/rules/kinds/section.js

const isEmpty = (section) => section.blocks.every(({ kind, text }) => kind === 'heading' || text.value === '');
function sectionRule({ id, called, heading, holds, parts = [] }) {
    const help = `Add a heading \`## ${heading}\` and, below it, ${holds}.`;
    return {
        id,
        judge: (document) => {
            const found = (0,parse/* sectionsOf */.Ks)(document, id);
            const [first] = found;
            if (first === undefined) {
                const related = [...lookalikes(document, id), ...partsOf(document, parts)].slice(0, 3);
                const finding = { message: `There is no ${called}.`, help, at: { start: 0, end: 0 } };
                return { outcome: 'fail', findings: [related.length > 0 ? { ...finding, related } : finding] };
            }
            if (found.every(isEmpty)) {
                const at = first.heading.span();
                return {
                    outcome: 'fail',
                    findings: [{ message: `The ${called} is empty.`, help: `Write below it ${holds}.`, at }],
                };
            }
            return { outcome: 'pass', evidence: found.map((section) => section.heading.span()) };
        },
    };
}
function partsOf(document, parts) {
    // The document's own title is a part of nothing.
    const isTitle = (section) => section.parent === null && document.sections[1]?.parent === section;
    return document.sections
        .filter((section) => section.ids.some((id) => parts.includes(id)) && !isTitle(section))
        .map((section) => ({ label: `“${section.title}” could be a part of it.`, at: section.heading.span() }));
}
/** Headings that look like the missing one and are written with other letters. */
function lookalikes(document, id) {
    return document.sections
        .filter(({ looksLike }) => looksLike?.includes(id))
        .map((section) => ({ label: 'This heading only looks like it.', at: section.heading.span() }));
}

;// CONCATENATED MODULE: ./lib/rules/action-items.js

/** There is a section with the action items. */
const action_items_rule = sectionRule({
    id: 'action-items',
    called: 'list of action items',
    heading: 'Action Items',
    holds: 'what will be done, by whom, and where it is tracked',
});

;// CONCATENATED MODULE: ./lib/rules/action-items.owner.js


const NAMED = /(?:^|[\s(])@[\w-]|\b(?:owners?|assignee|assigned to|responsible|dri)\b\s{0,3}[:=–-]?\s{0,3}[@\p{L}]/iu;
/** A name at the end, set off from the task: “(Jo Banda)”, “– Jo”. */
const AT_END = /(?:[([]|\s[-–—]\s)\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:[)\]]|$)/u;
/** Or at its start: “Jo: raise the limit”. */
const AT_START = /^\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{Ll}'’-]{1,30})?:\s/u;
const isOwned = (item) => (0,action_items/* hasCell */.TO)(item, action_items/* OWNER_COLUMN */.BH) ||
    NAMED.test(item.source) ||
    (item.cells.length === 0 && (AT_END.test(item.text.value) || AT_START.test(item.text.value)));
/** Every action item names who does it. */
const action_items_owner_rule = actionItemRule({
    id: 'action-items.owner',
    holds: isOwned,
    message: (words) => `Nobody owns “${words}”.`,
    help: 'Name a person or a team: “(@jo)” or “Owner: Jo” in a list, a column “Owner” in a table.',
});

;// CONCATENATED MODULE: ./lib/rules/action-items.ticket.js


const COLUMN = /\b(?:tickets?|issues?|bugs?|jira|tracking|link|reference|pr)\b/i;
const TICKET = /\bhttps?:\/\/\S|(?:^|[\s([/\w])#\d{1,7}\b|\b[A-Z][A-Z\d]{1,9}-\d{1,7}\b/;
/** Every action item leads to its ticket. */
const action_items_ticket_rule = actionItemRule({
    id: 'action-items.ticket',
    holds: (item) => (0,action_items/* hasCell */.TO)(item, COLUMN) || TICKET.test(item.source),
    message: (words) => `“${words}” has no ticket.`,
    help: 'Add the ticket: “OPS-12”, “#345” or a link to it.',
});

;// CONCATENATED MODULE: ./lib/rules/action-items.verb.js

/** What these verbs begin has no end that somebody could see. */
const UNBOUNDED = /^(?:\[[ x]\]\s)?(?:we (?:should|will|need to|must)\s)?(?:to\s)?(?:investigate|consider|explore|think|look|improve|enhance|optimi[sz]e|strengthen|try|monitor|be|make sure|ensure|continue|keep|discuss|evaluate|revisit|understand|study|avoid|pay attention|work on|handle|raise awareness)\b/i;
/** Every action item begins with a verb that says when it is done. */
const action_items_verb_rule = actionItemRule({
    id: 'action-items.verb',
    holds: ({ text }) => !UNBOUNDED.test(text.value),
    message: (words) => `Nobody can tell when “${words}” is done.`,
    help: 'Begin with what will be there afterwards: “Add an alert on …”, “Limit … to …”, “Document … in the runbook”.',
});

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/parse/prose.js
var prose = __webpack_require__(7876);
;// CONCATENATED MODULE: ./lib/parse/humour.js


/** One is enough. Patterns that fold case under the rules of Unicode take many times longer. */
const laughter = /\b(?:ha){2,}h?\b|\blol\b|\brofl\b|[:;]-?[)D](?!\w)|😂|🤣|😹|😜|🤪|🙃|😅|😆|🤦|🙈/gi;
/** Words that have no place in a sober report; several different ones show the intent. */
const playful = /\b(?:naps?|napping|siestas?|snooz\w{1,5}|vacation|coffee|caffeine|beach|pizza|popcorn|dance[ds]?|dancing|circus|roller-?coaster|drama|comedy|tragedy|saga|plot (?:twist|thickens)|once upon a time|dear diary|(?:case|tale|mystery|legend|curse|revenge|ballad) of the|(?:a|the) tale of|love (?:story|letters?)|fairy ?tales?|the great (?!majority|deal|number|part|extent|length)\w{3,20} (?:of|outage|crash|meltdown|escape|heist)|who let the|curtain|prologue|act (?:one|two|three|i{1,3})|three acts|applause|wedding|pirates?|cactus|houseplants?|earplugs|umbrellas?|potato(?:es)?|bananas?|cookies? jar|sleepy|yawn\w{0,3}|naughty|grumpy|sneaky|mischievous|spoilers?|hero(?:es|ic)?|superhero(?:es)?|villains?|detectives?|sherlock|zombies?|ninjas?|wizards?|magic(?:al)?|gremlins?|goblins?|ghosts?|haunted|monsters?|dragons?|unicorns?|rude awakening|tantrum|catastrophe|jokes?|joking|laugh\w{0,4}|funny|humou?r(?:ous)?|memes?|oops|whoops|yikes|yay|phew|voil[àa]|snails?|turtles?|hamsters?|cats?|kittens?|hungry|bored|grandm(?:a|other)|mothers?|mum|marathon|wild west|scratching (?:their|our) heads|decided to (?:take|go|have|throw|quit)|like an? \w{2,20} (?:in|on|at|with|without|trying|who|that))\b/gi;
const differentWords = 3;
/** Most texts hold nothing of it: to see that once takes less than to see it in each block. */
const either = new RegExp(`${playful.source}|${laughter.source}`, 'i');
/** The places that read as humour; empty where there are too few to be sure. */
function humourIn(document) {
    const jokes = [];
    const words = new Map();
    const texts = document.blocks.filter((block) => (0,prose/* isProseBlock */.p)(block) || block.kind === 'heading');
    const whole = texts.map(({ text }) => text.value).join('\n');
    if (!either.test(whole))
        return [];
    for (const { text } of texts) {
        for (const match of (0,model_text/* rareMatches */._9)(text.value, laughter))
            jokes.push(text.span(match.index, match.index + match[0].length));
        for (const match of (0,model_text/* rareMatches */._9)(text.value, playful)) {
            const word = match[0].toLowerCase().slice(0, 5);
            if (!words.has(word))
                words.set(word, text.span(match.index, match.index + match[0].length));
        }
    }
    if (jokes.length > 0)
        return jokes.sort((a, b) => a.start - b.start);
    return words.size >= differentWords ? [...words.values()] : [];
}

;// CONCATENATED MODULE: ./lib/rules/attractive.js

/** Something catches the reader's attention: a picture, a diagram or humour. */
const attractive_rule = {
    id: 'attractive',
    judge: (document) => {
        const { figures } = document;
        if (figures.length > 0)
            return { outcome: 'pass', evidence: figures.slice(0, 3).map(({ span }) => span) };
        const humour = humourIn(document);
        if (humour.length > 0)
            return { outcome: 'pass', evidence: humour.slice(0, 5) };
        return {
            outcome: 'fail',
            findings: [
                {
                    message: 'Nothing catches the reader’s attention: no picture, no diagram, no humour that the gate can see.',
                    help: 'Add a diagram of the failure (a ```mermaid block will do), a picture `![…](…)`, or some humour.',
                    at: { start: 0, end: 0 },
                },
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/background.js

/** There is a section on what led to the incident. */
const background_rule = sectionRule({
    id: 'background',
    called: 'section on the lead-up',
    heading: 'Lead-up',
    holds: 'what happened before: the changes and the state of the system that led to the incident',
});

// EXTERNAL MODULE: ./lib/facts/reading.js + 3 modules
var reading = __webpack_require__(7521);
;// CONCATENATED MODULE: ./lib/rules/blameless.js

/** No person, and no human error, stands as the cause. */
const blameless_rule = {
    id: 'blameless',
    judge: (document) => {
        const told = (0,reading/* passagesOf */.k)(document).filter(({ homes }) => homes.some((id) => TELLS.has(id)));
        const findings = told.flatMap((passage) => passage
            .affirmed('blame')
            .slice(0, 1)
            .map((match) => ({
            message: passage.has('human-error') ? 'Human error stands as a cause.' : 'A person stands as a cause.',
            help: 'Ask what let the mistake through, and name that: a missing check, an unclear runbook, a tool that invites it.',
            at: passage.at(match),
        })));
        return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
    },
};
/** Where a postmortem tells what happened; measures may well speak of human error. */
const TELLS = new Set(['summary', 'timeline', 'cause']);

// EXTERNAL MODULE: ./lib/facts/fact.js
var fact = __webpack_require__(2289);
;// CONCATENATED MODULE: ./lib/facts/cause.js
/** What caused the issue, with its mechanism. */

const cause = {
    id: 'cause.cause',
    section: 'cause',
    find: (passages) => {
        // Where the cause has a part of its own, the part on the fix is about something else.
        const isParted = passages.some((passage) => passage.isJustIn('root-cause'));
        const explaining = isParted ? passages.filter((passage) => !passage.isJustIn('resolution')) : passages;
        const mechanisms = explaining.filter(isMechanism);
        // Where the cause is not known, only what is said to be one is.
        const isTold = mechanisms.some((passage) => passage.has('because-of', 'led-to'));
        if (!isTold && mechanisms.length > 0 && passages.some((passage) => passage.leavesCauseOpen))
            return [];
        return mechanisms.map(fact/* whole */.WQ);
    },
    findElsewhere: (passages) => (0,fact/* mentioned */.mK)('because-of')(passages.filter(isMechanism)),
};
/** A shorter sentence only names the cause. */
const MECHANISM = 8;
function isMechanism(passage) {
    if (passage.sentence.words.length < MECHANISM)
        return false;
    if (passage.isHollow || passage.leavesCauseOpen)
        return false;
    if (passage.has('no-mechanism'))
        return false;
    return explains(passage) && !onlyNames(passage);
}
function explains(passage) {
    if (passage.has('because-of') || passage.outside(passage.matches('led-to'), 'contrived').length > 0)
        return true;
    if (!passage.has('led-to', 'machinery'))
        return false;
    return !passage.has('repair') || (passage.has('circumstance') && passage.has('error-code', 'malfunction', 'symptom'));
}
/** A longer sentence tells more than a name. */
const LONGEST_NAME = 16;
/** "The root cause of the outage was a bug in the code of the application": names, and no mechanism. */
function onlyNames(passage) {
    const { length } = passage.sentence.words;
    if (length > LONGEST_NAME)
        return false;
    const names = passage.matches('generic');
    if (names.length === 0)
        return false;
    const rest = passage.matches('hollow');
    return names.length + rest.length >= length && new Set([...names, ...rest].map(({ first }) => first)).size === length;
}

// EXTERNAL MODULE: ./lib/facts/index.js
var facts = __webpack_require__(9355);
;// CONCATENATED MODULE: ./lib/facts/rule.js


/** What a reader calls the sections that facts are asked for in. */
const names = {
    summary: 'issue summary',
    timeline: 'timeline',
    cause: 'section on root cause and resolution',
    measures: 'section on corrective and preventative measures',
};
/** So many places are shown as evidence, or as where a fact stands instead. */
const SHOWN = { evidence: 5, elsewhere: 2 };
function factRule({ fact, asks, help }) {
    const where = names[fact.section];
    return {
        id: fact.id,
        judge: (document) => {
            const { here, elsewhere } = (0,facts/* found */.F)(fact, document);
            if (here.length > 0)
                return { outcome: 'pass', evidence: here.slice(0, SHOWN.evidence).map(({ span }) => span) };
            const section = (0,parse/* sectionOf */.ZE)(document, fact.section);
            const finding = {
                message: `The ${where} does not ${asks}.`,
                help,
                at: section?.heading.span() ?? { start: 0, end: 0 },
                related: places(elsewhere).map(({ span, section: other }) => ({
                    label: `What comes nearest stands here, ${other === null ? 'outside every section' : `under “${titleOf(other)}”`}.`,
                    at: span,
                })),
            };
            return { outcome: 'fail', findings: [finding] };
        },
    };
}
/** The first places, one for each block. */
function places(elsewhere) {
    const isFirst = ({ passage }, index) => elsewhere.findIndex((other) => other.passage.block === passage.block) === index;
    return elsewhere.filter(isFirst).slice(0, SHOWN.elsewhere);
}
function titleOf({ title }) {
    return title.length > 40 ? `${title.slice(0, 39)}…` : title;
}

;// CONCATENATED MODULE: ./lib/rules/cause.cause.js


/** The section explains what caused the issue, with its mechanism. */
const cause_cause_rule = factRule({
    fact: cause,
    asks: 'explain what was causing the issue, with its mechanism',
    help: 'Explain the mechanism, for example: “The new release opened a connection for each request and never closed it, until the database refused new ones.”',
});

;// CONCATENATED MODULE: ./lib/facts/fix.js


const fix = {
    id: 'cause.fix',
    section: 'cause',
    part: 'resolution',
    find: (passages, document) => {
        const told = [
            ...repairs(passages),
            ...telling(passages).flatMap(deeds),
            ...telling(epilogue(passages)).flatMap(doneTo),
        ];
        const all = told.length > 0 ? told : deedsOf(peopleIn(document), telling(passages));
        return (0,fact/* carriedOut */.vk)(all, passages).filter(fact/* helped */.r4);
    },
    // Elsewhere, what somebody did may be anything.
    findElsewhere: (passages) => (0,fact/* carriedOut */.vk)(repairs(passages), passages).filter(fact/* helped */.r4),
};
function repairs(passages) {
    return (0,fact/* doneOutside */.s1)('repair', 'fix-to-come')(telling(passages));
}
function telling(passages) {
    const silent = ['bare-fix', 'beforehand', 'mishap'];
    return passages.filter((passage) => !passage.has(...silent) && !passage.isHollow);
}
/** What the team did, whatever the verb: "We unmasked the timer". */
function deeds(passage) {
    const found = passage.affirmed('deed');
    if (found.length === 0)
        return [];
    const others = new Set(passage.matches('no-repair').map(({ first }) => first));
    return found.filter(({ last }) => !others.has(last)).map((match) => ({ passage, span: passage.at(match) }));
}
/** What follows on the explanation, on lines of its own. */
function epilogue(passages) {
    const last = passages.findLast((passage) => fix_explains(passage)) ?? passages[0];
    if (last === undefined)
        return [];
    return passages
        .slice(passages.indexOf(last) + 1)
        .filter(({ block, sentence }) => block !== last.block || sentence.line !== last.sentence.line);
}
/** "The script was stopped" is put as a consequence would be, and is none. */
function fix_explains(passage) {
    return passage.has('because-of') || (passage.has('led-to') && !passage.has('done-to'));
}
/** What was done to something, by whomever: "The idle connections were closed". */
function doneTo(passage) {
    if (passage.has('because-of', 'befallen', 'malfunction', 'user'))
        return [];
    const others = new Set(passage.matches('no-repair').map(({ first }) => first));
    return passage
        .affirmed('done-to')
        .filter(({ last }) => !others.has(last))
        .map((match) => ({ passage, span: passage.at(match) }));
}
/** The first names, in lower case, of those that a document makes known as people who worked on it. */
function peopleIn(document) {
    const names = (0,reading/* passagesOf */.k)(document).flatMap((passage) => passage.matches('introduced').flatMap((match) => namesIn(passage, match)));
    return new Set(names);
}
function namesIn({ sentence: { text, words } }, { first, last }) {
    // Before "(backend lead)" and ", our DBA" stands who that is, at the start of an entry perhaps.
    const before = words[first - 1];
    const isApposition = words[first].text === '(' || words[first].text === ',';
    if (isApposition)
        return before !== undefined && /^\p{Lu}/u.test(text.value.slice(before.from)) ? [before.text] : [];
    return words.slice(first, last + 1).flatMap((word) => (word.isName ? [word.text] : []));
}
/** What somebody did who is called by name: "Ana raised the limit". */
function deedsOf(people, passages) {
    if (people.size === 0)
        return [];
    return passages.flatMap((passage) => {
        const words = passage.words();
        const others = new Set(passage.matches('no-repair').map(({ first }) => first));
        // “Ana looked at the pool, and raised its limit”
        const isFirst = people.has(words[0] ?? '');
        const isHers = (before = '') => people.has(before) || (isFirst && (before === ',' || before === 'and'));
        const isAct = (first) => isHers(words[first - 1]) && !others.has(first);
        return passage
            .affirmed('did')
            .filter(({ first }) => isAct(first))
            .map((match) => ({ passage, span: passage.at(match) }));
    });
}

;// CONCATENATED MODULE: ./lib/rules/cause.fix.js


/** The section explains how the issue was fixed. */
const cause_fix_rule = factRule({
    fact: fix,
    asks: 'say how the issue was fixed',
    help: 'Say what was done, for example: “We rolled back the release and raised the connection limit.”',
});

;// CONCATENATED MODULE: ./lib/rules/cause.js

/** There is a section on root cause and resolution, or one on each. */
const cause_rule = sectionRule({
    id: 'cause',
    called: 'section on root cause and resolution',
    heading: 'Root Cause and Resolution',
    holds: 'what caused the issue and how it was fixed',
    parts: ['root-cause', 'resolution'],
});

;// CONCATENATED MODULE: ./lib/rules/conclusion.js

/** There is a conclusion. */
const conclusion_rule = sectionRule({
    id: 'conclusion',
    called: 'conclusion',
    heading: 'Conclusion',
    holds: 'the key takeaways or the next steps',
});

;// CONCATENATED MODULE: ./lib/rules/contributing-factors.js

/** There is a section on the conditions that made the incident possible. */
const contributing_factors_rule = sectionRule({
    id: 'contributing-factors',
    called: 'section on contributing factors',
    heading: 'Contributing Factors',
    holds: 'the conditions that together made the incident possible, or made it worse',
});

;// CONCATENATED MODULE: ./lib/rules/detection.js

/** There is a section on how the incident was noticed. */
const detection_rule = sectionRule({
    id: 'detection',
    called: 'section on the detection',
    heading: 'Detection',
    holds: 'how and when the incident was noticed, and what could have noticed it sooner',
});

;// CONCATENATED MODULE: ./lib/rules/headings.js
/** Each section is marked by a heading, so that readers and tools find it; a section marked otherwise counts as well. */
const headings_rule = {
    id: 'headings',
    judge: ({ hints, sections }) => hints.length > 0
        ? { outcome: 'fail', findings: hints }
        : { outcome: 'pass', evidence: sections.filter(({ id }) => id !== null).map(({ heading }) => heading.span()) },
};

;// CONCATENATED MODULE: ./lib/rules/hidden-text.js
/** Nothing in the text is hidden from its reader or disguised as other text. What is hidden never counts either way. */
const hidden_text_rule = {
    id: 'hidden-text',
    judge: ({ tricks }) => tricks.length > 0 ? { outcome: 'fail', findings: tricks } : { outcome: 'pass', evidence: [] },
};

;// CONCATENATED MODULE: ./lib/rules/impact.js

/** There is a section on the impact. */
const impact_rule = sectionRule({
    id: 'impact',
    called: 'section on the impact',
    heading: 'Impact',
    holds: 'who was affected, how, for how long, and what it cost',
});

// EXTERNAL MODULE: ./lib/parse/language.js
var parse_language = __webpack_require__(7605);
;// CONCATENATED MODULE: ./lib/rules/language.js

/** The prose is written in English. */
const language_rule = {
    id: 'language',
    judge: (document) => {
        const prose = new parse_language/* Prose */.s7(document);
        const start = (0,parse_language/* languageOf */.eX)(prose);
        // Too little prose to tell: that it is too short is said by other checks.
        if (start === null)
            return { outcome: 'pass', evidence: [] };
        const language = start.code === 'en' ? (0,parse_language/* mostlyNotEnglish */.ef)(prose) : start;
        if (language === null)
            return { outcome: 'pass', evidence: [] };
        return {
            outcome: 'fail',
            findings: [
                {
                    message: `The text seems to be written in ${language.name}.`,
                    help: 'Write it in English; code, names and quoted messages may stay as they are.',
                    at: (0,parse_language/* passageNotIn */.hN)(document, 'en')?.text.span() ?? { start: 0, end: 0 },
                },
            ],
        };
    },
};

// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/rules/length.js


/** The text keeps to the word limits. */
const length_rule = {
    id: 'length',
    judge: (document, { min, max }) => {
        const { words } = document;
        if (max !== undefined && words > max) {
            const finding = {
                message: `The text has ${words} words, ${words - max} more than the limit of ${max}.`,
                help: `Shorten it by ${words - max} words: keep what a reader who was not there needs.`,
                at: whereExceeded(document.blocks, max),
                related: longest(document),
            };
            return { outcome: 'fail', findings: [finding] };
        }
        if (min !== undefined && words < min) {
            const finding = {
                message: `The text has ${words === 1 ? '1 word' : `${words} words`}, ${min - words} fewer than the ${min} that are asked for.`,
                help: `Add ${min - words} words where it says least: how the cause worked, what was tried, what will change.`,
                at: { start: 0, end: 0 },
            };
            return { outcome: 'fail', findings: [finding] };
        }
        return { outcome: 'pass', evidence: [] };
    },
};
/** The block with which the limit is passed. */
function whereExceeded(blocks, max) {
    let words = 0;
    for (const block of blocks) {
        words += (0,parse/* wordCount */.e)([block]);
        if (words > max)
            return block.text.span();
    }
    return { start: 0, end: 0 };
}
/** The longest section, which is the first place to shorten. */
function longest(document) {
    const sections = vocabulary/* mainSections */.qI
        .flatMap((id) => (0,parse/* sectionsOf */.Ks)(document, id).slice(0, 1))
        .map((section) => ({ section, words: (0,parse/* wordCount */.e)(section.blocks) + (0,parse/* wordsOf */.Z9)(section.heading.value) }))
        .sort((a, b) => b.words - a.words);
    return sections
        .slice(0, 1)
        .map(({ section, words }) => ({ label: `The longest section has ${words} words.`, at: section.heading.span() }));
}

;// CONCATENATED MODULE: ./lib/rules/lessons.js

/** There is a section on lessons learned. */
const lessons_rule = sectionRule({
    id: 'lessons',
    called: 'section on lessons learned',
    heading: 'Lessons Learned',
    holds: 'what worked well and what did not',
});

;// CONCATENATED MODULE: ./lib/facts/improvements.js
/** What could be better, broadly. */

const improvements = {
    id: 'measures.improvements',
    section: 'measures',
    findElsewhere: () => [],
    find: (passages) => passages.filter(saysSomething).map(fact/* whole */.WQ),
};
function saysSomething(passage) {
    if (passage.block.kind === 'heading' || passage.isEmpty || passage.isHollow || passage.has('no-measure'))
        return false;
    if (isFragment(passage))
        return false;
    // “All went well, but the alert came late” names something.
    return !passage.has('contented') || passage.has('turn');
}
/** Initials name nothing, and a single word does so only in a list. */
function isFragment(passage) {
    const words = passage.words().filter((word) => /\p{L}/u.test(word));
    const isListed = passage.block.kind === 'item' || passage.block.kind === 'row';
    return words.length < (isListed ? 1 : 2) || !words.some((word) => /\p{L}{3}/u.test(word));
}

;// CONCATENATED MODULE: ./lib/rules/measures.improvements.js


/** The section says what could be better. */
const measures_improvements_rule = factRule({
    fact: improvements,
    asks: 'say what can be improved',
    help: 'Say broadly what should be better, for example: “Configuration changes need a review before they go live.”',
});

;// CONCATENATED MODULE: ./lib/rules/measures.js

/** There is a section on corrective and preventative measures. */
const measures_rule = sectionRule({
    id: 'measures',
    called: 'section on corrective and preventative measures',
    heading: 'Corrective and Preventative Measures',
    holds: 'what can be improved, and a list of specific tasks',
    parts: ['lessons'],
});

;// CONCATENATED MODULE: ./lib/facts/tasks.js
/** A list of specific things to do. */

const tasks = {
    id: 'measures.tasks',
    section: 'measures',
    find: (passages) => {
        const entries = new Map();
        for (const passage of passages) {
            const { block, line } = passage.sentence;
            const entry = `${block.span.start}:${line}`;
            if (isTask(passage) && !entries.has(entry))
                entries.set(entry, (0,fact/* whole */.WQ)(passage));
        }
        return entries.size >= LIST ? [...entries.values()] : [];
    },
    findElsewhere: () => [],
};
/** One thing is no list. */
const LIST = 2;
/** A single word names a subject. */
const LEAST = 2;
/** Fewer words name a subject, unless they begin as tasks do: “patch nginx”. */
const TASK = 3;
/** What begins so tells of its subject; it is a task only if it says what shall become of it. */
const SUBJECT = /^(?:the|a|an|this|that|these|all|each|every|any|our|we|we're|i|i'm|it|they|there|by|in|nobody|every(?:body|one|thing)|something|nothing|anything|\p{L}+ed)$/u;
function isTask(passage) {
    const { block, sentence } = passage;
    if (block.kind === 'heading' || passage.isEmpty || passage.has('no-measure'))
        return false;
    const isBullet = block.kind === 'item' || block.kind === 'row' || BULLET.test(sentence.text.value);
    // A box to tick is one for something to do.
    if (block.checked !== undefined && sentence.words.length >= LEAST)
        return true;
    return heads(passage).some((head) => {
        if (passage.matches('task-verb').some(({ first }) => first === head))
            return true;
        const opening = sentence.words[head]?.text ?? 'a';
        if (opening.endsWith('ing') && !SUBJECT.test(opening))
            return sentence.words.length - head >= LEAST;
        if (!isBullet || sentence.words.length < TASK)
            return false;
        return passage.has('obligation') || !SUBJECT.test(opening);
    });
}
/** The words that a task may begin with: the first of its line behind "a)", and the first after a label in front. */
function heads(passage) {
    const words = passage.words(0, LABEL);
    const first = words[1] === ')' ? 2 : 0;
    const colon = words.indexOf(':');
    return colon === -1 ? [first] : [first, colon + 1];
}
/** A line that begins so is an item to its reader, although not to Markdown. */
const BULLET = /^[•●▪◦‣]/;
/** So many words at most, with their colon, are the label of a task. */
const LABEL = 12;

;// CONCATENATED MODULE: ./lib/rules/measures.tasks.js


/** The section holds a list of specific tasks. */
const measures_tasks_rule = factRule({
    fact: tasks,
    asks: 'hold a list of specific tasks',
    help: 'Add a list of specific tasks, for example: “- Add an alert on the server’s memory”, “- Patch nginx to 1.26”.',
});

;// CONCATENATED MODULE: ./lib/rules/measures.vague.js

/** Every task is one that somebody can finish. */
const measures_vague_rule = {
    id: 'measures.vague',
    judge: (document) => {
        const measures = (0,reading/* passagesOf */.k)(document).filter(({ homes }) => homes.includes('measures'));
        const findings = measures
            // A longer sentence goes on to say how.
            .filter(({ sentence }) => sentence.words.length <= LONGEST)
            .flatMap((passage) => passage
            .matches('vague')
            .slice(0, 1)
            .map((match) => ({
            message: 'Nobody can tick this off.',
            help: 'Say what will be different, for example: “Add a check of the file name to the pipeline”.',
            at: passage.at(match),
        })));
        return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
    },
};
const LONGEST = 12;

// EXTERNAL MODULE: ./lib/facts/leftovers.js + 1 modules
var leftovers = __webpack_require__(6515);
;// CONCATENATED MODULE: ./lib/rules/placeholder.js

/** Nothing is left over from a template, an assignment or a chat assistant. */
const placeholder_rule = {
    id: 'placeholder',
    judge: (document) => {
        const findings = (0,leftovers/* leftoversOf */.K)(document)
            .slice(0, 10)
            .map(({ kind, span, words }) => ({ message: messages[kind](words), help: helps[kind], at: span }));
        return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
    },
};
const messages = {
    blank: (words) => `“${words}” is a blank that is still to be filled in.`,
    todo: (words) => `“${words}” says that something is still to be written.`,
    filler: (words) => `“${words}” is filler text.`,
    assistant: (words) => `“${words}” is what a chat assistant said, not part of the postmortem.`,
    guidance: (words) => `“${words}” is the assignment’s or template’s guidance.`,
};
const helps = {
    blank: 'Write what belongs there, or remove the line.',
    todo: 'Write it, or remove the line; a task for later belongs in the list of tasks.',
    filler: 'Replace it with what happened.',
    assistant: 'Remove it, and check that what stands around it is true of this incident.',
    guidance: 'Replace it with what it asks for.',
};

;// CONCATENATED MODULE: ./lib/rules/resolution.js

/** There is a section on how the incident was resolved. */
const resolution_rule = sectionRule({
    id: 'resolution',
    called: 'section on the resolution',
    heading: 'Resolution',
    holds: 'what was done to end the incident, and what of it is only a workaround',
});

;// CONCATENATED MODULE: ./lib/rules/response.js

/** There is a section on who responded and how. */
const response_rule = sectionRule({
    id: 'response',
    called: 'section on the response',
    heading: 'Response',
    holds: 'who responded, when they acknowledged, and what slowed them down',
});

;// CONCATENATED MODULE: ./lib/rules/root-cause.js

/** There is a section on the root cause. */
const root_cause_rule = sectionRule({
    id: 'root-cause',
    called: 'section on the root cause',
    heading: 'Root Cause',
    holds: 'what caused the incident, with the mechanism that led from the cause to what users saw',
});

// EXTERNAL MODULE: ./lib/facts/affected.js
var affected = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/rules/summary.affected.js


/** How many of the users the outage reached, in the summary. */
const summary_affected_rule = factRule({
    fact: affected/* affected */.h,
    asks: 'say how many of the users were affected',
    help: 'Give a share or a number in the Issue Summary, for example: “38 % of our users were affected.” “All users” and “no user” count too.',
});

// EXTERNAL MODULE: ./lib/facts/times/facts.js + 7 modules
var times_facts = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/facts/times/judgement.js

function passOn(...facts) {
    return { outcome: 'pass', evidence: facts.map(({ span }) => span) };
}
function missing(document, section, { message, help, at, instead }) {
    const places = instead.filter((place) => place !== null).slice(0, 2);
    const related = places.map(({ span }) => ({
        label: `It stands only here, ${whereabouts(document, span)}.`,
        at: span,
    }));
    const finding = { message, help, at: at ?? sectionSpan(document, section) };
    return { outcome: 'fail', findings: [related.length > 0 ? { ...finding, related } : finding] };
}
/** The title of a section, or the start of the document where there is none. */
function sectionSpan(document, id) {
    return (0,parse/* sectionOf */.ZE)(document, id)?.heading.span() ?? { start: 0, end: 0 };
}
/** `under “Timeline”`, for the innermost section that holds a span. */
function whereabouts(document, { start }) {
    const section = document.sections.findLast(({ span }) => span.start <= start && start < span.end);
    if (!section)
        return 'outside every section';
    return `under “${section.title.length > 40 ? `${section.title.slice(0, 39)}…` : section.title}”`;
}

;// CONCATENATED MODULE: ./lib/rules/summary.duration.js
/** The summary says how long the outage lasted, or when it started and ended. */


const summary_duration_rule = {
    id: 'summary.duration',
    judge: (document) => {
        const facts = (0,times_facts/* timeFacts */.t)(document);
        const { summary } = facts;
        if (summary.duration)
            return passOn(summary.duration);
        if (summary.start && summary.end)
            return passOn(summary.start, summary.end);
        const { elsewhere } = facts;
        return missing(document, 'summary', {
            message: 'The issue summary does not say how long the outage lasted.',
            help: 'Add a line such as “Duration: 14:00 – 15:30 UTC on 10 May 2024 (1 hour 30 minutes)”.',
            instead: elsewhere.duration ? [elsewhere.duration] : [elsewhere.start, elsewhere.end],
        });
    },
};

;// CONCATENATED MODULE: ./lib/facts/experience.js
/** What users went through. */

/** Neither what a company loses nor a wrong line in a file is an experience of its users. */
const symptoms = (0,fact/* affirmedOutside */.GJ)('symptom', 'cost', 'wrong-setting');
function felt(passages) {
    return symptoms(passages).filter((evidence) => !isReason(evidence));
}
/** "Because our domain lost its record" tells why, and of nobody who felt it. */
function isReason({ passage, span }) {
    const why = passage.matches('because-of').at(-1);
    return why !== undefined && passage.at(why).end <= span.start && !passage.has('user', 'failed-component');
}
const experience = {
    id: 'summary.experience',
    section: 'summary',
    // What the cause did to the machinery is felt by nobody.
    find: (passages) => felt(passages.filter((passage) => !passage.isIn('root-cause') || passage.has('user'))),
    findElsewhere: (passages) => felt(passages.filter((passage) => passage.has('user'))),
};

;// CONCATENATED MODULE: ./lib/rules/summary.experience.js


/** The summary says what users went through. */
const summary_experience_rule = factRule({
    fact: experience,
    asks: 'say what users were experiencing',
    help: 'Say in the Issue Summary what users saw, for example: “Users could not log in and saw error 500.”',
});

;// CONCATENATED MODULE: ./lib/rules/summary.js

/** There is an issue summary. */
const summary_rule = sectionRule({
    id: 'summary',
    called: 'issue summary',
    heading: 'Issue Summary',
    holds: 'how long the outage lasted, what users felt, how many they were, and the root cause',
    parts: ['duration', 'impact'],
});

;// CONCATENATED MODULE: ./lib/facts/topics.js
/** The telling words of a sentence, cut to the beginning that their inflections share. */
function topics(passage) {
    const plain = new Set(passage.matches('commonplace').flatMap(({ first, last }) => range(first, last)));
    return passage
        .words()
        .filter((word, index) => word.length >= 3 && !plain.has(index) && /^\p{L}/u.test(word))
        .map((word) => word.slice(0, STEM));
}
const STEM = 5;
function range(first, last) {
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

;// CONCATENATED MODULE: ./lib/facts/root-cause.js



const rootCause = {
    id: 'summary.root-cause',
    section: 'summary',
    part: 'root-cause',
    find: (passages, document) => {
        const said = saidToBe(passages);
        return said.length > 0 ? said : machinery(passages, document);
    },
    findElsewhere: saidToBe,
};
function saidToBe(passages) {
    const known = passages.filter((passage) => !passage.leavesCauseOpen && !passage.isHollow);
    // “Because of the outage” tells what followed on it, and “because of the outage of our provider” what caused it.
    const reasons = known.flatMap((passage) => passage.has('outage-of')
        ? (0,fact/* mentioned */.mK)('because-of')([passage])
        : (0,fact/* mentionedOutside */.zm)('because-of', 'own-outage')([passage]));
    return [...reasons, ...known.flatMap(consequences)];
}
/** "A typo led to a crash" names a cause; "The outage led to complaints", or "It was down, leading to losses", does not. */
function consequences(passage) {
    const told = passage.matches('broke-it');
    if (told.length === 0)
        return [];
    const trouble = [...passage.matches('outage'), ...passage.matches('failed-component')];
    const from = Math.min(trouble.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY), passage.matches('toll')[0]?.first ?? Number.POSITIVE_INFINITY);
    return told.filter(({ first }) => first > 0 && first <= from).map((match) => ({ passage, span: passage.at(match) }));
}
/** A sentence of the summary that tells of nothing that users felt, but of what the section on the cause tells of. */
function machinery(passages, document) {
    const causes = (0,reading/* passagesOf */.k)(document).filter(({ homes, block }) => homes.includes('cause') && block.kind !== 'heading');
    const subjects = new Set(causes.filter((passage) => !passage.has('repair')).flatMap(topics));
    return passages
        .filter((passage) => passage.block.kind !== 'heading' && !passage.has(...OF_OTHER_THINGS) && !tellsOfUsers(passage))
        .filter((passage) => new Set(topics(passage).filter((topic) => subjects.has(topic))).size >= COMMON)
        .map(fact/* whole */.WQ);
}
const OF_OTHER_THINGS = ['symptom', 'hiccup', 'share', 'outage', 'monitor', 'aftermath', 'unknown'];
function tellsOfUsers(passage) {
    return passage.outside(passage.matches('user'), 'device-driver').length > 0;
}
/** So many telling words in common are no chance. */
const COMMON = 2;

;// CONCATENATED MODULE: ./lib/rules/summary.root-cause.js


/** The summary names the root cause. */
const summary_root_cause_rule = factRule({
    fact: rootCause,
    asks: 'say what the root cause was',
    help: 'Name it in the Issue Summary, for example: “The root cause was an expired certificate.”',
});

;// CONCATENATED MODULE: ./lib/facts/service.js
/** What was down or slow. */

const service = {
    id: 'summary.service',
    section: 'summary',
    find: (passages) => {
        const known = passages.filter((passage) => !passage.has('unknown-which'));
        const effects = known.filter((passage) => !passage.isIn('root-cause') && !passage.has('because-of'));
        const impact = (0,fact/* mentioned */.mK)('component')(effects);
        // A sentence on the cause names its own machinery; there, only what failed counts, whatever it is.
        const failed = (0,fact/* mentioned */.mK)('failed-component')(known);
        return [...impact, ...failed, ...effects.flatMap(named)];
    },
    // Elsewhere, every sentence names some machinery.
    findElsewhere: (0,fact/* mentioned */.mK)('failed-component'),
};
/** A product goes by its name: "StreamBox showed an error". */
function named(passage) {
    const names = passage.matches('name');
    if (names.length === 0 || !passage.has('symptom', 'hiccup'))
        return [];
    const calendar = new Set(passage.matches('calendar').map(({ first }) => first));
    // “Issue Summary: …” names no product.
    const label = passage.words(0, service_LABEL).indexOf(':');
    return names
        .filter(({ first }) => first > label && !calendar.has(first))
        .map((match) => ({ passage, span: passage.at(match) }));
}
/** So many words at most, with their colon, are a label. */
const service_LABEL = 4;

;// CONCATENATED MODULE: ./lib/rules/summary.service.js


/** What was down or slow, named in the summary. */
const summary_service_rule = factRule({
    fact: service,
    asks: 'say what service was down or slow',
    help: 'Name it in the Issue Summary, for example: “The checkout page of the web shop was down.”',
});

;// CONCATENATED MODULE: ./lib/rules/summary.start-end.js
/** The summary gives the time of day at which the outage started, and that at which it ended. */


const summary_start_end_rule = {
    id: 'summary.start-end',
    judge: (document) => {
        const facts = (0,times_facts/* timeFacts */.t)(document);
        const { summary, start, end } = facts;
        if (summary.start && summary.end)
            return passOn(summary.start, summary.end);
        const { elsewhere } = facts;
        const lacks = summary.start
            ? 'when the outage ended'
            : summary.end
                ? 'when the outage started'
                : 'when the outage started and ended';
        const instead = [summary.start ? null : (elsewhere.start ?? start), summary.end ? null : (elsewhere.end ?? end)];
        return missing(document, 'summary', {
            message: `The issue summary does not give the time of day ${lacks.replace('when', 'at which')}.`,
            help: 'Give both times of day with their time zone, such as “from 14:00 to 15:30 UTC on 10 May 2024”.',
            instead,
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/summary.timezone.js
/** The zone of the times that the summary tells. */


const summary_timezone_rule = {
    id: 'summary.timezone',
    judge: (document) => {
        const facts = (0,times_facts/* timeFacts */.t)(document);
        const { summary, timelineZone } = facts;
        if (summary.zone)
            return passOn(summary.zone);
        const told = summary.start ?? summary.end;
        return missing(document, 'summary', {
            message: told ? 'The times in the issue summary carry no time zone.' : 'The issue summary names no time zone.',
            help: 'Write the zone after the time: “UTC”, “WAT”, “UTC+3”, “East Africa Time”.',
            ...(told ? { at: told.span } : {}),
            instead: [timelineZone ?? facts.elsewhere.zone],
        });
    },
};

// EXTERNAL MODULE: ./lib/facts/detected-how.js
var detected_how = __webpack_require__(1229);
// EXTERNAL MODULE: ./lib/facts/times/zones.js
var zones = __webpack_require__(6017);
;// CONCATENATED MODULE: ./lib/facts/actions.js
/** What was looked into and tried. */



const actions = {
    id: 'timeline.actions',
    section: 'timeline',
    find: (passages) => {
        const early = beforeTheLast(passages);
        const telling = early.filter((passage) => !passage.isHollow);
        const told = [
            ...investigated(telling),
            ...(0,fact/* mentioned */.mK)('fix')(sinceDetection(telling)),
            ...lookedInto(passages.slice(early.length)),
        ];
        return told.length > 0 ? told : [...passages.flatMap(actions_deeds), ...passages.flatMap(openingDeed)];
    },
    findElsewhere: (passages) => investigated(passages.filter((passage) => passage.isIn('investigation'))),
};
const investigated = (0,fact/* mentionedOutside */.zm)('investigate', 'no-action');
/** What ends it is the resolution, whatever it was. */
const lookedInto = (0,fact/* mentionedOutside */.zm)('investigate', 'no-action', 'fix');
/** Whoever appears in an entry that is no detection and hands nothing on does something there. */
function actions_deeds(passage) {
    return passage.has('person') && !passage.has('detection', 'escalation') && !passage.isHollow ? [(0,fact/* whole */.WQ)(passage)] : [];
}
/** "Bisected the commits": what an entry begins with, whatever the verb, somebody did. */
function openingDeed(passage) {
    const words = passage.words();
    const head = words.findIndex((word) => !isOfTime(word));
    const verb = words[head];
    if (verb === undefined || !/.{3}ed$/.test(verb) || words.length - head < DEED || words[head + 1] === 'by')
        return [];
    if (passage.matches('no-deed').some(({ first }) => first === head))
        return [];
    return [{ passage, span: passage.at({ first: head, last: head }) }];
}
/** What stands before the words of an entry. */
const isOfTime = (word) => /^(?:\d.*|[ap]m|[^\p{L}])$/u.test(word) || (0,zones/* abbreviationOffset */.ap)(word.toUpperCase(), word) !== undefined;
/** A shorter entry may tell of a state: “Queue blocked”. */
const DEED = 3;
/** What was changed before anybody knew may be what brought it about. */
function sinceDetection(passages) {
    const known = (0,detected_how/* detected */.Ds)(passages)[0]?.passage;
    return known === undefined ? passages : passages.slice(passages.indexOf(known));
}
/** All but the last entry: what is mended before the end was tried. */
function beforeTheLast(passages) {
    const last = passages.at(-1);
    return passages.filter(({ block, sentence }) => block !== last?.block || sentence.line !== last.sentence.line);
}

;// CONCATENATED MODULE: ./lib/rules/timeline.actions.js


/** The timeline tells of what was investigated and tried. */
const timeline_actions_rule = factRule({
    fact: actions,
    asks: 'say which actions were taken',
    help: 'Add entries to the Timeline: which parts of the system were investigated, and what was assumed to be the cause.',
});

;// CONCATENATED MODULE: ./lib/rules/timeline.brief.js
/** Each entry of the timeline takes one sentence, or two. */


const MOST = 2;
/** A timeline of so many entries may have one of three sentences. */
const LONG = 6;
const timeline_brief_rule = {
    id: 'timeline.brief',
    judge: (document) => {
        const { entries } = (0,times_facts/* timeFacts */.t)(document);
        const long = entries.filter(({ sentences }) => sentences > MOST);
        const allowed = entries.length >= LONG && long.length === 1 && long[0].sentences === MOST + 1;
        if (long.length === 0 || allowed) {
            const evidence = entries.map(({ span }) => span);
            return { outcome: 'pass', evidence: evidence.length > 0 ? evidence : [sectionSpan(document, 'timeline')] };
        }
        return {
            outcome: 'fail',
            findings: long.map(({ span, sentences }) => ({
                message: `This entry of the timeline has ${sentences} sentences.`,
                help: 'Keep to one or two sentences: what was seen or done. Move the explanation to the root cause.',
                at: span,
            })),
        };
    },
};

// EXTERNAL MODULE: ./lib/facts/times/expressions.js + 1 modules
var expressions = __webpack_require__(6063);
;// CONCATENATED MODULE: ./lib/facts/times/timeline-fixes.js

/** What people set before the entries of a list, and the emphasis of the time behind it. */
const MARKED = /^( {0,3})((?:[•◦▪▫‣⁃·●○■□–—−➤➔→✓✔*+-]\)?[ \t\u00a0]{0,4})?)(?:\*\*|__|`|\[|\()?$/u;
/** More does not stand before the time of a line. */
const MOST_MARKS = 12;
/** Makes each line a list item. null where some of the entries are no lines that begin with their time. */
function asItems(entries, source) {
    const edits = [];
    for (const { form, at, timeSpan, span } of entries) {
        const edit = form === 'line' && at === 'front' && timeSpan !== null ? asItem(timeSpan.start, source) : null;
        // A backslash breaks the line, and would be shown at the end of an item.
        if (edit === null || source[span.end] === '\\')
            return null;
        edits.push(edit);
    }
    return edits.length === 0 ? null : edits;
}
function asItem(time, source) {
    const from = lineStart(source, time);
    const found = from === null ? null : MARKED.exec(source.slice(from, time));
    if (from === null || found === null)
        return null;
    const [, indent = '', mark = ''] = found;
    // `*14:05* …` is emphasis.
    if (mark === '*' || mark === '+')
        return null;
    const at = from + indent.length;
    return { at: { start: at, end: at + mark.length }, replacement: '- ' };
}
function lineStart(source, offset) {
    for (let at = offset; at >= Math.max(0, offset - MOST_MARKS); at--) {
        if (at === 0 || /[\r\n]/.test(source[at - 1]))
            return at;
    }
    return null;
}
/** `9.05 pm`, `14h05`, `12;45 PM`, `14.05 UTC`: a clock time whose separator is no colon. */
const SEPARATED = /^(\W{0,3})(\d{1,2})(?:[.;](?=\d{2} ?(?:[aApP]\.?[mM]\b|UTC\b|GMT\b|[A-Z]{3,4}\b))|[hH](?=\d{2}(?![\dm:])))(?=\d{2})/u;
const LONGEST_TIME = 80;
/** Writes a colon between hours and minutes, where the time then reads the same. */
function withColons(entries, source) {
    return entries.flatMap(({ timeSpan, at }) => {
        if (timeSpan === null || (at !== 'front' && at !== 'label'))
            return [];
        const written = source.slice(timeSpan.start, Math.min(timeSpan.end, timeSpan.start + LONGEST_TIME));
        const found = SEPARATED.exec(written);
        if (found === null)
            return [];
        const from = found[0].length - 1;
        const colons = `${written.slice(0, from)}:${written.slice(from + 1)}`;
        const start = timeSpan.start + from;
        return read(colons) === read(written) ? [{ at: { start, end: start + 1 }, replacement: ':' }] : [];
    });
}
/** What a time says, without where it stands. */
const read = (written) => JSON.stringify((0,expressions/* leadingTime */.Wq)(written), (key, value) => (key === 'from' || key === 'to' ? undefined : value));

;// CONCATENATED MODULE: ./lib/rules/timeline.bullets.js
/** The entries of the timeline are list items with a time in front. */



/** So many of a hundred entries are enough: one may be a heading or a remark. */
const ENOUGH = 80;
const timeline_bullets_forms = {
    item: 'list items',
    row: 'rows of a table',
    heading: 'headings',
    line: 'lines of plain text',
    paragraph: 'prose',
    code: 'lines of a code block',
};
const help = 'Write one list item for each event, its time first: “- 14:05 UTC - Monitoring alerted the on-call engineer.”';
const timeline_bullets_rule = {
    id: 'timeline.bullets',
    judge: (document) => {
        const { entries } = (0,times_facts/* timeFacts */.t)(document);
        const good = entries.filter(isBullet);
        if (entries.length > 0 && good.length * 100 >= entries.length * ENOUGH) {
            const fix = withColons(entries, document.source);
            return { outcome: 'pass', evidence: good.map(({ timeSpan }) => timeSpan), ...(fix.length > 0 && { fix }) };
        }
        return { outcome: 'fail', findings: findings(entries, sectionSpan(document, 'timeline'), document.source) };
    },
};
function isBullet({ form, at, timeSpan }) {
    return form === 'item' && timeSpan !== null && (at === 'front' || at === 'label');
}
function findings(entries, section, source) {
    if (entries.length === 0)
        return [{ message: 'The timeline has no entries that begin with a time.', help, at: section }];
    const other = entries.find(({ form }) => form !== 'item');
    const items = entries.filter(({ form }) => form === 'item');
    if (other && items.length * 2 < entries.length) {
        const fix = asItems(entries, source);
        const message = `The timeline's entries are ${timeline_bullets_forms[other.form]}, not list items.`;
        return [{ message, help, at: other.span, ...(fix !== null && { fix }) }];
    }
    const bare = entries.filter((entry) => !isBullet(entry));
    const message = `${bare.length} of the timeline's ${entries.length} entries ${bare.length === 1 ? 'has' : 'have'} no time in front.`;
    const related = bare.slice(1, 4).map(({ span }) => ({ label: 'So does this one.', at: span }));
    return [
        {
            message,
            help,
            at: bare[0].span,
            related: related.map((place) => ({ ...place, label: 'No time here either.' })),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/timeline.detected-how.js


/** The timeline says by what or whom the issue was noticed. */
const timeline_detected_how_rule = factRule({
    fact: detected_how/* detectedHow */.f,
    asks: 'say how the issue was detected',
    help: 'Say in the Timeline who or what noticed it: a monitoring alert, an engineer, a customer’s complaint.',
});

;// CONCATENATED MODULE: ./lib/facts/detected-when.js



const detectedWhen = {
    id: 'timeline.detected-when',
    section: 'timeline',
    find: (passages, document) => {
        const timed = inTimedEntries(passages, document);
        const entries = new Set(timed);
        const labelled = timed.filter((passage) => passage.isIn('detection')).map(fact/* whole */.WQ);
        // That it began says nothing of who knew, and what is in order is no trouble.
        const noticed = (0,fact/* stated */.Eo)('symptom')(timed).filter(({ passage }) => !passage.has('onset', 'sound', 'suspect'));
        return [
            ...labelled,
            ...(0,detected_how/* detections */.xO)(passages).filter(({ passage }) => entries.has(passage)),
            ...(0,fact/* done */.Vw)('found-out')(timed),
            ...noticed,
        ];
    },
    findElsewhere: (passages, document) => dated(passages, document),
};
function inTimedEntries(passages, document) {
    const entries = (0,times_facts/* timeFacts */.t)(document).entries.filter(({ time, offset }) => time !== null || offset !== null);
    return passages.filter(meets(entries.map(({ span }) => span)));
}
/** Outside the timeline, a detection whose sentence says when. */
function dated(passages, document) {
    const times = (0,times_facts/* timeFacts */.t)(document).statements.map(({ span }) => span);
    return (0,detected_how/* detected */.Ds)(passages.filter(meets(times)));
}
/** Whether a passage has any text in common with one of some places; both are asked for in the order of the text. */
function meets(places) {
    let next = 0;
    return ({ span }) => {
        while (places[next] !== undefined && places[next].end <= span.start)
            next++;
        return places[next] !== undefined && places[next].start < span.end;
    };
}

;// CONCATENATED MODULE: ./lib/rules/timeline.detected-when.js


/** An entry of the timeline says when the issue was noticed. */
const timeline_detected_when_rule = factRule({
    fact: detectedWhen,
    asks: 'say when the issue was detected',
    help: 'Add an entry to the Timeline, for example: “14:05 UTC - An alert reported error rates above 20 %.”',
});

;// CONCATENATED MODULE: ./lib/facts/escalated.js
/** Who was called in. */

const escalated = {
    id: 'timeline.escalated',
    section: 'timeline',
    part: 'escalation',
    find: (0,fact/* doneOutside */.s1)('escalation', 'grew-worse', 'needless-escalation', 'no-handover', 'was-told'),
};

;// CONCATENATED MODULE: ./lib/rules/timeline.escalated.js


/** The timeline says which team or person the incident was escalated to. */
const timeline_escalated_rule = factRule({
    fact: escalated,
    asks: 'say to whom the incident was escalated',
    help: 'Name the team or person in the Timeline, for example: “14:30 UTC - Escalated to the database team.”',
});

;// CONCATENATED MODULE: ./lib/rules/timeline.js

/** There is a timeline. */
const timeline_rule = sectionRule({
    id: 'timeline',
    called: 'timeline',
    heading: 'Timeline',
    holds: 'one line for each event: `- 14:05 UTC - …`',
    parts: ['detection', 'investigation', 'escalation'],
});

;// CONCATENATED MODULE: ./lib/facts/misleading.js



const misleading = {
    id: 'timeline.misleading',
    section: 'timeline',
    part: 'misleading',
    find: (section, document) => {
        const passages = section.filter((passage) => !passage.has('no-detour'));
        const told = [
            ...(0,fact/* mentionedOutside */.zm)('misleading', 'wrong-setting')(passages),
            ...cleared(passages),
            ...acquitted(passages),
        ];
        return told.length > 0 ? told : refutedSuspicions(passages, document);
    },
    // Among the causes, "the wrong file" is one.
    findElsewhere: (others, document) => {
        const passages = others.filter((passage) => !passage.has('no-detour'));
        const told = passages.filter((passage) => passage.has('suspect') || !(passage.homes.includes('cause') || passage.has('because-of')));
        return [
            ...(0,fact/* mentioned */.mK)('misleading')(told),
            ...refutedSuspicions(passages.filter((passage) => !passage.has('user')), document),
        ];
    },
};
/** What was found to be in order, while the search went on. */
function cleared(passages) {
    const end = passages.findLastIndex((passage) => passage.has('finding') && !passage.has('cleared'));
    return (0,fact/* mentioned */.mK)('cleared')(passages.slice(0, Math.max(end, 0))).filter(({ passage }) => !passage.has('fixed-how'));
}
/** What an entry suspects, and in its next sentence finds in order. */
function acquitted(passages) {
    return passages
        .filter((passage, index) => {
        const before = passages[index - 1];
        return before?.block === passage.block && before.has('suspect') && passage.has('cleared');
    })
        .map(fact/* whole */.WQ);
}
/** Suspicions whose subject has no word in common with what was found to be the cause. */
function refutedSuspicions(passages, document) {
    const suspicions = passages.filter((passage) => passage.has('suspect') && !passage.has('finding', 'proved-right'));
    if (suspicions.length === 0)
        return [];
    const all = (0,reading/* passagesOf */.k)(document);
    const named = all.filter(namesCause);
    const causes = new Set((named.length > 0 ? named : all.filter(standsAsCause)).flatMap(topics));
    if (causes.size === 0)
        return [];
    return suspicions
        .filter((passage) => {
        const suspected = topics(passage);
        return suspected.length > 0 && !suspected.some((topic) => causes.has(topic));
    })
        .map(fact/* whole */.WQ);
}
function namesCause(passage) {
    if (passage.has('suspect'))
        return false;
    return passage.has('finding') || (!passage.isIn('timeline') && passage.has('because-of'));
}
/** Among the causes, all that mends nothing may be the cause. */
function standsAsCause(passage) {
    return passage.homes.includes('cause') && passage.block.kind !== 'heading' && !passage.has('repair');
}

;// CONCATENATED MODULE: ./lib/rules/timeline.misleading.js


/** The timeline tells of something suspected or tried that proved wrong. */
const timeline_misleading_rule = factRule({
    fact: misleading,
    asks: 'say which misleading paths were taken',
    help: 'Add an entry to the Timeline, for example: “14:20 UTC - Suspected the database; its metrics were normal.”',
});

// EXTERNAL MODULE: ./lib/facts/times/cues-en.js
var cues_en = __webpack_require__(7542);
// EXTERNAL MODULE: ./lib/facts/times/moment.js
var moment = __webpack_require__(7856);
;// CONCATENATED MODULE: ./lib/facts/times/contradictions.js



/** What is said of the whole incident disagrees. One finding for one cause: the first that speaks of a pair of times. */
function contradictions(facts) {
    const found = [...impossible(facts.moments), ...endBeforeStart(facts), ...statedLength(facts)];
    if (found.length > 0)
        return found;
    const edges = [...detectedOutside(facts), ...resolvedElsewhere(facts)];
    return edges.length > 0 ? edges : [...restoredEarly(facts), ...beginsLate(facts)].slice(0, 1);
}
const reasons = {
    clock: 'is no time of day',
    date: 'is no date of the calendar',
    year: 'is not a year that this can have happened in',
    weekday: 'falls on another day of the week',
    zone: 'names a zone that no place keeps: offsets from UTC go from −12 to +14',
};
function impossible(moments) {
    const findings = [];
    for (const { time, block } of moments) {
        for (const { impossible, from, to } of (0,moment/* endsOf */.oI)(time)) {
            if (!impossible)
                continue;
            findings.push({
                message: `“${block.text.value.slice(from, to)}” ${reasons[impossible]}.`,
                help: 'Write a date and a time that exist, such as “10 May 2024, 14:05 UTC”.',
                at: block.text.span(from, to),
            });
        }
    }
    return findings;
}
/** The tolerance between two clock times in minutes: people round. */
function slack(...moments) {
    return moments.some((moment) => moment?.approximate) ? 30 : 1;
}
function endBeforeStart({ told: { start, end }, resolved, detected }) {
    if (start && end && end.at < start.at && start.span.start !== end.span.start) {
        return [
            {
                message: `The outage ends at ${clockText(end)}, before it starts at ${clockText(start)}.`,
                help: 'Check the date and AM or PM of both times.',
                at: end.span,
                related: [{ label: `It starts at ${clockText(start)}.`, at: start.span }],
            },
        ];
    }
    if (detected &&
        resolved &&
        resolved.at < detected.at - slack(detected.moment, resolved.moment) &&
        resolved.moment.date) {
        return [
            {
                message: `The incident is resolved at ${clockText(resolved)}, before it is detected at ${clockText(detected)}.`,
                help: 'Check the date and AM or PM of both times.',
                at: resolved.span,
                related: [{ label: `It is detected at ${clockText(detected)}.`, at: detected.span }],
            },
        ];
    }
    return [];
}
/** How far a stated length may be from what follows from the times. */
function tolerance({ minutes, approximate }) {
    return Math.max(approximate ? minutes * 0.15 : minutes * 0.05, approximate ? 5 : 2);
}
function statedLength({ summary, told: { start, end }, entries, timeline, resolved }) {
    const stated = summary.duration;
    if (!stated || stated.value.weak || (stated.value.bound && stated.value.limit === null))
        return [];
    const told = start && end ? { from: start, to: end } : null;
    const first = timeline.find(({ at }) => at !== null);
    const followed = entries.length > 2 && first && resolved && !start && !end ? { from: placeOf(first), to: resolved } : null;
    const pair = told ?? followed;
    if (!pair?.from || pair.to.at <= pair.from.at)
        return [];
    const minutes = Math.round(pair.to.at - pair.from.at);
    const margin = tolerance(stated.value) + slack(pair.from.moment, pair.to.moment) - 1;
    // Of an outage that came back, the length is that of all its parts, or of the first.
    if ([minutes, summary.total ?? minutes].some((length) => isWithin(length, stated.value, margin)))
        return [];
    return [
        {
            message: `The outage is said to last ${saidText(stated.value)}, but from ${clockText(pair.from)} to ${clockText(pair.to)} it is ${lengthText(minutes)}.`,
            help: `Write “${lengthText(minutes)}”, or correct the times.`,
            at: stated.span,
            related: [
                { label: `It starts at ${clockText(pair.from)}.`, at: pair.from.span },
                { label: `It ends at ${clockText(pair.to)}.`, at: pair.to.span },
            ],
        },
    ];
}
function isWithin(minutes, { minutes: stated, limit }, margin) {
    if (limit === 'least')
        return minutes >= stated - margin;
    if (limit === 'most')
        return minutes <= stated + margin;
    return Math.abs(minutes - stated) <= margin;
}
function saidText({ minutes, limit }) {
    return `${limit === null ? '' : `at ${limit} `}${lengthText(minutes)}`;
}
function placeOf({ entry, at }) {
    if (at === null || !entry.timeSpan || !entry.time)
        return null;
    return { at, moment: entry.time, span: entry.timeSpan, section: 'timeline' };
}
/** What "10:30–11:00: rollback, service restored" tells came about at its end. */
function closeOf(placed) {
    const fact = placeOf(placed);
    const { entry, until } = placed;
    return fact && until !== null && entry.until ? { ...fact, at: until, moment: entry.until } : fact;
}
function detectedOutside({ told: { start, end }, detected, timeline }) {
    if (!start || !detected || !isEarly(detected, timeline))
        return [];
    const margin = slack(start.moment, detected.moment);
    if (detected.at < start.at - margin) {
        return [
            {
                message: `The issue is detected at ${clockText(detected)}, before the outage starts at ${clockText(start)}.`,
                help: 'Let the outage start when users were first affected, at the latest when it was detected, or correct the time.',
                at: detected.span,
                related: [{ label: `The outage is stated to start at ${clockText(start)}.`, at: start.span }],
            },
        ];
    }
    if (end && detected.at > end.at + slack(end.moment, detected.moment) && timeline.length > 1) {
        return [
            {
                message: `The issue is detected at ${clockText(detected)}, after the outage ends at ${clockText(end)}.`,
                help: 'Check the date, AM or PM and the time zone of both times.',
                at: detected.span,
                related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
            },
        ];
    }
    return [];
}
/** True: it is one of the first entries; what is noticed later may be something else. */
function isEarly(fact, timeline) {
    return timeline
        .filter(({ at }) => at !== null)
        .slice(0, 4)
        .some(({ entry }) => entry.timeSpan === fact.span);
}
function resolvedElsewhere({ told: { start, end }, timeline, recoveries }) {
    if (!end || recoveries.length === 0)
        return [];
    const whole = recoveries.filter((recovery) => !(0,times_facts/* isPartial */.m)(recovery));
    const last = whole.at(-1);
    if (!last || timeline.length < 2)
        return [];
    const length = start && end.at > start.at ? end.at - start.at : 60;
    const margin = Math.max(15, length * 0.1) + slack(end.moment, last.entry.time) - 1;
    // What the timeline closes with may be said without a word for it.
    const near = [...whole, timeline[timeline.length - 1]].some(({ at, until }) => [at, until].some((time) => time !== null && Math.abs(time - end.at) <= margin));
    const fact = closeOf(last);
    if (near || !fact)
        return [];
    return [
        {
            message: `The incident is resolved at ${clockText(fact)}, but the outage is stated to end at ${clockText(end)}.`,
            help: 'Give the same end in both places, with the time zone where they are told in different ones.',
            at: fact.span,
            related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
        },
    ];
}
/** Users had their service back long before the stated end: the outage was shorter, or it came back. */
function restoredEarly({ told: { start, end }, recoveries }) {
    if (!start || !end)
        return [];
    const early = recoveries.find(({ entry: { text } }) => (0,cues_en/* hasCue */.GF)(text, cues_en/* restorationCues */.dP) && !(0,cues_en/* hasCue */.GF)(text, stillPartial));
    const fact = early && closeOf(early);
    if (!fact || end.at - fact.at <= Math.max(60, (end.at - start.at) / 2))
        return [];
    return [
        {
            message: `The service is restored at ${clockText(fact)}, ${lengthText(Math.round(end.at - fact.at))} before the stated end of the outage.`,
            help: 'Let the outage end when users had their service back, or say why it lasted longer.',
            at: fact.span,
            related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
        },
    ];
}
const stillPartial = /\b(?:partial|partially|some users|attempt|attempted|failed|not restored|unable)\b/gi;
/** The timeline's first entry brings the outage on, a good while after its stated start. */
function beginsLate({ told: { start }, timeline }) {
    const first = timeline.find(({ at }) => at !== null);
    const fact = first && placeOf(first);
    if (!start || !fact || fact.at - start.at <= 15 + slack(start.moment, fact.moment))
        return [];
    if (!(0,cues_en/* hasCue */.GF)(first.entry.text, cues_en/* onsetCues */.Yn))
        return [];
    return [
        {
            message: `The timeline lets it begin at ${clockText(fact)}, ${lengthText(Math.round(fact.at - start.at))} after the stated start of the outage.`,
            help: 'Give the same start in both places, with the time zone where they are told in different ones.',
            at: fact.span,
            related: [{ label: `The outage is stated to start at ${clockText(start)}.`, at: start.span }],
        },
    ];
}
/** `14:05`, with the date as far as the moment names one. */
function clockText({ moment }) {
    const { clock, date } = moment;
    const time = clock ? `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}` : '';
    const day = date?.day && date.month ? ` on ${date.day} ${monthNames[date.month - 1] ?? ''}` : '';
    return `${time}${day}`;
}
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `1 hour 30 minutes`. */
function lengthText(minutes) {
    const whole = Math.round(minutes);
    const parts = [
        [Math.floor(whole / 1440), 'day'],
        [Math.floor((whole % 1440) / 60), 'hour'],
        [whole % 60, 'minute'],
    ];
    const named = parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
    return named.join(' ') || '0 minutes';
}

// EXTERNAL MODULE: ./lib/facts/times/instants.js
var instants = __webpack_require__(7626);
;// CONCATENATED MODULE: ./lib/facts/times/order.js


function disorder({ timeline, frame }) {
    const steps = [];
    let previous = null;
    for (const placed of timeline) {
        const time = minuteOf(placed, frame);
        if (time === null)
            continue;
        if (previous)
            steps.push({ from: previous, to: placed, back: isBack(previous, placed, frame) });
        previous = placed;
    }
    const back = steps.filter((step) => step.back);
    if (back.length > 2 && back.length > steps.length / 2)
        return [backwards(steps[0].from, back.at(-1).to)];
    return back.map(({ from, to }) => ({
        message: `The entry of ${textOf(to)} stands after that of ${textOf(from)}.`,
        help: 'Put the entries in the order in which things happened; check the date and AM or PM of both.',
        at: to.entry.timeSpan,
        related: [{ label: `This entry is of ${textOf(from)}.`, at: from.entry.timeSpan }],
    }));
}
function backwards(first, last) {
    return {
        message: `The timeline runs backwards: from ${textOf(first)} to ${textOf(last)}.`,
        help: 'Begin with the earliest entry.',
        at: first.entry.timeSpan,
        related: [{ label: `This entry is of ${textOf(last)}.`, at: last.entry.timeSpan }],
    };
}
function isBack(from, to, frame) {
    if (from.at === null || to.at === null) {
        // A day without a clock time: only whole days compare.
        return Math.floor(minuteOf(to, frame) / 1440) < Math.floor(minuteOf(from, frame) / 1440);
    }
    const slack = from.entry.time?.approximate || to.entry.time?.approximate ? 30 : 0;
    return to.at < from.at - slack;
}
function minuteOf({ at, entry }, frame) {
    if (at !== null)
        return at;
    const day = (0,instants/* dayOf */.kb)(entry.time?.date ?? null, frame);
    return day === null ? null : day * 1440;
}
function textOf({ entry }) {
    if (entry.offset !== null)
        return `T${entry.offset < 0 ? '' : '+'}${entry.offset} min`;
    const moment = entry.time;
    return clockText({ moment: moment.date || !entry.day ? moment : { ...moment, date: entry.day }, span: entry.span });
}

;// CONCATENATED MODULE: ./lib/rules/timeline.order.js
/** The entries of the timeline run forward in time. */


const timeline_order_rule = {
    id: 'timeline.order',
    judge: (document) => {
        const facts = (0,times_facts/* timeFacts */.t)(document);
        const findings = disorder(facts);
        if (findings.length > 0)
            return { outcome: 'fail', findings };
        return { outcome: 'pass', evidence: facts.entries.flatMap(({ timeSpan }) => timeSpan ?? []) };
    },
};

;// CONCATENATED MODULE: ./lib/facts/resolved.js


const resolved = {
    id: 'timeline.resolved',
    section: 'timeline',
    find: (passages, document) => [...recovery(passages), ...atTheEnd(passages, document)],
    findElsewhere: recovery,
};
function recovery(passages) {
    const recovered = (0,fact/* doneOutside */.s1)('recovered', 'at-work', 'fix-to-come')(passages.filter(isLastWord));
    return [...(0,fact/* carriedOut */.vk)(recovered, passages).filter(fact/* helped */.r4), ...ending(passages)];
}
/** Whether the next sentence of an entry does not take it back: "Rolled back the release. It did not help." */
function isLastWord({ block, sentence }, index, passages) {
    const next = passages[index + 1];
    return next?.block !== block || next.sentence.line !== sentence.line || !next.has('in-vain');
}
/** How a timeline ends: there, plain words such as "the page loads again" say enough. */
function ending(passages) {
    const last = passages.at(-1);
    const entry = passages.filter(({ block, sentence }) => block === last?.block && sentence.line === last.sentence.line);
    const said = entry.filter(isLastWord).filter((passage) => !passage.has('in-vain', 'symptom'));
    return (0,fact/* doneOutside */.s1)('well-again', 'not-over', 'at-work', 'fix-to-come')(said);
}
/** What happened when the outage ended, as the summary tells it, ended it; but to find a cause ends nothing. */
function atTheEnd(passages, document) {
    const { told, timeline } = (0,times_facts/* timeFacts */.t)(document);
    if (told.end === null)
        return [];
    const entries = timeline.filter(({ at }) => at === told.end.at).map(({ entry }) => entry.span);
    return (passages
        .filter(({ span }) => entries.some(({ start, end }) => start < span.end && span.start < end))
        .filter((passage) => passage.sentence.words.length >= EVENT && !passage.has('in-vain', 'finding'))
        // “The site is not restored” ends nothing.
        .filter((passage) => !passage.has('recovered') || passage.done('recovered').length > 0)
        .map(fact/* whole */.WQ));
}
/** Fewer words, the time among them, tell of no event. */
const EVENT = 4;

;// CONCATENATED MODULE: ./lib/rules/timeline.resolved.js


/** The timeline says how the incident was resolved. */
const timeline_resolved_rule = factRule({
    fact: resolved,
    asks: 'say how the incident was resolved',
    help: 'End the Timeline with it, for example: “15:42 UTC - Rolled back the release; error rates returned to normal.”',
});

;// CONCATENATED MODULE: ./lib/rules/times.consistent.js
/** The times of the document agree: length with start and end, detection within, resolution at the end, each possible. */


const times_consistent_rule = {
    id: 'times.consistent',
    judge: (document) => {
        const facts = (0,times_facts/* timeFacts */.t)(document);
        const findings = contradictions(facts);
        if (findings.length > 0)
            return { outcome: 'fail', findings };
        const evidence = [facts.start, facts.end, facts.detected, facts.resolved].flatMap((fact) => fact?.span ?? []);
        return { outcome: 'pass', evidence };
    },
};

;// CONCATENATED MODULE: ./lib/rules/trigger.js

/** There is a section on what set the incident off. */
const trigger_rule = sectionRule({
    id: 'trigger',
    called: 'section on the trigger',
    heading: 'Trigger',
    holds: 'what set the incident off at that very moment',
});

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/template/directives.js
var directives = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/rules/waivers.js


/** Every waiver names a check that may be waived, and says why. */
const waivers_rule = {
    id: 'waivers',
    judge: ({ waivers: comments }, { allow }) => {
        const waivers = comments.filter(({ word }) => word === undefined || !(0,directives/* isDirective */.qT)(word));
        const findings = waivers.flatMap(({ word, check, isOfSeveral, reason, span }) => {
            if (word !== undefined) {
                const message = `This comment says \`${waivers_short(word)}\` to the gate, which it does not know.`;
                return [{ message, help: `To waive a check, write ${example(allow)}.`, at: span }];
            }
            if (isOfSeveral === true) {
                const help = `Write one for each, with its own reason: ${example([check])}.`;
                return [{ message: 'This waiver names several checks.', help, at: span }];
            }
            if (check === '')
                return [{ message: 'This waiver names no check.', help: `Write ${example(allow)}.`, at: span }];
            if (!allow.includes(check)) {
                const near = (0,nearest/* nearest */.p)(check, allow);
                return [
                    {
                        message: `\`${waivers_short(check)}\` may not be waived.`,
                        help: `${near === undefined ? '' : `Did you mean \`${near}\`? `}${canBeWaived(allow)} Write what is asked, or take the waiver out.`,
                        at: span,
                    },
                ];
            }
            if (reason === '') {
                return [
                    {
                        message: `This waiver of \`${check}\` gives no reason.`,
                        help: `Say why there is nothing to tell: ${example([check])}.`,
                        at: span,
                    },
                ];
            }
            return [];
        });
        return findings.length > 0
            ? { outcome: 'fail', findings }
            : { outcome: 'pass', evidence: waivers.map(({ span }) => span) };
    },
};
const waivers_short = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const example = (allow) => `\`<!-- postmortem-gate: waive ${allow[0] ?? 'CHECK'}: the reason -->\``;
function canBeWaived(allow) {
    return allow.length === 0
        ? 'No check can be waived here.'
        : `What can be waived: ${allow.map((id) => `\`${id}\``).join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/rules/index.js

















































const rules_all = [
    rule,
    action_items_owner_rule,
    action_items_ticket_rule,
    action_items_verb_rule,
    impact_rule,
    root_cause_rule,
    trigger_rule,
    resolution_rule,
    detection_rule,
    action_items_rule,
    contributing_factors_rule,
    response_rule,
    background_rule,
    summary_rule,
    timeline_rule,
    cause_rule,
    measures_rule,
    lessons_rule,
    conclusion_rule,
    length_rule,
    language_rule,
    attractive_rule,
    placeholder_rule,
    summary_duration_rule,
    summary_start_end_rule,
    summary_timezone_rule,
    timeline_bullets_rule,
    timeline_brief_rule,
    times_consistent_rule,
    timeline_order_rule,
    summary_service_rule,
    summary_experience_rule,
    summary_affected_rule,
    summary_root_cause_rule,
    timeline_detected_when_rule,
    timeline_detected_how_rule,
    timeline_actions_rule,
    timeline_misleading_rule,
    timeline_escalated_rule,
    timeline_resolved_rule,
    cause_cause_rule,
    cause_fix_rule,
    measures_improvements_rule,
    measures_tasks_rule,
    measures_vague_rule,
    blameless_rule,
    waivers_rule,
    hidden_text_rule,
    headings_rule,
];
const rules = Object.fromEntries(rules_all.map((rule) => [rule.id, rule]));


/***/ })

};
