import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineSubgraph } from '#shared/define.ts';

import { createContext } from './context.ts';
import { InsuranceCardSchema } from './entities/insurance-card.ts';
import { Citizen } from './resolvers/citizen.ts';
import { InsuranceCard } from './resolvers/insurance-card.ts';
import { Query } from './resolvers/query.ts';
import { seed } from './seed/seed.ts';

/** Health insurance: who is insured, by which card, and where they go first. */
export const subgraph = defineSubgraph({
  name: 'health-insurance',
  folder: import.meta.dirname,
  sdl: readFileSync(join(import.meta.dirname, 'health-insurance.graphql'), 'utf8'),
  entities: [InsuranceCardSchema],
  resolvers: { Query, Citizen, InsuranceCard },
  createContext,
  seed,
  sealed: [{ table: 'insurance_card', column: 'sealed_number', id: 'id' }],
});
