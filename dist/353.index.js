export const id = 353;
export const ids = [353,355];
export const modules = {

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   mT: () => (/* binding */ MOST_GLOBS),
/* harmony export */   nd: () => (/* binding */ DEFAULT_PATHS)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** Which paths a list of globs takes: as `paths` reads it, case-insensitively, `!` negating, the last match winning. */

/** Where postmortems stand unless a config says otherwise. */
const DEFAULT_PATHS = [
    '**/{postmortem,postmortems,post-mortem,post-mortems,post_mortem,post_mortems,_postmortems}/**/*.{md,mdx,markdown}',
    '**/*{postmortem,post-mortem,post_mortem}*/**/*.{md,mdx,markdown}',
    '**/*{postmortem,post-mortem,post_mortem}*.{md,mdx,markdown}',
    '**/{incident,incidents,incident-reports,incident_reports}/**/*.{md,mdx,markdown}',
    '!**/{template,*-template,*_template,*.template}.{md,mdx,markdown}',
    '!**/{template,templates}/**',
    '!.github/**',
    '!**/node_modules/**',
];
const MOST_GLOBS = 100;
const LONGEST_GLOB = 256;
const MOST_ALTERNATIVES = 128;
const MOST_GLOBSTARS = 8;
/** Without extended globs, minimatch walks an automaton over each name: linear in it, whatever the pattern. */
const OPTIONS = {
    nocase: true,
    dot: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
    braceExpandMax: MOST_ALTERNATIVES + 1,
};
/** What is wrong with one glob, as the end of a sentence, or undefined. */
function globFault(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (pattern.trim() === '')
        return 'is empty; write a glob such as postmortems/**/*.md';
    if (glob.length > LONGEST_GLOB)
        return `has ${glob.length} characters; write at most ${LONGEST_GLOB}`;
    if (pattern.includes('\\'))
        return 'holds a backslash; write folders with /';
    if (pattern.startsWith('/'))
        return `begins with /; paths begin at the repository's root: write ${pattern.replace(/^\/+/, '') || '**'}`;
    if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern))
        return 'holds . or .. as a folder; write the path from the repository’s root';
    if ((pattern.match(/\*\*/g) ?? []).length > MOST_GLOBSTARS)
        return `holds ** more than ${MOST_GLOBSTARS} times`;
    if (/\{[^{},]*\}/.test(pattern))
        return 'has braces without a comma; write {md,mdx}, or no braces';
    const alternatives = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, OPTIONS).set.length;
    if (alternatives > MOST_ALTERNATIVES)
        return `stands for more than ${MOST_ALTERNATIVES} alternatives; use fewer braces`;
    return undefined;
}
/** Whether a path, relative to the repository's root and with `/`, is taken. Globs that `globFault` objects to throw. */
function pathMatcher(globs) {
    const matchers = globs.map((glob) => {
        const fault = globFault(glob);
        if (fault !== undefined)
            throw new RangeError(`the glob ${JSON.stringify(glob)} ${fault}`);
        const isNegated = glob.startsWith('!');
        return { isNegated, matcher: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isNegated ? glob.slice(1) : glob, OPTIONS) };
    });
    return (path) => {
        for (let i = matchers.length - 1; i >= 0; i--) {
            const { isNegated, matcher } = matchers[i];
            if (matcher.match(path))
                return !isNegated;
        }
        return false;
    };
}
/** The folders before the first one that a glob leaves open; empty where it leaves all open. */
function fixedFolder(glob) {
    const parts = glob.split('/');
    const open = parts.findIndex((part) => /[*?[{]/.test(part));
    return parts.slice(0, open === -1 ? -1 : open).join('/');
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the known name that a misspelt one is nearest to. */
/** A longer word is no slip of the pen, and comparing it would cost time. */
const LONGEST = 64;
/** The nearest of `known`, or undefined where none is near: at most two slips, and no more than a third of the word. */
function nearest(word, known) {
    const asked = word.trim().toLowerCase();
    if (asked === '' || asked.length > LONGEST)
        return undefined;
    let best;
    let least = Math.max(1, Math.min(2, Math.floor(asked.length / 3))) + 1;
    for (const name of known) {
        const slips = distance(asked, name.toLowerCase());
        if (slips < least)
            [best, least] = [name, slips];
    }
    return best ?? known.find((name) => isPart(asked, name.toLowerCase()));
}
/** `timezone` for `summary.timezone`, `approvals` for `required-approvals`. */
function isPart(asked, name) {
    return asked.length > 3 && name.split(/[.-]/).length > 1 && name.endsWith(asked);
}
/** Slips between two words: letters put in, left out, exchanged, or swapped with their neighbour. */
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, before[j - 2] + 1);
            row.push(least);
        }
        [before, above] = [above, row];
    }
    return above[b.length];
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   Oq: () => (/* binding */ withFixes),
/* harmony export */   QR: () => (/* binding */ mended),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   x1: () => (/* binding */ withHoldingFixes)
/* harmony export */ });
/* unused harmony export isNoWorse */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

/** So many fixes may be refused one by one before the rest is left; each costs a judgement. */
const MOST_REFUSED = 50;
/**
 * The text with every fix that holds; the same text again where there is none. To mend what was mended changes nothing.
 *
 * @param judge the report of a text under the document's own name
 */
