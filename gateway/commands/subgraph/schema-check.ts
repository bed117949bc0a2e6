import * as v from 'valibot';
import { REFUSED_FIELDS, refusedShape } from './refused.ts';
import type { HubClient } from './hub-client.ts';

const unit = v.nullable(v.object({ code: v.string() }));
/** A check as the registry stored it. */
export const checkShape = v.object({
  __typename: v.literal('SchemaCheck'),
  id: v.string(),
  name: v.string(),
  passed: v.boolean(),
  findings: v.array(
    v.object({
      rule: v.string(),
      severity: v.picklist(['ERROR', 'WARNING', 'NOTE']),
      coordinate: v.nullable(v.string()),
      line: v.nullable(v.number()),
      column: v.nullable(v.number()),
      vi: v.string(),
      en: v.string(),
      instead: v.nullable(v.string()),
      operations: v.array(v.string()),
    }),
  ),
  flows: v.array(
    v.object({
      coordinate: v.string(),
      owner: v.string(),
      agency: unit,
      dataClass: v.nullable(v.picklist(['IDENTIFIER', 'BASIC', 'SENSITIVE'])),
      through: v.picklist(['KEY', 'REQUIRES', 'PROVIDES', 'OVERRIDE', 'FROM_CONTEXT', 'EXTENDS']),
    }),
  ),
  approvers: v.array(v.object({ code: v.string() })),
  diff: v.string(),
  entities: v.array(v.string()),
});
const shape = v.object({
  checkSubgraph: v.variant('__typename', [checkShape, refusedShape]),
});

/** A check as the registry stored it. */
export type SchemaCheck = v.InferOutput<typeof checkShape>;

/** What is to be checked. */
export interface CheckInput {
  readonly name: string;
  readonly schema: string;
  /** Null: not known yet. */
  readonly routingUrl: string | null;
  /** Null: none. */
  readonly procedures: string | null;
}

/** What is asked of a check. */
export const CHECK_FIELDS = `__typename id name passed diff entities
  findings { rule severity coordinate line column vi: message en: message(lang: EN) instead operations }
  flows { coordinate owner agency { code } dataClass through }
  approvers { code }`;

const CHECK = `mutation CheckSubgraph($input: CheckSubgraphInput!) {
  checkSubgraph(input: $input) {
    __typename
    ... on SchemaCheck { ${CHECK_FIELDS} }
    ${REFUSED_FIELDS}
  }
}`;

/** Has the registry check a schema against everything that is live. */
export async function checkSchema(
  hub: HubClient,
  input: CheckInput,
): Promise<v.InferOutput<typeof shape>['checkSubgraph']> {
  const { checkSubgraph } = await hub.ask({ query: CHECK, variables: { input }, shape });
  return checkSubgraph;
}
