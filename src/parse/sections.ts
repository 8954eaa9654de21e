/** Puts titles into an outline as people mean it: by rank where ranks are clear, by what belongs to what where they are not. */
import type { Finding, Fix } from '../model/check.js';
import type { Block, Mark, Section, SectionId } from '../model/postmortem.js';
import type { VisibleText } from '../model/text.js';
import { asHeading, respelt, spaced } from './heading-fixes.js';
import type { Part, Title } from './titles.js';
import { homes, mainSections } from './vocabulary.js';

interface Draft {
  id: SectionId | null;
  ids: readonly SectionId[];
  looksLike: readonly SectionId[];
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
  lastPart: Draft | null;
}

const mains: ReadonlySet<SectionId> = new Set(mainSections);
const mainOf = (ids: readonly SectionId[]) => ids.find((id) => mains.has(id)) ?? null;

/** A heading such as "14:05", "Day 2" or "12 May 2024": an entry of the timeline that it stands in. */
const dated =
  /^\W{0,3}(?:\d{1,2}[:.h]\d{2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|phase|step|t[+-])[a-z]{0,6}\b)/i;

const wentWrong = /^what(?: (?:went|goes|was)|’s|'s) wrong\W{0,3}$/i;

const broke = /^what (?:broke|(?:went|goes|was) wrong)\W{0,3}$/i;

/** What comes where in the whole document, for decisions that look ahead. */
class Foresight {
  readonly #last = new Map<SectionId, number>();
  readonly #strongest = new Map<SectionId, number>();
  /** For each title, the strongest rank that its kind still gets behind it. */
  readonly #strongestBehind: number[] = [];
  /** Whether no other title speaks of lessons or of the cause. */
  readonly wentWrongTellsCause: boolean;

  constructor(titles: readonly Title[]) {
    const behind = new Map<SectionId, number>();
    for (let i = titles.length - 1; i >= 0; i--) {
      const { ids, rank } = titles[i]!;
      this.#strongestBehind[i] = behind.get(ids[0] ?? '') ?? Number.POSITIVE_INFINITY;
      for (const id of ids) {
        behind.set(id, Math.min(rank, behind.get(id) ?? rank));
        if (!this.#last.has(id)) this.#last.set(id, i);
      }
    }
    for (const [id, rank] of behind) this.#strongest.set(id, rank);
    this.wentWrongTellsCause = !titles.some(
      ({ ids, title }) =>
        ids.includes('cause') || ids.includes('root-cause') || (ids.includes('lessons') && !wentWrong.test(title)),
    );
  }

  isBehind(id: SectionId, index: number): boolean {
    return (this.#last.get(id) ?? -1) > index;
  }

  /** Whether the title's own kind comes again, marked as strongly. */
  comesAgain(title: Title, index: number): boolean {
    return this.#strongestBehind[index]! <= title.rank;
  }

  hasStronger(id: SectionId, rank: number): boolean {
    return (this.#strongest.get(id) ?? rank) < rank;
  }
}

class Outline {
  readonly sections: Draft[] = [];
  readonly #seen = new Set<SectionId>();
  readonly #foresight: Foresight;
  #open: Draft[] = [];

  constructor(
    titles: readonly Title[],
    readonly length: number,
  ) {
    this.#foresight = new Foresight(titles);
  }

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
      const whole = current?.parent ?? null;
      if (whole !== null && whole.main === main && current?.main === main && title.rank === current.rank) {
        // “What went badly” beside “What went well”: both are parts of the lessons.
        keepFor(whole);
        return whole;
      }
      const nested =
        current !== null &&
        title.rank > current.rank &&
        (current.main === main || this.#foresight.hasStronger(main, title.rank));
      if (nested) this.#closeTo(title.rank);
      else this.#closeKnown(title.rank);
      return this.#open.at(-1) ?? null;
    }
    if (current !== null && this.#endsTimeline(title, index, ids, current)) {
      this.#closeKnown(title.rank);
      return this.#open.at(-1) ?? null;
    }
    if (current !== null && this.#belongs(title, index, ids[0]!, current)) {
      keepFor(current);
      // Parts of parts: what is marked deeper than the part before it stands in that part.
      const last = current.lastPart;
      if (last && title.rank > last.rank && last.ids[0] !== ids[0] && title.rank <= 6) this.#open.push(last);
      return this.#open.at(-1)!;
    }
    this.#closeTo(title.rank);
    return this.#open.at(-1) ?? null;
  }

  /** A root cause below the timeline is no part of it, however it is marked, where nothing else tells the cause. */
  #endsTimeline(title: Title, index: number, ids: readonly SectionId[], current: Draft): boolean {
    const isLine = !title.inline && current.main === 'timeline' && ids.includes('root-cause');
    return (
      isLine &&
      !this.#seen.has('cause') &&
      !this.#foresight.isBehind('cause', index) &&
      !this.#foresight.comesAgain(title, index)
    );
  }

  #belongs(title: Title, index: number, id: SectionId, current: Draft): boolean {
    if (title.rank > current.rank) return true;
    // A label with its text never ends the section that it stands in, but for a cause or a fix with no other place.
    const orphan = id === 'root-cause' || id === 'resolution';
    if (title.inline && title.rank > 6 && !orphan) return true;
    if (!Object.hasOwn(homes, id) || !homes[id]!.includes(current.main!)) return false;
    if (current.main === 'cause' || current.main === 'measures') return true;
    if (id !== 'root-cause' && id !== 'resolution') return true;
    return this.#foresight.isBehind('cause', index) || this.#foresight.comesAgain(title, index);
  }

  /** Leaves open only sections of the author's own that are marked more strongly. */
  #closeKnown(rank: number): void {
    this.#open = this.#open.filter((section) => section.ids.length === 0 && section.rank < rank);
  }

  #closeTo(rank: number): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.rank >= rank) this.#open.pop();
  }

  add(title: Title, index: number, start: number): Draft {
    const ids = this.#idsOf(title, index);
    const before = this.#open;
    this.#open = [...before];
    const parent = this.#parentOf(title, index, ids);
    for (const section of before) if (!this.#open.includes(section)) section.end = start;
    const section: Draft = {
      id: ids[0] ?? null,
      ids,
      looksLike: title.looksLike,
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
      lastPart: null,
    };
    if (parent) parent.lastPart = section;
    for (const id of ids) this.#seen.add(id);
    this.#open.push(section);
    this.sections.push(section);
    return section;
  }

  /**
   * A second summary behind everything else is the conclusion. “What went wrong?” is a lesson beside what went well, and
   * the cause where it stands among what is said of the cause, or nothing else tells it.
   */
  #idsOf(title: Title, index: number): readonly SectionId[] {
    // A label in the summary tells what the outage was.
    if (title.inline && this.#current()?.main === 'summary' && broke.test(title.title)) return ['impact'];
    if (title.ids[0] === 'lessons' && wentWrong.test(title.title)) {
      const current = this.#current();
      const isPart = current?.main === 'cause' && title.rank > current.rank;
      return isPart || this.#foresight.wentWrongTellsCause ? ['root-cause'] : title.ids;
    }
    if (title.ids[0] !== 'summary') return title.ids;
    if (this.#foresight.isBehind('timeline', index) || !this.#seen.has('summary')) return title.ids;
    return this.#seen.has('measures') || this.#seen.has('action-items') ? ['conclusion'] : title.ids;
  }

  addBlock(block: Block): void {
    for (const section of this.#open) section.blocks.push(block);
  }
}

/** The outline of a document's parts. */
export function outline(
  parts: readonly Part[],
  source: string,
): { sections: readonly Section[]; hints: readonly Finding[] } {
  const withSummary = impliedSummary(impliedTimeline(parts));
  const titles = withSummary.flatMap(({ title }) => (title ? [title] : []));
  const result = new Outline(titles, source.length);
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
  return { sections, hints: hintsOf(titles, sections, source) };
}

/** An entry begins with its time, perhaps behind a date or a bullet. */
const timedLine = /^.{0,16}?(?<![\d:.])(?:\d{1,2}[:.h][0-5]\d(?!\d)|\d{1,2}\s?[ap]\.?m\b)/i;
const fewestEntries = 3;

/** Whether lines are entries of a timeline, for the most part. */
function areEntries(lines: readonly string[]): boolean {
  const timed = lines.filter((line) => timedLine.test(line)).length;
  return timed >= fewestEntries && timed * 2 > lines.length;
}

/** Where no title names a timeline, what consists of entries with their times is one, whatever its title says. */
function impliedTimeline(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ title }) => title?.ids.includes('timeline'))) return parts;
  const first = parts.findIndex(({ title }) => title !== null);
  const opening = parts.findIndex(
    ({ title }, index) =>
      index > first && title !== null && title.ids.length === 0 && !title.inline && holdsEntries(parts, index + 1),
  );
  if (opening === -1) return parts;
  return parts.map((part, index) =>
    index === opening ? { ...part, title: { ...part.title!, ids: ['timeline'] } } : part,
  );
}

