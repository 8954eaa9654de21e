/** Puts titles into an outline as people mean it: by rank where ranks are clear, by what belongs to what where they are not. */
import type { Finding } from '../model/check.js';
import type { Block, Mark, Section, SectionId } from '../model/postmortem.js';
import type { VisibleText } from '../model/text.js';
import type { Part, Title } from './titles.js';
import { homes, mainSections } from './vocabulary.js';

interface Draft {
  id: SectionId | null;
  ids: readonly SectionId[];
  title: string;
  heading: VisibleText;
  mark: Mark;
  rank: number;
  depth: number;
  parent: Draft | null;
  start: number;
  end: number;
  blocks: Block[];
  main: SectionId | null;
}

const mains: ReadonlySet<SectionId> = new Set(mainSections);
const mainOf = (ids: readonly SectionId[]) => ids.find((id) => mains.has(id)) ?? null;

/** A heading such as "14:05", "Day 2" or "12 May 2024": an entry of the timeline that it stands in. */
const dated =
  /^\W{0,3}(?:\d{1,2}[:.h]\d{2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|phase|step|t[+-])[a-z]{0,6}\b)/i;

class Outline {
  readonly sections: Draft[] = [];
  #open: Draft[] = [];

  constructor(
    readonly titles: readonly Title[],
    readonly length: number,
  ) {}

  #current(): Draft | null {
    for (let i = this.#open.length - 1; i >= 0; i--) if (this.#open[i]!.main !== null) return this.#open[i]!;
    return null;
  }

  /** The section that a title opens below, after closing those that it ends. */
  #parentOf(title: Title, index: number, ids: readonly SectionId[]): Draft | null {
    const current = this.#current();
    const main = mainOf(ids);
    const keepFor = (section: Draft) => {
      this.#open.length = this.#open.indexOf(section) + 1;
    };
    if (ids.length === 0) {
      if (current && current.main === 'timeline' && dated.test(title.title) && title.rank >= current.rank)
        keepFor(current);
      else this.#closeTo(title.rank);
      return this.#open.at(-1) ?? null;
    }
    if (main !== null) {
      const nested =
        current !== null &&
        title.rank > current.rank &&
        (current.main === main || this.#hasStronger(title, index, main));
      if (nested) this.#closeTo(title.rank);
      else {
        this.#open = this.#open.filter((section) => section.ids.length === 0 && section.rank < title.rank);
      }
      return this.#open.at(-1) ?? null;
    }
    if (current !== null && this.#belongs(title, index, ids[0]!, current)) {
      keepFor(current);
      const inner = this.sections.filter((section) => section.parent === current);
      // Parts of parts: what is marked deeper than the part before it stands in that part.
      const last = inner.at(-1);
      if (last && title.rank > last.rank && last.ids[0] !== ids[0] && title.rank <= 6) this.#open.push(last);
      return this.#open.at(-1)!;
    }
    this.#closeTo(title.rank);
    return this.#open.at(-1) ?? null;
  }

  #belongs(title: Title, index: number, id: SectionId, current: Draft): boolean {
    if (title.rank > current.rank) return true;
    if (!homes[id]?.includes(current.main!)) return false;
    if (current.main === 'cause' || current.main === 'measures') return true;
    if (id === 'root-cause' || id === 'resolution') return this.#comesLater(title, index, id);
    return true;
  }

  #comesLater(title: Title, index: number, id: SectionId): boolean {
    return this.titles
      .slice(index + 1)
      .some((later) => later.ids.includes('cause') || (later.ids.includes(id) && later.rank <= title.rank));
  }

  #hasStronger(title: Title, index: number, main: SectionId): boolean {
    return this.titles.some((other, i) => i !== index && other.ids.includes(main) && other.rank < title.rank);
  }

  #closeTo(rank: number): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.rank >= rank) this.#open.pop();
  }

  add(title: Title, index: number, start: number): Draft {
    const ids = this.#idsOf(title, index);
    const parent = this.#parentOf(title, index, ids);
    const section: Draft = {
      id: ids[0] ?? null,
      ids,
      title: title.title,
      heading: title.heading,
      mark: title.mark,
      rank: title.rank,
      depth: (parent?.depth ?? 0) + 1,
      parent,
      start,
      end: this.length,
      blocks: [],
      main: mainOf(ids),
    };
    for (const other of this.sections) if (other.end === this.length && !this.#open.includes(other)) other.end = start;
    this.#open.push(section);
    this.sections.push(section);
    return section;
  }

  /** A second summary behind everything else is the conclusion. */
  #idsOf(title: Title, index: number): readonly SectionId[] {
    if (title.ids[0] !== 'summary') return title.ids;
    if (this.titles.slice(index).some(({ ids }) => ids.includes('timeline'))) return title.ids;
    const has = (id: SectionId) => this.sections.some((section) => section.ids.includes(id));
    return has('summary') && (has('measures') || has('action-items')) ? ['conclusion'] : title.ids;
  }

  addBlock(block: Block): void {
    for (const section of this.#open) section.blocks.push(block);
  }
}

