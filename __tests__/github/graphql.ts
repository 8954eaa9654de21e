/** GitHub's GraphQL API: its published schema, executed by graphql-js over the same state as the REST API. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Grant } from './access.js';
import type { Answers } from './answers.js';
import { Graph, Refused } from './graph.js';
import type { Hub } from './hub.js';
import type { Reply } from './routes/route.js';
import type { State } from './state.js';

export interface Session {
  readonly grant: Grant;
  readonly state: State;
  readonly answers: Answers;
  readonly rateLimit: { readonly used: number; readonly reset: number };
}

/** A part of the schema that is real, but not modelled here. */
class NotModelled extends Error {}

const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const value = (source as Record<string, unknown>)[info.fieldName];
  if (value === undefined) throw new NotModelled(`${info.parentType.name}.${info.fieldName} is not modelled here`);
  return typeof value === 'function' ? value(args) : value;
};

let published: GraphQLSchema | undefined;
function schema(): GraphQLSchema {
  const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  published ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return published;
}

const described = (error: GraphQLError) => ({
  ...(error.originalError instanceof Refused ? { type: error.originalError.type } : {}),
  ...(error.path ? { path: error.path } : {}),
  ...(error.extensions && Object.keys(error.extensions).length > 0 ? { extensions: error.extensions } : {}),
  locations: error.locations ?? [],
  message: error.message,
});

export class GraphQLEndpoint {
  readonly #documents = new Map<string, DocumentNode>();

  constructor(
    readonly hub: Hub,
    /** Where what the schema forbids is told. */
    readonly violations: string[],
  ) {}

  async answer(body: unknown, session: Session): Promise<Reply> {
    const { query, variables, operationName } = (body ?? {}) as {
      query?: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    if (typeof query !== 'string') {
      this.violations.push('POST /graphql: no query');
      return { status: 400, body: { message: 'Problems parsing JSON' } };
    }
    const document = this.#documentOf(query);
    if (Array.isArray(document)) return { status: 200, body: { errors: document.map(described) } };
    const result = await execute({
      schema: schema(),
      document,
      rootValue: new Graph(this.hub, session).root(),
      fieldResolver: resolve,
      ...(variables ? { variableValues: variables } : {}),
      ...(operationName ? { operationName } : {}),
    });
    for (const error of result.errors ?? []) {
      if (!(error.originalError instanceof Refused)) this.violations.push(`POST /graphql: ${error.message}`);
    }
    const errors = result.errors ? { errors: result.errors.map(described) } : {};
    return { status: 200, body: { data: result.data ?? null, ...errors } };
  }

  /** The parsed and validated query, or what is wrong with it. */
  #documentOf(query: string): DocumentNode | GraphQLError[] {
    const known = this.#documents.get(query);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      this.violations.push(`POST /graphql: ${String(error)}`);
      return [error as GraphQLError];
    }
    const errors = validate(schema(), document);
    this.violations.push(...errors.map(({ message }) => `POST /graphql: ${message}`));
    if (errors.length > 0) return [...errors];
    this.#documents.set(query, document);
    return document;
  }
}
