import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AccessLimit } from '../../../subgraphs/access/entities/access-limit.ts';
import { spreadLooks } from '../../../subgraphs/access/entities/look-rows.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { aCitizen, anOfficer, anonymous, aService } from '../../support/callers.ts';
import { statementsDuring } from '../../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aLook, analyze, anOwnLook, people, records, storedOf } from '../looks.ts';

const NOW = new Date('2026-11-20T02:30:00.000Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: NOW });
});
afterAll(() => world.stop());

const stored = (person: string) => storedOf(world.runtime.orm.em, person);
const anAccount = (account: string) => ({ actor: { ...aLook([]).actor, account } });

describe('a look is on record before its answer leaves', () => {
  test('each person of a look gets one record with what was read of them', async () => {
    const [mother = '', child = ''] = people(2);
    const groups = [
      { people: [mother, child], fields: ['Citizen.fullName'] },
      { people: [child], fields: ['Citizen.dateOfBirth'] },
    ];

    const { data } = await records(world, aLook([], { groups }));

    expect(data?.['recordAccess']).toEqual(['STORED']);
    expect(await stored(mother)).toMatchObject([{ fields: ['Citizen.fullName'], basis: 'CASE' }]);
    expect(await stored(child)).toMatchObject([{ fields: ['Citizen.dateOfBirth', 'Citizen.fullName'] }]);
  });

  test('a look that is told twice, also within one call, is stored once', async () => {
    const [person = ''] = people(1);
    const look = aLook([person]);

    await records(world, look, look);
    const { data } = await records(world, look);

    expect(data?.['recordAccess']).toEqual(['STORED']);
    expect(await stored(person)).toHaveLength(1);
  });

  test('the same request that read more of a person is no repetition and stored beside', async () => {
    const [person = ''] = people(1);
    const look = aLook([person]);

    await records(world, look);
    await records(world, { ...look, groups: [{ people: [person], fields: ['Citizen.religion'] }] });

    expect(await stored(person)).toHaveLength(2);
  });

  test('a look at somebody who cannot be named leaves a record all the same', async () => {
    const look = aLook([]);

    const { data } = await records(world, look);

    const found = await sql`select person from access_record where request = ${look.request}`.execute(
      world.runtime.orm.em.fork().getKysely<unknown>(),
    );
    expect(data?.['recordAccess']).toEqual(['STORED']);
    expect(found.rows).toEqual([{ person: null }]);
  });

  test('every record has a salt of its own', async () => {
    const [one = '', other = ''] = people(2);

    await records(world, aLook([one, other]));

    const [[first], [second]] = await Promise.all([stored(one), stored(other)]);
    expect(first?.salt).toHaveLength(16);
    expect(first?.salt).not.toEqual(second?.salt);
  });

  test('looks of any number are one SQL statement, counted ones too', async () => {
    const own = people(50).map((ref) => anOwnLook(ref));
    const counted = people(50).map((ref) => aLook([ref], anAccount('three-statements')));

    const first = await statementsDuring(() => records(world, ...own));
    const second = await statementsDuring(() => records(world, ...counted));

    // The sealer is at work meanwhile.
    const recording = (statements: readonly string[]) =>
      statements.filter((text) =>
        /access_record_looks|access_store_looks|insert into access_rec|access_limit|advisory_xact_lock\(hashtext/.test(
          text,
        ),
      );
    expect(recording(first.statements)).toHaveLength(1);
    expect(recording(second.statements)).toHaveLength(1);
  });

  test('half of a character in an actor keeps no look off the record', async () => {
    const [one = '', other = ''] = people(2);

    const { data } = await records(world, aLook([one], anAccount('half \ud800')), aLook([other]));

    expect(data?.['recordAccess']).toEqual(['STORED', 'STORED']);
    expect(await Promise.all([stored(one), stored(other)])).toMatchObject([[{}], [{}]]);
  });

  test('a look outside the years of the log is stored, too', async () => {
    const [person = ''] = people(1);

    await records(world, anOwnLook(person, { at: '2041-01-01T00:00:00.000Z' }));

    expect(await stored(person)).toHaveLength(1);
  });
});

describe('different people are counted for each account, over everything that records', () => {
  const limited = (account: string, who: readonly string[]) => aLook(who, anAccount(account));

  test('the two hundredth person of an hour is stored and the next refused, and kept as refused', async () => {
    const look = limited('too-many', people(1));

    const { data } = await records(world, limited('too-many', people(200)), look);

    const refused = await sql`select people from refused_look where request = ${look.request}`.execute(
      world.runtime.orm.em.fork().getKysely<unknown>(),
    );
    expect(data?.['recordAccess']).toEqual(['STORED', 'RATE_LIMITED']);
    expect(await stored(look.groups[0]?.people[0] ?? '')).toEqual([]);
    expect(refused.rows).toEqual([{ people: 1 }]);
  });

  test('people who were read before may be read again when the limit is reached', async () => {
    const known = people(200);
    await records(world, limited('again', known));

    const { data } = await records(world, limited('again', known.slice(0, 50)), limited('again', people(1)));

    expect(data?.['recordAccess']).toEqual(['STORED', 'RATE_LIMITED']);
  });

  test('one account does not use up what another may read', async () => {
    await records(world, limited('busy', people(200)));

    const { data } = await records(world, limited('calm', people(1)), limited('busy', people(1)));

    expect(data?.['recordAccess']).toEqual(['STORED', 'RATE_LIMITED']);
  });

  test('an hour later the people of an hour ago do not count any more', async () => {
    const early = { ...limited('patient', people(200)), at: '2026-11-20T01:29:00.000Z' };
    await records(world, early);

    const { data } = await records(world, limited('patient', people(200)));

    expect(data?.['recordAccess']).toEqual(['STORED']);
  });

  test('calls that come at the same moment through two connections count as one', async () => {
    const calls = Array.from({ length: 8 }, () => records(world, limited('at-once', people(40))));

    const outcomes: string[] = (await Promise.all(calls)).flatMap(({ data }) => data?.['recordAccess'] ?? []);

    expect(outcomes.filter((outcome) => outcome === 'STORED')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(3);
  });

  test('a limit is a row: a smaller one holds from the next look on', async () => {
    const em = world.runtime.orm.em.fork();
    await em.upsert(AccessLimit, { actorKind: 'REGISTRY', basis: 'LIST', seconds: 86_400, people: 2 });
    const look = (who: readonly string[]) =>
      aLook(who, { actor: { kind: 'REGISTRY', account: 'r', agency: 'G01' }, basis: 'LIST' });

    const { data } = await records(world, look(people(2)), look(people(1)));

    expect(data?.['recordAccess']).toEqual(['STORED', 'RATE_LIMITED']);
  });

  test('reading one’s own data has no limit', async () => {
    const looks = people(300).map((ref) => anOwnLook(ref));

    const { data } = await records(world, ...looks);

    expect(new Set(data?.['recordAccess'])).toEqual(new Set(['STORED']));
  });

  test('counting walks an index, however long the log is', async () => {
    const db = world.runtime.orm.em.fork().getKysely<unknown>();
    await records(world, limited('indexed', people(100)));
    await sql`
      insert into access_reach select 'other ' || n % 500, gen_random_uuid(), ${NOW} from generate_series(1, 20000) as n`.execute(
      db,
    );
    await analyze(db, 'access_reach');

    const { rows } = await sql<Record<string, string>>`
      explain select from access_reach where counter = 'indexed' and last_at > ${new Date(0)} limit 200`.execute(
      db,
    );

    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Cond: .*counter = 'indexed'/);
  });
});

describe('nobody but the gateway writes the log, and it writes what can be read', () => {
  test.each([
    ['nobody', anonymous],
    ['a citizen', aCitizen('11111111-1111-4111-8111-111111111111')],
    ['an officer', anOfficer()],
    ['another service', aService('dossiers')],
  ])('%s is refused', async (_who, caller) => {
    const [person = ''] = people(1);

    const { data, errors } = await world.asks({
      caller,
      query: 'mutation ($looks: [LookInput!]!) { recordAccess(looks: $looks) }',
      variables: { looks: [aLook([person])] },
    });

    expect(data?.['recordAccess']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await stored(person)).toEqual([]);
  });

  test.each([
    ['a person who is no reference', aLook(['001190999001'])],
    ['a request that is no UUID', aLook(people(1), { request: 'first' })],
    ['a group that read nothing', aLook([], { groups: [{ people: people(1), fields: [] }] })],
    ['a look without a group', aLook([], { groups: [] })],
    ['a field that is no coordinate', aLook([], { groups: [{ people: [], fields: ['a,b'] }] })],
    ['a case that no database can hold', aLook(people(1), { case: 'H26\0' })],
    ['a look at more people than a statement takes', aLook(people(10_001))],
  ])('%s is not kept, and keeps nothing else of its batch off the record', async (_what, look) => {
    const [before = '', after = ''] = people(2);

    const { data } = await records(world, aLook([before]), look, aLook([after]));

    expect(data?.['recordAccess']).toEqual(['STORED', 'NOT_STORABLE', 'STORED']);
    expect(await Promise.all([before, after].map(stored))).toMatchObject([
      [{ basis: 'CASE' }],
      [{ basis: 'CASE' }],
    ]);
  });

  test('looks at more people than one statement takes go in several', async () => {
    const [first = '', ...others] = people(15_000);
    const groupsOf = (refs: readonly string[]) => [{ people: refs, fields: ['Citizen.fullName'] }];
    const looks = [others.slice(0, 7_500), [...others.slice(7_500), first]];

    const { data } = await records(
      world,
      ...looks.map((refs) => anOwnLook(first, { groups: groupsOf(refs) })),
    );

    expect(data?.['recordAccess']).toEqual(['STORED', 'STORED']);
    await spreadLooks(world.runtime.orm.em.fork().getKysely(), null);
    expect(await stored(first)).toMatchObject([{ fields: ['Citizen.fullName'] }]);
  });

  test('more looks than a batch may have are refused as a whole', async () => {
    const { errors } = await records(world, ...Array.from({ length: 1_001 }, () => aLook([])));

    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });
});
