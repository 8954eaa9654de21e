export const id = 521;
export const ids = [521];
export const modules = {

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/** What is wrong in a config, in sentences. */

const MOST_PROBLEMS = 10;
/** A config that cannot be used; every problem is said, not only the first. */
class ConfigError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    problems;
    constructor(problems) {
        const said = problems.slice(0, MOST_PROBLEMS).map(sentence);
        const rest = problems.length - said.length;
        super(`${said.join('\n')}${rest > 0 ? `\nThere are ${rest} more.` : ''}`, `Mend ${problems.length === 1 ? 'this' : 'these'} and run again; \`postmortem-gate config\` shows what is in force.`);
        this.problems = problems;
    }
}
const sentence = ({ path, line, column, message }) => {
    const ended = /[.?!]$/.test(message) ? message : `${message}.`;
    return path === undefined ? ended : `${path}:${line}:${column}: ${ended}`;
};


/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   et: () => (/* binding */ transport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/** How a request reaches GitHub: over Node's own HTTP, which starts in a tenth of the time that `fetch` takes. */




/** The API as it was when this was written. */
const API_VERSION = '2022-11-28';
const USER_AGENT = 'postmortem-gate';
const headersOf = ({ accept }) => ({
    accept,
    'x-github-api-version': API_VERSION,
});
/** @param env where proxies are named, as every action of a self-hosted runner reads it */
async function transport(token, apiUrl, env) {
    const names = ['https_proxy', 'http_proxy'].flatMap((name) => [name, name.toUpperCase()]);
    if (!names.some((name) => env[name]))
        return direct(token);
    const { proxied } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 7802));
    return proxied(token, apiUrl);
}
const direct = (token) => async (sent) => {
    const { method, url, signal } = sent;
    const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
    const headers = {
        ...headersOf(sent),
        'accept-encoding': 'gzip',
        authorization: `Bearer ${token}`,
        'user-agent': USER_AGENT,
        ...(body === undefined
            ? {}
            : { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }),
    };
    const send = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__.request : node_https__WEBPACK_IMPORTED_MODULE_1__.request;
    try {
        const response = await new Promise((resolve, reject) => {
            send(url, { method, headers, signal }, resolve).on('error', reject).end(body);
        });
        return { status: response.statusCode ?? 0, headers: response.headers, text: await textOf(response) };
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};
/** Rejects where the answer was cut, compressed or not. */
async function textOf(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const isCompressed = response.headers['content-encoding'] === 'gzip' && bytes.length > 0;
    return (isCompressed ? await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip)(bytes) : bytes).toString('utf8');
}


/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/gate.js
var gate = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/github/errors.js
/** What GitHub refused and why, in the words of the person who can mend it. */

class ApiError extends errors/* UserError */.y {
    fault;
    constructor(fault, message, help) {
        super(message, help);
        this.fault = fault;
    }
}
const permissionHelp = (needs) => `Give the job \`${needs}\` under \`permissions:\` in the workflow. For a pull request from a fork or from Dependabot the token is read-only on \`pull_request\`: use \`pull_request_target\` as the documentation shows.`;
/** GitHub's words cut to one short printable line. */
function quoted(message) {
    const line = message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function isRateLimited({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(message));
}
/** The error for a final refusal. */
function refusalError(refusal, { doing, needs }) {
    const { status, headers, message } = refusal;
    const said = `GitHub answered ${status}${message === '' ? '' : ` (“${quoted(message)}”)`} when asked to ${doing}.`;
    if (status === 401) {
        return new ApiError('token', said, 'The token is missing, wrong or expired: leave the input `token` out, or pass a valid one.');
    }
    if (status === 403) {
        if (headers['x-github-sso'] !== undefined || /SAML/.test(message)) {
            return new ApiError('permission', said, 'Authorise the token for the organisation’s single sign-on.');
        }
        if (/archived/i.test(message)) {
            return new ApiError('permission', said, 'The repository is archived: unarchive it, nothing can be written there.');
        }
        if (/\bblocked\b|interaction/i.test(message)) {
            return new ApiError('permission', said, 'The repository, or its organisation, limits who may take part: lift that limit, or let the gate do without (`comment: never`).');
        }
        if (/locked/i.test(message)) {
            return new ApiError('permission', said, 'The conversation is locked: unlock it to let the gate comment.');
        }
        return new ApiError('permission', said, permissionHelp(needs));
    }
    if (status === 404) {
        return new ApiError('not-found', said, `It is gone, or the token may not see it: the job needs \`${needs}\`.`);
    }
    if (status === 410) {
        return new ApiError('rejected', said, 'It is turned off in this repository: turn it on, or let the gate do without (`comment: never`).');
    }
    if (/maximum number of statuses/i.test(message)) {
        return new ApiError('rejected', said, 'GitHub takes no more statuses for this commit: push another one.');
    }
    if (/requested from collaborators/i.test(message)) {
        return new ApiError('rejected', said, 'They may review without being asked; to have them asked, give them access to the repository.');
    }
    if (status === 409 || status === 422) {
        return new ApiError('rejected', said, 'Run the job again; if it stays, report it with the text in quotes.');
    }
    return unavailable(`answered ${status}`, doing);
}
function unavailable(what, doing) {
    return new ApiError('unavailable', `GitHub ${what} when asked to ${doing}.`, 'Look at https://www.githubstatus.com and run the job again.');
}
/** @param why Node's code for what is wrong with the certificate */
const untrusted = (why, doing) => new ApiError('unavailable', `GitHub’s certificate is not trusted (${why}), so the gate could not ${doing}.`, 'Put the authority that signed it into a file on the runner, and name that file in the environment variable `NODE_EXTRA_CA_CERTS` of the runner.');
function rateLimitError(until, doing) {
    const when = until === null ? 'in an hour' : `after ${until.toISOString().slice(11, 16)} UTC`;
    return new ApiError('rate-limit', `GitHub’s rate limit is used up, so the gate could not ${doing}.`, `Run the job again ${when}.`);
}
const interrupted = (doing) => new ApiError('interrupted', `The run was interrupted before it could ${doing}.`, 'Run the job again.');

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/github/repository.js
/** Names of repositories, people and paths as GitHub's two APIs spell them. */


/** Reads `OWNER/REPO`. */
function repository(fullName) {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName);
    if (match === null) {
        throw new errors/* UserError */.y(`The repository is not given as OWNER/REPO: ${JSON.stringify(fullName.slice(0, 100))}.`, 'Run this in GitHub Actions, or set GITHUB_REPOSITORY.');
    }
    return { owner: match[1], name: match[2] };
}
/** The REST path of a repository, or of what stands below it; every segment is encoded. */
function restPath({ owner, name }, ...segments) {
    return `/repos/${[owner, name, ...segments].map((segment) => encodeURIComponent(segment)).join('/')}`;
}
/** A path in a repository with its slashes kept. */
const encodedPath = (path) => path.split('/').map(encodeURIComponent).join('/');
/** Null for a deleted account; a field that is asked for and not there at all is no answer of GitHub's. */
const ActorSchema = dist/* nullable */.mee(dist/* object */.Ikc({ __typename: dist/* string */.YjP(), login: dist/* string */.YjP() }));
const UserSchema = dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* number */.aig(), login: dist/* string */.YjP(), type: dist/* string */.YjP() }));
/** What an import brought under somebody's name; the account of that name need not be theirs. */
const IMPORTED = 'Mannequin';
/** GraphQL's login of a bot lacks the suffix that REST's has; here nobody has it. */
function actorPerson(actor) {
    if (!actor || actor.__typename === IMPORTED)
        return null;
    return { login: actor.login, bot: actor.__typename === 'Bot' };
}
function userPerson(user) {
    // A deleted account's things belong to the user "ghost" in REST and to nobody in GraphQL.
    if (!user || user.login === 'ghost' || user.type === IMPORTED)
        return null;
    return { login: user.login.replace(/\[bot\]$/, ''), bot: user.type === 'Bot' || user.login.endsWith('[bot]') };
}

;// CONCATENATED MODULE: ./lib/github/entries.js
/** What stands at a path in one commit, proven by git's own object id. */




/** Nothing larger is fetched; what the parser takes is less. */
const MAXIMUM_BYTES = 1_048_576;
const reading = { doing: 'read files of the repository', needs: 'contents: read' };
/** The selection that `EntrySchema` reads, for GraphQL documents. */
const ENTRY_FRAGMENT = `fragment entry on TreeEntry {
  mode
  oid
  object { __typename ... on Blob { byteSize isBinary isTruncated text } }
}`;
const EntrySchema = dist/* nullable */.mee(dist/* object */.Ikc({
    mode: dist/* number */.aig(),
    oid: dist/* string */.YjP(),
    object: dist/* nullable */.mee(dist/* object */.Ikc({
        __typename: dist/* string */.YjP(),
        byteSize: dist/* optional */.lqM(dist/* number */.aig()),
        isBinary: dist/* optional */.lqM(dist/* nullable */.mee(dist/* boolean */.zMY())),
        isTruncated: dist/* optional */.lqM(dist/* boolean */.zMY()),
        text: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    })),
}));
const BlobSchema = dist/* object */.Ikc({ encoding: dist/* string */.YjP(), content: dist/* string */.YjP() });
const TreeSchema = dist/* object */.Ikc({
    tree: dist/* array */.YOg(dist/* object */.Ikc({
        path: dist/* string */.YjP(),
        mode: dist/* string */.YjP(),
        type: dist/* string */.YjP(),
        sha: dist/* string */.YjP(),
        size: dist/* optional */.lqM(dist/* number */.aig()),
    })),
    truncated: dist/* boolean */.zMY(),
});
function kindOf(mode) {
    switch (mode & 0o170000) {
        case 0o120000:
            return 'symlink';
        case 0o160000:
            return 'submodule';
        case 0o040000:
            return 'folder';
        default:
            return 'file';
    }
}
/** Git's object id of a blob, in the hash that `like` is written in. */
function blobId(bytes, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
/** What bytes are: text is strict UTF-8 without NUL; its byte order mark stays. */
function textEntry(bytes, blob) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16)
        return { kind: 'not-utf8', blob };
    if (bytes.includes(0))
        return { kind: 'binary', blob };
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { kind: 'not-utf8', blob };
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { kind: 'lfs-pointer', blob };
    return { kind: 'text', text, blob };
}
/** Reads files and folders of fixed commits; by GraphQL many at once, by REST where GraphQL is not to be had. */
class Entries {
    client;
    repository;
    #trees = new Map();
    constructor(client, repository) {
        this.client = client;
        this.repository = repository;
    }
    /** The entries of many paths, in the same order. */
    async read(commit, paths) {
        const entries = [];
        for (let i = 0; i < paths.length; i += 50)
            entries.push(...(await this.#some(commit, paths.slice(i, i + 50))));
        return entries;
    }
    /** The names of the files directly in a folder; empty where there is no such folder. */
    async list(commit, folder) {
        return await this.client.either(async () => {
            const selection = `entries { name mode }`;
            const document = `query Folder($owner: String!, $name: String!, $oid: GitObjectID!${folder === '' ? '' : ', $path: String!'}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { ${folder === '' ? `tree { ${selection} }` : `file(path: $path) { object { ... on Tree { ${selection} } } }`} }
    }
  }
}`;
            const Tree = dist/* nullish */.cl6(dist/* object */.Ikc({ entries: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), mode: dist/* number */.aig() }))) }));
            const { repository } = await this.client.query(document, { ...this.repository, oid: commit, ...(folder === '' ? {} : { path: folder }) }, dist/* object */.Ikc({
                repository: dist/* object */.Ikc({
                    object: dist/* nullable */.mee(dist/* object */.Ikc({ tree: dist/* optional */.lqM(Tree), file: dist/* nullish */.cl6(dist/* object */.Ikc({ object: Tree })) })),
                }),
            }), reading, { mayLack: ['file'] });
            if (repository.object === null)
                throw missingCommit(commit);
            const tree = folder === '' ? repository.object.tree : repository.object.file?.object;
            return (tree?.entries ?? []).filter(({ mode }) => kindOf(mode) === 'file').map(({ name }) => name);
        }, async () => {
            const sha = await this.#folder(commit, folder);
            if (sha === null)
                return [];
            const { tree } = await this.#tree(sha);
            return tree.filter(({ mode }) => kindOf(Number.parseInt(mode, 8)) === 'file').map(({ path }) => path);
        });
    }
    /** The entry that a GraphQL answer holds, proven; read again by REST where GraphQL cannot give the bytes. */
    async entry(answer) {
        if (!answer)
            return { kind: 'missing' };
        const kind = kindOf(answer.mode);
        if (kind !== 'file')
            return { kind, blob: answer.oid };
        const { byteSize, isBinary, isTruncated, text } = answer.object ?? {};
        if (byteSize !== undefined && byteSize > MAXIMUM_BYTES) {
            return { kind: 'too-large', bytes: byteSize, blob: answer.oid };
        }
        if (typeof text === 'string' && isTruncated === false && isBinary !== true) {
            const bytes = Buffer.from(text, 'utf8');
            if (blobId(bytes, answer.oid) === answer.oid)
                return textEntry(bytes, answer.oid);
        }
        return this.#blob(answer.oid);
    }
    async #some(commit, paths) {
        if (paths.length === 0)
            return [];
        return await this.client.either(async () => {
            const document = `query Files($owner: String!, $name: String!, $oid: GitObjectID!, ${paths.map((_, i) => `$p${i}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { ${paths.map((_, i) => `f${i}: file(path: $p${i}) { ...entry }`).join(' ')} }
    }
  }
}
${ENTRY_FRAGMENT}`;
            const aliases = paths.map((_, i) => `f${i}`);
            const { repository } = await this.client.query(document, { ...this.repository, oid: commit, ...Object.fromEntries(paths.map((path, i) => [`p${i}`, path])) }, dist/* object */.Ikc({
                repository: dist/* object */.Ikc({
                    object: dist/* nullable */.mee(dist/* object */.Ikc(Object.fromEntries(aliases.map((alias) => [alias, EntrySchema])))),
                }),
            }), reading, { mayLack: aliases });
            const { object } = repository;
            if (object === null)
                throw missingCommit(commit);
            return await Promise.all(aliases.map((alias) => this.entry(object[alias] ?? null)));
        }, () => Promise.all(paths.map((path) => this.#byRest(commit, path))));
    }
    async #byRest(commit, path) {
        const slash = path.lastIndexOf('/');
        const folder = await this.#folder(commit, path.slice(0, Math.max(0, slash)));
        if (folder === null)
            return { kind: 'missing' };
        const { tree } = await this.#tree(folder);
        const found = tree.find((entry) => entry.path === path.slice(slash + 1));
        if (found === undefined)
            return { kind: 'missing' };
        const kind = kindOf(Number.parseInt(found.mode, 8));
        if (kind !== 'file')
            return { kind, blob: found.sha };
        if (found.size !== undefined && found.size > MAXIMUM_BYTES) {
            return { kind: 'too-large', bytes: found.size, blob: found.sha };
        }
        return this.#blob(found.sha);
    }
    /** The tree of a folder in a commit, or null. */
    async #folder(commit, folder) {
        let sha = commit;
        for (const name of folder === '' ? [] : folder.split('/')) {
            const { tree } = await this.#tree(sha);
            const found = tree.find((entry) => entry.path === name && entry.type === 'tree');
            if (found === undefined)
                return null;
            sha = found.sha;
        }
        return sha;
    }
    async #tree(sha) {
        let tree = this.#trees.get(sha);
        if (tree === undefined) {
            tree = this.client.get(restPath(this.repository, 'git', 'trees', sha), TreeSchema, reading);
            this.#trees.set(sha, tree);
        }
        const { truncated } = await tree;
        if (truncated)
            throw unavailable('cut the listing of a folder with too many entries', reading.doing);
        return tree;
    }
    async #blob(sha) {
        const { encoding, content } = await this.client.get(restPath(this.repository, 'git', 'blobs', sha), BlobSchema, reading);
        if (encoding !== 'base64' && encoding !== 'utf-8') {
            throw unavailable(`gave a file in the unknown encoding ${JSON.stringify(encoding)}`, reading.doing);
        }
        const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        if (blobId(bytes, sha) !== sha)
            throw unavailable('gave a file that is not the one asked for', reading.doing);
        return textEntry(bytes, sha);
    }
}
/** A fork's commit that GraphQL does not show is to be had by REST. */
const missingCommit = (commit) => new ApiError('unsupported', `This GitHub’s GraphQL does not show the commit ${commit.slice(0, 12)}.`, 'Run the job again.');

;// CONCATENATED MODULE: ./lib/github/merge-group.js
/** An entry of the merge queue: the commit to judge, and the policy at the tip of the branch that it goes to. */



/** Reads the config and templates at the tip of the base branch: those of a queued entry are not merged yet. */
function mergeGroupPolicy(client, repository, { baseRef }) {
    const branch = baseRef.replace(/^refs\/heads\//, '');
    let tip;
    const readTip = async () => {
        const { commit } = await client.get(`${restPath(repository, 'branches')}/${encodedPath(branch)}`, dist/* object */.Ikc({ commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) }), { doing: 'read the base branch', needs: 'contents: read' });
        return commit.sha;
    };
    return async (paths) => {
        tip ??= readTip();
        return await new Entries(client, repository).read(await tip, paths);
    };
}

;// CONCATENATED MODULE: ./lib/github/open-pulls.js
/** Open pull requests: of one branch, or of a whole repository with what tells whether they are due. */



const listing = { doing: 'list the open pull requests', needs: 'pull-requests: read' };
const ListedSchema = dist/* object */.Ikc({ number: dist/* number */.aig(), head: dist/* object */.Ikc({ ref: dist/* string */.YjP(), sha: dist/* string */.YjP() }) });
const listed = ({ number, head }) => ({ number, headSha: head.sha });
/** The open pull requests of a branch; a fork's too. */
async function pullsOfBranch(client, repository, owner, branch) {
    const pulls = await client.get(`${restPath(repository, 'pulls')}?state=open&per_page=100&head=${encodeURIComponent(`${owner}:${branch}`)}`, dist/* array */.YOg(ListedSchema), listing);
    // A server that does not know the filter gives every one.
    return pulls.filter(({ head }) => head.ref === branch).map(listed);
}
const OPEN = `query OpenPulls($owner: String!, $name: String!, $after: String, $context: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt headRefOid
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state createdAt } } } } }
      }
    }
  }
}`;
const ContextSchema = dist/* nullable */.mee(dist/* object */.Ikc({ context: dist/* nullable */.mee(dist/* object */.Ikc({ state: dist/* string */.YjP(), createdAt: dist/* string */.YjP() })) }));
const PullSchema = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    updatedAt: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
    commits: dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP(), status: ContextSchema }) })) }),
});
/** Our own comment touches the pull request after a red status; what happens within this time is taken for that. */
const OWN_WRITES_MS = 60_000;
/** The open pull requests, all or those that may need a new judgement, the most recently updated first. */
async function openPulls(client, repository, context, which) {
    return await client.either(async () => {
        const found = [];
        for (let after = null;;) {
            const answer = await client.query(OPEN, { ...repository, after, context: context === '' ? 'postmortem-gate' : context }, AnswerSchema, listing, { mayRefuse: ['status'] });
            const { nodes, pageInfo } = answer.repository.pullRequests;
            found.push(...nodes);
            if (!pageInfo.hasNextPage)
                break;
            // A cursor that stands still would make the list silently short, or endless.
            if (!pageInfo.endCursor || pageInfo.endCursor === after)
                throw unavailable('lost a page', listing.doing);
            after = pageInfo.endCursor;
        }
        // Asked for in this order, one that is updated meanwhile would move to a page that was read before.
        found.sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
        const asked = which === 'all' ? found : found.filter(isDue);
        return asked.map(({ number, headRefOid }) => ({ number, headSha: headRefOid, renew: which === 'due' }));
    }, () => openByRest(client, repository));
}
async function openByRest(client, repository) {
    const pulls = await client.list(restPath(repository, 'pulls'), ListedSchema, listing, ({ number }) => number);
    return pulls.map(listed);
}
const AnswerSchema = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequests: dist/* object */.Ikc({
            pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
            nodes: dist/* array */.YOg(PullSchema),
        }),
    }),
});
/** Judged and nothing happened since: not due. Pending ones always are, for time alone may change them. */
function isDue({ updatedAt, headRefOid, commits }) {
    const commit = commits.nodes.at(-1)?.commit;
    const status = commit?.oid === headRefOid ? commit.status?.context : null;
    if (!status || status.state === 'PENDING' || status.state === 'ERROR')
        return true;
    const since = Date.parse(updatedAt) - Date.parse(status.createdAt);
    // Before a green our comment comes first, and times are whole seconds: in its own second a review may have come after it.
    return status.state === 'SUCCESS' ? since >= 0 : since > OWN_WRITES_MS;
}

;// CONCATENATED MODULE: ./lib/github/policy.js
/** Where the config file stands, and its text. */





const DEFAULT_PATH = '.github/postmortem-gate.yml';
/** Reads the input `config`: a path on the base branch, or `OWNER/REPO/PATH@REF`. */
function configPlace(input) {
    const given = input.trim();
    if (given === '')
        return { kind: 'base', path: DEFAULT_PATH, isNamed: false };
    const elsewhere = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(given);
    if (elsewhere !== null) {
        const [, owner, name, path, ref] = elsewhere;
        return { kind: 'elsewhere', repository: { owner, name }, path, ref };
    }
    const isPlain = given.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    if (!isPlain || given.includes('@')) {
        throw new errors/* UserError */.y(`The input \`config\` is neither a path nor OWNER/REPO/PATH@REF: ${JSON.stringify(given.slice(0, 200))}.`, 'Write for example `.github/postmortem-gate.yml`, or `acme/policies/postmortems.yml@main`.');
    }
    return { kind: 'base', path: given, isNamed: true };
}
/** The config file that was found at its place; undefined where the default file is missing. */
function configFile(entry, place) {
    const name = place.kind === 'base'
        ? place.path
        : `${place.repository.owner}/${place.repository.name}/${place.path}@${place.ref}`;
    if (entry.kind === 'text')
        return { path: name, text: entry.text };
    if (entry.kind === 'missing' && place.kind === 'base' && !place.isNamed)
        return undefined;
    const what = entry.kind === 'missing' ? 'is missing' : `is no text file (${entry.kind})`;
    throw new errors/* UserError */.y(`The config file ${name} ${what}.`, place.kind === 'base'
        ? 'Commit it to the base branch as a text file, or leave the input `config` out.'
        : 'Check the path and the ref, or leave the input `config` out.');
}
/** Reads a config file that stands in another repository. */
async function configElsewhere(client, { repository, path, ref }) {
    try {
        const { sha } = await client.get(restPath(repository, 'commits', ref), dist/* object */.Ikc({ sha: dist/* string */.YjP() }), {
            doing: `read the policy of ${repository.owner}/${repository.name}`,
            needs: 'contents: read',
        });
        const [entry] = await new Entries(client, repository).read(sha, [path]);
        return entry;
    }
    catch (error) {
        if (!(error instanceof ApiError) || (error.fault !== 'not-found' && error.fault !== 'rejected'))
            throw error;
        throw new errors/* UserError */.y(`The repository ${repository.owner}/${repository.name} with the policy, or its ref ${JSON.stringify(ref)}, cannot be read.`, 'Check the input `config`; for a private repository pass a `token` that may read it.');
    }
}