/** The outline of a document's parts. */
export function outline(
  parts: readonly Part[],
  length: number,
): { sections: readonly Section[]; hints: readonly Finding[] } {
  const withSummary = impliedSummary(parts);
  const titles = withSummary.flatMap(({ title }) => (title ? [title] : []));
  const result = new Outline(titles, length);
  let index = 0;
  for (const { block, title } of withSummary) {
    const start = title?.heading.span().start ?? block.span.start;
    if (title === null) result.addBlock(block);
    else if (block.kind === 'heading' && !title.inline) {
      const before = result.sections.length;
      const opened = result.add(title, index++, Math.min(start, block.span.start));
      // A part's own title is one of the blocks of the sections around it.
      for (let section = opened.parent; section !== null && before > 0; section = section.parent)
        section.blocks.push(block);
    } else {
      result.add(title, index++, Math.min(start, block.span.start));
      if (block.text.value !== '') result.addBlock(block);
    }
  }
  const sections = published(result.sections);
  return { sections, hints: hintsOf(titles) };
}

const summaryParts: ReadonlySet<SectionId> = new Set(['duration', 'impact', 'root-cause']);

/** Some leave out the title of the summary and begin with its parts: two of them before all other sections imply it. */
function impliedSummary(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ title }) => title?.ids.includes('summary'))) return parts;
  const end = parts.findIndex(({ title }) => title !== null && mainOf(title.ids) !== null);
  const before = parts.slice(0, end === -1 ? parts.length : end);
  const found = new Set(before.flatMap(({ title }) => title?.ids.filter((id) => summaryParts.has(id)) ?? []));
  if (found.size < 2 || !found.has('duration')) return parts;
  const first = before.findIndex(({ title }) => title?.ids.some((id) => summaryParts.has(id)));
  const { block, title } = parts[first]!;
  const at = block.text.span().start;
  const implied: Title = {
    ...title!,
    heading: title!.heading,
    ids: ['summary'],
    mark: 'plain',
    rank: Math.max(1, title!.rank - 1),
    inline: true,
  };
  const empty: Block = { ...block, kind: 'paragraph', text: block.text.slice(0, 0), span: { start: at, end: at } };
  return [...parts.slice(0, first), { block: empty, title: implied }, ...parts.slice(first)];
}

function published(drafts: readonly Draft[]): readonly Section[] {
  const made = new Map<Draft, Section>();
  for (const draft of drafts) {
    const { id, ids, title, heading, mark, depth, blocks } = draft;
    const parent = draft.parent === null ? null : made.get(draft.parent)!;
    made.set(draft, {
      id,
      ids,
      title,
      heading,
      mark,
      depth,
      parent,
      span: { start: draft.start, end: draft.end },
      blocks,
    });
  }
  return [...made.values()];
}

const marks: Readonly<Record<Mark, string>> = {
  heading: 'a heading',
  bold: 'bold text',
  label: 'a label',
  list: 'a list item',
  html: 'HTML',
  plain: 'plain text',
};

function hintsOf(titles: readonly Title[]): readonly Finding[] {
  return titles
    .filter(({ ids, mark }) => mark !== 'heading' && mark !== 'html' && mainOf(ids) !== null)
    .map(({ heading, title, mark, spaceless }) => ({
      message: spaceless
        ? `"${title}" lacks the space that makes it a heading`
        : `"${title}" is marked by ${marks[mark]}`,
      help: `Write it as a heading: \`## ${title}\`.`,
      at: heading.span(),
    }));
}
