import { afterAll, beforeAll, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';
import { readSnapshot } from '#shared/purpose-snapshot.ts';
import { mayState, PURPOSES } from '#shared/purposes.ts';

import { UnitName } from '../../../subgraphs/access/entities/unit-name.ts';
import { readWrittenPurposes, storePurposes } from '../../../subgraphs/access/operations/store-purposes.ts';
import written from '../../../subgraphs/access/seed/purposes.json' with { type: 'json' };
import { anonymous, anOfficer, aService } from '../../support/callers.ts';
import { startRightsWorld, type RightsWorld } from '../rights-world.ts';

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
});
afterAll(() => world.stop());

const PURPOSES_QUERY = `{ purposes { code version name en: name(lang: EN) legalText legalBasis callers needsCase
  levels { level fields } } }`;
const SNAPSHOT = '{ purposeSnapshot { text signature } }';

async function snapshot() {
  const { keys } = world;
  // The subgraph's own two strings.
  const told = (await world.asksOne(aService('gateway'), SNAPSHOT)) as { text: string; signature: string };
  return readSnapshot(told, [keysOf(keys, 'units').publicKeys.get('access') ?? expect.fail('no key')]);
}

test('every purpose that other programs rely on is there for anyone to read, with its legal text in two languages', async () => {
  // The test's own question.
  const told = (await world.asksOne(anonymous, PURPOSES_QUERY)) as Record<string, string>[];

  expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining([...PURPOSES]));
  expect(
    told.filter(({ name, en, legalText, legalBasis }) => !name || !en || !legalText || !legalBasis),
  ).toEqual([]);
});

test('a newer version of a purpose opens a ministry’s own field by data alone, and the snapshot grows', async () => {
  const before = await snapshot();
  const process = readWrittenPurposes(written).find(({ code }) => code === 'PROCESS_DOSSIER');
  const wider = {
    ...(process ?? expect.fail('no such purpose')),
    version: 2,
    case: ['Citizen.healthCard'],
    legalBasis: 'Luật Bảo hiểm y tế',
  };

  const outcome = await storePurposes(world.em(), [wider]);

  const after = await snapshot();
  expect(outcome).toEqual({ stored: 1, unchanged: 0 });
  expect(after.revision).toBeGreaterThan(before.revision);
  expect(after.purposes.find(({ code }) => code === 'PROCESS_DOSSIER')).toMatchObject({
    version: 2,
    case: ['Citizen.healthCard'],
  });
});

test('what is stored stays as it is when it is stored again', async () => {
  const outcome = await storePurposes(world.em(), readWrittenPurposes(written));

  expect(outcome).toEqual({ stored: 0, unchanged: written.length });
});

test('a version that has not begun or has ended is not in force', async () => {
  const [own] = readWrittenPurposes(written);
  const base = own ?? expect.fail('no purpose');

  await storePurposes(world.em(), [
    { ...base, code: 'LATER', validFrom: '2026-11-21' },
    { ...base, code: 'ENDED', validUntil: '2026-11-19' },
    { ...base, code: 'LAST_DAY', validUntil: '2026-11-20' },
  ]);

  const codes = (await snapshot()).purposes.map(({ code }) => code);
  expect(codes).toContain('LAST_DAY');
  expect(codes).not.toContain('LATER');
  expect(codes).not.toContain('ENDED');
});

test.each([
  ['an officer', anOfficer()],
  ['another service', aService('dossiers')],
  ['the anonymous', anonymous],
])('%s is told no snapshot and no rights', async (_who, caller) => {
  expect(await world.asksOne(caller, SNAPSHOT)).toBeNull();
  expect(await world.asksOne(caller, '{ rightsOf(of: { purpose: "OWN_DATA" }) { person } }')).toBeNull();
});

test.each([[{}], [[{ code: 'X' }]], ['text']])('a file like %j is no list of purposes', (json) => {
  expect(() => readWrittenPurposes(json)).toThrow(/./);
});

test('a purpose for an agency and all below it names to the gateway everyone whom the tree of units puts there', async () => {
  const [own] = readWrittenPurposes(written);
  const below = { name: 'Đơn vị', nameEn: 'Unit', successorCodes: [] };
  await world.em().upsertMany(UnitName, [
    { ...below, code: 'G24', parentCode: null },
    { ...below, code: 'G24.9026', parentCode: 'G24' },
    // By the tree alone, and by its code alone.
    { ...below, code: 'H26.77', parentCode: 'G24.9026' },
    { ...below, code: 'G24.9027', parentCode: 'H26' },
  ]);
  await storePurposes(world.em(), [
    { ...(own ?? expect.fail('no purpose')), code: 'INSURANCE', agencies: ['G24', 'G99'] },
  ]);

  const told = (await snapshot()).purposes.find(({ code }) => code === 'INSURANCE');

  const officer = (unit: string) => ({ kind: 'OFFICER', unit, role: 'any', account: 'any' }) as const;
  const rules = { ...(told ?? expect.fail('it is told')), callers: ['OFFICER' as const] };
  expect(rules.agencies).toEqual(['G24', 'G24.9026', 'G99', 'H26.77']);
  expect(['G24.9026', 'H26.77', 'G24.9027'].map((unit) => mayState(rules, officer(unit)))).toEqual([
    true,
    true,
    false,
  ]);
});
