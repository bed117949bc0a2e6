import { createContext, useContext } from 'react';

import { OWN_DATA, type Reason } from '../../../graph/reason.ts';
import type { Office } from './offices.ts';

/** Where a form is filled in: at home by the person, or at a counter by an officer while the person stands there. */
export interface FilingAt {
  /** Why data are read and kept while it is filled in. */
  readonly reason: Reason;
  readonly channel: 'ONLINE' | 'DIRECT' | 'POST';
  /** The unit that takes it in. Null: whoever fills it in chooses one. */
  readonly office: Office | null;
  readonly isCounter: boolean;
  /** Where one goes when it is in. Null code: the dossier cannot be seen. */
  readonly receivedPath: (code: string | null) => string;
  /** The page of a dossier. */
  readonly dossierPath: (code: string) => string;
}

/** At home: people file for themselves and those they act for. */
const AT_HOME: FilingAt = {
  reason: OWN_DATA,
  channel: 'ONLINE',
  office: null,
  isCounter: false,
  receivedPath: (code) => (code === null ? '/me' : `/apply/received/${code}`),
  dossierPath: (code) => `/me/dossiers/${code}`,
};

/** Says to the parts of a form where it is filled in. */
export const FilingPlace = createContext<FilingAt>(AT_HOME);

/** Where the form around this is filled in. */
export function useFilingAt(): FilingAt {
  return useContext(FilingPlace);
}
