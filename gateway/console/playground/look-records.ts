import type { AskAs } from './hub.ts';
import type { Run } from './run.ts';

/** A look at somebody's data, as it stands in the log; it names nobody. */
export interface LookRecord {
  readonly id: string;
  readonly at: string;
  /** In Vietnamese, as the person reads it. */
  readonly reason: string;
  readonly english: string;
  readonly purpose: string;
  /** Null: no dossier was the reason. */
  readonly dossier: string | null;
  readonly fields: readonly string[];
  /** Whether the log's signed tree has it. */
  readonly isSealed: boolean;
}

interface Told {
  readonly accessRecords: {
    readonly edges: readonly {
      readonly node: Omit<LookRecord, 'purpose' | 'isSealed'> & {
        readonly purpose: { readonly code: string };
        readonly proof: object | null;
      };
    }[];
  } | null;
}

const QUERY = `query Looks($filter: AccessFilter!) {
  accessRecords(filter: $filter, first: 20) {
    edges { node { id at reason english: reason(lang: EN) purpose { code } dossier fields proof { __typename } } }
  }
}`;
const READER = 'data-protection';

/** The looks that a run put on record, as data protection reads them; looks of others at the same moment for the same purpose would stand among them. */
export async function lookRecords(askAs: AskAs, { since, session }: Run): Promise<readonly LookRecord[]> {
  const filter = {
    since,
    ...(session.purpose === '' ? {} : { purpose: session.purpose }),
    ...(session.case === '' || session.purpose === 'WORK_LIST' ? {} : { case: session.case }),
  };
  const headers = { 'x-hub-purpose': 'DATA_PROTECTION' };
  const { data } = await askAs(READER, { query: QUERY, variables: { filter } }, { headers });
  const told = data as Told | null | undefined;
  return (told?.accessRecords?.edges ?? []).map(
    ({ node: { id, at, reason, english, purpose, dossier, fields, proof } }) => ({
      id,
      at,
      reason,
      english,
      purpose: purpose.code,
      dossier,
      fields,
      isSealed: proof !== null,
    }),
  );
}
