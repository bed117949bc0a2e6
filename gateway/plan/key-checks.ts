import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';

import type { Supergraph } from '../supergraph/supergraph.ts';
import type { KeyAliases, KeyCheck } from './key-check.ts';
import { keysWithin } from './required-keys.ts';
import { sentAs } from './sent-as.ts';

/** A fetch of which one group is to be checked, and the aliases of its request. */
export interface CheckedFetch {
  readonly node: { readonly serviceName: string };
  readonly group: {
    readonly requires: readonly RequiresSelection[];
    readonly inputRewrites: readonly FetchRewrite[];
  };
  readonly aliases: KeyAliases;
}

/** What a request's answer must repeat of a group's references. */
export function keyChecksOf(
  supergraph: Supergraph,
  { node, group, aliases }: CheckedFetch,
): readonly KeyCheck[] {
  const keys = supergraph.keys.get(supergraph.subgraphOf(node.serviceName));
  return group.requires.flatMap((required) => {
    if (required.kind !== 'InlineFragment') {
      return [];
    }
    const type = sentAs(supergraph.schema, required.typeCondition, group.inputRewrites);
    return keysWithin(keys?.get(type) ?? [], required.selections).map((key) => aliases.check(type, key));
  });
}
