/** How the test GitHub can misbehave. */
import type { State } from './state.js';

export type Fault =
  /** The connection stays open and nothing ever comes. */
  | { readonly kind: 'hang' }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'reset' }
  /** A write is done, and the connection cut before its answer. */
  | { readonly kind: 'store-then-reset' }
  /** A write is done, and its answer never comes. */
  | { readonly kind: 'store-then-hang' }
  /** A write is done, and the answer is another. */
  | { readonly kind: 'store-then-answer'; readonly status: number; readonly body?: string }
  /** Nothing is done, and this is the answer. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The right answer, cut in its middle, under a length that fits the cut. */
  | { readonly kind: 'truncate' }
  /** The right answer, cut by the connection's end in its middle. */
  | { readonly kind: 'cut' }
  /** 200 with no body. */
  | { readonly kind: 'empty' }
  /** 200 with a page of HTML. */
  | { readonly kind: 'html' }
  /** 200 with an empty list or object. */
  | { readonly kind: 'blank' }
  /** The right answer, with another body under a length that fits it. */
  | { readonly kind: 'spoil'; readonly body: (right: unknown) => unknown }
  /** The right answer without its Link header. */
  | { readonly kind: 'drop-link' }
  /** The right answer, later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** This write is done, and so many of the reads after it do not see it. */
  | { readonly kind: 'lag'; readonly reads: number }
  /** This read and so many in all are answered by a replica that still has this state. */
  | { readonly kind: 'stale'; readonly state: State; readonly reads: number }
  /** Something happens just before the right answer is given. */
  | { readonly kind: 'meanwhile'; readonly happen: () => void | Promise<void> };

export interface RequestLog {
  /** 1 for the first request of all. */
  readonly number: number;
  readonly method: string;
  /** Decoded, without the API's base path. */
  readonly path: string;
  /** As GitHub's description spells it; `POST /graphql` for GraphQL; null for what is unknown. */
  readonly route: string | null;
  readonly query: string;
  readonly body: unknown;
  /** GraphQL queries read, though they are posted. */
  readonly kind: 'read' | 'write';
  /** 0: no answer was given. */
  status: number;
}

/** Says for each request how to misbehave; `seen` counts the requests of the same route, from 1. */
export type FaultPlan = (request: RequestLog, seen: number) => Fault | undefined;
