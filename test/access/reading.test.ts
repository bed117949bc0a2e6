import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { cursorOf } from '#shared/connection.ts';

import { aDossier, given } from '../dossiers/dossier-builder.ts';
import { aCallerFor, aCitizen, anOfficer, anonymous, aService } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { aLook, analyze, anOwnLook, givenSealed, people, records } from './looks.ts';
import {
  asksLog,
  asksRecords,
  logOf,
  NOW,
  type ReadingWorld,
  recordsFor,
  startReadingWorld,
} from './reading-world.ts';

let world: ReadingWorld;
beforeAll(async () => {
  world = await startReadingWorld();
});
afterAll(() => world.stop());

const somebody = (): string => people(1)[0] ?? '';
const at = (minute: number): string => `2026-11-20T01:${String(minute).padStart(2, '0')}:00.000Z`;
const parentOf = (parent: string, child: string): Caller => ({
  ...aCitizen(parent),
  represents: [{ ref: child, basis: 'MINOR', coordinates: 'ALL' }],
});
const dataProtection = aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION');

describe('a person reads who looked at their data', () => {
  test('the newest look comes first, and pages go on where the last one ended', async () => {
    const me = somebody();
    await records(world.access, ...[1, 2, 3].map((minute) => aLook([me], { at: at(minute) })));

    const first = await logOf(world.access, aCitizen(me), me, { first: 2 });
    const second = await logOf(world.access, aCitizen(me), me, { first: 2, after: first.endCursor });

    expect(first.records.map((record) => record.at)).toEqual([at(3), at(2)]);
    expect(first.hasNextPage).toBe(true);
    expect(second.records.map((record) => record.at)).toEqual([at(1)]);
    expect(second.hasNextPage).toBe(false);
  });

  test('looks of one moment are neither lost nor repeated between pages', async () => {
    const me = somebody();
    await records(world.access, ...Array.from({ length: 7 }, () => aLook([me], { at: at(1) })));

    const first = await logOf(world.access, aCitizen(me), me, { first: 4 });
    const second = await logOf(world.access, aCitizen(me), me, { first: 4, after: first.endCursor });

    expect(new Set([...first.records, ...second.records].map(({ id }) => id)).size).toBe(7);
  });

  test('one’s own looks are hidden until they are asked for', async () => {
    const me = somebody();
    await records(world.access, anOwnLook(me), aLook([me]));

    const hidden = await logOf(world.access, aCitizen(me), me);
    const shown = await logOf(world.access, aCitizen(me), me, { own: true });

    expect(hidden.records.map(({ actor }) => actor['__typename'])).toEqual(['AgencyActor']);
    expect(new Set(shown.records.map(({ actor }) => actor['__typename']))).toEqual(
      new Set(['AgencyActor', 'PersonActor']),
    );
  });

  test('looks before a moment are left out when it is named', async () => {
    const me = somebody();
    await records(world.access, aLook([me], { at: at(1) }), aLook([me], { at: at(5) }));

    const { records: told } = await logOf(world.access, aCitizen(me), me, { since: at(5) });

    expect(told.map((record) => record.at)).toEqual([at(5)]);
  });

  test('reading the log leaves no record of its own', async () => {
    const me = somebody();
    await records(world.access, aLook([me]));

    await logOf(world.access, aCitizen(me), me);
    const { records: told } = await logOf(world.access, aCitizen(me), me, { own: true });

    expect(told).toHaveLength(1);
  });

  test('the log tells the officer’s agency and role, and nothing that tells the officer', async () => {
    const me = somebody();
    await records(world.access, aLook([me]));

    const answer = await asksLog(world.access, aCitizen(me), me);

    expect(JSON.stringify(answer.data)).not.toContain('an-officer');
    expect(JSON.stringify(answer.data)).toContain('RESIDENCE_OFFICER');
  });
});

