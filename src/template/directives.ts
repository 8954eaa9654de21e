/** The comments of a template, and what some of them say to the gate. */
import { nearest } from '../config/nearest.js';
import type { Finding } from '../model/check.js';
import type { Span } from '../model/text.js';
import { titleWords } from '../parse/titles.js';

export interface Comment {
  readonly span: Span;
  readonly words: string;
}

/** `optional`, `required` and `fixed` stand at a section, field or table; `begin` and `end` around the template. */
const NAMES = ['optional', 'required', 'fixed', 'begin', 'end'] as const;
export type DirectiveName = (typeof NAMES)[number];

export interface Directive {
  readonly name: DirectiveName;
  readonly span: Span;
}

const OURS = /^\s{0,20}postmortem-gate\s{0,9}:/i;

/** The comments of a text, ours without words. */
export function commentsOf(source: string): readonly Comment[] {
  return bodiesOf(source).map(({ span, body }) => ({
    span,
    words: OURS.test(body) ? '' : titleWords(body).join(' '),
  }));
}

function bodiesOf(source: string): readonly { readonly span: Span; readonly body: string }[] {
  const bodies: { span: Span; body: string }[] = [];
  for (let start = source.indexOf('<!--'); start !== -1; ) {
    const close = source.indexOf('-->', start + 4);
    if (close === -1) break;
    bodies.push({ span: { start, end: close + 3 }, body: source.slice(start + 4, close) });
    start = source.indexOf('<!--', close + 3);
  }
  return bodies;
}

const wordOf = (body: string): string | undefined =>
  OURS.test(body)
    ? body
        .slice(body.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : undefined;

export const isDirective = (word: string): word is DirectiveName => (NAMES as readonly string[]).includes(word);

export function directivesOf(source: string): readonly Directive[] {
  return bodiesOf(source).flatMap(({ span, body }) => {
    const name = wordOf(body);
    return name !== undefined && isDirective(name) ? [{ name, span }] : [];
  });
}

/** The first comment to the gate that says nothing it knows; a waiver is for whoever fills the template in. */
export function directiveFault(source: string): Finding | undefined {
  for (const { span, body } of bodiesOf(source)) {
    const word = wordOf(body);
    if (word === undefined || isDirective(word) || /^waive\b/.test(word)) continue;
    const near = nearest(word, NAMES);
    const shown = word.slice(0, 40).replace(/\s+/g, ' ');
    return {
      message: `the comment says ${JSON.stringify(shown)} to the gate, which it does not know.`,
      help: near === undefined ? `Write one of ${NAMES.join(', ')}.` : `Did you mean ${near}?`,
      at: span,
    };
  }
  return undefined;
}

/** Whether a directive stands at a place: on its line, or (for a heading) on the next. */
export function markedBy(
  source: string,
  name: DirectiveName,
  directives: readonly Directive[],
): (at: Span, mayBeBelow: boolean) => boolean {
  const marks = directives.filter((each) => each.name === name).map(({ span }) => span);
  return (at, mayBeBelow) =>
    marks.some((mark) => {
      if (mark.start < at.start) return false;
      const between = source.slice(at.end, Math.max(at.end, mark.start));
      if (between.length >= 1000) return false;
      // Several may stand in a row.
      const rest = mayBeBelow ? between.replace(/<!--[^>]{0,80}-->/g, '').trim() : between;
      return mayBeBelow ? rest.replace(/^#+$/, '') === '' : !/\n/.test(rest.replace(/\n$/, ''));
    });
}
