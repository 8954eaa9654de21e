/** Every message for users that the sources make, by their syntax: what is filled in when it is said stands as `…`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';

export interface Message {
  /** The module, such as `local/check.ts`. */
  readonly from: string;
  readonly text: string;
  /** What to do, where the source says it beside the message. */
  readonly help: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a name stands for: an expression to read where it was written, or texts that a caller passed. */
type Binding = { readonly init: Node; readonly scope: Scope } | { readonly texts: readonly string[] } | null;

interface Scope {
  readonly names: ReadonlyMap<string, Binding>;
  readonly parent: Scope | null;
}

/** Errors by the place of their message and of what to do about it. */
const ERRORS: Readonly<Record<string, readonly [message: number, help: number]>> = {
  UserError: [0, 1],
  ApiError: [1, 2],
};

/** Functions that put a caller's words into a message: each of their calls makes one. */
const WORDED: Readonly<Record<string, readonly string[]>> = {
  'github/errors.ts': ['unavailable'],
  'parse/limits.ts': ['refusal'],
  'judges.ts': ['drop', 'notJudged'],
  'config/yaml.ts': ['failure', '#fault'],
  'config/schema.ts': ['wants', 'text', 'whole', 'list', 'choice'],
};

/** Functions that give back a message, or the end of one. */
const GIVING = /^(?:\w+(?:Reason|Fault|Note)|wants|choice|unknownKey|endOf|refusal|undone|askForReview|rewrite)$/;
/** Functions that give back a list of messages. */
const LISTING = /^(?:notes|\w+Notes)$/;
/** Of valibot: what takes a message as its last argument. */
const CHECKING = new Set(['check', 'minLength', 'maxLength']);
/** Where an object's `message` is one for users. Elsewhere it is a finding's, which the check's page explains. */
const SAYING = /^(?:config\/|parse\/limits\.ts|main\.ts|run\.ts)/;
const SCHEMA = 'config/schema.ts';
/** The one whose worded functions are called from other modules too. */
const SHARED = 'github/errors.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const HOLE = '…';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap((each) => (isNode(each) ? each : isNode(each?.expression) ? each.expression : []))
      : isNode(value)
        ? value
        : [],
  );

/** A function's parameters and body, however it is written. */
function functionIn(node: Node): { readonly params: readonly Node[]; readonly body: Node } | null {
  // A method holds its function, which has no type of its own.
  const inner = (node.function ?? node) as Node;
  if (!Array.isArray(inner.params) || !isNode(inner.body)) return null;
  return { params: inner.params.map((each: Node) => (isNode(each.pat) ? each.pat : each)), body: inner.body };
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.value);
  if (node.type === 'PrivateName') return `#${typeof node.value === 'string' ? node.value : nameOf(node.id)}`;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return '';
}

const argumentsOf = (node: Node): Node[] =>
  ((node.arguments ?? []) as { expression: Node }[]).map(({ expression }) => expression);

const namesIn = (pattern: Node): string[] =>
  pattern.type === 'Identifier'
    ? [String(pattern.value)]
    : pattern.type === 'AssignmentPattern'
      ? namesIn(pattern.left as Node)
      : childrenOf(pattern).flatMap(namesIn);

