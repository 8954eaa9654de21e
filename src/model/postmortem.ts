/** A postmortem as the gate understands it: sections, blocks and facts, each with the place it stands at. */
import type { Finding } from './check.js';
import type { Span, VisibleText } from './text.js';

/** A kind of section that the gate knows (see `src/parse/vocabulary.ts`), or the id of a section from a config or template. */
export type SectionId = string;

/**
 * How the author marked a section's start. Everything but `heading` counts, with a hint; `implied`: its parts stand
 * there without a title of their own.
 */
export type Mark = 'heading' | 'bold' | 'label' | 'list' | 'html' | 'plain' | 'implied';

/** One unit of prose: what stands between two blank lines, one list item without its nested list, one table row, … */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading' | 'quote' | 'code';
  /** What a reader sees of it; soft and hard line breaks are LF. For a row: its cells joined by ` | `. */
  readonly text: VisibleText;
  readonly span: Span;
  /** List nesting: 1 for a top-level item, 0 outside lists. For a heading: its level. */
  readonly depth: number;
  readonly ordered?: boolean;
  /** The state of a task-list item's box. */
  readonly checked?: boolean;
  /** Written as HTML. */
  readonly html?: boolean;
  /** Shown to the reader as code; its words do not count. Prose that was indented by accident is a paragraph or item still. */
  readonly code?: 'fenced' | 'indented';
  /** A fenced code block's language. */
  readonly language?: string;
  /** A table row's cells, and whether it is the header row. */
  readonly cells?: readonly VisibleText[];
  readonly header?: boolean;
  /** The parts of `text` that are inline code, as ranges of `text.value`. */
  readonly literal?: readonly { readonly from: number; readonly to: number }[];
  /** The parts of `text` that are bold, as ranges of `text.value`. */
  readonly strong: readonly { readonly from: number; readonly to: number }[];
}

export interface Section {
  /** null: a heading that the gate does not know. */
  readonly id: SectionId | null;
  /** Every kind that it serves as: "Resolution and prevention" is two. Empty: a heading that the gate does not know. */
  readonly ids: readonly SectionId[];
  /** The kinds that it only seems to name, by letters of other scripts that look like Latin ones. */
  readonly looksLike?: readonly SectionId[];
  /** The title as a reader sees it, without numbering, emoji, trailing colon and suffixes such as "(all times UTC)". */
  readonly title: string;
  /** The whole title line as written, suffix included: a time zone may stand there. */
  readonly heading: VisibleText;
  readonly mark: Mark;
  /** 1 for the outermost; a section holds the deeper ones that follow it. */
  readonly depth: number;
  readonly parent: Section | null;
  /** From its heading to the start of the next section that it does not hold. */
  readonly span: Span;
  /** The blocks below its heading and below those of the sections that it holds, in order. */
  readonly blocks: readonly Block[];
}

/** `<!-- postmortem-gate: waive CHECK: REASON -->`; what is missing of it is empty. */
export interface Waiver {
  /** What the comment says in place of `waive`; such a one waives nothing. */
  readonly word?: string;
  /** Whether it names more checks than one. */
  readonly isOfSeveral?: boolean;
  readonly check: string;
  readonly reason: string;
  readonly span: Span;
}

/** Text that no reader sees, or characters that make it look like other text. */
export interface Trick extends Finding {
  readonly kind:
    | 'invisible-characters'
    | 'bidi-controls'
    | 'unclosed-comment'
    | 'hidden-html'
    | 'math'
    | 'unused-footnote'
    | 'definition'
    | 'extra-cells';
}

/** Something to look at: an image, a diagram in a fence that GitHub draws, a drawing in characters. */
export interface Figure {
  readonly kind: 'image' | 'diagram' | 'drawing';
  readonly span: Span;
}

export interface Postmortem {
  readonly path: string;
  readonly source: string;
  readonly sections: readonly Section[];
  /** Every block in order, also those before the first section. */
  readonly blocks: readonly Block[];
  /** Words as contract section 3 counts them. */
  readonly words: number;
  readonly figures: readonly Figure[];
  readonly frontMatter: { readonly span: Span; readonly text: string } | null;
  readonly waivers: readonly Waiver[];
  /** Sections that count although no proper heading marks them, and headings that nearly are one: what to write. */
  readonly hints: readonly Finding[];
  /** Text that is there but that no reader sees, where it looks like a trick. */
  readonly tricks: readonly Trick[];
}
