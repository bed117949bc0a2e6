import { pageOf } from '#shared/connection.ts';
import type { QueryResolvers } from '#schema/generated/units.ts';

import { pageOfAreas, pageOfUnits } from './connections.ts';
import { feedOf } from './unit-feed.ts';

/** The root fields of units. */
export const Query: QueryResolvers = {
  dataAsOf: (_root, _arguments, { loaders }) => loaders.dataAsOf(),
  unit: (_root, { code }, { loaders }) => loaders.unitByCode.load(code),
  units: (_root, { search, kind, under, first, after }, { loaders }) =>
    pageOfUnits(pageOf({ first, after }, 2), (page) =>
      loaders.units({ search: search ?? null, kind: kind ?? null, under: under ?? null }, page),
    ),
  area: (_root, { code, on }, { loaders, today }) => loaders.areaInForce.load(`${code}@${on ?? today}`),
  areas: (_root, { under, level, search, on, first, after }, { loaders, today }) =>
    pageOfAreas(pageOf({ first, after }, 2), (page) =>
      loaders.areas(
        { under: under ?? null, level: level ?? null, search: search ?? null, on: on ?? today },
        page,
      ),
    ),
  unitFeed: (_root, { after, first }, context) => feedOf(context, after ?? null, first),
};