;// CONCATENATED MODULE: ./lib/github/pull-request.js
/** A pull request as the API gives it now: its head and base, comments, reviews, our status on the head, the policy. */






const pull_request_reading = { doing: 'read the pull request', needs: 'pull-requests: read' };
const BigIdSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String));
const PageInfoSchema = dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) });
const StatusNodeSchema = dist/* nullable */.mee(dist/* object */.Ikc({
    context: dist/* nullable */.mee(dist/* object */.Ikc({ state: dist/* string */.YjP(), description: dist/* nullable */.mee(dist/* string */.YjP()), targetUrl: dist/* nullable */.mee(dist/* string */.YjP()) })),
}));
const HeadCommitSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP(), status: dist/* optional */.lqM(StatusNodeSchema) });
const CommitsSchema = dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ commit: HeadCommitSchema })) });
const OpenSchema = dist/* object */.Ikc({
    pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY() }),
    nodes: dist/* array */.YOg(dist/* object */.Ikc({ number: dist/* number */.aig(), headRefOid: dist/* string */.YjP() })),
});
const CommentNodeSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    fullDatabaseId: BigIdSchema,
    author: ActorSchema,
    viewerDidAuthor: dist/* boolean */.zMY(),
    body: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
    lastEditedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    editor: ActorSchema,
    userContentEdits: dist/* nullable */.mee(dist/* object */.Ikc({ totalCount: dist/* number */.aig() })),
});
const LookSchema = dist/* object */.Ikc({
    state: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
    commits: CommitsSchema,
    recent: dist/* object */.Ikc({ nodes: dist/* array */.YOg(CommentNodeSchema) }),
});
/** A node that is gone, or that is no comment, is null. */
const LookOwnSchema = dist/* array */.YOg(dist/* nullable */.mee(dist/* union */.KCZ([
    CommentNodeSchema,
    dist/* pipe */.FsL(dist/* strictObject */.rej({}), dist/* transform */.pdi(() => null)),
])));
const ReviewNodeSchema = dist/* object */.Ikc({
    fullDatabaseId: BigIdSchema,
    author: ActorSchema,
    state: dist/* string */.YjP(),
    id: dist/* string */.YjP(),
    commit: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() })),
    body: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    submittedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    lastEditedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    authorCanPushToRepository: dist/* boolean */.zMY(),
});
const page = (node) => dist/* object */.Ikc({ pageInfo: PageInfoSchema, nodes: dist/* array */.YOg(node) });
const CommentsSchema = page(CommentNodeSchema);
const ReviewsSchema = page(ReviewNodeSchema);
const PullRequestSchema = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    state: dist/* string */.YjP(),
    isDraft: dist/* boolean */.zMY(),
    locked: dist/* boolean */.zMY(),
    isCrossRepository: dist/* boolean */.zMY(),
    updatedAt: dist/* string */.YjP(),
    author: ActorSchema,
    headRefOid: dist/* string */.YjP(),
    baseRefName: dist/* string */.YjP(),
    baseRef: dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP(), file: EntrySchema })) })),
    changedFiles: dist/* number */.aig(),
    commits: CommitsSchema,
    comments: CommentsSchema,
    reviews: ReviewsSchema,
});
const COMMENT = 'id fullDatabaseId author { __typename login } viewerDidAuthor body url createdAt updatedAt lastEditedAt editor { __typename login } userContentEdits(first: 1) { totalCount }';
const COMMENTS = `pageInfo { hasNextPage endCursor } nodes { ${COMMENT} }`;
const REVIEWS = 'pageInfo { hasNextPage endCursor } nodes { id fullDatabaseId author { __typename login } authorCanPushToRepository state commit { oid } body createdAt submittedAt lastEditedAt }';
const HEAD_COMMIT = 'commits(last: 1) { nodes { commit { oid status @include(if: $withStatus) { context(name: $context) { state description targetUrl } } } } }';
const PULL_REQUEST = `query PullRequest($owner: String!, $name: String!, $number: Int!, $path: String!, $context: String!, $withStatus: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number url createdAt state isDraft locked isCrossRepository updatedAt author { __typename login }
      headRefOid baseRefName changedFiles
      baseRef { target { oid ... on Commit { file(path: $path) { ...entry } } } }
      ${HEAD_COMMIT}
      comments(first: 100) { ${COMMENTS} }
      reviews(first: 100) { ${REVIEWS} }
    }
    open: pullRequests(states: OPEN, first: 100) { pageInfo { hasNextPage } nodes { number headRefOid } }
  }
}
${ENTRY_FRAGMENT}`;
const MORE = `query More($owner: String!, $name: String!, $number: Int!, $comments: String, $reviews: String, $moreComments: Boolean!, $moreReviews: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $comments) @include(if: $moreComments) { ${COMMENTS} }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) { ${REVIEWS} }
    }
  }
}`;
/** What a last look reads within a pull request, and of the nodes that our comments are. */
const LOOK = `state updatedAt headRefOid ${HEAD_COMMIT} recent: comments(last: 10) { nodes { ${COMMENT} } }`;
const LOOK_OWN = `... on IssueComment { ${COMMENT} }`;
const LAST_LOOK = `query LastLook($owner: String!, $name: String!, $number: Int!, $context: String!, $withStatus: Boolean!, $own: [ID!]!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${LOOK} }
  }
  own: nodes(ids: $own) { ${LOOK_OWN} }
}`;
const RestPullSchema = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    html_url: dist/* string */.YjP(),
    state: dist/* string */.YjP(),
    draft: dist/* boolean */.zMY(),
    locked: dist/* boolean */.zMY(),
    created_at: dist/* string */.YjP(),
    updated_at: dist/* string */.YjP(),
    user: UserSchema,
    head: dist/* object */.Ikc({ sha: dist/* string */.YjP(), repo: dist/* nullable */.mee(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) }),
    base: dist/* object */.Ikc({ ref: dist/* string */.YjP(), sha: dist/* string */.YjP(), repo: dist/* object */.Ikc({ full_name: dist/* string */.YjP() }) }),
    changed_files: dist/* number */.aig(),
    comments: dist/* number */.aig(),
});
const RestCommentSchema = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    node_id: dist/* string */.YjP(),
    user: UserSchema,
    body: dist/* string */.YjP(),
    html_url: dist/* string */.YjP(),
    created_at: dist/* string */.YjP(),
    updated_at: dist/* string */.YjP(),
});
const RestReviewSchema = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    user: UserSchema,
    state: dist/* string */.YjP(),
    node_id: dist/* string */.YjP(),
    body: dist/* nullable */.mee(dist/* string */.YjP(), ''),
    commit_id: dist/* nullable */.mee(dist/* string */.YjP()),
    submitted_at: dist/* optional */.lqM(dist/* string */.YjP()),
});
const RestStatusSchema = dist/* object */.Ikc({
    context: dist/* string */.YjP(),
    state: dist/* string */.YjP(),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    target_url: dist/* nullable */.mee(dist/* string */.YjP()),
});
/** Reads the pull request; GraphQL answers everything at once, REST in several parts. */
async function pullRequest(client, query) {
    return await client.either(() => byGraphql(client, query), () => byRest(client, query));
}
/** The head alone, by the smallest request there is. */
async function headShaOf(client, { repository, number }) {
    const { head } = await client.get(restPath(repository, 'pulls', number), dist/* object */.Ikc({ head: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) }), pull_request_reading);
    return head.sha;
}
async function byGraphql(client, { repository, number, configPath, context }) {
    const answer = await client.query(PULL_REQUEST, { ...repository, number, path: configPath, context, withStatus: context !== '' }, dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequest: PullRequestSchema, open: OpenSchema }) }), pull_request_reading, { mayLack: ['file'], mayRefuse: ['status'], fresh: true });
    const { pullRequest: pull, open } = answer.repository;
    const target = pull.baseRef?.target;
    if (!target)
        throw baseGone(pull.baseRefName);
    const { comments, reviews } = await rest(client, repository, pull);
    const entries = new Entries(client, repository);
    const status = headStatus(pull.commits, pull.headRefOid);
    return {
        number: pull.number,
        url: pull.url,
        isOpen: pull.state === 'OPEN',
        isDraft: pull.isDraft,
        isLocked: pull.locked,
        isFork: pull.isCrossRepository,
        author: actorPerson(pull.author),
        createdAt: pull.createdAt,
        updatedAt: pull.updatedAt,
        headSha: pull.headRefOid,
        baseRef: pull.baseRefName,
        baseSha: target.oid,
        changedFiles: pull.changedFiles,
        siblings: sharing(open.nodes.map((other) => ({ number: other.number, headSha: other.headRefOid })), { number, headSha: pull.headRefOid }),
        hasMoreOpen: open.pageInfo.hasNextPage,
        comments: comments.map(commentOf),
        reviews: reviews.map(reviewOf),
        ...(status === undefined ? {} : { status }),
        config: await entries.entry(target.file),
    };
}
const ended = { hasNextPage: false, endCursor: null };
/** All comments and reviews, the first hundred of each being there already. */
async function rest(client, repository, pull) {
    const comments = [...pull.comments.nodes];
    const reviews = [...pull.reviews.nodes];
    let { pageInfo: ofComments } = pull.comments;
    let { pageInfo: ofReviews } = pull.reviews;
    while (ofComments.hasNextPage || ofReviews.hasNextPage) {
        const more = await client.query(MORE, {
            ...repository,
            number: pull.number,
            comments: ofComments.endCursor ?? null,
            reviews: ofReviews.endCursor ?? null,
            moreComments: ofComments.hasNextPage,
            moreReviews: ofReviews.hasNextPage,
        }, dist/* object */.Ikc({
            repository: dist/* object */.Ikc({
                pullRequest: dist/* object */.Ikc({ comments: dist/* optional */.lqM(CommentsSchema), reviews: dist/* optional */.lqM(ReviewsSchema) }),
            }),
        }), pull_request_reading);
        const { comments: nextComments, reviews: nextReviews } = more.repository.pullRequest;
        // A page that is not there, or a cursor that stands still, would make the list silently short or endless.
        const isStuck = (before, after) => before.hasNextPage && (after === undefined || (after.hasNextPage && after.endCursor === before.endCursor));
        if (isStuck(ofComments, nextComments?.pageInfo) || isStuck(ofReviews, nextReviews?.pageInfo)) {
            throw unavailable('lost a page of comments or reviews', pull_request_reading.doing);
        }
        comments.push(...(nextComments?.nodes ?? []));
        reviews.push(...(nextReviews?.nodes ?? []));
        ofComments = nextComments?.pageInfo ?? ended;
        ofReviews = nextReviews?.pageInfo ?? ended;
    }
    return { comments, reviews };
}
/**
 * Those of the open pull requests that share one's head commit. What GitHub lists for a commit itself leaves out what
 * came from forks (google/go-github#2241).
 */
