import type { Asked } from '../../../graph/asked.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useSession } from '../../../session/session.tsx';
import { today } from '../../../words/today.ts';
import { OwnBusiness, type OwnBusinessQuery } from '../graph/generated/own-business.ts';
import { ThoseIActFor } from '../graph/generated/those-i-act-for.ts';
import { type Owner, ownersFor } from './owners.ts';

/** Those for whom the signed-in person may file; null: they are not known yet. Who could not be read is not among them. */
export function useOwners(): readonly Owner[] | null {
  const isPerson = useSession().signedIn?.kind === 'citizen';
  const me = useAsk({ of: ThoseIActFor, with: {}, reason: OWN_DATA, later: !isPerson });
  const person = me.state === 'answered' ? me.data.me : null;
  const taxCode = person?.personalId ?? '';
  const business = useAsk({ of: OwnBusiness, with: { taxCode }, reason: OWN_DATA, later: taxCode === '' });
  const awaited = isPerson ? [me, ...(taxCode === '' ? [] : [business])] : [];
  return awaited.some(({ state }) => state === 'waiting')
    ? null
    : ownersFor(person, businessIn(business), today());
}

function businessIn(asked: Asked<OwnBusinessQuery>): OwnBusinessQuery['organization'] {
  return asked.state === 'answered' ? asked.data.organization : null;
}
