import { defineEntity, p } from '@mikro-orm/core';

/** The table of people's blind indexes. */
export const CitizenIndexSchema = defineEntity({
  name: 'CitizenIndex',
  tableName: 'citizen_index',
  uniques: [{ properties: ['ref', 'generation'] }],
  properties: {
    /** Keyed blind index of the personal number, of a foreigner of the passport. A person is there once, since every writer indexes with every key that it holds. */
    blind: p.uuid().primary(),
    /** Id of the key. */
    generation: p.text(),
    /** Whose number it is. A foreigner without a recorded passport stands in no row. */
    ref: p.uuid(),
  },
});

/** By which a person is found by number, under one generation of keys. */
class CitizenIndex extends CitizenIndexSchema.class {}
CitizenIndexSchema.setClass(CitizenIndex);
