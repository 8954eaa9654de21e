/** How the rules on times say what stands there, what is missing, and where it stands instead. */
import type { Judgement } from '../../model/check.js';
import type { Postmortem, SectionId } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import { sectionOf } from '../../parse/index.js';

interface Place {
  readonly span: Span;
}

export function passOn(...facts: readonly Place[]): Judgement {
  return { outcome: 'pass', evidence: facts.map(({ span }) => span) };
}

interface Missing {
  readonly message: string;
  readonly help: string;
  /** The words that lack something; else the section's title. */
  readonly at?: Span;
  /** Where it stands instead. */
  readonly instead: readonly (Place | null)[];
}

export function missing(document: Postmortem, section: SectionId, { message, help, at, instead }: Missing): Judgement {
  const places = instead.filter((place) => place !== null).slice(0, 2);
  const related = places.map(({ span }) => ({
    label: `It stands only here, ${whereabouts(document, span)}.`,
    at: span,
  }));
  const finding = { message, help, at: at ?? sectionSpan(document, section) };
  return { outcome: 'fail', findings: [related.length > 0 ? { ...finding, related } : finding] };
}

/** The title of a section, or the start of the document where there is none. */
export function sectionSpan(document: Postmortem, id: SectionId): Span {
  return sectionOf(document, id)?.heading.span() ?? { start: 0, end: 0 };
}

/** `under “Timeline”`, for the innermost section that holds a span. */
function whereabouts(document: Postmortem, { start }: Span): string {
  const section = document.sections.findLast(({ span }) => span.start <= start && start < span.end);
  if (!section) return 'outside every section';
  return `under “${section.title.length > 40 ? `${section.title.slice(0, 39)}…` : section.title}”`;
}
