/** Reads waivers out of comments: `<!-- postmortem-gate: waive CHECK: reason -->`. */
import type { Waiver } from '../model/postmortem.js';
import type { Span } from '../model/text.js';

const directive = /^\s*postmortem-gate\s*:\s*([^\s:]{0,40})\s*:?\s*/i;
const nextCheck = /^\s*(?:[,;+&]|and\s)\s*[\p{L}\p{N}]/u;
/** Letters of any script: a template's checks are named after its headings. */
const checkId = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}](?:[.-]?[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]){0,99}/u;

/** @param comment a comment's place, delimiters included */
function waiverIn(source: string, comment: Span): Waiver | null {
  const text = source.slice(comment.start, comment.end);
  if (!text.startsWith('<!--') || !text.endsWith('-->')) return null;
  const body = text.slice(4, -3);
  const start = directive.exec(body);
  if (!start) return null;
  const word = start[1]!.toLowerCase();
  if (word !== 'waive') return { word, check: '', reason: '', span: comment };
  const rest = body.slice(start[0].length);
  const check = checkId.exec(rest)?.[0];
  if (check === undefined) return { check: '', reason: '', span: comment };
  if (nextCheck.test(rest.slice(check.length))) return { check, isOfSeveral: true, reason: '', span: comment };
  const reason = /^\s*[:\-–—]\s*([\s\S]*)$/.exec(rest.slice(check.length))?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return { check, reason: isReason(reason) ? reason : '', span: comment };
}

const entity = /&(?:#\w{1,8}|\w{1,32});/g;
/** What a template or this gate's own help holds in the reason's place. */
const blank =
  /^(?:(?:the|a|your|my|some|give|add|insert|write|state|put)\s)*(?:reasons?|why|explanation|text|todo|tbd|tba|fixme|xxx+|none|nothing|n\s?a|placeholder|later|to be (?:done|added|determined|written))(?:\s(?:here|goes here|why|why not|later))?$/i;

/** Whether words say why: "<reason>", "TODO" and "&nbsp;" do not. */
function isReason(reason: string): boolean {
  const words = reason
    .replace(entity, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return /\p{L}{2}/u.test(words) && !blank.test(words);
}

export function waiversIn(source: string, comments: readonly Span[]): readonly Waiver[] {
  return comments.flatMap((comment) => waiverIn(source, comment) ?? []);
}