async function mended(source, judge) {
    let text = source;
    let report = await judge(text);
    const made = [];
    const refused = new Set();
    const texts = new Set([text]);
    while (refused.size < MOST_REFUSED) {
        const open = candidates(report).filter((each) => !refused.has(keyOf(each)));
        if (open.length === 0)
            break;
        // Mostly all of them hold; where they do not, each has to hold alone.
        const attempts = open.length > 1 ? [apart(open), open.slice(0, 1)] : [open];
        const held = await firstHeld(attempts);
        if (held === null)
            refused.add(keyOf(open[0]));
        else {
            ({ text, report } = held);
            texts.add(text);
            made.push(...held.taken.map(({ check }) => check));
        }
    }
    return { text, made };
    async function firstHeld(attempts) {
        for (const taken of attempts) {
            const next = edited(text, taken);
            // What stood before would come again for ever.
            if (texts.has(next))
                continue;
            const after = await judge(next);
            if (isNoWorse(report, after))
                return { text: next, report: after, taken };
        }
        return null;
    }
}
/** Whether a report holds something that can be mended. */
const hasFix = (report) => candidates(report).length > 0;
/** So many fixes are tried one by one. */
const MOST_TRIED = 20;
/**
 * The report with those fixes alone that leave the text judged no worse, all together or each for itself.
 *
 * @param judge the report of a text under the document's own name
 */
function withHoldingFixes(report, text, judge) {
    const all = candidates(report);
    const holds = (some) => isNoWorse(report, judge(edited(text, some)));
    if (all.length === 0 || holds(apart(all)))
        return report;
    const kept = all.length === 1 ? [] : all.slice(0, MOST_TRIED).filter((each) => holds([each]));
    return withFixes(report, kept.map(({ fix }) => fix));
}
/** The report with these fixes and no others. */
function withFixes(report, kept = []) {
    if (!hasFix(report))
        return report;
    const only = (holder) => {
        if (holder.fix === undefined || kept.includes(holder.fix))
            return holder;
        const { fix: _, ...rest } = holder;
        return rest;
    };
    const checks = report.checks.map((check) => check.outcome === 'fail'
        ? { ...check, findings: check.findings.map(only) }
        : check.outcome === 'pass'
            ? only(check)
            : check);
    return { ...report, checks };
}
const keyOf = ({ check, fix }) => JSON.stringify([check, fix]);
function candidates({ checks }) {
    return checks.flatMap((check) => {
        const fixes = check.outcome === 'fail' ? check.findings : check.outcome === 'pass' ? [check] : [];
        return fixes.flatMap(({ fix }) => (fix === undefined ? [] : [{ check: check.id, fix }]));
    });
}
/** Those of the candidates that touch no other's place; a later run takes the rest. */
function apart(all) {
    const taken = [];
    const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column < b.column);
    for (const candidate of all) {
        const touches = taken.some((other) => other.fix.some((a) => candidate.fix.some((b) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start))));
        if (!touches)
            taken.push(candidate);
    }
    return taken;
}
/** The text after the edits; everything else in it stays as it is, to the byte. */
function edited(text, candidates) {
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .qo(text);
    let result = '';
    let at = 0;
    const edits = candidates
        .flatMap(({ fix }) => fix)
        .map(({ start, end, replacement }) => ({ from: lines.offset(start), to: lines.offset(end), replacement }))
        .sort((a, b) => a.from - b.from);
    for (const { from, to, replacement } of edits) {
        result += text.slice(at, from) + replacement;
        at = to;
    }
    return result + text.slice(at);
}
const HOLDS = ['pass', 'waived'];
/** Every check that held holds still, and neither the words nor what they state have changed. */
function isNoWorse(before, after) {
    const outcomes = new Map(after.checks.map(({ id, outcome }) => [id, outcome]));
    const facts = after.facts;
    return (before.words === after.words &&
        before.reason === after.reason &&
        before.checks.every(({ id, outcome }) => !HOLDS.includes(outcome) || HOLDS.includes(outcomes.get(id))) &&
        Object.entries(before.facts).every(([name, value]) => facts[name] === value));
}


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTexts: () => (/* binding */ answerTexts)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/answers.js
var answers = __webpack_require__(9864);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/check.js

/** A check that holds is shown by so many places; a report of many large files would else fill the memory. */
const MOST_EVIDENCE = 100;
/**
 * The results in the order of the checks. Pure: the same document and checks give the same results.
 *
 * @param most by so many places a check that holds is shown
 */
