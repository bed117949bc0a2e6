import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { OperationName } from './load/operations.ts';
import {
  MEASURED_CORE,
  portAt,
  ROOT,
  startPinned,
  type Command,
  type PinnedProcess,
} from './pinned-process.ts';
import type { SupergraphFiles } from './world/supergraph.ts';

/** A gateway of the comparison. */
export interface Contender {
  readonly name: string;
  readonly kind: 'ours' | 'node' | 'native' | 'proxy';
  /** The operations that it can answer. */
  readonly operations: readonly OperationName[];
  readonly command: (world: SupergraphFiles, port: number) => Command;
}

const PEERS = join(import.meta.dirname, 'peers');
const GRAFBASE = join(PEERS, 'node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
// The first ports are the subgraphs'.
const FIRST_GATEWAY = 8;
const ALL: readonly OperationName[] = ['field', 'dossier', 'list'];

// What `npm run start:gateway` gives to Node; every gateway on Node gets the same, so that it favours nobody.
const ROOM = ['--min-semi-space-size=16', '--max-semi-space-size=32', '--initial-old-space-size=96'];

const node = (...words: readonly string[]): Command => ({
  core: MEASURED_CORE,
  words: [process.execPath, ...ROOM, ...words],
});
const peer = (file: string): string => join(PEERS, file);

/** Ours, over a supergraph in a file, with every check but the token's. */
export const OURS: Contender = {
  name: 'ours',
  kind: 'ours',
  operations: ALL,
  command: ({ supergraph, folder }, port) => ({
    ...node(join(ROOT, 'gateway/server.ts'), '--supergraph', supergraph, '--port', String(port), '--open'),
    settings: { HUB_DATA_DIR: join(folder, 'data') },
  }),
};

const CONTENDERS: readonly Contender[] = [
  OURS,
  {
    name: 'apollo',
    kind: 'node',
    operations: ALL,
    command: ({ supergraph }, port) => node(peer('apollo.js'), supergraph, String(port)),
  },
  {
    name: 'hive',
    kind: 'node',
    operations: ALL,
    command: ({ supergraph }, port) => node(peer('hive.js'), supergraph, String(port)),
  },
  {
    name: 'hive-router',
    kind: 'node',
    operations: ALL,
    command: ({ supergraph }, port) => node(peer('hive.js'), supergraph, String(port), 'router'),
  },
  { name: 'grafbase', kind: 'native', operations: ALL, command: grafbase },
  {
    name: 'proxy',
    kind: 'proxy',
    operations: ['field'],
    command: ({ subgraphs }, port) => node(peer('proxy.js'), subgraphs[0]?.url ?? '', String(port)),
  },
];

/** The gateways that can run here, all or the named ones. Throws at a name that none has. */
export function contenders(only: readonly string[] | null): readonly Contender[] {
  const unknown = only?.find((name) => CONTENDERS.every((contender) => contender.name !== name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no gateway "${unknown}"; there are ${CONTENDERS.map(({ name }) => name).join(', ')}.`,
    );
  }
  return CONTENDERS.filter(
    ({ name, kind }) => (only?.includes(name) ?? true) && (kind !== 'native' || existsSync(GRAFBASE)),
  );
}

/** The same gateway with settings of the environment besides. */
export function withSettings(contender: Contender, settings: Readonly<Record<string, string>>): Contender {
  return {
    ...contender,
    command: (files, port) => {
      const command = contender.command(files, port);
      return { ...command, settings: { ...command.settings, ...settings } };
    },
  };
}

/** A gateway that is running. */
export interface Running extends Contender, PinnedProcess {}

/** Starts a gateway as the n-th of this bench, on the core that is measured. */
export async function startContender(
  contender: Contender,
  files: SupergraphFiles,
  n: number,
): Promise<Running> {
  const port = portAt(FIRST_GATEWAY + n);
  const started = await startPinned(contender.command(files, port), `http://127.0.0.1:${port}/graphql`);
  process.stderr.write(`${contender.name} answers\n`);
  return { ...contender, ...started };
}

// The gateway ships inside the command line of its makers, which composes the subgraphs itself.
function grafbase({ folder, subgraphs }: SupergraphFiles, port: number): Command {
  const tables = subgraphs.map(
    ({ name, url, file }) => `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${file}"\n`,
  );
  const config = join(folder, 'grafbase.toml');
  writeFileSync(config, tables.join(''));
  return {
    core: MEASURED_CORE,
    words: [GRAFBASE, '--home', folder, 'dev', '--config', config, '--port', String(port)],
    folder,
  };
}
