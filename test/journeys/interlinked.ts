import { expect } from 'vitest';

import type { HubWorld } from '../support/hub-world.ts';

const GROUP = `group { id interlinkedGroup { code } legs {
  position state status procedureCode awaits awaitsText missing unit { code } dossier { code version } } }`;

/** The legs of a dossier's group. */
export const LEGS = `query ($code: DossierCode!) { dossier(code: $code) { ${GROUP} } }`;

/** Hands in one declaration and asks for all that it became. */
export const SUBMIT_INTERLINKED = `mutation ($input: SubmitInterlinkedInput!) { submitInterlinked(input: $input) {
  __typename
  ... on InterlinkedSubmitted { replayed dossier { code } ${GROUP} }
  ... on DossierRefused { problems { code field component } }
  ... on SourceChanged { fields { key } }
  ... on IdempotencyConflict { message }
} }`;

/** Takes a leg up again. */
export const RESUME = `mutation ($input: ResumeInterlinkedLegInput!) { resumeInterlinkedLeg(input: $input) {
  __typename
  ... on InterlinkedLegResumed { ${GROUP} }
  ... on LegNotResumed { code message }
  ... on DossierRefused { problems { code field } }
} }`;

/** A group, as these ask for it. */
export interface GroupData {
  readonly id: string;
  readonly legs: readonly {
    readonly position: number;
    readonly state: string;
    readonly status: string | null;
    readonly awaits: string | null;
    readonly missing: readonly string[];
    readonly unit: { readonly code: string } | null;
    readonly dossier: { readonly code: string; readonly version: number } | null;
  }[];
}

/** What became of a declaration. */
export interface SubmittedGroup {
  readonly __typename: string;
  readonly replayed?: boolean;
  readonly dossier?: { readonly code: string };
  readonly group?: GroupData;
  readonly problems?: readonly { readonly code: string; readonly field: string | null }[];
}

/** Takes these steps of a dossier, one after the other, as a persona whose dossier it is. */
export async function stepsBy(
  world: Pick<HubWorld, 'asks'>,
  persona: string,
  code: string,
  [step, ...rest]: readonly string[],
  reason?: string,
): Promise<void> {
  if (step === undefined) {
    return;
  }
  const found = await world.asks(
    persona,
    'query ($code: DossierCode!) { dossier(code: $code) { version } }',
    {
      variables: { code },
    },
  );
  const { dossier }: { dossier: { version: number } } = found.data;
  const given = reason === undefined ? '' : `, reason: ${JSON.stringify(reason)}`;
  const { data } = await world.asks(
    persona,
    `mutation ($code: DossierCode!, $version: Int!) { step: ${step}(code: $code, version: $version${given}) {
       __typename ... on StepRefused { code } } }`,
    { variables: { code, version: dossier.version } },
  );
  expect(data).toEqual({ step: { __typename: 'DossierStepped' } });
  await stepsBy(world, persona, code, rest, reason);
}

/** Uploads a small paper as a persona, for an intake. Gives its id. */
export async function uploaded(
  world: Pick<HubWorld, 'url' | 'token'>,
  persona: string,
  intake: string,
): Promise<string> {
  const response = await fetch(`${world.url}/files?intake=${intake}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${await world.token(persona)}`, 'content-type': 'application/pdf' },
    body: '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n',
  });
  // The route's own answer.
  const { id } = (await response.json()) as { id: string };
  expect(response.status).toBe(201);
  return id;
}