function checkResults(document, checks, waivable, most = MOST_EVIDENCE) {
    const lines = new model_text/* Lines */.qo(document.source);
    const outcomes = new Map();
    const results = [];
    for (const check of checks) {
        const result = checkResult(document, check, { outcomes, waivable, lines, most });
        outcomes.set(check.id, result.outcome);
        results.push(result);
    }
    return results;
}
function checkResult(document, check, { outcomes, waivable, lines, most }) {
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
        case 'pass': {
            const evidence = judgement.evidence.slice(0, most).map((span) => lines.range(span));
            if (evidence.length === 0 && judgement.fix === undefined)
                return held(check);
            return { ...head, outcome: 'pass', evidence, ...fixReport(judgement.fix, lines) };
        }
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
const plain = new WeakMap();
/** That a check holds, without any place: one object for all documents, so that many of them take little room. */
function held(check) {
    const { id, severity, says } = check;
    const result = plain.get(check) ?? { id, severity, says, outcome: 'pass', evidence: [] };
    plain.set(check, result);
    return result;
}
function findingReport(finding, lines) {
    return {
        message: finding.message,
        help: finding.help,
        ...lines.range(finding.at),
        ...(finding.related === undefined || finding.related.length === 0
            ? {}
            : { related: finding.related.map(({ label, at }) => ({ label, ...lines.range(at) })) }),
        ...fixReport(finding.fix, lines),
    };
}
const fixReport = (fix = [], lines) => fix.length === 0 ? {} : { fix: fix.map(({ at, replacement }) => ({ ...lines.range(at), replacement })) };

// EXTERNAL MODULE: ./lib/facts/affected.js
var affected = __webpack_require__(531);
// EXTERNAL MODULE: ./lib/facts/detected-how.js
var detected_how = __webpack_require__(1229);
// EXTERNAL MODULE: ./lib/facts/index.js
var facts = __webpack_require__(9355);
// EXTERNAL MODULE: ./lib/facts/times/facts.js + 7 modules
var times_facts = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/facts/times/moment.js
var times_moment = __webpack_require__(7856);
;// CONCATENATED MODULE: ./lib/facts/times/report.js

/** @param detected when it was noticed, where more than its times tell that */
function timesReport(facts, detected = facts.detected) {
    const { start, end, acknowledged, resolved, durationMinutes } = facts;
    const gap = (from, to) => from && to && to.at >= from.at ? Math.round(to.at - from.at) : undefined;
    const all = {
        start: start && iso(start, facts),
        end: end && iso(end, facts),
        durationMinutes,
        detected: detected && iso(detected, facts),
        acknowledged: acknowledged && iso(acknowledged, facts),
        resolved: resolved && iso(resolved, facts),
        // Where the alert is the first thing that is told, nobody knows how long it went unnoticed.
        timeToDetectMinutes: start === detected ? undefined : gap(start, detected),
        timeToAcknowledgeMinutes: gap(detected, acknowledged),
        timeToResolveMinutes: gap(detected, resolved),
    };
    const known = {};
    for (const [name, value] of Object.entries(all))
        if (value !== null && value !== undefined)
            known[name] = value;
    return known;
}
/** ISO 8601 as far as it is known: with a date only where the day is sure, with an offset only where the zone has one. */
function iso({ at, moment, section }, { frame, summary, timelineZone }) {
    if (!moment.clock)
        return null;
    const [first, second] = section === 'timeline' ? [timelineZone, summary.zone] : [summary.zone, timelineZone];
    const zone = moment.zone ?? (first ?? second)?.value ?? null;
    const shift = moment.zone && frame.offset !== null && moment.zone.offset !== null ? moment.zone.offset - frame.offset : 0;
    const minute = Math.floor((((at + shift) % times_moment/* DAY */.d_) + times_moment/* DAY */.d_) % times_moment/* DAY */.d_);
    const clock = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
    if (!isDated(frame))
        return clock;
    const date = new Date((at + shift) * 60_000);
    const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
    return `${day}T${clock}${zone && zone.offset !== null ? offsetText(zone.offset) : ''}`;
}
function isDated({ day, year, settled }) {
    return day !== null && year !== null && settled;
}
function pad(number) {
    return number < 10 ? `0${number}` : String(number);
}
function offsetText(offset) {
    if (offset === 0)
        return 'Z';
    const size = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

;// CONCATENATED MODULE: ./lib/facts/report.js





function factsReport(document) {
    const usersAffected = usersAffectedIn(document);
    const times = (0,times_facts/* timeFacts */.t)(document);
    const detected = times.detected ?? detectedIn(document, times);
    return { ...timesReport(times, detected), ...(usersAffected === null ? {} : { usersAffected }) };
}
/** The time of the first entry that says how it was detected, where no word beside a time does: "10:22 - a mail from UptimeRobot". */
function detectedIn(document, { timeline, start, end }) {
    const [first] = (0,facts/* found */.F)(detected_how/* detectedHow */.f, document).here;
    if (first === undefined)
        return null;
    const placed = timeline.find(({ entry }) => entry.span.start <= first.span.start && first.span.end <= entry.span.end);
    const { at = null, entry } = placed ?? {};
    if (at === null || !entry?.time || entry.timeSpan === null)
        return null;
    if (start?.span.start === entry.timeSpan.start)
        return start;
    // At the stated start it is what users met: when somebody knew is not told.
    if ((start && at <= start.at) || (end && at > end.at))
        return null;
    return { moment: entry.time, at, span: entry.timeSpan, section: 'timeline' };
}
const percentage = /\d{1,3}(?:[.,]\d{1,3})?\s?(?:%|per\s?cent\b)/i;
const LONGEST = 60;
/** "Nobody could pay" and "none of them lost money" are no shares, other than "no user was affected". */
const nobody = /^(?:no|none|nobody|no one|noone|zero)\b/i;
const harm = /\b(?:affect|impact)/i;
/** The share of the users that was affected, as the author wrote it: a percentage, or else the first share named. */
function usersAffectedIn(document) {
    const { here, elsewhere } = (0,facts/* found */.F)(affected/* affected */.h, document);
    const shares = [...here, ...elsewhere].flatMap(({ passage }) => (0,affected/* sharesOf */.A)(passage)
        .map(({ first, last }) => {
        const { words } = passage.sentence;
        const written = passage.text.slice(words[first].from, words[last].to);
        // In a row of a table what is counted stands in a cell of its own: "Customers affected | 214".
        return written.slice(written.lastIndexOf(' | ') + 1).replace(/^\| /, '');
    })
        .filter((share) => !nobody.test(share) || harm.test(passage.text)));
    const percent = shares.map((share) => percentage.exec(share)?.[0]).find((written) => written !== undefined);
    const share = percent ?? shares[0];
    return share === undefined || share.length > LONGEST ? null : share;
}

// EXTERNAL MODULE: ./lib/fix.js
var fix = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/parse/sentences.js
var sentences = __webpack_require__(4653);
;// CONCATENATED MODULE: ./lib/parse/status.js

/** A status stands at the head of a document: in its front matter, or among so many blocks. */
const HEAD_BLOCKS = 30;
/** The document's own status in lower case, null where it states none. */
function documentStatus({ frontMatter, blocks }) {
    const inFrontMatter = /^status[ \t]*:[ \t]*(.{1,60})/im.exec(frontMatter?.text ?? '')?.[1];
    if (inFrontMatter !== undefined)
        return bare(inFrontMatter);
    for (const block of blocks.slice(0, HEAD_BLOCKS)) {
        if (block.kind === 'row' && block.cells?.length === 2 && bare(block.cells[0].value) === 'status') {
            return bare(block.cells[1].value);
        }
        const labelled = (0,sentences/* label */.Pf)(block);
        if (labelled !== null && bare(labelled.label.value) === 'status')
            return bare(labelled.rest.value);
    }
    return null;
}
const bare = (text) => text
    .slice(0, 60)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
/** Whether the document says that it is not finished. */
const isUnfinished = (document) => /^(?:draft|wip|work in progress|in progress|pending|in review|incomplete|unfinished)\b/.test(documentStatus(document) ?? '');

// EXTERNAL MODULE: ./lib/rubric.js + 1 modules
var rubric = __webpack_require__(872);
// EXTERNAL MODULE: ./lib/stats/document.js
var stats_document = __webpack_require__(1950);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/judge.js
/** Judges one text: what kind of document it is, and its report. Pure, so that it can run in a thread with a deadline. */









/** A document that has fewer words than this and a URL, and no known section, only points at its text. */
const LINK_WORDS = 40;
/** The judgement of texts for one run's settings; `parsed` is the text's postmortem, where that is known already. */
function judgeOf(job) {
    const rubricOf = (0,rubric.rubricFor)(job.settings, job.templates);
    return (path, text, parsed) => {
        const rubric = rubricOf(path);
        const { report, ...rest } = judged(path, text, rubric, job, parsed);
        if (job.fixes === 'possible')
            return { ...rest, report };
        const trial = (edited) => judged(path, edited, rubric, job).report;
        return { ...rest, report: job.fixes === 'holding' ? (0,fix/* withHoldingFixes */.x1)(report, text, trial) : (0,fix/* withFixes */.Oq)(report) };
    };
}
const passed = { ok: true };
/** Total: it never throws on a text that passes the pre-scan, and a text that does not gets a report that says so. */
function judged(path, text, inForce, { withActionItems, withoutEvidence }, parsed) {
    const scanned = parsed === undefined ? (0,parse/* preScan */.$U)(text) : passed;
    if (!scanned.ok)
        return { kind: 'postmortem', report: unread(path, scanned, text), isUnfinished: false };
    const document = parsed ?? (0,parse/* parse */.qg)(path, text, { sections: inForce.sections });
    const kind = kindOf(document, inForce.sections.map(parse/* ownSectionId */.ZB));
    // Of a text that stands elsewhere only that is said.
    const asked = kind === 'link' ? [] : inForce.checks;
    const checks = checkResults(document, asked, inForce.waivable, withoutEvidence === true ? 0 : undefined);
    const report = {
        path,
        verdict: kind === 'link' ? 'fail' : (0,verdict/* documentVerdict */.lU)(checks, inForce.failOn),
        words: document.words,
        ...(Object.keys(inForce.words).length === 0 ? {} : { wordLimits: inForce.words }),
        checks,
        facts: factsReport(document),
        ...(kind === 'link'
            ? {
                reason: 'The file only links to the postmortem, which can change after the review: commit the text as Markdown.',
            }
            : {}),
    };
    return {
        kind,
        report,
        isUnfinished: isUnfinished(document),
        ...(withActionItems === true ? { actionItems: (0,stats_document/* actionItemsOf */.M)(document) } : {}),
    };
}
/** A text that breaks a limit of the parser counts as a postmortem that fails, or the limits would be a way out. */
function unread(path, { message, help, at }, text) {
    const { line } = new model_text/* Lines */.qo(text).position(at.start);
    const where = at.end > at.start ? ` (line ${line})` : '';
    return { path, verdict: 'fail', words: 0, checks: [], facts: {}, reason: `${message.slice(0, -1)}${where}. ${help}` };
}
function kindOf(document, own) {
    if ((0,parse/* isBrief */.X6)(document))
        return 'brief';
    if ((0,parse/* isPostmortem */.v4)(document, own))
        return 'postmortem';
    const isKnown = document.sections.some(({ ids }) => ids.length > 0);
    const isLink = document.words < LINK_WORDS &&
        !isKnown &&
        !document.blocks.some(({ kind }) => kind === 'code') &&
        /https?:\/\//i.test(document.source);
    return isLink ? 'link' : 'other';
}

// EXTERNAL MODULE: ./lib/parse/language.js
var language = __webpack_require__(7605);
// EXTERNAL MODULE: ./lib/parse/sent.js
var sent = __webpack_require__(8281);
;// CONCATENATED MODULE: ./lib/judge-thread.js
/** The side of `judges.ts` in a thread that judges: answers each text with its judgement. */





function answerTexts() {
    const { job } = external_node_worker_threads_.workerData;
    const judge = judgeOf(job);
    const answer = (0,answers/* answerWriter */.O)();
    const judged = async ({ path, text, parsed }) => {
        const judgement = () => judge(path, text, parsed === undefined ? undefined : (0,sent/* received */.e)(path, text, parsed));
        try {
            return judgement();
        }
        catch (error) {
            if (!(error instanceof language/* DetectorMissing */.Hr))
                throw error;
            await (0,language/* loadDetector */.DQ)();
            return judgement();
        }
    };
    external_node_worker_threads_.parentPort.on('message', async (asked) => {
        // As JSON: to copy objects takes half as long again, and they take half as much room again.
        external_node_worker_threads_.parentPort.postMessage(answer(await judged(asked)));
    });
}


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   e: () => (/* binding */ received)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

/** All of it but its path and its text. */
function written({ path: _, source: __, sections, blocks, ...rest }) {
    const numbers = new Map();
    for (const [number, block] of blocks.entries())
        numbers.set(block, number);
    for (const [number, section] of sections.entries())
        numbers.set(section, number);
    return JSON.stringify({
        ...rest,
        blocks,
        sections: sections.map((section) => ({
            ...section,
            parent: section.parent === null ? null : numbers.get(section.parent),
            blocks: section.blocks.map((block) => numbers.get(block)),
        })),
    });
}
/** The postmortem of which `written` gave this. */
function received(path, source, json) {
    const { sections, blocks, ...rest } = JSON.parse(json);
    const ownBlocks = blocks.map(blockOf);
    const ownSections = [];
    // A section stands behind the one that holds it.
    for (const { heading, parent, blocks: numbers, ...section } of sections) {
        ownSections.push({
            ...section,
            heading: _model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .VisibleText */ .Qk.from(heading),
            parent: parent === null ? null : ownSections[parent],
            blocks: numbers.map((number) => ownBlocks[number]),
        });
    }
    return { ...rest, path, source, sections: ownSections, blocks: ownBlocks };
}
function blockOf({ text, cells, ...rest }) {
    const block = { ...rest, text: _model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .VisibleText */ .Qk.from(text) };
    return cells === undefined ? block : { ...block, cells: cells.map((cell) => _model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .VisibleText */ .Qk.from(cell)) };
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ alx)
/* harmony export */ });
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

