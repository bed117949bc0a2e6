import { anonymous } from '../../support/callers.ts';
import type { Answer, SubgraphWorld } from '../../support/subgraph-world.ts';

/** What a list of procedures is asked for, as in the SDL. */
export interface Asked {
  readonly search?: string;
  readonly category?: string;
  readonly level?: string;
  readonly online?: string;
  readonly for?: string;
  readonly first?: number;
  readonly after?: string | null;
}

/** One page of a list, reduced to what tests look at. */
export interface Page {
  readonly codes: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly errors: Answer['errors'];
}

interface ListData {
  readonly edges: readonly { readonly node: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($search: String, $category: ID, $level: GovernmentLevel, $online: OnlineLevel, $for: PartyKind, $first: Int, $after: String) {
  procedures(search: $search, category: $category, level: $level, online: $online, for: $for, first: $first, after: $after) {
    edges { node { code } } pageInfo { hasNextPage endCursor }
  }
}`;

/** Asks for one page of procedures as anybody may. */
export async function listProcedures(world: SubgraphWorld, asked: Asked): Promise<Page> {
  const { data, errors } = await world.asks({ caller: anonymous, query: LIST, variables: { ...asked } });
  const list = data?.['procedures'] as ListData | null | undefined;
  return {
    codes: list?.edges.map(({ node }) => node.code) ?? [],
    hasNextPage: list?.pageInfo.hasNextPage ?? false,
    endCursor: list?.pageInfo.endCursor ?? null,
    errors,
  };
}
