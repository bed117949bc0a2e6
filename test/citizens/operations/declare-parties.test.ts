import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import {
  declareParties,
  type DeclaredPerson,
} from '../../../subgraphs/citizens/operations/declare-parties.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-22T03:00:00Z') });
});
afterAll(() => world.stop());

const declared = (...people: readonly DeclaredPerson[]) =>
  declareParties(world.runtime.orm.em.fork(), people, keysOf(world.keys, 'citizens'));
const aPerson = (personalId: string, person: Partial<DeclaredPerson> = {}): DeclaredPerson => ({
  personalId,
  fullName: 'Lò Văn Khai',
  dateOfBirth: '1970',
  ...person,
});
const seenBy = async (ref: string) => {
  const { data } = await world.asks({
    caller: aCitizen(ref),
    query: '{ me { personalId fullName dateOfBirth gender nationality residence { line } } }',
  });
  return data?.['me'];
};

describe('people whom another system names', () => {
  test('who are not known are put on record as declared, with what that system says and nothing more', async () => {
    const [party] = await declared(aPerson('010070999801'));

    expect(party).toMatchObject({ kind: 'CITIZEN', assurance: 'DECLARED' });
    expect(await seenBy(party?.ref ?? '')).toEqual({
      personalId: '010070999801',
      fullName: 'Lò Văn Khai',
      dateOfBirth: '1970',
      gender: null,
      nationality: null,
      residence: null,
    });
  });

  test('who are known stay as they are, whatever that system says of them', async () => {
    const before = await seenBy(refOf('elder'));

    const [party] = await declared(
      aPerson('001047999005', { fullName: 'Another Name', dateOfBirth: '1999' }),
    );

    expect(party).toEqual({
      ref: refOf('elder'),
      kind: 'CITIZEN',
      assurance: 'VERIFIED',
      isDeceased: false,
    });
    expect(await seenBy(refOf('elder'))).toEqual(before);
  });

  test('come back in the order given, null where name or birth is not usable', async () => {
    const parties = await declared(
      aPerson('010070999802'),
      aPerson('010070999803', { fullName: ' ' }),
      aPerson('036194999001'),
      aPerson('010070999804', { dateOfBirth: 'unknown' }),
    );

    expect(parties.map((party) => party?.assurance ?? null)).toEqual(['DECLARED', null, 'VERIFIED', null]);
  });

  test('of whom that system has no date of birth have the year that their number tells', async () => {
    const [party] = await declared(aPerson('010070999808', { dateOfBirth: null }));

    expect(await seenBy(party?.ref ?? '')).toMatchObject({ dateOfBirth: '1970' });
  });

  test('are put on record once when fifty batches name them at once', async () => {
    const batch = Array.from({ length: 20 }, (_, n) => aPerson(`0100709999${10 + n}`));

    const answers = await Promise.all(Array.from({ length: 50 }, () => declared(...batch)));

    const refs = new Set(answers.flat().map((party) => party?.ref));
    expect(refs.size).toBe(20);
  });

  test('who stand twice in a batch are one person, as named first', async () => {
    const [first, second] = await declared(
      aPerson('010070999805'),
      aPerson('010070999805', { fullName: 'Lò Văn Khác' }),
    );

    expect(first).toEqual(second);
    expect(await seenBy(first?.ref ?? '')).toMatchObject({ fullName: 'Lò Văn Khai' });
  });

  test('are not counted as identified when references are asked for', async () => {
    await declared(aPerson('010070999806'));

    const { data } = await world.asks({
      caller: aService('dossiers'),
      query: 'query ($ids: [PersonalId!]) { partyRefs(personalIds: $ids) { assurance } }',
      variables: { ids: ['010070999806', '036194999001'] },
    });

    expect(data?.['partyRefs']).toEqual([{ assurance: 'DECLARED' }, { assurance: 'VERIFIED' }]);
  });
});

describe('the door for services', () => {
  const DECLARE = `mutation ($people: [DeclaredPersonInput!]!) { declareParties(people: $people) {
    ... on PartiesDeclared { parties { kind assurance } } ... on DeclarationRefused { most } } }`;

  test('a thousand people are taken at once, one more is refused', async () => {
    const people = Array.from({ length: 1_001 }, (_, n) => aPerson(`01018099${1_000 + n}`));
    const asks = (batch: readonly DeclaredPerson[]) =>
      world.asks({ caller: aService('dossiers'), query: DECLARE, variables: { people: batch } });

    const enough = await asks(people.slice(1));
    const tooMany = await asks(people);

    const { declareParties: taken } = enough.data as unknown as { declareParties: { parties: object[] } };
    expect(taken.parties).toHaveLength(1_000);
    expect(tooMany.data).toEqual({ declareParties: { most: 1_000 } });
  });

  test('nobody but dossiers declares people', async () => {
    const answer = await world.asks({
      caller: aService('access'),
      query: DECLARE,
      variables: { people: [aPerson('010070999807')] },
    });

    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
