import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { localSubgraphUrl, type HubSettings } from '#shared/env.ts';
import { freePorts } from './ports.ts';

/** Where the parts of a hub will answer. */
export interface Addresses {
  /** The subgraphs to start here: those whose address was not set to another place. */
  readonly local: readonly string[];
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Every port that has to be free. */
  readonly ports: readonly number[];
}

const INTERNAL_LISTENER = 10;

/** Decides where every subgraph answers. With PORT=0 they take ports that are free now, and keep them when they crash. */
export async function chooseAddresses(settings: HubSettings): Promise<Addresses> {
  const local = SUBGRAPHS.filter(
    (name) => settings.subgraphUrls[name] === localSubgraphUrl(settings.port, name),
  );
  const free = settings.port === 0 ? await freePorts(local.length) : [];
  const moved = free.map((port, index) => [local[index], `http://127.0.0.1:${port}/graphql`] as const);
  const subgraphUrls = { ...settings.subgraphUrls, ...Object.fromEntries(moved) };
  const own = settings.port === 0 ? [] : [settings.port, settings.port + INTERNAL_LISTENER];
  const ports = [...own, ...local.map((name) => Number(new URL(subgraphUrls[name] ?? '').port))];
  return { local, subgraphUrls, ports };
}
