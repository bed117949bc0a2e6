import { dossierCode, PAGE, ROWS, unitCode } from '../world/rows.ts';

/** An operation of the bench: its text, and the variables of its n-th request. No two that are under way at once are equal. */
export interface BenchOperation {
  readonly query: string;
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
}

const DOSSIER = `code status submittedAt dueAt
  owner { fullName birthDate residence { area } }
  procedure { code name fee { amount legalBasis } }
  unit { code name parent { code name parent { code name } } }`;

/** The three that gateways are compared by: one field of one subgraph, one dossier with three hops, fifty of them. */
export const OPERATIONS = {
  field: {
    query: 'query Field($code: ID!) { unit(code: $code) { name } }',
    variables: (n) => ({ code: unitCode(n * 17) }),
  },
  dossier: {
    query: `query Dossier($code: ID!) { dossier(code: $code) { ${DOSSIER} } }`,
    variables: (n) => ({ code: dossierCode(n * 19) }),
  },
  list: {
    query: `query List($page: Int!) { dossiers(page: $page) { ${DOSSIER} } }`,
    variables: (n) => ({ page: (n * 37) % (ROWS / PAGE) }),
  },
} as const satisfies Readonly<Record<string, BenchOperation>>;

/** The name of one of the three. */
export type OperationName = keyof typeof OPERATIONS;

/** Their names, in the order they are told. */
export const OPERATION_NAMES = ['field', 'dossier', 'list'] as const satisfies readonly OperationName[];

/** The body of the n-th request of an operation. */
export function bodyOf({ query, variables }: BenchOperation, n: number): string {
  return JSON.stringify({ query, variables: variables(n) });
}
