export const id = 931;
export const ids = [931];
export const modules = {

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/demo/github.js
/** As much of GitHub's REST API as the gate asks for one pull request, on loopback, over files in memory. */


const repository = '/repos/acme/shop';
const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const ada = { login: 'ada', id: 1, type: 'User' };
const at = '2026-03-05T09:00:00Z';
const sha1 = (text) => (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
const blobId = (text) => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);
/** A repository `acme/shop` with the pull request #7 of ada's. */
class DemoGitHub {
    #server;
    #base;
    #head;
    #comments = [];
    #statuses = new Map();
    constructor(base) {
        this.#base = { sha: sha1('base'), files: base };
        this.#head = this.#base;
        this.#server = (0,external_node_http_.createServer)((request, response) => {
            this.#serve(request, response).catch(() => response.destroy());
        });
    }
    async start() {
        await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    }
    stop() {
        this.#server.close();
        this.#server.closeAllConnections();
    }
    /** Adds a commit to the pull request. */
    push(files) {
        const all = new Map([...this.#head.files, ...files]);
        this.#head = { sha: sha1(JSON.stringify([...all])), files: all };
    }
    get url() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    get comment() {
        return this.#comments[0]?.body;
    }
    get status() {
        return this.#statuses.get(this.#head.sha);
    }
    /** The payload of the event that a workflow gets. */
    event(action) {
        return { action, number: 7, pull_request: this.#pull(), repository: this.#repository(), sender: ada };
    }
    #repository() {
        return { id: 1, name: 'shop', full_name: 'acme/shop', owner: { login: 'acme' }, default_branch: 'main' };
    }
    #pull() {
        const repo = this.#repository();
        return {
            number: 7,
            node_id: 'PR_7',
            html_url: `${this.url}/acme/shop/pull/7`,
            state: 'open',
            draft: false,
            locked: false,
            title: 'Two postmortems',
            user: ada,
            created_at: at,
            updated_at: at,
            head: { ref: 'postmortems', sha: this.#head.sha, repo },
            base: { ref: 'main', sha: this.#base.sha, repo },
            changed_files: this.#changes().length,
            comments: this.#comments.length,
        };
    }
    #changes() {
        const added = [...this.#head.files].filter(([path, text]) => this.#base.files.get(path) !== text);
        return added.map(([filename, text]) => ({
            filename,
            sha: blobId(text),
            status: this.#base.files.has(filename) ? 'modified' : 'added',
            contents_url: `${this.url}/repos/acme/shop/contents/${encodeURIComponent(filename)}?ref=${this.#head.sha}`,
        }));
    }
    #comment(comment) {
        const html = `${this.url}/acme/shop/pull/7#issuecomment-${comment.id}`;
        const { id, body, created } = comment;
        return { id, node_id: `IC_${id}`, user: bot, body, html_url: html, created_at: created, updated_at: created };
    }
    async #serve(request, response) {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const text = Buffer.concat(chunks).toString('utf8');
        const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
        const body = (text === '' ? {} : JSON.parse(text));
        const path = decodeURIComponent(pathname.replace(repository, ''));
        // One page holds every list here.
        const beyond = Number(searchParams.get('page') ?? 1) > 1;
        const found = this.#answer(`${request.method} ${path}`, body);
        const answer = beyond && Array.isArray(found) ? [] : found;
        const status = answer === undefined ? 404 : request.method === 'POST' ? 201 : 200;
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    }
    /** undefined: there is no such thing. GraphQL is none of them, and the gate asks REST instead. */
    #answer(request, body) {
        switch (request) {
            case 'GET /pulls':
                return [this.#pull()];
            case 'GET /pulls/7':
                return this.#pull();
            case 'GET /pulls/7/files':
                return this.#changes();
            case 'GET /pulls/7/reviews':
                return [];
            case 'GET /pulls/7/commits': {
                const author = { name: 'Ada', email: 'ada@example.com', date: at };
                const commit = { message: 'Tell what happened', author, committer: author };
                return [{ sha: this.#head.sha, commit, author: ada, committer: ada, parents: [{ sha: this.#base.sha }] }];
            }
            case 'GET /branches/main':
                return { name: 'main', commit: { sha: this.#base.sha } };
            case 'GET /issues/7/comments':
                return this.#comments.map((comment) => this.#comment(comment));
            case 'POST /issues/7/comments': {
                const comment = { id: this.#comments.length + 1, body: body.body ?? '', created: at };
                this.#comments.push(comment);
                return this.#comment(comment);
            }
            case `GET /commits/${this.#head.sha}/status`: {
                const { status } = this;
                return { statuses: status ? [{ context: 'postmortem-gate', target_url: null, ...status }] : [] };
            }
            case `POST /statuses/${this.#head.sha}`:
                this.#statuses.set(this.#head.sha, { state: body.state ?? '', description: body.description ?? '' });
                return { id: 1, ...body };
            case 'GET /user':
                return { ...bot };
            default:
                return this.#object(request, body);
        }
    }
    /** Comments, trees and blobs by their ids. */
    #object(request, body) {
        const [, method, kind, id] = /^(\w+) \/(issues\/comments|git\/trees|git\/blobs)\/([^/]+)$/.exec(request) ?? [];
        if (kind === 'issues/comments') {
            const comment = this.#comments.find((each) => String(each.id) === id);
            if (comment && method === 'PATCH')
                comment.body = body.body ?? '';
            return comment && this.#comment(comment);
        }
        const commits = [this.#base, this.#head];
        if (kind === 'git/trees') {
            for (const commit of commits) {
                for (const folder of ['', ...foldersOf(commit.files)]) {
                    if (id === commit.sha && folder === '')
                        return treeOf(commit, '');
                    if (id === treeId(commit, folder))
                        return treeOf(commit, folder);
                }
            }
        }
        const text = commits.flatMap(({ files }) => [...files.values()]).find((each) => blobId(each) === id);
        if (kind !== 'git/blobs' || text === undefined)
            return undefined;
        return { sha: id, encoding: 'base64', content: Buffer.from(text).toString('base64') };
    }
}
const foldersOf = (files) => [
    ...new Set([...files.keys()].flatMap((path) => path
        .split('/')
        .slice(0, -1)
        .map((_, depth, all) => all.slice(0, depth + 1).join('/')))),
];
const treeId = ({ sha }, folder) => sha1(`${sha}:${folder}`);
function treeOf(commit, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inside = (path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/');
    const folders = foldersOf(commit.files)
        .filter(inside)
        .map((path) => ({ path: path.slice(prefix.length), mode: '040000', type: 'tree', sha: treeId(commit, path) }));
    const files = [...commit.files]
        .filter(([path]) => inside(path))
        .map(([path, text]) => ({
        path: path.slice(prefix.length),
        mode: '100644',
        type: 'blob',
        sha: blobId(text),
        size: Buffer.byteLength(text),
    }));
    return { sha: treeId(commit, folder), tree: [...folders, ...files], truncated: false };
}

// EXTERNAL MODULE: ./node_modules/micromark/index.js + 3 modules
var micromark = __webpack_require__(931);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/html.js
var html = __webpack_require__(8030);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var lib_syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/html.js
var lib_html = __webpack_require__(8835);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(1197);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/html.js
var micromark_extension_gfm_task_list_item_lib_html = __webpack_require__(4367);
;// CONCATENATED MODULE: ./lib/demo/page.js
/** What the gate posted, as a page of HTML that shows it as GitHub does. */




const colours = {
    success: '--green',
    failure: '--red',
    error: '--red',
    pending: '--yellow',
};
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
// The comment is the gate's own, which lets no HTML of an author's in.
const page_html = (markdown) => (0,micromark/* micromark */.yt)(markdown, {
    allowDangerousHtml: true,
    extensions: [(0,lib_syntax/* gfmTable */.x)(), (0,micromark_extension_gfm_task_list_item_lib_syntax/* gfmTaskListItem */.J)(), (0,syntax/* gfmStrikethrough */.K)()],
    htmlExtensions: [(0,lib_html/* gfmTableHtml */.k)(), (0,micromark_extension_gfm_task_list_item_lib_html/* gfmTaskListItemHtml */.Q)(), (0,html/* gfmStrikethroughHtml */.t)()],
});
/** @param css GitHub's own style for rendered Markdown */
function page(scenes, css) {
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>postmortem-gate on a sample pull request</title>
<style>
${css}
/* GitHub's style follows the reader's theme, and so does what stands around it. */
:root { --back: #f6f8fa; --paper: #fff; --line: #d1d9e0; --ink: #1f2328; --muted: #59636e; --green: #1a7f37; --red: #cf222e; --yellow: #9a6700; }
@media (prefers-color-scheme: dark) {
  :root { --back: #010409; --paper: #0d1117; --line: #3d444d; --ink: #f0f6fc; --muted: #9198a1; --green: #3fb950; --red: #f85149; --yellow: #d29922; }
}
body { margin: 0; background: var(--back); font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: var(--ink); }
main { max-width: 900px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-weight: 400; } h2.step { margin-top: 48px; font-weight: 400; border-bottom: 1px solid var(--line); }
.box { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; overflow: hidden; }
.box > header { background: var(--back); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted); }
.box > .markdown-body, .box > ul { padding: 16px; margin: 0; }
.markdown-body li:has(> input) { list-style: none; } .markdown-body li > input { margin: 0 6px 0 -20px; vertical-align: middle; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 8px; }
.box li { margin: 0 0 8px 16px; white-space: pre-wrap; } code { font: 12px ui-monospace, monospace; }
</style>
<main>
<h1>acme/shop · Two postmortems <span style="color:var(--muted)">#7</span></h1>
${scenes.map(section).join('\n')}
</main>
</html>
`;
}
function section({ title, status, comment, annotations }) {
    const colour = colours[status?.state ?? ''] ?? '--muted';
    const notes = annotations
        .map(({ level, file, line, message }) => `<li><code>${escaped(`${file}:${line}`)}</code> ${level}: ${escaped(message)}</li>`)
        .join('\n');
    return `<h2 class="step">${escaped(title)}</h2>
<div class="box"><header><span class="dot" style="background:var(${colour})"></span><b>postmortem-gate</b> — ${escaped(status?.description ?? 'no status')}</header></div>
<div class="box"><header><b>github-actions</b> bot commented</header><article class="markdown-body">
${page_html(comment)}
</article></div>
${notes === '' ? '' : `<div class="box"><header>Annotations on the files</header><ul>\n${notes}\n</ul></div>`}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/demo/step.js
/** Runs the shipped Action once, as a GitHub Actions runner does. */




/**
 * @param entry the bundle
 * @param url where GitHub is
 * @param event the payload of a `pull_request` event
 */
async function runStep(entry, url, event) {
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'postmortem-gate-step-'));
    try {
        const files = { GITHUB_EVENT_PATH: 'event.json', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary.md' };
        for (const name of Object.values(files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(temp, name), '');
        await (0,promises_.writeFile)((0,external_node_path_.join)(temp, files.GITHUB_EVENT_PATH), JSON.stringify(event));
        const env = {
            ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, (0,external_node_path_.join)(temp, file)])),
            GITHUB_ACTIONS: 'true',
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_REPOSITORY: 'acme/shop',
            GITHUB_API_URL: url,
            GITHUB_GRAPHQL_URL: `${url}/graphql`,
            GITHUB_SERVER_URL: url,
            GITHUB_RUN_ID: '1',
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_WORKFLOW: 'Postmortems',
            GITHUB_JOB: 'gate',
            RUNNER_TEMP: temp,
            INPUT_TOKEN: 'demo',
            'INPUT_STATUS-CONTEXT': 'postmortem-gate',
        };
        const { exitCode, output } = await spawned(entry, env);
        const outputs = await (0,promises_.readFile)((0,external_node_path_.join)(temp, files.GITHUB_OUTPUT), 'utf8');
        const verdict = /^verdict<<(\S+)\r?\n(.*)\r?\n\1$/m.exec(outputs)?.[2] ?? '';
        return { exitCode, verdict, annotations: annotationsOf(output) };
    }
    finally {
        await (0,promises_.rm)(temp, { recursive: true, force: true });
    }
}
function spawned(entry, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'inherit'] });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.on('error', reject);
        child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }));
    });
}
const unescaped = (text) => text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
function annotationsOf(output) {
    return output.split('\n').flatMap((line) => {
        const [, level, properties, message] = /^::(error|warning|notice) ?([^:]*)::(.*)$/.exec(line) ?? [];
        if (level === undefined || properties === undefined || message === undefined)
            return [];
        const values = new Map(properties.split(',').map((pair) => pair.split('=')));
        const file = unescaped(values.get('file') ?? '');
        return [{ level, file, line: values.get('line') ?? '', message: unescaped(message) }];
    });
}

