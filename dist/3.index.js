export const id = 3;
export const ids = [3];
export const modules = {

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ directiveFault),
/* harmony export */   mD: () => (/* binding */ directivesOf),
/* harmony export */   oJ: () => (/* binding */ markedBy),
/* harmony export */   qT: () => (/* binding */ isDirective),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _parse_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);
/** The comments of a template, and what some of them say to the gate. */


/** `optional`, `required` and `fixed` stand at a section, field or table; `begin` and `end` around the template. */
const NAMES = ['optional', 'required', 'fixed', 'begin', 'end'];
const OURS = /^\s{0,20}postmortem-gate\s{0,9}:/i;
/** The comments of a text, ours without words. */
function commentsOf(source) {
    return bodiesOf(source).map(({ span, body }) => ({
        span,
        words: OURS.test(body) ? '' : (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(body).join(' '),
    }));
}
function bodiesOf(source) {
    const bodies = [];
    for (let start = source.indexOf('<!--'); start !== -1;) {
        const close = source.indexOf('-->', start + 4);
        if (close === -1)
            break;
        bodies.push({ span: { start, end: close + 3 }, body: source.slice(start + 4, close) });
        start = source.indexOf('<!--', close + 3);
    }
    return bodies;
}
const wordOf = (body) => OURS.test(body)
    ? body
        .slice(body.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : undefined;
const isDirective = (word) => NAMES.includes(word);
function directivesOf(source) {
    return bodiesOf(source).flatMap(({ span, body }) => {
        const name = wordOf(body);
        return name !== undefined && isDirective(name) ? [{ name, span }] : [];
    });
}
/** The first comment to the gate that says nothing it knows; a waiver is for whoever fills the template in. */
function directiveFault(source) {
    for (const { span, body } of bodiesOf(source)) {
        const word = wordOf(body);
        if (word === undefined || isDirective(word) || /^waive\b/.test(word))
            continue;
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, NAMES);
        const shown = word.slice(0, 40).replace(/\s+/g, ' ');
        return {
            message: `the comment says ${JSON.stringify(shown)} to the gate, which it does not know.`,
            help: near === undefined ? `Write one of ${NAMES.join(', ')}.` : `Did you mean ${near}?`,
            at: span,
        };
    }
    return undefined;
}
/** Whether a directive stands at a place: on its line, or (for a heading) on the next. */
function markedBy(source, name, directives) {
    const marks = directives.filter((each) => each.name === name).map(({ span }) => span);
    return (at, mayBeBelow) => marks.some((mark) => {
        if (mark.start < at.start)
            return false;
        const between = source.slice(at.end, Math.max(at.end, mark.start));
        if (between.length >= 1000)
            return false;
        // Several may stand in a row.
        const rest = mayBeBelow ? between.replace(/<!--[^>]{0,80}-->/g, '').trim() : between;
        return mayBeBelow ? rest.replace(/^#+$/, '') === '' : !/\n/.test(rest.replace(/\n$/, ''));
    });
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ isAboutWriting),
/* harmony export */   U$: () => (/* binding */ templateIn),
/* harmony export */   fd: () => (/* binding */ namesGuide)
/* harmony export */ });
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

const heading = /^ {0,3}#{1,6}\s+\S/;
/**
 * What of a page is the template: what stands between the marks `begin` and `end`; or the longest fence with headings of
 * its own, where the page tells about it; or all.
 */
