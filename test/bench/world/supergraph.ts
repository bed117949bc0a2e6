import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

import type { NamedSdl } from '#schema/commands/compose.ts';

/** Subgraphs on disk, for gateways that read files. */
export interface SupergraphFiles {
  readonly folder: string;
  readonly supergraph: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string; readonly file: string }[];
}

/** Composes subgraphs that answer on neighbouring ports, and writes the supergraph with their URLs into a temporary folder. */
export function writeSupergraph(subgraphs: readonly NamedSdl[], firstPort: number): SupergraphFiles {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-bench-'));
  const placed = subgraphs.map(({ name, sdl }, index) => ({
    name,
    sdl,
    url: `http://127.0.0.1:${firstPort + index}/graphql`,
    file: join(folder, `${name}.graphql`),
  }));
  const { supergraphSdl, errors } = composeServices(
    placed.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) {
    throw new Error(`The bench does not compose: ${(errors ?? []).map(({ message }) => message).join('; ')}`);
  }
  placed.forEach(({ file, sdl }) => writeFileSync(file, sdl));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphSdl);
  return { folder, supergraph, subgraphs: placed };
}
