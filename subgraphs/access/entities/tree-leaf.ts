import { defineEntity, p } from '@mikro-orm/core';

/** The table of the tree's leaves. It is never cut: a record may be dropped after its years, its hash stays. */
export const TreeLeafSchema = defineEntity({
  name: 'TreeLeaf',
  tableName: 'access_leaf',
  indexes: [
    {
      name: 'access_leaf_of_record',
      expression: 'create unique index access_leaf_of_record on access_leaf (record_at, record_id)',
    },
  ],
  properties: {
    /** From 0, without a gap, in the order of sealing. */
    index: p.bigint().primary().autoincrement(false),
    recordAt: p.datetime(3),
    recordId: p.uuid(),
    /** SHA-256 of the record in its canonical form. */
    hash: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** A leaf of the log's tree. Source: RFC 9162, section 2.1. */
class TreeLeaf extends TreeLeafSchema.class {}
TreeLeafSchema.setClass(TreeLeaf);