describe('a log is closed to everybody else', () => {
  test.each<[string, (of: string) => Caller, string]>([
    ['somebody else', () => aCitizen(somebody()), 'FORBIDDEN'],
    ['an officer', () => anOfficer(), 'FORBIDDEN'],
    [
      'an officer whose case the person belongs to',
      (of) => ({ ...anOfficer('H26.9001', 'PROCESS_DOSSIER'), caseCode: 'H26.1', casePeople: [of] }),
      'FORBIDDEN',
    ],
    ['data protection', () => dataProtection, 'FORBIDDEN'],
    ['a service', () => aService('dossiers'), 'FORBIDDEN'],
    ['nobody', () => anonymous, 'UNAUTHENTICATED'],
    [
      'somebody with consent to everything',
      (of) => ({
        ...aCitizen(somebody()),
        represents: [{ ref: of, basis: 'CONSENT' as const, coordinates: 'ALL' as const }],
      }),
      'FORBIDDEN',
    ],
  ])('%s gets null with the reason, whether there are looks or not', async (_who, caller, code) => {
    const [looked, never] = [somebody(), somebody()];
    await records(world.access, aLook([looked]));

    const answers = await Promise.all([looked, never].map((of) => asksLog(world.access, caller(of), of)));

    for (const { data, errors } of answers) {
      expect(data?.['_entities']).toEqual([{ accesses: null }]);
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  test('parents read a minor child’s log, and not any longer when they do not represent the child', async () => {
    const [parent, child] = [somebody(), somebody()];
    await records(world.access, aLook([child]));

    const minor = await logOf(world.access, parentOf(parent, child), child);
    const grown = await asksLog(world.access, aCitizen(parent), child);

    expect(minor.records).toHaveLength(1);
    expect(minor.records[0]?.vi).toContain('của con bạn');
    expect(grown.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('who has grown up reads what was looked at before, their parents’ looks among it', async () => {
    const [parent, child] = [somebody(), somebody()];
    const actor = { kind: 'CITIZEN', account: 'p', person: parent } as const;
    await records(world.access, aLook([child], { actor, basis: 'MINOR', case: null, purpose: 'OWN_DATA' }));

    const own = await logOf(world.access, aCitizen(child), child);
    const parents = await logOf(world.access, parentOf(parent, child), child);

    expect(own.records.map(({ vi }) => vi)).toEqual([
      'Cha, mẹ hoặc người giám hộ đã xem họ tên, nơi ở của bạn.',
    ]);
    expect(parents.records).toEqual([]);
  });
});

describe('the log speaks plainly, and tells nobody of another’s dossier', () => {
  test('the owner of a dossier is told agency, fields and the dossier’s code', async () => {
    const me = somebody();
    const [code = ''] = await given(world.dossiers.runtime.orm.em, aDossier({ ownerRef: me }));
    await records(world.access, aLook([me], { case: code }));

    const { records: told } = await logOf(world.access, aCitizen(me), me);

    expect(told).toMatchObject([
      {
        dossier: code,
        vi: `Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để giải quyết hồ sơ ${code}.`,
        actor: { unit: { code: 'G01.9026.9001' }, role: 'RESIDENCE_OFFICER' },
        purpose: { code: 'PROCESS_DOSSIER' },
      },
    ]);
    expect(told[0]?.en).toMatch(/read your name, place of residence to process dossier/);
  });

  test('a person who is only named in a relative’s dossier learns neither its code nor whose it is', async () => {
    const [me, wife] = [somebody(), somebody()];
    const [code = ''] = await given(world.dossiers.runtime.orm.em, aDossier({ ownerRef: wife }));
    await records(world.access, aLook([me, wife], { case: code }));

    const answer = await asksLog(world.access, aCitizen(me), me);

    const { records: told } = await logOf(world.access, aCitizen(me), me);
    expect(told).toMatchObject([
      {
        dossier: null,
        vi: 'Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để giải quyết một hồ sơ của người thân.',
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain(code);
  });

  test('a parent is told of their own dossier in the child’s log', async () => {
    const [parent, child] = [somebody(), somebody()];
    const [code = ''] = await given(world.dossiers.runtime.orm.em, aDossier({ ownerRef: parent }));
    await records(world.access, aLook([child], { case: code }));

    const { records: told } = await logOf(world.access, parentOf(parent, child), child);

    expect(told.map(({ dossier }) => dossier)).toEqual([code]);
  });

  test('a case that dossiers does not know is told as a dossier without a code', async () => {
    const me = somebody();
    await records(world.access, aLook([me], { case: 'H26.9001-200101-9999' }));

    const { records: told } = await logOf(world.access, aCitizen(me), me);

    expect(told).toMatchObject([{ dossier: null }]);
    expect(told[0]?.vi).toMatch(/để giải quyết một hồ sơ\.$/);
  });

  test('a page asks dossiers once for all its cases, and the database once', async () => {
    const me = somebody();
    const codes = await given(
      world.dossiers.runtime.orm.em,
      ...Array.from({ length: 5 }, () => aDossier({ ownerRef: me })),
    );
    await records(world.access, ...codes.map((code) => aLook([me], { case: code })));

    const { statements } = await statementsDuring(() => logOf(world.access, aCitizen(me), me));

    expect(statements.filter((text) => /from dossier where code = any/.test(text))).toHaveLength(1);
    expect(statements.filter((text) => /cross join lateral/.test(text))).toHaveLength(1);
  });
});

describe('a sealed investigation is counted at once and shown when it is released', () => {
  const sealed = (releasedOn: string | null, caseCode: string) =>
    givenSealed(world.access.runtime.orm.em.fork().getKysely<unknown>(), {
      purpose: 'INVESTIGATION',
      caseCode,
      releasedOn,
    });

  test.each([
    ['without a day of release', null],
    ['until tomorrow', '2026-11-21'],
  ])('a look that is sealed %s is not shown but counted', async (_until, releasedOn) => {
    const me = somebody();
    const code = `sealed ${releasedOn}`;
    await sealed(releasedOn, code);
    await records(world.access, aLook([me], { purpose: 'INVESTIGATION', case: code }), aLook([me]));

    const log = await logOf(world.access, aCitizen(me), me);

    expect(log.records.map(({ purpose }) => purpose.code)).toEqual(['PROCESS_DOSSIER']);
    expect(log.sealedCount).toBe(1);
  });

  test('from its day of release on it is shown like any other', async () => {
    const me = somebody();
    await sealed('2026-11-20', 'released');
    await records(world.access, aLook([me], { purpose: 'INVESTIGATION', case: 'released' }));

    const log = await logOf(world.access, aCitizen(me), me);

    expect(log.records).toHaveLength(1);
    expect(log.sealedCount).toBe(0);
  });
});

describe('data protection reads everybody’s looks, and no person', () => {
  test.each([
    ['agency', { agency: 'G24.9026' }],
    ['purpose', { purpose: 'WORK_LIST' }],
    ['case', { case: 'H26.9001-991231-0001' }],
    ['field', { field: 'Citizen.religion' }],
    ['account', { account: 'watched' }],
    ['period', { since: '2026-03-01T00:00:00Z', until: '2026-03-02T00:00:00Z' }],
  ])('it finds looks by %s', async (name, filter) => {
    const person = somebody();
    const looks = {
      agency: { actor: { kind: 'OFFICER', unit: 'G24.9026', account: 'a' } as const },
      purpose: { purpose: 'WORK_LIST', basis: 'LIST' as const, case: null },
      case: { case: 'H26.9001-991231-0001' },
      field: { groups: [{ people: [person], fields: ['Citizen.religion'] }] },
      account: { actor: { kind: 'OFFICER', unit: 'H17', account: 'watched' } as const },
      period: { at: '2026-03-01T12:00:00.000Z' },
    };
    const look = Object.entries(looks).find(([key]) => key === name)?.[1] ?? {};
    await records(world.access, aLook([person], look), aLook([somebody()], { at: at(59), case: null }));

    const found = await recordsFor(world.access, dataProtection, filter);

    expect(found.records).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain(person);
    expect(found.records[0]?.vi).toContain('của một người');
  });

  test.each<[string, Caller, string]>([
    ['a citizen', aCitizen('11111111-1111-4111-8111-111111111111'), 'FORBIDDEN'],
    ['an officer', anOfficer(), 'FORBIDDEN'],
    ['the gateway', aService('gateway'), 'FORBIDDEN'],
  ])('%s gets null with FORBIDDEN', async (_who, caller, code) => {
    const { data, errors } = await asksRecords(world.access, caller, { filter: {} });

    expect(data?.['accessRecords']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('a page of the log is cheap and takes nothing that is none', () => {
  test('ten thousand looks at one person are paged by the index, own ones stepped over', async () => {
    const me = somebody();
    const db = world.access.runtime.orm.em.fork().getKysely<unknown>();
    await sql`
      insert into access_record (at, id, request, actor_kind, actor_person, purpose, purpose_version, operation, basis, fields, person, salt)
      select ${NOW}::timestamptz - n * interval '1 minute', gen_random_uuid(), gen_random_uuid(), 'CITIZEN', ${me}::uuid, 'OWN_DATA', 1, 'op',
        case when n % 100 = 0 then 'MINOR' else 'OWN' end, '{Citizen.fullName}', ${me}::uuid, '\\x00'
      from generate_series(1, 10000) as n`.execute(db);
    await analyze(db, 'access_record');

    const { rows } = await sql<Record<string, string>>`
      explain select from access_record r where r.person = ${me}::uuid and r.basis <> 'OWN'
        and (r.at, r.id) < (${NOW}::timestamptz, ${me}::uuid) order by r.at desc, r.id desc limit 21`.execute(
      db,
    );

    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(
      /Index (?:Only )?Scan using access_record_2026_person_at_id_idx1? on access_record_2026/,
    );
    expect(plan).not.toMatch(/Seq Scan|->  Sort/);
  });

  test.each([
    ['a page of none', { first: 0 }],
    ['a page of more than a hundred', { first: 101 }],
    ['a cursor of nobody', { after: 'here' }],
    ['a cursor of another list', { after: cursorOf(['one']) }],
    ['a cursor that holds no moment', { after: cursorOf(['yesterday', somebody()]) }],
    ['a cursor that holds no id', { after: cursorOf([at(1), "' or true"]) }],
    ['a moment that is none', { since: 'yesterday' }],
  ])('%s is refused as bad input', async (_what, variables) => {
    const me = somebody();

    const { errors } = await asksLog(world.access, aCitizen(me), me, variables);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a text that no database can hold finds nothing and fails nothing', async () => {
    const found = await recordsFor(world.access, dataProtection, { case: '\0none', account: 'nobody\0' });

    expect(found.records).toEqual([]);
  });
});
