export const id = 776;
export const ids = [776];
export const modules = {

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

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateText: () => (/* binding */ templateText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6726);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7798);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5695);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4942);
/* harmony import */ var _guide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8094);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4003);
/** Whether a file can be a template: it is Markdown that can be read, and holds what postmortems can be held to. */








const NO_TEMPLATE = 'Name the file that authors copy; or put `<!-- postmortem-gate: begin -->` where the template begins in this one, and `<!-- postmortem-gate: end -->` where it ends.';
/** @throws UserError where it is missing, no Markdown, cannot be parsed, is a guide, or holds nothing to ask for */
function templateText(path, entry) {
    if (entry.kind !== 'text') {
        const what = entry.kind === 'too-large'
            ? `is too large (${entry.bytes} bytes)`
            : entry.kind === 'missing'
                ? 'is missing'
                : `is no text file (${entry.kind})`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} ${what}.`, 'Check the path: a Markdown file has to stand there. For a pull request it is read from the base branch.');
    }
    if (!(0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarkdown */ .$)(path)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} is not Markdown: its name does not end in .md, .mdx or .markdown.`, 'Name a Markdown file.');
    }
    const lineOf = ({ start }) => new _model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .Lines */ .qo(entry.text).position(start).line;
    const scanned = (0,_parse_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .preScan */ .$)(entry.text);
    if (!scanned.ok) {
        const where = `line ${lineOf(scanned.at)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be read: ${where}: ${scanned.message}`, scanned.help);
    }
    const unknown = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .directiveFault */ .Yq)(entry.text);
    if (unknown !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be read: line ${lineOf(unknown.at)}: ${unknown.message}`, unknown.help);
    }
    const hiding = hidingLine(path, (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .templateIn */ .U$)(entry.text));
    if (hiding !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be used: what stands in its line “${hiding}” hides text, on GitHub too.`, 'Write a blank in brackets, such as [title]; close a tag that is meant, or take it out.');
    }
    const fault = (0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .structureFault */ .oG)((0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .structureOf */ .pH)({ path, text: entry.text }));
    if (fault !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be used: it ${fault}`, NO_TEMPLATE);
    return entry.text;
}
/** The line of the first tag or comment that hides text, or everything behind it: nothing there would be asked for. */
function hidingLine(path, text) {
    // With one line more only what is never closed goes on behind the text.
    const { tricks, hints } = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(path, `${text}\n`);
    const hidden = tricks.find(({ kind }) => kind === 'hidden-html' || kind === 'unclosed-comment');
    const folded = hints.find(({ at }) => at.end > text.length);
    const at = hidden?.at.start ?? folded?.at.start;
    return at === undefined ? undefined : (0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .lineAt */ .mh)(text, at).trim().slice(0, 80);
}


/***/ })

};
