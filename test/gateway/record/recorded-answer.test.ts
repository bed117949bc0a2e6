import { describe, expect, test } from 'vitest';

import type { RecordsOf } from '../../../gateway/record/recorded-answer.ts';
import type { SeenGroup } from '../../../gateway/record/seen-fields.ts';
import { aCitizen, anOfficerOnCase } from '../../support/callers.ts';
import { memoryHub } from '../../support/memory-hub.ts';
import { registerHub } from '../../support/memory-register.ts';
import { memorySubgraph, PERSONAL } from '../../support/memory-subgraph.ts';

const onCase = anOfficerOnCase('D1', ['r1', 'r2']);
const UNAVAILABLE = {
  code: 'ACCESS_LOG_UNAVAILABLE',
  words: { vi: 'không ghi được', en: 'not recorded' },
} as const;

/** A log that shows what it was told. */
function aLog(outcome: Awaited<ReturnType<ReturnType<RecordsOf>>> = null) {
  const looks: (readonly SeenGroup[])[] = [];
  const recordsOf: RecordsOf = () => (seen) => {
    looks.push(seen.groups());
    return Promise.resolve(outcome);
  };
  return { looks, recordsOf };
}

describe('an answer that shows something of people', () => {
  test('is put on record once, with each person and the fields of theirs that it shows', async () => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    await hub.asks('{ dossiers { code owner { fullName gender } applicant { fullName } unit { name } } }', {
      caller: onCase,
    });

    expect(looks).toEqual([[{ people: ['r1', 'r2'], fields: ['Citizen.fullName', 'Citizen.gender'] }]]);
  });

  test('tells people apart of whom other fields are shown', async () => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    await hub.asks('{ dossier(code: "D1") { owner { fullName } applicant { gender } } }', { caller: onCase });

    expect(looks).toEqual([
      [
        { people: ['r1'], fields: ['Citizen.fullName'] },
        { people: ['r2'], fields: ['Citizen.gender'] },
      ],
    ]);
  });

  test.each([
    ['under an alias', '{ dossier(code: "D1") { x: owner { code: fullName } } }'],
    [
      'in a fragment',
      '{ dossier(code: "D1") { ...D } } fragment D on Dossier { owner { ... { fullName } } }',
    ],
    ['through a union', '{ things { ... on Dossier { owner { fullName } } } }'],
    ['twice', '{ dossier(code: "D1") { owner { fullName } b: owner { a: fullName c: fullName } } }'],
    [
      'under a condition',
      'query ($yes: Boolean! = true) { dossier(code: "D1") { owner { fullName @include(if: $yes) } } }',
    ],
  ])('is recorded however it is asked: %s', async (_how, text) => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    await hub.asks(text, { caller: onCase });

    expect(looks).toEqual([[{ people: ['r1'], fields: ['Citizen.fullName'] }]]);
  });

  test('is of the people that the mark of the field names', async () => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    await hub.asks('{ dossier(code: "D1") { people { role } } }', { caller: onCase });

    expect(looks).toEqual([[{ people: ['r1', 'r2'], fields: ['Dossier.people'] }]]);
  });

  test('shows no more to the client for its being recorded', async () => {
    const { recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    const { text } = await hub.asks('{ dossier(code: "D1") { people { role } } }', { caller: onCase });

    expect(text).toBe('{"dossier":{"people":[{"role":"OWNER"},{"role":"APPLICANT"}]}}');
  });

  test('leaves only after its record is kept', async () => {
    const { promise: told, resolve: tell } = Promise.withResolvers<string>();
    const { promise: kept, resolve: keep } = Promise.withResolvers<null>();
    const hub = registerHub({
      recordsOf: () => () => {
        tell('told');
        return kept;
      },
    });

    const answer = hub.asks('{ me { fullName } }', { caller: aCitizen('r1') }).then(() => 'answered');
    await told;
    const first = await Promise.race([answer, turnsOfTheLoop(20)]);
    keep(null);

    expect(first).toBe('not answered yet');
    expect(await answer).toBe('answered');
  });

  test('asks for whose data it is in the requests that are made anyway', async () => {
    const hub = registerHub(aLog());

    const { asked } = await hub.asks('{ dossiers { owner { fullName } } }', { caller: onCase });

    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['dossiers', 'citizens']);
  });
});

