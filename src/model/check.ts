/** Rules, checks and profiles: what is asked of a postmortem, and what came of it. */
import type { CustomSection } from '../config/settings.js';
import type { Postmortem } from './postmortem.js';
import type { Span } from './text.js';

export type Severity = 'error' | 'warning' | 'info';

/** One change to a text: what stands at the span gives way to the replacement. */
export interface Edit {
  readonly at: Span;
  readonly replacement: string;
}

/** Edits that belong together and do not overlap; they keep what the text says to its reader. */
export type Fix = readonly Edit[];

/** One thing to mend. */
export interface Finding {
  /** A fact about this text, understandable alone in an annotation; it quotes the author only in short. */
  readonly message: string;
  /** An imperative with the thing to type. */
  readonly help: string;
  readonly at: Span;
  /** Other places that belong to it, such as where the fact stands instead. */
  readonly related?: readonly { readonly label: string; readonly at: Span }[];
  /** Where it is certain what to type. */
  readonly fix?: Fix;
}

/** What a rule says of a document. */
export type Judgement =
  /** `fix`: what holds and could be written more plainly. */
  | { readonly outcome: 'pass'; readonly evidence: readonly Span[]; readonly fix?: Fix }
  | { readonly outcome: 'fail'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'skip'; readonly reason: string };

/** A whole number that a config may set for a check. */
export interface NumberOption {
  readonly least: number;
  readonly most: number;
}

/** A kind of judgement; pure and total: it never throws, whatever the document. */
export interface Rule<Options = unknown> {
  readonly id: string;
  judge(document: Postmortem, options: Options): Judgement;
}

/** One line of a rubric, in the rubric's words: plain data, so that what only shows it loads no rule. */
export interface CheckLine {
  /** Fixed by the contract for `alx`, for example `summary.duration`. Its page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly options: unknown;
  readonly severity: Severity;
  /** The rubric's sentence in our own short words, as the checklist shows it. */
  readonly says: string;
  /** The check that must hold before this one can be judged. */
  readonly needs?: string;
}

/** A line with the rule that judges it. */
export interface Check extends CheckLine {
  readonly rule: Rule<never>;
}

/** A question that only a person can answer, shown as a task-list box. */
export interface ReviewItem {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly text: string;
}

export interface Profile<Line extends CheckLine = CheckLine> {
  readonly id: string;
  readonly title: string;
  /** Where the rubric comes from. */
  readonly source: string;
  /** In checklist order. */
  readonly checks: readonly Line[];
  readonly review: readonly ReviewItem[];
  /** Sections that are to be found besides those of the vocabulary. */
  readonly sections?: readonly CustomSection[];
}
