import type { CheckInput } from './check-subgraph.ts';
import { composeAll, type Composable, type Composed } from './composition.ts';
import { countFaults } from './counts.ts';
import { lint } from './lint/lint.ts';
import { onceOnly } from './once-only/once-only.ts';
import { onlyAdds } from './part/only-adds.ts';
import { partOf } from './part/part-of.ts';
import { personalMarkFaults } from './personal-marks.ts';
import type { Draft } from './reading/draft.ts';
import { duplicateTypes } from './reading/duplicates.ts';
import type { Versions } from './reading/versions.ts';

/** What was found in a proposal by itself and beside what is live, and the graph that they make. */
export interface Found {
  readonly drafts: readonly Draft[];
  /** Null: they make none. */
  readonly made: Made | null;
  /** Whether nothing else than the proposed SDL by itself keeps them from it: then more beside it would tell the same. */
  readonly isOwnFault: boolean;
}

/** A graph that was composed, and what stood beside the proposal in it: everything that is live, or the part that can matter. */
export interface Made {
  readonly composed: Composed;
  readonly beside: readonly Composable[];
}

/** Composes, and reads the proposed SDL by every rule that needs no older version. `whole`: everything live, also where a part says as much. */
export function findings(
  versions: Versions,
  { procedures, whole }: Pick<CheckInput, 'procedures' | 'whole'>,
): Found {
  const { proposed, proposal } = versions;
  const unusable = [...duplicateTypes(proposed.document), ...countFaults(proposal.proposed)];
  if (unusable.length > 0) {
    return { drafts: unusable, made: null, isOwnFault: true };
  }
  const found = (whole ? null : fromPart(versions)) ?? composedBeside(versions, versions.live);
  return { ...found, drafts: [...found.drafts, ...lint(proposal), ...onceOnly(proposal, procedures)] };
}

// A part that has any fault but those of the proposed SDL by itself says nothing yet: what is wrong, and in which words, the whole tells.
function fromPart(versions: Versions): Found | null {
  const { live, before, proposal } = versions;
  const mine = before ? [proposal.proposed, before.sdl] : [proposal.proposed];
  if (!onlyAdds({ proposed: proposal.proposed, before: before?.sdl ?? null, live: proposal.live })) {
    return null;
  }
  const found = composedBeside(versions, partOf(live, proposal.live, mine));
  return found.drafts.length === 0 || found.isOwnFault ? found : null;
}

function composedBeside({ proposed, places }: Versions, beside: readonly Composable[]): Found {
  const all = [...beside, proposed];
  const composed = composeAll(all, proposed.name, places);
  return 'faults' in composed
    ? { drafts: composed.faults, made: null, isOwnFault: composed.areOwn }
    : {
        drafts: personalMarkFaults(all, composed.supergraph),
        made: { composed, beside },
        isOwnFault: false,
      };
}
