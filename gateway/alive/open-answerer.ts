import { createAnswerer, type Answerer } from '../answer.ts';
import { limitsOf } from '../guard/limits.ts';
import { recordsBy } from '../record/recorded-answer.ts';
import type { Subgraphs } from '../subgraphs.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import type { GenerationOptions } from './generation-options.ts';

/** Makes what answers over one graph, the whole or a contract's, as a gateway is set. */
export function openAnswerer(
  supergraph: Supergraph,
  subgraphs: Subgraphs,
  options: Pick<
    GenerationOptions,
    'settings' | 'metrics' | 'usage' | 'recorder' | 'now' | 'openIntrospection'
  >,
): Answerer {
  const { settings, metrics } = options;
  return createAnswerer({
    supergraph,
    subgraphs,
    openIntrospection: options.openIntrospection,
    recordsOf: recordsBy(options.recorder, options.now),
    limits: limitsOf(settings),
    metrics,
    usage: options.usage,
    planCounts: metrics.plans,
    planDeadlineMs: settings.planDeadlineMs,
    overrideLabels: new Set(settings.overrideLabels),
  });
}
