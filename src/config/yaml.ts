/**
 * Reads YAML as plain data with the place of each key and value. Only what a config needs is read: anchors, aliases,
 * tags, merge keys and keys that are no plain words are refused before anything is built from them, because `yaml`
 * takes minutes for some inputs of a kilobyte once it turns them into JavaScript.
 */
import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import { Lines, type Position } from '../model/text.js';

export const LARGEST_YAML = 64 * 1024;
const DEEPEST = 8;
const MOST_NODES = 10_000;
const MOST_FAULTS = 10;
const TOO_DEEP = `this is nested deeper than ${DEEPEST} levels`;

const RESERVED = 'text that begins with @ or a backtick is not read bare; put it in quotes';

export type Data = null | boolean | number | string | Data[] | { [key: string]: Data };
export type DataPath = readonly (string | number)[];

export interface Fault {
  readonly message: string;
  readonly at: Position;
}

export interface Read {
  /** Maps have no prototype. null for an empty document. */
  readonly data: Data;
  readonly faults: readonly Fault[];
  /** Where the value at a path stands, or the nearest thing around it; with `key`, where its key stands. */
  position(path: DataPath, key?: boolean): Position;
}

/** Total: it never throws, and its time grows with the text's length alone. */
export function readYaml(text: string): Read {
  const lines = new Lines(text);
  if (text.length > LARGEST_YAML) {
    return failure(lines, `the file has ${text.length} characters; at most ${LARGEST_YAML} are read`, 0);
  }
  const parsed = documentsIn(text);
  if ('tooDeepAt' in parsed) return failure(lines, TOO_DEEP, parsed.tooDeepAt);
  const [document, second] = parsed.documents;
  if (document === undefined) return new Reader(lines).read(null);
  if (document.errors.length > 0) {
    const faults = document.errors.slice(0, MOST_FAULTS).map(({ code, message, pos }) => ({
      message: code === 'BAD_SCALAR_START' ? RESERVED : lowerFirst(message),
      at: lines.position(pos[0]),
    }));
    return { data: null, faults, position: () => faults[0]!.at };
  }
  if (second !== undefined) return failure(lines, 'a second document begins here; write one only', second.range[0]);
  return new Reader(lines).read(document.contents);
}

/**
 * The documents of a text. The composer calls itself for each level, and V8 aborts the process where a regular
 * expression is first compiled at the end of the stack: so the parser, which keeps its own stack, is watched.
 */
function documentsIn(
  text: string,
): { readonly documents: readonly Document.Parsed[] } | { readonly tooDeepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > 2 * DEEPEST) return { tooDeepAt: parser.offset - lexeme.length };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ schema: 'core', merge: false, uniqueKeys: false });
  return { documents: [...composer.compose(tokens)] as Document.Parsed[] };
}

const failure = (lines: Lines, message: string, offset: number): Read => {
  const at = lines.position(offset);
  return { data: null, faults: [{ message, at }], position: () => at };
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where a value and its key stand, and what is within it. */
interface Place {
  at?: number;
  keyAt?: number;
  readonly parts: Map<string | number, Place>;
}

class Reader {
  readonly #faults: Fault[] = [];
  readonly #root: Place = { parts: new Map() };
  #nodes = 0;

  constructor(readonly lines: Lines) {}

  read(contents: unknown): Read {
    const data = contents === null ? null : this.#data(contents as Node, this.#root, 0);
    return { data, faults: this.#faults, position: (path, key = false) => this.#position(path, key) };
  }

  #position(path: DataPath, key: boolean): Position {
    const places: (Place | undefined)[] = [this.#root];
    for (const part of path) places.push(places.at(-1)?.parts.get(part));
    for (let length = path.length; length > 0; length--) {
      const { at, keyAt } = places[length] ?? {};
      const offset = key || length < path.length ? (keyAt ?? at) : at;
      if (offset !== undefined) return this.lines.position(offset);
    }
    return this.lines.position(0);
  }

  #fault(message: string, offset: number): null {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ message, at: this.lines.position(offset) });
    return null;
  }

  #data(node: Node, place: Place, depth: number): Data {
    const offset = node.range?.[0] ?? 0;
    if (++this.#nodes > MOST_NODES) {
      return this.#nodes === MOST_NODES + 1
        ? this.#fault(`the file holds more than ${MOST_NODES} values`, offset)
        : null;
    }
    if (depth > DEEPEST) return this.#fault(TOO_DEEP, offset);
    if (isAlias(node))
      return this.#fault(
        'aliases (*name) are not read here; put text that begins with * in quotes, or write the value again',
        offset,
      );
    if ('anchor' in node && node.anchor !== undefined) return this.#fault('anchors (&name) are not read here', offset);
    if (node.tag !== undefined)
      return this.#fault('tags (!name) are not read here; put text that begins with ! in quotes', offset);
    place.at = offset;
    if (isMap(node)) return this.#map(node.items, place, depth);
    if (isSeq(node)) return node.items.map((item, i) => this.#data(item as Node, partOf(place, i), depth + 1));
    return isScalar(node) ? this.#scalar(node.value, offset) : null;
  }

  #scalar(value: unknown, offset: number): Data {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return this.#fault('this value is neither text, a number, nor true or false', offset);
  }

  #map(items: readonly { readonly key: unknown; readonly value: unknown }[], place: Place, depth: number): Data {
    const map: { [key: string]: Data } = Object.create(null);
    for (const { key, value } of items) {
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      if (!isScalar(key) || typeof key.value !== 'string' || key.anchor !== undefined || key.tag !== undefined) {
        this.#fault('a key must be a plain word', offset);
        continue;
      }
      const name = key.value;
      if (name === '<<') this.#fault('merge keys (<<) are not read here; write the settings again', offset);
      // A name of every JavaScript object would look like a known one.
      else if (name in Object.prototype) this.#fault(`unknown key ${JSON.stringify(name)}`, offset);
      else if (name in map) this.#fault(`the key ${JSON.stringify(name)} is given twice`, offset);
      else {
        const part = partOf(place, name);
        part.keyAt = offset;
        map[name] = value === null ? null : this.#data(value as Node, part, depth + 1);
      }
    }
    return map;
  }
}

function partOf(place: Place, name: string | number): Place {
  const part: Place = { parts: new Map() };
  place.parts.set(name, part);
  return part;
}
