import { createContext, use } from 'react';

import type { Owner } from './owners.ts';

/** From whose electronic store papers of the form may come. Null: nobody's whom the reader may choose for, such as at a counter. */
export type StoreOf = 'own' | { readonly child: string } | null;

/** Says to the parts of a form whose store it is. */
export const StoreOfOwner = createContext<StoreOf>(null);

/** Whose store papers of the form around this may come from. */
export function useStoreOfOwner(): StoreOf {
  return use(StoreOfOwner);
}

/** Whose store it is when a person files for this owner; `isPerson` false: an organisation's account files. */
export function storeOf(owner: Pick<Owner, 'party' | 'is'> | null, isPerson: boolean): StoreOf {
  const party = owner?.party ?? null;
  if (!isPerson || owner?.is === 'represented') {
    return null;
  }
  if (party === null) {
    return 'own';
  }
  return 'personalId' in party ? { child: party.personalId } : null;
}
