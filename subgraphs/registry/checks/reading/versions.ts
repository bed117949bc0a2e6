import { GraphQLError, parse, type DocumentNode } from 'graphql';

import type { CheckInput } from '../check-subgraph.ts';
import type { Composable } from '../composition.ts';
import { readPlaces, type Places } from './places.ts';
import { proposalOf, type Proposal } from './proposal.ts';
import type { ReadSdl } from './declared.ts';
import { readLive } from './read-live.ts';
import { readSdl } from './read-sdl.ts';

/** A check's input, read: what is live, what was, and what is proposed. */
export interface Versions {
  readonly live: readonly Composable[];
  readonly proposed: Composable;
  /** The live version of the proposed subgraph, beside its reading. Null: it is new. */
  readonly before: { readonly graph: Composable; readonly sdl: ReadSdl } | null;
  readonly proposal: Proposal;
  /** Where the elements of the proposed SDL stand. */
  readonly places: Places;
}

// Composition wants one; it is not asked for anything.
const NO_URL = 'https://not-given.invalid/graphql';

/** Reads everything that a proposed document is held against. What is live parses: it was checked when it came. */
export function readVersions(input: CheckInput, document: DocumentNode): Versions {
  const { name, agency } = input;
  const url = input.routingUrl ?? NO_URL;
  const live = input.live.map((one) => ({ url: one.url, sdl: readLive(one.name, one.agency, one.sdl) }));
  const before = input.before === null ? null : composable(name, url, input.before);
  const was = before && readSdl(name, agency, before.document);
  return {
    live: live.map((one) => ({ name: one.sdl.name, url: one.url, document: one.sdl.document })),
    proposed: { name, url, document },
    before: before && was && { graph: before, sdl: was },
    proposal: proposalOf(
      readSdl(name, agency, document),
      live.map(({ sdl }) => sdl),
      was,
    ),
    places: readPlaces(document),
  };
}

function composable(name: string, url: string, sdl: string): Composable {
  try {
    // Without locations: only places in the proposed SDL are told.
    return { name, url, document: parse(sdl, { noLocation: true }) };
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(`the live SDL of ${name} does not parse`) : error;
  }
}