const sharing = (open, { number, headSha }) => open.filter((other) => other.headSha === headSha && other.number !== number).map((other) => other.number);
const commentOf = (node) => ({
    id: node.fullDatabaseId,
    nodeId: node.id,
    author: actorPerson(node.author),
    isOwn: node.viewerDidAuthor,
    body: node.body,
    url: node.url,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    editedAt: node.lastEditedAt ?? null,
    editor: actorPerson(node.editor),
    // GitHub lists no revision of what was never edited, and two once it was.
    ...(node.userContentEdits ? { revisions: Math.max(1, node.userContentEdits.totalCount) } : {}),
});
const reviewOf = (node) => ({
    id: node.fullDatabaseId,
    author: actorPerson(node.author),
    state: node.state,
    commit: node.commit?.oid ?? null,
    body: node.body,
    createdAt: node.createdAt,
    submittedAt: node.submittedAt ?? '',
    editedAt: node.lastEditedAt ?? null,
    nodeId: node.id,
    authorMayPush: node.authorCanPushToRepository,
});
/** undefined where the token may not read it, or where the last commit is not the head (then nobody knows). */
function headStatus({ nodes }, headSha) {
    const commit = nodes.at(-1)?.commit;
    if (commit?.oid !== headSha || commit.status === undefined)
        return undefined;
    const context = commit.status?.context;
    if (!context)
        return null;
    return {
        state: context.state.toLowerCase(),
        description: context.description ?? '',
        targetUrl: context.targetUrl ?? null,
    };
}
const baseGone = (ref) => new errors/* UserError */.y(`The base branch ${JSON.stringify(ref)} is gone, and with it the policy to judge by.`, 'Choose another base branch for the pull request.');
async function byRest(client, { repository, number, configPath, context }) {
    const pull = await client.get(restPath(repository, 'pulls', number), RestPullSchema, pull_request_reading, { fresh: true });
    const base = await client
        .get(`${restPath(repository, 'branches')}/${encodedPath(pull.base.ref)}`, dist/* object */.Ikc({ commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) }), { doing: 'read the base branch', needs: 'contents: read' })
        .catch((error) => {
        throw error instanceof ApiError && error.fault === 'not-found' ? baseGone(pull.base.ref) : error;
    });
    const entries = new Entries(client, repository);
    const [comments, reviews, status, [config], open] = await Promise.all([
        restComments(client, repository, number),
        client.list(restPath(repository, 'pulls', number, 'reviews'), RestReviewSchema, pull_request_reading, ({ id }) => id),
        context === '' ? undefined : restStatus(client, repository, pull.head.sha, context),
        entries.read(base.commit.sha, [configPath]),
        openByRest(client, repository),
    ]);
    return {
        number: pull.number,
        url: pull.html_url,
        isOpen: pull.state === 'open',
        isDraft: pull.draft,
        isLocked: pull.locked,
        isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
        author: userPerson(pull.user),
        createdAt: pull.created_at,
        updatedAt: pull.updated_at,
        headSha: pull.head.sha,
        baseRef: pull.base.ref,
        baseSha: base.commit.sha,
        changedFiles: pull.changed_files,
        siblings: sharing(open, { number, headSha: pull.head.sha }),
        hasMoreOpen: false,
        comments,
        reviews: reviews.map((review) => ({
            id: String(review.id),
            author: userPerson(review.user),
            state: review.state,
            commit: review.commit_id ?? null,
            body: review.body,
            createdAt: review.submitted_at ?? '',
            submittedAt: review.submitted_at ?? '',
            nodeId: review.node_id,
        })),
        ...(status === undefined ? {} : { status }),
        config: config,
    };
}
async function restComments(client, repository, number) {
    const comments = await client.list(restPath(repository, 'issues', number, 'comments'), RestCommentSchema, { doing: 'read the comments', needs: 'pull-requests: read' }, ({ id }) => id);
    const viewer = comments.length === 0 ? null : await viewerOf(client);
    return comments.map((comment) => ({
        id: String(comment.id),
        nodeId: comment.node_id,
        author: userPerson(comment.user),
        isOwn: comment.user?.login === viewer,
        body: comment.body,
        url: comment.html_url,
        createdAt: comment.created_at,
        updatedAt: comment.updated_at,
    }));
}
/** The login that each client's token writes as. */
const viewers = new WeakMap();
/** What somebody wrote by a client tells whose its token is. */
const setViewer = (client, login) => void viewers.set(client, Promise.resolve(login));
function viewerOf(client) {
    const viewer = viewers.get(client) ?? readViewer(client);
    viewers.set(client, viewer);
    return viewer;
}
/** An App's token may not ask by REST, nor may GITHUB_TOKEN; nobody can register a name with the suffix of a bot's. */
async function readViewer(client) {
    const asking = { doing: 'read whose token it is', needs: 'metadata: read' };
    const UserOnly = dist/* object */.Ikc({ login: dist/* string */.YjP() });
    try {
        return (await client.get('/user', UserOnly, asking)).login;
    }
    catch (error) {
        if (!(error instanceof ApiError) || error.fault !== 'permission')
            throw error;
    }
    try {
        const Viewer = dist/* object */.Ikc({ viewer: UserOnly });
        // Where GraphQL is down, the run's time is for REST.
        const { viewer } = await client.query('query Viewer { viewer { login } }', {}, Viewer, asking, { attempts: 1 });
        return viewer.login;
    }
    catch (error) {
        if (error instanceof ApiError && error.fault !== 'interrupted')
            return 'github-actions[bot]';
        throw error;
    }
}
async function restStatus(client, repository, sha, context) {
    try {
        const { statuses } = await client.get(`${restPath(repository, 'commits', sha, 'status')}?per_page=100`, dist/* object */.Ikc({ statuses: dist/* array */.YOg(RestStatusSchema) }), { doing: 'read the commit statuses', needs: 'statuses: read' });
        // Contexts are the same whatever their case.
        const latest = statuses.find((status) => status.context.toLowerCase() === context.toLowerCase());
        if (latest === undefined)
            return null;
        return { state: latest.state, description: latest.description ?? '', targetUrl: latest.target_url ?? null };
    }
    catch (error) {
        if (error instanceof ApiError && (error.fault === 'permission' || error.fault === 'not-found'))
            return undefined;
        throw error;
    }
}
const NEWEST = `query Comments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { comments(last: 100) { ${COMMENTS} } } }
}`;
/** The newest comments as they are now. */
async function newestComments(client, { repository, number }) {
    return await client.either(async () => {
        const { repository: seen } = await client.query(NEWEST, { ...repository, number }, dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequest: dist/* object */.Ikc({ comments: CommentsSchema }) }) }), pull_request_reading);
        return seen.pullRequest.comments.nodes.map(commentOf);
    }, () => restComments(client, repository, number));
}
function lookOf(pull, own) {
    const status = headStatus(pull.commits, pull.headRefOid);
    const comments = [...own.filter((node) => node !== null), ...pull.recent.nodes].map(commentOf);
    return {
        updatedAt: pull.updatedAt,
        headSha: pull.headRefOid,
        isOpen: pull.state === 'OPEN',
        comments: [...new Map(comments.map((comment) => [comment.id, comment])).values()],
        ...(status === undefined ? {} : { status }),
    };
}
/** The last look before writing. */
async function lastLook(client, { repository, number, context }, own) {
    return await client.either(async () => {
        const answer = await client.query(LAST_LOOK, { ...repository, number, context, withStatus: context !== '', own: own.map(({ nodeId }) => nodeId) }, dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequest: LookSchema }), own: LookOwnSchema }), pull_request_reading, { mayLack: ['own'], mayRefuse: ['status'] });
        return lookOf(answer.repository.pullRequest, answer.own);
    }, async () => {
        const pull = await client.get(restPath(repository, 'pulls', number), RestPullSchema, pull_request_reading);
        const [comments, status] = await Promise.all([
            restComments(client, repository, number),
            context === '' ? undefined : restStatus(client, repository, pull.head.sha, context),
        ]);
        return {
            updatedAt: pull.updated_at,
            headSha: pull.head.sha,
            isOpen: pull.state === 'open',
            comments,
            ...(status === undefined ? {} : { status }),
        };
    });
}

// EXTERNAL MODULE: ./lib/github/runner.js
var github_runner = __webpack_require__(3581);
// EXTERNAL MODULE: ./lib/render/marker.js
var marker = __webpack_require__(9556);
;// CONCATENATED MODULE: ./lib/review/publication.js
/**
 * How a run publishes its verdict where other runs and people write at the same time and GitHub knows no conditional
 * write: judge, look, write, and judge again until there is nothing left to write. The last judgement so rests on what
 * was read after the last write, and whatever was overwritten is set right. Each request is named and its outcome is
 * told, so that all of it can be played through without a network.
 */
/** Rounds of judging and writing. Each further one needs somebody else's write in the moment between. */
const ROUNDS = 20;
/** How a second comment of ours ends: nothing can be ticked in it any more, so its history is complete. */
const RETIRED = 'This comment was created twice; the other one is kept up to date.';
/**
 * Publishes what a run judges, until it stands.
 *
 * @param marker the first line of our comments
 * @param renew set a green or red status once, though it stays the same: its time then tells until when all was heard
 */
function* publication(marker, renew = false) {
    const refused = new Set();
    let written = null;
    let hasWritten = false;
    /** Where the status cannot be read, what this run set is the best that is known. */
    const known = (look) => look.status === undefined && written?.sha === look.headSha ? { ...look, status: written.status } : look;
    for (let round = 0; round < ROUNDS; round++) {
        const { seen, wanted } = (yield { do: 'judge' });
        if (!seen.isOpen)
            return 'left';
        const renewed = renew && written === null && /^(?:success|failure)$/.test(wanted.status?.state ?? '');
        if (writes(known(seen), wanted, marker, refused, renewed).length === 0)
            return 'done';
        const now = (yield { do: 'look' });
        if (!now.isOpen)
            return 'left';
        // A push after this run wrote may have been answered before that write: then the older words must go again.
        if (now.headSha !== seen.headSha && !hasWritten)
            return 'left';
        const isStill = isSameLook(now, seen);
        // An old green does not wait until our comment is left alone: whoever edits it again and again would keep it.
        const isOldGreen = [seen, now].every(({ headSha, status }) => headSha === seen.headSha && status?.state === 'success');
        if (!isStill && (!isOldGreen || wanted.status?.state === 'success'))
            continue;
        const all = writes(known(now), wanted, marker, refused, renewed);
        for (const write of isStill ? all : all.filter((one) => one.do === 'status')) {
            const answer = yield write;
            hasWritten = true;
            if (answer === 'refused')
                refused.add(write.do);
            else if (write.do === 'status')
                written = write;
            if (answer === 'gone' && write.do === 'update')
                break;
        }
    }
    return 'unsettled';
}
/** What is to be written, in the order in which a run that dies in between leaves nothing greener than it found. */
function writes(look, wanted, marker, refused, renewed) {
    const comments = commentWrites(look.own, wanted, `${marker}\n${RETIRED}`).filter((write) => !refused.has(write.do));
    const isSame = wanted.status && look.status && isSameStatus(look.status, wanted.status);
    if (wanted.status === null || (isSame && !renewed) || refused.has('status'))
        return comments;
    const status = { do: 'status', sha: look.headSha, status: wanted.status };
    // Where no status stands yet there is nothing to lose, and the comment comes first to be linked.
    const isCommentFirst = wanted.status.state === 'success' || (look.own.length === 0 && !look.status);
    return isCommentFirst ? [...comments, status] : [status, ...comments];
}
/**
 * Where two runs created a comment each, the first is kept. What was ticked in the second is only known for good once it
 * has no boxes, and must stand in the first before the second goes: each of these takes a judgement of its own.
 */
function commentWrites(own, { comment, body, isSaidBy }, retired) {
    const [kept, ...doubles] = own;
    if (comment === 'keep')
        return [];
    if (!kept)
        return comment === 'write' ? [{ do: 'create', body }] : [];
    const busy = doubles.filter((double) => !isSameText(double.body, retired));
    if (busy.length > 0)
        return busy.map(({ id }) => ({ do: 'update', id, body: retired }));
    if (!isSaidBy(kept.body))
        return [{ do: 'update', id: kept.id, body }];
    return doubles.map(({ id }) => ({ do: 'remove', id }));
}
const isSameStatus = (a, b) => a.state === b.state && a.description === b.description;
function isSameLook(a, b) {
    const isSame = (one, other) => one && other ? isSameStatus(one, other) : !one === !other;
    return (a.headSha === b.headSha &&
        isSame(a.status, b.status) &&
        a.own.length === b.own.length &&
        a.own.every(({ id, body }, index) => id === b.own[index].id && isSameText(body, b.own[index].body)));
}
const isSameText = (a, b) => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./lib/github/sink.js
/** Carries out what a publication asks for: our comment and our status on a pull request. */






const commenting = { doing: 'write the comment', needs: 'pull-requests: write' };
const setting = { doing: 'set the commit status', needs: 'statuses: write' };
const WrittenCommentSchema = dist/* object */.Ikc({ id: dist/* number */.aig(), node_id: dist/* string */.YjP(), body: dist/* string */.YjP(), html_url: dist/* string */.YjP() });
const CreatedCommentSchema = dist/* object */.Ikc({
    ...WrittenCommentSchema.entries,
    user: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* string */.YjP() }))),
});
const WrittenStatusSchema = dist/* object */.Ikc({ id: dist/* number */.aig(), state: dist/* string */.YjP() });
/** Our comments among all: the marker stands first, and the author is ours. Oldest first. */
function ours(comments, context) {
    return comments
        .filter(({ isOwn, body }) => isOwn && (0,marker/* hasMarker */.xY)(body, context))
        .sort((a, b) => Number(a.id) - Number(b.id));
}
/** What a publication needs to know of a pull request, or of a last look at one. */
function lookAt({ isOpen, headSha, comments, status }, context) {
    return { isOpen, headSha, own: ours(comments, context).map(({ id, body }) => ({ id, body })), status };
}
/** Whether a comment says the same for the same commit, whichever run wrote it and is linked in it. */
function isSaidBy(body, other) {
    return withoutRun(body) === withoutRun(other) && (0,marker/* commentState */.PW)(body)?.headSha === (0,marker/* commentState */.PW)(other)?.headSha;
}
const withoutRun = (body) => (0,marker/* shownBody */.SJ)(body).replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/');
/** Publishes what a run judges, until it stands. Throws where it could not be judged, or looked at, to the end. */
async function publish({ client, query, renew, judge }) {
    const steps = publication((0,marker/* marker */.xL)(query.context), renew);
    const written = new Map();
    const refused = [];
    let known = [];
    let fresh;
    let last;
    let isRefused = false;
    const answerOf = async (step) => {
        switch (step.do) {
            case 'judge': {
                const { judgement, pull, look } = await judge(written);
                known = [...pull.comments.filter(({ id }) => !written.has(id)), ...written.values()];
                fresh = look;
                last = pull;
                return judgement;
            }
            case 'look': {
                const look = isOlder(fresh, last) ? await newLook(client, query, ours(known, query.context), last) : fresh;
                fresh = undefined;
                return lookAt(look, query.context);
            }
            case 'status': {
                const { state, description } = step.status;
                const targetUrl = ours(known, query.context)[0]?.url ?? last.url;
                await setStatus(client, query.repository, step.sha, { context: query.context, state, description, targetUrl });
                return 'stored';
            }
            case 'remove':
                await client.remove(restPath(query.repository, 'issues', 'comments', step.id), commenting);
                written.delete(step.id);
                known = known.filter(({ id }) => id !== step.id);
                return 'stored';
            case 'create':
            case 'update': {
                const comment = step.do === 'create' ? await created(client, query, step.body) : await updated(client, query, step);
                written.set(comment.id, comment);
                known = [...known.filter(({ id }) => id !== comment.id), comment];
                return 'stored';
            }
        }
    };
    let next = steps.next();
    while (!next.done) {
        let answer;
        try {
            answer = await answerOf(next.value);
        }
        catch (error) {
            const step = next.value;
            const isRead = step.do === 'judge' || step.do === 'look';
            if (!(error instanceof ApiError) || error.fault === 'interrupted' || isRead)
                throw error;
            if (step.do === 'update' && error.fault === 'not-found') {
                written.delete(step.id);
                known = known.filter(({ id }) => id !== step.id);
                answer = 'gone';
            }
            else {
                refused.push(error);
                if (step.do === 'status')
                    isRefused = true;
                answer = 'refused';
            }
        }
        next = steps.next(answer);
    }
    const outcome = next.value;
    // Once one was refused, an earlier one may stand: no later one is set.
    const hasStatus = outcome === 'done' && !isRefused;
    return { outcome, hasStatus, commentUrl: ours(known, query.context)[0]?.url ?? null, refused };
}
const isOlder = (look, pull) => look === undefined || Date.parse(look.updatedAt) < Date.parse(pull?.updatedAt ?? '');
/** A last look, by a replica that knows at least what was judged. */
async function newLook(client, query, own, judged) {
    const looking = { doing: 'look at the pull request once more', needs: 'pull-requests: read' };
    for (let round = 0; round < 5; round++) {
        const look = await lastLook(client, query, own);
        if (!isOlder(look, judged))
            return look;
        await client.pause(round, looking);
    }
    throw unavailable('did not show again what it had shown before', looking.doing);
}
async function setStatus(client, repository, sha, status) {
    const { context, state, description, targetUrl: target_url } = status;
    // Sent twice it only replaces itself.
    await client.put('POST', restPath(repository, 'statuses', sha), { state, context, description, target_url }, WrittenStatusSchema, setting);
}
async function updated(client, { repository }, { id, body }) {
    const path = restPath(repository, 'issues', 'comments', id);
    return stored(body, await client.put('PATCH', path, { body }, WrittenCommentSchema, commenting));
}
async function created(client, query, body) {
    const path = restPath(query.repository, 'issues', query.number, 'comments');
    const answer = await client.create(path, { body }, CreatedCommentSchema, commenting, async () => {
        // Our own words, the line with the run included, are the proof that an earlier attempt was stored.
        const found = ours(await newestComments(client, query), query.context).find((one) => sink_isSameText(one.body, body));
        return found === undefined
            ? null
            : { id: Number(found.id), node_id: found.nodeId, body: found.body, html_url: found.url };
    });
    if (answer.user)
        setViewer(client, answer.user.login);
    return stored(body, answer);
}
/** GitHub may answer 200 and keep the old text: what came back is what stands. */
function stored(sent, { id, node_id, body, html_url }) {
    if (!sink_isSameText(body, sent)) {
        throw new ApiError('rejected', 'GitHub did not store the comment as it was sent.', 'Run the job again.');
    }
    return {
        id: String(id),
        nodeId: node_id,
        author: null,
        isOwn: true,
        body,
        url: html_url,
        createdAt: '',
        updatedAt: '',
    };
}
const sink_isSameText = (a, b) => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./lib/github/source.js
/** A pull request, or an entry of a merge queue, as a source of documents: the API's files at fixed commits, no checkout. */





