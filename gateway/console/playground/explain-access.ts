import type { AskAs } from './hub.ts';
import type { Asked } from './run.ts';
import { purposeHeaders, type Session } from './session.ts';

/** One field, and of whom it would be answered. */
export interface Explained {
  readonly path: string;
  readonly coordinate: string;
  readonly answeredOf: readonly string[];
  /** Null: it is refused for nobody. */
  readonly code: string | null;
  readonly reason: string | null;
  readonly english: string | null;
  readonly remedy: string | null;
}

/** Which fields would be answered, and on what that rests. */
export interface Explanation {
  readonly purpose: string;
  readonly legalBasis: string | null;
  /** Null: no case was named. */
  readonly caseOpen: boolean | null;
  /** Null: the operation can be explained. */
  readonly problem: string | null;
  readonly fields: readonly Explained[];
}

const QUERY = `query Why($operation: String!) {
  explainAccess(operation: $operation) {
    purpose legalBasis caseOpen problem
    fields { path coordinate answeredOf code reason english: reason(lang: EN) remedy }
  }
}`;

/** Asks the hub to explain an operation to the session's caller. Null: it did not. */
export async function explainAccess(
  askAs: AskAs,
  { query }: Asked,
  session: Session,
): Promise<Explanation | null> {
  const asked = { query: QUERY, variables: { operation: query } };
  const { data } = await askAs(session.persona, asked, { headers: purposeHeaders(session) });
  return (data as { readonly explainAccess: Explanation | null } | null | undefined)?.explainAccess ?? null;
}
