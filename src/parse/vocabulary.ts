/** The words that section titles are made of, and which kinds of section they name together. */
import type { SectionId } from '../model/postmortem.js';

/** What a word in a title speaks of. */
type Concept =
  | 'summary'
  | 'timeline'
  | 'root-cause'
  | 'resolution'
  | 'fix'
  | 'remediation'
  | 'measures'
  | 'improvements'
  | 'action-items'
  | 'lessons'
  | 'conclusion'
  | 'impact'
  | 'duration'
  | 'detection'
  | 'escalation'
  | 'investigation'
  | 'misleading'
  | 'trigger'
  | 'contributing-factors'
  | 'background'
  | 'response'
  | 'references';

/** The sections that a postmortem consists of; all others may be parts of these. */
export const mainSections = ['summary', 'timeline', 'cause', 'measures', 'lessons', 'conclusion'] as const;

/** Where a part belongs when it is not marked deeper than its neighbour. */
export const homes: Readonly<Record<SectionId, readonly SectionId[]>> = {
  impact: ['summary'],
  duration: ['summary'],
  'root-cause': ['summary', 'cause'],
  resolution: ['cause', 'timeline', 'summary'],
  detection: ['summary', 'timeline'],
  escalation: ['timeline'],
  investigation: ['timeline'],
  misleading: ['timeline'],
  trigger: ['summary', 'cause'],
  'contributing-factors': ['cause'],
  improvements: ['measures'],
  'action-items': ['measures'],
};

const concepts: Readonly<Record<Concept, string>> = {
  summary:
    'summary, summaries, overview, synopsis, abstract, tldr, tl dr, recap, gist, in a nutshell, what happened, incident description, issue description, problem description, outage description, event description, description of the incident, description of the issue, description of the problem, problem statement, issue statement, at a glance, key facts',
  timeline:
    'timeline, timelines, time line, chronology, sequence of events, chain of events, course of events, order of events, series of events, log of events, event log, events log, incident log, history of events, timeframe, incident history, incident progression, minute by minute, play by play, blow by blow, what happened when, timetable, time table, how it unfolded, how events unfolded',
  'root-cause':
    'root cause, root causes, rootcause, cause, causes, rca, causal analysis, five whys, 5 whys, whys, why did it happen, why it happened, why it broke, why did it break, why it failed, why did it fail, what caused it, what caused the incident, what caused the issue, what caused the outage, what broke, what went on, why and how, technical cause, fault, source of the problem, root of the problem, reason, reasons, culprit, summation',
  resolution:
    'resolution, resolutions, resolved, resolve, resolving, recovery, mitigation, mitigations, solution, solutions, repair, restoration, how it was fixed, how it was resolved, how was it fixed, how we fixed it, how did we fix it, how we put it right, repaired, how did we solve it, how we solved it, how it was solved, how was it solved, cure, rollback, workaround, summation',
  fix: 'fix, fixes, fixed, fixing, hotfix, bug fix, bugfix',
  remediation: 'remediation, remediations, remedy, remedies',
  measures:
    'corrective, correction, corrections, preventive, preventative, prevention, prevent, preventing, prevented, measures, measure, recommendations, recommendation, recurrence, corrective actions, corrective action, preventive actions, preventative actions, preventive action, preventative action, precautions, safeguards, avoid, avoiding, avoidance, never again, from happening again, happen again, happens again, what we are doing, what we will do, what are we doing about it, what we will change, what well change, what will change, what we are changing, what we want to change, what we plan to do, what well do, what comes next',
  improvements:
    'improvement, improvements, improve, enhancements, enhancement, what can be improved, things to improve',
  'action-items':
    'action item, action items, actions items, action points, action plan, actions, action, tasks, task, todo, todos, to do, to dos, to do list, follow up, follow ups, followup, followups, next steps, next step, backlog, way forward, going forward, moving forward, work items, future work',
  lessons:
    'lesson, lessons, lessons learned, lessons learnt, learned, learnt, learnings, learning, retrospective, reflection, reflections, what went well, what went wrong, what went badly, what went poorly, what worked well, what worked, what did not work, what didnt work, what didnt, what didnt go well, what did not go well, what didnt go so well, what could have gone better, where we got lucky, where did we get lucky, what we learned, what we take away, what we take with us, how did we do, how we did, howd we do, where we were lucky, what did we learn, what have we learned',
  conclusion:
    'conclusion, conclusions, closing remarks, closing thoughts, closing words, moral of the story, summing up, to sum up, parting words, last words, final thoughts, final remarks, final words, final note, epilogue, wrap up, wrapping up, key takeaway, key takeaways, takeaways, takeaway, the end, concluding remarks',
  impact:
    'impact, impacts, impacted, affected, consequences, consequence, effect, effects, damage, damages, blast radius, scope, user experience, users experienced, customers experienced, users saw, customers saw, did users see, did customers see, symptoms',
  duration: 'duration, how long, start time, end time, downtime, down time, outage time, period',
  detection:
    'detection, detected, detecting, discovery, discovered, how was it detected, find out, found out, how we noticed, how did we notice, how was it noticed, how it was noticed, how was it found, how it was found, alerting, notification, identification',
  escalation: 'escalation, escalations, escalated, escalate, handover',
  investigation:
    'investigation, investigations, investigated, investigating, debugging, debug, diagnosis, diagnostics, diagnostic, troubleshooting, actions taken, action taken, steps taken, findings, assumptions, hypotheses, hypothesis, analysis',
  misleading:
    'misleading, misleading paths, misleading investigation, misleading debugging, dead ends, false leads, red herrings, wrong turns',
  trigger: 'trigger, triggers, triggered, triggering event, what set it off',
  'contributing-factors':
    'contributing factors, contributing factor, contributing causes, contributing conditions, conditions that contributed, factors that contributed, what contributed, factors',
  background:
    'background, context, introduction, intro, preamble, preface, lead up, leadup, prelude, preconditions, before the incident, before the outage, environment, architecture',
  response:
    'response, responders, responded, people involved, teams involved, who was involved, incident response, communication, communications, messaging',
  references:
    'references, reference, resources, links, appendix, related documents, related, supporting information, supporting documents, further reading, see also, glossary, attachments, authors, author, contributors, reviewers, attendees, participants, status, metadata, date, severity, acknowledgements, acknowledgments',
};

