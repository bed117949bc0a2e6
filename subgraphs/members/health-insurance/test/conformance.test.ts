import type { Caller } from '#shared/caller.ts';

import { aCitizen, anOfficerOnCase } from '../../../../test/support/callers.ts';
import { conformance } from '../../../../test/support/conformance.ts';
import { subgraph } from '../subgraph.ts';
import { insured } from './fifty-people.ts';

// An officer on a case of theirs whose form asks for the cards.
function reader(people: readonly string[]): Caller {
  const caller = anOfficerOnCase('H26.9001-261121-0001', people);
  return { ...caller, opens: { ...caller.opens, case: new Set(['Citizen.insuranceCards']) } };
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

conformance({
  subgraph,
  entities: [
    {
      type: 'Citizen',
      key: 'ref',
      selection: 'insuranceCards { number validFrom validUntil firstFacility benefitPercent }',
      keys: insured,
      absentKey: NOBODY,
      reader,
      via: 'Dossier.people',
      stranger: aCitizen(NOBODY),
    },
  ],
});