function templateIn(text) {
    const marked = markedPart(text);
    if (marked !== undefined)
        return marked;
    let open = null;
    let best = [];
    let isNamed = false;
    const headingsIn = (lines) => lines.filter((line) => heading.test(line)).length;
    const lines = text.split(/\r?\n/);
    for (const line of lines) {
        const fence = /^ {0,3}(`{3,}|~{3,})\s{0,9}([\w-]{0,20})\s{0,9}$/.exec(line);
        if (open === null && fence !== null && /^(?:|md|mdx|markdown|text|txt)$/i.test(fence[2]))
            open = { mark: fence[1], lines: [] };
        else if (open !== null && fence !== null && fence[2] === '' && fence[1].startsWith(open.mark)) {
            if (headingsIn(open.lines) > headingsIn(best))
                best = open.lines;
            open = null;
        }
        else if (open !== null)
            open.lines.push(line);
        else if (/^#{1,6}\s+(?:the\s+)?template\b/i.test(line))
            isNamed = true;
    }
    const isTold = isNamed || headingsIn(best) > headingsIn(lines) - headingsIn(best);
    return headingsIn(best) >= 3 && isTold ? `${best.join('\n')}\n` : text;
}
function markedPart(text) {
    const directives = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .directivesOf */ .mD)(text);
    const first = (name, from) => directives.find((each) => each.name === name && each.span.start >= from);
    const begin = first('begin', 0);
    const end = first('end', begin?.span.end ?? 0);
    if (begin === undefined && end === undefined)
        return undefined;
    const part = text.slice(begin?.span.end ?? 0, end?.span.start).replace(/^[^\S\n]*\r?\n/, '');
    // A fence around the marks, or around what stands between them, is not the template's.
    return part.replace(/^\s{0,99}(?:`{3,}|~{3,})[\w-]{0,20}\s{0,9}\n/, '').replace(/\n(?:`{3,}|~{3,})\s{0,99}$/, '\n');
}
const topics = [
    'how (?:to|we|you|do we) (?:write|use|fill|run|create|complete|read|conduct|structure|start|name|file)',
    'how this (?:works|page|template)',
    'when (?:to|do we|should we) (?:write|use|run|create|do)',
    'why (?:we |do we )?(?:write|do|run) ',
    'who (?:should write|writes)\\b',
    'what (?:is|are|makes) an? (?:good )?(?:blameless )?(?:incident )?(?:post|retro|rca|review)',
    'what (?:belongs|to include|to write)\\b',
    'about (?:this|the) (?:template|page|document)',
    'templates?$',
    'template (?:structure|usage|guide|fields)',
    '(?:using|usage of|use of) (?:this|the) template',
    'usage$',
    '(?:section|style|writing|naming|formatting|file naming) (?:guide|guides|guidelines?|rules?|conventions?|tips)$',
    'file nam(?:es?|ing)\\b',
    '(?:guide|guidelines?|instructions?|conventions?|rules|tips|faq|best practices|dos and donts|prior art|quick start|getting started|prerequisites)$',
    '(?:\\w+ )?(?:guidelines?|instructions?|principles)$',
    'instructions? (?:for|to)\\b',
    'notes? (?:to|for) (?:the )?(?:owner|author|writer|facilitator|reviewer)s?',
    '(?:\\w+ )?(?:quality|review|publishing|submission) checklist$',
    'before (?:you|publishing|submitting|merging)\\b',
    'examples?$|example (?:postmortem|report)',
    // The same in other languages.
    'anleitung|hinweise(?: zum)?|ausfüllhilfe|so (?:schreib|füll)',
    'mode d emploi|consignes|comment (?:rédiger|remplir|utiliser)|utilisation$',
    'instrucciones|cómo (?:escribir|usar|rellenar)|guía',
    'instruções|como (?:escrever|usar|preencher)',
    'instruks|slik (?:skriver|bruker|fyller)|hvordan (?:skrive|bruke|fylle)|veiledning',
    'инструкция|как (?:писать|заполнять|пользоваться)|правила$',
    '使い方|書き方|記入方法|記載要領',
    '使用说明|填写说明|编写指南|使用方法',
    '작성 방법|작성 요령|사용 방법',
];
const aboutWriting = new RegExp(`^(?:${topics.join('|')})`, 'u');
/** Whether a heading's words tell how to write, and not what happened. */
const isAboutWriting = (words) => aboutWriting.test(words.join(' '));
/** Whether the title of a page names a guide. */
const namesGuide = (words) => /\b(?:guide|guidelines|handbook|playbook|process|policy|skill|instructions|how to)\b/.test(words.join(' '));


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ frontMatterOf),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   NF: () => (/* binding */ isColumnWord),
/* harmony export */   VO: () => (/* binding */ isKeyValue),
/* harmony export */   ds: () => (/* binding */ isTemplateField),
/* harmony export */   rJ: () => (/* binding */ NOT_A_FIELD),
/* harmony export */   tI: () => (/* binding */ tablesOf),
/* harmony export */   tu: () => (/* binding */ labelledLines)
/* harmony export */ });
/* harmony import */ var _parse_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);

/** Keys at the top level of the front matter, with what stands behind them. */
function frontMatterOf({ frontMatter }) {
    if (frontMatter === null)
        return [];
    const from = frontMatter.span.start;
    const lines = frontMatter.text.split('\n');
    return lines.flatMap((line, i) => {
        const match = /^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}):(.*)$/u.exec(line.trimEnd());
        if (match === null)
            return [];
        const below = lines[i + 1] ?? '';
        const value = match[2].trim() || (/^\s+\S|^- /.test(below) ? below.trim() : '');
        return [{ key: match[1], value: value.replace(/^(["'])\1$/, ''), at: { start: from, end: from + 3 } }];
    });
}
/** Runs of rows, each begun by its header. */
function tablesOf({ blocks }) {
    const tables = [];
    let isOpen = false;
    for (const block of blocks) {
        if (block.kind !== 'row')
            isOpen = false;
        else if (block.header === true || !isOpen) {
            tables.push([block]);
            isOpen = true;
        }
        else
            tables.at(-1).push(block);
    }
    return tables;
}
/** `| Field | … |`, `| Metric | Value |` */
const isColumnWord = ({ header, cells }) => header === true &&
    (/^(?:field|key|item|name|value|details?|property|attribute|)$/i.test((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareTitle */ .v1)(cells?.[0]?.value ?? '')) ||
        /^values?$/i.test((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareTitle */ .v1)(cells?.[1]?.value ?? '')));
/** A table whose first column names what the second one tells. */
function isKeyValue(table) {
    const [header, ...rows] = table;
    if ((header?.cells?.length ?? 0) !== 2 || rows.length === 0)
        return false;
    const names = rows.map(({ cells }) => (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareTitle */ .v1)(cells?.[0]?.value ?? ''));
    const heads = (header.cells ?? []).map(({ value }) => (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareTitle */ .v1)(value));
    if (/^(?:time|timestamp|date|when|start|action(?: item)?|who|owner)$/i.test(heads[0]) &&
        /^(?:event|description|what|details?|owner|action|status|role)/i.test(heads[1])) {
        return false;
    }
    return names.every(isLabel) && new Set(names).size === names.length && rows.length >= 2;
}
const NOT_A_FIELD = /^(?:note|notes?|example|examples|eg|e g|i e|ie|tip|tips|hint|hints|todo|warning|important|instructions?|see|template|for example|such as|guidance|please|optional|nb|ps|source|http|https|remember|remark|possible|hh|hhmm|yyyy|dd|guidelines?)\b/i;
const isLabel = (label) => {
    const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(label);
    return (words.length > 0 &&
        words.length <= 6 &&
        !/\d/.test(label) &&
        !/[[\]<>{}]/.test(label) &&
        !NOT_A_FIELD.test(words.join(' ')));
};
/** The lines of a block that begin with a label: `Label: value`, `**Label** value`, and labels alone. */
function labelledLines(block) {
    const found = [];
    let from = 0;
    for (const line of block.text.lines()) {
        const { value } = line;
        const start = value.length - value.trimStart().length;
        const strong = block.strong.find((range) => range.from <= from + start + 2 && range.to > from + start + 1);
        const colon = labelEnd(value);
        const bold = strong === undefined ? -1 : Math.min(strong.to - from, value.length);
        const end = colon > 0 ? colon : bold > 0 && bold <= 80 ? bold : -1;
        if (end > 0) {
            const label = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .bareTitle */ .v1)(value.slice(0, end));
            const behind = Math.max(end, Math.min(bold, end + 1));
            const mark = /^[\s:：\-–—]{0,5}/.exec(value.slice(behind))[0].length;
            const isBold = bold > 0 && bold >= end - 1;
            if (label !== '') {
                const valueFrom = behind + mark;
                found.push({
                    label,
                    value: value.slice(valueFrom).trim(),
                    isBold,
                    at: line.span(start, end),
                    line: from,
                    valueFrom,
                });
            }
        }
        from += value.length + 1;
    }
    return found;
}
/** Where a label at the start of a line ends; -1 where it has none. */
function labelEnd(line) {
    const colon = line.slice(0, 80).search(/:(?=\s|$)|：/);
    return colon > 0 && /[.!?]\s/.test(line.slice(0, colon)) ? -1 : colon;
}
/** In scripts without capitals any letter begins one. */
function isTemplateField({ label, value, isBold }) {
    if (!isLabel(label) || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(label) || /[?？]$/.test(label))
        return false;
    if (isBold)
        return true;
    const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(value);
    return (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(label).length <= 4 && (words.length <= 6 || /^[[<{(_*]/.test(value));
}


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oG: () => (/* binding */ structureFault),
/* harmony export */   pH: () => (/* binding */ structureOf)
/* harmony export */ });
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);
/* harmony import */ var _parse_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3396);
/* harmony import */ var _parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3075);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4942);
/* harmony import */ var _guide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8094);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9987);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2642);







const MOST_GUIDANCE = 1000;
const MOST_BLANKS = 200;
/** Pure and total for a text that passed the pre-scan. */
function structureOf({ path, text: written }) {
    const text = (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .templateIn */ .U$)(written);
    const document = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(path, text);
    const comments = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsOf */ .u3)(text);
    const directives = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .directivesOf */ .mD)(text);
    const isMarked = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .markedBy */ .oJ)(text, 'optional', directives);
    const isRequired = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .markedBy */ .oJ)(text, 'required', directives);
    const isFixed = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .markedBy */ .oJ)(text, 'fixed', directives);
    const headings = document.sections.filter((section) => isHeading(section) && !isSentence(section));
    const title = titleOf(headings);
    const outline = outlineOf(headings, title, document);
    const slugs = new Slugs();
    const sections = [];
    for (const entry of outline) {
        if (entry.kind !== 'section')
            continue;
        const { heading, level } = entry;
        const parent = entry.parent === null ? null : entry.parent.slug;
        const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutBlanks */ .Al)(heading.title));
        const slug = slugs.next(words.join('-'), parent);
        entry.slug = slug;
        const at = heading.heading.span();
        const blocks = document.blocks.filter(({ span }) => entry.start < span.start && span.start < entry.end);
        const own = blocks.filter(({ span }) => span.start < entry.ownEnd);
        const isOptional = sections.find((each) => each.slug === parent)?.isOptional === true ||
            // What authors are to phrase themselves may also be left out.
            (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .blanksIn */ .fP)(lineAt(text, at.start)).length > 0 ||
            /\(\s?optional\b/i.test(heading.heading.value) ||
            isBackMatter(words) ||
            isMarked(at, true);
        sections.push({
            slug,
            title: (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTitle */ .v1)((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutBlanks */ .Al)(heading.title)),
            words,
            ids: knownIds(words),
            level,
            parent,
            isOptional: isOptional && !isRequired(at, true),
            holdsTasks: own.some(isBox),
            texts: isFixed(at, true) ? [] : [...new Set(blocks.flatMap(piecesOf))].filter((piece) => !isAnswer(piece, words)),
        });
    }
    const entryOf = (block) => outline.findLast((entry) => entry.start <= block.span.start && block.span.start < entry.ownEnd);
    const homeOf = (block) => {
        for (let entry = entryOf(block); entry !== undefined; entry = entry.parent ?? undefined) {
            if (entry.slug !== null)
                return entry.slug;
        }
        return null;
    };
    const isAbout = (block) => entryOf(block)?.kind === 'about';
    const isOptionalHome = (slug) => sections.find((each) => each.slug === slug)?.isOptional === true;
    const fieldSlugs = new Slugs();
    const fields = new Map();
    const addField = (field) => {
        const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(field.label);
        const key = words.join(' ');
        if (words.length === 0 || fields.has(key))
            return;
        fields.set(key, { ...field, slug: fieldSlugs.next(words.join('-'), null), words });
    };
    const keys = (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .frontMatterOf */ .EZ)(document).map(({ key }) => key);
    // GitHub's own keys of an issue template do not come into what is written to it.
    for (const label of keys.includes('about') ? [] : keys) {
        addField({ label, form: 'front matter', section: null, isOptional: false, blank: null });
    }
    for (const entry of outline) {
        if (entry.kind !== 'field')
            continue;
        addField({ label: entry.label, form: 'label', section: null, isOptional: false, blank: null });
    }
    const tables = [];
    const tableSlugs = new Slugs();
    for (const table of (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .tablesOf */ .tI)(document)) {
        if (isAbout(table[0]))
            continue;
        const section = homeOf(table[0]);
        const isOptional = isMarked(table.at(-1).span, false) || isOptionalHome(section);
        if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeyValue */ .VO)(table)) {
            const columns = (table[0].cells ?? []).map(({ value }) => (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTitle */ .v1)(value)).filter((name) => name !== '');
            if (columns.length < 2 || isFixed(table.at(-1).span, false))
                continue;
            tables.push({
                slug: tableSlugs.next(section ?? (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(columns[0]).join('-'), null),
                columns,
                section,
                isOptional,
            });
            continue;
        }
        for (const row of table) {
            const label = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTitle */ .v1)(row.cells?.[0]?.value ?? '');
            if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .isLabel */ .J2)(label) || (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .isColumnWord */ .NF)(row))
                continue;
            const value = row.cells?.[1];
            addField({
                label,
                form: 'table row',
                section,
                isOptional: isMarked(row.span, false) || isOptional,
                blank: value === undefined ? null : blankOf(value, row, text),
            });
        }
    }
    for (const block of document.blocks) {
        if ((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isRealHeading */ .P1)(block) || block.kind === 'row' || block.kind === 'code' || block.kind === 'quote')
            continue;
        if ((block.depth > 1 && block.kind === 'item') || block.checked !== undefined || isAbout(block))
            continue;
        const runs = (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .runsOf */ .ky)(block, false);
        for (const line of (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .labelledLines */ .tu)(block)) {
            if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemplateField */ .ds)(line))
                continue;
            const section = homeOf(block);
            const value = runs.find(({ text: run }) => run.span().start === lineStart(block, line));
            addField({
                label: line.label,
                form: 'label',
                section,
                isOptional: isMarked(line.at, false) || isOptionalHome(section),
                blank: value === undefined ? null : blankOf(value.text, block, text),
            });
        }
    }
    return {
        path,
        title: title === undefined ? null : title.title,
        sections,
        fields: [...fields.values()],
        tables,
        about: outline.flatMap(({ kind, heading }) => (kind === 'about' ? [heading.title] : [])),
        headings: [...new Set(headings.map((heading) => (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(heading.heading.value).join(' ')))],
        guidance: guidanceOf(document, text, isFixed),
        blanks: blanksOf(document),
        comments: comments.map(({ words }) => words).filter((words) => words !== ''),
    };
}
/** `@name`, a beginning such as `#incident-` that is to be completed, a number such as `INC-###`. */
const STUB = /^(?:@(?:name|owner|user|username|handle|person|someone|author|assignee|commander|lead|date)|[#\w-]{1,40}[-_]|[\w-]{0,20}#{2,10})$/i;
/** `SEV1 / SEV2 / SEV3`: one of them is to be chosen. */
const CHOICE = /^[a-z][\w -]{0,30}(?:\/[\w -]{1,30}){2,8}$/i;
/** The words of a value that is guidance or a stub; blanks in brackets are found wherever they stand. */
const blankOf = (value, block, source) => ((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isGuidance */ .Xg)(value, block, source) || STUB.test(value.value.trim()) || CHOICE.test(value.value.trim())) &&
    (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .blanksIn */ .fP)(value.value).length === 0
    ? (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(value.value).join(' ')
    : null;
/** An empty box is none to Markdown. */
const isBox = ({ kind, checked, text }) => checked !== undefined || (kind === 'item' && /^\[[ xX]?\]$/.test(text.value.trim()));
const lineStart = (block, { line, valueFrom }) => block.text.span(line + valueFrom).start;
/** So many headings that tell how to write make a page a guide, whatever else stands in it. */
const GUIDE = 3;
/**
 * Why a structure is no template's, as the end of a sentence that begins with its path; undefined where it is one.
 * A guide that were taken for a template would ask every postmortem for a chapter on how to write.
 */
function structureFault({ title, sections, fields, tables, about }) {
    const outer = sections.filter(({ parent }) => parent === null).length;
    const isGuide = about.length >= GUIDE ||
        (about.length > 0 && about.length >= outer) ||
        (about.length > 0 && title !== null && (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .namesGuide */ .fd)((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(title)));
    if (isGuide) {
        const named = about.slice(0, 3).map((name) => `“${name.slice(0, 60)}”`);
        const rest = about.length > 3 ? ` and ${about.length - 3} more` : '';
        return `reads as a guide, not a template: ${named.join(', ')}${rest} ${about.length === 1 ? 'tells' : 'tell'} how to write.`;
    }
    const asked = sections.length + tables.length + fields.filter(({ form }) => form !== 'front matter').length;
    if (asked > 0)
        return undefined;
    return 'holds nothing to ask for: no headings below its title, no labels and no tables.';
}
/** The headings in order, nested by their levels. */
function outlineOf(headings, title, document) {
    const levels = headings.map((heading) => levelOf(heading, document));
    const starts = headings.map(({ heading }) => heading.span().start);
    const entries = [];
    const open = [];
    headings.forEach((heading, i) => {
        const level = levels[i];
        while (open.length > 0 && open.at(-1).level >= level)
            open.pop();
        const parent = open.findLast(({ kind }) => kind !== 'title') ?? null;
        const next = levels.findIndex((each, k) => k > i && each <= level);
        const label = headingField(heading);
        const kind = heading === title
            ? 'title'
            : parent?.kind === 'about' || (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutWriting */ .QU)((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTitle */ .v1)(heading.heading.value)))
                ? 'about'
                : isExample(heading, document.source)
                    ? 'example'
                    : label !== undefined
                        ? 'field'
                        : 'section';
        const entry = {
            heading,
            kind,
            ...(label === undefined ? {} : { label }),
            level,
            parent: parent?.kind === 'section' || parent?.kind === 'about' ? parent : nearestSection(parent),
            start: starts[i],
            ownEnd: starts[i + 1] ?? document.source.length,
            end: next === -1 ? document.source.length : starts[next],
            slug: null,
        };
        entries.push(entry);
        open.push(entry);
    });
    return entries;
}
function nearestSection(entry) {
    for (let at = entry; at !== null; at = at.parent)
        if (at.kind === 'section')
            return at;
    return null;
}
/** What a section of the template says: whole rows, and sentences. */
function piecesOf(block) {
    if ((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isRealHeading */ .P1)(block) || block.header === true)
        return [];
    if (block.kind === 'code')
        return [block.text.value.trim()];
    if (block.kind === 'row')
        return [(0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(block.text.value).join(' ')].filter((words) => words !== '');
    return (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .runsOf */ .ky)(block, true).flatMap(({ text }) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .saidIn */ .$g)(text).map(({ words }) => words));
}
/** What a template answers in advance: nothing, a name, a number, one word that is none of the heading's. */
function isAnswer(piece, heading) {
    const words = piece.split(' ');
    if (/^(?:none|nil|no|not applicable|n a|na|nothing)$/.test(piece))
        return true;
    return words.length === 1 && !(0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(piece) && !heading.includes(piece);
}
function guidanceOf(document, source, isFixed) {
    const fixed = document.sections.filter(({ heading }) => isFixed(heading.span(), true)).map(({ span }) => span);
    const guidance = new Set();
    for (const block of document.blocks) {
        if ((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isRealHeading */ .P1)(block) || block.kind === 'code' || block.header === true || block.checked !== undefined)
            continue;
        if (fixed.some(({ start, end }) => start <= block.span.start && block.span.start < end))
            continue;
        if (isFixed(block.span, false))
            continue;
        for (const { text: run } of (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .runsOf */ .ky)(block, false)) {
            if (!(0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isGuidance */ .Xg)(run, block, source))
                continue;
            for (const { words } of (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .saidIn */ .$g)(run))
                if ((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .isLong */ .x7)(words) && guidance.size < MOST_GUIDANCE)
                    guidance.add(words);
        }
    }
    return [...guidance];
}
function blanksOf({ blocks }) {
    const blanks = new Set();
    for (const { kind, text } of blocks) {
        if (kind === 'code')
            continue;
        for (const blank of (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .blanksIn */ .fP)(text.value))
            if (blanks.size < MOST_BLANKS)
                blanks.add(blank);
    }
    return [...blanks];
}
const isHeading = ({ mark }) => mark === 'heading' || mark === 'html';
const knownIds = (words) => {
    const reading = (0,_parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .readTitle */ .tS)(words);
    return reading.unknown === 0 ? reading.ids : [];
};
/** What stands at the end of a document and has nothing to say of most incidents: links, appendices, notes. */
const BACK_MATTER = new RegExp(`^(?:${[
    'links?|useful links|related (?:links|documents?|documentation|issues|incidents|postmortems|tickets|work)|references?|further reading|see also',
    'appendix|appendices|appendix \\w+|attachments?|supporting (?:info|information|documents?|material|materials|data)|artifacts',
    'notes?|additional (?:notes|information|info|context|comments)|comments?|anything else|other|others|misc|miscellaneous',
    'glossary|acknowledge?ments?|changelog|change log|revision history|document history',
    'anhang|anhänge|anlagen|verweise|weiterführende links|sonstiges|quellen',
    'annexes?|références|liens|pièces jointes|autres?|divers',
    'anexos?|referencias|enlaces|otros|referências|outros|allegati|riferimenti|bijlagen?|bilag|vedlegg|bilagor|lenker|linker|länkar|referanser|referenser',
    'ссылки|приложения?|прочее|материалы',
    '参考|参考資料|参考リンク|関連リンク|付録|添付資料|その他|备注|備考|附录|附錄|参考资料|參考資料|其他|참고|참고 자료|부록|기타',
].join('|')})$`, 'u');
const isBackMatter = (words) => BACK_MATTER.test(words.join(' '));
/** The first heading names the document where none stands as high and its words are no section's. */
function titleOf(headings) {
    const [first, ...rest] = headings;
    if (first === undefined || rest.length === 0)
        return undefined;
    const isAlone = rest.every(({ depth }) => depth > first.depth);
    if (!isAlone && (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutWriting */ .QU)((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(first.title)))
        return undefined;
    if (/\b(?:title|template)\b/i.test(first.heading.value))
        return first;
    const names = /\b(?:post-?\s?mortem|incident|template|report|title|rca|review|retrospective)\b/i.test(first.heading.value);
    const isSection = knownIds((0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(first.title)).length > 0;
    if (names && (isAlone || first.ids.length === 0))
        return first;
    return isAlone && !isSection ? first : undefined;
}
/** `## Owner: Jo` asks for an owner. */
function headingField({ heading }) {
    const { value } = heading;
    const colon = value.search(/[:：]\s{1,3}\S/);
    const label = colon > 0 && colon < 60 ? (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTitle */ .v1)(value.slice(0, colon)) : '';
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .isLabel */ .J2)(label) && (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(label).length <= 3 ? label : undefined;
}
/** A heading in the form of a text: remarks, and metadata that a rule below them makes a heading. */
const isSentence = ({ heading }) => {
    const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(heading.value);
    const isRemark = words.length > 4 && _labels_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_A_FIELD */ .rJ.test(words.join(' '));
    return heading.value.includes('\n') || words.length > 12 || isRemark;
};
function lineAt(source, start) {
    const from = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
    return /^[^\r\n]{0,1000}/.exec(source.slice(from))[0];
}
/** Headings that authors replace: dates, times, and nothing but a blank. */
function isExample(section, source) {
    const written = lineAt(source, section.heading.span().start);
    const rest = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)((0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutBlanks */ .Al)(written)).filter((word) => !/^[\dxymdhn]+$/.test(word));
    return rest.length === 0 || /\d{1,2}[:h]\d{2}|\b(?:YYYY|HH:MM)/.test(written) || /^example\b/i.test(section.title);
}
function levelOf({ heading, depth }, { blocks, source }) {
    const at = heading.span().start;
    const marks = /^ {0,3}(#{1,6})\s/.exec(lineAt(source, at));
    if (marks !== null)
        return marks[1].length;
    const block = blocks.find(({ kind, text }) => kind === 'heading' && text.span().start === at);
    return Math.min(6, block?.depth ?? depth);
}
/** Names for check ids: they hold nothing but lower-case letters, digits and hyphens, and none comes twice. */
class Slugs {
    #taken = new Set();
    /** Up to which number each is taken. */
    #numbers = new Map();
    next(name, parent) {
        const slug = slugOf(name);
        const candidates = [slug, ...(parent === null ? [] : [slugOf(`${parent}-${slug}`)])];
        let chosen = candidates.find((each) => !this.#taken.has(each));
        for (let n = (this.#numbers.get(slug) ?? 1) + 1; chosen === undefined; n++) {
            const numbered = `${slug}-${n}`;
            if (!this.#taken.has(numbered))
                chosen = numbered;
            this.#numbers.set(slug, n);
        }
        this.#taken.add(chosen);
        return chosen;
    }
}
/** Latin letters lose their marks; letters of other scripts stay as they are. */
function slugOf(name) {
    const plain = name
        .normalize('NFD')
        .replace(/(\p{sc=Latin})\p{M}{1,9}/gu, '$1')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[øØ]/g, 'o')
        .replace(/[æÆ]/g, 'ae')
        .replace(/ß/g, 'ss')
        .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}-]/gu, '')
        .replace(/-{2,}/g, '-')
        .slice(0, 60)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/^[-\p{M}]{1,60}|-$/gu, '');
    return plain === '' ? 'part' : plain;
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ saidIn),
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   P1: () => (/* binding */ isRealHeading),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Xg: () => (/* binding */ isGuidance),
/* harmony export */   fP: () => (/* binding */ blanksIn),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   x7: () => (/* binding */ isLong)
/* harmony export */ });
/* unused harmony export goesOn */
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);
/* harmony import */ var _parse_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3396);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9987);



const BLANKS = /\[[^\][\n]{2,80}\](?![([])|\{\{?[^{}\n]{2,80}\}\}?|<[^<>\n]{2,80}>/g;
/** Alerts of GitHub's, links and tags are no blanks. */
const isBlank = (blank) => /\p{L}{2}/u.test(blank) &&
    !/^<https?:|^<\/?(?:a|b|i|u|s|p|em|h[1-6]|br|hr|img|sub|sup|kbd|code|span|div|font|mark|small|strong|center|details|summary)\b/i.test(blank) &&
    !/^\[!(?:note|tip|important|warning|caution)\]$/i.test(blank);
/** The blanks in a text as written: `[service]`, `{{ date }}`. */
const blanksIn = (written) => (written.match(BLANKS) ?? []).filter(isBlank);
const withoutBlanks = (title) => title.replace(BLANKS, ' ').replace(/_{2,}|\b(?:X{2,}|N{2,})\b/g, ' ');
/** The runs of a block; with `whole`, labels are part of them. */
function runsOf(block, whole) {
    if (block.kind === 'row') {
        return (block.cells ?? []).map((text) => ({ text, isLabelled: false }));
    }
    const labels = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelledLines */ .tu)(block);
    const runs = [];
    let from = 0;
    let start = 0;
    let isLabelled = false;
    const close = (to) => {
        const text = block.text.slice(start, to).trimmed();
        if (text.value !== '')
            runs.push({ text, isLabelled });
    };
    for (const line of block.text.lines()) {
        const label = labels.find(({ line: at }) => at === from);
        if (label !== undefined) {
            close(from);
            start = whole ? from : from + label.valueFrom;
            isLabelled = true;
        }
        from += line.value.length + 1;
    }
    close(block.text.value.length);
    return runs;
}
/** The sentences of a run, each as its words. */
const saidIn = (run) => (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(run).flatMap((each) => {
    const text = each.trimmed();
    const words = (0,_parse_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titleWords */ .id)(text.value).join(' ');
    return words === '' ? [] : [{ text, words }];
});
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
/** Shorter texts may stand in a postmortem by chance: four words, or eight letters of scripts without spaces. */
const isLong = (words) => words.split(' ').length >= 4 || (words.match(unspaced)?.length ?? 0) >= 8;
/** What tells how the text is to be read stays in it. */
const NOTATION = /\ball times\b|\btimes (?:are )?in\b/i;
const ordered = "add|answer|analy[sz]e|attach|briefly|call out|capture|check|choose|complete|consider|copy|create|define|delete|describe|detail|discuss|document|don['’]?t|do not|enter|ensure|enumerate|examine|explain|fill|focus|give|identify|include|indicate|insert|keep|link to|list|make|mention|name the|note the|note any|outline|paste|please|provide|put|quantify|record|remember|remove|replace|say|select|share|show|specify|start with|state|summari[sz]e|tell|think|try|update|use|write";
const orderedElsewhere = 'bitte|beschreib|erklär|trag|füge|nenne|liste|fasse|décri|expliqu|indiqu|ajout|list(?:er|ez)|résum|précis|describ|expli|incluy|añad|enumer|resum|descrev|indique|adicion|beskriv|forklar|skriv|fyll|legg|опиши|укажи|перечисли|напиши|добавь|кратко|заполни|объясни';
const instruction = new RegExp(`^[\\s"“'‘(*_-]{0,9}(?:(?:${ordered})\\b|(?:${orderedElsewhere})\\p{L}{0,9})`, 'iu');
const addressed = /\b(?:you|your|yours)\b|^(?:this|these) (?:section|part|field|table|template|page)\b/i;
const unfinished = /\bto be (?:done|filled|completed|added|written|determined|defined)\b/i;
const illustrated = /^\W{0,3}(?:for example|examples?|e\.g\.|i\.e\.|z\.\s?b\.|par exemple|por ejemplo)/i;
const politeness = /してください|記載|記入|を書く|^请|描述|说明|列出|填写|하세요|주세요|십시오/u;
/**
 * Whether a run of a template is there to be replaced: it has a blank, is set apart in italics or parentheses, asks, or
 * tells the author what to do. A statement is the team's own text, which may stay.
 */
function isGuidance(run, block, source) {
    const { value } = run;
    if (NOTATION.test(value))
        return false;
    if (blanksIn(value).length > 0)
        return true;
    const first = saidIn(run)[0]?.text.value ?? '';
    if (/[?？]\W{0,3}$/u.test(first))
        return true;
    if (instruction.test(first) || unfinished.test(first) || illustrated.test(first))
        return true;
    if (politeness.test(value) || addressed.test(first))
        return true;
    // A quotation is set in italics too.
    return block.kind !== 'quote' && isSetApart(run, source);
}
function isSetApart(run, source) {
    if (/^\([^()]{4,1000}\)[.:]?$/.test(run.value))
        return true;
    const { start, end } = run.span();
    const [before, after] = [source[start - 1], source[end]];
    return (before === '_' || before === '*') && before === after && source[start - 2] !== before;
}
/** Whether what a block asks is answered below it, so that the question may stay. */
const goesOn = (block, next) => next !== undefined && !isRealHeading(next) && !(next.kind === block.kind && next.depth <= block.depth);
const isRealHeading = ({ kind, depth }) => kind === 'heading' && depth <= 6;
function saidBy(document) {
    return document.blocks.flatMap((block, i) => {
        if (isRealHeading(block) || block.kind === 'code' || block.header === true)
            return [];
        const below = goesOn(block, document.blocks[i + 1]);
        return runsOf(block, false).flatMap(({ text: run }) => {
            const all = saidIn(run);
            return all.map(({ text, words }, k) => {
                const isQuestion = /[?？]\W{0,3}$/u.test(text.value);
                const isLeadIn = /[:：]\W{0,3}$/u.test(text.value);
                const isAnswered = below || k + 1 < all.length;
                return { text, words, isKept: block.checked !== undefined || ((isQuestion || isLeadIn) && isAnswered) };
            });
        });
    });
}


/***/ })

};
