import { beforeAll, describe, expect, test } from 'vitest';

import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';
import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph, PERSONAL } from '../../support/memory-subgraph.ts';
import { registerHub } from '../../support/memory-register.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = registerHub();
});

const onCase = anOfficerOnCase('D1', ['r1', 'r2']);

describe('what a caller may not read in any case is not even fetched', () => {
  test('a refused field is null, with one error for its coordinate that tells how often', async () => {
    const { data, errors } = await hub.asks('{ dossiers { code owner { fullName religion } } }', {
      caller: onCase,
    });

    expect(data).toMatchObject({
      dossiers: [{ code: 'D1', owner: { fullName: 'Nguyễn Văn Mẫu', religion: null } }, {}, {}],
    });
    expect(errors).toMatchObject([
      {
        path: ['dossiers', 0, 'owner', 'religion'],
        extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.religion', count: 3 },
      },
    ]);
  });

  test('it is in no request, and neither is its value', async () => {
    const { asked, text } = await hub.asks('{ dossiers { owner { fullName x: religion } } }', {
      caller: onCase,
    });

    expect(JSON.stringify(asked)).not.toContain('religion');
    expect(text).not.toContain('Không');
  });

  test('what lies below a refused field is not asked for either', async () => {
    const { asked, data, errors } = await hub.asks(
      '{ dossiers { code owner { residence { unit { name } } } } }',
      {
        caller: anOfficer(),
      },
    );

    expect(asked.map(({ subgraph }) => subgraph)).toEqual(expect.not.arrayContaining(['units']));
    expect(data).toMatchObject({ dossiers: [{ owner: { residence: null } }, {}, {}] });
    expect(errors).toMatchObject([
      { extensions: { code: 'PURPOSE_REQUIRED', coordinate: 'Citizen.residence' } },
    ]);
  });

  test('an object of which every field is refused stands with nulls, as an object that is there', async () => {
    const { data, errors } = await hub.asks('{ dossiers { owner { gender religion } } }', {
      caller: anOfficer(),
    });

    expect(data).toEqual({
      dossiers: Array.from({ length: 3 }, () => ({ owner: { gender: null, religion: null } })),
    });
    expect(errors.map(({ extensions }) => String(extensions['coordinate'])).toSorted()).toEqual([
      'Citizen.gender',
      'Citizen.religion',
    ]);
  });

  test.each([
    ['by its name', '{ dossiers { owner { religion } } }'],
    ['under an alias', '{ dossiers { owner { fullName: religion } } }'],
    ['in a fragment', '{ dossiers { owner { ...F } } } fragment F on Citizen { religion }'],
    [
      'under a condition',
      'query ($yes: Boolean! = true) { dossiers { owner { religion @include(if: $yes) } } }',
    ],
    ['twice', '{ dossiers { owner { religion } } dossiers { owner { religion } } }'],
    ['below a union', '{ things { ... on Dossier { owner { religion } } } }'],
    ['by another way', '{ dossiers { applicant { religion } people { person { religion } } } }'],
    ['from the root', '{ me { religion } }'],
  ])('it is refused however it is asked: %s', async (_how, text) => {
    const { asked, errors, text: answered } = await hub.asks(text, { caller: onCase });

    expect(JSON.stringify(asked)).not.toContain('religion');
    expect(answered).not.toContain('Không');
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('PURPOSE_DENIED');
  });

  test('one name that is refused by one way and allowed by another is answered where it is allowed', async () => {
    const { data, errors, asked } = await hub.asks(
      '{ dossiers { owner { fullName } applicant { fullName } } }',
      {
        caller: anOfficer(),
      },
    );

    expect(data).toMatchObject({
      dossiers: [{ owner: { fullName: 'Nguyễn Văn Mẫu' }, applicant: { fullName: null } }, {}, {}],
    });
    expect(errors).toMatchObject([
      { path: ['dossiers', 0, 'applicant', 'fullName'], extensions: { code: 'PURPOSE_REQUIRED', count: 3 } },
    ]);
    expect(asked.filter(({ subgraph }) => subgraph === 'citizens').map(({ via }) => via)).toEqual([
      'Dossier.owner',
    ]);
  });

  test('under one name on two types of a union each is decided by its own way', async () => {
    const { data } = await hub.asks(
      '{ things { ... on Dossier { owner { fullName } } ... on Paper { owner { fullName } } } }',
      {
        caller: anOfficer(),
      },
    );

    expect(data).toEqual({
      things: [{ owner: { fullName: 'Nguyễn Văn Mẫu' } }, { owner: { fullName: null } }],
    });
  });
});