/** The API lists no more of a pull request, and no more of a comparison: so many may be the first of more. */
const MAXIMUM_FILES = 3_000;
const MAXIMUM_COMPARED = 300;
const source_listing = { doing: 'list the changed files', needs: 'pull-requests: read' };
const FileSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    filename: dist/* string */.YjP(),
    status: dist/* string */.YjP(),
    previous_filename: dist/* optional */.lqM(dist/* string */.YjP()),
    contents_url: dist/* string */.YjP(),
}), dist/* check */.z6Y(({ status, previous_filename }) => status !== 'renamed' || previous_filename !== undefined));
const changeOf = (file) => ({
    path: file.filename,
    // A status that the gate does not know is refused where changes are selected.
    status: file.status,
    ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
});
/** The list names the commit that it was made for: a lagging replica's is that of an earlier head. */
function isOf(headSha, file) {
    const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(file.contents_url)?.[1];
    return ref === undefined || ref === headSha;
}
function tooMany(files, maximum) {
    return new errors/* UserError */.y(`The change has ${files.toLocaleString('en')} files or more, and GitHub lists only ${maximum.toLocaleString('en')}: a postmortem may be among the others.`, 'Split the change, and put the postmortem into a pull request of its own.');
}
/** The files of a list in pages, or the reason why they are not all there. */
class ChangedFiles {
    client;
    repository;
    number;
    #first;
    /** Asks for the first page at once, while the pull request itself is being read. */
    constructor(client, repository, number) {
        this.client = client;
        this.repository = repository;
        this.number = number;
        this.#first = this.#page(1);
        this.#first.catch(() => { });
    }
    async of({ headSha, changedFiles }) {
        if (changedFiles >= MAXIMUM_FILES)
            throw tooMany(changedFiles, MAXIMUM_FILES);
        const pages = Array.from({ length: Math.max(1, Math.ceil(changedFiles / 100)) }, (_, i) => i + 1);
        for (let round = 0; round < 4; round++) {
            const files = new Map();
            let count = 0;
            for (let i = 0; i < pages.length; i += 6) {
                const some = pages.slice(i, i + 6).map((n) => (n === 1 && round === 0 ? this.#first : this.#page(n)));
                for (const file of (await Promise.all(some)).flat()) {
                    count++;
                    files.set(file.filename, file);
                }
            }
            const isWhole = count === changedFiles && files.size === changedFiles;
            const all = [...files.values()];
            if (isWhole && all.every((file) => isOf(headSha, file)))
                return all.map(changeOf);
            await this.client.pause(round, source_listing);
        }
        throw unavailable(`did not list all ${changedFiles.toLocaleString('en')} files of the head commit`, source_listing.doing);
    }
    #page(n) {
        return this.client.get(`${restPath(this.repository, 'pulls', this.number, 'files')}?per_page=100&page=${n}`, dist/* array */.YOg(FileSchema), source_listing, { fresh: true });
    }
}
/** The documents of a pull request. */
function pullRequestSource(client, repository, pull, files) {
    return source(new Entries(client, repository), pull, () => files.of(pull));
}
/** The documents of a merge group: what it changes against the commit that it will be merged into. */
function mergeGroupSource(client, repository, group) {
    return source(new Entries(client, repository), group, async () => {
        const { files } = await client.get(`${restPath(repository, 'compare', `${group.baseSha}...${group.headSha}`)}?per_page=1`, dist/* object */.Ikc({ files: dist/* array */.YOg(FileSchema) }), { doing: 'compare the merge group with its base', needs: 'contents: read' }, { fresh: true });
        if (files.length >= MAXIMUM_COMPARED)
            throw tooMany(files.length, MAXIMUM_COMPARED);
        return files.map(changeOf);
    });
}
function source(entries, { headSha, baseSha }, list) {
    let changes;
    // All reads are of fixed commits, so none is made twice.
    const known = new Map();
    return {
        changes() {
            changes ??= list();
            return changes;
        },
        read: (paths, at) => {
            const key = JSON.stringify([at, ...paths]);
            const read = known.get(key) ?? entries.read(at === 'head' ? headSha : baseSha, paths);
            known.set(key, read);
            return read;
        },
        list: (folder) => entries.list(headSha, folder),
    };
}

// EXTERNAL MODULE: ./lib/main.js + 1 modules
var main = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/review/people.js
var review_people = __webpack_require__(5013);
;// CONCATENATED MODULE: ./lib/review/approvals.js

const decisive = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/** Judges all reviews. A request for changes stands until its author approves or it is dismissed, whatever is pushed. */
function approvals(evidence, settings, standing) {
    const approvedBy = [];
    const changesRequestedBy = [];
    const discarded = [];
    const approved = new Set();
    for (const { person, decisions } of voices(evidence.reviews)) {
        const login = person?.login ?? 'ghost';
        const latest = decisions[decisions.length - 1];
        const worth = standing(person);
        // Where it is unknown whether somebody is eligible, their approval does not open the gate and their request keeps it shut.
        if (latest.state === 'CHANGES_REQUESTED' && (worth === null || worth === 'unknown'))
            changesRequestedBy.push(login);
        const reason = flaw(decisions, worth, evidence);
        if (reason)
            discarded.push({ login, reason });
        else if (latest.state === 'APPROVED' && person) {
            approvedBy.push(login);
            approved.add((0,review_people/* accountOf */.XP)(person));
        }
    }
    const missing = settings.required.filter((name) => !approved.has((0,review_people/* nameOf */.Vb)(name)));
    return { approvedBy, changesRequestedBy, missing, discarded };
}
/** Why a person's last approval does not count; null where it does, or where there is none to discard. */
function flaw(decisions, standing, evidence) {
    const latest = decisions[decisions.length - 1];
    if (latest.state === 'CHANGES_REQUESTED' && !decisions.some(({ state }) => state === 'APPROVED'))
        return null;
    if (standing !== null)
        return standing === 'unknown' ? 'not-eligible' : standing;
    if (latest.state === 'CHANGES_REQUESTED')
        return 'superseded';
    if (latest.state === 'DISMISSED')
        return 'dismissed';
    return isFresh(latest.review, evidence) ? null : 'stale';
}
/** Whether every postmortem still reads as it did in the commit that the review was given for. */
function isFresh(review, { head, reviewed }) {
    const then = review.commit === null ? undefined : reviewed.get(review.commit);
    return then !== undefined && [...head].every(([path, blob]) => then.get(path) === blob);
}
/** The decisive reviews by person, in the order of each person's latest. Reviews of accounts that are gone stay apart. */
function voices(reviews) {
    const byAccount = new Map();
    const ordered = reviews
        .map((review, index) => ({ review, index, state: review.state.toUpperCase(), at: Date.parse(review.submittedAt) }))
        // What decides nothing may have no time, which would upset the order of the rest.
        .filter(({ state }) => decisive.has(state))
        .sort((a, b) => a.at - b.at);
    for (const { review, index, state } of ordered) {
        const key = review.author ? (0,review_people/* accountOf */.XP)(review.author) : `ghost ${index}`;
        const voice = byAccount.get(key) ?? { person: review.author, decisions: [] };
        voice.decisions.push({ state: state, review });
        byAccount.delete(key);
        byAccount.set(key, voice);
    }
    return [...byAccount.values()];
}
/** The commits whose postmortems must be read to judge the reviews. */
function commitsToRead(reviews) {
    const commits = voices(reviews).map(({ decisions }) => decisions[decisions.length - 1]);
    return [...new Set(commits.filter(({ state }) => state === 'APPROVED').map(({ review }) => review.commit))].filter((commit) => commit !== null);
}

// EXTERNAL MODULE: ./lib/review/checklist.js
var review_checklist = __webpack_require__(9160);
;// CONCATENATED MODULE: ./lib/github/review-evidence.js
/** Everything that the judgement of a review rests on, read in as few requests as the API allows. */










const review_evidence_reading = { doing: 'read who reviewed and who wrote', needs: 'pull-requests: read' };
/** More than this of one comment's history is not read: what is older counts as unreadable. */
const HISTORY_PAGES = 10;
/** Aliases in one query. */
const MOST_ALIASES = 200;
/** GitHub gives no more nodes by their ids at once (sourcecred/sourcecred#908). */
const MOST_NODES = 100;
/** The API lists no more commits of a pull request. */
const MOST_COMMITS = 250;
/** Merges that are looked into in one run: who made a further one counts as a contributor. */
const MOST_MERGES = 10;
/** Permissions that are asked for in one run. */
const MOST_PEOPLE = 50;
/** The evidence, and a last look where the same request could take one. */
async function reviewEvidence(query) {
    const { client, pull, context, head, settings } = query;
    const own = ours(pull.comments, context);
    const comments = pull.comments.filter((comment) => !own.includes(comment));
    const isIdle = query.need === 0 && !settings.requireChecklist && settings.required.length === 0;
    // Where nothing is asked for, ticks are only shown, and not worth a request of their own.
    const isSpared = (comment) => isIdle && query.isOwnKnown !== false && !mayHoldTicks(comment);
    const histories = [
        ...own.filter((comment) => comment.editedAt !== null && !isSpared(comment)),
        ...[...comments, ...pull.reviews].filter(({ editedAt, body }) => editedAt !== null && (0,review_checklist/* checklists */.sh)(body).length > 0),
    ].map(({ nodeId }) => nodeId);
    const reviews = pull.reviews.map((review) => written(review, new Map()));
    const reviewedCommits = commitsToRead(reviews).filter((sha) => sha !== pull.headSha);
    const hasVoices = reviews.some(({ state }) => /^(?:APPROVED|CHANGES_REQUESTED)$/i.test(state)) ||
        histories.length > 0 ||
        [...comments, ...pull.reviews].some(({ body }) => (0,review_checklist/* checklists */.sh)(body).length > 0);
    const parts = isIdle && !hasVoices && settings.fallback === undefined
        ? nothing
        : await client.either(() => review_evidence_byGraphql(query, reviewedCommits, histories), () => review_evidence_byRest(query, reviewedCommits));
    const edits = parts.edits;
    const people = [
        ...pull.reviews.map(({ author }) => author),
        ...[...edits.values()].flatMap((list) => (list ?? []).map(({ editor }) => editor)),
        ...comments.filter(({ body }) => (0,review_checklist/* checklists */.sh)(body).length > 0).map(({ author }) => author),
    ];
    const [permissions, teams, commits] = await Promise.all([
        permissionsOf(query, people),
        teamsOf(client, settings),
        commitsOf(query, parts, people),
    ]);
    const evidence = {
        headSha: pull.headSha,
        opener: pull.author,
        draft: pull.isDraft,
        openedAt: pull.createdAt,
        ...(parts.readyAt === undefined ? {} : { readyAt: parts.readyAt }),
        commits,
        reviews: pull.reviews.map((review) => written(review, edits)),
        requested: parts.requested,
        permissions,
        teams,
        head,
        reviewed: new Map([...parts.reviewed, [pull.headSha, head]]),
        own: own.map((comment) => ({ ...writtenBy(comment, edits), id: Number(comment.id) })),
        comments: comments.map((comment) => writtenBy(comment, edits)),
    };
    return { evidence, ...(parts.look === undefined ? {} : { look: parts.look }) };
}
/** A comment that nobody but us edited last, and in which nothing is ticked, has no tick to be looked for. */
function mayHoldTicks({ author, editor, editedAt, body }) {
    if (editedAt === null)
        return false;
    const isLastEditOurs = editor && author && (0,review_people/* accountOf */.XP)(editor) === (0,review_people/* accountOf */.XP)(author);
    return (!isLastEditOurs ||
        (0,review_checklist/* checklists */.sh)(body).some(({ boxes, carried }) => carried.length > 0 || [...boxes.values()].includes(true)));
}
const nothing = { commits: [], merges: new Map(), reviewed: new Map(), edits: new Map(), requested: [] };
/** A history that was not read is no proof of anything: null, unless nobody ever edited. */
function writtenBy(source, edits) {
    const { author, body, createdAt, editedAt, nodeId } = source;
    return { author, body, createdAt, edits: editedAt === null ? [] : (edits.get(nodeId) ?? null) };
}
const written = (review, edits) => ({
    ...writtenBy(review, edits),
    id: review.id,
    state: review.state,
    commit: review.commit,
    submittedAt: review.submittedAt,
});
const GitActorSchema = dist/* nullable */.mee(dist/* object */.Ikc({ email: dist/* nullable */.mee(dist/* string */.YjP()), user: dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* string */.YjP() })) }));
const CommitNodeSchema = dist/* object */.Ikc({
    commit: dist/* object */.Ikc({
        oid: dist/* string */.YjP(),
        parents: dist/* object */.Ikc({ totalCount: dist/* number */.aig(), nodes: dist/* array */.YOg(dist/* object */.Ikc({ oid: dist/* string */.YjP() })) }),
        author: GitActorSchema,
        committer: GitActorSchema,
        committedViaWeb: dist/* boolean */.zMY(),
    }),
});
const review_evidence_PageInfoSchema = dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) });
const review_evidence_CommitsSchema = dist/* object */.Ikc({ pageInfo: review_evidence_PageInfoSchema, nodes: dist/* array */.YOg(CommitNodeSchema) });
const EditsSchema = dist/* object */.Ikc({
    pageInfo: review_evidence_PageInfoSchema,
    nodes: dist/* array */.YOg(dist/* object */.Ikc({
        editedAt: dist/* string */.YjP(),
        deletedAt: dist/* nullable */.mee(dist/* string */.YjP()),
        editor: ActorSchema,
        diff: dist/* nullable */.mee(dist/* string */.YjP()),
    })),
});
const review_evidence_FileSchema = dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() }));
const HistorySchema = dist/* nullable */.mee(dist/* object */.Ikc({
    pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY() }),
    nodes: dist/* array */.YOg(dist/* object */.Ikc({
        oid: dist/* string */.YjP(),
        parents: dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ file: review_evidence_FileSchema })) }),
    })),
}));
const COMMITS = 'pageInfo { hasNextPage endCursor } nodes { commit { oid parents(first: 2) { totalCount nodes { oid } } author { email user { login } } committer { email user { login } } committedViaWeb } }';
const EDITS = 'pageInfo { hasNextPage endCursor } nodes { editedAt deletedAt editor { __typename login } diff }';
async function review_evidence_byGraphql(query, reviewedCommits, histories) {
    const { client, repository, pull, head } = query;
    const paths = [...head.keys()];
    // Paths and commits go as variables; only numbers of ours stand in the document.
    const aliases = [
        ...paths.map((_, i) => ({
            on: pull.headSha,
            alias: `h${i}`,
            field: `history(path: $p${i}, first: 100) { pageInfo { hasNextPage } nodes { oid parents(first: 2) { nodes { file(path: $p${i}) { oid } } } } }`,
        })),
        ...reviewedCommits.flatMap((on) => paths.map((_, i) => ({ on, alias: `f${i}`, field: `file(path: $p${i}) { oid }` }))),
    ];
    const some = (all, most, i) => all.slice(i * most, (i + 1) * most);
    const count = Math.max(1, Math.ceil(aliases.length / MOST_ALIASES), Math.ceil(histories.length / MOST_NODES));
    const chunks = Array.from({ length: count }, (_, i) => some(aliases, MOST_ALIASES, i));
    const answers = await Promise.all(chunks.map((chunk, i) => evidenceChunk(query, paths, chunk, some(histories, MOST_NODES, i), i === 0)));
    const touching = new Set();
    const origins = new Set();
    let isHistoryWhole = true;
    const reviewed = new Map();
    for (const [i, { objects }] of answers.entries()) {
        for (const { on, alias } of chunks[i]) {
            const object = objects.get(on);
            if (!object)
                continue;
            const path = paths[Number(alias.slice(1))];
            if (alias.startsWith('h')) {
                const history = object[alias];
                if (!history || history.pageInfo.hasNextPage)
                    isHistoryWhole = false;
                for (const { oid, parents } of history?.nodes ?? []) {
                    touching.add(oid);
                    if (isOrigin(parents.nodes))
                        origins.add(oid);
                }
            }
            else {
                const blobs = reviewed.get(on) ?? new Map();
                blobs.set(path, object[alias]?.oid ?? null);
                reviewed.set(on, blobs);
            }
        }
    }
    if (!answers.some(({ objects }) => objects.get(pull.headSha)))
        isHistoryWhole = false;
    const first = answers[0].pull;
    const nodes = [...first.history.nodes];
    for (let { pageInfo } = first.history; pageInfo.hasNextPage;) {
        const more = await client.query(MORE_COMMITS, { ...repository, number: pull.number, after: pageInfo.endCursor ?? null }, dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequest: dist/* object */.Ikc({ commits: review_evidence_CommitsSchema }) }) }), review_evidence_reading);
        nodes.push(...more.repository.pullRequest.commits.nodes);
        pageInfo = more.repository.pullRequest.commits.pageInfo;
    }
    // Parents come before children. Before a file came to be, its text may have stood under another name, which GitHub's
    // history of a path does not follow: whoever committed or merged until then may have written it.
    const origin = nodes.findLastIndex(({ commit }) => origins.has(commit.oid));
    const commits = nodes.map(({ commit }, index) => ({
        sha: commit.oid,
        author: gitPerson(commit.author),
        // On a server of its own, GitHub's address belongs to no account.
        committer: commit.committedViaWeb ? review_people/* webFlow */.V2 : gitPerson(commit.committer),
        changesPostmortem: touching.has(commit.oid) || (isHistoryWhole && index >= origin ? false : 'unknown'),
    }));
    const merges = new Map(nodes
        .filter(({ commit }, index) => commit.parents.totalCount === 2 && commits[index].changesPostmortem === 'unknown')
        .map(({ commit }) => [commit.oid, commit.parents.nodes.map(({ oid }) => oid)]));
    const edits = new Map(histories.map((id) => [id, null]));
    for (const node of answers.flatMap(({ nodes: found }) => found)) {
        if (node)
            edits.set(node.id, await wholeHistory(client, node));
    }
    const readyAt = first.timelineItems?.nodes.at(-1)?.createdAt;
    return {
        commits: whole(commits),
        merges,
        reviewed,
        edits,
        requested: (first.reviewRequests?.nodes ?? []).flatMap(({ requestedReviewer: asked }) => {
            const name = asked?.login ?? asked?.combinedSlug;
            return name === undefined ? [] : [name];
        }),
        ...(readyAt === undefined ? {} : { readyAt }),
        look: lookOf(first, answers[0].own ?? []),
    };
}
/** Whether a commit that changes a file brings it into being: the first, or one after it was deleted, has a parent without it. */
function isOrigin(parents) {
    return parents.length === 0 || parents.some(({ file }) => file === null);
}
/** Beyond what the API lists somebody unknown may have written: one commit of nobody's stands for the rest. */
function whole(commits) {
    if (commits.length < MOST_COMMITS)
        return commits;
    return [...commits, { sha: 'not listed', author: null, committer: null, changesPostmortem: 'unknown' }];
}
const MORE_COMMITS = `query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${COMMITS} } }
  }
}`;
/** What only a fallback asks for. */
const REQUESTS = `reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } ... on Team { combinedSlug } } } }
      timelineItems(itemTypes: [READY_FOR_REVIEW_EVENT], last: 1) { nodes { ... on ReadyForReviewEvent { createdAt } } }`;
