/** Pages about postmortems, and what in them is the template: a fence, a marked part, or nothing. */
import type { DirectiveName } from './directives.js';
import { directivesOf } from './directives.js';

const heading = /^ {0,3}#{1,6}\s+\S/;

/**
 * What of a page is the template: what stands between the marks `begin` and `end`; or the longest fence with headings of
 * its own, where the page tells about it; or all.
 */
export function templateIn(text: string): string {
  const marked = markedPart(text);
  if (marked !== undefined) return marked;
  let open: { readonly mark: string; readonly lines: string[] } | null = null;
  let best: readonly string[] = [];
  let isNamed = false;
  const headingsIn = (lines: readonly string[]) => lines.filter((line) => heading.test(line)).length;
  const lines = text.split(/\r?\n/);
  for (const line of lines) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s{0,9}([\w-]{0,20})\s{0,9}$/.exec(line);
    if (open === null && fence !== null && /^(?:|md|mdx|markdown|text|txt)$/i.test(fence[2]!))
      open = { mark: fence[1]!, lines: [] };
    else if (open !== null && fence !== null && fence[2] === '' && fence[1]!.startsWith(open.mark)) {
      if (headingsIn(open.lines) > headingsIn(best)) best = open.lines;
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (/^#{1,6}\s+(?:the\s+)?template\b/i.test(line)) isNamed = true;
  }
  const isTold = isNamed || headingsIn(best) > headingsIn(lines) - headingsIn(best);
  return headingsIn(best) >= 3 && isTold ? `${best.join('\n')}\n` : text;
}

function markedPart(text: string): string | undefined {
  const directives = directivesOf(text);
  const first = (name: DirectiveName, from: number) =>
    directives.find((each) => each.name === name && each.span.start >= from);
  const begin = first('begin', 0);
  const end = first('end', begin?.span.end ?? 0);
  if (begin === undefined && end === undefined) return undefined;
  const part = text.slice(begin?.span.end ?? 0, end?.span.start).replace(/^[^\S\n]*\r?\n/, '');
  // A fence around the marks, or around what stands between them, is not the template's.
  return part.replace(/^\s{0,99}(?:`{3,}|~{3,})[\w-]{0,20}\s{0,9}\n/, '').replace(/\n(?:`{3,}|~{3,})\s{0,99}$/, '\n');
}

const topics = [
  'how (?:to|we|you|do we) (?:write|use|fill|run|create|complete|read|conduct|structure|start|name|file)',
  'how this (?:works|page|template)',
  'when (?:to|do we|should we) (?:write|use|run|create|do)',
  'why (?:we |do we )?(?:write|do|run) ',
  'who (?:should write|writes)\\b',
  'what (?:is|are|makes) an? (?:good )?(?:blameless )?(?:incident )?(?:post|retro|rca|review)',
  'what (?:belongs|to include|to write)\\b',
  'about (?:this|the) (?:template|page|document)',
  'templates?$',
  'template (?:structure|usage|guide|fields)',
  '(?:using|usage of|use of) (?:this|the) template',
  'usage$',
  '(?:section|style|writing|naming|formatting|file naming) (?:guide|guides|guidelines?|rules?|conventions?|tips)$',
  'file nam(?:es?|ing)\\b',
  '(?:guide|guidelines?|instructions?|conventions?|rules|tips|faq|best practices|dos and donts|prior art|quick start|getting started|prerequisites)$',
  '(?:\\w+ )?(?:guidelines?|instructions?|principles)$',
  'instructions? (?:for|to)\\b',
  'notes? (?:to|for) (?:the )?(?:owner|author|writer|facilitator|reviewer)s?',
  '(?:\\w+ )?(?:quality|review|publishing|submission) checklist$',
  'before (?:you|publishing|submitting|merging)\\b',
  'examples?$|example (?:postmortem|report)',
  // The same in other languages.
  'anleitung|hinweise(?: zum)?|ausfüllhilfe|so (?:schreib|füll)',
  'mode d emploi|consignes|comment (?:rédiger|remplir|utiliser)|utilisation$',
  'instrucciones|cómo (?:escribir|usar|rellenar)|guía',
  'instruções|como (?:escrever|usar|preencher)',
  'instruks|slik (?:skriver|bruker|fyller)|hvordan (?:skrive|bruke|fylle)|veiledning',
  'инструкция|как (?:писать|заполнять|пользоваться)|правила$',
  '使い方|書き方|記入方法|記載要領',
  '使用说明|填写说明|编写指南|使用方法',
  '작성 방법|작성 요령|사용 방법',
];
const aboutWriting = new RegExp(`^(?:${topics.join('|')})`, 'u');

/** Whether a heading's words tell how to write, and not what happened. */
export const isAboutWriting = (words: readonly string[]): boolean => aboutWriting.test(words.join(' '));

/** Whether the title of a page names a guide. */
export const namesGuide = (words: readonly string[]): boolean =>
  /\b(?:guide|guidelines|handbook|playbook|process|policy|skill|instructions|how to)\b/.test(words.join(' '));
