/** Why the pages ask, as the hub wants to know it with every question. */
export interface Reason {
  /** A purpose's code, such as OWN_DATA; null: nothing personal is asked. */
  readonly purpose: string | null;
  /** The dossier or intake in the course of which it is asked; null: none. */
  readonly case?: string | null;
}

/** Asked without a purpose: for what everybody may know. */
export const PUBLIC: Reason = { purpose: null };
/** Asked by people of themselves. */
export const OWN_DATA: Reason = { purpose: 'OWN_DATA' };

/** The headers that say it. */
export function reasonHeaders({ purpose, case: inCase = null }: Reason): Record<string, string> {
  return {
    ...(purpose === null ? {} : { 'x-hub-purpose': purpose }),
    ...(inCase === null ? {} : { 'x-hub-case': inCase }),
  };
}
