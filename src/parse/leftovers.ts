/** What people forget to replace: blanks of a template, guidance of the assignment, remarks of a chat assistant. */
import type { Block, Postmortem } from '../model/postmortem.js';
import { rareMatches, type Span } from '../model/text.js';

export type LeftoverKind = 'blank' | 'todo' | 'filler' | 'assistant' | 'guidance';

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly span: Span;
  /** As a reader sees it, shortened. */
  readonly words: string;
}

/** What an instruction in brackets begins with; it needs a second word. */
const instructed =
  'insert|enter|add|your|put|fill(?: in)?|describe|specify|provide|explain|list(?: of)?|link(?: to)?|start(?:ing)? (?:date|time)|end(?:ing)? (?:date|time)|time (?:from|when|of|zone)|date (?:and|of|when)|brief|short|clear|name of|names? and|number of|root cause|action item|key lesson|incident (?:title|name|date|number|commander)|company name|team name|service name|owner|please|e\\.?g\\.?|optional';
/** Blanks of one word or two. */
const named =
  'name|names|date|dates|time|times|title|description|owner|owners|link|url|duration|author|authors|assignee|time ?zone|tbd|tba|todo|placeholder|percentage|percent|x+|n|your name|company|describe|details?|reason|severity level';

type Patterns = readonly (readonly [LeftoverKind, RegExp])[];

