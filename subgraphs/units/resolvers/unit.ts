import { pageOf } from '#shared/connection.ts';
import type { UnitResolvers } from '#schema/generated/units.ts';

import { writtenForms } from '../rules/written-forms.ts';
import { pageOfUnits } from './connections.ts';

/** An agency or organisation. */
export const Unit: UnitResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.unitByCode.load(code),
  aliases: (unit) => [...writtenForms(unit.code)],
  name: (unit, { lang }) => (lang === 'EN' ? unit.nameEn : unit.name),
  parent: (unit, _arguments, { loaders }) =>
    unit.parentCode === null ? null : loaders.unitByCode.load(unit.parentCode),
  children: (unit, { first, after }, { loaders }) =>
    pageOfUnits(pageOf({ first, after }, 2), (page) =>
      loaders.unitChildren.load({ parent: unit.code, page }),
    ),
  area: (unit, _arguments, { loaders }) => (unit.areaId === null ? null : loaders.areaById.load(unit.areaId)),
  predecessors: (unit, _arguments, { loaders }) => loaders.unitPredecessors.load(unit.code),
  successors: (unit, _arguments, { loaders }) => loaders.unitSuccessors.load(unit.code),
};
