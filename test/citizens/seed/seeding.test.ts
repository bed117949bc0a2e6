import { afterAll, beforeAll, expect, test } from 'vitest';

import { demoRef } from '#shared/demo-ref.ts';
import { keysOf } from '#shared/keys.ts';

import { MOST_GENERATED } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { readSampleFiles } from '../../../subgraphs/citizens/seed/sample-files.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

const FIRST_DAY = new Date('2026-11-21T03:00:00Z');
let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: FIRST_DAY });
});
afterAll(() => world.stop());

function seedAgain(now: Date, extra: number, progress = (): void => undefined): Promise<void> {
  const { runtime, keys } = world;
  return subgraph.seed(runtime.orm, { now, extra, keys: keysOf(keys, 'citizens'), progress });
}

async function counted(table: string): Promise<number> {
  const rows = await world.runtime.orm.em.fork().execute(`select count(*)::int as count from ${table}`);
  return Number(rows[0]?.['count']);
}

test('seeding again on another day adds nothing, and the newborn keeps the birthday of the first day', async () => {
  const before = await Promise.all(['citizen', 'relative', 'organization', 'document'].map(counted));

  await seedAgain(new Date('2027-03-01T03:00:00Z'), 0);

  expect(await Promise.all(['citizen', 'relative', 'organization', 'document'].map(counted))).toEqual(before);
  const { data } = await world.asks({ caller: aCitizen(refOf('newborn')), query: '{ me { dateOfBirth } }' });
  expect(data).toEqual({ me: { dateOfBirth: '2026-10-31' } });
});

test('generated people are added by number with progress, under the references that other owners know', async () => {
  const before = await counted('citizen');
  let reports = 0;

  await seedAgain(FIRST_DAY, 30, () => {
    reports += 1;
  });

  expect(await counted('citizen')).toBe(before + 30);
  expect(reports).toBe(1);
  const { data } = await world.asks({ caller: aCitizen(demoRef(29)), query: '{ me { nationality } }' });
  expect(data).toEqual({ me: { nationality: 'VNM' } });
});

test('more people than the reserved range has numbers for are refused before any is stored', async () => {
  await expect(seedAgain(FIRST_DAY, MOST_GENERATED + 1)).rejects.toThrow('the reserved range ends there');
});

// A text as it stands in bytea, byte by byte.
const inBytes = (text: string): string => Buffer.from(text).toString('latin1');

test('no table of citizens holds a name, a personal number or a document number in the clear', async () => {
  const { people, documents } = readSampleFiles();
  const dumps = await Promise.all(
    ['citizen', 'relative', 'organization', 'document'].map((table) =>
      world.runtime.orm.em
        .fork()
        .execute(`select encode(convert_to(t::text, 'UTF8'), 'hex') as row from ${table} t`),
    ),
  );
  const stored = dumps
    .flat()
    .map((dump) => Buffer.from(String(dump['row']), 'hex').toString())
    .join('\n');
  const bytes = stored.replaceAll(/\\x([0-9a-f]+)/g, (_all, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  );

  const secrets = [
    ...people.flatMap(({ personalId, fullName }) => [personalId ?? fullName, fullName]),
    ...documents.flatMap(({ number }) => number ?? []),
  ];
  expect(secrets.filter((secret) => stored.includes(secret) || bytes.includes(inBytes(secret)))).toEqual([]);
});
