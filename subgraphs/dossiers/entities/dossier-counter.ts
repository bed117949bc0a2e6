import { defineEntity, p } from '@mikro-orm/core';

/** The table of dossier counters: one row a unit and day. */
export const DossierCounterSchema = defineEntity({
  name: 'DossierCounter',
  tableName: 'dossier_counter',
  properties: {
    unit: p.text().primary(),
    /** A day in Vietnam. */
    day: p.type('date').$type<string>().primary(),
    /** The last number that was given out. */
    last: p.integer(),
  },
});

/** How many dossier codes a unit has given out on a day. */
export class DossierCounter extends DossierCounterSchema.class {}
DossierCounterSchema.setClass(DossierCounter);