// EXTERNAL MODULE: ./lib/parse/markdown.js
var parse_markdown = __webpack_require__(9450);
;// CONCATENATED MODULE: ./lib/demo/terminal-markdown.js


function terminalMarkdown(markdown, width, style) {
    return blocks((0,parse_markdown/* markdownTree */.a2)(markdown), width, style).join('\n');
}
/** Children with a blank line between them; what shows nothing leaves no gap. */
function blocks(parent, width, style) {
    const shown = parent.children.map((child) => block(child, width, style)).filter((lines) => lines.length);
    return shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function block(node, width, style) {
    switch (node.type) {
        case 'heading':
            return (0,terminal/* wrapped */.ky)(words(node.children), width).map(style.bold);
        case 'paragraph':
            return words(node.children)
                .split('\n')
                .flatMap((line) => (0,terminal/* wrapped */.ky)(line, width));
        case 'html': {
            // Details are folded on GitHub; here their summary stands for a heading.
            const text = node.value.replace(/<[^<>]*>/g, '').trim();
            return text === '' ? [] : (0,terminal/* wrapped */.ky)(text, width).map(style.dim);
        }
        case 'list':
            return node.children.flatMap((item) => {
                const mark = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '- ';
                const inside = item.children.flatMap((child) => block(child, width - mark.length, style));
                return inside.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
            });
        case 'table':
            return tableLines(node, width, style);
        case 'blockquote':
            return blocks(node, width - 2, style).map((line) => `│ ${line}`);
        case 'code':
            return node.value.split('\n').map((line) => `  ${line}`);
        default:
            return 'children' in node ? blocks(node, width, style) : [];
    }
}
/** Inline content as plain words; a link shows its text, `<br>` ends a line. */
function words(nodes) {
    return nodes
        .map((node) => {
        if (node.type === 'text' || node.type === 'inlineCode')
            return node.value.replaceAll('\n', ' ');
        if (node.type === 'html')
            return /^<br\s*\/?>$/.test(node.value) ? '\n' : '';
        if (node.type === 'break')
            return '\n';
        return 'children' in node ? words(node.children) : '';
    })
        .join('');
}
/** Columns as wide as their widest cell; the widest column gives way where the line is too short. */
function tableLines(table, width, style) {
    const rows = table.children.map((row) => row.children.map((cell) => words(cell.children)));
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (0,terminal/* columns */.YB)(row[column] ?? ''))));
    const excess = widths.reduce((total, each) => total + each + 2, -2) - width;
    const widest = widths.indexOf(Math.max(...widths));
    if (excess > 0)
        widths[widest] = Math.max(10, widths[widest] - excess);
    const line = (row) => row
        .map((cell, column) => {
        const shown = (0,terminal/* columns */.YB)(cell) > widths[column] ? `…${cell.slice(cell.length - widths[column] + 1)}` : cell;
        return shown + ' '.repeat(Math.max(0, widths[column] - (0,terminal/* columns */.YB)(shown)));
    })
        .join('  ')
        .trimEnd();
    return rows.map((row, index) => (index === 0 ? style.dim(line(row)) : line(row)));
}