/** Whether the blocks from `from` up to the next title are entries for the most part. */
function holdsEntries(parts: readonly Part[], from: number): boolean {
  const lines: string[] = [];
  for (let at = from; at < parts.length && parts[at]!.title === null; at++) {
    const { block } = parts[at]!;
    if (block.kind === 'code' || block.header === true) continue;
    lines.push(...block.text.value.split('\n'));
  }
  return areEntries(lines);
}

const summaryParts: ReadonlySet<SectionId> = new Set(['duration', 'impact', 'root-cause']);

/**
 * Some leave out the title of the summary and begin with its parts: a duration and another part before all other
 * sections imply it. So does a section under a title of its own right before the timeline that says when it happened.
 */
function impliedSummary(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ title }) => title?.ids.includes('summary'))) return parts;
  const end = parts.findIndex(({ title }) => title !== null && mainOf(title.ids) !== null);
  const before = parts.slice(0, end === -1 ? parts.length : end);
  const found = new Set(before.flatMap(({ title }) => title?.ids.filter((id) => summaryParts.has(id)) ?? []));
  const isPart = ({ title }: Part) => title?.ids.some((id) => summaryParts.has(id)) ?? false;
  if (found.size >= 2 && found.has('duration')) return withSummaryAt(parts, before.findIndex(isPart));
  return end !== -1 && parts[end]!.title!.ids.includes('timeline') ? accountAsSummary(parts, end) : parts;
}

