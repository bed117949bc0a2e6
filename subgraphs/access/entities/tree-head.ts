import { defineEntity, p } from '@mikro-orm/core';

import type { SignedHead } from '#shared/tree-head.ts';

/** The table of signed tree heads: every one that was ever shown, so that none can be denied. */
export const TreeHeadSchema = defineEntity({
  name: 'TreeHead',
  tableName: 'access_head',
  properties: {
    /** How many leaves the tree had. */
    size: p.bigint().primary().autoincrement(false),
    root: p.type('bytea').columnType('bytea').$type<Buffer>(),
    at: p.datetime(3),
    /** The raw Ed25519 public key that checks the signature, base64url. */
    key: p.text(),
    signature: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** A signed tree head. Source: RFC 9162, section 4.10. */
class TreeHead extends TreeHeadSchema.class {}
TreeHeadSchema.setClass(TreeHead);

/** A signed head as resolvers get it. */
export type TreeHeadRow = SignedHead;
