import { defineSubgraph } from '#shared/define.ts';

import { createContext } from './context.ts';
import { CITIZEN_TABLES, INDEXED_COLUMNS, SEALED_COLUMNS } from './entities/citizen-tables.ts';
import { Citizen } from './resolvers/citizen.ts';
import { CorrectionRefused, CorrectionRequest } from './resolvers/correction-request.ts';
import { Document } from './resolvers/document.ts';
import { Organization } from './resolvers/organization.ts';
import { DocumentRefused, Mutation, RegistrationRefused } from './resolvers/mutation.ts';
import { PartyRef } from './resolvers/party-ref.ts';
import { Query } from './resolvers/query.ts';
import { Relative } from './resolvers/relative.ts';
import { seed } from './seed/seed.ts';

/** Citizens: who a person or organisation is, and the documents they hold. */
export const subgraph = defineSubgraph({
  name: 'citizens',
  folder: import.meta.dirname,
  entities: CITIZEN_TABLES,
  resolvers: {
    Query,
    Mutation,
    Citizen,
    CorrectionRefused,
    CorrectionRequest,
    Document,
    DocumentRefused,
    Organization,
    PartyRef,
    RegistrationRefused,
    Relative,
  },
  createContext,
  seed,
  sealed: SEALED_COLUMNS,
  indexed: INDEXED_COLUMNS,
});