const EvidencePullSchema = dist/* object */.Ikc({
    ...LookSchema.entries,
    history: review_evidence_CommitsSchema,
    reviewRequests: dist/* optional */.lqM(dist/* object */.Ikc({
        nodes: dist/* array */.YOg(dist/* object */.Ikc({
            requestedReviewer: dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* optional */.lqM(dist/* string */.YjP()), combinedSlug: dist/* optional */.lqM(dist/* string */.YjP()) })),
        })),
    })),
    timelineItems: dist/* optional */.lqM(dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ createdAt: dist/* optional */.lqM(dist/* string */.YjP()) })) })),
});
const HistoryNodeSchema = dist/* object */.Ikc({ id: dist/* string */.YjP(), userContentEdits: dist/* nullable */.mee(EditsSchema) });
/** A commit with what is asked of it; null where it is gone, empty where the id is no commit's. */
function objectSchema(fields) {
    const entries = fields.map(({ alias }) => [alias, alias.startsWith('h') ? HistorySchema : review_evidence_FileSchema]);
    return dist/* nullable */.mee(dist/* union */.KCZ([
        dist/* strictObject */.rej({}),
        dist/* object */.Ikc({ oid: dist/* string */.YjP(), ...Object.fromEntries(entries) }),
    ]));
}
async function evidenceChunk({ client, repository, pull, settings, context }, paths, chunk, histories, isFirst) {
    const own = ours(pull.comments, context).map(({ nodeId }) => nodeId);
    const commits = [...new Set(chunk.map(({ on }) => on))];
    const used = [...new Set(chunk.map(({ alias }) => Number(alias.slice(1))))];
    const variables = [
        '$owner: String!',
        '$name: String!',
        ...(isFirst ? ['$number: Int!', '$context: String!', '$withStatus: Boolean!', '$own: [ID!]!'] : []),
        ...(histories.length > 0 ? ['$nodes: [ID!]!'] : []),
        ...commits.map((_, i) => `$c${i}: GitObjectID!`),
        ...used.map((i) => `$p${i}: String!`),
    ];
    const objects = commits.map((on, i) => {
        const fields = chunk.filter((one) => one.on === on).map(({ alias, field }) => `${alias}: ${field}`);
        return `c${i}: object(oid: $c${i}) { ... on Commit { oid ${fields.join(' ')} } }`;
    });
    const document = `query Evidence(${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${isFirst
        ? `pullRequest(number: $number) {
      ${LOOK}
      history: commits(first: 100) { ${COMMITS} }
      ${settings.fallback === undefined ? '' : REQUESTS}
    }`
        : 'id'}
    ${objects.join('\n    ')}
  }
  ${isFirst ? `own: nodes(ids: $own) { ${LOOK_OWN} }` : ''}
  ${histories.length > 0
        ? `nodes(ids: $nodes) {
    ... on IssueComment { id userContentEdits(first: 100) { ${EDITS} } }
    ... on PullRequestReview { id userContentEdits(first: 100) { ${EDITS} } }
  }`
        : ''}
}`;
    const { repository: answer, nodes = [], own: seen, } = await client.query(document, {
        ...repository,
        ...(isFirst ? { number: pull.number, context, withStatus: context !== '', own } : {}),
        ...(histories.length > 0 ? { nodes: histories } : {}),
        ...Object.fromEntries(commits.map((sha, i) => [`c${i}`, sha])),
        ...Object.fromEntries(used.map((i) => [`p${i}`, paths[i]])),
    }, dist/* object */.Ikc({
        repository: dist/* object */.Ikc({
            pullRequest: isFirst ? EvidencePullSchema : dist/* optional */.lqM(EvidencePullSchema),
            ...Object.fromEntries(commits.map((on, i) => [`c${i}`, objectSchema(chunk.filter((one) => one.on === on))])),
        }),
        own: isFirst ? LookOwnSchema : dist/* optional */.lqM(LookOwnSchema),
        nodes: dist/* optional */.lqM(dist/* array */.YOg(dist/* nullable */.mee(dist/* union */.KCZ([
            HistoryNodeSchema,
            dist/* pipe */.FsL(dist/* object */.Ikc({}), dist/* transform */.pdi(() => null)),
        ])))),
    }), review_evidence_reading, {
        mayLack: [...commits.map((_, i) => `c${i}`), ...chunk.map(({ alias }) => alias), 'nodes', 'own'],
        mayRefuse: ['status'],
    });
    const found = new Map();
    for (const [i, sha] of commits.entries()) {
        const object = answer[`c${i}`];
        if (object && 'oid' in object)
            found.set(sha, object);
    }
    return { pull: answer.pullRequest, objects: found, nodes, own: seen };
}
/** Every revision, oldest first; what is beyond the pages that are read stands as one without a body. */
async function wholeHistory(client, { id, userContentEdits }) {
    if (!userContentEdits)
        return null;
    const nodes = [...userContentEdits.nodes];
    let { pageInfo } = userContentEdits;
    for (let page = 1; pageInfo.hasNextPage && page < HISTORY_PAGES; page++) {
        const { node } = await client.query(MORE_EDITS, { id, after: pageInfo.endCursor ?? null }, dist/* object */.Ikc({ node: dist/* nullable */.mee(dist/* object */.Ikc({ userContentEdits: dist/* nullable */.mee(EditsSchema) })) }), review_evidence_reading);
        if (!node?.userContentEdits)
            return null;
        nodes.push(...node.userContentEdits.nodes);
        pageInfo = node.userContentEdits.pageInfo;
    }
    const edits = nodes.map(({ editor, editedAt, deletedAt, diff }) => ({
        editor: actorPerson(editor),
        editedAt,
        body: deletedAt || diff === undefined || diff === null ? null : diff,
    }));
    // GitHub lists the newest first; two of one second keep their order.
    edits.reverse();
    edits.sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
    return pageInfo.hasNextPage ? [{ editor: null, editedAt: edits[0].editedAt, body: null }, ...edits] : edits;
}
const MORE_EDITS = `query MoreEdits($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: 100, after: $after) { ${EDITS} } }
    ... on PullRequestReview { userContentEdits(first: 100, after: $after) { ${EDITS} } }
  }
}`;
/** A bot's commits belong to no user, but their address tells. */
function gitPerson(actor) {
    if (actor?.user)
        return { login: actor.user.login, bot: false };
    const bot = /^(?:\d+\+)?([A-Za-z0-9-]+)\[bot\]@users\.noreply\.github\.com$/.exec(actor?.email ?? '');
    return bot === null ? null : { login: bot[1], bot: true };
}
async function review_evidence_byRest({ client, repository, pull, head }, reviewedCommits) {
    const commits = await client.list(restPath(repository, 'pulls', pull.number, 'commits'), dist/* object */.Ikc({
        sha: dist/* string */.YjP(),
        author: UserSchema,
        committer: UserSchema,
    }), review_evidence_reading, ({ sha }) => sha);
    const entries = new Entries(client, repository);
    const paths = [...head.keys()];
    const reviewed = new Map();
    for (const sha of reviewedCommits) {
        try {
            const read = await entries.read(sha, paths);
            reviewed.set(sha, new Map(paths.map((path, i) => [path, read[i].blob ?? null])));
        }
        catch (error) {
            // A commit that is gone leaves the approval without a text that it was given for.
            if (!(error instanceof ApiError) || (error.fault !== 'not-found' && error.fault !== 'rejected'))
                throw error;
        }
    }
    return {
        commits: whole(commits.map(({ sha, author, committer }) => ({
            sha,
            author: userPerson(author),
            committer: userPerson(committer),
            changesPostmortem: 'unknown',
        }))),
        merges: new Map(),
        reviewed,
        edits: new Map(),
        requested: [],
    };
}
/** The commits, where a merge that only brings its parents together changes nothing. Asked only where it says who may review. */
async function commitsOf(query, { commits, merges }, people) {
    const reviewers = new Set(people.map((person) => person && (0,review_people/* accountOf */.XP)(person)));
    if (query.pull.author)
        reviewers.delete((0,review_people/* accountOf */.XP)(query.pull.author));
    const isReviewers = (person) => person === null || reviewers.has((0,review_people/* accountOf */.XP)(person));
    const asked = commits
        .filter(({ sha, author, committer }) => merges.has(sha) && (isReviewers(author) || isReviewers(committer)))
        .slice(0, MOST_MERGES);
    const plain = new Set();
    await Promise.all(asked.map(async (commit) => {
        if (await isPlainMerge(query, commit.sha, merges.get(commit.sha)))
            plain.add(commit);
    }));
    return commits.map((commit) => (plain.has(commit) ? { ...commit, changesPostmortem: false } : commit));
}
/** Whether each file of a merge of two is that of a parent. False where it cannot be seen. */
async function isPlainMerge({ client, repository }, sha, parents) {
    try {
        const [ours, theirs] = await Promise.all(parents.map(async (parent) => {
            const { files } = await client.get(`${restPath(repository, 'compare', `${parent}...${sha}`)}?per_page=1`, dist/* object */.Ikc({ files: dist/* array */.YOg(dist/* object */.Ikc({ filename: dist/* string */.YjP() })) }), { doing: 'compare a merge with what it merges', needs: 'contents: read' }, { fresh: true });
            return files.map(({ filename }) => filename);
        }));
        if (!ours || !theirs || Math.max(ours.length, theirs.length) >= MAXIMUM_COMPARED)
            return false;
        return !ours.some((path) => theirs.includes(path));
    }
    catch (error) {
        if (error instanceof ApiError && (error.fault === 'not-found' || error.fault === 'rejected'))
            return false;
        throw error;
    }
}
/** By lower-case login; whose permission cannot be read is left out. */
async function permissionsOf({ client, repository, pull, settings }, people) {
    const found = new Map();
    if (settings.reviewers !== 'write' && settings.reviewers !== 'read')
        return found;
    const logins = new Map();
    for (const person of people)
        if (person !== null && !person.bot)
            logins.set((0,review_people/* accountOf */.XP)(person), person.login);
    if (settings.reviewers === 'write') {
        for (const { author, authorMayPush } of pull.reviews) {
            if (author === null || authorMayPush === undefined)
                continue;
            found.set((0,review_people/* accountOf */.XP)(author), authorMayPush ? 'write' : 'read');
        }
    }
    const asked = [...logins].filter(([account]) => !found.has(account)).slice(0, MOST_PEOPLE);
    await Promise.all(asked.map(async ([account, login]) => {
        const permission = await permissionOf(client, repository, login);
        if (permission !== 'unknown')
            found.set(account, permission);
    }));
    return found;
}
async function permissionOf(client, repository, login) {
    try {
        const { permission } = await client.get(restPath(repository, 'collaborators', login, 'permission'), dist/* object */.Ikc({ permission: dist/* string */.YjP() }), { doing: 'read a reviewer’s permission', needs: 'metadata: read' }, 
        // Who has none may have asked for changes: a 404 that passes must not take their word away.
        { fresh: true });
        return ['admin', 'maintain', 'write', 'triage', 'read', 'none'].includes(permission)
            ? permission
            : 'unknown';
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        if (error.fault === 'not-found')
            return 'none';
        if (error.fault === 'permission')
            return 'unknown';
        throw error;
    }
}
/** The members of each team that the settings name; null where the token cannot read it. */
async function teamsOf(client, settings) {
    const teams = (0,review_people/* teamsToRead */.SE)(settings);
    const members = await Promise.all(teams.map((team) => membersOf(client, team)));
    return new Map(teams.map((team, i) => [team, members[i]]));
}
async function membersOf(client, team) {
    const [organization = '', slug = ''] = team.split('/');
    try {
        const members = await client.list(`/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}/members`, dist/* object */.Ikc({ login: dist/* string */.YjP() }), { doing: `read the members of ${team}`, needs: 'members: read' }, ({ login }) => login);
        return members.map(({ login }) => login);
    }
    catch (error) {
        if (error instanceof ApiError && (error.fault === 'not-found' || error.fault === 'permission'))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/review-request.js
/** Asks people and teams for a review. */



const asking = { doing: 'request a review', needs: 'pull-requests: write' };
/** Asks logins and `org/team`s for a review. Resolves to null, or to a sentence that says why they could not be asked. */
async function askForReview(client, repository, number, names) {
    const teams = names.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1));
    const reviewers = names.filter((name) => !name.includes('/'));
    try {
        // Whoever is asked twice is asked once: it may be sent again.
        await client.put('POST', restPath(repository, 'pulls', number, 'requested_reviewers'), { reviewers, team_reviewers: teams }, dist/* object */.Ikc({ number: dist/* number */.aig() }), asking);
        return null;
    }
    catch (error) {
        if (!(error instanceof ApiError) || error.fault === 'interrupted')
            throw error;
        const team = teams.length > 0 ? ' A team can only be asked with an App token.' : '';
        return `${names.join(', ')} could not be asked for a review: ${error.message} ${error.help}${team}`;
    }
}

// EXTERNAL MODULE: ./lib/profiles/index.js + 3 modules
var profiles = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/render/comment.js + 1 modules
var comment = __webpack_require__(7795);
// EXTERNAL MODULE: ./lib/render/visible.js
var visible = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/render/wording.js
var wording = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/render/status.js


/** GitHub's limit for a description. */
const DESCRIPTION_LIMIT = 140;
/** What a status can be. `none` is a success unless the settings say that a change must hold a postmortem. */
function statusState(verdict, ifNone) {
    switch (verdict) {
        case 'pass':
            return 'success';
        case 'fail':
            return 'failure';
        case 'pending':
            return 'pending';
        case 'none':
            return ifNone === 'fail' ? 'failure' : 'success';
        case 'error':
            return 'error';
    }
}
/** At most 140 characters: the verdict, and what is missing. */
function statusDescription(report) {
    const details = report.verdict === 'error' ? (report.reason ?? '') : missing(report);
    const whole = details === '' ? (0,wording/* headline */.Pl)(report) : `${(0,wording/* headline */.Pl)(report)}: ${details}`;
    return (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,visible/* cut */.Jj)(whole.replaceAll('`', ''), DESCRIPTION_LIMIT)), DESCRIPTION_LIMIT);
}
function missing({ documents }) {
    const says = documents.flatMap((document) => (0,wording/* blockers */.mN)(document).map((check) => check.says));
    return [...new Set(says)].join('; ');
}

// EXTERNAL MODULE: ./lib/review/fallback.js
var fallback = __webpack_require__(6972);
;// CONCATENATED MODULE: ./lib/review/ticks.js


