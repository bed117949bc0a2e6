import { SignJWT } from 'jose';

import type { HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';

import { DEMO_AUDIENCE, demoIssuer } from '../../../gateway/identity/demo-issuer.ts';
import { generatedPerson } from '../../../subgraphs/citizens/seed/generated-person.ts';
import type { Sent } from './file-in-turn.ts';

const PROCEDURE = '2.000635';
// One-stop desks of wards, where people file; each is asked as often as the others.
const DESKS = ['H26.9001', 'H17.9001', 'H17.9002', 'H38.9001', 'H26.9003', 'H55.9001'] as const;
const REUSED = [
  'applicant.personalId',
  'applicant.fullName',
  'applicant.residence.area',
  'owner.personalId',
  'owner.fullName',
  'owner.dateOfBirth',
  'registeredAt',
];
const SUBMIT = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) {
  __typename
  ... on DossierSubmitted { replayed dossier { code status submittedAt processingUnit { code } } }
  ... on DossierRefused { problems { code field component } }
} }`;
const TOKEN_SECONDS = 3_600;

/** The submission of fictional person `n`: they ask for a copy of their civil-status record, all that data knows reused. */
export async function submissionOf(n: number, keys: HubKeys, origin: string): Promise<Sent> {
  return {
    authorization: `Bearer ${await tokenOf(generatedPerson(n).personalId ?? '', keys, origin)}`,
    body: JSON.stringify({
      query: SUBMIT,
      variables: {
        input: {
          idempotencyKey: `bench-${n}`,
          procedure: PROCEDURE,
          receivingUnit: DESKS[n % DESKS.length],
          fields: [
            ...REUSED.map((key) => ({ key, reuse: true })),
            { key: 'extract', value: 'BIRTH' },
            { key: 'copies', value: String(1 + (n % 5)) },
          ],
          components: [],
        },
      },
    }),
  };
}

function tokenOf(personalId: string, keys: HubKeys, origin: string): Promise<string> {
  const { demoIssuer: pair } = gatewayKeysOf(keys);
  if (!pair) {
    throw new Error('The keys of this data folder issue no demo tokens.');
  }
  const issuedAt = Math.floor(Date.now() / 1_000);
  return new SignJWT({ client_id: 'demo', kind: 'CITIZEN', personal_id: personalId, vneid_level: 2 })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(demoIssuer(origin))
    .setAudience(DEMO_AUDIENCE)
    .setSubject(`bench:${personalId}`)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + TOKEN_SECONDS)
    .setJti(crypto.randomUUID())
    .sign(pair.privateKey);
}
