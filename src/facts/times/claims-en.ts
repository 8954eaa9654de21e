/** Whether an entry says that something happened: a word for it that is neither denied, nor expected, nor said of something else. */

/** What may stand beside a cue in its clause, and takes its sense from it. */
interface OtherSense {
  /** The cues that it is about; undefined: all. */
  readonly cue?: RegExp;
  /** Just before the cue. */
  readonly before?: RegExp;
  /** Just after it; with `before`, both. */
  readonly after?: RegExp;
}

/** How far from a cue the words stand that tell its sense. */
const REACH = 80;

const word = "[\\w'’-]{1,30}";
/** Some words without a mark between them, before what follows. */
const words = (most: number) => `(?:${word}[ \\t]+){0,${most}}`;
const before = (pattern: string) => new RegExp(`(?:^|[^\\w'’-])(?:${pattern})[ \\t]*$`, 'i');
const after = (pattern: string) => new RegExp(`^[ \\t]+(?:${pattern})(?![\\w'’-])`, 'i');
const cue = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const be = '(?:is|are|was|were|be|been|being|gets?|got|has|have|had)';

/** "Nobody notices yet", "no alert fired", "was not yet reported"; "should have fired", "tries to restore", "until". */
const unreal: readonly OtherSense[] = [
  {
    before: before(
      `(?:nobody|no one|none|neither)(?:[ \\t]+${word}){0,4}|(?:no|never|without)(?:[ \\t]+${word}){0,2}|(?:not|cannot|\\w{2,6}n['’]t)(?:[ \\t]+${word}|(?:[ \\t]+(?:yet|been|be|fully|completely|properly|have)){0,4})`,
    ),
  },
  {
    before: before(
      '(?:should|would|might|must|will|ought to|supposed to|expected to)(?: not)?(?: have)?(?: been| be)?(?: \\w{2,20}ly)?',
    ),
  },
  {
    before: before(
      '(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|in order) to(?: be| get)?',
    ),
  },
  {
    before: before(
      '(?:wait(?:s|ed|ing)? for|pending|until|unless|if|whether|instead of)(?: (?:the|an?|any|it is|it was))?',
    ),
  },
];

