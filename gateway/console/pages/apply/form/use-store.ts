import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { ReadStore, type ReadStoreQuery } from '../graph/generated/read-store.ts';
import { type StoreOf, useStoreOfOwner } from './store-of-owner.ts';
import type { StoredDocument } from './usable-documents.ts';

/** The documents from which papers of the form may be chosen. `away`: they cannot be read just now; null: they are on their way, or nobody may choose. */
export function useStore(): readonly StoredDocument[] | 'away' | null {
  const store = useStoreOfOwner();
  const asked = useAsk({
    of: ReadStore,
    with: { isOwn: store === 'own' },
    reason: OWN_DATA,
    later: store === null,
  });
  if (store === null || asked.state === 'waiting') {
    return null;
  }
  const page = asked.state === 'answered' ? pageOf(asked.data, store) : null;
  return page === null ? 'away' : page.edges.map(({ node }) => node);
}

function pageOf({ me }: ReadStoreQuery, store: NonNullable<StoreOf>) {
  if (store === 'own') {
    return me?.documents ?? null;
  }
  const people = (me?.relatives ?? []).map(({ person }) => person);
  return people.find((person) => person?.personalId === store.child)?.documents ?? null;
}
