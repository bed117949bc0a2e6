import { afterAll, beforeAll, expect, test } from 'vitest';

import { importProcedures } from '../../../subgraphs/procedures/operations/import-procedures.ts';
import { storeForms } from '../../../subgraphs/procedures/operations/store-forms.ts';
import { subgraph } from '../../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const TODAY = '2026-11-21';
const CARD = '1.014137';
const FIELD = {
  key: 'owner.insuranceCard.number',
  label: { vi: 'Mã số thẻ đang dùng', en: 'Number of the present card' },
  type: 'TEXT' as const,
  required: false,
  subject: 'OWNER' as const,
  source: 'Citizen.insuranceCard.number',
  choices: null,
};

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date(`${TODAY}T03:00:00Z`) });
});
afterAll(() => world.stop());

interface Version {
  readonly id: string;
  readonly components: readonly { readonly code: string; readonly id: string }[];
  readonly channels: readonly object[];
  readonly form: { readonly fields: readonly { readonly key: string; readonly source: string | null }[] };
}

async function versionOn(on: string): Promise<Version> {
  const { data } = await world.asks({
    caller: anonymous,
    query: `query ($on: Date!) { procedure(code: "${CARD}", on: $on) {
      id components { id code } channels { channel fees { amount } } form { fields { key source } } } }`,
    variables: { on },
  });
  return data?.['procedure'] ?? expect.fail('the sample procedures have it');
}

const storing = (fields: readonly (typeof FIELD)[]) =>
  world.runtime.orm.em
    .fork()
    .transactional((em) => storeForms(em, [{ code: CARD, form: [...fields] }], TODAY));

test('a form that is changed makes a version of that day, the same in everything else; the one before keeps its form', async () => {
  const before = await versionOn('2026-11-20');

  await storing([FIELD]);

  const [older, newer] = await Promise.all([versionOn('2026-11-20'), versionOn(TODAY)]);
  expect(older).toEqual(before);
  expect(newer.id).toBe(`${CARD}@${TODAY}`);
  expect(newer.channels).toEqual(before.channels);
  expect(newer.components.map(({ code }) => code)).toEqual(before.components.map(({ code }) => code));
  expect(newer.components.every(({ id }) => id.startsWith(newer.id))).toBe(true);
  expect(newer.form.fields).toEqual([
    ...before.form.fields,
    { key: FIELD.key, source: 'Citizen.insuranceCard.number' },
  ]);
});

test('sent again on the same day it changes the field in its place, and adds none', async () => {
  await storing([FIELD]);
  const before = await versionOn(TODAY);

  await storing([{ ...FIELD, source: 'Citizen.insuranceCards.number' }]);

  const { form } = await versionOn(TODAY);
  expect(form.fields.map(({ key }) => key)).toEqual(before.form.fields.map(({ key }) => key));
  expect(form.fields.at(-1)).toEqual({ key: FIELD.key, source: 'Citizen.insuranceCards.number' });
});

test('a file that names a procedure that is not in force is refused by its row, and nothing of it is stored', async () => {
  const file = JSON.stringify([
    { code: '9.999999', form: [FIELD] },
    { code: CARD, form: [{ ...FIELD, key: 'never.stored' }] },
  ]);

  const outcome = await importProcedures(world.runtime.orm.em.fork(), file, TODAY);

  expect(outcome).toMatchObject({ done: false, report: { refusals: [{ row: 1, field: 'code' }] } });
  const { form } = await versionOn(TODAY);
  expect(form.fields.map(({ key }) => key)).not.toContain('never.stored');
});

test('the command tells how many forms it took', async () => {
  const file = JSON.stringify([{ code: CARD, form: [FIELD] }]);

  const outcome = await importProcedures(world.runtime.orm.em.fork(), file, TODAY);

  expect(outcome).toMatchObject({ done: true, report: { added: 0, replaced: 0, forms: 1 } });
});
