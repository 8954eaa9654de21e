/** The words of a document piece by piece, and which of a template's are there to be replaced. */
import type { Block, Postmortem } from '../model/postmortem.js';
import type { VisibleText } from '../model/text.js';
import { sentences } from '../parse/index.js';
import { titleWords } from '../parse/titles.js';
import { labelledLines } from './labels.js';

const BLANKS = /\[[^\][\n]{2,80}\](?![([])|\{\{?[^{}\n]{2,80}\}\}?|<[^<>\n]{2,80}>/g;

/** Alerts of GitHub's, links and tags are no blanks. */
const isBlank = (blank: string): boolean =>
  /\p{L}{2}/u.test(blank) &&
  !/^<https?:|^<\/?(?:a|b|i|u|s|p|em|h[1-6]|br|hr|img|sub|sup|kbd|code|span|div|font|mark|small|strong|center|details|summary)\b/i.test(
    blank,
  ) &&
  !/^\[!(?:note|tip|important|warning|caution)\]$/i.test(blank);

/** The blanks in a text as written: `[service]`, `{{ date }}`. */
export const blanksIn = (written: string): readonly string[] => (written.match(BLANKS) ?? []).filter(isBlank);

export const withoutBlanks = (title: string): string =>
  title.replace(BLANKS, ' ').replace(/_{2,}|\b(?:X{2,}|N{2,})\b/g, ' ');

/** What belongs together in a block: lines, unless a label begins one. Of a row: its cells. */
export interface Run {
  readonly text: VisibleText;
  /** What stands before the label's value; the text begins behind it. */
  readonly isLabelled: boolean;
}

/** The runs of a block; with `whole`, labels are part of them. */
export function runsOf(block: Block, whole: boolean): readonly Run[] {
  if (block.kind === 'row') {
    return (block.cells ?? []).map((text) => ({ text, isLabelled: false }));
  }
  const labels = labelledLines(block);
  const runs: Run[] = [];
  let from = 0;
  let start = 0;
  let isLabelled = false;
  const close = (to: number) => {
    const text = block.text.slice(start, to).trimmed();
    if (text.value !== '') runs.push({ text, isLabelled });
  };
  for (const line of block.text.lines()) {
    const label = labels.find(({ line: at }) => at === from);
    if (label !== undefined) {
      close(from);
      start = whole ? from : from + label.valueFrom;
      isLabelled = true;
    }
    from += line.value.length + 1;
  }
  close(block.text.value.length);
  return runs;
}

/** The sentences of a run, each as its words. */
export const saidIn = (run: VisibleText): readonly { readonly text: VisibleText; readonly words: string }[] =>
  sentences(run).flatMap((each) => {
    const text = each.trimmed();
    const words = titleWords(text.value).join(' ');
    return words === '' ? [] : [{ text, words }];
  });

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Shorter texts may stand in a postmortem by chance: four words, or eight letters of scripts without spaces. */
export const isLong = (words: string): boolean =>
  words.split(' ').length >= 4 || (words.match(unspaced)?.length ?? 0) >= 8;

/** What tells how the text is to be read stays in it. */
const NOTATION = /\ball times\b|\btimes (?:are )?in\b/i;

const ordered =
  "add|answer|analy[sz]e|attach|briefly|call out|capture|check|choose|complete|consider|copy|create|define|delete|describe|detail|discuss|document|don['’]?t|do not|enter|ensure|enumerate|examine|explain|fill|focus|give|identify|include|indicate|insert|keep|link to|list|make|mention|name the|note the|note any|outline|paste|please|provide|put|quantify|record|remember|remove|replace|say|select|share|show|specify|start with|state|summari[sz]e|tell|think|try|update|use|write";
const orderedElsewhere =
  'bitte|beschreib|erklär|trag|füge|nenne|liste|fasse|décri|expliqu|indiqu|ajout|list(?:er|ez)|résum|précis|describ|expli|incluy|añad|enumer|resum|descrev|indique|adicion|beskriv|forklar|skriv|fyll|legg|опиши|укажи|перечисли|напиши|добавь|кратко|заполни|объясни';
const instruction = new RegExp(`^[\\s"“'‘(*_-]{0,9}(?:(?:${ordered})\\b|(?:${orderedElsewhere})\\p{L}{0,9})`, 'iu');
const addressed = /\b(?:you|your|yours)\b|^(?:this|these) (?:section|part|field|table|template|page)\b/i;
const unfinished = /\bto be (?:done|filled|completed|added|written|determined|defined)\b/i;
const illustrated = /^\W{0,3}(?:for example|examples?|e\.g\.|i\.e\.|z\.\s?b\.|par exemple|por ejemplo)/i;
const politeness = /してください|記載|記入|を書く|^请|描述|说明|列出|填写|하세요|주세요|십시오/u;

/**
 * Whether a run of a template is there to be replaced: it has a blank, is set apart in italics or parentheses, asks, or
 * tells the author what to do. A statement is the team's own text, which may stay.
 */
export function isGuidance(run: VisibleText, block: Block, source: string): boolean {
  const { value } = run;
  if (NOTATION.test(value)) return false;
  if (blanksIn(value).length > 0) return true;
  const first = saidIn(run)[0]?.text.value ?? '';
  if (/[?？]\W{0,3}$/u.test(first)) return true;
  if (instruction.test(first) || unfinished.test(first) || illustrated.test(first)) return true;
  if (politeness.test(value) || addressed.test(first)) return true;
  // A quotation is set in italics too.
  return block.kind !== 'quote' && isSetApart(run, source);
}

function isSetApart(run: VisibleText, source: string): boolean {
  if (/^\([^()]{4,1000}\)[.:]?$/.test(run.value)) return true;
  const { start, end } = run.span();
  const [before, after] = [source[start - 1], source[end]];
  return (before === '_' || before === '*') && before === after && source[start - 2] !== before;
}

/** Whether what a block asks is answered below it, so that the question may stay. */
export const goesOn = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && !isRealHeading(next) && !(next.kind === block.kind && next.depth <= block.depth);

export const isRealHeading = ({ kind, depth }: Block): boolean => kind === 'heading' && depth <= 6;

/** A postmortem's sentence that might be the template's. */
export interface Said {
  readonly text: VisibleText;
  readonly words: string;
  /** A lead-in, a task, or a question with its answer: these stay. */
  readonly isKept: boolean;
}

export function saidBy(document: Postmortem): readonly Said[] {
  return document.blocks.flatMap((block, i): readonly Said[] => {
    if (isRealHeading(block) || block.kind === 'code' || block.header === true) return [];
    const below = goesOn(block, document.blocks[i + 1]);
    return runsOf(block, false).flatMap(({ text: run }) => {
      const all = saidIn(run);
      return all.map(({ text, words }, k) => {
        const isQuestion = /[?？]\W{0,3}$/u.test(text.value);
        const isLeadIn = /[:：]\W{0,3}$/u.test(text.value);
        const isAnswered = below || k + 1 < all.length;
        return { text, words, isKept: block.checked !== undefined || ((isQuestion || isLeadIn) && isAnswered) };
      });
    });
  });
}