/** The checklist with who ticked what, and why a tick does not count. */
function tickedItems(items, evidence, standing) {
    const actions = allActions(evidence);
    const binding = (0,review_checklist/* bindingOf */.hJ)(evidence.head);
    return items.map(({ id, text }) => {
        const resets = actions.filter((one) => one.kind === 'gap' || (one.kind === 'untick' && one.item === id));
        const ticks = actions.filter((one) => one.kind === 'tick' && one.item === id);
        const standingTicks = ticks.filter((tick) => resets.every((reset) => !undoes(reset, tick)));
        const counting = standingTicks.filter((tick) => objection(tick, binding, standing) === null);
        const first = earliest(counting);
        if (first?.person)
            return { id, text, tickedBy: first.person.login };
        const refused = latest(standingTicks);
        const reset = latest(resets.filter((one) => ticks.some((tick) => undoes(one, tick))));
        const note = refused ? refusal(refused, binding, standing) : reset && undone(reset);
        return note ? { id, text, tickedBy: null, note } : { id, text, tickedBy: null };
    });
}
/**
 * What a comment of ours must carry over from others of ours that are to be deleted, and from those that are gone
 * already: in the order in which it happened.
 */
function carriedTicks(own) {
    const histories = own.map(ownHistory);
    const all = [
        ...histories.flatMap(({ carried }) => carried),
        ...histories.slice(1).flatMap(({ actions }) => actions.flatMap(carriable)),
    ];
    const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    return distinct.sort((a, b) => time(a.at) - time(b.at));
}
function carriable(action) {
    if (action.kind === 'gap' || (action.kind === 'tick' && (!action.person || (0,review_people/* isBot */.w2)(action.person) || action.flaw))) {
        return [];
    }
    const login = action.person && !(0,review_people/* isBot */.w2)(action.person) ? action.person.login : 'ghost';
    const binding = action.kind === 'tick' ? (action.binding ?? '') : '';
    const at = new Date(action.at).toISOString();
    return [{ item: action.item, isTick: action.kind === 'tick', login, at, binding }];
}
function allActions({ own, comments, reviews }) {
    const kept = own.slice(0, 1).flatMap((comment) => ownHistory(comment, 0).actions);
    const carried = carriedTicks(own).map((one, order) => {
        const place = { at: time(one.at), source: -1, order, item: one.item };
        const person = { login: one.login, bot: false };
        return one.isTick
            ? { ...place, kind: 'tick', person, binding: one.binding, flaw: null }
            : { ...place, kind: 'untick', person, scope: 'everyone' };
    });
    const submitted = reviews.filter(({ state }) => !['DISMISSED', 'PENDING'].includes(state.toUpperCase()));
    const theirs = [...comments, ...submitted].flatMap((one, index) => theirActions(one, index + 1));
    return [...carried, ...kept, ...theirs];
}
/** What people turned in a comment of ours, and what it carries. Our own edits turn nothing. */
function ownHistory(comment, source) {
    const actions = [];
    const carried = [];
    const shown = new Map();
    let written = null;
    for (const [order, { editor, editedAt, body }] of revisions(comment).entries()) {
        const place = { at: time(editedAt), source, order };
        const isOurs = isSame(editor, comment.author);
        if (body === null || (order === 0 && !isOurs)) {
            actions.push({ ...place, kind: 'gap' });
            shown.clear();
            written = null;
            if (body === null)
                continue;
        }
        const lists = (0,review_checklist/* checklists */.sh)(body);
        const boxes = merged(lists);
        if (isOurs) {
            written = lists.length === 1 ? lists[0] : null;
            carried.push(...(written?.carried ?? []));
            shown.clear();
        }
        const flaw = written && lists.length === 1 && lists[0].skeleton === written.skeleton ? null : 'altered';
        for (const [item, isTicked] of boxes) {
            const before = shown.get(item);
            shown.set(item, isTicked);
            if (before === undefined || before === isTicked)
                continue;
            if (isTicked)
                actions.push({ ...place, kind: 'tick', item, person: editor, binding: written?.binding ?? null, flaw });
            else
                actions.push({ ...place, kind: 'untick', item, person: editor, scope: 'everyone' });
        }
    }
    return { actions, carried };
}
/** What somebody turned in a comment or review of their own. A tick is one for the text that the list was quoted for. */
function theirActions(written, source) {
    if (!written.author)
        return [];
    const history = revisions(written);
    const flaw = history.some(({ body }) => body === null)
        ? 'unreadable'
        : history.some(({ editor }) => !isSame(editor, written.author))
            ? 'edited-by-others'
            : null;
    const actions = [];
    let before = new Map();
    for (const [order, { editor, editedAt, body }] of history.entries()) {
        if (body === null)
            continue;
        const after = byBinding((0,review_checklist/* checklists */.sh)(body));
        const place = { at: time(editedAt), source, order, person: written.author };
        for (const [binding, boxes] of after) {
            for (const [item, isTicked] of boxes) {
                const was = before.get(binding)?.get(item) ?? false;
                if (isTicked && !was)
                    actions.push({ ...place, kind: 'tick', item, binding, flaw });
                if (!isTicked && was && isSame(editor, written.author)) {
                    actions.push({ ...place, kind: 'untick', item, scope: 'own' });
                }
            }
        }
        before = after;
    }
    const stands = (tick) => tick.kind !== 'tick' || (before.get(tick.binding ?? '')?.get(tick.item) ?? false);
    return actions.filter(stands);
}
/** All revisions, oldest first. A text that its history does not lead to was last written by nobody known. */
function revisions(written) {
    const { author, body, createdAt, edits } = written;
    if (edits === null)
        return [{ editor: null, editedAt: '', body: null }];
    if (edits.length === 0)
        return [{ editor: author, editedAt: createdAt, body }];
    const last = edits[edits.length - 1];
    const isCurrent = last.body === null || plain(last.body) === plain(body);
    return isCurrent ? edits : [...edits, { editor: null, editedAt: last.editedAt, body }];
}
const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
/** Milliseconds; a time that cannot be read is later than any other. */
const time = (iso) => {
    const at = Date.parse(iso);
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};
const isSame = (a, b) => a !== null && b !== null && (0,review_people/* accountOf */.XP)(a) === (0,review_people/* accountOf */.XP)(b);
/** The boxes of several lists: ticked where every one is. */
function merged(lists) {
    const boxes = new Map();
    for (const list of lists)
        for (const [item, isTicked] of list.boxes)
            boxes.set(item, isTicked && (boxes.get(item) ?? true));
    return boxes;
}
function byBinding(lists) {
    const bindings = new Set(lists.map(({ binding }) => binding));
    return new Map([...bindings].map((one) => [one, merged(lists.filter(({ binding }) => binding === one))]));
}
/** Whether a reset undoes a tick; in doubt it does. */
function undoes(reset, tick) {
    if (reset.kind === 'untick' && reset.scope === 'own' && !isSame(reset.person, tick.person))
        return false;
    return reset.source === tick.source ? reset.order > tick.order : reset.at >= tick.at;
}
/** Why a tick does not count; null where it does. */
function objection(tick, binding, standing) {
    return standing(tick.person) ?? tick.flaw ?? (tick.binding === binding ? null : 'stale');
}
function refusal(tick, binding, standing) {
    const who = tick.person?.login ?? 'ghost';
    switch (objection(tick, binding, standing)) {
        case 'author':
            return `${who} opened this pull request, so the tick was taken back: somebody else answers this.`;
        case 'contributor':
            return `${who} wrote part of this text, so the tick was taken back: somebody else answers this.`;
        case 'bot':
            return `${who} is a bot, so the tick was taken back: a person answers this.`;
        case 'ghost':
            return 'Nobody knows who ticked this, so the tick was taken back: tick it again.';
        case 'stale':
            return `The text has changed since ${who} ticked this: read it again and tick.`;
        case 'altered':
            return `${who} ticked this on a list whose words had been changed, so the tick was taken back: tick it again.`;
        case 'edited-by-others':
            return `${who}’s own list was edited by somebody else, so it does not count: post it again in a new comment.`;
        case 'unreadable':
            return `The edit history of ${who}’s own list cannot be read, so it does not count: post it again in a new comment.`;
        default:
            return `${who} is not among the reviewers of this repository, so the tick was taken back.`;
    }
}
function undone(reset) {
    if (reset.kind === 'gap')
        return 'Part of this comment’s edit history cannot be read, so earlier ticks do not count: tick again.';
    return `${reset.person?.login ?? 'Somebody'} took the tick back.`;
}
/** At equal times the order stays: what is carried, our comment's edits, the comments of others. */
const compare = (a, b) => a.at - b.at;
const earliest = (actions) => [...actions].sort(compare)[0];
const latest = (actions) => [...actions].sort(compare).at(-1);

;// CONCATENATED MODULE: ./lib/review/state.js





/**
 * Judges the review of one pull request.
 *
 * @param items the profile's questions to reviewers; the settings' own replace them
 * @param asked independent approvals: what the settings ask for, and at least 1 where a waived error waits for one
 * @param now milliseconds since the epoch, by the server's clock
 */
function reviewState(evidence, settings, items, asked, now) {
    const standing = (0,review_people/* standings */.ES)(evidence, settings);
    const found = approvals(evidence, settings, standing);
    const { unlinked } = (0,review_people/* contributors */.pJ)(evidence);
    // Whoever wrote an unlinked commit may be one of those who approve: one approval more proves an independent one.
    const need = asked > 0 && unlinked !== null ? asked + 1 : asked;
    const have = found.approvedBy.length;
    const checklist = tickedItems(settings.checklist ?? items, evidence, standing);
    const carried = carriedTicks(evidence.own);
    const required = need > 0 || settings.required.length > 0 || settings.requireChecklist;
    const complete = have >= need &&
        found.missing.length === 0 &&
        (!settings.requireChecklist || checklist.every(({ tickedBy }) => tickedBy !== null));
    const isBlocked = found.changesRequestedBy.length > 0;
    const state = isBlocked ? 'changes-requested' : !required ? 'not-required' : complete ? 'approved' : 'waiting';
    const asking = (0,fallback/* fallback */.Np)(evidence, settings, state, standing, now);
    const isOpen = checklist.some(({ tickedBy }) => tickedBy === null);
    const said = [
        ...(state === 'waiting' && have < need ? waitingNotes(settings, asked, isOpen) : []),
        ...notes(evidence, settings, need > asked ? unlinked : null),
    ];
    if (asking && state === 'waiting')
        said.push((0,fallback/* fallbackNote */.lz)(asking, settings.fallback));
    return {
        state,
        have,
        need,
        approvedBy: [...found.approvedBy],
        missing: [...found.missing],
        changesRequestedBy: [...found.changesRequestedBy],
        discarded: [...found.discarded],
        checklist: [...checklist],
        binding: (0,review_checklist/* bindingOf */.hJ)(evidence.head),
        ...(carried.length === 0 ? {} : { carried: [...carried] }),
        ...(asking ? { fallback: asking } : {}),
        notes: said,
    };
}
/** So many are named; the rest stands in the config. */
const MOST_NAMED = 10;
const ACCESS = {
    write: 'people with write access',
    read: 'people with read access',
    anyone: 'anyone who wrote no part of the text',
};
/** Who may give the approval that is waited for, and what else it takes. */
function waitingNotes(settings, asked, isOpen) {
    const said = [eligibleNote(settings)];
    if (asked > settings.approvals)
        said.push('It takes one because the author waived a point of the checklist.');
    if (settings.requireChecklist && isOpen)
        said.push('Every question below has to be ticked, too.');
    return said;
}
/** Whom an author may ask. */
const eligibleNote = (settings) => `Approvals count from ${whoCounts(settings)}.`;
function whoCounts({ reviewers, required, fallback }) {
    if (reviewers === 'anyone')
        return ACCESS.anyone;
    const isList = typeof reviewers !== 'string';
    const named = [...(isList ? reviewers : []), ...required, ...(fallback?.reviewers ?? [])];
    const logins = [...new Set(named.map((name) => name.trim().replace(/^@/, '')))];
    const all = [...(isList ? [] : [ACCESS[reviewers]]), ...logins];
    const rest = all.length - MOST_NAMED;
    return rest > 0 ? `${all.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : all.join(', ');
}
function notes(evidence, settings, unlinked) {
    const said = (0,review_people/* teamsToRead */.SE)(settings)
        .filter((team) => !evidence.teams.get(team))
        .map((team) => `The members of ${team} cannot be read with this token, so only people named by login count. Give an App token with “Members: read”, or name the people.`);
    if (unlinked) {
        said.push(`Commit ${unlinked.slice(0, 7)} changes a postmortem and the e-mail address of its author or committer belongs to no account, so a reviewer may have written it: one approval more is needed. Or add the address to that person's account, or amend the commit.`);
    }
    return said;
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/github/transport.js
var transport = __webpack_require__(14);
;// CONCATENATED MODULE: ./lib/github/client.js
/** One way to talk to GitHub: time limits, retries that never store a write twice, and answers of the right shape. */




