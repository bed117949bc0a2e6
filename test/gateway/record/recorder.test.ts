import { describe, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { looksOf, type Look } from '../../../gateway/record/look.ts';
import { recordsBy } from '../../../gateway/record/recorded-answer.ts';
import { createRecorder, type Recorder } from '../../../gateway/record/recorder.ts';
import { namesAmong, type Places, SeenFields } from '../../../gateway/record/seen-fields.ts';
import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';
import { inTurn } from '../../support/in-turn.ts';

const now = new Date('2026-11-22T02:00:00.000Z');

function seenOf(...people: readonly string[]): SeenFields {
  const seen = new SeenFields(namesAmong(['Citizen.fullName', 'Citizen.gender']));
  people.forEach((person) => shows(seen, [0], person));
  return seen;
}

// An object of the answer that shows these fields of these people.
function shows(seen: SeenFields, places: Places, ...people: readonly string[]): void {
  seen.begin(places);
  people.forEach((person) => seen.add(person));
  seen.end(true);
}

const aLook = (): readonly Look[] => looksOf(seenOf('r1'), 'op', { caller: aCitizen('r1'), now });

/** An access log that answers when it is told to. */
function aService(answer: (looks: readonly Look[]) => unknown) {
  const told: (readonly Look[])[] = [];
  // What the recorder sends is what it sends.
  const ask = async ({ variables }: { variables: Readonly<Record<string, unknown>> }) => {
    const looks = variables['looks'] as readonly Look[];
    told.push(looks);
    return { recordAccess: await answer(looks) };
  };
  return { told, ask };
}

const keeping = (looks: readonly Look[]) => looks.map(() => 'STORED');

// Each in a turn of the loop of its own.
async function oneAfterAnother(recorder: Recorder, count: number): Promise<readonly Promise<unknown>[]> {
  const outcomes: Promise<unknown>[] = [];
  await inTurn([...Array(count).keys()], () => {
    outcomes.push(recorder(aLook()));
    return new Promise(setImmediate);
  });
  return outcomes;
}

describe('the way to the access log', () => {
  test('tells looks of one moment in one request, each answered for itself', async () => {
    const { told, ask } = aService((looks) =>
      looks.map((_, index) => (index === 1 ? 'RATE_LIMITED' : 'STORED')),
    );
    const recorder = createRecorder({ ask });

    const outcomes = await Promise.all([recorder(aLook()), recorder(aLook()), recorder(aLook())]);

    expect(outcomes).toEqual(['STORED', 'RATE_LIMITED', 'STORED']);
    expect(told.map(({ length }) => length)).toEqual([3]);
  });

  test('gathers a few looks while one request is under way, for the next', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const { told, ask } = aService((looks) => gate.then(() => keeping(looks)));
    const recorder = createRecorder({ ask });

    const looks = await oneAfterAnother(recorder, 4);
    const underWay = told.length;
    open(undefined);
    await Promise.all(looks);

    expect(underWay).toBe(1);
    expect(told.map(({ length }) => length)).toEqual([1, 3]);
  });

  test('has a second request under way when many wait, and never a third', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const { told, ask } = aService((looks) => gate.then(() => keeping(looks)));
    const recorder = createRecorder({ ask });

    const looks = await oneAfterAnother(recorder, 30);
    const underWay = told.map(({ length }) => length);
    open(undefined);
    await Promise.all(looks);

    expect(underWay).toEqual([1, 8]);
    expect(told.map(({ length }) => length)).toEqual([1, 8, 21]);
  });

  test('sends no more than two hundred looks in one request', async () => {
    const { told, ask } = aService(keeping);
    const recorder = createRecorder({ ask });

    await Promise.all(Array.from({ length: 450 }, () => recorder(aLook())));

    expect(told.map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  test.each([
    ['is away', () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'))],
    ['answers for fewer looks', () => []],
    ['answers something else', () => 'fine'],
    ['answers null', () => null],
  ])('keeps nothing when the log %s', async (_how, answer) => {
    const recorder = createRecorder({ ask: aService(answer).ask });

    await expect(recorder(aLook())).rejects.toThrow();
  });

  test('goes on when the log is back', async () => {
    const answers = [() => Promise.reject(new Error('away')), keeping];
    const recorder = createRecorder({ ask: aService((looks) => answers.shift()?.(looks)).ask });

    await expect(recorder(aLook())).rejects.toThrow('away');

    expect(await recorder(aLook())).toBe('STORED');
  });
});

describe('an answer', () => {
  test.each([
    ['STORED', undefined],
    ['RATE_LIMITED', 'RATE_LIMITED'],
    ['NOT_STORABLE', 'ACCESS_LOG_UNAVAILABLE'],
  ])('whose look is %s is withheld: %s', async (outcome, code) => {
    const record = recordsBy(
      createRecorder({ ask: aService(() => [outcome]).ask }),
      () => now,
    )(aCitizen('r1'));

    const withheld = await record(seenOf('r1'), 'op');

    expect(withheld?.code).toBe(code);
  });
});

describe('a look', () => {
  test('names who looked, why, by which operation, and never the operation’s values', () => {
    const caller = anOfficerOnCase('H26.9001-261121-0001', ['r1']);

    const looks = looksOf(seenOf('r1', 'r2'), 'abcd', { caller, now });

    const why = {
      at: '2026-11-22T02:00:00.000Z',
      actor: { kind: 'OFFICER', unit: 'H26.9001', person: null },
      purpose: 'PROCESS_DOSSIER',
      operation: 'abcd',
    };
    expect(looks).toMatchObject([
      {
        ...why,
        basis: 'CASE',
        case: 'H26.9001-261121-0001',
        groups: [{ people: ['r1'], fields: ['Citizen.fullName'] }],
      },
      { ...why, basis: 'LIST', case: null, groups: [{ people: ['r2'], fields: ['Citizen.fullName'] }] },
    ]);
    expect(looks[0]?.request).toBe(looks[1]?.request);
  });

  test('of one’s own data and that of a child tells the two apart', () => {
    const child = { ref: 'r2', basis: 'MINOR', coordinates: 'ALL' } as const;
    const parent = { ...aCitizen('r1'), represents: [child] };

    const looks = looksOf(seenOf('r1', 'r2'), 'abcd', { caller: parent, now });

    expect(looks.map(({ basis, groups }) => [basis, groups[0]?.people])).toEqual([
      ['OWN', ['r1']],
      ['MINOR', ['r2']],
    ]);
  });

  test('rests on no case when the one that was named is not the caller’s', () => {
    const callers = [
      { ...aCitizen('r1'), caseCode: 'H26.9001-261121-0001' },
      anOfficerOnCase('H26.9001-261121-0001', []),
    ];

    const looks = callers.flatMap((caller) => looksOf(seenOf('r1'), 'abcd', { caller, now }));

    expect(looks.map((look) => [look.basis, look.case])).toEqual([
      ['OWN', null],
      ['LIST', null],
    ]);
  });

  test('at what names nobody rests on the case that is open', () => {
    const seen = new SeenFields(namesAmong(['Dossier.fields']));
    shows(seen, [0]);
    const caller = anOfficerOnCase('H26.9001-261121-0001', ['r1']);

    const looks = looksOf(seen, 'abcd', { caller, now });

    expect(looks).toMatchObject([{ basis: 'CASE', case: 'H26.9001-261121-0001' }]);
  });

  test('has a number of its own', () => {
    const caller = anOfficer();

    const [one, other] = [1, 2].map(() => looksOf(seenOf('r1'), 'abcd', { caller, now })[0]?.request);

    expect(one).not.toBe(other);
  });
});

describe('seen fields', () => {
  test('hold more coordinates than a number has bits', () => {
    const coordinates = Array.from({ length: 100 }, (_, index) => `T.f${String(index).padStart(3, '0')}`);
    const seen = new SeenFields(namesAmong(coordinates));

    shows(seen, [0, 30, 31, 61, 62, 99], 'r1', 'r2');
    shows(seen, [1], 'r2');
    shows(seen, [5]);

    expect(seen.groups()).toEqual([
      { people: ['r1'], fields: ['T.f000', 'T.f030', 'T.f031', 'T.f061', 'T.f062', 'T.f099'] },
      { people: ['r2'], fields: ['T.f000', 'T.f001', 'T.f030', 'T.f031', 'T.f061', 'T.f062', 'T.f099'] },
      { people: [], fields: ['T.f005'] },
    ]);
  });
});
