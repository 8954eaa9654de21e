export const id = 802;
export const ids = [802];
export const modules = {

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxied: () => (/* binding */ proxied)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14);
/**
 * Requests through the proxy that the environment names, as the toolkit of GitHub's own actions sends them. The toolkit
 * brings an HTTP stack of a megabyte, so this is loaded only where there is a proxy.
 */


const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function proxied(token, apiUrl) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, userAgent: _transport_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT */ ._O, log: silent });
    return async (sent) => {
        const { method, url, body, signal } = sent;
        try {
            const response = await octokit.request({
                method: method,
                url: url.href,
                headers: (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .headersOf */ .Yl)(sent),
                ...(body === undefined ? {} : { data: body }),
                request: { signal, redirect: 'manual', parseSuccessResponseBody: false },
            });
            // Read here and not by octokit, which takes a cut body for an empty one.
            const text = await new Response(response.data).text();
            return { status: response.status, headers: response.headers, text };
        }
        catch (error) {
            const response = error.response;
            if (response === undefined)
                throw error;
            const { status, headers, data } = response;
            return { status, headers: { ...headers }, text: typeof data === 'string' ? data : JSON.stringify(data) };
        }
    };
}


/***/ })

};
