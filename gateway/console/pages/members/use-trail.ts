import type { Asked } from '../../graph/asked.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { useLang } from '../../words/use-lang.ts';
import { RegistryTrail, type RegistryTrailQuery } from './generated/trail.ts';

/** The newest 25 steps of the registry that concern the reader. */
export function useTrail(): Asked<RegistryTrailQuery> {
  return useAsk({ of: RegistryTrail, with: { first: 25, lang: useLang() }, reason: PUBLIC });
}
