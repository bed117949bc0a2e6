import { pageOf } from '#shared/connection.ts';
import type { AreaResolvers } from '#schema/generated/units.ts';

import { viewingDay } from '../rules/viewing-day.ts';
import { pageOfAreas } from './connections.ts';

/** One version of an administrative unit. */
export const Area: AreaResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.areaById.load(id),
  name: (area, { lang }) => (lang === 'EN' ? area.nameEn : area.name),
  fullName: (area, { lang }) => (lang === 'EN' ? area.fullNameEn : area.fullName),
  parent: (area, _arguments, { loaders, today }) =>
    area.parentCode === null
      ? null
      : loaders.areaInForce.load(`${area.parentCode}@${viewingDay(area.validUntil, today)}`),
  children: (area, { first, after }, { loaders, today }) =>
    pageOfAreas(pageOf({ first, after }, 2), (page) =>
      loaders.areaChildren.load({ parent: `${area.code}@${viewingDay(area.validUntil, today)}`, page }),
    ),
  predecessors: (area, _arguments, { loaders }) => loaders.areaPredecessors.load(area.id),
  successors: (area, _arguments, { loaders }) => loaders.areaSuccessors.load(area.id),
};