function withSummaryAt(parts: readonly Part[], first: number): readonly Part[] {
  const { block, title } = parts[first]!;
  const at = block.text.span().start;
  const implied: Title = {
    ...title!,
    ids: ['summary'],
    mark: 'implied',
    rank: Math.max(1, title!.rank - 1),
    inline: true,
  };
  const empty: Block = { ...block, kind: 'paragraph', text: block.text.slice(0, 0), span: { start: at, end: at } };
  return [...parts.slice(0, first), { block: empty, title: implied }, ...parts.slice(first)];
}

const clockTime = /\b\d{1,2}[:.;]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i;
const fewestWords = 25;

/** The document's own title is no section: the account has to stand under a later one. */
function accountAsSummary(parts: readonly Part[], timeline: number): readonly Part[] {
  let opening = timeline - 1;
  while (opening >= 0 && parts[opening]!.title === null) opening--;
  const title = opening > 0 ? parts[opening]!.title : null;
  const hasTitleBefore = parts.slice(0, Math.max(0, opening)).some((part) => part.title !== null);
  if (title === null || title === undefined || title.ids.length > 0 || title.inline || !hasTitleBefore) return parts;
  const text = parts
    .slice(opening + 1, timeline)
    .map(({ block }) => block.text.value)
    .join(' ');
  if (text.split(/\s+/).length < fewestWords || !clockTime.test(text)) return parts;
  const implied: Title = { ...title, ids: ['summary'] };
  return parts.map((part, index) => (index === opening ? { ...part, title: implied } : part));
}

