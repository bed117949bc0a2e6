import { defineEntity, p } from '@mikro-orm/core';

/** The table of units that let the hub issue their dossier codes; every other unit issues them in a system of its own. */
export const IssuingUnitSchema = defineEntity({
  name: 'IssuingUnit',
  tableName: 'issuing_unit',
  properties: {
    unit: p.text().primary(),
  },
});

/** A unit for which the hub issues dossier codes. */
export class IssuingUnit extends IssuingUnitSchema.class {}
IssuingUnitSchema.setClass(IssuingUnit);