describe('what a ministry adds', () => {
  test('is put on record like the hub’s own, also of people that only its subject leads to', async () => {
    const { looks, recordsOf } = aLog();
    const card = { number: 'DN4', holders: [{ ref: 'r1' }, { ref: 'r2' }] };
    const hub = memoryHub(
      [
        memorySubgraph(
          'citizens',
          `${PERSONAL} type Query { me: Citizen }  type Citizen @key(fields: "ref") { ref: ID! @inaccessible }`,
          { Query: { me: () => ({ ref: 'r1' }) } },
        ),
        memorySubgraph(
          'insurance',
          `${PERSONAL}
           type Query { cards: [Card!] }
           type Citizen @key(fields: "ref") { ref: ID! @inaccessible  card: Card @personal(class: BASIC) }
           type Card { number: String @personal(class: BASIC, subject: "holders")  holders: [Citizen!] }`,
          {
            Query: { cards: () => [card] },
            Citizen: { __resolveReference: (found: unknown) => found, card: () => card },
          },
        ),
      ],
      { recordsOf, refusals: () => new Map() },
    );

    await hub.asks('{ me { card { number } } cards { number } }', { caller: aCitizen('r1') });

    expect(looks).toEqual([
      [
        { people: ['r1'], fields: ['Card.number', 'Citizen.card'] },
        { people: ['r2'], fields: ['Card.number'] },
      ],
    ]);
  });
});

describe('an answer that shows nobody', () => {
  test.each([
    ['has only public fields', '{ dossiers { code unit { name } } }'],
    ['refuses what is personal', '{ dossiers { owner { religion } } }'],
    ['has no rows', '{ dossier(code: "D9") { owner { fullName } } }'],
  ])('is not told to the log: it %s', async (_how, text) => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({ recordsOf });

    await hub.asks(text, { caller: onCase });

    expect(looks).toEqual([]);
  });
});

describe('a null', () => {
  const answering = (error: unknown) => (request: { readonly subgraph: string }, answer: unknown) =>
    request.subgraph === 'citizens' ? error : answer;

  test('is recorded when it says that there is nothing', async () => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({
      recordsOf,
      tamper: answering({ data: { _entities: [{ f2_: null, _hub_t: 'Citizen', _hub_k0: 'r1' }] } }),
    });

    const { data } = await hub.asks('{ dossier(code: "D1") { owner { fullName } } }', { caller: onCase });

    expect(data).toEqual({ dossier: { owner: { fullName: null } } });
    expect(looks).toEqual([[{ people: ['r1'], fields: ['Citizen.fullName'] }]]);
  });

  test('is not recorded when the owner has refused', async () => {
    const { looks, recordsOf } = aLog();
    const refusal = {
      message: 'no',
      path: ['_entities', 0, 'f2_'],
      extensions: { code: 'CASE_DENIED' },
    };
    const hub = registerHub({
      recordsOf,
      tamper: answering({
        data: { _entities: [{ f2_: null, _hub_t: 'Citizen', _hub_k0: 'r1' }] },
        errors: [refusal],
      }),
    });

    const { errors } = await hub.asks('{ dossier(code: "D1") { owner { fullName } } }', { caller: onCase });

    expect(errors).toMatchObject([{ extensions: { code: 'CASE_DENIED' } }]);
    expect(looks).toEqual([]);
  });
});

describe('when the log does not keep it', () => {
  test('every personal field is null with the reason, and the rest is answered', async () => {
    const hub = registerHub(aLog(UNAVAILABLE));

    const { data, errors, text } = await hub.asks(
      '{ dossiers { code owner { fullName } people { person { gender } } unit { name } } }',
      { caller: onCase },
    );

    expect(data).toMatchObject({
      dossiers: [
        { code: 'D1', owner: { fullName: null }, people: null, unit: { name: 'Unit H26' } },
        { code: 'D2' },
        { code: 'D3' },
      ],
    });
    expect(text).not.toMatch(/Mẫu|FEMALE/u);
    expect(errors).toMatchObject([
      { extensions: { code: 'ACCESS_LOG_UNAVAILABLE', coordinate: 'Citizen.fullName', count: 3 } },
      { extensions: { code: 'ACCESS_LOG_UNAVAILABLE', coordinate: 'Dossier.people', count: 3 } },
    ]);
  });

  test('nothing is shown of a field when its owner does not say whose it is', async () => {
    const { looks, recordsOf } = aLog();
    const hub = registerHub({
      recordsOf,
      tamper: ({ subgraph }, answer) =>
        subgraph === 'dossiers' ? { data: { f0_: { f1_: [{ f2_: 'OWNER' }] } } } : answer,
    });

    const { data, errors } = await hub.asks('{ dossier(code: "D1") { people { role } } }', {
      caller: onCase,
    });

    expect(data).toEqual({ dossier: { people: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'ACCESS_LOG_UNAVAILABLE' } }]);
    expect(looks).toEqual([]);
  });
});

async function turnsOfTheLoop(count: number): Promise<string> {
  await new Promise(setImmediate);
  return count === 0 ? 'not answered yet' : turnsOfTheLoop(count - 1);
}
