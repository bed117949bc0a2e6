import type * as fc from 'fast-check';

import { OWN_LITERALS, ownOracleHub } from '../../support/oracle-own-world.ts';
import { type OracleHub } from '../../support/oracle-hub.ts';
import { RICH_LITERALS, richOracleHub } from '../../support/oracle-rich-world.ts';
import { anyOperation, type MadeOperation } from '../plan/any-operation.ts';

// Keys, required fields and the gateway's own names, beside names that JavaScript or the federation uses.
const ALIASES =
  '_entities _service representations _hub_k0 _hub_t f0_ a0 __proto__ constructor __typename id name a b c d e f'.split(
    ' ',
  );

/** A world in which operations are compared. */
export interface ComparedWorld {
  readonly open: (salt: number) => OracleHub;
  readonly operations: (hub: OracleHub) => fc.Arbitrary<MadeOperation>;
}

/** Our own four subgraphs over made-up rows. */
export const OWN: ComparedWorld = {
  open: ownOracleHub,
  operations: ({ schema }) =>
    anyOperation(schema, {
      literals: OWN_LITERALS,
      aliases: [...ALIASES, 'ref', 'code', 'personalId', 'owner', 'status', 'edges', 'node'],
      fragmentsOn: [
        'Query',
        'Citizen',
        'Dossier',
        'Party',
        'Unit',
        'Area',
        'Procedure',
        'Document',
        'DossierConnection',
      ],
    }),
};

/** Subgraphs that use everything in the federation. */
export const RICH: ComparedWorld = {
  open: richOracleHub,
  operations: ({ schema }) =>
    anyOperation(schema, {
      literals: RICH_LITERALS,
      aliases: [
        ...ALIASES,
        'tax',
        'sheet',
        'zone',
        'number',
        'area',
        'address',
        'size',
        'high',
        'title',
        'no',
      ],
      fragmentsOn: ['Query', 'Party', 'Person', 'Firm', 'Thing', 'Plot', 'Letter', 'Note'],
    }),
};