const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
    },
    random: () => Math.random(),
};
const defaultLimits = { request: 10_000, overall: 120_000, wait: 60_000, attempts: 4 };
/** A 200 that cannot be believed: cut, empty, HTML, or of another shape. */
class Misshapen extends Error {
}
/** A rate limit that came inside a 200, as GraphQL tells it. */
class Slowed extends Error {
    headers;
    constructor(headers) {
        super();
        this.headers = headers;
    }
}
const GraphqlSchema = dist/* object */.Ikc({
    data: dist/* optional */.lqM(dist/* unknown */.L5J()),
    errors: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        message: dist/* string */.YjP(),
        type: dist/* optional */.lqM(dist/* string */.YjP()),
        path: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])))),
        extensions: dist/* optional */.lqM(dist/* looseObject */._H3({ code: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    }))),
});
class Client {
    #options;
    #clock;
    #limits;
    #deadline;
    #signal;
    #transport;
    #hasGraphql = true;
    #requests = 0;
    #remaining = null;
    #serverTime = null;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? systemClock;
        this.#limits = { ...defaultLimits, ...options.limits };
        this.#deadline = this.#clock.now() + this.#limits.overall;
        this.#signal = options.signal ?? new AbortController().signal;
    }
    /** Requests sent so far. */
    get requests() {
        return this.#requests;
    }
    /** What the rate limit leaves, as the last answer told it; null where the server has none. */
    get remaining() {
        return this.#remaining;
    }
    /** The server's clock at the last answer, in milliseconds since the epoch. */
    get serverTime() {
        return this.#serverTime;
    }
    /** Reads one resource; `path` begins with a slash and is encoded already. */
    get(path, schema, purpose, { accept, fresh = false } = {}) {
        return this.#send({
            ...purpose,
            method: 'GET',
            url: path,
            repeatable: true,
            fresh,
            ...(accept === undefined ? {} : { accept }),
            read: (answer) => shaped(schema, json(answer)),
        });
    }
    /** Makes a thing. Without `recover` it is sent once more only where GitHub surely did nothing. */
    create(path, body, schema, purpose, recover) {
        return this.#send({
            ...purpose,
            method: 'POST',
            url: path,
            body,
            repeatable: false,
            ...(recover === undefined ? {} : { recover }),
            read: (answer) => shaped(schema, json(answer)),
        });
    }
    /** A write that may be sent twice: the second changes nothing. */
    put(method, path, body, schema, purpose) {
        return this.#send({
            ...purpose,
            method,
            url: path,
            body,
            repeatable: true,
            read: (answer) => shaped(schema, json(answer)),
        });
    }
    /** Removes a thing; that it is gone already is no error. */
    async remove(path, purpose) {
        try {
            await this.#send({ ...purpose, method: 'DELETE', url: path, repeatable: true, read: () => null });
        }
        catch (error) {
            if (!(error instanceof ApiError && error.fault === 'not-found'))
                throw error;
        }
    }
    /** Runs a GraphQL query (never a mutation). */
    query(document, variables, schema, purpose, { mayLack = [], mayRefuse = [], fresh = false, attempts } = {}) {
        return this.#send({
            ...purpose,
            method: 'POST',
            url: this.#options.graphqlUrl,
            body: { query: document, variables },
            repeatable: true,
            fresh,
            ...(attempts === undefined ? {} : { attempts }),
            read: (answer) => {
                const { data, errors = [] } = shaped(GraphqlSchema, json(answer));
                const serious = errors.filter((error) => !(error.type === 'NOT_FOUND' && onPath(error, mayLack)) &&
                    !(error.type === 'FORBIDDEN' && onPath(error, mayRefuse)));
                if (serious.length > 0)
                    throw graphqlError(serious, answer.headers, purpose);
                return shaped(schema, data);
            },
        });
    }
    /**
     * One read by GraphQL; by REST with the same answer where this server's GraphQL is not to be had, from then on
     * always.
     */
    async either(byGraphql, byRest) {
        if (this.#hasGraphql) {
            try {
                return await byGraphql();
            }
            catch (error) {
                const isMissing = error instanceof ApiError && (error.fault === 'unsupported' || error.fault === 'unavailable');
                if (!isMissing)
                    throw error;
                this.#hasGraphql = false;
            }
        }
        return await byRest();
    }
    /** Every item of a paged list whose length is not known. `key` tells items apart. */
    async list(path, item, purpose, key) {
        let before;
        for (let round = 0; round < 4; round++) {
            const found = [];
            let isPromised = false;
            let isWhole = true;
            // The Link header may be lost on the way, and a page that it says more of may be short: either tells of another.
            for (let n = 1;; n++) {
                const { values, hasNext } = await this.#page(`${path}?per_page=100&page=${n}`, item, purpose);
                found.push(...values);
                isWhole &&= values.length > 0 || !(isPromised || hasNext);
                isPromised = hasNext;
                if (values.length === 0 || (values.length < 100 && !hasNext))
                    break;
            }
            const keys = found.map(key);
            const now = JSON.stringify(keys);
            const isUnique = isWhole && new Set(keys).size === keys.length;
            // An empty page may be a lost one, and between two pages an item may slip through: such a list must come twice.
            if (isUnique && ((keys.length > 0 && keys.length < 100) || now === before))
                return found;
            if (!isUnique || before !== undefined)
                await this.pause(round, purpose);
            before = now;
        }
        throw unavailable('gave a list that shifted each time', purpose.doing);
    }
    #page(path, item, purpose) {
        return this.#send({
            ...purpose,
            method: 'GET',
            url: path,
            repeatable: true,
            read: (answer) => ({
                values: shaped(dist/* array */.YOg(item), json(answer)),
                hasNext: /\brel="next"/.test(String(answer.headers.link)),
            }),
        });
    }
    /** Waits before the same is read again, longer with each round. */
    async pause(round, { doing }) {
        await this.#pause(500 * 2 ** round * (0.5 + this.#clock.random()), doing);
    }
    async #send(call) {
        let failure = unavailable('gave no answer', call.doing);
        const { attempts = this.#limits.attempts } = call;
        for (let attempt = 1; attempt <= attempts; attempt++) {
            let wait = 500 * 2 ** (attempt - 1) * (0.5 + this.#clock.random());
            let done = true;
            try {
                const answer = await this.#once(call);
                if (answer.status >= 200 && answer.status < 300)
                    return call.read(answer);
                const refusal = { ...answer, message: messageOf(answer.text) };
                if (isRateLimited(refusal)) {
                    done = false;
                    failure = rateLimitError(resetOf(answer.headers), call.doing);
                    wait = this.#rateWait(answer.headers) ?? Math.max(wait, 1_000 * 2 ** attempt);
                }
                else {
                    const noGraphql = call.url === this.#options.graphqlUrl && [404, 405, 410, 501].includes(answer.status);
                    failure = noGraphql ? unsupported(call.doing) : refusalError(refusal, call);
                    const again = !noGraphql && (answer.status >= 500 || answer.status === 408);
                    const lag = attempt < 3 &&
                        !noGraphql &&
                        ((call.fresh === true && answer.status === 404) || (call.method === 'GET' && answer.status === 401));
                    if (!again && !lag)
                        throw failure;
                }
            }
            catch (error) {
                if (error instanceof ApiError) {
                    if (error.fault !== 'not-found' || call.fresh !== true || attempt > 2)
                        throw error;
                    failure = error;
                }
                else if (error instanceof Slowed) {
                    failure = rateLimitError(resetOf(error.headers), call.doing);
                    wait = this.#rateWait(error.headers) ?? Math.max(wait, 1_000 * 2 ** attempt);
                }
                else if (error instanceof Misshapen)
                    failure = unavailable(`gave ${error.message}`, call.doing);
                else if (this.#signal.aborted)
                    throw interrupted(call.doing);
                else {
                    const why = reason(error);
                    // Asked again it is the same.
                    if (/CERT|^UNABLE_TO|^ERR_TLS/.test(why))
                        throw untrusted(why, call.doing);
                    failure = unavailable(`gave no answer (${why})`, call.doing);
                }
            }
            if (done && !call.repeatable && call.recover === undefined)
                break;
            const tooLong = wait > this.#limits.wait || this.#clock.now() + wait >= this.#deadline;
            const last = attempt === attempts || tooLong;
            if (!last)
                await this.#pause(wait, call.doing);
            if (done && call.recover !== undefined) {
                const left = await call.recover();
                if (left !== null)
                    return left;
            }
            if (last)
                break;
        }
        throw failure;
    }
    async #pause(wait, doing) {
        try {
            await this.#clock.sleep(wait, this.#signal);
        }
        catch {
            throw interrupted(doing);
        }
        if (this.#signal.aborted)
            throw interrupted(doing);
    }
    /** Sends one request, following redirects on the same server with the method kept; network faults throw. */
    async #once(call) {
        const base = this.#options.apiUrl.replace(/\/$/, '');
        let url = new URL(call.url.startsWith('/') ? `${base}${call.url}` : call.url);
        for (let hop = 0;; hop++) {
            if (this.#signal.aborted)
                throw interrupted(call.doing);
            const left = Math.min(this.#limits.request, this.#deadline - this.#clock.now());
            if (left <= 0) {
                throw unavailable(`took more than ${Math.round(this.#limits.overall / 1000)} s in all`, call.doing);
            }
            this.#requests++;
            const answer = await this.#within(left, (signal) => this.#exchange(call, url, signal));
            const { 'x-ratelimit-remaining': remaining, date, location } = answer.headers;
            if (typeof remaining === 'string' && /^\d+$/.test(remaining))
                this.#remaining = Number(remaining);
            if (typeof date === 'string' && !Number.isNaN(Date.parse(date)))
                this.#serverTime = Date.parse(date);
            if (answer.status < 300 || answer.status >= 400 || typeof location !== 'string' || hop === 3)
                return answer;
            const next = new URL(location, url);
            // The token goes to this one server only.
            if (next.origin !== new URL(base).origin)
                return answer;
            url = next;
        }
    }
    /** Aborted after so many milliseconds, or when the run is. */
    async #within(milliseconds, work) {
        // Not AbortSignal.any of a timeout: nothing holds that timeout, and once it is collected it never comes.
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(new DOMException('too late', 'TimeoutError')), milliseconds);
        const cancel = () => limit.abort(this.#signal.reason);
        this.#signal.addEventListener('abort', cancel);
        try {
            return await work(limit.signal);
        }
        finally {
            clearTimeout(timer);
            this.#signal.removeEventListener('abort', cancel);
        }
    }
    async #exchange({ method, body, accept = 'application/vnd.github+json' }, url, signal) {
        const { token, apiUrl, env = {} } = this.#options;
        this.#transport ??= (0,transport/* transport */.et)(token, apiUrl, env);
        const send = await this.#transport;
        return await send({ method, url, accept, signal, ...(body === undefined ? {} : { body }) });
    }
    /** Milliseconds that a rate limit asks to wait, by the server's clock; null where it does not say. */
    #rateWait(headers) {
        const after = headers['retry-after'];
        if (typeof after === 'string' && /^\d{1,6}$/.test(after))
            return Number(after) * 1_000 + 1_000 * this.#clock.random();
        const reset = resetOf(headers);
        if (reset === null || headers['x-ratelimit-remaining'] !== '0')
            return null;
        return Math.max(0, reset.getTime() - (this.#serverTime ?? this.#clock.now())) + 1_000 * (1 + this.#clock.random());
    }
}
function json({ text, status }) {
    if (text === '')
        throw new Misshapen(`an empty answer (${status})`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Misshapen('an answer that is cut or no JSON');
    }
}
function shaped(schema, value) {
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new Misshapen(`an answer of an unexpected shape (at “${dist/* getDotPath */.BuJ(issue) ?? 'its root'}”)`);
}
/** GitHub's words for what it refuses; where they are general, the particulars stand among `errors`. */
function messageOf(text) {
    try {
        const { message, errors } = JSON.parse(text);
        const particulars = Array.isArray(errors) ? errors.map((error) => error?.message ?? error) : [];
        return [message, ...particulars].filter((words) => typeof words === 'string').join(': ');
    }
    catch {
        return '';
    }
}
function resetOf(headers) {
    const reset = headers['x-ratelimit-reset'];
    return typeof reset === 'string' && /^\d{1,11}$/.test(reset) ? new Date(Number(reset) * 1_000) : null;
}
/** A network fault's short name; never its message, which may hold a URL. */
function reason(error) {
    for (let at = error; at; at = at.cause) {
        if (at.name === 'TimeoutError')
            return 'time-out';
        if (typeof at.code === 'string' && /^[A-Z_]+$/.test(at.code))
            return at.code;
    }
    return 'connection lost';
}
const onPath = ({ path }, names) => (path ?? []).some((part) => typeof part === 'string' && names.includes(part));
const unsupported = (doing) => new ApiError('unsupported', `This GitHub’s GraphQL cannot ${doing}.`, 'Update the server.');
function graphqlError(errors, headers, { doing, needs }) {
    const first = errors[0];
    const types = errors.map(({ type }) => type);
    if (types.some((type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT'))
        return new Slowed(headers);
    // What is wrong with a query has a code; what goes wrong while it is answered, a type.
    const unknown = ({ extensions, type, message }) => (type === undefined && typeof extensions?.code === 'string') ||
        /doesn't exist on type|isn't a defined input type|^No such type|doesn't accept argument/.test(message);
    if (errors.some(unknown)) {
        return unsupported(doing);
    }
    if (types.includes('NOT_FOUND'))
        return refusalError({ status: 404, headers: {}, message: first.message }, { doing, needs });
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) {
        // One query reads the pull request and the files of its branches: the refused field tells which was not allowed.
        const isContents = errors.some((error) => onPath(error, ['object', 'target', 'file']));
        const lacking = isContents ? 'contents: read' : needs;
        return refusalError({ status: 403, headers: {}, message: first.message }, { doing, needs: lacking });
    }
    return new Misshapen('an error instead of an answer');
}

// EXTERNAL MODULE: ./lib/template/policy.js + 3 modules
var policy = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/run-context.js
/** What one run of the Action is told by its environment, and the small things that all its parts share. */









function contextOf(runner, { env, signal, clock, limits, judges }) {
    const token = (0,github_runner/* input */.hF)(env, 'token') ?? env.GITHUB_TOKEN ?? '';
    if (token === '') {
        throw new errors/* UserError */.y('There is no token.', 'Leave the input `token` out, or pass one that is not empty.');
    }
    const fullName = env.GITHUB_REPOSITORY ?? '';
    const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/$/, '');
    const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    // The token goes to one server only.
    const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/(?:\/v3)?\/?$/, '')}/graphql`;
    let last;
    const names = [...Object.keys(config_inputs/* INPUTS */.mc), 'status-context'];
    const inputs = Object.fromEntries(names.map((name) => [name, (0,github_runner/* input */.hF)(env, name)]).filter(([, value]) => value !== undefined));
    return {
        runner,
        event: env.GITHUB_EVENT_NAME ?? '',
        inputs,
        place: configPlace((0,github_runner/* input */.hF)(env, 'config') ?? ''),
        statusContext: (inputs['status-context'] ?? 'postmortem-gate').trim(),
        repository: repository(fullName),
        repositoryUrl: `${serverUrl}/${fullName}`,
        runUrl: `${serverUrl}/${fullName}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
        runId: Number(env.GITHUB_RUN_ID ?? 0) || 0,
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1,
        client: () => {
            last = new Client({
                token,
                apiUrl,
                graphqlUrl,
                env,
                ...(signal === undefined ? {} : { signal }),
                ...(clock === undefined ? {} : { clock }),
                ...(limits === undefined ? {} : { limits }),
            });
            return last;
        },
        remaining: () => last?.remaining ?? null,
        judges,
    };
}
/** @param read reads files of the base branch, where templates stand */
async function policyOf(file, { inputs }, read) {
    const source = { inputs, profiles: profiles/* profiles */.xD, ...(file === undefined ? {} : { file }) };
    return await (0,policy/* loadWithTemplates */.U)(source, read);
}
const emptyReport = (verdict, pull, settings) => ({
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: version/* VERSION */.x },
    profile: settings?.template ?? settings?.profile ?? 'alx',
    verdict,
    documents: [],
    leftOut: [],
    ...(pull === undefined ? {} : { pullRequest: { number: pull.number, headSha: pull.headSha } }),
});
const errorReport = (error, pull, settings) => ({
    ...emptyReport('error', pull, settings),
    reason: `${error.message} ${error.help}`,
});
/** Judges that read no text twice. */
function rememberingJudges(start) {
    const byPolicy = new Map();
    return {
        of: (policy) => {
            const key = JSON.stringify(policy);
            const found = byPolicy.get(key) ?? { judges: start(policy), known: new Map() };
            byPolicy.set(key, found);
            return (path, text) => {
                const name = `${path}\0${text}`;
                const judged = found.known.get(name) ?? found.judges.judge(path, text);
                found.known.set(name, judged);
                return judged;
            };
        },
        close: async () => {
            await Promise.all([...byPolicy.values()].map(({ judges }) => judges.close()));
        },
    };
}

// EXTERNAL MODULE: ./lib/template/files.js
var files = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/pull-judge.js
/** Judges one pull request as often as it takes: what belongs to a commit is read and judged once, the rest each time anew. */




















