import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { expect } from 'vitest';

import type { SubgraphName } from '#schema/subgraphs.ts';
import { readSubgraphSdl, readSupergraphSdl } from '#schema/sdl.ts';
import type { Caller } from '#shared/caller.ts';

import { narrowed } from '../../gateway/reach/narrowed-caller.ts';
import { readSupergraph } from '../../gateway/supergraph/supergraph.ts';
import type { HubWorld } from '../support/hub-world.ts';
import { askSubgraph } from '../support/subgraph-world.ts';

const { toldWhoAsks } = readSupergraph(readSupergraphSdl());

/** The marked fields of these that a subgraph answers itself, each with what is selected of it there. */
export function fieldsAt(
  owner: SubgraphName,
  swept: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const schema = buildASTSchema(parse(readSubgraphSdl(owner)), { assumeValidSDL: true });
  return Object.fromEntries(
    Object.keys(swept).flatMap((coordinate) => {
      const [typeName = '', name = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      return field ? [[coordinate, isLeafType(getNamedType(field.type)) ? '' : '{ __typename }']] : [];
    }),
  );
}

/** What is asked of an owner, by whom. */
export interface Asked {
  readonly caller: Caller;
  readonly via: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Which of the fields are told, all asked at once. A refusal names its field, so that null without one tells something. */
export async function readOf(
  { world, owner }: { readonly world: HubWorld; readonly owner: SubgraphName },
  reference: { readonly __typename: string; readonly [key: string]: string },
  { caller, via, fields }: Asked,
): Promise<readonly string[]> {
  const inside = Object.entries(fields).map(
    ([coordinate, selected]) => `${coordinate.split('.')[1]} ${selected}`,
  );
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${reference.__typename} { ${inside.join(' ')} } } }`;
  const { data, errors } = await askSubgraph(
    world.subgraphs[owner].url,
    { audience: owner, keys: world.keys, now: world.now },
    { caller: narrowed(caller, toldWhoAsks.get(owner)), query, variables: { of: [reference] }, via },
  );
  // A question that the subgraph does not understand would refuse everything.
  expect(errors.filter(({ extensions }) => extensions.coordinate === undefined)).toEqual([]);
  const [row = null]: (Readonly<Record<string, unknown>> | null)[] = data?.['_entities'] ?? [];
  const refused = new Set(errors.map(({ extensions }) => extensions.coordinate));
  return Object.keys(fields)
    .filter((coordinate) => {
      const value = row?.[coordinate.split('.')[1] ?? ''];
      return row !== null && value !== undefined && (value !== null || !refused.has(coordinate));
    })
    .toSorted();
}
