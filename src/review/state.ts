/** Who reviewed, and what counts: the review's evidence as the API gives it, before any judgement. */

/** null where the account is gone. */
export type Person = { readonly login: string; readonly bot: boolean } | null;

export interface Review {
  readonly id: string;
  readonly author: Person;
  /** Upper case as REST and GraphQL give it. */
  readonly state: string;
  /** The commit that it was given for; null where GitHub no longer knows. */
  readonly commit: string | null;
  readonly submittedAt: string;
}
