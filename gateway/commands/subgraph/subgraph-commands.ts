import type { Command } from 'commander';
import { OVERSIGHT_COMMANDS } from './oversight-commands.ts';
import { subgraphGroup, type SubgraphGroup } from './subgraph-group.ts';
import { WAY_IN_COMMANDS } from './way-in-commands.ts';

/** Adds every command of `hub subgraph …`. */
export function addSubgraphCommands(command: Command, answering: SubgraphGroup['answering']): void {
  const group = subgraphGroup(command, answering);
  for (const add of [...WAY_IN_COMMANDS, ...OVERSIGHT_COMMANDS]) {
    add(group);
  }
}