const summary = { needs: 'summary' };
const timeline = { needs: 'timeline' };
const cause = { needs: 'cause' };
const measures = { needs: 'measures' };
const alx = {
    id: 'alx',
    title: 'ALX/Holberton postmortem',
    source: 'https://www.alxafrica.com/',
    checks: [
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary', 'error', 'Issue Summary'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.duration', 'error', 'how long the outage lasted', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.start-end', 'error', 'start and end times', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.timezone', 'error', 'the time zone', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.service', 'error', 'what service was down or slow', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.experience', 'error', 'what users were experiencing', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.affected', 'error', 'how many % of the users were affected', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.root-cause', 'error', 'what the root cause was', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline', 'error', 'Timeline'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.bullets', 'error', 'bullet points, each “time - what happened”', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.brief', 'error', 'entries of 1 or 2 sentences', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.detected-when', 'error', 'when the issue was detected', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.detected-how', 'error', 'how it was detected', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.actions', 'error', 'actions taken: what was investigated, what was assumed', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.misleading', 'error', 'misleading paths that were taken', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.escalated', 'error', 'which team or person it was escalated to', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.resolved', 'error', 'how it was resolved', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause', 'error', 'Root cause and resolution'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause.cause', 'error', 'what was causing the issue, in detail', cause),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause.fix', 'error', 'how it was fixed, in detail', cause),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures', 'error', 'Corrective and preventative measures'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.improvements', 'error', 'what can be improved or fixed', measures),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.tasks', 'error', 'a list of specific tasks', measures),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('length', 'error', 'brief: within the word limits', { options: { min: 400, max: 600 } }),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('language', 'error', 'written in English'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('attractive', 'info', 'attractive: a diagram, a picture or some humour'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('lessons', 'info', 'Lessons learned'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('conclusion', 'info', 'Conclusion'),
        ..._use_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC,
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('blameless', 'warning', 'causes, not people'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.vague', 'info', 'tasks that someone can finish', measures),
    ],
    review: [
        { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
        { id: 'measures', text: 'These measures would have prevented this outage, or made it shorter' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
        { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
        { id: 'impact', text: 'The impact is told as the users felt it' },
        { id: 'true', text: 'The facts and times agree with what you know of the incident' },
    ],
};


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tD: () => (/* binding */ checkIds),
  xD: () => (/* binding */ profiles),
  D7: () => (/* binding */ settableOptions)
});

