export const id = 102;
export const ids = [102];
export const modules = {

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VisibleText),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
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


/***/ }),

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ homes),
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


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ profiles)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 38 modules
var rules = __webpack_require__(2712);
;// CONCATENATED MODULE: ./lib/profiles/alx.js

const use = (id, severity, says, { needs, options = {} } = {}) => ({
    id,
    rule: rules/* rules */.a[id],
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
        use('waivers', 'error', 'waivers name a check that may be waived, and a reason', {
            options: { allow: ['timeline.misleading', 'timeline.escalated'] },
        }),
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


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/facts/fact.js
/** Finds the affirmed occurrences of concepts, in order. */
function stated(...concepts) {
    return (passages) => passages.flatMap((passage) => concepts.flatMap((concept) => passage.affirmed(concept).map((match) => ({ passage, span: passage.at(match) }))));
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
    const others = passages.filter((passage) => !passage.homes.includes(fact.section));
    const elsewhere = distinct([...inPart(fact, others), ...fact.find(others, document)]);
    return {
        here: [],
        elsewhere: elsewhere.map((evidence) => ({ ...evidence, section: evidence.passage.sections[0] ?? null })),
    };
}
function inPart({ part }, passages) {
    if (part === undefined)
        return [];
    return passages
        .filter((passage) => passage.block.kind !== 'heading' && passage.isIn(part) && !passage.isEmpty)
        .map(whole);
}
/** Evidence in the order of the text, without what other evidence holds. */
function distinct(evidence) {
    const sorted = [...evidence].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let end = -1;
    return sorted.filter(({ span }) => {
        if (span.end <= end)
            return false;
        end = span.end;
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/facts/cause.js
/** What caused the issue, with its mechanism. */

const cause = {
    id: 'cause.cause',
    section: 'cause',
    find: (passages) => passages.filter(isMechanism).map(whole),
};
/** A shorter sentence only names the cause. */
const MECHANISM = 8;
function isMechanism(passage) {
    if (passage.sentence.words.length < MECHANISM)
        return false;
    return passage.has('because-of', 'led-to') || !passage.has('repair');
}

// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/facts/grammar.js
/** No time of day. */
const NUMBER = /^\d+(?:[.,]\d+)*$/;
class Grammar {
    #patterns = new Map();
    #exact = new Map();
    #prefixes = new Map();
    #number;
    #symbolCount = 0;
    #known = new Map();
    #readings = new WeakMap();
    /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
    constructor(lexicon) {
        this.#number = this.#symbolCount++;
        for (const [name, entry] of Object.entries(lexicon)) {
            const patterns = typeof entry === 'string' ? entry.split(/\s+/) : entry;
            this.#patterns.set(name, patterns.flatMap((pattern) => this.#compile(pattern)));
        }
        const proven = new Set();
        for (const name of this.#patterns.keys())
            this.#prove(name, proven, []);
    }
    /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
    matches(concept, sentence) {
        const found = this.#find(concept, sentence, this.#read(sentence));
        return [...found].sort(([a], [b]) => a - b).map(([start, ends]) => ({ first: start, last: Math.min(...ends) - 1 }));
    }
    has(concept, sentence) {
        return this.#find(concept, sentence, this.#read(sentence)).size > 0;
    }
    #read(sentence) {
        let reading = this.#readings.get(sentence);
        if (reading === undefined) {
            reading = { symbols: sentence.words.map((word) => this.#symbols(word.text)), found: new Map() };
            this.#readings.set(sentence, reading);
        }
        return reading;
    }
    /** Every literal of the grammar that a word matches. */
    #symbols(word) {
        const known = this.#known.get(word);
        if (known !== undefined)
            return known;
        const symbols = new Set();
        const exact = this.#exact.get(word);
        if (exact !== undefined)
            symbols.add(exact);
        for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
            const prefix = this.#prefixes.get(word.slice(0, length));
            if (prefix !== undefined)
                symbols.add(prefix);
        }
        if (NUMBER.test(word))
            symbols.add(this.#number);
        // A document's own words are kept only as far as memory allows.
        if (this.#known.size >= KNOWN)
            this.#known.clear();
        this.#known.set(word, symbols);
        return symbols;
    }
    #find(concept, sentence, reading) {
        const known = reading.found.get(concept);
        if (known !== undefined)
            return known;
        const found = new Map();
        for (const { elements, atStart } of this.#patterns.get(concept)) {
            const starts = atStart ? 1 : sentence.words.length;
            for (let start = 0; start < starts; start++) {
                let ends = this.#step(elements[0], start, sentence, reading);
                for (let i = 1; i < elements.length && ends.size > 0; i++) {
                    const next = new Set();
                    for (const end of ends)
                        for (const e of this.#step(elements[i], end, sentence, reading))
                            next.add(e);
                    ends = next;
                }
                if (ends.size === 0)
                    continue;
                const all = found.get(start) ?? new Set();
                for (const end of ends)
                    all.add(end);
                found.set(start, all);
            }
        }
        reading.found.set(concept, found);
        return found;
    }
    /** Where the next element may begin if this one begins at a word. */
    #step(element, at, sentence, reading) {
        if (element.kind === 'gap') {
            const ends = new Set([at]);
            for (let end = at; end < at + element.most && end < sentence.words.length; end++) {
                if (CLAUSE_END.has(sentence.words[end].text))
                    break;
                ends.add(end + 1);
            }
            return ends;
        }
        const symbols = reading.symbols[at];
        if (symbols === undefined)
            return NONE;
        const isWord = element.symbols.some((symbol) => symbols.has(symbol));
        if (element.concepts.length === 0)
            return isWord ? new Set([at + 1]) : NONE;
        const ends = new Set(isWord ? [at + 1] : []);
        for (const concept of element.concepts) {
            for (const end of this.#find(concept, sentence, reading).get(at) ?? NONE)
                ends.add(end);
        }
        return ends;
    }
    /** A pattern without its optional elements: one for each way to leave them out. */
    #compile(pattern) {
        const parts = pattern.trim().split(/\s+/);
        const atStart = parts[0] === '^';
        if (atStart)
            parts.shift();
        let ways = [[]];
        for (const part of parts) {
            const isOptional = part.length > 1 && part.endsWith('?');
            const element = this.#element(isOptional ? part.slice(0, -1) : part);
            const taken = ways.map((way) => [...way, element]);
            ways = isOptional ? [...ways, ...taken] : taken;
        }
        if (ways.some((way) => way[0] === undefined || way[0].kind === 'gap'))
            throw new Error(`the pattern “${pattern}” does not start with a word`);
        return ways.map((elements) => ({ elements, atStart }));
    }
    #element(part) {
        if (/^~\d+$/.test(part))
            return { kind: 'gap', most: Number(part.slice(1)) };
        const alternatives = part === '/' ? ['/'] : part.split('/');
        return {
            kind: 'words',
            concepts: alternatives.filter((a) => a.startsWith('<')).map((a) => a.slice(1, -1)),
            symbols: alternatives.filter((a) => !a.startsWith('<')).map((a) => this.#symbol(a)),
        };
    }
    #symbol(literal) {
        if (literal === '#')
            return this.#number;
        const isPrefix = literal.endsWith('*');
        const table = isPrefix ? this.#prefixes : this.#exact;
        const key = isPrefix ? literal.slice(0, -1) : literal;
        if (key === '' || key !== key.toLowerCase() || key.length > LONGEST)
            throw new Error(`“${literal}” is no word of a pattern`);
        const symbol = table.get(key) ?? this.#symbolCount++;
        table.set(key, symbol);
        return symbol;
    }
    #prove(name, proven, path) {
        if (proven.has(name))
            return;
        if (path.includes(name))
            throw new Error(`the concept “${name}” rests on itself: ${path.join(' → ')}`);
        const patterns = this.#patterns.get(name);
        if (patterns === undefined)
            throw new Error(`“${path.at(-1)}” names the concept “${name}”, which is not there`);
        for (const { elements } of patterns)
            for (const element of elements)
                if (element.kind === 'words')
                    for (const concept of element.concepts)
                        this.#prove(concept, proven, [...path, name]);
        proven.add(name);
    }
}
const NONE = new Set();
const CLAUSE_END = new Set([';', ':']);
/** No word of a pattern is longer. */
const LONGEST = 24;
const KNOWN = 20_000;

;// CONCATENATED MODULE: ./lib/facts/lexicon/en.js
const en = {
    // Small words
    not: "not no never without n't cannot can't couldn't didn't doesn't don't wasn't weren't isn't wouldn't hasn't hadn't nothing none neither nor",
    be: "is are was were be been being 's",
    denial: [
        'not',
        'never',
        'no',
        'without',
        "couldn't/didn't/doesn't/don't/wasn't/weren't/isn't/wouldn't",
        'nobody/noone',
        'no one',
    ],
    have: 'has have had having',
    adverb: 'then also immediately quickly successfully manually subsequently finally promptly temporarily later again properly correctly eventually',
    determiner: 'a an the this that these those our your its their his her my some any all every each such',
    all: 'all every each entire whole',
    percent: ['# %', '# percent*', '# per cent'],
    // People
    user: [
        'user*',
        'customer*',
        'client/clients',
        'visitor*',
        'subscriber*',
        'merchant*',
        'consumer*',
        'member/members',
        'student*',
        'people/persons',
        'viewer*',
        'player*',
        'reader*',
        'patient*',
        'shopper*',
        'buyer*',
        'seller*',
        'guest*',
        'tenant*',
        'passenger*',
        'employee*',
        'learner*',
        'teacher*',
        'userbase',
        'audience*',
    ],
    'user-quality': 'active registered paying paid unique concurrent affected daily monthly different distinct our the its total internal external enterprise individual end website site app web platform mobile online new existing premium regular potential loyal logged single business corporate regional local remote of',
    role: [
        'engineer*',
        'developer*',
        'dev/devs',
        'devops',
        'sre/sres',
        'dba/dbas',
        'admin/admins',
        'administrator*',
        'sysadmin*',
        'operator*',
        'technician*',
        'programmer*',
        'architect*',
        'specialist*',
        'expert*',
        'manager*',
        'management',
        'leadership',
        'lead/leads',
        'leader*',
        'supervisor*',
        'director*',
        'cto/ceo/cio/vp',
        'colleague*',
        'coworker*',
        'teammate*',
        'instructor*',
        'mentor*',
        'tutor*',
        'peer/peers',
        'vendor*',
        'provider*',
        'supplier*',
        'contractor*',
        'consultant*',
        'analyst*',
        'responder*',
        'commander*',
        'team/teams',
        'department*',
        'crew',
        'squad*',
        'personnel',
        'staff',
        'helpdesk',
        'help desk',
        'on call',
        'oncall',
        'support <team-word>?',
        'intern/interns',
        'stakeholder*',
        'owner*',
        'maintainer*',
        'representative*',
        'officer*',
    ],
    'team-word': 'team teams group department desk engineer* staff',
    person: ['<role>', 'i/we/he/she/they', 'someone/somebody', 'one of us', 'member*', 'tester*', 'qa'],
    // Things
    component: [
        'website*',
        'site/sites',
        'web/landing/home/login/checkout/main/front page*',
        'webpage*/homepage*/page/pages',
        'app/apps',
        'application*',
        'platform*',
        'portal*',
        'server*',
        'webserver*',
        'api/apis',
        'database*',
        'db/dbs',
        'gateway*',
        'checkout',
        'cluster*',
        'endpoint*',
        'dashboard*',
        'container*',
        'frontend/backend',
        'front/back end',
        'nginx/apache/mysql/postgres*/redis/mongo*/haproxy/wordpress/kafka/elasticsearch/jenkins/kubernetes',
        'load balancer*',
        'loadbalancer*',
        'dns',
        'network/networks',
        'cdn',
        'queue*',
        'microservice*',
        'web/payment*/authentication/auth/login/email/mail/messaging/search/booking/order*/notification*/internet/cloud/hosting/storage/streaming/delivery/billing/chat/core/main/primary/key/critical/online/backend/internal/api service/services',
        'store/shop/marketplace/storefront',
        'system/systems',
        'pipeline*',
        'feature*',
        'functionality',
        'vpn',
        'wifi',
        'software',
        'game',
        'tool/tools',
        'console',
        'interface*',
        'login/logins',
        'log in',
        'sign in/up',
        'transaction*',
        'payment*',
    ],
    quantity: [
        '#',
        'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/dozen/dozens/hundred/hundreds/thousand/thousands/million/millions <many>? of?',
        '# <many> of?',
        '#k/#m',
        'several/few hundred/thousand/dozen/million',
    ],
    many: 'hundred hundreds thousand thousands million millions k m dozen',
    portion: ['half', 'third/thirds/quarter/quarters/fifth/tenth', 'majority', '<percent>'],
    share: [
        '<portion> ~6 <user>/traffic/visits/sessions',
        '<user> affected/impacted ~4 <percent>',
        '<user> ( ~1 <percent>',
        '<percent> ~4 requests/transactions/traffic',
        'requests ~8 <percent>',
        '<all> ~3 traffic/requests/visits/sessions/accounts',
        '<user> ~2 : ~2 <percent>',
        'affected/impacted/impact ~2 : ~2 <portion>',
        'affected/impacted/impact/affecting/impacting ~3 <portion>',
        '<percent> ~2 affected/impacted',
        '<all> ~1 <user-quality>? <user-quality>? <user>',
        '<user> ~2 all/none',
        'no/zero/any/single ~1 <user>',
        'none of ~3 <user>',
        'everyone/everybody/anyone/anybody/nobody/noone',
        'no one',
        '<user> ~1 <be> ~1 <not> ~1 affected/impacted',
        '<not> ~2 affect*/impact* ~3 <user>',
        'no/zero impact on/to/for ~2 <user>',
        '# out of/in ~2 # ~2 <user>',
        '<quantity> <user-quality>? <user-quality>? <user-quality>? <user>',
    ],
    // Trouble
    outage: 'outage* outtage* downtime* incident* disruption* interruption* breakdown* blackout*',
    problem: ['issue*', 'problem*', '<outage>', 'bug/bugs', 'fault/faults', 'failure*', 'anomal*', 'error*', 'glitch*'],
    'error-code': '500 501 502 503 504 400 401 403 404 408 429 5xx 4xx',
    access: 'access* connect* log login sign reach* load* open* use view* brows* visit* complet* see get find retriev* upload* download* send* receiv* purchas* pay buy submit* perform* authenticat* interact* process* navigat* place proceed make register book',
    /** Trouble that is someone's experience only where a user or an answer is named with it. */
    hiccup: 'error* crash* fail* disrupt* interrupt* issue* problem* downtime* outage* glitch*',
    symptom: [
        '<user> ~8 <hiccup>',
        'error/maintenance message*/page*/code*/response*/screen*',
        'return*/show*/respond*/display*/serv*/receiv*/saw/got/getting/http/throwing/threw ~4 error*',
        'errors when/on/while/during/instead/for/to',
        'fail* to <access>/respond/start',
        '<access> ~2 fail*',
        'failed ~1 <access>/login*/log/booking*/transaction*/payment*/request*/order*/upload*/download*/connection*/attempt*',
        'login*/transaction*/payment*/request*/booking*/order*/connection*/call/calls/authentication/upload*/checkout/purchase* ~2 fail*/error*/unsuccessful',
        'site/website/app/application/page/pages ~3 crash*',
        'service ~2 interruption*',
        '<user> ~4 scratching/refreshing/waiting/staring/wondering/greeted/faced/facing/saw/seeing/complaining/confused/angry',
        'down',
        'unavailab*',
        'inaccess*',
        'unreachab*',
        'unresponsiv*',
        'unusab*',
        'nonfunctional',
        'offline',
        'slow*',
        'sluggish*',
        'lag/lags/lagging/laggy/lagged',
        'latenc*',
        'timeout*',
        'time/timed/timing/times out/outs',
        '<error-code>',
        'hang/hangs/hung/hanging',
        'freez*/froze/frozen',
        'broke/broken/breaking/breakage',
        'blank',
        'inability',
        'unable',
        'impossible',
        'difficult*',
        'struggl*',
        "cannot/couldn/couldn't/can't",
        '<not> ~2 <access>',
        '<not> ~2 work*/respond*/function*/display*/appear*/show*/render*/able/possible/accessible/available',
        'degrad*',
        'delay*',
        'intermitten*',
        'denied',
        'deny/denying/denial',
        'refus*',
        'reject*',
        'prevent* ~4 from',
        'prevented',
        'prevent* ~3 <user>',
        'lost/lose/losing/loss',
        'lock*/shut/kick*/log*/throw*/threw out',
        'stuck',
        'stall*',
        'missing',
        'vanish*',
        'disappear*',
        'duplicat*',
        'incorrect/wrong/stale/corrupt*/garbled/inconsistent ~2 data/result*/page*/price*/balance*/information/content/response*/output',
        'reduced/poor/bad/impaired/suffer*/impact*/affect* ~3 performance',
        'took/take/takes/taking ~6 second*/minute*/hour*/long/longer/forever/ages',
        'nobody/noone/one/none ~2 could/<access>/able',
        'long/longer/prolonged/slower/increased ~2 load*/response/wait*/time/times',
        'frustrat*',
        'went/gone/go/goes/going/taken/took down/offline/dark',
        'no ~2 access',
        'restricted',
        'limited ~1 access*',
        'warning*',
        'bounce*',
        'drop/dropped/drops/dropping',
        'spinning',
        'inconvenien*',
        'halt*',
        'unexpected* ~2 behav*',
    ],
    'failed-component': [
        '<component> ~4 <symptom>/<hiccup>',
        '<access> ~2 <hiccup>',
        'upload*/download*/booking*/order* ~2 <hiccup>',
    ],
    onset: ['<outage> ~2 occurred/occured/began/begins/started/starts/start', 'onset/beginning/start of'],
    // Finding out
    monitor: [
        'monitor*',
        'alert/alerts',
        'alarm*',
        'notification*',
        'pager*',
        'cloudwatch/datadog/nagios/prometheus/grafana/pagerduty/sentry/zabbix/uptimerobot/pingdom/opsgenie/splunk/kibana/newrelic/wavefront/dynatrace/alertmanager/statuscake/sumologic',
        'uptime robot',
        'new relic',
        'health check*',
        'watchdog*',
        'probe/probes',
        'dashboard*',
        'metric*',
        'automated/automatic/scheduled/routine/synthetic check*/test*',
        'logs',
    ],
    notify: [
        'notif*',
        'alert*',
        'trigger*',
        'fire/fired/fires/firing',
        'detect*',
        'indicat*',
        'show/showed/shows/showing/shown',
        'report*',
        'flag*',
        'signal*',
        'warn*',
        'page/paged/pages',
        'raise*',
        'reveal*',
        'sent/send/sends/sending',
        'pick*/picked up',
        'go/goes/went off',
        'sound*',
        'identif*',
        'note/noted/notes',
        'received/receive/receives',
        'catch*/caught',
        'inform*',
        'register*',
        'highlight*',
        'recorded',
        'spot*',
        'observ*',
        'start*/began ~3',
    ],
    notice: [
        'notic*',
        'detect*',
        'discover*',
        'observ*',
        'spot/spots/spotted/spotting',
        'saw/see/seen',
        'realiz*/realis*',
        'identif*',
        'encounter*',
        'experienc*',
        'found/find/finds/finding',
        'aware',
        'recogni*',
        'notified/alerted/informed/paged',
        'reported/report/reports/reporting',
        'received/receive/receives',
        'became/becomes aware',
        'came/come/comes across',
        'caught',
        'told/wrote/called/pinged/messaged/emailed',
        'pick*/picked up',
        'confirm*',
        'flag*',
        'raised',
        'tried/try/trying',
        'attempt*',
    ],
    complain: [
        'complain*',
        'report/reports/reported/reporting',
        'ticket*',
        'contact*',
        'call/calls/called/calling',
        'email*/mail*',
        'tweet*/tweeted',
        'notif*/notic*',
        'inform*',
        'feedback*',
        'flag*',
        'message*',
        'raise*/raised',
        'inquir*/enquir*',
        'told/tell/tells',
        'experienc*',
        'encounter*',
    ],
    detection: [
        '<monitor> ~6 <notify>',
        '<notify>/<notice> ~8 <monitor>',
        'via/through/from/by/using ~4 <monitor>',
        'alert*/alarm* ~3 received/triggered/fired/from/for/on/about/indicat*',
        'page/paged/pager* ~3 from/by/for/on/about',
        '<person> ~6 <notice>',
        '<notice> ~4 by ~4 <person>/<user>',
        '<notice> ~6 when/while/during/after',
        '<user> ~6 <complain>',
        'reported/raised/flagged/noticed/detected/discovered/found/spotted/caught by',
        '<complain> ~5 from/by ~6 <user>/<person>',
        'complain*',
        'bug/user/customer/client/support/incident/error/multiple/several report/reports/ticket*/call/calls/email*',
        'test/tests/check/checks/checker/build/deploy*/pipeline ~4 fail*',
        'fail* ~3 test/tests/check/checks',
        'when/while/after/upon ~4 tr*/attempt*/access*/visit*/open*/check*/test*/deploy*/brows*/work*',
        'during ~4 test*/deploy*/check*/review*/maintenance/inspection/audit*/session*/release*/demo*',
        'customer/user/client/tech/technical/it support',
    ],
    // Doing
    investigate: [
        'investigat*',
        'check/checks/checked/checking',
        'review*',
        'inspect*',
        'analy*',
        'debug*',
        'troubleshoot*/troubleshot',
        'examin*',
        'look/looked/looking/looks',
        'test/tested/testing/tests',
        'ran/run/running',
        'restart*/reboot*',
        'roll*/rolled back',
        'rollback*',
        'revert*',
        'suspect*/suspicion*',
        'assum*',
        'hypothes*',
        'verif*',
        'diagnos*',
        'trac*',
        'identif*',
        'discover*',
        'found/find/finds/finding',
        'pinpoint*',
        'isolat*',
        'explor*',
        'monitor*',
        'confirm*',
        'reproduc*',
        'scale*/scaling',
        'chang*',
        'updat*',
        'correct*',
        'fix/fixed/fixes/fixing',
        'deploy*',
        'kill*',
        'replac*',
        'remov*',
        'edit*',
        'query*/queri*',
        'log/logged logs/in/into',
        'search*',
        'dig/digging/dug',
        'study/studied/studying',
        'probe/probed/probing',
        'inspect*',
        'compar*',
        'evaluat*/assess*',
        'focus*',
        'determin*',
        'notic*',
        'realiz*/realis*',
        'thought/think',
        'attempt*',
        'tried/try/trying',
        'configur*/reconfigur*',
        'optimiz*/optimis*',
        'clear*',
        'implement*',
        'curl*/strace*/tcpdump/ssh',
        'went/going into/through/over',
    ],
    // Handing on
    'hand-on': [
        'notif*',
        'alerted/alerting/alert/alerts',
        'inform*',
        'contact*',
        'page/paged/paging',
        'call/called/calling/calls',
        'engag*',
        'involv*',
        'loop/looped in',
        'brought/bring/bringing/pulled/called in',
        'summon*',
        'consult*',
        'reach*/reached out',
        'assign*',
        'hand*/handed',
        'forward*',
        'refer*/referred',
        'pass/passed',
        'mobiliz*/mobilis*',
        'request*/requested ~3',
        'ask/asked/asking',
        'delegat*',
        'report/reported',
        'join/joined',
        'transfer*',
        'told',
        'emailed/messaged/pinged/tagged',
        'sent ~4 to',
        'dispatch*',
        'rais*/raised ~4 with/to',
        'collaborat*',
        'enlist*',
        'summon*',
        'activat*',
        'invit*',
        'assembl*',
        'conven*',
    ],
    'some-team': [
        'necessary/relevant/appropriate/concerned/responsible/right/respective/whole/entire/the/our/a/other/all team/teams',
        '^ team/teams',
        ': team/teams',
    ],
    escalation: 'escalat*',
    'called-in': [
        '<hand-on> ~6 <role>',
        '<role> ~3 <be>/<have> ~3 <hand-on>',
        '<role> ~1 notified/alerted/informed/contacted/paged/engaged/involved/assigned/mobilized/mobilised/joined/called/summoned/consulted/looped',
        '<role> ~4 took/takes/taken/taking over/charge/ownership',
        '<hand-on> to me/him/her/them',
        '<role> ~4 brought/called/looped/pulled ~2 in',
        '<role> ~3 stepped/jumped in',
    ],
    // Being wrong
    suspect: [
        'suspect*/suspicion*',
        'assum*',
        'hypothes*',
        'thought/think/thinking',
        'believ*',
        'speculat*',
        'guess*',
        'presum*',
        'theor*',
        'initial*/first/early ~3 investigation*/focus*/suspicion/analysis/diagnos*/thought*/attention/check*/effort*/debugging/troubleshooting',
        'investigation*/focus*/debugging/troubleshooting/efforts ~3 initial*/first',
        'might/may/could be/have',
        'possib*/potential*',
        'blam*',
        'attributed',
    ],
    sound: 'fine normal normally healthy clean okay ok correct* stable unaffected operational',
    misleading: [
        'mislead*/misled',
        'red herring*',
        'false lead*/alarm*/positive*/path*/trail*/start*',
        'wrong/incorrect/mistaken/erroneous/faulty ~2 path*/track*/direction*/assumption*/turn*/suspicion*/hypothes*/diagnos*/lead*/hunch*/conclusion*/place*/theor*/guess*/focus/tree/end',
        'wrongly/mistakenly/erroneously/incorrectly/falsely ~2 assum*/suspect*/attribut*/thought/believ*/blam*/identif*/focus*/diagnos*/investigat*/conclud*/pointed',
        'dead end*',
        'deadend*',
        'wild goose',
        'rabbit hole*',
        'barking up',
        'turned/turns/turn out ~4 <not>/mislead*/unrelated/wrong/incorrect/false',
        'turned out to be',
        'ruled/ruling/rule out',
        'ruled ~5 out',
        'eliminat* ~6 as',
        'to no avail',
        'no avail',
        'in vain',
        'fruitless*',
        'futile',
        'unsuccessful*',
        'without ~2 success/luck/effect/improvement/result*/avail',
        '<not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succe*/address*',
        "didn't/did work",
        '<not> ~2 make ~3 difference',
        'no ~3 improvement*/effect/success/luck/difference/change/avail/impact',
        '<not> ~3 the ~3 cause/culprit/issue/problem/source/reason/case',
        '<not> ~2 related/responsible/to blame/involved/conclusive/relevant',
        'unrelated/irrelevant/inconclusive/unfounded/baseless/unfruitful/unproductive',
        'proved/proven/proves/found/deemed/turned to? be? ~1 wrong/incorrect/false/unfounded/inconclusive/ineffective/unnecessary/unrelated/insufficient',
        'diverted/diverting/distract*/sidetrack*/derail*/misdirect*/misguid*/misdiagnos*/misinterpret*/misattribut*',
        'wasted/wasting/lost ~5 time/minutes/hours/hour/effort*',
        'wasted',
        '^ it/this/that was/is/did/does not',
        '<suspect> ~6 wrong/incorrect/false/mistaken/unfounded/unrelated',
        'unnecessary ~2 <any-effort>',
        'issue*/problem*/error*/outage/symptom*/downtime ~2 persist*/remain*/continu*',
        'still ~3 down/failing/persist*/unavailable/same/slow',
        'false/wrong ~2 assum*',
        'failed/fails/failing to resolve/fix/improve/solve/help/yield/reveal/find/show/identify/restore',
        'disprov*/refut*/debunk*/dismissed/discarded/discounted',
    ],
    finding: 'identif* found discover* pinpoint* reveal* uncover* trac* determin* isolat* misconfigur* realiz* realis*',
    nothing: ['^ none/nil/nothing/tbd/unknown/na', '^ n / a', '^ not applicable'],
    commonplace: [
        'the/and/for/was/were/are/has/had/have/been/with/from/that/this/which/into/our/their/its/due/not/but/might/may/could/possible/possibly/potential/potentially/likely',
        '<suspect>',
        '<cause-noun>',
        '<because-of>',
        '<problem>',
        '<outage>',
        '<investigate>',
        '<role>',
        'team*/utc/gmt/pst/wat/eat/cat/est/log/logs/system*/server*/service*/application*/website*/recent*/high*/incident*/misconfig*/configur*/setting*/web',
        'initial*/first*/focus*/attention/relat*/caus*/assum*/began/start*/further',
        '<monitor>',
    ],
    /** Found to be in order: a wrong track if the search goes on. */
    cleared: [
        'no ~4 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/misconfiguration* ~4 found/detected/observed/seen/identified/discovered/revealed/noted/there',
        'found/find/finding/revealed/reveal/showed/show/shows/detected/identified/saw/yielded/provided/discovered/uncovered no ~3 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/useful/information/clue*/result*/misconfiguration*/correlation*/cause',
        'nothing ~2 wrong/unusual/suspicious/abnormal/found/useful/out/interesting',
        'was/were/is/are ~2 operating/working/running/functioning <sound>/properly/well',
        'confirm* ~6 normal/healthy/operational/functioning/working/fine/properly',
        'but/yet/however/though/although/while ~8 <sound>',
        '<suspect> ~12 <sound>',
        'check*/inspect*/review*/analy*/examin*/look* ~10 <be> ~1 <sound>',
        ': ~4 <be> <sound>',
    ],
    'in-vain': ['<not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succe*/address*/work', 'persist*'],
    'any-effort': 'effort* optimization* optimisation* work resource* change* restart* time checks',
    // Why
    'cause-noun': [
        'root cause*',
        'rootcause*',
        'cause/causes',
        'culprit*',
        'reason/reasons',
        'origin/source of ~3 <problem>',
    ],
    'because-of': [
        '<cause-noun>',
        'caused/triggered/induced/precipitated/prompted ~1 by',
        'due to',
        'owing to',
        'because',
        'stem* from',
        '<problem> ~6 originat* from/in/with/at',
        'aris*/arose from/out/after',
        'result* from',
        'as a result of',
        'attribut* to',
        'trac* ~4 to',
        'down to',
        'blamed on',
        'thanks to',
        'root of',
        'came/comes/coming/come from',
        'fault of',
        'introduced by/in/with/during',
        'pinned ~2 on/to',
        'linked to',
        'following/after ~4 <change>',
        'responsible for',
        'brought ~3 down',
        'since ~4 <be>',
    ],
    change: 'deploy* update* upgrade* release* change* migration* maintenance push* commit* rollout* refactor*',
    'led-to': [
        'caus*',
        'led/lead/leads/leading ~2 to',
        'result* in',
        'trigger*',
        'creat*',
        'introduc*',
        'prevent*',
        'overwhelm*',
        'overload*',
        'exhaust*',
        'broke/breaks/breaking',
        'bring*/brought down',
        'mean/meant/meaning',
        'mak*/made',
        'forc*',
        'allow*',
        'block*',
        'fail* to',
        'stop/stopped/stopping',
        'crash*',
        'consum*',
        'hinder*',
        'deplet*',
        'degrad*',
        'contribut*',
        'exceed*',
        'trigger*',
        'so that',
        'and so',
        'hence/thus/therefore/thereby/consequently',
        "could/could not/couldn't",
        'instead of',
    ],
    unknown: [
        '<cause-noun> ~3 <not> ~2 known/clear/found/determined/identified/understood',
        '<cause-noun> ~4 unknown/unclear/undetermined',
    ],
    /** What an outage does to its users: whatever follows from that is no cause. */
    toll: ['affect*', 'impact*', '^ this/it/that/these/those'],
    'broke-it': [
        'caused/causing/triggered/triggering/prevented/preventing/overwhelmed/overwhelming/exhausted/exhausting/overloaded/overloading/broke/crashed/blocked/blocking ~8 <outage>/<symptom>/<component>/<user>/session*',
        'led/leading to ~8 <outage>/<symptom>/<component>/<user>/session*',
        'resulted/resulting in ~8 <outage>/<symptom>/<component>/<user>/session*',
        'brought/bringing ~6 down',
    ],
    // Putting right
    fix: [
        'fixed/fix/fixing/fixes',
        'resolved/resolve/resolving/resolves/resolution',
        'restored/restoring/restore/restores/restoration',
        'corrected/correcting/correct/correction',
        'roll/rolled/rolling back',
        'rollback/rollbacks/rolledback',
        'revert/reverted/reverting',
        'patch/patched/patching',
        'repair/repaired/repairing',
        'replac*',
        'remov*',
        'restart*/reboot*',
        'renew*',
        'reconfigur*',
        'adjust*',
        'updat*',
        'upgrad*',
        'optimiz*/optimis*',
        'increas*',
        'chang*',
        'edit*',
        'add/added/adding',
        'redirect*/rerout*',
        'deployed/deploying/redeploy*',
        'implement*',
        'configured/configuring',
        'scaled/scaling',
        'allocat*',
        'enabled/enabling/disabled/disabling/re-enabled',
        'clear*',
        'kill*',
        'recover*',
        'rectif*',
        'remed*',
        'mitigat*',
        'address*',
        'solv*/solution*',
        'hotfix*',
        'workaround*',
        'modif*',
        'switch*',
        'rewrot*/rewrit*',
        'refactor*',
        'reset/resetting',
        'reinstall*/install*',
        'creat*',
        'link/linked/linking',
        'stop/stopped/stopping',
        'delet*',
        'releas*',
        'free/freed/freeing',
        'migrat*',
        'tun*',
        'set',
        'turned on/off',
        'brought/bring/back online/up',
        'rebuil*',
        'terminat*',
        'isolat*',
        'limit*',
        'moved',
        'expand*',
        'renam*',
        'reload*',
        'appl*',
        'execut*',
        'initiat*',
        'revers*',
        'made',
        'ran/run/running',
        'pushed',
        'merged',
        'provision*',
        'swap*',
        'blocked',
        'verif*',
    ],
    'fixed-how': 'fixed fixing fix resolved resolving resolve restored restoring restore corrected correcting correct correction rollback reverted reverting revert patched patching repaired repairing rectified rectifying rectify remedied remedying remedy mitigated mitigating mitigate solved solving solve solution hotfix workaround rolled renewed renewing',
    actor: ['i/we/he/she/they', '<role>', 'to ~3 this/it/issue/problem'],
    repair: [
        '<fixed-how>',
        'resolution',
        '<actor> ~4 <fix>',
        '^ <fix>',
        'by ~2 <fix>',
        'server*/apache/nginx/file*/name/names/path/configuration/config/setting*/rule*/code/process/service/container/database/certificate ~3 restarted/rebooted/reloaded/replaced/renamed/redeployed/reinstalled',
        'changed to/back/from',
        '<be> <adverb>? restarted/replaced/removed/added/reconfigured/adjusted/updated/upgraded/increased/optimized/deployed/implemented/redeployed/rebooted/reinstalled/renamed',
    ],
    'bare-fix': [
        'once/after/when/until/before/since ~2 <problem> <be>/<have> ~2 <fixed-how>',
        '^ the/this <problem> <be> ~1 <fixed-how> .',
    ],
    'task-verb': 'add adding implement implementing update updating create creating review reviewing schedule scheduling conduct conducting develop developing establish establishing set setting setup enable enabling ensure ensuring test testing train training document documenting automate automating improve improving enhance enhancing patch patching monitor monitoring configure configuring perform performing use using introduce introducing deploy deploying integrate integrating install installing write writing build building define defining optimize optimizing upgrade upgrading increase increasing reduce reducing restrict restricting check checking run running fix fixing refactor refactoring replace replacing remove removing migrate migrating move moving audit auditing verify verifying validate validating educate educating organize provide providing make making keep strengthen strengthening modify modifying revise adopt adopting enforce enforcing research investigate investigating explore evaluate evaluating assign plan put rotate rename split limit limiting raise lower tune tuning scale scaling simulate maintain maintaining prepare avoid disable delete separate follow always never do look share hold draft publish extend expand backup back double',
    'under-way': ["we're/i'm", 'we/i are/am', 'we/i have', "we've/i've"],
    task: [
        '<improve>',
        '<fix>',
        '<investigate>',
        'schedul*/conduct*/develop*/establish*/perform*/creat*/use/consider/provid*/restrict*/make/keep/set/setup',
    ],
    recovered: [
        '<fixed-how>',
        'resolution/recovery/restoration',
        'restarted/rebooted/replaced/removed/renamed/reconfigured/adjusted/updated/upgraded/optimized/optimised/deployed/redeployed/applied/implemented/cleared/switched/scaled/reset/reinstalled/disabled/enabled/killed/added/increased/changed/modified/redirected/rerouted/reloaded/rebuilt/rotated',
        'patch*/change*/deployment/fix* ~3 live/complete*/successful*/confirmed/verified',
        'able/can/could ~6 again',
        'back to normal/life/service',
        'back ~2 online/up/running/normal/available',
        'up and running',
        'online again',
        'work* again',
        'working ~2 normal*/proper*/correct*/as/fine',
        'normal ~2 operation*/service/levels/performance/functionality',
        'return* ~2 to? normal',
        'resum*',
        'recover*',
        'stabiliz*/stabilis*/stable',
        'fully ~1 operational/functional/available/restored',
        'operational/functional',
        'all clear',
        'closed',
        'is/are/was/were/now/became ~2 accessible/available/reachable/running/working/up',
        '200 ok/status/response',
        'status ~2 200',
        'responding ~1 normally',
        'running ~2 smoothly/normally/again',
    ],
    // What is to come
    improve: [
        'improv*',
        'enhanc*',
        'implement*',
        'strengthen*',
        'should',
        'must',
        'need/needs/needed',
        'will',
        'to ~1 prevent/avoid/ensure/reduce',
        'better',
        'more',
        'regular*',
        'prevent*',
        'avoid*',
        'ensur*',
        'monitor*',
        'test*',
        'train*',
        'review*',
        'document*',
        'automat*',
    ],
};

;// CONCATENATED MODULE: ./lib/facts/sentence.js
/** Words, numbers with their separators, and the marks that bear meaning. A hyphen separates: "on-call" is two words. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+|[%:;,()?!/&+→]/gu;
const LOWER = /^\p{Ll}/u;
/** A line this long that does not end a sentence was broken by an editor, not by its author. */
const WRAPPED = 60;
/** The sentences of a block's text: they end at a full stop, a question or an exclamation mark, and at a line's end that is no mere wrap. */
function sentencesOf(block) {
    const text = block.text.value;
    const sentences = [];
    let from = 0;
    const close = (to) => {
        const words = wordsOf(text, from, to);
        if (words.length > 0)
            sentences.push({ block, words, from: words[0].from, to: words[words.length - 1].to });
        from = to;
    };
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\n' ? !isWrap(text, from, i) : '.!?…'.includes(char) && endsSentence(text, i))
            close(i + 1);
    }
    close(text.length);
    return sentences;
}
function wordsOf(text, from, to) {
    const words = [];
    for (const match of text.slice(from, to).matchAll(WORD)) {
        const start = from + match.index;
        words.push({ text: match[0].toLowerCase().replaceAll('’', "'"), from: start, to: start + match[0].length });
    }
    return words;
}
/** "e.g. the" and "index.html" go on; "p.m. Users" does not. */
function endsSentence(text, at) {
    let next = at + 1;
    while (next < text.length && `"'”’)*_`.includes(text[next]))
        next++;
    if (next >= text.length)
        return true;
    if (text[next] !== ' ' && text[next] !== '\n')
        return false;
    return !LOWER.test(text.slice(next + 1, next + 3));
}
function isWrap(text, from, at) {
    const start = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
    const line = text.slice(start, at).trimEnd();
    if (/[.:;!?]$/.test(line))
        return false;
    return LOWER.test(text.slice(at + 1, at + 3).trimStart()) || line.length >= WRAPPED;
}
/** The place in the file of the words from `first` up to `last`, both included. */
function spanOf(sentence, first = 0, last = sentence.words.length - 1) {
    return sentence.block.text.span(sentence.words[first].from, sentence.words[last].to);
}

;// CONCATENATED MODULE: ./lib/facts/reading.js




const grammar = new Grammar(en);
/** A sentence with what it says and where it stands. */
class Passage {
    sentence;
    sections;
    constructor(sentence, 
    /** The sections that hold it, the innermost first. */
    sections) {
        this.sentence = sentence;
        this.sections = sections;
    }
    get block() {
        return this.sentence.block;
    }
    get text() {
        return this.block.text.value.slice(this.sentence.from, this.sentence.to);
    }
    get span() {
        return spanOf(this.sentence);
    }
    /** The main sections that it counts for. */
    get homes() {
        const main = this.sections.flatMap(({ ids }) => ids).find((id) => MAIN.has(id));
        for (const { ids } of this.sections) {
            // A part in a section that it does not belong to, as a cause below the timeline, counts as if it stood alone.
            const found = ids.flatMap((id) => {
                if (MAIN.has(id))
                    return [id];
                if (main !== undefined && vocabulary/* homes */.Fb[id]?.includes(main))
                    return [main];
                return ALONE[id] ?? [];
            });
            if (found.length > 0)
                return found;
        }
        return main === undefined ? [] : [main];
    }
    isIn(id) {
        return this.sections.some(({ ids }) => ids.includes(id));
    }
    /** "None", "N/A": a place that is kept free, and says nothing. */
    get isEmpty() {
        return this.has('nothing');
    }
    matches(concept) {
        return grammar.matches(concept, this.sentence);
    }
    has(...concepts) {
        return concepts.some((concept) => grammar.has(concept, this.sentence));
    }
    /** The words of a match, without what denies it: "was not escalated" does not say that it was. */
    affirmed(concept) {
        const denials = this.matches('denial');
        return this.matches(concept).filter(({ first }) => !denials.some((denial) => denial.last < first && first - denial.last <= DENIAL_REACH));
    }
    at({ first, last }) {
        return spanOf(this.sentence, first, last);
    }
    /** The words from one up to another, that one not included. */
    words(from = 0, to = this.sentence.words.length) {
        return this.sentence.words.slice(from, to).map((word) => word.text);
    }
}
const MAIN = new Set(vocabulary/* mainSections */.qI);
/** Where a part counts that stands in no main section. */
const ALONE = {
    'root-cause': ['cause'],
    resolution: ['cause'],
    improvements: ['measures'],
    'action-items': ['measures'],
};
/** A denial reaches over at most so many words: "did not have to be escalated". */
const DENIAL_REACH = 4;
const readings = new WeakMap();
/** Every sentence of a document, in order. */
function passagesOf(document) {
    const known = readings.get(document);
    if (known !== undefined)
        return known;
    const passages = [];
    let next = 0;
    for (const block of document.blocks) {
        while (document.sections[next] !== undefined && document.sections[next].span.start <= block.span.start)
            next++;
        const section = document.sections[next - 1] ?? null;
        if (block.kind === 'code' || block.header === true || isTitle(block, section))
            continue;
        const sections = chain(section);
        passages.push(...sentencesOf(block).map((sentence) => new Passage(sentence, sections)));
    }
    readings.set(document, passages);
    return passages;
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

;// CONCATENATED MODULE: ./lib/facts/index.js


const known = new WeakMap();
function factsOf(document) {
    const facts = known.get(document) ?? readFacts(document);
    known.set(document, facts);
    return facts;
}
function readFacts(document) {
    const found = new Map();
    return {
        found: (fact) => {
            const here = found.get(fact.id) ?? find(fact, passagesOf(document), document);
            found.set(fact.id, here);
            return here;
        },
    };
}

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
            const { here, elsewhere } = factsOf(document).found(fact);
            if (here.length > 0)
                return { outcome: 'pass', evidence: here.slice(0, SHOWN.evidence).map(({ span }) => span) };
            const section = document.sections.find(({ ids }) => ids.includes(fact.section));
            const finding = {
                message: `The ${where} does not ${asks}.`,
                help,
                at: section?.heading.span() ?? { start: 0, end: 0 },
                related: elsewhere.slice(0, SHOWN.elsewhere).map(({ span, section: other }) => ({
                    label: `It is said only here, ${other === null ? 'outside every section' : `under “${titleOf(other)}”`}.`,
                    at: span,
                })),
            };
            return { outcome: 'fail', findings: [finding] };
        },
    };
}
function titleOf({ title }) {
    return title.length > 40 ? `${title.slice(0, 39)}…` : title;
}

;// CONCATENATED MODULE: ./lib/rules/cause.cause.js


/** The section explains what caused the issue, with its mechanism. */
const rule = factRule({
    fact: cause,
    asks: 'explain what was causing the issue, with its mechanism',
    help: 'Explain the mechanism, for example: “The new release opened a connection for each request and never closed it, until the database refused new ones.”',
});

;// CONCATENATED MODULE: ./lib/facts/fix.js
/** How the issue was fixed. */

const fix = {
    id: 'cause.fix',
    section: 'cause',
    find: (passages) => stated('repair')(passages.filter((passage) => !passage.has('bare-fix'))),
};

;// CONCATENATED MODULE: ./lib/rules/cause.fix.js


/** The section explains how the issue was fixed. */
const cause_fix_rule = factRule({
    fact: fix,
    asks: 'say how the issue was fixed',
    help: 'Say what was done, for example: “We rolled back the release and raised the connection limit.”',
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

;// CONCATENATED MODULE: ./lib/facts/improvements.js
/** What could be better, broadly. */

const improvements = {
    id: 'measures.improvements',
    section: 'measures',
    find: (passages) => passages.filter(({ block, isEmpty }) => block.kind !== 'heading' && !isEmpty).map(whole),
};

;// CONCATENATED MODULE: ./lib/rules/measures.improvements.js


/** The section says what could be better. */
const measures_improvements_rule = factRule({
    fact: improvements,
    asks: 'say what can be improved',
    help: 'Say broadly what should be better, for example: “Configuration changes need a review before they go live.”',
});

;// CONCATENATED MODULE: ./lib/facts/tasks.js
/** A list of specific things to do. */

const tasks = {
    id: 'measures.tasks',
    section: 'measures',
    find: (passages) => {
        const found = passages.filter(isTask).map(whole);
        return found.length >= LIST ? found : [];
    },
};
/** One thing is no list. */
const LIST = 2;
/** Fewer words name a subject, not a task. */
const TASK = 3;
function isTask(passage) {
    const { block, sentence } = passage;
    if (block.kind === 'heading' || sentence.words.length < TASK || passage.has('under-way'))
        return false;
    if (block.kind === 'item' || block.kind === 'row')
        return true;
    // A line without a bullet is a task if it reads like one.
    const lineStart = block.text.value.lastIndexOf('\n', sentence.from) + 1;
    return (sentence.from - lineStart <= LABEL &&
        passage.matches('task-verb').some(({ first }) => first === 0 || first === wordAfterLabel(passage)));
}
/** What stands in front of a task on its line is a label if it is no longer. */
const LABEL = 80;
function wordAfterLabel(passage) {
    const colon = passage.words(0, 10).indexOf(':');
    return colon === -1 ? 0 : colon + 1;
}

;// CONCATENATED MODULE: ./lib/rules/measures.tasks.js


/** The section holds a list of specific tasks. */
const measures_tasks_rule = factRule({
    fact: tasks,
    asks: 'hold a list of specific tasks',
    help: 'Add a list of specific tasks, for example: “- Add an alert on the server’s memory”, “- Patch nginx to 1.26”.',
});

;// CONCATENATED MODULE: ./lib/facts/affected.js
/** What share of the users was affected. */

const affected = { id: 'summary.affected', section: 'summary', find: stated('share') };

;// CONCATENATED MODULE: ./lib/rules/summary.affected.js


/** The summary says what share of users was affected. */
const summary_affected_rule = factRule({
    fact: affected,
    asks: 'say how many of the users were affected',
    help: 'Give a share or a number in the Issue Summary, for example: “38 % of our users were affected.” “All users” and “no user” count too.',
});

;// CONCATENATED MODULE: ./lib/facts/experience.js
/** What users went through. */

const experience = { id: 'summary.experience', section: 'summary', find: stated('symptom') };

;// CONCATENATED MODULE: ./lib/rules/summary.experience.js


/** The summary says what users went through. */
const summary_experience_rule = factRule({
    fact: experience,
    asks: 'say what users were experiencing',
    help: 'Say in the Issue Summary what users saw, for example: “Users could not log in and saw error 500.”',
});

;// CONCATENATED MODULE: ./lib/facts/root-cause.js
/** The root cause, named. */

const rootCause = {
    id: 'summary.root-cause',
    section: 'summary',
    part: 'root-cause',
    find: (passages) => {
        const known = passages.filter((passage) => !passage.has('unknown'));
        return [...stated('because-of')(known), ...known.flatMap(consequences)];
    },
};
/** "A typo led to a crash" names a cause; "The outage led to complaints", or "It was down, leading to losses", does not. */
function consequences(passage) {
    const trouble = [...passage.matches('outage'), ...passage.matches('symptom'), ...passage.matches('toll')];
    return passage
        .affirmed('broke-it')
        .filter(({ first }) => first > 0 && !trouble.some(({ last }) => last < first))
        .map((match) => ({ passage, span: passage.at(match) }));
}

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
        const isCause = (passage) => passage.isIn('root-cause') || passage.has('because-of');
        const impact = stated('component')(passages.filter((passage) => !isCause(passage)));
        // A sentence on the cause names its own machinery: there, only what failed counts.
        const failed = stated('failed-component')(passages.filter(isCause));
        return [...impact, ...failed];
    },
};

;// CONCATENATED MODULE: ./lib/rules/summary.service.js


/** The summary says which service, site, component or function was down, slow or broken. */
const summary_service_rule = factRule({
    fact: service,
    asks: 'say what service was down or slow',
    help: 'Name it in the Issue Summary, for example: “The checkout page of the web shop was down.”',
});

;// CONCATENATED MODULE: ./lib/facts/actions.js
/** What was looked into and tried. */

const actions = { id: 'timeline.actions', section: 'timeline', find: stated('investigate') };

;// CONCATENATED MODULE: ./lib/rules/timeline.actions.js


/** The timeline tells of what was investigated and tried. */
const timeline_actions_rule = factRule({
    fact: actions,
    asks: 'say which actions were taken',
    help: 'Add entries to the Timeline: which parts of the system were investigated, and what was assumed to be the cause.',
});

;// CONCATENATED MODULE: ./lib/facts/detected-how.js
/** By what or whom the issue was noticed. */

const detectedHow = { id: 'timeline.detected-how', section: 'timeline', find: stated('detection') };

;// CONCATENATED MODULE: ./lib/rules/timeline.detected-how.js


/** The timeline says by what or whom the issue was noticed. */
const timeline_detected_how_rule = factRule({
    fact: detectedHow,
    asks: 'say how the issue was detected',
    help: 'Say in the Timeline who or what noticed it: a monitoring alert, an engineer, a customer’s complaint.',
});

;// CONCATENATED MODULE: ./lib/facts/detected-when.js
/** When the issue was noticed. */

const detectedWhen = {
    id: 'timeline.detected-when',
    section: 'timeline',
    find: (passages) => {
        const timed = passages.filter(isTimed);
        // That it began says nothing of who knew.
        const noticed = timed.filter((passage) => !passage.has('onset'));
        const labelled = timed.filter((passage) => passage.isIn('detection')).map(whole);
        return [...labelled, ...stated('detection')(timed), ...stated('problem', 'symptom')(noticed)];
    },
};
/** Until the timeline's entries are known. */
function isTimed({ block, sections }) {
    return (/\d[:.;]\d\d|\d\s?[ap]m/i.test(block.text.value) || sections.some(({ heading }) => /\d[:.]\d\d/.test(heading.value)));
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
    find: (passages) => [...stated('escalation')(passages), ...calledIn(passages)],
};
/** Someone was told, and it is said who: "the necessary teams" does not. */
function calledIn(passages) {
    return passages.flatMap((passage) => {
        const unnamed = passage.matches('some-team');
        return passage
            .affirmed('called-in')
            .filter(({ first, last }) => !unnamed.some((team) => team.first <= last && first <= team.last))
            .map((match) => ({ passage, span: passage.at(match) }));
    });
}

;// CONCATENATED MODULE: ./lib/rules/timeline.escalated.js


/** The timeline says which team or person the incident was escalated to. */
const timeline_escalated_rule = factRule({
    fact: escalated,
    asks: 'say to whom the incident was escalated',
    help: 'Name the team or person in the Timeline, for example: “14:30 UTC - Escalated to the database team.”',
});

;// CONCATENATED MODULE: ./lib/facts/misleading.js


const misleading = {
    id: 'timeline.misleading',
    section: 'timeline',
    part: 'misleading',
    find: (passages, document) => {
        const told = [...stated('misleading')(passages), ...cleared(passages)];
        return told.length > 0 ? told : refutedSuspicions(passages, document);
    },
};
/** What was found to be in order, while the search went on. */
function cleared(passages) {
    const end = passages.findLastIndex((passage) => passage.has('finding') && !passage.has('cleared'));
    return stated('cleared')(passages.slice(0, Math.max(end, 0)).filter((passage) => !passage.has('fixed-how')));
}
/** Suspicions whose subject has no word in common with what was found to be the cause. */
function refutedSuspicions(passages, document) {
    const causes = new Set(passagesOf(document).filter(namesCause).flatMap(topics));
    if (causes.size === 0)
        return [];
    return passages
        .filter((passage) => passage.has('suspect') && !passage.has('finding'))
        .filter((passage) => {
        const suspected = topics(passage);
        return suspected.length > 0 && !suspected.some((topic) => causes.has(topic));
    })
        .map(whole);
}
function namesCause(passage) {
    if (passage.has('suspect'))
        return false;
    return passage.has('finding') || (!passage.isIn('timeline') && passage.has('because-of'));
}
/** What a sentence is about: its telling words, cut to the beginning that their inflections share. */
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

;// CONCATENATED MODULE: ./lib/rules/timeline.misleading.js


/** The timeline tells of something suspected or tried that proved wrong. */
const timeline_misleading_rule = factRule({
    fact: misleading,
    asks: 'say which misleading paths were taken',
    help: 'Add an entry to the Timeline, for example: “14:20 UTC - Suspected the database; its metrics were normal.”',
});

;// CONCATENATED MODULE: ./lib/facts/resolved.js
/** What ended the incident. */

const resolved = {
    id: 'timeline.resolved',
    section: 'timeline',
    part: 'resolution',
    find: (passages) => stated('recovered')(passages.filter((passage) => !passage.has('in-vain'))),
};

;// CONCATENATED MODULE: ./lib/rules/timeline.resolved.js


/** The timeline says how the incident was resolved. */
const timeline_resolved_rule = factRule({
    fact: resolved,
    asks: 'say how the incident was resolved',
    help: 'End the Timeline with it, for example: “15:42 UTC - Rolled back the release; error rates returned to normal.”',
});

;// CONCATENATED MODULE: ./lib/rules/waivers.js
/** Every waiver names a check that may be waived, and says why. */
const waivers_rule = {
    id: 'waivers',
    judge: ({ waivers }, { allow }) => {
        const findings = waivers.flatMap(({ check, reason, span }) => {
            if (check === '')
                return [{ message: 'This waiver names no check.', help: `Write ${example(allow)}.`, at: span }];
            if (!allow.includes(check)) {
                return [
                    {
                        message: `\`${waivers_short(check)}\` may not be waived.`,
                        help: `${canBeWaived(allow)} Write what is asked, or take the waiver out.`,
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
    rule,
    cause_fix_rule,
    measures_improvements_rule,
    measures_tasks_rule,
    waivers_rule,
    hidden_text_rule,
    headings_rule,
];
const rules = Object.fromEntries(rules_all.map((rule) => [rule.id, rule]));


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lU: () => (/* binding */ documentVerdict),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   vb: () => (/* binding */ needsApproval),
/* harmony export */   xR: () => (/* binding */ decision),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export fails */
const RANK = { error: 0, warning: 1, info: 2 };
const ORDER = ['error', 'fail', 'pending', 'pass', 'none'];
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


/***/ })

};
