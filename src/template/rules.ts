/** The kinds of check that a template gives: each says what of the template a postmortem lacks, or has left as it was. */
import { nearest } from '../config/nearest.js';
import { leftoversOf } from '../facts/leftovers.js';
import type { Finding, Fix, Rule } from '../model/check.js';
import type { Block, Section } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { FOLDED } from '../parse/blocks.js';
import { bareTitle, titleWords } from '../parse/titles.js';
import { commentsOf } from './directives.js';
import { type Label, readingOf } from './reading.js';
import type { Structure, TemplateField, TemplateSection, TemplateTable } from './structure.js';
import { saidBy } from './texts.js';

const MOST_FINDINGS = 10;
const NOWHERE: Span = { start: 0, end: 0 };

const judged = (findings: readonly Finding[], evidence: readonly Span[] = []) =>
  findings.length > 0 ? { outcome: 'fail' as const, findings } : { outcome: 'pass' as const, evidence };

const hashes = ({ level }: TemplateSection) => '#'.repeat(level);

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
};

/** Fewer sections than this tell nothing about the form that a postmortem was written to. */
const FEWEST_FOR_FORM = 3;

/**
 * The postmortem was written to this template: it is not the template itself, and has at least half of the sections that
 * it must have. One that was written to another form gets this one finding, and not one for each section.
 */
export function formRule(structure: Structure, text: string): Rule {
  const asked = structure.sections.filter(({ parent, isOptional }) => parent === null && !isOptional);
  const plain = squeezed(text);
  return {
    id: 'template.form',
    judge: (document) => {
      if (plain !== '' && squeezed(document.source) === plain) {
        const message = 'This is the template itself: nothing is filled in.';
        return judged([{ message, help: 'Write what happened below its headings.', at: NOWHERE }]);
      }
      const { sections, near, labels } = readingOf(document, structure);
      const isThere = ({ slug, words }: TemplateSection) =>
        sections.has(slug) || near.has(slug) || labels.some((label) => label.words === words.join(' '));
      const missing = asked.filter((want) => !isThere(want));
      const has = asked.length - missing.length;
      if (asked.length < FEWEST_FOR_FORM || has * 2 >= asked.length) return judged([]);
      const names = missing.slice(0, 12).map(({ title }) => quoted(title));
      const rest = missing.length - names.length;
      const message = `Of the template’s ${asked.length} sections this text has ${has === 0 ? 'none' : has}: it seems to be written to another form.`;
      const help = `Add ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}; \`postmortem-gate new\` writes them all.`;
      return judged([{ message, help, at: NOWHERE }]);
    },
  };
}

const squeezed = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The section stands in the postmortem under its title or another one of its kind, and holds something of its own. */
export function sectionRule(structure: Structure, want: TemplateSection): Rule {
  return {
    id: 'template.section',
    judge: (document) => {
      const reading = readingOf(document, structure);
      const section = reading.sections.get(want.slug);
      const heading = `${hashes(want)} ${want.title}`;
      if (section !== undefined) {
        const at = section.heading.span();
        const content = reading.contentOf(want);
        if (content === 'own' || (content === 'template' && want.texts.length === 0)) return judged([], [at]);
        if (content === 'template') {
          const message = `The section ${quoted(section.title)} holds nothing but the template’s own text.`;
          const help = want.isOptional
            ? 'Write what happened in its place, or take the section out.'
            : 'Write what happened in its place, or why there is nothing to say.';
          return judged([{ message, help, at }]);
        }
        if (want.isOptional) return judged([], [at]);
        const isFolded = document.hints.some(
          ({ message, at: { start } }) => message === FOLDED && at.start < start && start < section.span.end,
        );
        return judged([
          isFolded
            ? {
                message: `The section ${quoted(section.title)} holds only text that is folded away in \`<details>\`, which does not count.`,
                help: 'Write it in the open, or unfold it: `<details open>`.',
                at,
              }
            : {
                message: `The section ${quoted(section.title)} is empty.`,
                help: 'Write below its heading what it asks for, or why there is nothing to say.',
                at,
              },
        ]);
      }
      if (want.isOptional) return judged([]);
      const near = reading.near.get(want.slug);
      if (near !== undefined) {
        const at = near.heading.span();
        const message = `The heading ${quoted(near.title)} is not the template’s: did you mean ${quoted(want.title)}?`;
        const fix = retitled(near, want, document.source);
        return judged([{ message, help: `Write \`${heading}\`, as the template does.`, at, ...(fix && { fix }) }]);
      }
      const label = reading.labels.find(({ words, isEmpty: none }) => words === want.words.join(' ') && !none);
      if (label !== undefined) return judged([], [label.at]);
      const parent = want.parent === null ? undefined : reading.sections.get(want.parent);
      const where = parent === undefined ? '' : ` below ${quoted(parent.title)}`;
      const message = `There is no section ${quoted(want.title)}${where}, which the template asks for.`;
      return judged([
        { message, help: `Add the heading \`${heading}\` and fill it in.`, at: parent?.heading.span() ?? NOWHERE },
      ]);
    },
  };
}

