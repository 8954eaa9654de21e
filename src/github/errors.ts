/** What GitHub refused and why, in the words of the person who can mend it. */
import { UserError } from '../model/errors.js';

export type Fault =
  /** The token is wrong or expired. */
  | 'token'
  /** The token may not do this, or the pull request is locked, or the repository archived. */
  | 'permission'
  /** Gone, never there, or hidden from the token. */
  | 'not-found'
  | 'rate-limit'
  /** GitHub understood and said no: 409, 410, 422. */
  | 'rejected'
  /** No usable answer: connection, time-out, 5xx, a cut or misshapen body. */
  | 'unavailable'
  /** This server's GraphQL does not know a field. */
  | 'unsupported'
  /** The run was interrupted. */
  | 'interrupted';

export class ApiError extends UserError {
  constructor(
    readonly fault: Fault,
    message: string,
    help: string,
  ) {
    super(message, help);
  }
}

/** A call in words: what it is for and what the token needs for it. */
export interface Purpose {
  /** Completes "GitHub did not let the gate …", for example `read the changed files`. */
  readonly doing: string;
  /** As `permissions:` spells it, for example `pull-requests: read`. */
  readonly needs: string;
}

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** GitHub's own words. */
  readonly message: string;
}

const permissionHelp = (needs: string) =>
  `Give the job \`${needs}\` under \`permissions:\` in the workflow. For a pull request from a fork or from Dependabot the token is read-only on \`pull_request\`: use \`pull_request_target\` as the documentation shows.`;

/** GitHub's words cut to one short printable line. */
export function quoted(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

export function isRateLimited({ status, headers, message }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

/** The error for a final refusal. */
export function refusalError(refusal: Refusal, { doing, needs }: Purpose): ApiError {
  const { status, headers, message } = refusal;
  const said = `GitHub answered ${status}${message === '' ? '' : ` (“${quoted(message)}”)`} when asked to ${doing}.`;
  if (status === 401) {
    return new ApiError(
      'token',
      said,
      'The token is missing, wrong or expired: leave the input `token` out, or pass a valid one.',
    );
  }
  if (status === 403) {
    if (headers['x-github-sso'] !== undefined || /SAML/.test(message)) {
      return new ApiError('permission', said, 'Authorise the token for the organisation’s single sign-on.');
    }
    if (/archived/i.test(message)) {
      return new ApiError(
        'permission',
        said,
        'The repository is archived: unarchive it, nothing can be written there.',
      );
    }
    if (/\bblocked\b|interaction/i.test(message)) {
      return new ApiError(
        'permission',
        said,
        'The repository, or its organisation, limits who may take part: lift that limit, or let the gate do without (`comment: never`).',
      );
    }
    if (/locked/i.test(message)) {
      return new ApiError('permission', said, 'The conversation is locked: unlock it to let the gate comment.');
    }
    return new ApiError('permission', said, permissionHelp(needs));
  }
  if (status === 404) {
    return new ApiError('not-found', said, `It is gone, or the token may not see it: the job needs \`${needs}\`.`);
  }
  if (status === 410) {
    return new ApiError(
      'rejected',
      said,
      'It is turned off in this repository: turn it on, or let the gate do without (`comment: never`).',
    );
  }
  if (/maximum number of statuses/i.test(message)) {
    return new ApiError('rejected', said, 'GitHub takes no more statuses for this commit: push another one.');
  }
  if (/requested from collaborators/i.test(message)) {
    return new ApiError(
      'rejected',
      said,
      'They may review without being asked; to have them asked, give them access to the repository.',
    );
  }
  if (status === 409 || status === 422) {
    return new ApiError('rejected', said, 'Run the job again; if it stays, report it with the text in quotes.');
  }
  return unavailable(`answered ${status}`, doing);
}

export function unavailable(what: string, doing: string): ApiError {
  return new ApiError(
    'unavailable',
    `GitHub ${what} when asked to ${doing}.`,
    'Look at https://www.githubstatus.com and run the job again.',
  );
}

/** @param why Node's code for what is wrong with the certificate */
export const untrusted = (why: string, doing: string): ApiError =>
  new ApiError(
    'unavailable',
    `GitHub’s certificate is not trusted (${why}), so the gate could not ${doing}.`,
    'Put the authority that signed it into a file on the runner, and name that file in the environment variable `NODE_EXTRA_CA_CERTS` of the runner.',
  );

export function rateLimitError(until: Date | null, doing: string): ApiError {
  const when = until === null ? 'in an hour' : `after ${until.toISOString().slice(11, 16)} UTC`;
  return new ApiError(
    'rate-limit',
    `GitHub’s rate limit is used up, so the gate could not ${doing}.`,
    `Run the job again ${when}.`,
  );
}

export const interrupted = (doing: string): ApiError =>
  new ApiError('interrupted', `The run was interrupted before it could ${doing}.`, 'Run the job again.');