;// CONCATENATED MODULE: ./lib/demo/demo.js
/** The main job on a sample: a pull request with a good and a bad postmortem, the real Action, and what it posted. */








const width = 78;
/** Shows the sample; resolves to the exit code. */
async function demo({ root, stdout, color }) {
    const style = color
        ? { bold: (text) => `\x1b[1m${text}\x1b[22m`, dim: (text) => `\x1b[2m${text}\x1b[22m` }
        : { bold: (text) => text, dim: (text) => text };
    const print = (...lines) => stdout.write(`${lines.join('\n')}\n`);
    const opened = await filesBelow((0,external_node_path_.join)(root, 'examples/demo/1-opened'));
    const fixed = await filesBelow((0,external_node_path_.join)(root, 'examples/demo/2-fixed'));
    const github = new DemoGitHub(new Map([['README.md', '# Shop\n']]));
    const scenes = [];
    const play = async (title, action, files) => {
        github.push(files);
        print('', style.bold(`━━ ${title} ${'━'.repeat(Math.max(0, width - title.length - 4))}`), '');
        for (const path of files.keys())
            print(`   ${path}`);
        const step = await runStep((0,external_node_path_.join)(root, 'dist/index.js'), github.url, github.event(action));
        const { status, comment = '' } = github;
        const { annotations, exitCode, verdict } = step;
        scenes.push({ title, status, comment, annotations });
        print('', ...labelled('Commit status', `${status?.state ?? 'none'}: ${status?.description ?? ''}`, style), ...labelled('Job', `exit code ${exitCode}, output verdict=${verdict}`, style), '', style.dim(`┌─ Comment by github-actions[bot] ${'─'.repeat(width - 33)}`), ...terminalMarkdown(comment, width - 2, style)
            .split('\n')
            .map((line) => `${style.dim('│')} ${line}`.trimEnd()), style.dim(`└${'─'.repeat(width)}`));
        if (annotations.length > 0)
            print('', style.dim('Annotations on the files'), ...annotations.flatMap(noteLines));
        return verdict;
    };
    print(style.bold('postmortem-gate on a sample pull request'), ...(0,terminal/* wrapped */.ky)('A small GitHub runs inside this process; the Action is the shipped dist/index.js in a runner’s environment.', width));
    await github.start();
    try {
        const first = await play('1. ada opens “Two postmortems” (#7)', 'opened', opened);
        const second = await play('2. ada pushes a fix', 'synchronize', fixed);
        const css = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'dist/github-markdown.css'), 'utf8');
        const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'postmortem-gate-demo-')), 'pull-request.html');
        await (0,promises_.writeFile)(file, page(scenes, css));
        print('', `The same as a page, as GitHub shows it: ${style.bold(file)}`);
        return first === 'fail' && second === 'pass' ? 0 : 1;
    }
    finally {
        github.stop();
    }
}
const labelled = (label, text, style) => (0,terminal/* wrapped */.ky)(text, width - 15).map((line, index) => `${style.dim((index === 0 ? label : '').padEnd(15))}${line}`);
/** The place and what is missing there; what to type stands in the comment. */
const noteLines = ({ level, file, line, message }) => [
    `  ${file}:${line} ${level}`,
    ...(0,terminal/* wrapped */.ky)(message.split('\n')[0], width - 4).map((shown) => `    ${shown}`),
];
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath ?? entry.path, entry.name));
    const texts = await Promise.all(paths.sort().map(async (path) => {
        const name = path.slice(folder.length + 1).replaceAll('\\', '/');
        return [name, await (0,promises_.readFile)(path, 'utf8')];
    }));
    return new Map(texts);
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   a2: () => (/* binding */ markdownTree)
/* harmony export */ });
/* unused harmony export wholeMarkdownTree */
/* harmony import */ var mdast_util_gfm_footnote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6807);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7421);
/* harmony import */ var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6303);
/* harmony import */ var micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1680);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7749);
/* harmony import */ var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1197);
/* harmony import */ var remark_frontmatter__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1239);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(901);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3900);