describe('an interface', () => {
  test('is no way round the class that a field has on one of its types', async () => {
    const named = memoryHub([
      memorySubgraph(
        'citizens',
        `${PERSONAL}
         type Query { named: [Named!] }
         interface Named { fullName: String }
         type Citizen implements Named @key(fields: "ref") { ref: ID! @inaccessible  fullName: String @personal(class: BASIC) }
         type Ship implements Named { fullName: String }`,
        {
          Query: { named: () => [{ __typename: 'Citizen', ref: 'r1', fullName: 'Nguyễn Văn Mẫu' }] },
          Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        },
      ),
    ]);

    const { text, errors, asked } = await named.asks('{ named { fullName } }');

    expect(text).not.toContain('Nguyễn');
    expect(JSON.stringify(asked)).not.toContain('fullName');
    expect(errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', coordinate: 'Citizen.fullName' } },
    ]);
  });
});

describe('who has not signed in', () => {
  test('gets the public part, and null with UNAUTHENTICATED for the rest', async () => {
    const { data, errors, asked } = await hub.asks(
      '{ me { fullName } dossier(code: "D1") { status } units { name } dossiers { status people { role } } }',
    );

    expect(data).toMatchObject({
      me: null,
      dossier: null,
      units: [{ name: 'Unit H26' }],
      dossiers: [{ status: 'ACCEPTED', people: null }, {}, {}],
    });
    expect(
      errors.map(({ path, extensions }) => [path?.[0], extensions['code'], extensions['coordinate']]),
    ).toEqual([
      ['me', 'UNAUTHENTICATED', 'Query.me'],
      ['dossier', 'UNAUTHENTICATED', 'Query.dossier'],
      ['dossiers', 'UNAUTHENTICATED', 'Dossier.people'],
    ]);
    expect(asked.map(({ subgraph }) => subgraph)).not.toContain('citizens');
  });

  test('is told so also where nothing else was asked', async () => {
    const { data, errors, asked } = await hub.asks('{ me { fullName } }');

    expect(data).toEqual({ me: null });
    expect(errors).toMatchObject([
      { path: ['me'], extensions: { code: 'UNAUTHENTICATED', coordinate: 'Query.me' } },
    ]);
    expect(asked).toEqual([]);
  });
});

describe('a plan is shared between callers of one kind, and between no others', () => {
  test('the same text asked in turn by different callers is decided anew for each', async () => {
    const text = '{ dossiers { owner { fullName gender } } }';
    const asks = (caller: typeof onCase) => hub.asks(text, { caller });

    const officer = await asks(anOfficer());
    const officerOnCase = await asks(onCase);
    const citizen = await asks(aCitizen('r1'));
    const nobody = await hub.asks(text);
    const officerAgain = await asks(anOfficer());

    const first = (data: unknown): unknown => (data as { dossiers: unknown[] }).dossiers[0];
    expect(first(officer.data)).toEqual({ owner: { fullName: 'Nguyễn Văn Mẫu', gender: null } });
    expect(first(officerOnCase.data)).toEqual({ owner: { fullName: 'Nguyễn Văn Mẫu', gender: 'FEMALE' } });
    expect(first(citizen.data)).toEqual({ owner: { fullName: 'Nguyễn Văn Mẫu', gender: 'FEMALE' } });
    expect(first(nobody.data)).toEqual({ owner: { fullName: null, gender: null } });
    expect(first(officerAgain.data)).toEqual(first(officer.data));
  });
});
