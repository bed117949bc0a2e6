import { withoutPersonalNumbers } from './personal-numbers.ts';
import { addressOf, type Session } from './session.ts';

/** What a link carries beside the session. */
export interface Shared {
  readonly query: string;
  /** The variables as the editor has them. */
  readonly variables: string;
}

/** A link to this operation, and whether a number that looks like somebody's was taken out of it. The operation stands in the fragment: no server sees it. */
export function shareLink(
  page: string,
  session: Session,
  { query, variables }: Shared,
): { readonly address: string; readonly tookNumber: boolean } {
  const parts = [query, variables, session.case].map(withoutPersonalNumbers);
  const [asked = '', given = '', inCase = ''] = parts.map(({ text }) => text);
  const fragment = new URLSearchParams({ query: asked, ...(given === '' ? {} : { variables: given }) });
  return {
    address: `${page}${addressOf({ ...session, case: inCase })}#${fragment.toString()}`,
    tookNumber: parts.some(({ found }) => found),
  };
}

/** What the fragment of an address carries. Null: no operation. */
export function sharedIn(fragment: string): Shared | null {
  const told = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = told.get('query');
  return query === null ? null : { query, variables: told.get('variables') ?? '' };
}