function published(drafts: readonly Draft[]): readonly Section[] {
  const made = new Map<Draft, Section>();
  for (const draft of drafts) {
    const { id, ids, looksLike, title, heading, mark, depth, blocks } = draft;
    const parent = draft.parent === null ? null : made.get(draft.parent)!;
    made.set(draft, {
      id,
      ids,
      ...(looksLike.length > 0 && { looksLike }),
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
  implied: 'nothing',
};

/** @param sections those of the titles, in the same order */
function hintsOf(titles: readonly Title[], sections: readonly Section[], source: string): readonly Finding[] {
  const level = levelOfMains(titles);
  const unmarked = titles.flatMap((title, i) => {
    const isMarked = title.mark === 'heading' || title.mark === 'html' || title.mark === 'implied';
    if (isMarked) return [];
    const fix = headingFix(title, sections[i]!, level, source);
    // A part that stands for itself is one where its line holds nothing else; `**Severity: 2**` is a value.
    const isOwn = title.ids.some((id) => id in homes) && !title.inline && fix !== null;
    const isMain = mainOf(title.ids) !== null && !isOfItsParent(sections[i]!);
    return isMain || title.spaceless || isOwn ? [{ title, fix }] : [];
  });
  const seeming = titles.filter(({ looksLike }) => looksLike.length > 0);
  const misspelt = titles.flatMap(({ heading, title, mark }) => {
    const right = mark === 'heading' ? respelt(heading, title, source) : null;
    return right === null ? [] : [{ heading, title, right }];
  });
  return [
    ...unmarked.map(({ title: { heading, title, mark, spaceless }, fix }) => ({
      message: spaceless
        ? `“${title}” lacks the space that makes it a heading.`
        : `The section “${title}” is marked by ${marks[mark]}, not by a heading.`,
      help: `Write it as a heading: \`## ${title}\`.`,
      at: heading.span(),
      ...(fix === null ? {} : { fix }),
    })),
    ...misspelt.map(({ heading, title, right }) => ({
      message: `The heading “${title}” is misspelt.`,
      help: `Write “${right.title}”.`,
      at: heading.span(),
      fix: right.fix,
    })),
    ...seeming.map(({ heading, title }) => ({
      message: `“${title}” is written with letters of another script that look like Latin ones, so it names no section.`,
      help: 'Type the heading again on a Latin keyboard.',
      at: heading.span(),
    })),
  ];
}

/** A title within a known section may be a label of its text, so only the others become headings. */
function headingFix(title: Title, section: Section, level: number, source: string): Fix | null {
  if (title.spaceless) return spaced(title.heading, source);
  const isLine = title.mark === 'bold' || title.mark === 'label' || title.mark === 'plain';
  return isLine && !isPart(section) ? asHeading(title, level, source) : null;
}

/** Whether a section stands in another one that the gate knows. */
function isPart({ parent }: Section): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.ids.length > 0) return true;
  return false;
}

/** Whether a section stands in one that serves as the same: "What went well: …" below "Lessons Learned". */
function isOfItsParent({ ids, parent }: Section): boolean {
  for (let at = parent; at !== null; at = at.parent) if (mainOf(at.ids) === mainOf(ids)) return true;
  return false;
}

/** The level that most main sections have whose heading is one. */
function levelOfMains(titles: readonly Title[]): number {
  const counts = new Map<number, number>();
  for (const { ids, mark, rank } of titles) {
    if (mark === 'heading' && mainOf(ids) !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}
