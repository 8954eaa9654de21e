/** What a team's own Markdown template asks for: its sections, fields, tables and task lists, and what is to be replaced. */
import type { Block, Postmortem, Section, SectionId } from '../model/postmortem.js';
import type { Span, VisibleText } from '../model/text.js';
import { parse } from '../parse/index.js';
import { bareTitle, titleWords } from '../parse/titles.js';
import { readTitle } from '../parse/vocabulary.js';

/** A team's template as it stands in the repository. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

export interface TemplateSection {
  /** Lower-case letters, digits and hyphens; unique among the sections. */
  readonly slug: string;
  readonly title: string;
  readonly words: readonly string[];
  /** The kinds of the vocabulary that the title names, so that other titles of these kinds count too. */
  readonly ids: readonly SectionId[];
  /** Its heading's level, 1 to 6. */
  readonly level: number;
  readonly parent: string | null;
  readonly isOptional: boolean;
  /** Whether text belongs directly below it, and not only its subsections. */
  readonly holdsTasks: boolean;
}

export interface TemplateField {
  readonly slug: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly form: 'front matter' | 'label' | 'table row';
  readonly section: string | null;
  readonly isOptional: boolean;
}

export interface TemplateTable {
  readonly slug: string;
  readonly columns: readonly string[];
  readonly section: string | null;
  readonly isOptional: boolean;
}

export interface Structure {
  readonly path: string;
  /** The heading that names the whole document, where there is one. */
  readonly title: string | null;
  readonly sections: readonly TemplateSection[];
  readonly fields: readonly TemplateField[];
  readonly tables: readonly TemplateTable[];
  /** Guidance and examples: each one's words, joined by spaces. */
  readonly guidance: readonly string[];
  /** Blanks as written: `[service]`, `{{ date }}`. */
  readonly blanks: readonly string[];
  /** The words of comments. */
  readonly comments: readonly string[];
}

/** What tells how the text is to be read stays in it. */
const NOTATION = /\ball times\b|\btimes (?:are )?in\b/i;

const MOST_GUIDANCE = 1000;
const MOST_BLANKS = 200;
/** Shorter guidance may stand in a text by chance. */
const SHORTEST_GUIDANCE = 4;

