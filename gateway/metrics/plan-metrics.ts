import { Counter, Gauge, type Registry } from 'prom-client';

/** What the cache of plans counts, in plain numbers that cost nothing to add to; they are read when somebody scrapes. */
export interface PlanCounts {
  hits: number;
  misses: number;
  /** Plans that are kept now. */
  size: number;
}

/** Makes the counts of the cache of plans, and shows them. */
export function createPlanCounts(registry: Registry): PlanCounts {
  const counts: PlanCounts = { hits: 0, misses: 0, size: 0 };
  const registers = [registry];
  const requests: Counter<'outcome'> = new Counter({
    name: 'hub_plan_cache_requests_total',
    help: 'Operations whose plan was there (hit) or had to be made (miss)',
    labelNames: ['outcome'],
    registers,
    collect: () => {
      requests.reset();
      requests.inc({ outcome: 'hit' }, counts.hits);
      requests.inc({ outcome: 'miss' }, counts.misses);
    },
  });
  const size: Gauge = new Gauge({
    name: 'hub_plan_cache_size',
    help: 'Plans that are kept',
    registers,
    collect: () => size.set(counts.size),
  });
  return counts;
}
