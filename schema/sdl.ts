import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** The whole SDL of one of our subgraphs as it is served and composed: the common declarations, then its own. */
export function readSubgraphSdl(name: string): string {
  return `${readSchemaFile('shared.graphql')}\n${readSchemaFile(`${name}.graphql`)}`;
}

/** The committed supergraph, as `npm run contract:compose` wrote it. */
export function readSupergraphSdl(): string {
  return readSchemaFile('supergraph.graphql');
}

function readSchemaFile(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}