/** A shorter title may be another word altogether. */
const FEWEST_LETTERS = 6;

/** A heading that is only misspelt gets the template's title; what stands around it is kept. */
function retitled({ heading, mark, title }: Section, want: TemplateSection, source: string): Fix | undefined {
  const wanted = want.words.join(' ');
  const isSlip = nearest(titleWords(bareTitle(title)).join(' '), [wanted]) !== undefined;
  const from = heading.value.indexOf(title);
  if (mark !== 'heading' || !isSlip || wanted.length < FEWEST_LETTERS || from === -1) return undefined;
  const at = heading.span(from, from + title.length);
  return source.slice(at.start, at.end) === title ? [{ at, replacement: bareTitle(want.title) }] : undefined;
}

/** The field is there, in whatever form, and has a value. */
export function fieldRule(structure: Structure, want: TemplateField): Rule {
  const wanted = want.words.join(' ');
  return {
    id: 'template.field',
    judge: (document) => {
      const { labels } = readingOf(document, structure);
      const same = labels.filter(({ words }) => words === wanted);
      const isBlank = ({ value }: Label) => want.blank !== null && want.blank !== '' && value === want.blank;
      const filled = same.find((label) => !label.isEmpty && !isBlank(label));
      if (filled !== undefined || want.isOptional) return judged([], filled === undefined ? [] : [filled.at]);
      const form =
        want.form === 'front matter'
          ? `${want.label}: …`
          : want.form === 'label'
            ? `**${want.label}:** …`
            : `| ${want.label} | … |`;
      if (same[0] !== undefined) {
        const what = same[0].isEmpty ? 'is empty' : 'still holds what the template says there';
        return judged([
          {
            message: `The field ${quoted(want.label)} ${what}.`,
            help: `Write its value: \`${form}\`.`,
            at: same[0].at,
          },
        ]);
      }
      const others = new Set(structure.fields.map(({ words }) => words.join(' ')));
      const near = nearLabel(
        wanted,
        labels.filter(({ words }) => !others.has(words)),
      );
      if (near !== undefined) {
        const message = `The field ${quoted(near.label)} is not the template’s: did you mean ${quoted(want.label)}?`;
        return judged([{ message, help: `Write \`${form}\`, as the template does.`, at: near.at }]);
      }
      const where = want.form === 'front matter' ? ' in the front matter' : '';
      return judged([
        {
          message: `There is no field ${quoted(want.label)}, which the template asks for${where}.`,
          help: `Add \`${form}\`.`,
          at: NOWHERE,
        },
      ]);
    },
  };
}

function nearLabel(wanted: string, labels: readonly Label[]): Label | undefined {
  const name = nearest(
    wanted,
    labels.map(({ words }) => words),
  );
  return labels.find(({ words }) => words === name);
}