/** Pure and total for a text that passed the pre-scan. */
export function structureOf({ path, text: written }: Template): Structure {
  const text = templateIn(written);
  const document = parse(path, text);
  const comments = commentsOf(text);
  const isMarked = optionalMarks(text, comments);
  const headings = document.sections.filter((section) => isHeading(section) && !isSentence(section));
  const title = titleOf(headings);
  const slugs = new Slugs();
  const bySection = new Map<Section, string>();
  const sections: TemplateSection[] = [];
  const headingFields: string[] = [];
  for (const section of headings) {
    if (section === title || isExample(section, text)) continue;
    const asField = headingField(section);
    if (asField !== undefined) {
      headingFields.push(asField);
      continue;
    }
    const parent = ancestor(section, bySection);
    const words = titleWords(withoutBlanks(section.title));
    const slug = slugs.next(words.join('-'), parent);
    bySection.set(section, slug);
    const above = sections.find((each) => each.slug === parent);
    const heading = section.heading.span();
    sections.push({
      slug,
      title: bareTitle(withoutBlanks(section.title)),
      words,
      ids: knownIds(words),
      level: levelOf(section, document),
      parent,
      isOptional:
        above?.isOptional === true ||
        // What authors are to phrase themselves may also be left out.
        hasBlank(text.slice(heading.start, heading.end)) ||
        /\(\s?optional\b/i.test(section.heading.value) ||
        isMarked(heading, true),
      holdsTasks: ownBlocks(section, headings).some(({ checked }) => checked !== undefined),
    });
  }
  const home = (block: Block): string | null => {
    const own = headings.findLast(({ span }) => span.start <= block.span.start && block.span.start < span.end);
    return own === undefined ? null : (bySection.get(own) ?? ancestor(own, bySection));
  };
  const isOptionalHome = (slug: string | null) => sections.find((each) => each.slug === slug)?.isOptional === true;
  const optional = (at: Span, slug: string | null) => isMarked(at, false) || isOptionalHome(slug);

  const fieldSlugs = new Slugs();
  const fields = new Map<string, TemplateField>();
  const addField = (label: string, form: TemplateField['form'], section: string | null, isOptional: boolean): void => {
    const words = titleWords(label);
    const key = words.join(' ');
    if (words.length === 0 || fields.has(key)) return;
    fields.set(key, { slug: fieldSlugs.next(words.join('-'), null), label, words, form, section, isOptional });
  };
  const keys = frontMatterOf(document).map(({ key }) => key);
  // GitHub's own keys of an issue template do not come into what is written to it.
  if (!keys.includes('about')) for (const key of keys) addField(key, 'front matter', null, false);
  for (const label of headingFields) addField(label, 'label', null, false);
  const tables: TemplateTable[] = [];
  const tableSlugs = new Slugs();
  for (const table of tablesOf(document)) {
    const slug = home(table[0]!);
    const isOptional = optional(table.at(-1)!.span, slug);
    if (isKeyValue(table)) {
      for (const row of table) {
        const label = bareTitle(row.cells?.[0]?.value ?? '');
        if (isLabel(label) && !isColumnWord(row)) {
          addField(label, 'table row', slug, isMarked(row.span, false) || isOptionalHome(slug));
        }
      }
    } else {
      const columns = (table[0]!.cells ?? []).map(({ value }) => bareTitle(value)).filter((name) => name !== '');
      if (columns.length < 2) continue;
      tables.push({
        slug: tableSlugs.next(slug ?? titleWords(columns[0]!).join('-'), null),
        columns,
        section: slug,
        isOptional,
      });
    }
  }
  for (const block of document.blocks) {
    if (isRealHeading(block) || block.kind === 'row' || block.kind === 'code' || block.kind === 'quote') continue;
    if (block.depth > 1 && block.kind === 'item') continue;
    for (const line of labelledLines(block)) {
      if (!isTemplateField(line)) continue;
      const slug = home(block);
      addField(line.label, 'label', slug, optional(line.at, slug));
    }
  }

  const labels = new Set([...fields.keys(), ...sections.map(({ words }) => words.join(' '))]);
  const guidance = new Set<string>();
  const blanks = new Set<string>();
  for (const { kind, text: shown } of document.blocks) {
    if (kind === 'code' || blanks.size >= MOST_BLANKS) continue;
    for (const [blank] of shown.value.matchAll(BLANKS)) if (isBlank(blank)) blanks.add(blank);
  }
  for (const unit of unitsOf(document)) {
    const words = titleWords(unit.text.value);
    const said = words.join(' ');
    if (
      words.length < SHORTEST_GUIDANCE ||
      NOTATION.test(unit.text.value) ||
      labels.has(said) ||
      unit.isKept ||
      guidance.size >= MOST_GUIDANCE
    )
      continue;
    guidance.add(said);
  }
  return {
    path,
    title: title === undefined ? null : title.title,
    sections,
    fields: [...fields.values()],
    tables,
    guidance: [...guidance],
    blanks: [...blanks],
    comments: comments.map(({ words }) => words).filter((words) => words !== ''),
  };
}

const isHeading = ({ mark }: Section): boolean => mark === 'heading' || mark === 'html';

const isRealHeading = ({ kind, depth }: Block): boolean => kind === 'heading' && depth <= 6;

const knownIds = (words: readonly string[]): readonly SectionId[] => {
  const reading = readTitle(words);
  return reading.unknown === 0 ? reading.ids : [];
};

/** The first heading names the document where none stands as high and its words are no section's. */
function titleOf(headings: readonly Section[]): Section | undefined {
  const [first, ...rest] = headings;
  if (first === undefined || rest.length === 0) return undefined;
  const isAlone = rest.every(({ depth }) => depth > first.depth);
  if (/\b(?:title|template)\b/i.test(first.heading.value)) return first;
  const names = /\b(?:post-?\s?mortem|incident|template|report|title|rca|review|retrospective)\b/i.test(
    first.heading.value,
  );
  const isSection = knownIds(titleWords(first.title)).length > 0;
  return names && (isAlone || first.ids.length === 0) ? first : isAlone && !isSection ? first : undefined;
}

/** `## Owner: Jo` asks for an owner. */
function headingField({ heading }: Section): string | undefined {
  const { value } = heading;
  const colon = value.search(/[:：]\s{1,3}\S/);
  const label = colon > 0 && colon < 60 ? bareTitle(value.slice(0, colon)) : '';
  return isLabel(label) && titleWords(label).length <= 3 ? label : undefined;
}

/** A heading in the form of a text: remarks, and metadata that a rule below them makes a heading. */
const isSentence = ({ heading }: Section): boolean => {
  const words = titleWords(heading.value);
  const isRemark = words.length > 4 && NOT_A_FIELD.test(words.join(' '));
  return heading.value.includes('\n') || words.length > 12 || isRemark;
};

/** A page may tell about its template and hold it in a fence: the longest with headings of its own is then the template. */
function templateIn(text: string): string {
  let open: { readonly mark: string; readonly lines: string[] } | null = null;
  let best: readonly string[] = [];
  let outside = 0;
  const headingsIn = (lines: readonly string[]) => lines.filter((line) => /^#{1,6}\s+\S/.test(line)).length;
  for (const line of text.split(/\r?\n/)) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s{0,9}([\w-]{0,20})\s{0,9}$/.exec(line);
    if (open === null && fence !== null && /^(?:|md|mdx|markdown|text|txt)$/i.test(fence[2]!))
      open = { mark: fence[1]!, lines: [] };
    else if (open !== null && fence !== null && fence[2] === '' && fence[1]!.startsWith(open.mark)) {
      if (headingsIn(open.lines) > headingsIn(best)) best = open.lines;
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (/^#{1,6}\s+template\b/i.test(line)) outside++;
  }
  const isTold = outside > 0 || headingsIn(best) > headingsIn(text.split(/\r?\n/)) - headingsIn(best);
  return headingsIn(best) >= 3 && isTold ? `${best.join('\n')}\n` : text;
}

/** Headings that authors replace: dates, times, and nothing but a blank. */
function isExample(section: Section, source: string): boolean {
  const span = section.heading.span();
  const written = source.slice(span.start, span.end);
  const rest = titleWords(withoutBlanks(written)).filter((word) => !/^[\dxymdhn]+$/.test(word));
  return rest.length === 0 || /\d{1,2}[:h]\d{2}|\b(?:YYYY|HH:MM)/.test(written) || /^example\b/i.test(section.title);
}

function ancestor(section: Section, known: ReadonlyMap<Section, string>): string | null {
  for (let at = section.parent; at !== null; at = at.parent) {
    const slug = known.get(at);
    if (slug !== undefined) return slug;
  }
  return null;
}

function levelOf({ heading, depth }: Section, { blocks }: Postmortem): number {
  const at = heading.span().start;
  const block = blocks.find(({ kind, text }) => kind === 'heading' && text.span().start === at);
  return Math.min(6, block?.depth ?? depth);
}

/** What stands directly below a heading, not below those of its subsections. */
function ownBlocks(section: Section, headings: readonly Section[]): readonly Block[] {
  const inner = headings.filter(({ span }) => span.start > section.span.start && span.start < section.span.end);
  const end = inner[0]?.span.start ?? section.span.end;
  return section.blocks.filter(({ span }) => span.start < end);
}

/** Names for check ids: they hold nothing but lower-case letters, digits and hyphens, and none comes twice. */
class Slugs {
  readonly #taken = new Set<string>();

  next(name: string, parent: string | null): string {
    const slug = slugOf(name);
    const candidates = [slug, ...(parent === null ? [] : [slugOf(`${parent}-${slug}`)])];
    let chosen = candidates.find((each) => !this.#taken.has(each));
    for (let n = 2; chosen === undefined; n++) {
      const numbered = `${slug}-${n}`;
      if (!this.#taken.has(numbered)) chosen = numbered;
    }
    this.#taken.add(chosen);
    return chosen;
  }
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'part' : plain;
}

export interface Comment {
  readonly span: Span;
  readonly words: string;
}

const DIRECTIVE = /^\s{0,20}postmortem-gate\s{0,9}:/i;

/** The comments of a text, ours without words. */
export function commentsOf(source: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = source.indexOf('<!--'); start !== -1; ) {
    const close = source.indexOf('-->', start + 4);
    if (close === -1) break;
    const body = source.slice(start + 4, close);
    const words = DIRECTIVE.test(body) ? '' : titleWords(body).join(' ');
    comments.push({ span: { start, end: close + 3 }, words });
    start = source.indexOf('<!--', close + 3);
  }
  return comments;
}

/** Whether `<!-- postmortem-gate: optional -->` stands behind a place: on its line, or (for a heading) on the next. */
function optionalMarks(source: string, comments: readonly Comment[]): (at: Span, mayBeBelow: boolean) => boolean {
  const marks = comments
    .map(({ span }) => span)
    .filter(({ start, end }) =>
      /^<!--\s{0,9}postmortem-gate\s{0,9}:\s{0,9}optional\s{0,9}-->$/i.test(source.slice(start, end)),
    );
  return (at, mayBeBelow) =>
    marks.some((mark) => {
      if (mark.start < at.start) return false;
      const between = source.slice(at.end, Math.max(at.end, mark.start));
      return (
        between.length < 1000 &&
        (mayBeBelow ? between.trim().replace(/^#+$/, '') === '' : !/\n/.test(between.replace(/\n$/, '')))
      );
    });
}

/** Keys at the top level of the front matter, with what stands behind them. */
export function frontMatterOf({ frontMatter }: Postmortem): readonly { key: string; value: string; at: Span }[] {
  if (frontMatter === null) return [];
  const from = frontMatter.span.start;
  const lines = frontMatter.text.split('\n');
  return lines.flatMap((line, i) => {
    const match = /^([A-Za-z][\w -]{0,40}):(.*)$/.exec(line.trimEnd());
    if (match === null) return [];
    const below = lines[i + 1] ?? '';
    const value = match[2]!.trim() || (/^\s+\S|^- /.test(below) ? below.trim() : '');
    return [{ key: match[1]!, value: value.replace(/^(["'])\1$/, ''), at: { start: from, end: from + 3 } }];
  });
}

/** Runs of rows, each begun by its header. */
export function tablesOf({ blocks }: Pick<Postmortem, 'blocks'>): readonly (readonly Block[])[] {
  const tables: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind !== 'row') isOpen = false;
    else if (block.header === true || !isOpen) {
      tables.push([block]);
      isOpen = true;
    } else tables.at(-1)!.push(block);
  }
  return tables;
}

const isColumnWord = ({ header, cells }: Block): boolean =>
  header === true &&
  /^(?:field|key|item|name|value|details?|property|attribute|)$/i.test(bareTitle(cells?.[0]?.value ?? ''));

/** A table whose first column names what the second one tells. */
function isKeyValue(table: readonly Block[]): boolean {
  const [header, ...rows] = table;
  if ((header?.cells?.length ?? 0) !== 2 || rows.length === 0) return false;
  const names = rows.map(({ cells }) => bareTitle(cells?.[0]?.value ?? ''));
  const heads = (header!.cells ?? []).map(({ value }) => bareTitle(value));
  if (
    /^(?:time|timestamp|date|when|start|action(?: item)?|who|owner)$/i.test(heads[0]!) &&
    /^(?:event|description|what|details?|owner|action|status|role)/i.test(heads[1]!)
  ) {
    return false;
  }
  return names.every(isLabel) && new Set(names).size === names.length && rows.length >= 2;
}

const NOT_A_FIELD =
  /^(?:note|notes?|example|examples|eg|e g|i e|ie|tip|tips|hint|hints|todo|warning|important|instructions?|see|template|for example|such as|guidance|please|optional|nb|ps|source|http|https|remember|remark|possible|hh|hhmm|yyyy|dd|guidelines?)\b/i;

const isLabel = (label: string): boolean => {
  const words = titleWords(label);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    !/\d/.test(label) &&
    !/[[\]<>{}]/.test(label) &&
    !NOT_A_FIELD.test(words.join(' '))
  );
};

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
  readonly isBold: boolean;
  readonly at: Span;
}

/** The lines of a block that begin with a label: `Label: value`, `**Label** value`, and labels alone. */
export function labelledLines(block: Block): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let from = 0;
  for (const line of block.text.lines()) {
    const { value } = line;
    const start = value.length - value.trimStart().length;
    const strong = block.strong.find((range) => range.from <= from + start + 2 && range.to > from + start + 1);
    const colon = value.slice(0, 80).search(/[:：](?=\s|$)/);
    const bold = strong === undefined ? -1 : Math.min(strong.to - from, value.length);
    const end = colon > 0 ? colon : bold > 0 && bold <= 80 ? bold : -1;
    if (end > 0) {
      const label = bareTitle(value.slice(0, end));
      const rest = value
        .slice(Math.max(end, Math.min(bold, end + 1)))
        .replace(/^[\s:：\-–—]{1,5}/, '')
        .trim();
      const isBold = bold > 0 && bold >= end - 1;
      if (label !== '') found.push({ label, value: rest, isBold, at: line.span(start, end) });
    }
    from += value.length + 1;
  }
  return found;
}

function isTemplateField({ label, value, isBold }: LabelledLine): boolean {
  if (!isLabel(label) || !/^\p{Lu}/u.test(label) || /\?$/.test(label)) return false;
  if (isBold) return true;
  const words = titleWords(value);
  return titleWords(label).length <= 4 && (words.length <= 6 || /^[[<{(_*]/.test(value));
}

const BLANKS = /\[[^\][\n]{2,80}\](?![([])|\{\{?[^{}\n]{2,80}\}\}?|<[^<>\n]{2,80}>/g;

const isBlank = (blank: string): boolean => /\p{L}{2}/u.test(blank) && !/^<https?:/.test(blank);

export function withoutBlanks(title: string): string {
  return title.replace(BLANKS, ' ').replace(/_{2,}|\b(?:X{2,}|N{2,})\b/g, ' ');
}

const hasBlank = (written: string): boolean => (written.match(BLANKS) ?? []).some(isBlank);

export interface Unit {
  readonly text: VisibleText;
  /** A task or a question that stays while its answer comes below. */
  readonly isKept: boolean;
  readonly block: Block;
}

/** The sentences and cells of a document that are no headings, without labels in front. */
export function unitsOf(document: Postmortem): readonly Unit[] {
  return document.blocks.flatMap((block, i): Unit[] => {
    if (block.kind === 'heading' || block.kind === 'code' || block.header === true) return [];
    const next = document.blocks[i + 1];
    const parts = block.kind === 'row' ? (block.cells ?? []) : block.text.lines();
    return parts.flatMap((part, k) => {
      // The first cell of a row may be its label.
      if (block.kind === 'row' && k === 0 && parts.length > 1 && titleWords(part.value).length <= 6) return [];
      const { value } = part;
      const colon = block.kind === 'row' ? -1 : labelEnd(value);
      const from = colon === -1 ? 0 : colon + 1;
      const units: Unit[] = [];
      for (const [start, end] of sentenceRanges(value, from)) {
        const text = part.slice(start, end).trimmed();
        const isLabelOnly = colon !== -1 && colon === value.trimEnd().length - 1;
        const isQuestion = text.value.endsWith('?') && next !== undefined && !isRealHeading(next);
        const isValue = colon !== -1 && !/[.?…]$/.test(text.value) && !hasBlank(text.value);
        const isKept = isLabelOnly || isValue || block.checked !== undefined || (isQuestion && !sameKind(block, next!));
        if (text.value !== '') units.push({ text, isKept, block });
      }
      return units;
    });
  });
}

/** From `from` on, each up to and with the marks that end it. */
function sentenceRanges(line: string, from: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = from;
  for (const { 0: marks, index } of line.slice(from).matchAll(/[.!?]{1,9}/g)) {
    const end = from + index + marks.length;
    ranges.push([start, end]);
    start = end;
  }
  ranges.push([start, line.length]);
  return ranges;
}

/** Where a label at the start of a line ends; -1 where it has none. */
function labelEnd(line: string): number {
  const colon = line.slice(0, 80).search(/[:：](?=\s|$)/);
  return /[.!?]\s/.test(line.slice(0, Math.max(0, colon))) ? -1 : colon;
}

const sameKind = (block: Block, next: Block): boolean => block.kind === next.kind && block.depth === next.depth;
