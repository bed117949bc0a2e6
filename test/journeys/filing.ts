/** Asks for a form that is filled in as far as data goes. */
export const PREFILL = `query ($procedure: ProcedureCode!, $intake: ID, $subjects: [PrefillSubject!], $channel: Channel) {
  prefill(procedure: $procedure, intake: $intake, subjects: $subjects, channel: $channel) {
    token intake
    fields { key value field { required type } provenance { owner path asOf assurance } person { fullName } }
    components { component { id code } answer asked reason(lang: EN) legalBasis document { id number } }
    unavailable { owner trouble fields message }
  }
}`;

/** A form that was filled in, as PREFILL asks for it. */
export interface PrefillData {
  readonly prefill: {
    readonly token: string;
    readonly intake: string;
    readonly fields: readonly {
      readonly key: string;
      readonly value: string | null;
      readonly field: { readonly required: boolean; readonly type: string };
      readonly provenance: { readonly owner: string; readonly assurance: string } | null;
      readonly person: { readonly fullName: string } | null;
    }[];
    readonly components: readonly {
      readonly component: { readonly id: string; readonly code: string };
      readonly answer: string;
      readonly asked: boolean;
      readonly reason: string;
      readonly legalBasis: string | null;
      readonly document: { readonly id: string; readonly number: string } | null;
    }[];
    readonly unavailable: readonly {
      readonly owner: string;
      readonly trouble: string;
      readonly fields: readonly string[];
    }[];
  };
}

/** Hands a dossier in and asks for all that it became. */
export const SUBMIT = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) {
  __typename
  ... on DossierSubmitted { replayed dossier {
    code version status channel submittedAt
    procedure { id } receivingUnit { code } processingUnit { code }
    owner { ... on Citizen { fullName } ... on Organization { name } }
    people { role person { fullName } }
    fields { key value person { fullName } provenance { owner path assurance } }
    components { component { code } answer digitised file document { number } }
    payments { name(lang: EN) amount state }
    corrections { key typed state source { owner path } }
    history { kind status actor unit { code } }
  } }
  ... on DossierRefused { problems { code field component message } }
  ... on SourceChanged { fields { key value provenance { owner } } }
  ... on IdempotencyConflict { message }
  ... on DuplicateDossier { dossier { code } }
} }`;

/** What became of a dossier, as SUBMIT asks for it. */
export interface SubmitData {
  readonly submitDossier: {
    readonly __typename: string;
    readonly replayed?: boolean;
    readonly dossier?: {
      readonly code: string;
      readonly fields: readonly {
        readonly key: string;
        readonly value: string | null;
        readonly provenance: { readonly assurance: string; readonly owner: string };
      }[];
    };
    readonly problems?: readonly {
      readonly code: string;
      readonly field: string | null;
      readonly component: string | null;
      readonly message: string;
    }[];
    readonly fields?: readonly { readonly key: string; readonly value: string | null }[];
  };
}

/** The consent to reuse all that was filled in. */
export function reused({ prefill }: PrefillData): { key: string; reuse: boolean }[] {
  return prefill.fields.filter(({ value }) => value !== null).map(({ key }) => ({ key, reuse: true }));
}
