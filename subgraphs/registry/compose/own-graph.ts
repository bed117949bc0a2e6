import { createHash } from 'node:crypto';

import { Kind, parse } from 'graphql';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import type { ComposedSubgraph } from './composed-graph.ts';

// Where a subgraph answers on one machine with the usual PORT, as in the committed supergraph; gateways know where it really is.
const FIRST_PORT = 4001;

/** The hub's own subgraphs as they are composed. */
export function ownGraph(): readonly ComposedSubgraph[] {
  return SUBGRAPHS.map((name, index) => ({
    name,
    sdl: readSubgraphSdl(name),
    url: `http://127.0.0.1:${FIRST_PORT + index}/graphql`,
  }));
}

/** A digest of the hub's own schema: another one, and the graph has to be released anew. */
export function digestOf(own: readonly ComposedSubgraph[]): string {
  return createHash('sha256').update(JSON.stringify(own)).digest('hex');
}

/** The types of an SDL that can be asked for by a key. */
export function entitiesOf(sdl: string): readonly string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.directives?.some(
      ({ name, arguments: given = [] }) =>
        name.value === 'key' &&
        !given.some(
          ({ name: { value }, value: set }) =>
            value === 'resolvable' && set.kind === Kind.BOOLEAN && !set.value,
        ),
    )
      ? [definition.name.value]
      : [],
  );
}
