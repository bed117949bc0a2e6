import { defineSubgraph } from '#shared/define.ts';

import { createContext } from './context.ts';
import { CitizenSchema } from './entities/citizen.ts';
import { DocumentSchema } from './entities/document.ts';
import { OrganizationSchema } from './entities/organization.ts';
import { RelativeSchema } from './entities/relative.ts';
import { SEALED_COLUMNS } from './entities/sealed-columns.ts';
import { Citizen } from './resolvers/citizen.ts';
import { Document } from './resolvers/document.ts';
import { Organization } from './resolvers/organization.ts';
import { Query } from './resolvers/query.ts';
import { Relative } from './resolvers/relative.ts';
import { seed } from './seed/seed.ts';

/** Citizens: who a person or organisation is, and the documents they hold. */
export const subgraph = defineSubgraph({
  name: 'citizens',
  folder: import.meta.dirname,
  entities: [CitizenSchema, DocumentSchema, OrganizationSchema, RelativeSchema],
  resolvers: { Query, Citizen, Document, Organization, Relative },
  createContext,
  seed,
  sealed: SEALED_COLUMNS,
});
