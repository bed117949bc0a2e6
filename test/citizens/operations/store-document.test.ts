import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import { type NewDocument, storeDocument } from '../../../subgraphs/citizens/operations/store-document.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer, aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-22T03:00:00Z') });
});
afterAll(() => world.stop());

const RESULT: NewDocument = {
  dossierCode: 'H38.9001-261120-0001',
  type: 'KQ.G15.000038',
  ownerRef: refOf('citizen'),
  ownerKind: 'CITIZEN',
  number: 'XN-999/201',
  issuerCode: 'H38.9001',
  issuedOn: '2026-11-22',
  validUntil: '2027-05-22',
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'a'.repeat(64),
};
const stored = (document: Partial<NewDocument>) =>
  storeDocument(world.runtime.orm.em.fork(), { ...RESULT, ...document }, keysOf(world.keys, 'citizens'));
const storeOf = async (who: string) => {
  const { data } = await world.asks({
    caller: aCitizen(refOf(who)),
    query: `{ me { documents(type: "KQ.G15.000038") { edges { node {
      number validUntil legalForm signature sha256 issuer { code } dossier { code } } } } } }`,
  });
  const { edges } = (data as unknown as { me: { documents: { edges: { node: object }[] } } }).me.documents;
  return edges.map(({ node }) => node);
};

describe('the result of a finished dossier', () => {
  test('stands in its owner’s store with number, issuer, validity, hash and signature', async () => {
    const outcome = await stored({});

    expect(outcome).toMatchObject({ __typename: 'DocumentStored', repeated: false });
    expect(await storeOf('citizen')).toContainEqual({
      number: 'XN-999/201',
      validUntil: '2027-05-22',
      legalForm: 'E_ORIGINAL',
      signature: 'SIGNED_VALID',
      sha256: 'a'.repeat(64),
      issuer: { code: 'H38.9001' },
      dossier: { code: 'H38.9001-261120-0001' },
    });
  });

  test('is stored once when it is sent fifty times at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => stored({ dossierCode: 'H38.9001-261120-0002' })),
    );

    const ids = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(1);
    expect(outcomes.filter((outcome) => 'repeated' in outcome && !outcome.repeated)).toHaveLength(1);
  });

  test('of the same kind with another content is refused, and the first stays', async () => {
    await stored({ dossierCode: 'H38.9001-261120-0003' });

    const other = await stored({ dossierCode: 'H38.9001-261120-0003', sha256: 'b'.repeat(64) });

    expect(other).toEqual({ __typename: 'DocumentRefused', code: 'DIFFERENT_CONTENT' });
  });

  test.each([
    ['a hash that is none', { sha256: 'abc' }, 'UNUSABLE'],
    ['an end before its issue', { validUntil: '2026-11-21' }, 'UNUSABLE'],
    ['an owner nobody knows', { ownerRef: '00000000-0000-4000-8000-000000000000' }, 'OWNER_UNKNOWN'],
    ['a person named as an organisation', { ownerKind: 'ORGANIZATION' as const }, 'OWNER_UNKNOWN'],
  ])('with %s is refused', async (_what, wrong, code) => {
    const outcome = await stored({ dossierCode: 'H38.9001-261120-0004', ...wrong });

    expect(outcome).toEqual({ __typename: 'DocumentRefused', code });
  });

  test('goes into the store of an organisation, too', async () => {
    const organization = { ownerRef: refOf('household-business'), ownerKind: 'ORGANIZATION' as const };

    const outcome = await stored({ dossierCode: 'H17.9001-261120-0001', ...organization });

    expect(outcome).toMatchObject({ __typename: 'DocumentStored' });
  });
});

describe('the door for services', () => {
  test.each([
    ['a citizen', () => aCitizen(refOf('citizen'))],
    ['an officer', () => anOfficer('H38.9001')],
    ['the gateway', () => aService('gateway')],
  ])('%s stores nothing in anybody’s store', async (_who, caller) => {
    const { dossierCode: dossier, ownerRef: owner, issuerCode: issuer, ...said } = RESULT;

    const answer = await world.asks({
      caller: caller(),
      query: 'mutation ($input: StoreDocumentInput!) { storeDocument(input: $input) { __typename } }',
      variables: { input: { ...said, dossier, owner, issuer } },
    });

    expect(answer).toMatchObject({
      data: { storeDocument: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('dossiers is told a refusal in words', async () => {
    const { dossierCode: dossier, issuerCode: issuer, ownerRef: owner, ...said } = RESULT;

    const { data } = await world.asks({
      caller: aService('dossiers'),
      query: `mutation ($input: StoreDocumentInput!) { storeDocument(input: $input) {
        ... on DocumentRefused { code message } } }`,
      variables: { input: { ...said, dossier, owner, issuer, sha256: 'no hash' } },
    });

    expect(data?.['storeDocument']).toEqual({ code: 'UNUSABLE', message: expect.any(String) });
  });
});
