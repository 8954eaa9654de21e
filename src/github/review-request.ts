/** Asks people and teams for a review. */
import * as v from 'valibot';
import type { Client } from './client.js';
import { ApiError, type Purpose } from './errors.js';
import { type Repository, restPath } from './repository.js';

const asking: Purpose = { doing: 'request a review', needs: 'pull-requests: write' };

/** Asks logins and `org/team`s for a review. Resolves to null, or to a sentence that says why they could not be asked. */
export async function askForReview(
  client: Client,
  repository: Repository,
  number: number,
  names: readonly string[],
): Promise<string | null> {
  const teams = names.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1));
  const reviewers = names.filter((name) => !name.includes('/'));
  try {
    // Whoever is asked twice is asked once: it may be sent again.
    await client.put(
      'POST',
      restPath(repository, 'pulls', number, 'requested_reviewers'),
      { reviewers, team_reviewers: teams },
      v.object({ number: v.number() }),
      asking,
    );
    return null;
  } catch (error) {
    if (!(error instanceof ApiError) || error.fault === 'interrupted') throw error;
    const team = teams.length > 0 ? ' A team can only be asked with an App token.' : '';
    return `${names.join(', ')} could not be asked for a review: ${error.message} ${error.help}${team}`;
  }
}
