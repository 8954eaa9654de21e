/** What a document is: a postmortem, or the assignment that asks for one. */
import type { Postmortem, SectionId } from '../model/postmortem.js';

const telling: ReadonlySet<SectionId> = new Set([
  'summary',
  'timeline',
  'cause',
  'root-cause',
  'resolution',
  'measures',
  'improvements',
  'action-items',
  'lessons',
  'conclusion',
  'impact',
  'detection',
  'trigger',
  'escalation',
  'contributing-factors',
]);

/**
 * Whether a document has three or more of the sections that postmortems have.
 * @param own the ids of sections that a template or a config asks for
 */
export function isPostmortem(document: Postmortem, own: readonly SectionId[] = []): boolean {
  const isTelling = (id: SectionId) => telling.has(id) || own.includes(id);
  const found = new Set(document.sections.flatMap(({ ids }) => ids.filter(isTelling)));
  return found.size >= 3;
}

/** A time of day, or a date with its year: what an account of an incident has and an assignment has not. */
const incidentTime =
  /\b\d{1,2}[:.;h]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\.?(?!\w)|\b\d{4}[-/]\d{2}[-/]\d{2}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/gi;
/** So many times tell of an incident; an assignment may hold a few in passing. */
const timesOfAnAccount = 5;
const secondPerson = /\b(?:you|your|yours|yourself)\b/gi;

/** What teachers write and engineers who report do not; each counts once. */
const signsOfTeaching: readonly RegExp[] = [
  /\b(?:must|should) (?:contain|include|cover|answer|be written|start with|end with)\b/i,
  /\bwhat is an? (?:incident )?post-?mortem\b|\ba post-?mortem is an?\b|\ban? (?:incident report|postmortem)\b[^.\n]{0,40}\bis an?\b/i,
  /\b(?:manual qa review|peer review(?:ed)?|get (?:properly )?reviewed|request a review|reviewed by your peers|auto ?review|quiz questions?|deadline)\b/i,
  /\b(?:for this project|in this project|this task|learning objectives|students? (?:are|is|will)|your (?:submission|blog ?post|audience)|read or watch|resources? to read)\b/i,
  /\bbetween \d{2,4} (?:and|to|-) \d{2,4} words\b|\bwritten in english\b/i,
  /\bto be on[- ]?call\b|\bbeing on[- ]?call\b|\bon-call (?:management )?(?:system|teams?|platform)\b/i,
  /\b(?:invent|imagine|make up|pick|choose|describe|write) (?:one of )?(?:your own|an? (?:outage|incident|postmortem|post-mortem))\b|\bget creative\b/i,
  /\b(?:software|any) (?:system|engineer)s? (?:will|must|should) (?:eventually|learn|fail)\b|\bwidely used in\b/i,
];

const questions = /^[^\n?]{8,160}\?\s*$/gm;

/** Whether a document is a copy of the assignment: it teaches and instructs, and tells of no incident. */
export function isBrief(document: Postmortem): boolean {
  if (document.words < 80) return false;
  const text = document.blocks.map((block) => block.text.value).join('\n');
  // An account of an incident below the pasted assignment makes the whole a postmortem.
  if (isAccount(text)) return false;
  const signs = signsOfTeaching.filter((sign) => sign.test(text)).length;
  if (signs < 2) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const addressed = count(secondPerson) * 150 >= document.words;
  return signs + (addressed ? 1 : 0) + (count(questions) >= 3 ? 1 : 0) >= 4;
}

/** Nearly every postmortem is told by this, from its first half. */
function isAccount(text: string): boolean {
  incidentTime.lastIndex = 0;
  for (let times = 0; times < timesOfAnAccount; times++) if (!incidentTime.test(text)) return false;
  return true;
}
