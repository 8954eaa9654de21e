export const id = 668;
export const ids = [668];
export const modules = {

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   L: () => (/* binding */ reportHead)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);



/** The report of one change. Rejects with a `UserError` where the gate cannot decide. */
async function gate(input) {
    const { source, settings, matches, isNamed, judge, take = (document) => document } = input;
    const documents = [];
    const leftOut = [];
    const passed = [];
    const deleted = [];
    const blobs = new Map();
    const names = new Names();
    const add = (document, text) => documents.push(take(names.told(document), text));
    const looksBack = settings.baseline !== 'fail';
    for await (const selected of (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .selection */ .r)({
        source,
        matches,
        looksBack,
        judge,
        ...(isNamed === undefined ? {} : { isNamed }),
    })) {
        const { path } = selected;
        switch (selected.kind) {
            case 'document': {
                const { content, isNew } = selected;
                blobs.set(path, content.blob ?? null);
                if (content.kind !== 'text') {
                    add(unreadable(path, isUnknown(content) ? 'error' : 'fail', entryReason(content)), '');
                    break;
                }
                const { judged, text } = content;
                const reason = lenientReason(judged, isNew, settings);
                if (reason !== undefined)
                    passed.push({ path, reason });
                else
                    add(onlyWarns(judged, isNew, settings) ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warned */ .k9)(judged.report) : judged.report, text);
                break;
            }
            case 'refused':
                add(unreadable(path, 'fail', selected.reason), '');
                break;
            case 'left-out':
                leftOut.push({ path, reason: selected.reason });
                break;
            case 'deleted':
                deleted.push({ path, outcome: settings.deletions });
                blobs.set(path, null);
        }
    }
    const need = Math.max(settings.review.approvals, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .needsApproval */ .vb)(documents, settings.failOn) ? 1 : 0);
    const review = blobs.size === 0 ? undefined : await input.review?.(blobs, need);
    const { verdict, reason } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decision */ .xR)({
        documents,
        deleted,
        review,
        isDraft: input.isDraft,
        failOn: settings.failOn,
    });
    return {
        ...reportHead(input.profile),
        documents,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        leftOut: [...leftOut, ...passed],
        ...(deleted.length === 0 ? {} : { deleted }),
        ...(review === undefined ? {} : { review }),
        ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
        ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
    };
}
/** What a report begins with, known before anything is judged. */
const reportHead = (profile) => ({
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
    profile,
});
/** Why the settings let a document pass whatever was found; undefined where they do not. */
function lenientReason({ isUnfinished }, isNew, { baseline, drafts }) {
    if (isUnfinished && drafts === 'allow') {
        return 'its own status says that it is a draft, and `drafts: allow` lets drafts be';
    }
    if (!isNew && baseline === 'allow') {
        return 'it was there before this change, and `baseline: allow` gates only new files';
    }
    return undefined;
}
/** Whether the settings have what was found in a document only said. */
const onlyWarns = ({ isUnfinished }, isNew, { baseline, drafts }) => (isUnfinished && drafts === 'warn') || (!isNew && baseline === 'warn');
const unreadable = (path, verdict, reason) => ({
    path,
    verdict,
    words: 0,
    checks: [],
    facts: {},
    reason,
});
/** Whether nothing is known of what stands there, so that the gate cannot decide. */
const isUnknown = ({ kind }) => kind === 'missing' || kind === 'unreadable';
function entryReason(entry) {
    switch (entry.kind) {
        case 'symlink':
            return 'This is a symbolic link, which the gate does not follow: commit the postmortem’s text as a regular file.';
        case 'submodule':
            return 'This is a submodule, not a file: commit the postmortem’s text as a regular file.';
        case 'folder':
            return 'This is a folder, not a file: commit the postmortem’s text as a regular file.';
        case 'lfs-pointer':
            return 'This is a Git LFS pointer, not the text: take Markdown out of LFS (see `.gitattributes`) and commit the text itself.';
        case 'binary':
            return 'This is a binary file: commit the postmortem as Markdown text.';
        case 'not-utf8':
            return 'This text is not encoded in UTF-8: save it as UTF-8 and commit it again.';
        case 'too-large':
            return `This file has ${entry.bytes.toLocaleString('en')} bytes, more than the gate reads: shorten it, and link to logs instead of pasting them.`;
        case 'unreadable':
            return `This file cannot be read (${entry.fault}): give yourself the permission to read it, or leave it out.`;
        case 'missing':
            return 'This file is listed, and none of its name can be read: run the gate again; if it stays, commit it again, under a name in UTF-8.';
    }
}
/** By way of capitals, for the few letters that are more than one: `ß` and `SS`, `ſ` and `s`. */
const foldedName = (path) => path
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');
/** Two names that one file system takes for one file: whoever reads the one may not see the other. */
class Names {
    #seen = new Map();
    /** The report; one that says so where an earlier document has the same name. */
    told(document) {
        const folded = foldedName(document.path);
        const first = this.#seen.get(folded);
        if (first === undefined) {
            this.#seen.set(folded, document.path);
            return document;
        }
        return {
            ...document,
            verdict: document.verdict === 'error' ? 'error' : 'fail',
            reason: `This file’s name differs from another postmortem’s (${first}) only in case, in how accents are written or in characters that nobody sees: rename one of them.`,
        };
    }
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isMarkdown),
/* harmony export */   s: () => (/* binding */ isIndexPage)
/* harmony export */ });
/** What a file is, going by its name alone. */
const isMarkdown = (path) => /\.(?:md|mdx|markdown)$/i.test(path);
/** The page that a folder is opened with, which need not be one of the documents in it. */
const isIndexPage = (path) => /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i.test(path);


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkPage)
/* harmony export */ });
/* harmony import */ var _rules_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4271);
/** Where a check is explained. */

