import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import { shown } from '#schema/subgraph-check/shown.ts';

/** What is asked of a refusal of the registry. */
export const REFUSED_FIELDS = '... on RegistryRefused { code vi: message en: message(lang: EN) }';

/** A refusal of the registry. */
export const refusedShape = v.object({
  __typename: v.literal('RegistryRefused'),
  code: v.string(),
  vi: v.string(),
  en: v.string(),
});

/** A refusal as an outcome: why, and what to do. */
export function refusedOutcome({
  code,
  vi,
  en,
}: Omit<v.InferOutput<typeof refusedShape>, '__typename'>): Outcome {
  return { done: false, lines: [shown(vi), shown(en)], report: { refused: code, vi, en } };
}
