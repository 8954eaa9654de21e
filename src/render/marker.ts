/** The hidden first lines of our comment: whose it is, and what the next run needs to know of the one that wrote it. */

/** Which run wrote a comment, and about which text. */
export interface CommentState {
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** A digest of the postmortems that the ticks were given for. */
  readonly content?: string;
}

const STATE = '<!-- state ';
const CLOSE = ' -->';

/** The first line of the comment of a status context. */
export function marker(statusContext: string): string {
  const context = statusContext.replace(/[%<>\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  );
  return `<!-- postmortem-gate:${context}${CLOSE}`;
}

/** Whether a comment's body begins with the marker of a status context; its author must be ours as well. */
export function hasMarker(body: string, statusContext: string): boolean {
  return firstLine(body) === marker(statusContext);
}

/** The second line. */
export function stateLine(state: CommentState): string {
  return `${STATE}${JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${CLOSE}`;
}

/** The state in the second line of a body; null where there is none that can be read, or one that a reader would see. */
export function commentState(body: string): CommentState | null {
  const line = body.split('\n', 2)[1]?.replace(/\r$/, '') ?? '';
  if (!line.startsWith(STATE) || !line.endsWith(CLOSE)) return null;
  const json = line.slice(STATE.length, -CLOSE.length);
  if (json.includes('>')) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return isCommentState(value) ? value : null;
}

/** A body without its state and with LF line ends: two bodies that are equal so show the same to a reader. */
export function shownBody(body: string): string {
  const [first = '', second = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n');
  return [first, ...(commentState(body) === null ? [second] : []), ...rest].join('\n').trimEnd();
}

const firstLine = (body: string): string => (body.split('\n', 1)[0] ?? '').replace(/\r$/, '');

function isCommentState(value: unknown): value is CommentState {
  if (typeof value !== 'object' || value === null) return false;
  const { headSha, runId, runAttempt, content } = value as Record<string, unknown>;
  return (
    typeof headSha === 'string' &&
    typeof runId === 'number' &&
    typeof runAttempt === 'number' &&
    (content === undefined || typeof content === 'string')
  );
}