/** More pull requests than this do not share a head commit but by intent: then none of them gets a green. */
const MOST_SIBLINGS = 5;
class PullJudge {
    context;
    query;
    known;
    /** What was judged last. */
    last;
    #client;
    #sources = new Map();
    #evidence = new Map();
    #before = new Map();
    #judges;
    #judgement;
    #policy;
    #policies = new Map();
    /** The server's time at the first judgement: later ones must not differ by it. */
    #now;
    #asked;
    /** Our comments as somebody else left them. */
    #own = '';
    /** How many texts our comment had had when it was last read. */
    #revisions = Number.NaN;
    /** Whether other pull requests have the commit. */
    #isShared = false;
    constructor(context, query, client, 
    /** What the API must have caught up with to be believed. */
    known) {
        this.context = context;
        this.query = query;
        this.known = known;
        this.#client = client;
        this.#judges = rememberingJudges(context.judges);
    }
    close() {
        return this.#judges.close();
    }
    async judge(written) {
        const settled = this.#settled();
        if (settled !== undefined)
            return { judgement: settled, pull: this.last.pull };
        const files = this.last === undefined ? new ChangedFiles(this.#client, this.query.repository, this.query.number) : undefined;
        const pull = pull_judge_merged(await this.#pullRequest(), written, this.#before);
        for (const { id, body } of ours(pull.comments, this.query.context))
            this.#before.set(id, body);
        const seen = lookAt(pull, this.query.context);
        if (!pull.isOpen) {
            this.last = { pull, report: emptyReport('none', pull), settings: undefined };
            return { judgement: { seen, wanted: nothingWanted }, pull };
        }
        const { judged, look } = await this.#evaluate(pull, files);
        this.last = judged;
        const status = this.query.context === '' ? null : await this.#status(judged);
        const body = this.#body(judged);
        const wanted = {
            comment: commentWish(judged),
            body,
            isSaidBy: (other) => isSaidBy(other, body),
            status,
        };
        this.#judgement = { seen, wanted };
        return { judgement: this.#judgement, pull, ...(look === undefined ? {} : { look }) };
    }
    /** A verdict that rests on the commit alone cannot have changed by what was written since. */
    #settled() {
        if (this.#judgement === undefined || this.last === undefined)
            return undefined;
        const { seen, wanted } = this.#judgement;
        const { report } = this.last;
        const restsOnCommit = report.verdict === 'none' && !this.#isShared;
        if (!restsOnCommit || seen.own.length > 0 || wanted.comment === 'write')
            return undefined;
        return { seen: { ...seen, status: wanted.status }, wanted };
    }
    /** A replica may lag behind the event, or behind one that answered before: it is asked again until it knows as much. */
    async #pullRequest() {
        for (let round = 0;; round++) {
            const pull = await pullRequest(this.#client, this.query);
            const isOlder = this.last !== undefined && Date.parse(pull.updatedAt) < Date.parse(this.last.pull.updatedAt);
            if (!isOlder && isCaughtUp(pull, this.known))
                return pull;
            const reading = { doing: 'read the pull request', needs: 'pull-requests: read' };
            if (round === 4)
                throw unavailable('did not yet show what started this run', reading.doing);
            await this.#client.pause(round + 1, reading);
        }
    }
    async #evaluate(pull, files) {
        const { place } = this.context;
        let settings;
        let look;
        try {
            if (place.kind === 'elsewhere')
                this.#policy ??= configElsewhere(this.#client, place);
            const config = (await this.#policy) ?? pull.config;
            const source = this.#source(pull, files);
            const policy = await this.#policyOf(configFile(config, place), pull.baseSha, source);
            settings = policy.settings;
            const inForce = settings;
            const report = await (0,gate/* gate */.G)({
                source,
                settings,
                profile: settings.template ?? settings.profile,
                matches: (0,globs/* pathMatcher */.kZ)(settings.paths),
                judge: this.#judges.of(policy),
                isDraft: pull.isDraft,
                review: async (head, need) => {
                    const review = await this.#review(pull, head, inForce, need);
                    look = review.look;
                    const items = profiles/* profiles */.xD[inForce.profile]?.review ?? [];
                    this.#now ??= this.#client.serverTime ?? 0;
                    const state = reviewState(review.evidence, inForce.review, items, need, this.#now);
                    return pull.number === this.query.number ? await this.#reviewAsked(state) : state;
                },
                pullRequest: { number: pull.number, headSha: pull.headSha },
                notes: ownFilesNotes(await source.changes(), this.query.configPath, settings),
            });
            return { judged: { pull, report, settings }, ...(look === undefined ? {} : { look }) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { judged: { pull, report: errorReport(error, pull, settings), settings } };
        }
    }
    /** Read once for each base commit: templates stand there, wherever the config does. */
    #policyOf(file, baseSha, source) {
        const key = JSON.stringify([baseSha, file]);
        const policy = this.#policies.get(key) ?? policyOf(file, this.context, (paths) => source.read(paths, 'base'));
        this.#policies.set(key, policy);
        return policy;
    }
    /** Whoever is to be asked for a review is asked once in a run; where that fails, the report says why. */
    async #reviewAsked(review) {
        if (!review.fallback || review.fallback.ask.length === 0)
            return review;
        const { repository, number } = this.query;
        this.#asked ??= askForReview(this.#client, repository, number, review.fallback.ask);
        const refusal = await this.#asked;
        return refusal === null ? review : (0,fallback/* withoutFallback */.Lz)(review, refusal);
    }
    #source(pull, files) {
        const key = `${pull.number} ${pull.headSha} ${pull.baseSha}`;
        let source = this.#sources.get(key);
        if (source === undefined) {
            const { repository } = this.query;
            source = pullRequestSource(this.#client, repository, pull, files ?? new ChangedFiles(this.#client, repository, pull.number));
            this.#sources.set(key, source);
        }
        return source;
    }
    /** The evidence is read once for all that it can differ by; our own words are no evidence. */
    #review(pull, head, settings, need) {
        const own = ours(pull.comments, this.query.context);
        const revisions = own[0] === undefined ? 0 : (own[0].revisions ?? Number.NaN);
        const isOurText = own.length === 1 && own[0].body.trimEnd() === this.#judgement?.wanted.body.trimEnd();
        // What was ticked between the last look and our writing stands in the history alone.
        const isOurWriting = isOurText && revisions === this.#revisions + 1;
        this.#revisions = revisions;
        if (!isOurWriting)
            this.#own = JSON.stringify(own.map(({ id, body, editedAt }) => [id, body, editedAt]));
        const key = JSON.stringify([
            pull.number,
            pull.headSha,
            need,
            [...head],
            pull.reviews.map(({ id, state, commit, editedAt }) => [id, state, commit, editedAt]),
            pull.comments.filter((comment) => !own.includes(comment)).map(({ id, editedAt }) => [id, editedAt]),
            this.#own,
        ]);
        let review = this.#evidence.get(key);
        if (review === undefined) {
            review = reviewEvidence({
                client: this.#client,
                repository: this.query.repository,
                context: this.query.context,
                pull,
                head,
                settings: settings.review,
                need,
                isOwnKnown: !isOurText || isOurWriting,
            });
            this.#evidence.set(key, review);
            return review;
        }
        // An earlier look is no last one.
        return review.then(({ evidence }) => ({ evidence }));
    }
    /** A status belongs to a commit: where pull requests share one, the worst of their verdicts stands on it. */
    async #status(judged) {
        const siblings = await this.#siblings(judged);
        this.#isShared = siblings.length > 0;
        if (siblings.length > MOST_SIBLINGS) {
            const description = `${siblings.length + 1} open pull requests have this commit: close all but ${MOST_SIBLINGS + 1}, and the gate judges them together.`;
            return { state: 'error', description };
        }
        const own = { ...judged, number: judged.pull.number };
        const all = [own];
        for (const number of siblings) {
            const sibling = await this.#sibling(number, judged.pull.headSha);
            if (sibling !== undefined)
                all.push(sibling);
        }
        // What `if-none` asks for is each one's own: one without postmortems may be the worst of them.
        const weight = ({ report, settings }) => report.verdict === 'none' && settings?.ifNone === 'fail' ? 'fail' : report.verdict;
        const verdict = (0,lib_verdict/* worstVerdict */.zP)(all.map(weight));
        const worst = all.find((one) => weight(one) === verdict);
        const description = statusDescription(worst.report);
        const name = worst === own ? '' : `#${worst.number} with the same commit: `;
        return {
            state: statusState(worst.report.verdict, worst.settings?.ifNone ?? 'pass'),
            description: (0,visible/* cut */.Jj)(`${name}${description}`, DESCRIPTION_LIMIT),
        };
    }
    /** Others with the commit. Whoever would turn it green must know them all, and lists what is open to its end. */
    async #siblings({ pull, report, settings }) {
        const isGreen = statusState(report.verdict, settings?.ifNone ?? 'pass') === 'success';
        if (!isGreen || pull.status?.state === 'success' || !pull.hasMoreOpen)
            return pull.siblings;
        return sharing(await openPulls(this.#client, this.query.repository, this.query.context, 'all'), pull);
    }
    /** Undefined where it no longer shares the commit. One that cannot be read is an `error`, like one that cannot be judged. */
    async #sibling(number, headSha) {
        try {
            const pull = await pullRequest(this.#client, { ...this.query, number });
            if (!pull.isOpen || pull.headSha !== headSha)
                return undefined;
            const { judged } = await this.#evaluate(pull);
            return { ...judged, number };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { number, report: errorReport(error), settings: undefined };
        }
    }
    #body({ pull, report, settings }) {
        const { repositoryUrl, runUrl, runId, runAttempt } = this.context;
        return (0,comment/* renderComment */.wQ)(report, {
            statusContext: this.query.context,
            repositoryUrl,
            headSha: pull.headSha,
            state: { headSha: pull.headSha, runId, runAttempt },
            reportUrl: runUrl,
            isOpenToAll: settings !== undefined && settings.review.reviewers !== 'write',
        });
    }
}
/** The payload of a job that is run again is old; that of a new one may be ahead of a replica. */
function isCaughtUp({ updatedAt, headSha, reviews, comments }, known = {}) {
    const { pull, review, comment } = known;
    if (pull !== undefined) {
        const ahead = Date.parse(updatedAt) - Date.parse(pull.updatedAt);
        if (ahead < 0 || (ahead === 0 && headSha !== pull.headSha))
            return false;
    }
    if (review !== undefined) {
        const found = reviews.find(({ id }) => id === review.id);
        if (found === undefined || (review.isDismissed && found.state.toUpperCase() !== 'DISMISSED'))
            return false;
    }
    const found = comments.find(({ id }) => id === comment?.id);
    // What is not there was deleted since.
    if (comment === undefined || found === undefined)
        return true;
    return comment.updatedAt !== null && Date.parse(found.updatedAt) >= Date.parse(comment.updatedAt);
}
const nothingWanted = { comment: 'keep', body: '', isSaidBy: () => true, status: null };
/** What this run wrote itself and a lagging replica does not show yet. */
function pull_judge_merged(pull, written, before) {
    if (written.size === 0)
        return pull;
    const listed = pull.comments.map((comment) => {
        const own = written.get(comment.id);
        if (own === undefined || comment.body !== before.get(comment.id))
            return comment;
        return {
            ...comment,
            body: own.body,
            ...(comment.revisions === undefined ? {} : { revisions: comment.revisions + 1 }),
        };
    });
    const missing = [...written.values()]
        .filter(({ id }) => !listed.some((comment) => comment.id === id))
        .map((comment) => ({ ...comment, revisions: 1 }));
    return { ...pull, comments: [...listed, ...missing] };
}
function commentWish({ report, settings }) {
    const { verdict, leftOut, notes = [] } = report;
    const when = settings?.comment ?? 'always';
    if (when === 'never')
        return 'keep';
    // A pull request that has nothing to do with postmortems is not talked to.
    const hasNothingToSay = verdict === 'none' && leftOut.length === 0 && notes.length === 0 && settings?.ifNone !== 'fail';
    if (hasNothingToSay)
        return 'update';
    return when === 'always' || verdict === 'fail' || verdict === 'error' ? 'write' : 'update';
}
/** What runs the gate, and whom GitHub asks to review that. */
const STEERING = /^\.github\/(?:workflows|actions)\/|^(?:\.github\/|docs\/)?CODEOWNERS$/;
const pull_judge_MOST_NAMED = 5;
/** A change to the gate's own files is judged by those of the base branch; people should know. */
function ownFilesNotes(changes, configPath, settings) {
    const templates = (0,files/* templatePaths */.bX)(settings);
    const changed = new Set(changes.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath])));
    const rules = [...changed].filter((path) => path === configPath || templates.includes(path));
    const own = [...rules, ...[...changed].filter((path) => STEERING.test(path))];
    if (own.length === 0)
        return [];
    const more = own.length > pull_judge_MOST_NAMED ? ` and ${own.length - pull_judge_MOST_NAMED} more` : '';
    return [
        `This change also touches files that steer the gate (${own.slice(0, pull_judge_MOST_NAMED).join(', ')}${more}): it was judged by the base branch’s. Look at them before you approve.`,
    ];
}

// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/json.js
var render_json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(6840);
;// CONCATENATED MODULE: ./lib/run.js
/** One run of the Action: each pull request is read, judged and published on; the worst verdict is the run's. */























/** A run over many pull requests leaves so many requests of the hour to others. */
const RESERVE = 100;
async function run(asked, runner, world) {
    const context = contextOf(runner, world);
    const results = [];
    if (asked.kind === 'merge-group')
        results.push(await judgeMergeGroup(asked, context));
    else {
        for (const one of await pullsOf(asked, context)) {
            const left = context.remaining();
            if (asked.kind === 'all' && left !== null && left < RESERVE) {
                runner.log(`Stopped at #${one.number}: ${left} requests of the hour are left, and others need them.`);
                break;
            }
            results.push(await judgePullRequest(one, context));
        }
    }
    return await finish(results, asked.kind, context);
}
async function pullsOf(asked, { client, repository, statusContext, event }) {
    if (asked.kind === 'pull-request') {
        const headSha = asked.known?.pull?.headSha;
        return [{ ...asked, ...(headSha === undefined ? {} : { headSha }) }];
    }
    return asked.kind === 'branch'
        ? await pullsOfBranch(client(), repository, asked.owner, asked.branch)
        : await openPulls(client(), repository, statusContext, event === 'schedule' ? 'due' : 'all');
}
async function judgePullRequest(asked, context) {
    const { number, known, renew = false } = asked;
    const { repository, statusContext, place, runner } = context;
    const client = context.client();
    const configPath = place.kind === 'base' ? place.path : DEFAULT_PATH;
    const query = { repository, number, configPath, context: statusContext };
    const judge = new PullJudge(context, query, client, known);
    try {
        const published = await publish({ client, query, renew, judge: (written) => judge.judge(written) });
        const { report, pull, settings } = judge.last;
        const ifNone = settings?.ifNone ?? 'pass';
        if (!pull.isOpen) {
            runner.log(`#${number} is closed: nothing to judge.`);
            return { report, commentUrl: null, exitCode: 0 };
        }
        runner.log(`#${number}: ${statusDescription(report)}`);
        if (published.outcome === 'left') {
            runner.log('The pull request changed meanwhile: the run for the change decides.');
            // What was read is of two moments: together they are evidence of neither.
            const unsettled = report.verdict === 'pass' ? { ...report, verdict: 'pending' } : report;
            return {
                report: unsettled,
                commentUrl: null,
                exitCode: exitCode(unsettled, ifNone, statusContext !== '', context),
            };
        }
        await warn(published.refused, runner);
        const hasStatus = statusContext !== '' && published.hasStatus;
        if (!hasStatus && statusContext !== '')
            runner.log('No status could be set, so this job’s own result is the gate.');
        return { report, commentUrl: published.commentUrl, exitCode: exitCode(report, ifNone, hasStatus, context) };
    }
    catch (error) {
        if (error instanceof ApiError && error.fault === 'interrupted')
            throw error;
        return await undecided((0,main.told)(error, runner), asked, judge.last, context);
    }
    finally {
        await judge.close();
    }
}
/** No green stands where a judgement did not come to its end: every commit that is known as the head says `error`. */
async function undecided(error, { number, headSha }, last, context) {
    const { repository, runner } = context;
    // With time limits of its own: the judgement may have failed by its.
    const client = context.client();
    const seen = last?.pull.headSha ?? (await headShaOf(client, { repository, number }).catch(() => undefined));
    const heads = [...new Set([seen, headSha])].filter((sha) => sha !== undefined);
    const report = {
        ...(last?.report ?? emptyReport('error')),
        ...(heads[0] === undefined ? {} : { pullRequest: { number, headSha: heads[0] } }),
        verdict: 'error',
        reason: `${error.message} ${error.help}`,
    };
    runner.log(`#${number}: ${statusDescription(report)}`);
    for (const sha of heads)
        await hasSet(client, sha, report, 'pass', context);
    return { report, commentUrl: null, exitCode: 1 };
}
/** Whether the status is set: not where none is wanted, nor where GitHub refuses it, which is said. */
async function hasSet(client, sha, report, ifNone, { repository, statusContext, runUrl, runner }) {
    if (statusContext === '')
        return false;
    try {
        await setStatus(client, repository, sha, {
            context: statusContext,
            state: statusState(report.verdict, ifNone),
            description: statusDescription(report),
            targetUrl: runUrl,
        });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        await warn([error], runner);
        return false;
    }
}
async function warn(refused, runner) {
    for (const { message, help } of refused) {
        await runner.annotate({ level: 'warning', title: 'Postmortem gate', message: `${message}\n${help}` });
    }
}
const NO_REVIEW = {
    state: 'not-required',
    have: 0,
    need: 0,
    approvedBy: [],
    missing: [],
    changesRequestedBy: [],
    discarded: [],
    checklist: [],
};
/** Judges what a merge group changes. Nothing comes into the queue without the pull request's own status and review. */
async function judgeMergeGroup(group, context) {
    const { repository, place, runner } = context;
    const client = context.client();
    const judges = rememberingJudges(context.judges);
    let report;
    let ifNone = 'pass';
    try {
        const read = mergeGroupPolicy(client, repository, group);
        const entry = place.kind === 'elsewhere' ? await configElsewhere(client, place) : (await read([place.path]))[0];
        const policy = await policyOf(configFile(entry, place), context, read);
        const { settings } = policy;
        ifNone = settings.ifNone;
        report = await (0,gate/* gate */.G)({
            source: mergeGroupSource(client, repository, group),
            settings,
            profile: settings.template ?? settings.profile,
            matches: (0,globs/* pathMatcher */.kZ)(settings.paths),
            judge: judges.of(policy),
            isDraft: false,
            review: async () => NO_REVIEW,
        });
    }
    catch (error) {
        report = errorReport((0,main.told)(error, runner));
    }
    finally {
        await judges.close();
    }
    runner.log(`Merge group: ${statusDescription(report)}`);
    const hasStatus = await hasSet(client, group.headSha, report, ifNone, context);
    return { report, commentUrl: null, exitCode: exitCode(report, ifNone, hasStatus, context) };
}
/** A finding fails the job where the job's own check stands on the pull request; elsewhere the status is the gate. */
function exitCode({ verdict, reason }, ifNone, hasStatus, { event }) {
    if (verdict === 'pass')
        return 0;
    // Where the job is the gate, it says what the status would.
    if (verdict === 'none')
        return ifNone === 'fail' && !hasStatus ? 1 : 0;
    if (verdict === 'error' || !hasStatus)
        return 1;
    const isFoundHere = ['pull_request', 'pull_request_target', 'merge_group'].includes(event);
    // A reason stands where no finding says why.
    return verdict === 'fail' && isFoundHere && reason === undefined ? 1 : 0;
}
async function finish(results, kind, context) {
    const { runner } = context;
    const reports = results.map(({ report }) => report);
    const isOne = kind === 'pull-request' || kind === 'merge-group';
    const verdict = (0,lib_verdict/* worstVerdict */.zP)(reports.map((report) => report.verdict));
    const documents = reports.flatMap((report) => report.documents);
    if (verdict !== 'none')
        await runner.open();
    for (const report of reports) {
        if (report.verdict === 'error' && report.reason !== undefined) {
            await runner.annotate({ level: 'error', title: 'Postmortem gate', message: report.reason });
        }
        for (const annotation of (0,annotations/* annotations */.hk)(report))
            await runner.annotate(annotation);
    }
    const whole = isOne && reports[0] !== undefined ? reports[0] : runReport(verdict, reports);
    const { repositoryUrl } = context;
    if ('pullRequests' in whole)
        await runner.summary((0,summary/* renderRunSummary */.qN)(whole, repositoryUrl));
    else {
        const headSha = whole.pullRequest?.headSha;
        await runner.summary((0,summary/* renderSummary */.Br)(whole, { repositoryUrl, ...(headSha === undefined ? {} : { headSha }) }));
    }
    const totals = reports.map(lib_verdict/* counts */.tQ);
    const sum = (of) => totals.reduce((total, count) => total + of(count), 0);
    runner.output('verdict', verdict);
    runner.output('files', (0,github_runner/* shellSafeJson */.cy)(documents.map(({ path }) => path)));
    runner.output('failed-files', (0,github_runner/* shellSafeJson */.cy)(documents.filter((d) => d.verdict !== 'pass').map(({ path }) => path)));
    runner.output('errors', String(sum(({ errors }) => errors)));
    runner.output('warnings', String(sum(({ warnings }) => warnings)));
    runner.output('report', writeReport(whole, runner));
    runner.output('comment-url', results.length === 1 ? (results[0].commentUrl ?? '') : '');
    return Math.max(0, ...results.map((result) => result.exitCode));
}
function runReport(verdict, reports) {
    return {
        schemaVersion: 1,
        tool: { name: 'postmortem-gate', version: version/* VERSION */.x },
        verdict,
        pullRequests: reports.map(({ schemaVersion: _, tool: __, ...report }) => report),
    };
}
function writeReport(report, { env }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'postmortem-gate-'));
    const path = (0,external_node_path_.join)(folder, 'report.json');
    (0,external_node_fs_.writeFileSync)(path, (0,render_json/* renderJson */.hF)(report), 'utf8');
    return path;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The product's version, as in package.json (a test holds them equal). */
const VERSION = '0.1.0';


/***/ })

};
