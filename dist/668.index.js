export const id = 668;
export const ids = [668];
export const modules = {

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);



/** The report of one change. Rejects with a `UserError` where the gate cannot decide. */
async function gate(input) {
    const { source, settings, matches } = input;
    // By path, then by text.
    const judged = new Map();
    // A README is judged to learn what it is, and its report is kept for when it is one.
    const judge = (path, text) => {
        const ofPath = judged.get(path) ?? new Map();
        const known = ofPath.get(text) ?? input.judge(path, text);
        judged.set(path, ofPath.set(text, known));
        return known;
    };
    const selected = await (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .selection */ .r)({
        source,
        matches,
        ...(input.isNamed === undefined ? {} : { isNamed: input.isNamed }),
        looksBack: settings.baseline !== 'fail',
        kindOf: async (path, text) => (await judge(path, text)).kind,
    });
    const documents = [];
    const leftOut = [...selected.leftOut];
    // All at once: whoever judges them decides how many are under way.
    const reports = await Promise.all(selected.documents.map((document) => documentReport(document, judge, settings)));
    for (const [i, reported] of reports.entries()) {
        const document = selected.documents[i];
        if ('leftOut' in reported)
            leftOut.push({ path: document.path, reason: reported.leftOut });
        else
            documents.push(reported);
    }
    for (const { path, reason } of selected.refused)
        documents.push(unreadable(path, 'fail', reason));
    markCollisions(documents);
    const deleted = selected.deleted.map((path) => ({ path, outcome: settings.deletions }));
    const blobs = new Map(selected.documents.map(({ path, entry }) => [path, entry.blob ?? null]));
    for (const path of selected.deleted)
        blobs.set(path, null);
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
        schemaVersion: 1,
        tool: { name: 'postmortem-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        profile: input.profile,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        documents,
        leftOut,
        ...(deleted.length === 0 ? {} : { deleted }),
        ...(review === undefined ? {} : { review }),
        ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
        ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
    };
}
async function documentReport({ path, entry, isNew }, judge, { baseline, drafts }) {
    if (entry.kind !== 'text')
        return unreadable(path, entry.kind === 'missing' ? 'error' : 'fail', entryReason(entry));
    const { report, isUnfinished } = await judge(path, entry.text);
    const tolerances = [...(isNew ? [] : [baseline]), ...(isUnfinished ? [drafts] : [])];
    if (tolerances.includes('allow')) {
        const leftOut = isUnfinished && drafts === 'allow'
            ? 'its own status says that it is a draft, and `drafts: allow` lets drafts be'
            : 'it was there before this change, and `baseline: allow` gates only new files';
        return { leftOut };
    }
    return tolerances.includes('warn') ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warned */ .k9)(report) : report;
}
const unreadable = (path, verdict, reason) => ({
    path,
    verdict,
    words: 0,
    checks: [],
    facts: {},
    reason,
});
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
function markCollisions(documents) {
    const seen = new Map();
    for (const [i, document] of documents.entries()) {
        const folded = foldedName(document.path);
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, i);
        else {
            documents[i] = {
                ...document,
                verdict: document.verdict === 'error' ? 'error' : 'fail',
                reason: `This file’s name differs from another postmortem’s (${documents[first].path}) only in case, in how accents are written or in characters that nobody sees: rename one of them.`,
            };
        }
    }
}


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
    return parts.length > 0 ? parts.join(', ') : unstopped(report.reason ?? 'Something is left to fix');
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
/** Which changed files are postmortems (contract section 5): by path, and for a README by what it says. */

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const INDEX = /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i;
/** Formats in which people hand in a text that cannot be reviewed line by line. */
const OFFICE = /\.(?:pdf|docx?|odt|rtf|pages|txt|html?|url|webloc)$/i;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Picks the postmortems among the changed files. Throws a `UserError` for a change that the gate does not know. */
async function selection({ source, matches, isNamed, looksBack = false, kindOf, }) {
    const changes = await source.changes();
    const { candidates, gone } = candidatesOf(changes, matches);
    const entries = await source.read(candidates.map((change) => change.path), 'head');
    const documents = [];
    const leftOut = [];
    const unsure = [];
    const isAskedFor = (path) => isNamed?.(path) === true;
    // All at once: whoever judges them decides how many are under way.
    const kinds = await Promise.all(candidates.map(({ path }, i) => {
        const entry = entries[i];
        return entry.kind === 'text' && !isAskedFor(path) ? kindOf(path, entry.text) : undefined;
    }));
    for (const [i, change] of candidates.entries()) {
        const entry = entries[i];
        if (entry.kind !== 'text' || isAskedFor(change.path)) {
            documents.push({ change, entry });
            continue;
        }
        const isIndex = INDEX.test(change.path);
        // Only a README's content decides about it; any other file can be left out only as a copy of the brief.
        const kind = kinds[i];
        if (kind === 'postmortem' || (kind !== 'brief' && !isIndex))
            documents.push({ change, entry });
        else
            unsure.push({ change, entry, kind });
    }
    const before = await postmortemsBefore(unsure.map(({ change }) => change), source, kindOf);
    const markdownIn = markdownLister(source);
    const briefs = new Set(unsure.filter(({ kind }) => kind === 'brief').map(({ change }) => change.path));
    // Two index pages, or one and the brief, must not each be left out for the other.
    const isAlone = async ({ path }) => (await markdownIn(folderOf(path))).every((other) => other === path || INDEX.test(other) || briefs.has(other));
    for (const { change, entry, kind } of unsure) {
        // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
        const isStill = before.has(change);
        if (isStill || (kind !== 'brief' && (await isAlone(change))))
            documents.push({ change, entry });
        else
            leftOut.push({ path: change.path, reason: leftOutReason(kind) });
    }
    const deleted = [];
    const lost = await postmortemsBefore(gone.map(({ change }) => change), source, kindOf);
    for (const { path, change } of gone) {
        if (!INDEX.test(path) || lost.has(change))
            deleted.push(path);
    }
    const judged = documents.map(({ change }) => change);
    const unjudged = looksBack ? await leftOutBefore(judged, source, kindOf, isAlone) : new Set();
    const selected = documents.map(({ change, entry }) => {
        const isFromElsewhere = change.previousPath !== undefined && !matches(change.previousPath);
        return { path: change.path, entry, isNew: isNew(change) || isFromElsewhere || unjudged.has(change) };
    });
    const refused = await refusedSubmissions(changes, selected, leftOut, matches, markdownIn);
    const byPath = (a, b) => (a.path < b.path ? -1 : 1);
    return { documents: selected.sort(byPath), refused, leftOut: leftOut.sort(byPath), deleted: deleted.sort() };
}
const isNew = (change) => change.status === 'added' || change.status === 'copied';
function leftOutReason(kind) {
    return kind === 'brief'
        ? 'a copy of the assignment, not a postmortem'
        : 'an index page: fewer than three known sections, and other Markdown stands beside it';
}
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
        const isIndex = INDEX.test(path) && kind !== 'postmortem';
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
                .then((names) => names.filter((name) => MARKDOWN.test(name)).map((name) => (folder === '' ? name : `${folder}/${name}`)));
            known.set(folder, listed);
        }
        return listed;
    };
}
/** Whether a file stands where a postmortem would, in a format that cannot be read as one. */
const isSubmission = (path, matches) => OFFICE.test(path) && matches(path.replace(OFFICE, '.md'));
/** A folder for postmortems into which only a PDF (or the like) was put, and in which no text stands. */
async function refusedSubmissions(changes, documents, leftOut, matches, markdownIn) {
    const refused = [];
    const judgedFolders = new Set(documents.map(({ path }) => folderOf(path)));
    const notText = new Set(leftOut.map(({ path }) => path));
    for (const change of changes) {
        if (change.status === 'removed' || change.status === 'unchanged' || !isSubmission(change.path, matches))
            continue;
        const folder = folderOf(change.path);
        if (judgedFolders.has(folder))
            continue;
        const texts = (await markdownIn(folder)).filter((path) => !notText.has(path));
        if (texts.length > 0)
            continue;
        const extension = change.path.slice(change.path.lastIndexOf('.') + 1).toUpperCase();
        refused.push({
            path: change.path,
            reason: `The postmortem is here only as a ${extension} file, which cannot be read line by line: commit the text as Markdown.`,
        });
    }
    return refused;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