const product = (parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((whole, part) => whole.flatMap((before) => part.map((after) => before + after)), ['']);

/** What an expression may say. An optional part is left out. */
function textsOf(node: Node | undefined, scope: Scope): readonly string[] {
  switch (node?.type) {
    case 'StringLiteral':
      return [String(node.value)];
    case 'TemplateLiteral': {
      const quasis = node.quasis as { cooked: string }[];
      const expressions = node.expressions as Node[];
      return product(
        quasis.flatMap(({ cooked }, i) =>
          i < expressions.length ? [[cooked], filled(expressions[i]!, scope)] : [[cooked]],
        ),
      );
    }
    case 'ConditionalExpression': {
      const both = [node.consequent, node.alternate].flatMap((each) => textsOf(each as Node, scope));
      return both.includes('') ? [''] : [...new Set(both)];
    }
    case 'BinaryExpression':
      return node.operator === '??' || node.operator === '||'
        ? [node.left, node.right].flatMap((each) => textsOf(each as Node, scope))
        : [HOLE];
    case 'ParenthesisExpression':
    case 'TsAsExpression':
      return textsOf(node.expression as Node, scope);
    case 'Identifier':
      for (let at: Scope | null = scope; at !== null; at = at.parent) {
        const binding = at.names.get(String(node.value));
        if (binding === undefined) continue;
        if (binding === null) return [HOLE];
        return 'texts' in binding ? binding.texts : textsOf(binding.init, binding.scope);
      }
      return [HOLE];
    default:
      return [HOLE];
  }
}

/** Within a sentence what stands in for a missing value is filled in too. */
function filled(node: Node, scope: Scope): readonly string[] {
  const texts = textsOf(node, scope);
  return texts.includes(HOLE) ? [HOLE] : texts;
}

/** One line, in which no two things that are filled in stand side by side. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/…(?:[ /@]?…)+/g, HOLE)
    .trim();

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Whether an object's property of this name holds a message. */
const isSaid = (key: string, from: string): boolean => key === 'reason' || (key === 'message' && SAYING.test(from));

const isWorded = (name: string, from: string): boolean => WORDED[from]?.includes(name) ?? false;

/** `io.stderr.write(…)` */
const isStderr = ({ callee }: Node): boolean =>
  isNode(callee) && nameOf(callee) === 'write' && nameOf(callee.object) === 'stderr';

interface Found {
  readonly node: Node;
  readonly scope: Scope;
  readonly from: string;
}

/** Reads modules as if each of their functions ran, and each worded one once for every call. */
class Reading {
  readonly messages: Message[] = [];
  /** Errors of which the source does not tell any word, and functions of `WORDED` that are not there. */
  readonly wordless: string[] = [];
  readonly #worded = new Map<string, Found>();

  constructor(readonly modules: readonly { readonly from: string; readonly tree: Node }[]) {
    const everywhere = modules.map(({ from, tree }) => ({ from, tree, scope: this.#scope(tree, null) }));
    for (const { from, tree, scope } of everywhere) this.#declare(tree, scope, from);
    for (const { from, tree, scope } of everywhere) this.#read(tree, scope, from, '');
    for (const [from, names] of Object.entries(WORDED)) {
      const gone = names.filter((name) => !this.#worded.has(`${from} ${name}`));
      this.wordless.push(...gone.map((name) => `${from}: there is no function ${name}`));
    }
  }

  /** The function of this name that is called from a module: its own, or the one that is there for all. */
  #wordedFor(name: string, from: string): Found | undefined {
    return this.#worded.get(`${from} ${name}`) ?? this.#worded.get(`${SHARED} ${name}`);
  }

  /** The names that a block or module declares. */
  #scope(block: Node, parent: Scope | null): Scope {
    const names = new Map<string, Binding>();
    const scope: Scope = { names, parent };
    for (const item of (block.body ?? block.stmts ?? []) as Node[]) {
      const declared = (isNode(item.declaration) ? item.declaration : item) as Node;
      if (declared.type !== 'VariableDeclaration') continue;
      for (const { id, init } of declared.declarations as { id: Node; init: Node | null }[]) {
        for (const name of namesIn(id)) names.set(name, id.type === 'Identifier' && init ? { init, scope } : null);
      }
    }
    return scope;
  }

  #named(node: Node): { readonly name: string; readonly made: Node } | null {
    if (node.type === 'VariableDeclarator' && isNode(node.init) && functionIn(node.init) !== null)
      return { name: nameOf(node.id), made: node.init };
    if (functionIn(node) === null) return null;
    return { name: nameOf(node.identifier ?? node.key), made: node };
  }

  #declare(node: Node, scope: Scope, from: string): void {
    const named = this.#named(node);
    if (named !== null && isWorded(named.name, from)) {
      this.#worded.set(`${from} ${named.name}`, { node: named.made, scope, from });
      return;
    }
    const inner = Array.isArray(node.stmts) ? this.#scope(node, scope) : scope;
    for (const child of childrenOf(node)) this.#declare(child, inner, from);
  }

  /** @param within the name of the function that this stands in */
  #read(node: Node, scope: Scope, from: string, within: string): void {
    const named = this.#named(node);
    if (named !== null) {
      // Without its callers' words it says nothing.
      if (!isWorded(named.name, from)) this.#body(named.made, scope, from, named.name || within, null);
      return;
    }
    this.#said(node, scope, from, within);
    const inner = Array.isArray(node.stmts) ? this.#scope(node, scope) : scope;
    for (const child of childrenOf(node)) this.#read(child, inner, from, within);
  }

  #body(made: Node, scope: Scope, from: string, name: string, passed: readonly (readonly string[])[] | null): void {
    const { params, body } = functionIn(made)!;
    const names = new Map<string, Binding>();
    for (const [i, param] of params.entries()) {
      for (const each of namesIn(param)) {
        const texts = param.type === 'Identifier' ? passed?.[i] : undefined;
        names.set(each, texts === undefined ? null : { texts });
      }
    }
    const inner: Scope = { names, parent: scope };
    if (!Array.isArray(body.stmts)) this.#given(body, inner, from, name);
    this.#read(body, inner, from, name);
  }

  #given(node: Node, scope: Scope, from: string, within: string): void {
    if (GIVING.test(within) && !from.startsWith('render/')) this.#add(node, undefined, scope, from);
  }

  #said(node: Node, scope: Scope, from: string, within: string): void {
    switch (node.type) {
      case 'NewExpression': {
        const places = ERRORS[nameOf(node.callee)];
        if (places === undefined) return;
        const [message, help] = places.map((at) => argumentsOf(node)[at]);
        if (!this.#add(message, help, scope, from)) this.wordless.push(`${from}: an error in ${within}`);
        return;
      }
      case 'CallExpression': {
        const name = nameOf(node.callee);
        const worded = this.#wordedFor(name, from);
        if (worded !== undefined) {
          const passed = argumentsOf(node).map((each) => textsOf(each, scope));
          this.#body(worded.node, worded.scope, worded.from, name, passed);
        }
        if (name === 'log' && textsOf(argumentsOf(node)[0], scope).some((text) => text.endsWith('.')))
          this.#add(argumentsOf(node)[0], undefined, scope, from);
        if (isStderr(node)) this.#add(argumentsOf(node)[0], undefined, scope, from);
        if (from === SCHEMA && CHECKING.has(name)) this.#add(argumentsOf(node).at(-1), undefined, scope, from);
        if (from === SCHEMA && ['check', 'picklist'].includes(name)) {
          const last = argumentsOf(node).at(-1)!;
          const made = functionIn(last);
          if (made !== null) this.#body(last, scope, from, 'endOf', null);
        }
        return;
      }
      case 'KeyValueProperty':
        if (isSaid(nameOf(node.key), from)) this.#add(node.value as Node, undefined, scope, from);
        return;
      case 'ObjectExpression':
        for (const each of node.properties as Node[]) {
          if (each.type === 'Identifier' && isSaid(nameOf(each), from)) this.#add(each, undefined, scope, from);
        }
        return;
      case 'VariableDeclarator':
        if (nameOf(node.id) === 'RETIRED') this.#add(node.init as Node, undefined, scope, from);
        if (nameOf(node.id) === 'DISCARD_WORDS') {
          for (const { value } of (node.init as Node).properties as { value: Node }[])
            this.#add(value, undefined, scope, from);
        }
        return;
      case 'ReturnStatement':
        if (isNode(node.argument)) this.#given(node.argument, scope, from, within);
        return;
      case 'TemplateLiteral':
      case 'StringLiteral':
        if (LISTING.test(within) && textsOf(node, scope).some((text) => text.endsWith('.')))
          this.#add(node, undefined, scope, from);
    }
  }

  /** Whether there was a word in it. */
  #add(message: Node | undefined, help: Node | undefined, scope: Scope, from: string): boolean {
    const texts = textsOf(message, scope).map(tidy).filter(hasWords);
    const [todo = ''] = help === undefined ? [] : textsOf(help, scope).map(tidy);
    for (const text of texts) this.messages.push({ from, text, help: hasWords(todo) ? todo : '' });
    return texts.length > 0;
  }
}

const trees = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('demo/'))
  .sort()
  .map((from) => ({
    from: from.replaceAll('\\', '/'),
    tree: parseSync(readFileSync(join(src, from), 'utf8'), {
      syntax: 'typescript',
      target: 'es2022',
    }) as unknown as Node,
  }));

/** Each message once, by module. */
export function messages(): { readonly messages: readonly Message[]; readonly wordless: readonly string[] } {
  const reading = new Reading(trees);
  const once = new Map(reading.messages.map((each) => [each.text, each]));
  return { messages: [...once.values()], wordless: reading.wordless };
}
