/** What a team's own Markdown template asks for: its sections, fields, tables and task lists, and what is to be replaced. */
import type { Block, Postmortem, Section, SectionId } from '../model/postmortem.js';
import type { VisibleText } from '../model/text.js';
import { parse } from '../parse/index.js';
import { bareTitle, titleWords } from '../parse/titles.js';
import { readTitle } from '../parse/vocabulary.js';
import { commentsOf, directivesOf, markedBy } from './directives.js';
import { isAboutWriting, namesGuide, templateIn } from './guide.js';
import {
  frontMatterOf,
  isColumnWord,
  isKeyValue,
  isLabel,
  isTemplateField,
  labelledLines,
  NOT_A_FIELD,
  tablesOf,
} from './labels.js';
import { blanksIn, isGuidance, isLong, isRealHeading, runsOf, saidIn, withoutBlanks } from './texts.js';

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
  /** Whether boxes stand directly below it. */
  readonly holdsTasks: boolean;
  /** What the template itself says in it and in its subsections, piece by piece; empty where that may stay. */
  readonly texts: readonly string[];
}

export interface TemplateField {
  readonly slug: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly form: 'front matter' | 'label' | 'table row';
  readonly section: string | null;
  readonly isOptional: boolean;
  /** Its value's words, where these are there to be replaced. */
  readonly blank: string | null;
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
  /** Headings of parts that tell how to write: nothing is asked of them. */
  readonly about: readonly string[];
  /** The words of every heading, also of those that ask for nothing. */
  readonly headings: readonly string[];
  /** Guidance and examples: each one's words, joined by spaces. */
  readonly guidance: readonly string[];
  /** Blanks as written: `[service]`, `{{ date }}`. */
  readonly blanks: readonly string[];
  /** The words of comments. */
  readonly comments: readonly string[];
}

const MOST_GUIDANCE = 1000;
const MOST_BLANKS = 200;