/** Every kind of section that a title can name. */
export const sectionKinds: ReadonlySet<SectionId> = new Set<SectionId>([...mainSections, ...Object.keys(concepts)]);

/** Words that say nothing of the kind of a section. */
const noise = new Set(
  `a an the of and or our my your their this that these those in on at by for from to with about into as is was were are be been did do does has have had must contain contains should how what who when which where why it its we i us s
  incident incidents disruption disruptions interruption interruptions issue issues problem problems outage outages event events error failure failures service services site website web system server
  analysis detail details detailed explanation explained explain explaining report reports reporting brief short quick high level main key full complete final initial executive general overall
  postmortem postmortems post mortem section part parts step steps phase identified happen happened happens
  list specific proposed planned plan possible potential future similar such against again further additional other others recommended suggested required needed necessary
  long short term immediate longer process procedure procedures path paths taken method methods methodology strategy strategies ways way means practices
  technical user users customer customers business end impact item items time times zone info information notes note statement address addressing resolve team teams people individual individuals`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Titles that say something only when nothing else stands beside them. */
const wholeTitles: ReadonlyMap<string, SectionId> = new Map<string, SectionId>([
  ['in short', 'summary'],
  ['in brief', 'summary'],
  ['quick facts', 'summary'],
  ['ais', 'action-items'],
  ...['issue', 'the issue', 'problem', 'the problem', 'incident', 'the incident', 'the outage'].flatMap(
    (title): [string, SectionId][] => [
      [title, 'summary'],
      [`${title} details`, 'summary'],
      [`${title} information`, 'summary'],
    ],
  ),
]);

interface Phrase {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

/** By first word, the longest first. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = phraseTable();

function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const byText = new Map<string, Concept[]>();
  for (const [concept, list] of Object.entries(concepts) as [Concept, string][]) {
    for (const phrase of list.split(', ')) byText.set(phrase, [...(byText.get(phrase) ?? []), concept]);
  }
  const table = new Map<string, Phrase[]>();
  for (const [text, concepts] of byText) {
    const words = text.split(' ');
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, concepts }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** By first letter, which people rarely mistype. */
const knownWords: ReadonlyMap<string, readonly string[]> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    [...phrases.keys()].filter((word) => word.length >= 5 && word.startsWith(letter)),
  ]),
);

/** Whether two words differ by at most `limit` letters added, dropped, changed or swapped. */
function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    before = row;
    row = next;
  }
  return row[b.length]! <= limit;
}

/** So many findings are remembered. */
const REMEMBERED = 5_000;

/** As `find`, which is asked about the same titles and words in one document after another. */
function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const all = new Map<string, Found>();
  return (text) => {
    const known = all.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (all.size >= REMEMBERED) all.clear();
    all.set(text, found);
    return found;
  };
}

/** The vocabulary's spelling of a word that is nearly one of its own. */
const corrected = remembered(correction);

function correction(word: string): string {
  if (word.length < 5 || word.length > 20 || !/^[a-z]+$/.test(word) || phrases.has(word) || noise.has(word))
    return word;
  const limit = word.length >= 9 ? 2 : 1;
  // Short words are too near to one another for more than two letters swapped.
  const letters = (text: string) => [...text].sort().join('');
  const isAllowed = (known: string) => word.length >= 6 || letters(word) === letters(known);
  return knownWords.get(word[0]!)?.find((known) => isNear(word, known, limit) && isAllowed(known)) ?? word;
}