/** A table with the template's columns stands in its section, or anywhere where it has none. */
export function tableRule(structure: Structure, want: TemplateTable): Rule {
  return {
    id: 'template.table',
    judge: (document) => {
      const { sections, tables, rangeOf } = readingOf(document, structure);
      const section = want.section === null ? undefined : sections.get(want.section);
      const inside = tables.filter(([header]) => section === undefined || isIn(header!, rangeOf(section)));
      const lacking = inside.map((table) => ({
        table,
        columns: want.columns.filter((name) => !hasColumn(table[0]!, name)),
      }));
      const whole = lacking.find(({ columns }) => columns.length === 0);
      const row = `| ${want.columns.join(' | ')} |`;
      if (whole !== undefined) return judged([], [whole.table[0]!.span]);
      if (want.isOptional && inside.length === 0) return judged([]);
      const best = lacking
        .filter(({ columns }) => columns.length < want.columns.length)
        .sort((a, b) => a.columns.length - b.columns.length)[0];
      if (best !== undefined) {
        const names = best.columns.map(quoted).join(', ');
        const message = `This table has no column${best.columns.length > 1 ? 's' : ''} ${names}, which the template asks for.`;
        return judged([{ message, help: `Give it the template’s columns: \`${row}\`.`, at: best.table[0]!.span }]);
      }
      if (want.isOptional) return judged([]);
      const where = section === undefined ? '' : ` in ${quoted(section.title)}`;
      const message = `There is no table${where} with the template’s columns: ${want.columns.join(', ')}.`;
      return judged([{ message, help: `Add a table that begins \`${row}\`.`, at: section?.heading.span() ?? NOWHERE }]);
    },
  };
}

const isIn = (block: Block, { start, end }: Span) => start <= block.span.start && block.span.start < end;

