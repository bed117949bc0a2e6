import { defineSubgraph } from '#shared/define.ts';

import { importAreas } from './commands/import.ts';
import { createContext } from './context.ts';
import { AreaSuccessionSchema } from './entities/area-succession.ts';
import { AreaSchema } from './entities/area.ts';
import { UnitSuccessionSchema } from './entities/unit-succession.ts';
import { UnitSchema } from './entities/unit.ts';
import { Area } from './resolvers/area.ts';
import { Query } from './resolvers/query.ts';
import { Unit } from './resolvers/unit.ts';
import { seed } from './seed/seed.ts';

/** Units: who serves, and where. */
export const subgraph = defineSubgraph({
  name: 'units',
  folder: import.meta.dirname,
  entities: [AreaSchema, AreaSuccessionSchema, UnitSchema, UnitSuccessionSchema],
  resolvers: { Query, Area, Unit },
  createContext,
  seed,
  commands: [importAreas],
});