/** Titles as they are spelt, for those who meant them: the sections that profiles ask for, and their usual parts. */
const spellings: readonly string[] = [
  'Summary, Issue Summary, Incident Summary, Executive Summary, Timeline, Root Cause, Root Causes, Root Cause Analysis',
  'Root Cause and Resolution, Resolution, Resolution and Recovery, Corrective and Preventative Measures',
  'Corrective and Preventive Measures, Corrective Measures, Preventative Measures, Preventive Measures',
  'Corrective Actions, Preventive Actions, Preventative Actions, Action Items, Lessons Learned, Conclusion, Impact',
  'Detection, Escalation, Mitigation, Recovery, Background, Trigger, Contributing Factors, Duration, Overview, Response',
].flatMap((titles) => titles.split(', '));

/** The usual title that words are a misspelling of, word by word; null where they are none. */
export function spelling(words: readonly string[]): readonly string[] | null {
  if (words.every((word) => corrected(word) === word)) return null;
  const right = words.map(corrected).join(' ');
  return spellings.find((known) => known.toLowerCase() === right)?.split(' ') ?? null;
}

export interface TitleReading {
  /** Empty: nothing that the vocabulary knows. */
  readonly ids: readonly SectionId[];
  /** How many of its words the vocabulary does not know. */
  readonly unknown: number;
  readonly known: number;
  /** Whether what was recognised stands first or last, small words such as “the” aside. */
  readonly atEdge: boolean;
}

const nothing: TitleReading = { ids: [], unknown: 0, known: 0, atEdge: false };

/** More words than a title has, or more that say nothing to the gate, are a sentence. */
const MOST_WORDS = 14;
const MOST_UNKNOWN = 4;

/** The kinds of section that a title names. */
export function readTitle(words: readonly string[]): TitleReading {
  // Words that are joined make a text of their own, which keeps no document in memory.
  return words.length === 0 || words.length > MOST_WORDS ? nothing : readingOf(words.join(' '));
}

const readingOf = remembered((title): TitleReading => {
  const whole = wholeTitles.get(title);
  if (whole !== undefined) return { ids: [whole], unknown: 0, known: 1, atEdge: true };
  const words = title.split(' ');
  const found: Concept[] = [];
  let unknown = 0;
  let known = 0;
  // Words that the vocabulary does not know before the last one that it does.
  let before = -1;
  let atEdge = false;
  for (let i = 0; i < words.length; ) {
    const word = corrected(words[i]!);
    const phrase = phraseAt(words, i, word);
    if (phrase !== undefined) {
      found.push(...phrase.concepts);
      known++;
      atEdge ||= unknown === 0;
      i += phrase.words.length;
      before = unknown;
    } else {
      if (!noise.has(word) && !/^\d+$/.test(word) && ++unknown > MOST_UNKNOWN) return nothing;
      i++;
    }
  }
  return { ids: kinds(found), unknown, known, atEdge: atEdge || before === unknown };
});

/** The longest phrase that begins with the word at `i`, here as it is spelt. */
function phraseAt(words: readonly string[], i: number, spelt: string): Phrase | undefined {
  return phrases.get(spelt)?.find((phrase) => {
    let k = 1;
    while (k < phrase.words.length && i + k < words.length && corrected(words[i + k]!) === phrase.words[k]) k++;
    return k === phrase.words.length;
  });
}

/** Words of one title are read together: a fix beside a cause is the resolution, beside prevention a measure. */
function kinds(found: readonly Concept[]): readonly SectionId[] {
  if (found.length === 0) return [];
  const has = (concept: Concept) => found.includes(concept);
  const ids: SectionId[] = [];
  const preventive = has('measures') || has('improvements');
  const resolves = has('resolution') || (has('fix') && !preventive) || (has('remediation') && has('root-cause'));
  if (has('timeline')) ids.push('timeline');
  // “What broke, for whom and for how long”: its parts in one title.
  if (found.length >= 2 && has('duration') && (has('root-cause') || has('impact')) && !resolves && !preventive)
    ids.push('summary');
  else if (has('root-cause') && resolves) ids.push('cause');
  else if (has('root-cause')) ids.push('root-cause');
  else if (resolves) ids.push('resolution');
  if (has('measures') || (has('remediation') && !has('root-cause'))) ids.push('measures');
  else if (has('improvements')) ids.push('improvements', ...(has('action-items') ? ['action-items'] : []));
  else if (has('action-items')) ids.push('action-items');
  if (has('lessons')) ids.push('lessons');
  if (has('conclusion')) ids.push('conclusion');
  if (has('impact')) ids.push('impact');
  if (has('trigger') && has('root-cause')) ids.push('trigger');
  if (has('summary') && !ids.some((id) => id !== 'impact')) ids.unshift('summary');
  if (ids.length > 0) return ids;
  const rest = [
    'duration',
    'misleading',
    'escalation',
    'contributing-factors',
    'trigger',
    'detection',
    'investigation',
    'response',
    'background',
    'references',
  ] as const;
  const kind = rest.find(has);
  if (kind === undefined) return [];
  // “Detection and response”
  return kind !== 'response' && has('response') ? [kind, 'response'] : [kind];
}
