import type { AskAs } from './hub.ts';
import { type Owned, ownersOf, type ToldSubgraph } from './owners.ts';

// Schemas of subgraphs are for accounts of the registry.
const TELLER = 'registry-admin';
const QUERY = '{ subgraphs { name agency { code name english: name(lang: EN) } health { asOf } sdl } }';

/** Who owns which field, from the schemas in the registry; empty where those are not told. */
export async function askOwners(askAs: AskAs): Promise<ReadonlyMap<string, readonly Owned[]>> {
  const { data } = await askAs(TELLER, { query: QUERY });
  const told = data as { readonly subgraphs: readonly ToldSubgraph[] | null } | null | undefined;
  return ownersOf(told?.subgraphs ?? []);
}