function hasColumn({ cells = [] }: Block, name: string): boolean {
  const wanted = titleWords(name).map(singular);
  return cells.some(({ value }) => {
    const words = titleWords(bareTitle(value)).map(singular);
    return (
      words.join(' ') === wanted.join(' ') ||
      (words.length > 0 && words.every((word) => wanted.includes(word))) ||
      wanted.every((word) => words.includes(word))
    );
  });
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** The section holds a list of boxes, as the template’s does. */
export function tasksRule(structure: Structure, want: TemplateSection): Rule {
  return {
    id: 'template.tasks',
    judge: (document) => {
      const { sections, rangeOf } = readingOf(document, structure);
      const section = sections.get(want.slug);
      if (section === undefined) return judged([]);
      const range = rangeOf(section);
      const boxes = document.blocks.filter((block) => block.checked !== undefined && isIn(block, range));
      if (boxes.length > 0 || want.isOptional)
        return judged(
          [],
          boxes.map(({ span }) => span),
        );
      const message = `The section ${quoted(section.title)} has no list of tasks with boxes, as the template’s has.`;
      return judged([
        { message, help: 'Begin each task with `- [ ]`, or with `- [x]` if it is done.', at: section.heading.span() },
      ]);
    },
  };
}

/** The sections stand in the template's order, and its subsections below theirs. */
export function orderRule(structure: Structure): Rule {
  return {
    id: 'template.order',
    judge: (document) => {
      const { sections } = readingOf(document, structure);
      const findings: Finding[] = [];
      for (const outer of new Set(structure.sections.map(({ parent }) => parent))) {
        const there = structure.sections.flatMap((want) => {
          if (want.parent !== outer) return [];
          const section = sections.get(want.slug);
          return section === undefined ? [] : [{ want, section, start: section.heading.span().start }];
        });
        const inOrder = longestRun(there.map(({ start }) => start));
        there.forEach(({ section }, i) => {
          if (inOrder.has(i)) return;
          const before = there.findLast((_, k) => k < i && inOrder.has(k));
          const after = there.find((_, k) => k > i && inOrder.has(k));
          const where =
            before === undefined
              ? `before ${quoted(after?.section.title ?? '')}`
              : `after ${quoted(before.section.title)}`;
          findings.push({
            message: `In the template, ${quoted(section.title)} stands ${where}.`,
            help: `Move the section ${where}.`,
            at: section.heading.span(),
          });
        });
      }
      return judged(
        findings.slice(0, MOST_FINDINGS),
        [...sections.values()].map(({ heading }) => heading.span()),
      );
    },
  };
}

/** The indices of a longest run that never falls; equal numbers stand together. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const lengths = numbers.map(() => 1);
  const before = numbers.map(() => -1);
  let best = -1;
  numbers.forEach((number, i) => {
    for (let k = 0; k < i; k++) {
      if (numbers[k]! <= number && lengths[k]! + 1 > lengths[i]!) {
        lengths[i] = lengths[k]! + 1;
        before[i] = k;
      }
    }
    if (best === -1 || lengths[i]! > lengths[best]!) best = i;
  });
  const run = new Set<number>();
  for (let i = best; i !== -1; i = before[i]!) run.add(i);
  return run;
}

/** So many words in a row make a text the template's, whatever stands around them. */
const SHINGLE = 4;
const NEARLY = 0.85;

/** No blank of the template is left: what stands in `[brackets]` is to be filled in. */
export function blanksRule(structure: Structure): Rule {
  return {
    id: 'template.blanks',
    judge: (document) => {
      const others = leftoversOf(document).map(({ span }) => span);
      const findings: Finding[] = [];
      for (const { kind, text } of document.blocks) {
        if (kind === 'code') continue;
        for (const blank of structure.blanks) {
          const from = text.value.indexOf(blank);
          if (from === -1) continue;
          const at = text.span(from, from + blank.length);
          if ([...others, ...findings.map((finding) => finding.at)].some((span) => isOver(span, at))) continue;
          const message = `${quoted(blank)} is a blank of the template.`;
          findings.push({ message, help: 'Write what belongs there, or remove the line.', at });
        }
      }
      return judged(findings.slice(0, MOST_FINDINGS));
    },
  };
}

const isOver = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** No guidance of the template's is left beside what was written, as it was or nearly so. */
export function guidanceRule(structure: Structure): Rule {
  const exact = new Set(structure.guidance);
  // A field that holds nothing else is said by its own check.
  const values = new Set(structure.fields.map(({ blank }) => blank));
  const shingles = new Map<string, number[]>();
  structure.guidance.forEach((said, i) => {
    for (const shingle of shinglesOf(said)) shingles.set(shingle, [...(shingles.get(shingle) ?? []).slice(0, 20), i]);
  });
  const isNearly = (said: string): boolean => {
    const own = shinglesOf(said);
    if (own.length < SHINGLE) return false;
    const counts = new Map<number, number>();
    for (const shingle of own) for (const i of shingles.get(shingle) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1);
    return [...counts.values()].some((count) => count >= NEARLY * own.length);
  };
  return {
    id: 'template.guidance',
    judge: (document) => {
      // A section that holds nothing else, and a blank in a sentence, are said by other checks.
      const said = [...leftoversOf(document).map(({ span }) => span), ...readingOf(document, structure).unwritten];
      const findings: Finding[] = [];
      for (const { text, words, isKept } of saidBy(document)) {
        if (isKept || values.has(words) || !(exact.has(words) || isNearly(words))) continue;
        const at = text.span();
        if (said.some((span) => isOver(span, at)) || structure.blanks.some((blank) => text.value.includes(blank)))
          continue;
        const message = `${quoted(text.value)} is the template’s own text.`;
        findings.push({ message, help: 'Replace it with what happened, or remove it.', at });
      }
      return judged(findings.slice(0, MOST_FINDINGS));
    },
  };
}

function shinglesOf(said: string): readonly string[] {
  const words = said.split(' ');
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}

/** The template's comments are taken out: readers do not see them, but whoever edits the file does. */
export function commentsRule(structure: Structure): Rule {
  const theirs = new Set(structure.comments);
  return {
    id: 'template.comments',
    judge: ({ source }) =>
      judged(
        commentsOf(source)
          .filter(({ words }) => theirs.has(words))
          .slice(0, MOST_FINDINGS)
          .map(({ span }) => ({
            message: 'This comment is the template’s.',
            help: 'Take it out, now that what it asks for is written.',
            at: span,
          })),
      ),
  };
}