const point = (token) => ({ line: token.end.line, column: token.end.column, offset: token.end.offset });
/** Notes that everything at the end of `text` behind its position so far was made of `token`, and moves the position. */
function record(text, token) {
    const { start, end = start } = text.position;
    text.position.end = point(token);
    const from = text.pieces?.at(-1)?.to ?? end.offset - start.offset;
    const surplus = text.value.length - from - (token.end.offset - token.start.offset);
    if (text.pieces === undefined) {
        if (surplus === 0 && token.start.offset === end.offset)
            return;
        text.pieces = from > 0 ? [{ to: from, start: start.offset, end: end.offset }] : [];
    }
    // A tab of which a container took a part shows as spaces; the token starts behind it.
    if (surplus > 0) {
        text.pieces.push({ to: from + surplus, start: token.start.offset - 1, end: token.start.offset });
    }
    text.pieces.push({ to: text.value.length, start: token.start.offset, end: token.end.offset });
}
const tailOf = (context) => context.stack.pop();
const exitData = function (token) {
    const tail = tailOf(this);
    tail.value += this.sliceSerialize(token);
    record(tail, token);
};
const exitCharacterReference = function (token) {
    record(tailOf(this), token);
};
/** As the default, which is not exported, and recorded. */
const exitLineEnding = function (token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
        context.children.at(-1).position.end = point(token);
        this.data.atHardBreak = undefined;
        return;
    }
    if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(context.type))
        return;
    this.config.enter.data.call(this, token);
    exitData.call(this, token);
};
/** The pieces of a value from which some characters, given by ascending index, were left out. */
function withoutCharacters(pieces, dropped) {
    if (dropped.length === 0)
        return [...pieces];
    const kept = [];
    let from = 0;
    let next = 0;
    for (const { to, start, end } of pieces) {
        const even = end - start === to - from;
        for (let at = from; at < to;) {
            if (dropped[next] === at) {
                next++;
                at++;
                continue;
            }
            const until = even ? Math.min(to, dropped[next] ?? to) : at + 1;
            kept.push({
                to: until - next,
                start: even ? start + at - from : start,
                end: even ? start + until - from : end,
            });
            at = until;
        }
        from = to;
    }
    return kept;
}
function withoutIndexes(text, dropped) {
    if (dropped.length === 0)
        return text;
    let kept = '';
    let from = 0;
    for (const at of dropped) {
        kept += text.slice(from, at);
        from = at + 1;
    }
    return kept + text.slice(from);
}
function wholePieces(text) {
    if (text === undefined)
        return [];
    const { start, end = start } = text.position;
    return text.pieces ?? [{ to: text.value.length, start: start.offset, end: end.offset }];
}
/** For a node whose value is collected in a buffer; `dropped` says which of its characters are no part of the value. */
function exitBuffered(dropped) {
    return function (token) {
        const fragment = this.stack[this.stack.length - 1];
        const pieces = wholePieces(fragment.children[0]);
        const buffered = this.resume();
        const node = this.stack[this.stack.length - 1];
        const without = dropped(buffered, this);
        node.value = withoutIndexes(buffered, without);
        node.pieces = withoutCharacters(pieces, without);
        this.data.flowCodeInside = undefined;
        this.exit(token);
    };
}
const indexes = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** In a table's cell a pipe in code is written with a backslash; CRLF is one line break. */
const inlineCodeDropped = (buffered, context) => {
    const dropped = context.data.inTable ? /\\(?=\|)|(?<=\r)\n/g : /(?<=\r)\n/g;
    return [...buffered.matchAll(dropped)].map((match) => match.index);
};
function surroundingLineEndings(buffered, fenced) {
    const lead = fenced ? (/^(?:\r?\n|\r)/.exec(buffered)?.[0].length ?? 0) : 0;
    const trail = /(?:\r?\n|\r)$/.exec(buffered.slice(lead))?.[0].length ?? 0;
    return [...indexes(0, lead), ...indexes(buffered.length - trail, buffered.length)];
}
const positions = {
    exit: {
        data: exitData,
        characterEscapeValue: exitData,
        characterReference: exitCharacterReference,
        codeTextData: exitData,
        codeFlowValue: exitData,
        htmlFlowData: exitData,
        htmlTextData: exitData,
        lineEnding: exitLineEnding,
        codeText: exitBuffered(inlineCodeDropped),
        codeFenced: exitBuffered((buffered) => surroundingLineEndings(buffered, true)),
        codeIndented: exitBuffered((buffered) => surroundingLineEndings(buffered, false)),
        htmlFlow: exitBuffered(() => []),
        htmlText: exitBuffered(() => []),
    },
};
/** Whether a line can be the second one of a table: it ends in a pipe, or in a colon beside a hyphen, and in no word. */
function mayDelimit(line) {
    let hyphen = false;
    let colon = false;
    for (let at = line.length - 1; at >= 0; at--) {
        const code = line.charCodeAt(at);
        if (code === 0x7c)
            return true;
        if (code === 0x2d)
            hyphen = true;
        else if (code === 0x3a)
            colon = true;
        else if (code !== 0x20 && code !== 0x09)
            break;
    }
    return hyphen && colon;
}
const mayHoldTable = /\||:[ \t]*-|-[ \t]*:/;
/** The lines, counted from 1, on which a row of a table may begin: above its second line, and below up to a blank one. */
function rowsIn(text) {
    const rows = new Set();
    if (!mayHoldTable.test(text))
        return rows;
    let isBelow = false;
    for (const [above, line] of text.split(/\r\n|[\r\n]/).entries()) {
        const delimits = mayDelimit(line);
        if (delimits)
            rows.add(above);
        isBelow = delimits || (isBelow && /[^ \t]/.test(line));
        if (isBelow)
            rows.add(above + 1);
    }
    return rows;
}
/** Where `tables` looks for a row: on these lines of the text that is being read, or on every one. */
let rowsToRead = null;
/** GitHub's tables. Their own syntax reads each line of a text as the head of a table, nearly always in vain. */
function tables() {
    const table = (0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_0__/* .gfmTable */ .x)().flow.null;
    const tokenize = function (effects, ok, nok) {
        const isRow = rowsToRead === null || rowsToRead.has(this.now().line);
        return isRow ? table.tokenize.call(this, effects, ok, nok) : nok;
    };
    return { flow: { null: { ...table, tokenize } } };
}
/**
 * What GitHub reads beyond CommonMark, each with what a text must hold for it to make any difference: without tables a
 * parse takes two thirds of the time, and most texts have none. Autolink literals are left out: they double the time, and
 * a bare URL counts for nothing with or without a link.
 */
