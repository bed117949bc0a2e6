import type { HubWorld, Question } from '../support/hub-world.ts';

const RESULT = `{ __typename
  ... on DossierStepped { dossier { version status dueAt dueEstimated overdue completedAt processingUnit { code } } }
  ... on StepRefused { code message message_en: message(lang: EN) }
  ... on DossierChangedMeanwhile { dossier { version status } } }`;

/** What became of a step, as a client sees it. */
export interface Stepped {
  readonly __typename: 'DossierStepped' | 'StepRefused' | 'DossierChangedMeanwhile';
  readonly code?: string;
  readonly message?: string;
  readonly message_en?: string;
  readonly dossier?: {
    readonly version: number;
    readonly status: string;
    readonly dueAt: string | null;
    readonly dueEstimated: boolean;
    readonly overdue: boolean;
    readonly completedAt: string | null;
    readonly processingUnit: { readonly code: string } | null;
  } | null;
}

/** Takes a step of a dossier through the gateway; `more` are arguments beside code and version, as GraphQL writes them. */
export async function takes(
  world: HubWorld,
  persona: string | null,
  step: { readonly name: string; readonly code: string; readonly version: number; readonly more?: string },
  why: Question = {},
) {
  const { name, code, version, more = '' } = step;
  const query = `mutation { step: ${name}(code: "${code}", version: ${version} ${more}) ${RESULT} }`;
  const { data, errors } = await world.asks(persona, query, why);
  // The shape is that of RESULT.
  const { step: stepped } = (data ?? { step: null }) as { step: Stepped | null };
  return { stepped, errors };
}