const afterAnything: Patterns = [
  ['blank', new RegExp(`\\[(?:(?:${instructed})\\b[ :,][^\\][\\n]{1,120}|(?:${named}))\\](?![([])`, 'gi')],
  ['blank', /\{\{\s{0,3}[a-z][^{}\n]{0,80}\}\}/gi],
  // “Why????” is asked in earnest.
  ['blank', /(?<![A-Za-z?!])\?{3,}/g],
];
/** What these match begins with a letter, digit or underscore behind none of them, but for a bracket that may stand there. */
const atWord: Patterns = [
  [
    'blank',
    /\b(?:YYYY|yyyy)[-/.](?:MM|mm|DD|dd)[-/.](?:DD|dd|MM|mm)\b|\b(?:DD|dd|MM|mm)[-/.](?:MM|mm|DD|dd)[-/.](?:YYYY|yyyy|YY)\b/g,
  ],
  ['blank', /(?<![\w:])(?:HH:MM|hh:mm|XX:XX|xx:xx)(?::(?:SS|ss|XX))?(?![\w:])/g],
  ['blank', /(?<![\w.-])(?:X{1,3}|x{2,3}|N|_{2,10}) ?(?:%|percent\b|(?:minutes?|hours?|users|customers)\b)/g],
  ['blank', /(?<![\w|])_{5,}(?![\w|])/g],
  ['blank', /\b(?:your (?:name|text)|(?:text|link|name|title|description|date) goes|goes) here\b/gi],
  ['filler', /\blorem ipsum\b|\bdolor sit amet\b/gi],
  ['assistant', /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b/gi],
  [
    'assistant',
    /^(?:certainly|sure(?: thing)?|absolutely|of course|great question|happy to help)\s?[!,.:–—-]\s?(?:here|i|below|let|this)\b[^\n]{0,120}/gim,
  ],
  [
    'assistant',
    /^here(?:['’]s| is| are) (?:an?|the|your|my) (?:[a-z-]+ ){0,4}(?:version|draft|example|sample|template|rewrite|outline|summary of the postmortem)\b[^\n]{0,120}/gim,
  ],
  [
    'assistant',
    /\b(?:i hope this (?:helps|meets|postmortem)|let me know if you(?:['’]d| would| need| want)|would you like me to|feel free to (?:adjust|modify|customi[sz]e|replace|edit|adapt|tailor|reach out if you need)|(?:replace|fill in|customi[sz]e) (?:the|these|all|any) (?:placeholders?|bracketed|brackets))\b[^\n.]{0,80}/gi,
  ],
  ['assistant', /\(?\bcopy code\b\)?|^chatgpt said:?|^you said:?$/gim],
  [
    'guidance',
    /\bmust contain\b:?\s{0,3}$|\bthat is often what executives will read\b|\bformat bullet point\b|\bbroadly speaking\)|\bbe very specific,? like a todo\b|\bkeep it short,? 1 or 2 sentences\b|\bmost of you will never have faced an outage\b|\bjust get creative and invent your own\b|\bthis is a template for\b|\bdelete this (?:section|line|text|comment)\b|\bremove this (?:section|line|text) (?:before|when|if)\b/gim,
  ],
];

const unwrittenWords =
  'tbd|tba|todo|to[ -]be[ -](?:determined|added|completed|confirmed|decided|defined|filled(?: in)?|written|done)|coming soon|fill me in';
const maybeUnwritten = new RegExp(unwrittenWords, 'i');

const patterns: Patterns = [...afterAnything, ...atWord];
const sourceOf = (some: Patterns) => some.map(([, { source }]) => source).join('|');
/** What most texts hold nothing of: to see that at once takes half the time of a search for each pattern. */
const anything = new RegExp(`\\b(?:${sourceOf(atWord)})|${sourceOf(afterAnything)}|${unwrittenWords}`, 'im');

/** A whole entry, or all that stands behind its label or time. */
const unwritten = new RegExp(
  `^(?:[^\\n:]{1,60}[:：]\\s?|\\[?\\d{1,2}:\\d{2}\\]?\\s?(?:[ap]m|utc)?\\s?[-–—:]?\\s?)?\\W{0,4}(?:${unwrittenWords})\\W{0,4}$`,
  'i',
);

/** In angle brackets a blank is an HTML tag, which GitHub does not even show. */
const tagged = new RegExp(`<(?:(?:${instructed})\\b[ :,][^<>\\n]{1,120}|(?:${named}))>`, 'gi');

const mostShown = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > mostShown ? `${line.slice(0, mostShown - 1)}…` : line;
}

const isLiteral = ({ literal = [] }: Block, at: number) => literal.some(({ from, to }) => from <= at && at < to);

/** A pattern that is being explained is no blank: "in the format YYYY-MM-DD". */
const explained = /\bformat(?:ted|s)?\b/i;

/** What a document holds at all, so that it is looked for in each block. */
interface Possible {
  readonly patterns: Patterns;
  readonly unwritten: boolean;
  readonly tagged: boolean;
}

function inBlock(block: Block, source: string, possible: Possible, found: Leftover[]): void {
  const { text } = block;
  for (const [kind, pattern] of possible.patterns) {
    for (const match of rareMatches(text.value, pattern)) {
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (isLiteral(block, from)) continue;
      if (kind === 'blank' && explained.test(text.value.slice(Math.max(0, from - 40), to + 20))) continue;
      found.push({ kind, span: text.span(from, to), words: shortened(match[0]) });
    }
  }
  if (possible.unwritten && block.kind !== 'heading') {
    const parts = block.kind === 'row' ? (block.cells ?? []).filter(({ value }) => /tb[ad]/i.test(value)) : [text];
    for (const part of parts)
      if (part.value.length < 120 && unwritten.test(part.value)) {
        found.push({ kind: 'todo', span: part.span(), words: shortened(part.value) });
      }
  }
  if (!possible.tagged) return;
  const written = source.slice(block.span.start, block.span.end);
  for (const match of rareMatches(written, tagged)) {
    const start = block.span.start + match.index;
    // Characters that a reader sees are no tag: they stand in code.
    if (text.shows(start + 1)) continue;
    found.push({ kind: 'blank', span: { start, end: start + match[0].length }, words: shortened(match[0]) });
  }
}

/** The leftovers of a document, in order; of those that overlap, the first and longest. */
export function leftovers({ blocks, source }: Postmortem): readonly Leftover[] {
  const shown = blocks.filter(({ kind, code }) => kind !== 'code' && !code);
  const whole = shown.map(({ text }) => text.value).join('\n');
  const isTagged = source.search(tagged) !== -1;
  if (!isTagged && !anything.test(whole)) return [];
  const possible: Possible = {
    patterns: patterns.filter(([, pattern]) => whole.search(pattern) !== -1),
    unwritten: maybeUnwritten.test(whole),
    tagged: isTagged,
  };
  const found: Leftover[] = [];
  for (const block of shown) inBlock(block, source, possible, found);
  let end = -1;
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const isNew = span.start >= end;
      if (isNew) end = span.end;
      return isNew;
    });
}