const PARTS = [
    { isIn: (text) => text.includes('[^'), syntax: (0,micromark_extension_gfm_footnote__WEBPACK_IMPORTED_MODULE_1__/* .gfmFootnote */ .r)(), tree: (0,mdast_util_gfm_footnote__WEBPACK_IMPORTED_MODULE_2__/* .gfmFootnoteFromMarkdown */ .i)() },
    { isIn: (text) => text.includes('~'), syntax: (0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__/* .gfmStrikethrough */ .K)(), tree: (0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__/* .gfmStrikethroughFromMarkdown */ .p)() },
    { isIn: (_, rows) => rows.size > 0, syntax: tables(), tree: (0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_5__/* .gfmTableFromMarkdown */ .c)() },
    {
        isIn: (text) => /\[(?:[ \txX]\]|[\r\n])/.test(text),
        syntax: (0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_6__/* .gfmTaskListItem */ .J)(),
        tree: (0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_7__/* .gfmTaskListItemFromMarkdown */ .S)(),
    },
];
function processorWith(parts) {
    function plugin() {
        const data = this.data();
        data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...parts.map(({ syntax }) => syntax)];
        const trees = parts.map(({ tree }) => tree);
        data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...trees, positions];
    }
    return (0,unified__WEBPACK_IMPORTED_MODULE_8__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A).use(remark_frontmatter__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .A, ['yaml']).use(plugin).freeze();
}
const processors = new Map();
function treeWith(parts, text, rows) {
    const key = PARTS.map((part) => Number(parts.includes(part))).join('');
    const processor = processors.get(key) ?? processorWith(parts);
    processors.set(key, processor);
    rowsToRead = rows;
    return processor.parse(text);
}
/** The tree of a text without its byte order mark; all offsets are into that text. */
function markdownTree(text) {
    const rows = rowsIn(text);
    const parts = PARTS.filter(({ isIn }) => isIn(text, rows));
    return treeWith(parts, text, rows);
}
/** The same, read with every part whether it can make a difference or not. */
function wholeMarkdownTree(text) {
    return treeWith(PARTS, text, null);
}
const none = [];
/** The pieces of a text, code or html node; none where its value stands in the source character by character. */
function piecesOf(node) {
    const { pieces, value } = node;
    if (pieces === undefined || pieces.length === 0)
        return none;
    // The space behind a task's box was taken off the value after it was recorded.
    const surplus = pieces[pieces.length - 1].to - value.length;
    return surplus > 0 ? withoutCharacters(pieces, indexes(0, surplus)) : pieces;
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2474);
/**
 * The one place where text that is not ours becomes a line on a terminal or in a log: it moves no cursor, sets no colour
 * and gives the runner no command.
 */

