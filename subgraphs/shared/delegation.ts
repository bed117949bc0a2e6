import * as v from 'valibot';

import { GATEWAY, type GrantKeys } from './keys.ts';
import { createServiceGrants } from './service-grants.ts';
import { createSubgraphClient, SubgraphFailure, type SubgraphClient } from './subgraph-client.ts';

/** A query that a service asks the whole graph for whoever asks it. */
export interface DelegatedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The purpose code that the caller's rights are told by; the caller must be able to state it. */
  readonly purpose: string;
  /** The dossier or intake that is the reason. Null: none. */
  readonly caseCode: string | null;
  /** What this service, whose case it is, would answer when it is asked who and what the case is about. Absent: it is asked. */
  readonly caseFile?: { readonly people: readonly string[]; readonly coordinates: readonly string[] };
}

/** What the graph answered: exactly what the caller themself would have been answered. */
export interface DelegatedAnswer {
  /** Null: nothing at all. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly DelegatedError[];
  /** The subgraph that answers each field of the operation, by coordinate, e.g. `Citizen.fullName` → `citizens`. */
  readonly owners: Readonly<Record<string, string>>;
  /** Whether the gateway was just told that the caller's own record in citizens was checked. Not: it does not know. */
  readonly isVerified: boolean;
}

/** Why a field of the answer is null. */
export interface DelegatedError {
  readonly path?: readonly (string | number)[];
  readonly code: string;
  /** The field that was refused. Absent: the error is about no single field. */
  readonly coordinate?: string;
}

/** Asks the whole graph for the caller of one request: under their rights, on record, and only while that request lasts. */
export interface Delegation {
  /** Fails with SubgraphFailure when the gateway is away or refuses the query. */
  readonly ask: (query: DelegatedQuery) => Promise<DelegatedAnswer>;
}

/** For whom one request is, and until when it is answered (`Date.now()`). */
export interface Delegated {
  /** The caller's own grant, as this subgraph got it. */
  readonly grant: string;
  readonly deadlineAt: number;
}

/** Makes delegations. */
export interface Delegations {
  readonly for: (delegated: Delegated) => Delegation;
  readonly close: () => Promise<void>;
}

/** Who delegates, and where the gateway listens for it. */
export interface DelegationsOptions {
  readonly keys: Pick<GrantKeys, 'holder' | 'privateKey' | 'macTo'>;
  /** The gateway's internal listener, without a path. Absent: there is no gateway, and every delegation fails. */
  readonly gatewayUrl?: string | undefined;
  readonly now: () => Date;
}

/** The path of delegated queries on the gateway's internal listener. */
export const DELEGATED_PATH = '/delegated';

const answerSchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown()), null),
  errors: v.optional(
    v.array(
      v.object({
        path: v.optional(v.array(v.union([v.string(), v.number()]))),
        extensions: v.object({ code: v.string(), coordinate: v.optional(v.string()) }),
      }),
    ),
    [],
  ),
  owners: v.optional(v.record(v.string(), v.string()), {}),
  isVerified: v.optional(v.boolean(), false),
});

type AnsweredError = v.InferOutput<typeof answerSchema>['errors'][number];

/** Makes the delegations of one service. The connection is opened when first needed. */
export function createDelegations(options: DelegationsOptions): Delegations {
  const { keys, now, gatewayUrl } = options;
  const grantFor = createServiceGrants({ keys, now });
  let client: SubgraphClient | null = null;
  const open = (): SubgraphClient => {
    const macKey = keys.macTo.get(GATEWAY);
    if (gatewayUrl === undefined || macKey === undefined) {
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'There is no gateway to delegate to.');
    }
    return createSubgraphClient({ url: new URL(DELEGATED_PATH, gatewayUrl).href, macKey, now });
  };
  const ask = async (asked: DelegatedQuery, { grant, deadlineAt }: Delegated): Promise<DelegatedAnswer> => {
    client ??= open();
    const body = JSON.stringify({ ...asked, grant });
    const own = await grantFor(GATEWAY);
    return answerOf(await client.send({ grant: own, via: '', body, deadlineAt, isQuery: true }));
  };
  return {
    for: (delegated) => ({ ask: (asked) => ask(asked, delegated) }),
    close: async () => client?.close(),
  };
}

function toldError({ path, extensions: { code, coordinate } }: AnsweredError): DelegatedError {
  return { code, ...(path && { path }), ...(coordinate !== undefined && { coordinate }) };
}

function answerOf(answer: unknown): DelegatedAnswer {
  const parsed = v.safeParse(answerSchema, answer);
  if (!parsed.success) {
    throw new SubgraphFailure('SUBGRAPH_INVALID', 'The gateway did not answer a delegated query.');
  }
  const { data, errors, owners, isVerified } = parsed.output;
  return { data, owners, isVerified, errors: errors.map(toldError) };
}
