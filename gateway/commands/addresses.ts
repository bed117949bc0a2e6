import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { gatewayUrlOf, INTERNAL_PORT_STEP, localSubgraphUrl, type HubSettings } from '#shared/env.ts';
import { freePorts } from './ports.ts';

/** Where the parts of a hub will answer. */
export interface Addresses {
  /** The subgraphs to start here: those whose address was not set to another place. */
  readonly local: readonly string[];
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** The port of the gateway's internal listener, and where subgraphs find it. */
  readonly internalPort: number;
  readonly gatewayUrl: string;
  /** Every port that has to be free. */
  readonly ports: readonly number[];
}

/** Decides where every subgraph answers. With PORT=0 they take ports that are free now, and keep them when they crash. */
export async function chooseAddresses(settings: HubSettings): Promise<Addresses> {
  const local = SUBGRAPHS.filter(
    (name) => settings.subgraphUrls[name] === localSubgraphUrl(settings.port, name),
  );
  const [internalPort = settings.port + INTERNAL_PORT_STEP, ...free] =
    settings.port === 0 ? await freePorts(local.length + 1) : [];
  const moved = free.map((port, index) => [local[index], `http://127.0.0.1:${port}/graphql`] as const);
  const subgraphUrls = { ...settings.subgraphUrls, ...Object.fromEntries(moved) };
  const own = settings.port === 0 ? [internalPort] : [settings.port, internalPort];
  const ports = [...own, ...local.map((name) => Number(new URL(subgraphUrls[name] ?? '').port))];
  const gatewayUrl = settings.port === 0 ? `http://127.0.0.1:${internalPort}` : gatewayUrlOf(settings);
  return { local, subgraphUrls, internalPort, gatewayUrl, ports };
}
