export const id = 717;
export const ids = [717];
export const modules = {

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

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerParsed: () => (/* binding */ answerParsed)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _parse_sent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/** The side of `judges.ts` in a thread that only parses: answers each text with its postmortem, for another to judge. */



async function answerParsed() {
    const { job } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const sectionsAt = await ownSections(job);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.on('message', ({ path, text }) => {
        const isParsed = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_1__/* .preScan */ .$U)(text).ok;
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(isParsed ? (0,_parse_sent_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .M)((0,_parse_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(path, text, { sections: sectionsAt(path) })) : null);
    });
}
/** The sections that a team asks for at a path: what tells them is loaded where there may be some. */
async function ownSections({ settings, templates = {}, }) {
    if (settings.sections.length === 0 && Object.keys(templates).length === 0)
        return () => [];
    const { rubricFor } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 872));
    const rubricAt = rubricFor(settings, templates);
    return (path) => rubricAt(path).sections;
}


/***/ })

};
