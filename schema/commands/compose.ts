import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

import { classificationProblems } from '../classification.ts';
import { subjectProblems } from '../personal-subject.ts';
import { readSubgraphSdl } from '../sdl.ts';
import { SUBGRAPHS } from '../subgraphs.ts';

/** The SDL of a subgraph under its name. */
export interface NamedSdl {
  readonly name: string;
  readonly sdl: string;
}

// Where a subgraph answers on one machine with the usual PORT; a hub's settings say where it really is.
const FIRST_PORT = 4001;

/** Composes subgraphs into a supergraph. Throws with every reason when they do not fit together or a mark of personal data was lost. */
export function compose(subgraphs: readonly NamedSdl[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }, index) => ({
      name,
      typeDefs: parse(sdl),
      url: `http://127.0.0.1:${FIRST_PORT + index}/graphql`,
    })),
  );
  const problems = supergraphSdl
    ? [...classificationProblems(subgraphs, supergraphSdl), ...subjectProblems(supergraphSdl)]
    : (errors ?? []).map(({ message }) => message);
  if (!supergraphSdl || problems.length > 0) {
    throw new Error(`The subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  return supergraphSdl;
}

/** The supergraph of our own subgraphs. */
export function composeOurs(): string {
  return compose(SUBGRAPHS.map((name) => ({ name, sdl: readSubgraphSdl(name) })));
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../supergraph.graphql'), composeOurs());
}