/** Pure and total for a text that passed the pre-scan. */
export function structureOf({ path, text: written }: Template): Structure {
  const text = templateIn(written);
  const document = parse(path, text);
  const comments = commentsOf(text);
  const directives = directivesOf(text);
  const isMarked = markedBy(text, 'optional', directives);
  const isRequired = markedBy(text, 'required', directives);
  const isFixed = markedBy(text, 'fixed', directives);
  const headings = document.sections.filter((section) => isHeading(section) && !isSentence(section));
  const title = titleOf(headings);
  const outline = outlineOf(headings, title, document);
  const slugs = new Slugs();
  const sections: TemplateSection[] = [];
  for (const entry of outline) {
    if (entry.kind !== 'section') continue;
    const { heading, level } = entry;
    const parent = entry.parent === null ? null : entry.parent.slug;
    const words = titleWords(withoutBlanks(heading.title));
    const slug = slugs.next(words.join('-'), parent);
    entry.slug = slug;
    const at = heading.heading.span();
    const blocks = document.blocks.filter(({ span }) => entry.start < span.start && span.start < entry.end);
    const own = blocks.filter(({ span }) => span.start < entry.ownEnd);
    const isOptional =
      sections.find((each) => each.slug === parent)?.isOptional === true ||
      // What authors are to phrase themselves may also be left out.
      blanksIn(lineAt(text, at.start)).length > 0 ||
      /\(\s?optional\b/i.test(heading.heading.value) ||
      isBackMatter(words) ||
      isMarked(at, true);
    sections.push({
      slug,
      title: bareTitle(withoutBlanks(heading.title)),
      words,
      ids: knownIds(words),
      level,
      parent,
      isOptional: isOptional && !isRequired(at, true),
      holdsTasks: own.some(isBox),
      texts: isFixed(at, true) ? [] : [...new Set(blocks.flatMap(piecesOf))].filter((piece) => !isAnswer(piece, words)),
    });
  }
  const entryOf = (block: Block): Entry | undefined =>
    outline.findLast((entry) => entry.start <= block.span.start && block.span.start < entry.ownEnd);
  const homeOf = (block: Block): string | null => {
    for (let entry = entryOf(block); entry !== undefined; entry = entry.parent ?? undefined) {
      if (entry.slug !== null) return entry.slug;
    }
    return null;
  };
  const isAbout = (block: Block) => entryOf(block)?.kind === 'about';
  const isOptionalHome = (slug: string | null) => sections.find((each) => each.slug === slug)?.isOptional === true;

  const fieldSlugs = new Slugs();
  const fields = new Map<string, TemplateField>();
  const addField = (field: Omit<TemplateField, 'slug' | 'words'>): void => {
    const words = titleWords(field.label);
    const key = words.join(' ');
    if (words.length === 0 || fields.has(key)) return;
    fields.set(key, { ...field, slug: fieldSlugs.next(words.join('-'), null), words });
  };
  const keys = frontMatterOf(document).map(({ key }) => key);
  // GitHub's own keys of an issue template do not come into what is written to it.
  for (const label of keys.includes('about') ? [] : keys) {
    addField({ label, form: 'front matter', section: null, isOptional: false, blank: null });
  }
  for (const entry of outline) {
    if (entry.kind !== 'field') continue;
    addField({ label: entry.label!, form: 'label', section: null, isOptional: false, blank: null });
  }
  const tables: TemplateTable[] = [];
  const tableSlugs = new Slugs();
  for (const table of tablesOf(document)) {
    if (isAbout(table[0]!)) continue;
    const section = homeOf(table[0]!);
    const isOptional = isMarked(table.at(-1)!.span, false) || isOptionalHome(section);
    if (!isKeyValue(table)) {
      const columns = (table[0]!.cells ?? []).map(({ value }) => bareTitle(value)).filter((name) => name !== '');
      if (columns.length < 2 || isFixed(table.at(-1)!.span, false)) continue;
      tables.push({
        slug: tableSlugs.next(section ?? titleWords(columns[0]!).join('-'), null),
        columns,
        section,
        isOptional,
      });
      continue;
    }
    for (const row of table) {
      const label = bareTitle(row.cells?.[0]?.value ?? '');
      if (!isLabel(label) || isColumnWord(row)) continue;
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
    if (isRealHeading(block) || block.kind === 'row' || block.kind === 'code' || block.kind === 'quote') continue;
    if ((block.depth > 1 && block.kind === 'item') || block.checked !== undefined || isAbout(block)) continue;
    const runs = runsOf(block, false);
    for (const line of labelledLines(block)) {
      if (!isTemplateField(line)) continue;
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
    headings: [...new Set(headings.map((heading) => titleWords(heading.heading.value).join(' ')))],
    guidance: guidanceOf(document, text, isFixed),
    blanks: blanksOf(document),
    comments: comments.map(({ words }) => words).filter((words) => words !== ''),
  };
}

/** `@name`, a beginning such as `#incident-` that is to be completed, a number such as `INC-###`. */
const STUB =
  /^(?:@(?:name|owner|user|username|handle|person|someone|author|assignee|commander|lead|date)|[#\w-]{1,40}[-_]|[\w-]{0,20}#{2,10})$/i;

/** `SEV1 / SEV2 / SEV3`: one of them is to be chosen. */
const CHOICE = /^[a-z][\w -]{0,30}(?:\/[\w -]{1,30}){2,8}$/i;

/** The words of a value that is guidance or a stub; blanks in brackets are found wherever they stand. */
const blankOf = (value: VisibleText, block: Block, source: string): string | null =>
  (isGuidance(value, block, source) || STUB.test(value.value.trim()) || CHOICE.test(value.value.trim())) &&
  blanksIn(value.value).length === 0
    ? titleWords(value.value).join(' ')
    : null;

/** An empty box is none to Markdown. */
const isBox = ({ kind, checked, text }: Block): boolean =>
  checked !== undefined || (kind === 'item' && /^\[[ xX]?\]$/.test(text.value.trim()));

const lineStart = (block: Block, { line, valueFrom }: { line: number; valueFrom: number }): number =>
  block.text.span(line + valueFrom).start;

/** So many headings that tell how to write make a page a guide, whatever else stands in it. */
const GUIDE = 3;

/**
 * Why a structure is no template's, as the end of a sentence that begins with its path; undefined where it is one.
 * A guide that were taken for a template would ask every postmortem for a chapter on how to write.
 */
export function structureFault({ title, sections, fields, tables, about }: Structure): string | undefined {
  const outer = sections.filter(({ parent }) => parent === null).length;
  const isGuide =
    about.length >= GUIDE ||
    (about.length > 0 && about.length >= outer) ||
    (about.length > 0 && title !== null && namesGuide(titleWords(title)));
  if (isGuide) {
    const named = about.slice(0, 3).map((name) => `“${name.slice(0, 60)}”`);
    const rest = about.length > 3 ? ` and ${about.length - 3} more` : '';
    return `reads as a guide, not a template: ${named.join(', ')}${rest} ${about.length === 1 ? 'tells' : 'tell'} how to write.`;
  }
  const asked = sections.length + tables.length + fields.filter(({ form }) => form !== 'front matter').length;
  if (asked > 0) return undefined;
  return 'holds nothing to ask for: no headings below its title, no labels and no tables.';
}

interface Entry {
  readonly heading: Section;
  /** `example`: authors replace it; `about`: it tells how to write; `field`: it asks for a value. */
  readonly kind: 'title' | 'example' | 'about' | 'field' | 'section';
  readonly label?: string;
  readonly level: number;
  /** The nearest one above it that holds it, the title left out. */
  readonly parent: Entry | null;
  readonly start: number;
  /** Where the next heading begins, and where the next that it does not hold does. */
  readonly ownEnd: number;
  readonly end: number;
  slug: string | null;
}

/** The headings in order, nested by their levels. */
function outlineOf(headings: readonly Section[], title: Section | undefined, document: Postmortem): readonly Entry[] {
  const levels = headings.map((heading) => levelOf(heading, document));
  const starts = headings.map(({ heading }) => heading.span().start);
  const entries: Entry[] = [];
  const open: Entry[] = [];
  headings.forEach((heading, i) => {
    const level = levels[i]!;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const parent = open.findLast(({ kind }) => kind !== 'title') ?? null;
    const next = levels.findIndex((each, k) => k > i && each <= level);
    const label = headingField(heading);
    const kind =
      heading === title
        ? 'title'
        : parent?.kind === 'about' || isAboutWriting(titleWords(bareTitle(heading.heading.value)))
          ? 'about'
          : isExample(heading, document.source)
            ? 'example'
            : label !== undefined
              ? 'field'
              : 'section';
    const entry: Entry = {
      heading,
      kind,
      ...(label === undefined ? {} : { label }),
      level,
      parent: parent?.kind === 'section' || parent?.kind === 'about' ? parent : nearestSection(parent),
      start: starts[i]!,
      ownEnd: starts[i + 1] ?? document.source.length,
      end: next === -1 ? document.source.length : starts[next]!,
      slug: null,
    };
    entries.push(entry);
    open.push(entry);
  });
  return entries;
}

function nearestSection(entry: Entry | null): Entry | null {
  for (let at = entry; at !== null; at = at.parent) if (at.kind === 'section') return at;
  return null;
}

/** What a section of the template says: whole rows, and sentences. */
export function piecesOf(block: Block): readonly string[] {
  if (isRealHeading(block) || block.header === true) return [];
  if (block.kind === 'code') return [block.text.value.trim()];
  if (block.kind === 'row') return [titleWords(block.text.value).join(' ')].filter((words) => words !== '');
  return runsOf(block, true).flatMap(({ text }) => saidIn(text).map(({ words }) => words));
}

/** What a template answers in advance: nothing, a name, a number, one word that is none of the heading's. */
function isAnswer(piece: string, heading: readonly string[]): boolean {
  const words = piece.split(' ');
  if (/^(?:none|nil|no|not applicable|n a|na|nothing)$/.test(piece)) return true;
  return words.length === 1 && !isLong(piece) && !heading.includes(piece);
}

function guidanceOf(document: Postmortem, source: string, isFixed: ReturnType<typeof markedBy>): readonly string[] {
  const fixed = document.sections.filter(({ heading }) => isFixed(heading.span(), true)).map(({ span }) => span);
  const guidance = new Set<string>();
  for (const block of document.blocks) {
    if (isRealHeading(block) || block.kind === 'code' || block.header === true || block.checked !== undefined) continue;
    if (fixed.some(({ start, end }) => start <= block.span.start && block.span.start < end)) continue;
    if (isFixed(block.span, false)) continue;
    for (const { text: run } of runsOf(block, false)) {
      if (!isGuidance(run, block, source)) continue;
      for (const { words } of saidIn(run)) if (isLong(words) && guidance.size < MOST_GUIDANCE) guidance.add(words);
    }
  }
  return [...guidance];
}

function blanksOf({ blocks }: Postmortem): readonly string[] {
  const blanks = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'code') continue;
    for (const blank of blanksIn(text.value)) if (blanks.size < MOST_BLANKS) blanks.add(blank);
  }
  return [...blanks];
}

const isHeading = ({ mark }: Section): boolean => mark === 'heading' || mark === 'html';

const knownIds = (words: readonly string[]): readonly SectionId[] => {
  const reading = readTitle(words);
  return reading.unknown === 0 ? reading.ids : [];
};

/** What stands at the end of a document and has nothing to say of most incidents: links, appendices, notes. */
const BACK_MATTER = new RegExp(
  `^(?:${[
    'links?|useful links|related (?:links|documents?|documentation|issues|incidents|postmortems|tickets|work)|references?|further reading|see also',
    'appendix|appendices|appendix \\w+|attachments?|supporting (?:info|information|documents?|material|materials|data)|artifacts',
    'notes?|additional (?:notes|information|info|context|comments)|comments?|anything else|other|others|misc|miscellaneous',
    'glossary|acknowledge?ments?|changelog|change log|revision history|document history',
    'anhang|anhänge|anlagen|verweise|weiterführende links|sonstiges|quellen',
    'annexes?|références|liens|pièces jointes|autres?|divers',
    'anexos?|referencias|enlaces|otros|referências|outros|allegati|riferimenti|bijlagen?|bilag|vedlegg|bilagor|lenker|linker|länkar|referanser|referenser',
    'ссылки|приложения?|прочее|материалы',
    '参考|参考資料|参考リンク|関連リンク|付録|添付資料|その他|备注|備考|附录|附錄|参考资料|參考資料|其他|참고|참고 자료|부록|기타',
  ].join('|')})$`,
  'u',
);

const isBackMatter = (words: readonly string[]): boolean => BACK_MATTER.test(words.join(' '));

/** The first heading names the document where none stands as high and its words are no section's. */
function titleOf(headings: readonly Section[]): Section | undefined {
  const [first, ...rest] = headings;
  if (first === undefined || rest.length === 0) return undefined;
  const isAlone = rest.every(({ depth }) => depth > first.depth);
  if (!isAlone && isAboutWriting(titleWords(first.title))) return undefined;
  if (/\b(?:title|template)\b/i.test(first.heading.value)) return first;
  const names = /\b(?:post-?\s?mortem|incident|template|report|title|rca|review|retrospective)\b/i.test(
    first.heading.value,
  );
  const isSection = knownIds(titleWords(first.title)).length > 0;
  if (names && (isAlone || first.ids.length === 0)) return first;
  return isAlone && !isSection ? first : undefined;
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

export function lineAt(source: string, start: number): string {
  const from = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  return /^[^\r\n]{0,1000}/.exec(source.slice(from))![0];
}

/** Headings that authors replace: dates, times, and nothing but a blank. */
function isExample(section: Section, source: string): boolean {
  const written = lineAt(source, section.heading.span().start);
  const rest = titleWords(withoutBlanks(written)).filter((word) => !/^[\dxymdhn]+$/.test(word));
  return rest.length === 0 || /\d{1,2}[:h]\d{2}|\b(?:YYYY|HH:MM)/.test(written) || /^example\b/i.test(section.title);
}

function levelOf({ heading, depth }: Section, { blocks, source }: Postmortem): number {
  const at = heading.span().start;
  const marks = /^ {0,3}(#{1,6})\s/.exec(lineAt(source, at));
  if (marks !== null) return marks[1]!.length;
  const block = blocks.find(({ kind, text }) => kind === 'heading' && text.span().start === at);
  return Math.min(6, block?.depth ?? depth);
}

/** Names for check ids: they hold nothing but lower-case letters, digits and hyphens, and none comes twice. */
class Slugs {
  readonly #taken = new Set<string>();
  /** Up to which number each is taken. */
  readonly #numbers = new Map<string, number>();

  next(name: string, parent: string | null): string {
    const slug = slugOf(name);
    const candidates = [slug, ...(parent === null ? [] : [slugOf(`${parent}-${slug}`)])];
    let chosen = candidates.find((each) => !this.#taken.has(each));
    for (let n = (this.#numbers.get(slug) ?? 1) + 1; chosen === undefined; n++) {
      const numbered = `${slug}-${n}`;
      if (!this.#taken.has(numbered)) chosen = numbered;
      this.#numbers.set(slug, n);
    }
    this.#taken.add(chosen);
    return chosen;
  }
}

/** Latin letters lose their marks; letters of other scripts stay as they are. */
function slugOf(name: string): string {
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
