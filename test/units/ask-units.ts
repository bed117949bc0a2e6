import type { Answer, SubgraphWorld } from '../support/subgraph-world.ts';
import { anonymous } from '../support/callers.ts';

/** An area as these tests look at it. */
export interface ShownArea {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

/** An agency as these tests look at it. */
export interface ShownUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

interface Shown<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface OneList<Node> {
  readonly list?: Shown<Node>;
  readonly area?: { readonly list: Shown<Node> };
}

const CHILDREN = `query ($code: AreaCode!, $first: Int, $after: String) {
  area(code: $code) { list: children(first: $first, after: $after) {
    edges { node { id code name type } } pageInfo { hasNextPage endCursor }
  } }
}`;
const AREAS = `query ($under: AreaCode, $level: AreaLevel, $search: String, $on: Date, $first: Int, $after: String) {
  list: areas(under: $under, level: $level, search: $search, on: $on, first: $first, after: $after) {
    edges { node { id code name type } } pageInfo { hasNextPage endCursor }
  }
}`;
const UNITS = `query ($under: UnitCode, $kind: UnitKind, $search: String, $first: Int, $after: String) {
  list: units(under: $under, kind: $kind, search: $search, first: $first, after: $after) {
    edges { node { code name kind } } pageInfo { hasNextPage endCursor }
  }
}`;

/** Asks anything of units, as anybody. */
export function ask(
  world: SubgraphWorld,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return world.asks({ caller: anonymous, query, variables });
}

/** Every area of a list, page after page. */
export function everyArea(
  world: SubgraphWorld,
  asked: Readonly<Record<string, unknown>>,
): Promise<readonly ShownArea[]> {
  return everyRow<ShownArea>(world, AREAS, { first: 100, ...asked });
}

/** Every commune of an area of today, in pages of `first`. */
export function everyChild(
  world: SubgraphWorld,
  asked: { readonly code: string; readonly first: number },
): Promise<readonly ShownArea[]> {
  return everyRow<ShownArea>(world, CHILDREN, asked);
}

/** Every agency of a list, page after page. */
export function everyUnit(
  world: SubgraphWorld,
  asked: Readonly<Record<string, unknown>>,
): Promise<readonly ShownUnit[]> {
  return everyRow<ShownUnit>(world, UNITS, { first: 100, ...asked });
}

async function everyRow<Node>(
  world: SubgraphWorld,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Node[]> {
  const { data, errors } = await ask(world, query, variables);
  // The shape is the one that the query above asks for.
  const { area, list = area?.list } = (data ?? {}) as OneList<Node>;
  if (!list) {
    throw new Error(`units answered no list: ${JSON.stringify(errors)}`);
  }
  const rows = list.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = list.pageInfo;
  return hasNextPage
    ? [...rows, ...(await everyRow<Node>(world, query, { ...variables, after: endCursor }))]
    : rows;
}
