import type { Command } from 'commander';
import { WrongUse, type Outcome } from '../outcome.ts';
import { openHub, type HubOptions } from './open-hub.ts';
import type { HubClient } from './hub-client.ts';

/** `hub subgraph`, to which every command adds itself. */
export interface SubgraphGroup {
  readonly group: Command;
  /** Tells what a command did, and ends it with its exit code. */
  readonly answering: (outcome: Promise<Outcome>) => Promise<void>;
  /** The hub that `--hub` names, with the token that was given. */
  readonly hub: () => Promise<HubClient>;
  /** That hub as each who was named; in a demo several personas may be, separated by commas. */
  readonly hubs: () => Promise<readonly HubClient[]>;
}

/** The options that all commands of the group share. */
export function subgraphGroup(group: Command, answering: SubgraphGroup['answering']): SubgraphGroup {
  group
    .option('--hub <url>', 'địa chỉ của Liên Thông / where the hub answers')
    .option(
      '--as <persona>',
      'vai mẫu, thay cho HUB_TOKEN, chỉ ở chế độ demo / a demo persona, for HUB_TOKEN',
    );
  const hubs = (): Promise<readonly HubClient[]> => {
    const { hub, as } = group.opts<HubOptions>();
    const personas = as?.split(',') ?? [undefined];
    return Promise.all(
      personas.map((persona) =>
        openHub({ ...(hub !== undefined && { hub }), ...(persona !== undefined && { as: persona }) }),
      ),
    );
  };
  return { group, answering, hubs, hub: async () => only(await hubs()) };
}

function only([hub, ...others]: readonly HubClient[]): HubClient {
  if (hub === undefined || others.length > 0) {
    throw new WrongUse('Lệnh này nhận một vai', 'This command takes one persona');
  }
  return hub;
}
