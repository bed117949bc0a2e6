import { defineSubgraph } from '#shared/define.ts';

import { importProceduresCommand } from './commands/import.ts';
import { createContext } from './context.ts';
import { CategorySchema } from './entities/category.ts';
import { ComponentSchema } from './entities/component.ts';
import { FormFieldSchema } from './entities/form-field.ts';
import { InterlinkedGroupSchema } from './entities/interlinked-group.ts';
import { ProcedureSchema } from './entities/procedure.ts';
import { ResultTypeSchema } from './entities/result-type.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';

/** Procedures: what can be asked for, and what it takes. */
export const subgraph = defineSubgraph({
  name: 'procedures',
  folder: import.meta.dirname,
  entities: [
    CategorySchema,
    ComponentSchema,
    FormFieldSchema,
    InterlinkedGroupSchema,
    ProcedureSchema,
    ResultTypeSchema,
  ],
  resolvers,
  createContext,
  seed,
  commands: [importProceduresCommand],
});
