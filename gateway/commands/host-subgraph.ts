import type { SubgraphName } from '#schema/subgraphs.ts';
import type { HubSettings } from '#shared/env.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { createLog } from '#shared/log.ts';
import { startSubgraph, type RunningSubgraph } from '#shared/start.ts';
import type { HostOrder, HostReport } from './host-messages.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { dropDatabase, loadSampleRows, sampleState } from './sample-rows.ts';

/** What the subgraphs of one host have in common. */
export interface Host {
  readonly settings: HubSettings;
  readonly keys: HubKeys;
  readonly now: () => Date;
  readonly order: HostOrder;
  readonly report: (report: HostReport) => void;
}

/** Starts one subgraph of the host; in demo mode its sample rows are loaded the first time. */
export async function hostSubgraph(name: SubgraphName, host: Host): Promise<RunningSubgraph> {
  const { settings, order } = host;
  const databaseUrl = order.databaseUrls[name] ?? '';
  const state = settings.mode === 'demo' ? await sampleState(databaseUrl) : 'LOADED';
  if (state === 'LOADING') {
    // An earlier start was killed while it loaded: begin again rather than serve half of the rows.
    await dropDatabase(databaseUrl);
  }
  const subgraph = await loadSubgraph(name);
  const keys = keysOf(host.keys, name);
  const running = await startSubgraph(subgraph, {
    keys,
    mode: settings.mode,
    memberNetworks: settings.memberNetworks,
    log: createLog(name, settings),
    now: host.now,
    databaseUrl,
    port: Number(new URL(order.subgraphUrls[name] ?? '').port),
    subgraphUrls: order.subgraphUrls,
    gatewayUrl: order.gatewayUrl,
  });
  const progress = (done: number, total: number) =>
    host.report({ kind: 'PROGRESS', words: `${name}: ${done} / ${total}` });
  if (state !== 'LOADED') {
    await loadSampleRows(databaseUrl, () =>
      subgraph.seed(running.runtime.orm, { now: host.now(), extra: 0, keys, progress }),
    );
  }
  return running;
}
