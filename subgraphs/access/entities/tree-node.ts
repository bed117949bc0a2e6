import { defineEntity, p } from '@mikro-orm/core';

/** The table of the roots of full subtrees, so that a proof reads a few rows, however large the log is. */
export const TreeNodeSchema = defineEntity({
  name: 'TreeNode',
  tableName: 'access_node',
  properties: {
    /** From 1; the leaves are level 0, in a table of their own. */
    level: p.smallint().primary(),
    /** The subtree begins at leaf `index * 2^level`. */
    index: p.bigint().primary(),
    hash: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** The root of a full subtree. Source: RFC 9162, section 2.1. */
class TreeNode extends TreeNodeSchema.class {}
TreeNodeSchema.setClass(TreeNode);