const BREAK = '\u200d';
/** Text on one line, with everything that a terminal would act on shown as a sign. */
function printable(value, limit = 1000) {
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit));
}
/**
 * The runner reads `::name::` at the start of a line and `##[name]` anywhere in one, on both streams. It matters only
 * there, and the joiner that breaks them is not seen. What .NET takes for space before a command, U+0085 among it, is
 * none to JavaScript.
 */
function withoutCommands(output) {
    return output.replaceAll('##[', `##${BREAK}[`).replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${BREAK}`);
}
/** How many columns a text takes on a terminal: wide characters two, combining ones none. */
function columns(value) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(value))
        return value.length;
    let count = 0;
    for (const character of value)
        count += width(character);
    return count;
}
function width(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** At most `limit` columns of a text, the last being an ellipsis where something was cut. */
function fitted(value, limit) {
    if (columns(value) <= limit)
        return value;
    let shown = '';
    let taken = 1;
    for (const character of value) {
        taken += width(character);
        if (taken > limit)
            break;
        shown += character;
    }
    return `${shown}…`;
}
/** Text in lines of at most `limit` columns, broken at spaces; a longer word stands alone. */
function wrapped(value, limit) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of value.split(/ +/)) {
        const more = columns(word);
        if (line !== '' && taken + 1 + more > limit) {
            lines.push(line);
            line = '';
        }
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


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


/***/ })

};
