import { Unit } from '../../subgraphs/units/entities/unit.ts';
import { Area } from '../../subgraphs/units/entities/area.ts';
import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { conformance } from '../support/conformance.ts';

conformance({
  subgraph,
  entities: [
    {
      type: 'Unit',
      key: 'code',
      selection: 'name kind',
      keys: async ({ runtime }) =>
        (await runtime.orm.em.fork().findAll(Unit, { limit: 50 })).map(({ code }) => code),
      absentKey: 'H99',
      reader: () => anonymous,
      stranger: null,
    },
    {
      type: 'Area',
      key: 'id',
      selection: 'name fullName(lang: EN)',
      keys: async ({ runtime }) =>
        (await runtime.orm.em.fork().findAll(Area, { limit: 50 })).map(({ id }) => id),
      absentKey: '99@2025-07-01',
      reader: () => anonymous,
      stranger: null,
    },
  ],
});
