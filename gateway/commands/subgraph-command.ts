import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { type SubgraphName } from '#schema/subgraphs.ts';
import { type SubgraphCommand } from '#shared/define.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { WrongUse, type Outcome } from './outcome.ts';
import { withSubgraphs } from './with-subgraphs.ts';

/** Adds the commands that a subgraph brings with it, each taking one file. */
export async function addCommandsOf(
  name: SubgraphName,
  group: Command,
  answering: (outcome: Promise<Outcome>) => Promise<void>,
): Promise<void> {
  const { commands = [] } = await loadSubgraph(name);
  for (const command of commands) {
    group
      .command(command.name)
      .description(`${command.vi} ${command.en}`)
      .argument('<file>', 'tệp UTF-8 / a file in UTF-8')
      .action((file: string) => answering(runOnFile(name, command, file)));
  }
}

async function runOnFile(name: SubgraphName, command: SubgraphCommand, file: string): Promise<Outcome> {
  const text = decoded(file, await bytesOf(file));
  const [outcome] = await withSubgraphs({
    names: [name],
    command: `${name} ${command.name}`,
    work: ({ runtime }) => command.run(runtime, text),
  });
  if (outcome === undefined) {
    throw new Error('A command ran on no subgraph.');
  }
  return outcome;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new WrongUse(`Không đọc được tệp ${file}`, `The file ${file} cannot be read`);
  }
}

function decoded(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse(`Tệp ${file} không phải UTF-8`, `The file ${file} is not UTF-8`);
  }
}