/** The page of a check; undefined for one that is not known. */
function checkPage(checkId) {
    const name = (0,_rules_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pageName */ .$)(checkId);
    if (name === undefined)
        return undefined;
    return `https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/rules/${name}.md`;
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   T0: () => (/* binding */ DISCARD_WORDS),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   lP: () => (/* binding */ documentPoints),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   u5: () => (/* binding */ figures)
/* harmony export */ });
/* unused harmony exports duration, pointsToFix */
const VERDICT_ICONS = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    none: '➖',
    error: '⚠️',
};
const plural = (count, noun, nouns = `${noun}s`) => `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
/** `102` → `1 h 42 min`. */
function duration(minutes) {
    const whole = Math.round(minutes);
    if (whole < 60)
        return `${whole} min`;
    const days = Math.floor(whole / 1440);
    const hours = Math.floor((whole % 1440) / 60);
    const rest = whole % 60;
    return [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
        .filter((part) => part !== '')
        .join(' ');
}
/** `line 5`, `lines 5–7`. */
const lineWords = ({ start, end }) => end.line > start.line ? `lines ${start.line}–${end.line}` : `line ${start.line}`;
/** `512 words of 400–600`. */
function wordCount({ words, wordLimits }) {
    const { min, max } = wordLimits ?? {};
    if (min !== undefined && max !== undefined)
        return `${plural(words, 'word')} of ${min}–${max}`;
    if (max !== undefined)
        return `${plural(words, 'word')} of at most ${max}`;
    if (min !== undefined)
        return `${plural(words, 'word')} of at least ${min}`;
    return plural(words, 'word');
}
/** The on-call figures that the document states, in the order of an incident. */
function figures(facts) {
    const figure = (words, minutes) => minutes === undefined ? [] : [`${words} ${duration(minutes)}`];
    return [
        ...figure('outage of', facts.durationMinutes),
        ...figure('detected after', facts.timeToDetectMinutes),
        ...figure('acknowledged after', facts.timeToAcknowledgeMinutes),
        ...figure('resolved after', facts.timeToResolveMinutes),
        ...(facts.usersAffected === undefined ? [] : [`users affected: ${facts.usersAffected}`]),
    ];
}
/** The failed checks of a severity, in the order of the checklist. */
function failed(document, severity) {
    return document.checks.filter((check) => check.outcome === 'fail' && (severity === undefined || check.severity === severity));
}
/** What keeps a document from passing: its failed errors, or its warnings where those alone fail it. */
function blockers(document) {
    if (document.verdict !== 'fail')
        return [];
    const errors = failed(document, 'error');
    return errors.length > 0 ? errors : failed(document, 'warning');
}
/** How many things there are to fix before the structure holds. */
function pointsToFix(report) {
    const inDocuments = report.documents.reduce((sum, document) => sum + documentPoints(document), 0);
    return inDocuments + (report.deleted ?? []).filter(({ outcome }) => outcome === 'fail').length;
}
/** The same for one document; one that fails as a whole counts as one. */
const documentPoints = (document) => document.verdict === 'fail' ? Math.max(1, blockers(document).length) : 0;
/** One line, without a final stop, that says what was decided. It may hold a reason that quotes the author. */
function headline(report) {
    switch (report.verdict) {
        case 'pass':
            return passHeadline(report);
        case 'fail':
            return failHeadline(report);
        case 'pending':
            return `${countOf(report.documents, 'error') > 0 ? 'Nothing blocks' : 'Nothing to fix'}${report.reason === undefined ? ', waiting for the review' : `. ${unstopped(report.reason)}`}`;
        case 'none':
            return unstopped(report.reason ?? 'No postmortem in this change');
        case 'error':
            return 'The gate could not decide';
    }
}
function passHeadline({ documents, review }) {
    const several = documents.length > 1;
    const errors = countOf(documents, 'error');
    const warnings = countOf(documents, 'warning');
    // Errors are left where the settings let them pass.
    const all = documents.length === 2 ? 'Both postmortems' : `All ${documents.length} postmortems`;
    const complete = several ? `${all} are complete` : 'This postmortem is complete';
    const passing = several ? `${all} pass` : 'This postmortem passes';
    const remarks = [
        ...(errors > 0 ? [plural(errors, 'error')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ];
    return [
        errors > 0 ? passing : complete,
        ...(remarks.length > 0 ? [`with ${remarks.join(' and ')}`] : []),
        ...(review !== undefined && review.approvedBy.length > 0 ? [`approved by ${names(review.approvedBy)}`] : []),
    ].join(', ');
}
/** How many checks of a severity fail. */
const countOf = (documents, severity) => documents.reduce((sum, document) => sum + failed(document, severity).length, 0);
function failHeadline(report) {
    const { documents, review } = report;
    const points = pointsToFix(report);
    const failing = documents.filter(({ verdict }) => verdict === 'fail').length;
    const where = documents.length > 1 && failing > 0 ? ` in ${failing} of ${documents.length} postmortems` : '';
    const parts = points > 0 ? [`${plural(points, 'point')} to fix${where}`] : [];
    if (review !== undefined && review.changesRequestedBy.length > 0) {
        parts.push(`changes requested by ${names(review.changesRequestedBy)}`);
    }
    return parts.length > 0 ? capitalised(parts.join(', ')) : unstopped(report.reason ?? 'Something is left to fix');
}
/** `alice`, `alice and bob`, `alice, bob and 3 more`. */
function names(logins, shown = 3) {
    const first = logins.slice(0, shown).map((login) => `\`${login}\``);
    if (logins.length > shown)
        return `${first.join(', ')} and ${logins.length - shown} more`;
    return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`;
}
const unstopped = (sentence) => sentence.replace(/\.$/, '');
/** Why an approval does not count, as the rest of a sentence that begins with the login. */
const DISCARD_WORDS = {
    author: 'opened this pull request',
    contributor: 'wrote part of the postmortem',
    stale: 'approved an earlier text; the postmortem has changed since',
    superseded: 'has given a later review, which counts instead',
    dismissed: 'gave an approval that was dismissed',
    bot: 'is a bot',
    ghost: 'has no account any more',
    'not-eligible': 'is not among the reviewers whose approval counts here',
};
/** One sentence about approvals; empty where none is asked for and none was given. */
function approvalWords({ state, have, need, approvedBy }) {
    const given = approvedBy.length === 0 ? '' : ` by ${names(approvedBy, 10)}`;
    if (need === 0 && state !== 'changes-requested') {
        return approvedBy.length === 0 ? 'No approval is required.' : `Approved${given}; none is required.`;
    }
    if (have >= need)
        return need === 0 ? '' : `${plural(have, 'independent approval')}${given}.`;
    if (have === 0)
        return `${plural(need, 'independent approval')} needed, none yet.`;
    return `${have} of ${plural(need, 'independent approval')}${given}.`;
}
const capitalised = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pageName)
/* harmony export */ });
/* unused harmony export pageKinds */
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5740);
/** Which page of `docs/rules` explains a check. */

/** The kinds of check that a template or a config gives: one page explains all of a kind. */
const pageKinds = [
    'section',
    'template.blanks',
    'template.comments',
    'template.field',
    'template.form',
    'template.guidance',
    'template.order',
    'template.section',
    'template.table',
    'template.tasks',
];
/** The name of its page, without `.md`; undefined where there is none. */
function pageName(checkId) {
    if (_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIds */ .tD.includes(checkId))
        return checkId;
    return pageKinds.find((kind) => checkId === kind || checkId.startsWith(`${kind}.`));
}


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isSubmission),
/* harmony export */   r: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/** Which changed files are postmortems (contract section 5): by path, and for a README by what it says. */


/** Formats in which people hand in a text that cannot be reviewed line by line. */
const OFFICE = /\.(?:pdf|docx?|odt|rtf|pages|txt|html?|url|webloc)$/i;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** So many files are read and judged at once, while as many are read: of more, all texts would be there together. */
const AT_ONCE = 200;
/**
 * Picks the postmortems among the changed files: each as soon as it is decided, in the order of the paths, then what is
 * refused, then what is deleted. Throws a `UserError` for a change that the gate does not know.
 */
async function* selection(input) {
    const { source, matches, isNamed, looksBack = false, judge } = input;
    const kindOf = async (path, text) => (await judge(path, text)).kind;
    const changes = await source.changes();
    const { candidates, gone } = candidatesOf(changes, matches);
    const folders = new Set();
    const notText = new Set();
    const document = ({ change, content }, isFirst) => {
        folders.add(folderOf(change.path));
        const isFromElsewhere = change.previousPath !== undefined && !matches(change.previousPath);
        return { kind: 'document', path: change.path, content, isNew: isNew(change) || isFromElsewhere || isFirst };
    };
    const isSure = ({ change: { path }, content }) => content.kind !== 'text' || isNamed?.(path) === true || isDocument(path, content.judged.kind);
    // From the first on of which others must be known, or what was there before.
    const waiting = [];
    for await (const candidate of judgedCandidates(candidates.sort(byPath), source, judge)) {
        if (!looksBack && waiting.length === 0 && isSure(candidate))
            yield document(candidate, false);
        else
            waiting.push(candidate);
    }
    const unsure = waiting.filter((candidate) => !isSure(candidate));
    const before = await postmortemsBefore(unsure.map(({ change }) => change), source, kindOf);
    const markdownIn = markdownLister(source);
    const kindNow = ({ content }) => (content.kind === 'text' ? content.judged.kind : undefined);
    const briefs = new Set(unsure.filter((each) => kindNow(each) === 'brief').map(({ change }) => change.path));
    // Two index pages, or one and the brief, must not each be left out for the other.
    const isAlone = async ({ path }) => (await markdownIn(folderOf(path))).every((other) => other === path || (0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexPage */ .s)(other) || briefs.has(other));
    const judged = [];
    for (const candidate of waiting) {
        const { change } = candidate;
        const isBrief = kindNow(candidate) === 'brief';
        // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
        if (isSure(candidate) || before.has(change) || (!isBrief && (await isAlone(change))))
            judged.push(candidate);
        else {
            notText.add(change.path);
            yield { kind: 'left-out', path: change.path, reason: isBrief ? A_BRIEF : AN_INDEX };
        }
    }
    const unjudged = looksBack
        ? await leftOutBefore(judged.map(({ change }) => change), source, kindOf, isAlone)
        : new Set();
    for (const candidate of judged)
        yield document(candidate, unjudged.has(candidate.change));
    yield* refusedSubmissions({ changes, folders, notText, matches, markdownIn });
    const lost = await postmortemsBefore(gone.map(({ change }) => change), source, kindOf);
    for (const { path, change } of gone.sort(byPath)) {
        if (!(0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexPage */ .s)(path) || lost.has(change))
            yield { kind: 'deleted', path };
    }
}
/** Only a README's content decides about it; any other file can be left out only as a copy of the brief. */
const isDocument = (path, kind) => kind === 'postmortem' || (kind !== 'brief' && !(0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexPage */ .s)(path));
const A_BRIEF = 'a copy of the assignment, not a postmortem';
const AN_INDEX = 'an index page: fewer than three known sections, and other Markdown stands beside it';
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** The candidates with what was judged of them, in their order. */
async function* judgedCandidates(candidates, source, judge) {
    const some = async (from) => {
        const changes = candidates.slice(from, from + AT_ONCE);
        const entries = await source.read(changes.map(({ path }) => path), 'head');
        // All at once: whoever judges them decides how many are under way.
        return await Promise.all(changes.map(async (change, i) => {
            const entry = entries[i];
            if (entry.kind !== 'text')
                return { change, content: entry };
            return { change, content: { ...entry, judged: await judge(change.path, entry.text) } };
        }));
    };
    let next = some(0);
    for (let from = 0; from < candidates.length; from += AT_ONCE) {
        const now = next;
        if (from + AT_ONCE < candidates.length) {
            next = some(from + AT_ONCE);
            // It is thrown when its turn comes.
            next.catch(() => undefined);
        }
        yield* await now;
    }
}
const isNew = (change) => change.status === 'added' || change.status === 'copied';
function candidatesOf(changes, matches) {
    const candidates = [];
    const gone = [];
    for (const change of changes) {
        switch (change.status) {
            case 'removed':
                if (matches(change.path))
                    gone.push({ path: change.path, change });
                break;
            case 'renamed':
                if (matches(change.path))
                    candidates.push(change);
                else if (change.previousPath !== undefined && matches(change.previousPath)) {
                    gone.push({ path: change.previousPath, change });
                }
                break;
            case 'added':
            case 'modified':
            case 'changed':
            case 'copied':
                if (matches(change.path))
                    candidates.push(change);
                break;
            case 'unchanged':
                break;
            default:
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The list of changed files holds a kind of change that the gate does not know: ${JSON.stringify(change.status)}.`, 'Update postmortem-gate; until then, split the change or ask for this kind to be supported.');
        }
    }
    return { candidates, gone };
}
/** What the changed files said before, for those that were there. */
async function textsBefore(changes, source, kindOf) {
    const old = changes
        .filter((change) => !isNew(change))
        .map((change) => ({ change, path: change.previousPath ?? change.path }));
    const entries = await source.read(old.map(({ path }) => path), 'base');
    const found = [];
    for (const [i, { change, path }] of old.entries()) {
        const entry = entries[i];
        // What somebody else deleted meanwhile stood there when it was changed.
        if (entry.kind === 'missing')
            continue;
        found.push({ change, path, kind: entry.kind === 'text' ? await kindOf(path, entry.text) : 'no-text' });
    }
    return found;
}
/** Those of the changes whose file was a postmortem before. */
async function postmortemsBefore(changes, source, kindOf) {
    const before = await textsBefore(changes, source, kindOf);
    return new Set(before.filter(({ kind }) => kind === 'postmortem').map(({ change }) => change));
}
/** Those of the changes whose file was none that is judged: the brief, an index page beside others, no text at all. */
async function leftOutBefore(changes, source, kindOf, isAlone) {
    const found = new Set();
    for (const { change, path, kind } of await textsBefore(changes, source, kindOf)) {
        const isIndex = (0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexPage */ .s)(path) && kind !== 'postmortem';
        if (kind === 'brief' || kind === 'no-text' || (isIndex && !(await isAlone(change))))
            found.add(change);
    }
    return found;
}
/** Lists the Markdown files of a folder at the head, each folder once. */
function markdownLister(source) {
    const known = new Map();
    return (folder) => {
        let listed = known.get(folder);
        if (listed === undefined) {
            listed = source
                .list(folder)
                .then((names) => names.filter(_model_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdown */ .$).map((name) => (folder === '' ? name : `${folder}/${name}`)));
            known.set(folder, listed);
        }
        return listed;
    };
}
/** Whether a file stands where a postmortem would, in a format that cannot be read as one. */
const isSubmission = (path, matches) => OFFICE.test(path) && matches(path.replace(OFFICE, '.md'));
/**
 * A folder for postmortems whose only change is a new PDF (or the like), or one that was there and has no text. Texts
 * that were there tell of other incidents: where many share a folder, the PDF would come past all of them.
 */
async function* refusedSubmissions({ changes, folders, notText, matches, markdownIn, }) {
    const isHere = (path) => path !== undefined && isSubmission(path, matches);
    for (const change of changes) {
        const { path, status, previousPath } = change;
        if (status === 'removed' || status === 'unchanged' || !isHere(path))
            continue;
        const folder = folderOf(path);
        if (folders.has(folder))
            continue;
        const wasHere = !isNew(change) && (previousPath === undefined || isHere(previousPath));
        if (wasHere && (await markdownIn(folder)).some((each) => !notText.has(each)))
            continue;
        const extension = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
        yield {
            kind: 'refused',
            path,
            reason: `The change holds the postmortem only as a ${extension} file, which cannot be read line by line: commit the text as Markdown.`,
        };
    }
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
