import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import * as v from 'valibot';
import type { SubgraphName } from '#schema/subgraphs.ts';
import type {
  CommandFile,
  CommandOutcome,
  SubgraphCommand,
  SubgraphFileCommand,
  SubgraphRuntime,
  SubgraphTool,
  WithRuntime,
} from '#shared/define.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { WrongUse, type Outcome } from './outcome.ts';
import { createProgress } from './progress.ts';
import { withSubgraphs } from './with-subgraphs.ts';

// Large enough that reading is not what a command waits for.
const BYTES_PER_READ = 1_048_576;

const Options = v.record(v.string(), v.string());

/** Adds the commands that a subgraph brings with it: those that take one file, and those with words of their own. */
export async function addCommandsOf(
  name: SubgraphName,
  group: Command,
  answering: (outcome: Promise<Outcome>) => Promise<void>,
): Promise<void> {
  const { commands = [], tools = [] } = await loadSubgraph(name);
  for (const command of commands) {
    group
      .command(command.name)
      .description(`${command.vi} ${command.en}`)
      .argument('<file>', 'tệp UTF-8 / a file in UTF-8')
      .action((file: string) => answering(runOnFile(name, command, file)));
  }
  for (const tool of tools) {
    addTool(group, tool).action((...given: unknown[]) => answering(runTool(name, tool, given)));
  }
}

function addTool(group: Command, { name, vi, en, word, options }: SubgraphTool): Command {
  const command = group.command(name).description(`${vi} ${en}`);
  if (word !== null) {
    command.argument(word.flags, `${word.vi} / ${word.en}`);
  }
  for (const option of options) {
    command.option(option.flags, `${option.vi} / ${option.en}`);
  }
  return command;
}

/** Commander gives the word, if there is one, then the options. */
function runTool(name: SubgraphName, tool: SubgraphTool, given: readonly unknown[]): Promise<Outcome> {
  const word = tool.word === null ? '' : String(given[0]);
  const options = v.parse(Options, given[tool.word === null ? 0 : 1]);
  const withRuntime: WithRuntime = async (work) => {
    const command = `${name} ${tool.name}`;
    const [result] = await withSubgraphs({
      names: [name],
      command,
      // In a box, since the work may give nothing.
      work: async ({ runtime }) => ({ value: await work(runtime) }),
    });
    if (result === undefined) {
      throw new Error('A tool ran on no subgraph.');
    }
    return result.value;
  };
  return tool.run({ word, options }, withRuntime);
}

async function runOnFile(
  name: SubgraphName,
  command: SubgraphCommand | SubgraphFileCommand,
  file: string,
): Promise<Outcome> {
  const work = 'read' in command ? await readingWork(command, file) : await wholeWork(command, file);
  const [outcome] = await withSubgraphs({
    names: [name],
    command: `${name} ${command.name}`,
    work: ({ runtime }) => work(runtime),
  });
  if (outcome === undefined) {
    throw new Error('A command ran on no subgraph.');
  }
  return outcome;
}

type Work = (runtime: SubgraphRuntime) => Promise<CommandOutcome>;

async function wholeWork(command: SubgraphCommand, file: string): Promise<Work> {
  const text = decoded(file, await bytesOf(file));
  return (runtime) => command.run(runtime, text);
}

async function readingWork(command: SubgraphFileCommand, path: string): Promise<Work> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) {
    throw unreadable(path);
  }
  const progress = createProgress();
  const file: CommandFile = {
    path,
    size: found.size,
    bytes: (start) => createReadStream(path, { start, highWaterMark: BYTES_PER_READ }),
    say: progress.say,
  };
  return (runtime) => command.read(runtime, file).finally(progress.end);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw unreadable(file);
  }
}

function unreadable(file: string): WrongUse {
  return new WrongUse(`Không đọc được tệp ${file}`, `The file ${file} cannot be read`);
}

function decoded(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse(`Tệp ${file} không phải UTF-8`, `The file ${file} is not UTF-8`);
  }
}