// EXTERNAL MODULE: ./lib/profiles/alx.js
var alx = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/profiles/use.js
var use = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/profiles/atlassian.js

const atlassian = {
    id: 'atlassian',
    title: 'Atlassian incident postmortem',
    source: 'https://www.atlassian.com/incident-management/postmortem/templates',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Incident summary: what happened, why, how severe, how long'),
        (0,use/* use */.Yx)('background', 'warning', 'Lead-up: what led to it'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: what internal and external users met'),
        (0,use/* use */.Yx)('detection', 'error', 'Detection: when and how it was noticed'),
        (0,use/* use */.Yx)('response', 'warning', 'Response: who responded, and when'),
        (0,use/* use */.Yx)('resolution', 'error', 'Recovery: how service was restored'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when, with the time zone'),
        (0,use/* use */.Yx)('root-cause', 'error', 'Root cause: what must change so that this class of incident stays away'),
        (0,use/* use */.Yx)('lessons', 'warning', 'Lessons learned: what went well, what could be better'),
        (0,use/* use */.Yx)('action-items', 'error', 'Corrective actions: what will be done, by whom'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'root-cause', text: 'The root cause is the deepest one that the team can change' },
        { id: 'recurrence', text: 'It was asked whether this happened before, and why it could again' },
        { id: 'actions', text: 'The corrective actions would prevent this class of incident' },
        { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/google-sre.js

const googleSre = {
    id: 'google-sre',
    title: 'Google SRE postmortem',
    source: 'https://sre.google/sre-book/example-postmortem/',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Summary: what happened, in a few sentences'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: what it did to users, and what was lost'),
        (0,use/* use */.Yx)('root-cause', 'error', 'Root causes: what made it possible'),
        (0,use/* use */.Yx)('trigger', 'warning', 'Trigger: what set it off'),
        (0,use/* use */.Yx)('resolution', 'error', 'Resolution: what ended it'),
        (0,use/* use */.Yx)('detection', 'warning', 'Detection: how it was noticed'),
        (0,use/* use */.Yx)('action-items', 'error', 'Action items: what will be done'),
        (0,use/* use */.Yx)('lessons', 'error', 'Lessons learned: what went well, what went wrong, where luck helped'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'data', text: 'The key facts of the incident are collected for those who come later' },
        { id: 'impact', text: 'The assessment of the impact is complete' },
        { id: 'root-cause', text: 'The analysis of the root cause goes deep enough' },
        { id: 'plan', text: 'The action plan is apt, and its priorities are right' },
        { id: 'shared', text: 'Everyone whom the outcome concerns will hear of it' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/pagerduty.js

const pagerduty = {
    id: 'pagerduty',
    title: 'PagerDuty postmortem',
    source: 'https://response.pagerduty.com/after/post_mortem_template/',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Overview: what happened, in a sentence or two'),
        (0,use/* use */.Yx)('contributing-factors', 'error', 'Contributing factors: the conditions that made it possible'),
        (0,use/* use */.Yx)('resolution', 'error', 'Resolution: what ended it'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: who was affected, how, and for how long'),
        (0,use/* use */.Yx)('response', 'warning', 'Responders: who took part, and in which role'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when'),
        (0,use/* use */.Yx)('lessons', 'warning', 'How did we do: what went well, what did not'),
        (0,use/* use */.Yx)('action-items', 'error', 'Action items: what will be done'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'detail', text: 'It gives enough detail' },
        { id: 'underlying', text: 'It does not stop at what went wrong, it gets to the underlying causes' },
        { id: 'apart', text: 'It keeps what happened apart from how to fix it' },
        { id: 'actions', text: 'The action items make sense, and each is small enough to be finished' },
        { id: 'readable', text: 'It is well written, and someone from another team understands it' },
        { id: 'customers', text: 'What customers are told would satisfy you if you were one of them' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/index.js





const profiles = {
    alx: alx/* alx */.C,
    'google-sre': googleSre,
    pagerduty: pagerduty,
    atlassian: atlassian,
};
const MOST_WORDS = 100_000;
/** By check id: what a config may set of it. A check that is not here has no options. */
const settableOptions = {
    length: { min: { least: 0, most: MOST_WORDS }, max: { least: 1, most: MOST_WORDS } },
};
/** Every check that a config may name: those of the profiles, and those that none of them asks for. */
const checkIds = [
    ...new Set([...Object.values(profiles).flatMap(({ checks }) => checks), ...use/* optional */.lq].map(({ id }) => id)),
];


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ use),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/** One line of a rubric: the rule with this id, how much it matters, and the rubric's words for it. */
function use(id, severity, says, { needs, options = {} } = {}) {
    return { id, options, severity, says, ...(needs === undefined ? {} : { needs }) };
}
/** What every rubric asks beyond its source: the text is finished, honest and fit to be read by a machine. */
const everywhere = [
    use('times.consistent', 'warning', 'times agree with one another'),
    use('timeline.order', 'warning', 'the timeline runs forward', { needs: 'timeline' }),
    use('placeholder', 'error', 'nothing left over from a template'),
    use('waivers', 'error', 'waivers name a check that may be waived, and a reason', {
        options: { allow: ['timeline.misleading', 'timeline.escalated'] },
    }),
    use('hidden-text', 'error', 'no text hidden from the reader'),
    use('headings', 'info', 'sections are marked by headings'),
];
/** What a config may ask for where the profile does not, in words that fit each profile. */
const optional = [
    use('action-items.due', 'error', 'each action item has a due date'),
    use('action-items.owner', 'error', 'each action item has an owner'),
    use('action-items.ticket', 'error', 'each action item has a ticket'),
    use('action-items.verb', 'error', 'each action item says what will be done'),
    use('length', 'error', 'within the word limits'),
];


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/** Text from outside made visible and short: nothing in it can hide, reorder or move what stands around it. */
/**
 * The same text on one line: control, format and bidirectional characters, unassigned and lone code units become
 * visible signs. Emoji sequences stay whole.
 */
function visible(value) {
    return isAscii(value) ? value : value.replace(UNSEEN, sign);
}
/** Whether all characters are printable ASCII: most text is, and everything is simpler for it. */
const isAscii = (value) => /^[ -~]*$/.test(value);
/** At most `limit` UTF-16 units, the last being an ellipsis where something was cut; never half a character. */
function cut(value, limit) {
    if (value.length <= limit)
        return value;
    const last = value.charCodeAt(limit - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
    return `${value.slice(0, end)}…`;
}
// A joiner between emoji and a variation selector after a character are part of what a reader sees.
const UNSEEN = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\u200d\ufe0e\ufe0f])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function sign(character) {
    const point = character.codePointAt(0);
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '␡';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rubricFor: () => (/* binding */ rubricFor),
  z: () => (/* binding */ settingsAt)
});

// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/profiles/index.js + 3 modules
var profiles = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/profiles/template.js + 2 modules
var template = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/profiles/use.js
var use = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/rules/index.js + 70 modules
var rules = __webpack_require__(6939);
// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/rules/kinds/custom-section.js

function customSectionRule({ id, title, words = {} }) {
    return {
        id: 'section',
        judge: (document) => {
            const found = (0,parse/* sectionsOf */.Ks)(document, (0,parse/* ownSectionId */.ZB)({ id }));
            const [first] = found;
            const fail = (message, help) => ({
                outcome: 'fail',
                findings: [{ message, help, at: first?.heading.span() ?? { start: 0, end: 0 } }],
            });
            if (first === undefined) {
                return fail(`There is no section “${title}”.`, `Add a heading \`## ${title}\` and write below it.`);
            }
            const blocks = found.flatMap((section) => section.blocks);
            if (blocks.every(({ kind, text }) => kind === 'heading' || text.value === '')) {
                return fail(`The section “${first.title}” is empty.`, 'Write below its heading what it asks for.');
            }
            const count = (0,parse/* wordCount */.e)(blocks);
            const { min = 0, max = Number.POSITIVE_INFINITY } = words;
            const has = `The section “${first.title}” has ${count} ${count === 1 ? 'word' : 'words'}`;
            if (count < min)
                return fail(`${has}, and at least ${min} are asked for.`, `Write ${min - count} more.`);
            if (count > max)
                return fail(`${has}, and at most ${max} are allowed.`, `Take ${count - max} out.`);
            return { outcome: 'pass', evidence: found.map((section) => section.heading.span()) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/rubric.js
/** The checks in force for a path: a profile's, with the severities, options, limits and sections of the settings. */






/**
 * The rubric of each path. Every override whose paths match applies, in order.
 * `templates` holds the text of each template that the settings name.
 */
function rubricFor(settings, templates = {}) {
    const overrides = settings.overrides.map((override) => ({ override, matches: (0,globs/* pathMatcher */.kZ)(override.paths) }));
    const known = new Map();
    const ofTemplates = new Map();
    const derived = (path) => {
        const text = templates[path];
        if (text === undefined)
            throw new Error(`the template ${path} was not read`);
        const profile = ofTemplates.get(path) ?? (0,template.profileOf)({ path, text });
        ofTemplates.set(path, profile);
        return profile;
    };
    return (path) => {
        const applying = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        const key = applying.map((override) => settings.overrides.indexOf(override)).join();
        let rubric = known.get(key);
        if (rubric === undefined) {
            const { profile, template, words, checks } = overridden(settings, applying);
            const inForce = template === undefined ? withRules(profiles/* profiles */.xD[profile]) : derived(template);
            rubric = rubricOf(inForce, words, checks, settings);
            known.set(key, rubric);
        }
        return rubric;
    };
}
/** What judges the postmortem at a path: the settings, with every override that matches it laid over them. */
function settingsAt(settings, path) {
    return overridden(settings, settings.overrides.filter((override) => (0,globs/* pathMatcher */.kZ)(override.paths)(path)));
}
function overridden(settings, overrides) {
    let { profile, template, words, checks } = settings;
    for (const override of overrides) {
        const isReplaced = override.profile !== undefined || override.template !== undefined;
        if (isReplaced)
            template = override.template;
        profile = override.profile ?? profile;
        words = isReplaced ? override.words : { ...words, ...override.words };
        checks = { ...checks, ...override.checks };
    }
    return { profile, ...(template === undefined ? {} : { template }), words, checks };
}
const withRules = ({ checks, ...profile }) => ({
    ...profile,
    checks: checks.map((line) => ({ ...line, rule: rules/* rules */.a[line.id] })),
});
function rubricOf(profile, limits, settings, { waivers, sections, failOn }) {
    const all = [...profile.checks, ...sections.map(sectionCheck), ...askedFor(settings, profile, limits)];
    const length = all.find((check) => check.id === 'length');
    const words = { ...length?.options, ...limits };
    const checks = [];
    for (const check of all) {
        const setting = settings[check.id];
        if (setting?.severity === 'off')
            continue;
        const options = {
            ...check.options,
            ...(check.id === 'length' ? words : {}),
            ...(check.id === 'waivers' ? { allow: waivers } : {}),
            ...setting?.options,
        };
        checks.push({ ...check, options, severity: setting?.severity ?? check.severity });
    }
    return {
        profile: profile.id,
        checks,
        words: checks.some((check) => check.id === 'length') ? words : {},
        sections: [...sections, ...(profile.sections ?? [])],
        waivable: waivers,
        failOn,
    };
}
/** Rules that the profile does not ask for and the config names, and the length where limits are set. */
function askedFor(settings, profile, limits) {
    const named = Object.keys(settings).filter((id) => settings[id].severity !== 'off');
    const isLimited = limits.min !== undefined || limits.max !== undefined;
    const wanted = new Set(isLimited && settings.length?.severity !== 'off' ? ['length', ...named] : named);
    for (const { id } of profile.checks)
        wanted.delete(id);
    return [...wanted].flatMap((id) => {
        const rule = Object.hasOwn(rules/* rules */.a, id) ? rules/* rules */.a[id] : undefined;
        const says = use/* optional */.lq.find((line) => line.id === id)?.says ?? id;
        return rule === undefined ? [] : [{ id, rule, options: {}, severity: 'error', says }];
    });
}
function sectionCheck(section) {
    const rule = customSectionRule(section);
    return { id: `section.${section.id}`, rule, options: {}, severity: 'error', says: section.title };
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ documentFigures),
/* harmony export */   M: () => (/* binding */ actionItemsOf)
/* harmony export */ });
/* harmony import */ var _facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/** What one judged document gives to the figures. */



const LONGEST_TEXT = 200;
const LONGEST_NAME = 60;
function actionItemsOf(document) {
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(document.source);
    const open = [];
    let closed = 0;
    let unstated = 0;
    for (const item of (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .actionItems */ .rZ)(document)) {
        const state = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(item);
        if (state === 'closed')
            closed++;
        else if (state === null)
            unstated++;
        else {
            const owner = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(item);
            const due = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .dueOf */ .IH)(item);
            open.push({
                text: (0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(item.text.value.trim(), LONGEST_TEXT),
                line: lines.position(item.span.start).line,
                ...(owner === null ? {} : { owner: (0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(owner, LONGEST_NAME) }),
                ...(due === null ? {} : { due }),
            });
        }
    }
    return { open, closed, unstated };
}
const NO_ITEMS = { open: [], closed: 0, unstated: 0 };
/** A document that gives a reason in place of checks could not be judged, and gives nothing else. */
function documentFigures(report, items, repository) {
    const { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes } = report.facts;
    const facts = { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes };
    const withOutcome = (wanted) => report.checks.filter(({ outcome, severity }) => outcome === wanted && severity !== 'info').map(({ id }) => id);
    return {
        ...(repository === undefined ? {} : { repository }),
        path: report.path,
        ...(report.checks.length > 0 || report.reason === undefined ? {} : { reason: report.reason }),
        facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
        passed: withOutcome('pass'),
        failed: withOutcome('fail'),
        waived: withOutcome('waived'),
        actionItems: items ?? NO_ITEMS,
    };
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   lU: () => (/* binding */ documentVerdict),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   vb: () => (/* binding */ needsApproval),
/* harmony export */   xR: () => (/* binding */ decision),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
const RANK = { never: -1, error: 0, warning: 1, info: 2 };
const WORST_FIRST = ['error', 'fail', 'pending', 'pass'];
/** Whether a finding of this severity fails the structure half. */
function fails(severity, failOn) {
    return RANK[severity] <= RANK[failOn];
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
/** The report of a document whose findings are only to be said: errors are shown as warnings, and fail nothing. */
function warned(report) {
    if (report.verdict !== 'fail' || report.reason !== undefined)
        return report;
    return {
        ...report,
        verdict: 'pass',
        checks: report.checks.map((check) => check.outcome === 'fail' && check.severity === 'error' ? { ...check, severity: 'warning' } : check),
    };
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
    const parts = [];
    if (review.have < review.need)
        parts.push(`${review.need - review.have} more independent approval${review.need - review.have === 1 ? '' : 's'}`);
    if (review.missing.length > 0)
        parts.push(`the approval of ${review.missing.join(', ')}`);
    if (parts.length === 0) {
        const open = review.checklist.filter((item) => item.tickedBy === null).length;
        parts.push(`${open} open point${open === 1 ? '' : 's'} of the reviewer’s checklist`);
    }
    return `Waiting for ${parts.join(' and ')}.`;
}
/** The worst of several verdicts; `none` of none. */
function worstVerdict(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'none';
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
const NO_WORDS = { message: '', help: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** What verdict, headline and counts are told from: which checks failed, how often, and which were waived, without words. */
function abridged({ path, verdict, words, checks, reason }) {
    const telling = [];
    for (const check of checks) {
        if (check.outcome === 'fail')
            telling.push({ ...check, findings: check.findings.map(() => NO_WORDS) });
        else if (check.outcome === 'waived')
            telling.push(check);
    }
    return { path, verdict, words, checks: telling, facts: {}, ...(reason === undefined ? {} : { reason }) };
}


/***/ })

};
