import { Counter, Gauge, type Registry } from 'prom-client';

/** What is counted of the supergraphs that were served one after the other. */
export interface SupergraphMetrics {
  /** Tells that a generation took over at this moment, in milliseconds since the epoch. */
  readonly served: (generation: number, at: number) => void;
  /** Tells that a new supergraph was refused, and the old one stays. */
  readonly refused: () => void;
  /** Tells how many generations are alive: the present one, and those that still answer. */
  readonly alive: (generations: number) => void;
}

/** Makes the metrics of supergraphs. */
export function createSupergraphMetrics(registry: Registry): SupergraphMetrics {
  const registers = [registry];
  const number = new Gauge({
    name: 'hub_supergraph_generation',
    help: 'The number of the supergraph that is served, counted from the start of the process',
    registers,
  });
  const since = new Gauge({
    name: 'hub_supergraph_served_since_seconds',
    help: 'When the supergraph that is served took over (Unix time); time() - this is its age',
    registers,
  });
  const swaps = new Counter({
    name: 'hub_supergraph_swaps_total',
    help: 'New supergraphs by outcome: served, or refused while the old one stays',
    labelNames: ['outcome'],
    registers,
  });
  const alive = new Gauge({
    name: 'hub_supergraph_generations_alive',
    help: 'Supergraphs that still answer: 1 when no operation of an older one runs',
    registers,
  });
  swaps.inc({ outcome: 'served' }, 0);
  swaps.inc({ outcome: 'refused' }, 0);
  return {
    served: (generation, at) => {
      number.set(generation);
      since.set(at / 1000);
      swaps.inc({ outcome: 'served' });
    },
    refused: () => swaps.inc({ outcome: 'refused' }),
    alive: (generations) => alive.set(generations),
  };
}