/** What none of these is told without: most texts are passed over by this. */
const mayBeUnreal =
  /n['’]t|\b(?:no|nobody|none|neither|never|without|not|cannot|should|would|might|must|will|to|for|pending|until|unless|if|whether|of)\b/i;

const alarm = cue('alerts?|alarms?|pager|pagerduty|monitoring|notifications?');
/** A word between an alarm and what is done to it: no verb of its own, no conjunction. */
const between = `(?:(?!(?:and|but|when|which|that|as|because|after|so|fires?|fired|trigger\\w*|indicat\\w*|show\\w*|caus\\w*|rais\\w*|send\\w*)[ \\t])${word}[ \\t]+)`;
const done =
  'updated|upgraded|installed|configured|deployed|added|created|enabled|disabled|removed|restarted|changed|improved|tuned|adjusted|rotated|set up|muted|silenced|suppressed|misconfigured|missing';
const settingUp =
  '(?:add|install|implement|configure|enable|disable|mute|silence|tune|create|upgrade|improve)(?:s|d|ed)|adding|creating|configuring|changed|updated|wrote|writes|sets? up';
const goesOff = `(?![ \\t]+${words(3)}(?:fires?|fired|triggers?|triggered|trips?|tripped|alerts?|shows?|showed|went|goes)(?![\\w'’-]))`;
const work =
  'upgrade|update|migrate|move|add|remove|replace|rotate|improve|change|increase|decrease|raise|lower|expand|extend|refactor|rename|deploy|release|switch|enable|disable|clean|document|automate|renew|retire|delete|drop|resize|tune';
const measure = '(?:limit|threshold|timeout|capacity|quota|memory|size|number|priority|severity|budget|pull request)s?';

/** Alarms that stay silent or are only set up, reports of every week, tickets for planned work, limits that are raised. */
const notDetection: readonly OtherSense[] = [
  {
    cue: alarm,
    after: after(
      "did not|didn['’]t|does not|doesn['’]t|(?:has|have|had) not|(?:has|have|had)n['’]t|never|fails? to|failed to|stayed silent|stays silent|should|would have|might have",
    ),
  },
  { cue: alarm, after: after(`${between}{0,4}${be}[ \\t]+(?:${word}ly[ \\t]+)?(?:${done})`) },
  {
    cue: alarm,
    after: after(`(?:${be}[ \\t]+)?(?:all[ \\t]+)?(?:disarmed|cleared|clears?|closed|closes|stopped|stops?|gone)`),
  },
  { cue: alarm, before: before(`(?:${settingUp})[ \\t]+${between}{0,6}`) },
  {
    cue: alarm,
    after: new RegExp(
      `^[ \\t]+(?:rules?|config\\w*|thresholds?|polic(?:y|ies)|definitions?|templates?|settings?|credentials?|tokens?|keys?|integrations?|accounts?|schedules?|agents?)(?![\\w'’-])${goesOff}`,
      'i',
    ),
  },
  {
    cue: cue('reports?'),
    before: before(
      '(?:hourly|daily|nightly|weekly|monthly|quarterly|annual|yearly|status|sales|financial|progress|billing)',
    ),
    after: after(`${be}[ \\t]+.{0,30}`),
  },
  // "Pages load" is of the site, "pages Ana" of the pager.
  {
    cue: cue('pages'),
    after: /^(?![ \t]+(?:the|an?|our|on-?call|on call|some(?:one|body)|him|her|them|us|me)\b|[ \t]+[A-Z@])/,
  },
  // Those of the product, and what makes or shows them.
  {
    cue: cue('reports?'),
    after: after(
      `${be}[ \\t]+(?:generated|published|prepared|due|scheduled|run|empty|missing|late|stale|slow|blank|wrong|unavailable|broken|delayed)|jobs?|crash\\w*|generat\\w+|pages?|modules?|screens?|services?|server|quer(?:y|ies)|builder|exports?|tables?`,
    ),
  },
  { cue: cue('tickets?'), after: after(`to[ \\t]+(?:${work})`) },
  {
    cue: cue('raised'),
    before: before(
      `(?:${measure}|tickets?[ \\t]+to[ \\t]+(?:${work})[ \\t]+${words(4)}${word})(?:[ \\t]+${be}(?:[ \\t]+been)?)?`,
    ),
  },
  { cue: cue('raised'), after: after(`${words(4)}${measure}`) },
];

const names = '(?:dns|domain|name|host|hostname|address)';
/** Names that resolve, people who work on it, teams that are operational, data and copies that are restored. */
const notRecovery: readonly OtherSense[] = [
  {
    before: before(
      `(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?) to(?:[ \\t]+(?!(?:and|then|but|which|that|is|are|was|were|has|had)[ \\t])${word}){0,4}`,
    ),
  },
  { cue: cue('resol\\w+'), before: before(`${names}(?:[ \\t]+${be})?`) },
  {
    cue: cue('resolution'),
    after: after(`of[ \\t]+${words(2)}${names}|fail\\w*|errors?|plan|path|time|steps?|starts?`),
  },
  { cue: cue('resolution|recovery|restoration'), before: before(`(?:for|during)[ \\t]+${words(3)}`) },
  { cue: cue('resolve[sd]'), after: after('to') },
  { cue: cue('recover'), before: before('to|can|could|did|does|do|may|slowly|gradually') },
  {
    cue: cue('resolve[sd]'),
    before: before(`(?:alert|alarm|page)s?(?:[ \\t]+${be})?`),
    after: after('itself|themselves|automatically|on its own'),
  },
  {
    cue: cue('\\w+ing'),
    before: before(
      `(?:${be}|begins?|began|starts?|started|continue[sd]?|work(?:s|ed|ing)? on|g(?:ive|ives|ave) up(?: on)?|tr(?:y|ies|ied|ying))(?:[ \\t]+${word})?`,
    ),
  },
  {
    cue: cue('recovery|restoration'),
    after: after(
      `plan\\w*|procedures?|process|in progress|begins?|began|starts?|started|time|timed|timeout|fail\\w*|mode|attempts?|scripts?|team|steps?|${be}[ \\t]+(?:on[ -]?going|under way|underway|in progress)|of[ \\t]+${words(4)}${be}[ \\t]+(?:on[ -]?going|under way|underway)`,
    ),
  },
  {
    cue: cue('operational'),
    after: after(
      '(?!(?:again|and|now|status|state|at|after|with|by|for|since|once|as|in|on|from|across|but|or|when|while|to)(?![\\w]))[a-z]\\w*',
    ),
  },
  { cue: cue('is working'), after: after('on|with|to|towards?|through|from|together|remotely') },
  {
    cue: cue('.*restored'),
    after: after(
      '(?:to|on|onto|into|in)[ \\t]+(?:an?|the|our)[ \\t]+(?:test|staging|spare|second|separate|temporary|local|scratch)',
    ),
  },
  {
    cue: cue('.*(?:restored|recovered)'),
    before: before(
      `(?:(?:lost|missing|deleted|corrupted)(?:[ \\t]+${word}){1,2}?|orders|records|messages|rows)(?:[ \\t]+(?:${be}|fully|also|then)){0,4}`,
    ),
  },
];

const all = /$/;

function isOther(
  { cue = all, before = all, after = all }: OtherSense,
  found: string,
  ahead: string,
  behind: string,
): boolean {
  return cue.test(found) && before.test(ahead) && after.test(behind);
}

/** True where some cue in a text is real, and has none of the other senses. */
function affirms(text: string, cues: RegExp, senses: readonly OtherSense[]): boolean {
  cues.lastIndex = 0;
  for (let match = cues.exec(text); match !== null; match = cues.exec(text)) {
    const [found] = match;
    const end = match.index + found.length;
    const ahead = text.slice(Math.max(0, match.index - REACH), match.index);
    const behind = text.slice(end, end + REACH);
    const isOne = (sense: OtherSense) => isOther(sense, found, ahead, behind);
    if (!senses.some(isOne) && !(mayBeUnreal.test(ahead) && unreal.some(isOne))) return true;
  }
  return false;
}

/** True where an entry says that the outage was noticed. */
export function tellsDetection(text: string, cues: RegExp): boolean {
  return affirms(text, cues, notDetection);
}

/** True where it says that something came about. */
export function tells(text: string, cues: RegExp): boolean {
  return affirms(text, cues, []);
}

/** True where it says that the service worked again. */
export function tellsRecovery(text: string, cues: RegExp): boolean {
  return affirms(text, cues, notRecovery);
}
