import type { TreeHeadResolvers } from '#schema/generated/access.ts';

/** A signed head of the log's tree. */
export const TreeHead: TreeHeadResolvers = {
  size: ({ size }) => size,
  root: ({ root }) => root.toString('base64url'),
  at: ({ at }) => at,
  key: ({ key }) => key,
  signature: ({ signature }) => signature.toString('base64url'),
};
