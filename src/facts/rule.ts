/** The rule that a fact be stated where the brief asks for it. */
import type { Finding, Judgement, Rule } from '../model/check.js';
import type { Section, SectionId } from '../model/postmortem.js';
import { sectionOf } from '../parse/index.js';
import type { Evidence, FactFinder, Found } from './fact.js';
import { found } from './index.js';

export interface FactRule {
  readonly fact: FactFinder;
  /** Completes "The timeline does not …". */
  readonly asks: string;
  /** What to type. */
  readonly help: string;
}

/** What a reader calls the sections that facts are asked for in. */
const names: Readonly<Record<SectionId, string>> = {
  summary: 'issue summary',
  timeline: 'timeline',
  cause: 'section on root cause and resolution',
  measures: 'section on corrective and preventative measures',
};

/** So many places are shown as evidence, or as where a fact stands instead. */
const SHOWN = { evidence: 5, elsewhere: 2 };

export function factRule({ fact, asks, help }: FactRule): Rule {
  const where = names[fact.section]!;
  return {
    id: fact.id,
    judge: (document): Judgement => {
      const { here, elsewhere } = found(fact, document);
      if (here.length > 0) return { outcome: 'pass', evidence: here.slice(0, SHOWN.evidence).map(({ span }) => span) };
      const section = sectionOf(document, fact.section);
      const finding: Finding = {
        message: `The ${where} does not ${asks}.`,
        help,
        at: section?.heading.span() ?? { start: 0, end: 0 },
        related: places(elsewhere).map(({ span, section: other }) => ({
          label: `What comes nearest stands here, ${other === null ? 'outside every section' : `under “${titleOf(other)}”`}.`,
          at: span,
        })),
      };
      return { outcome: 'fail', findings: [finding] };
    },
  };
}

/** The first places, one for each block. */
function places(elsewhere: Found['elsewhere']): Found['elsewhere'] {
  const isFirst = ({ passage }: Evidence, index: number) =>
    elsewhere.findIndex((other) => other.passage.block === passage.block) === index;
  return elsewhere.filter(isFirst).slice(0, SHOWN.elsewhere);
}

function titleOf({ title }: Section): string {
  return title.length > 40 ? `${title.slice(0, 39)}…` : title;
}
