export const id = 457;
export const ids = [457];
export const modules = {

/***/ 4457:
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

// EXTERNAL MODULE: ./lib/facts/index.js
var facts = __webpack_require__(9355);
;// CONCATENATED MODULE: ./lib/facts/times/report.js
function timesReport(facts) {
    const { start, end, detected, acknowledged, resolved, durationMinutes } = facts;
    const gap = (from, to) => from && to && to.at >= from.at ? Math.round(to.at - from.at) : undefined;
    const all = {
        start: start && iso(start, facts),
        end: end && iso(end, facts),
        durationMinutes,
        detected: detected && iso(detected, facts),
        acknowledged: acknowledged && iso(acknowledged, facts),
        resolved: resolved && iso(resolved, facts),
        timeToDetectMinutes: gap(start, detected),
        timeToAcknowledgeMinutes: gap(detected, acknowledged),
        timeToResolveMinutes: gap(detected, resolved),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
/** ISO 8601 as far as it is known: with a date only where the day is sure, with an offset only where the zone has one. */
function iso({ at, moment, section }, { frame, summary, timelineZone }) {
    if (!moment.clock)
        return null;
    const [first, second] = section === 'timeline' ? [timelineZone, summary.zone] : [summary.zone, timelineZone];
    const zone = moment.zone ?? (first ?? second)?.value ?? null;
    const shift = moment.zone && frame.offset !== null && moment.zone.offset !== null ? moment.zone.offset - frame.offset : 0;
    const minute = Math.floor((((at + shift) % 1440) + 1440) % 1440);
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
    return String(number).padStart(2, '0');
}
function offsetText(offset) {
    if (offset === 0)
        return 'Z';
    const size = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

;// CONCATENATED MODULE: ./lib/facts/report.js


function factsReport(document) {
    const { times } = (0,facts/* factsOf */.x)(document);
    return timesReport(times);
}

// EXTERNAL MODULE: ./lib/parse/index.js + 13 modules
var parse = __webpack_require__(2424);
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
    const scanned = (0,parse/* preScan */.$U)(text);
    if (!scanned.ok)
        return { kind: 'postmortem', report: unread(path, scanned, text) };
    const document = (0,parse/* parse */.qg)(path, text, { sections: inForce.sections });
    const kind = kindOf(document);
    const checks = checkResults(document, inForce.checks, inForce.waivable);
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
    return { kind, report };
}
/** A text that breaks a limit of the parser counts as a postmortem that fails, or the limits would be a way out. */
function unread(path, { message, help, at }, text) {
    const { line } = new model_text/* Lines */.q(text).position(at.start);
    const where = at.end > at.start ? ` (line ${line})` : '';
    return { path, verdict: 'fail', words: 0, checks: [], facts: {}, reason: `${message.slice(0, -1)}${where}. ${help}` };
}
function kindOf(document) {
    if ((0,parse/* isBrief */.X6)(document))
        return 'brief';
    if ((0,parse/* isPostmortem */.v4)(document))
        return 'postmortem';
    const isKnown = document.sections.some(({ ids }) => ids.length > 0);
    const isLink = document.words < LINK_WORDS && !isKnown && /https?:\/\//i.test(document.source);
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
