import type * as fc from 'fast-check';

import { OWN_LITERALS, ownOracleHub } from '../../support/oracle-own-world.ts';
import type { OracleHub } from '../../support/oracle-hub.ts';
import { RICH_LITERALS, richOracleHub } from '../../support/oracle-rich-world.ts';
import { anyOperation, type MadeOperation } from '../plan/any-operation.ts';

const words = (text: string): readonly string[] => text.split(' ');

// Keys, required fields and the gateway's own names, beside names that JavaScript or the federation uses.
const MACHINERY = words(
  '_entities _service representations _hub_k0 _hub_t f0_ a0 __proto__ constructor __typename',
);
const OWN_NAMES = words('ref code id name personalId owner status edges node');
const RICH_NAMES = words('id name tax sheet zone number area address size high title no');
const PLAIN = words('a b c d e f');

/** A world in which operations are compared. */
export interface ComparedWorld {
  /** Whether the planner plans every operation; else what it cannot plan is refused and passed over. */
  readonly isPlanned: boolean;
  readonly open: (salt: number) => OracleHub;
  readonly operations: (hub: OracleHub) => fc.Arbitrary<MadeOperation>;
}

/** Our own subgraphs over made-up rows. */
export const OWN: ComparedWorld = {
  isPlanned: true,
  open: ownOracleHub,
  operations: ({ schema }) =>
    anyOperation(schema, {
      literals: OWN_LITERALS,
      aliases: [...MACHINERY, ...OWN_NAMES, ...PLAIN],
      fragmentsOn: words('Query Citizen Dossier Party Unit Area Procedure Document DossierConnection'),
      // The gateway answers it itself, from rights and not from rows.
    }).filter(({ text }) => !text.includes('explainAccess')),
};

/** Subgraphs that use everything in the federation. */
export const RICH: ComparedWorld = {
  isPlanned: false,
  open: richOracleHub,
  operations: ({ schema }) =>
    anyOperation(schema, {
      literals: RICH_LITERALS,
      aliases: [...MACHINERY, ...RICH_NAMES, ...PLAIN],
      fragmentsOn: words('Query Party Person Firm Thing Plot Letter Note'),
    }),
};
