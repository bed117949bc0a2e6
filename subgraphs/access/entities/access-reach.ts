import { defineEntity, p } from '@mikro-orm/core';

/** The table of who reached whom lately. */
export const AccessReachSchema = defineEntity({
  name: 'AccessReach',
  tableName: 'access_reach',
  properties: {
    /** Account, purpose and basis: what is counted together. */
    counter: p.text().primary(),
    person: p.uuid().primary(),
    /** The last look, to a minute: a row that is younger is not written again. */
    lastAt: p.datetime(3),
  },
});

/** That an account reached a person, kept as long as the longest limit: counting is one short walk of the key. */
class AccessReach extends AccessReachSchema.class {}
AccessReachSchema.setClass(AccessReach);
