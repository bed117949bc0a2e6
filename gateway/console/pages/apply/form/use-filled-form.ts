import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { Asked } from '../../../graph/asked.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { FillIn, type FillInQuery } from '../graph/generated/fill-in.ts';
import { type Owner, partyOf } from './owners.ts';
import { useOwners } from './use-owners.ts';

/** The form of a procedure for whoever it is filed for. */
interface FilledForm {
  readonly asked: Asked<FillInQuery>;
  readonly owners: readonly Owner[];
  /** Which of them it is for. */
  readonly place: number;
  /** True: it is for somebody whom the reader represents and has not named yet. */
  readonly isUnnamed: boolean;
  /** Names them by personal number. */
  readonly represent: (personalId: string) => void;
}

/** Asks for the form that the address names, for the owner that it names by their place. */
export function useFilledForm(code: string): FilledForm {
  const [told] = useSearchParams();
  const owners = useOwners();
  // Of whom one represents the graph tells no number: it is typed, and kept here alone, in no address.
  const [represented, represent] = useState<string | null>(null);
  const place = Number(told.get('for') ?? 0);
  const owner = owners?.[place] ?? null;
  const party = partyOf(owner, represented);
  const isUnnamed = owner?.is === 'represented' && party === null;
  const asked = useAsk({
    of: FillIn,
    with: { procedure: code, group: code, owner: party, intake: null },
    reason: OWN_DATA,
    later: isUnnamed || isAwaited(place, owners),
    fresh: true,
  });
  return { asked, owners: owners ?? [], place, isUnnamed, represent };
}

// One's own form needs nobody else; any other waits until it is known whose it is.
function isAwaited(place: number, owners: readonly Owner[] | null): boolean {
  return place !== 0 && owners === null;
}
