import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T03:00:00Z') });
});
afterAll(() => world.stop());

const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const { data, errors } = await world.asks({ caller: anonymous, query, variables });
  return { data, errors };
};

describe('asking for one procedure', () => {
  test('a procedure tells its name in both languages, its time limit and fee for each way of filing', async () => {
    const { data, errors } = await ask(`{ procedure(code: "1.004222") {
      id name english: name(lang: EN) competentAgency(lang: EN) onlineLevel
      channels { channel timeLimit { quantity unit text english: text(lang: EN) condition } fees { kind amount setBy } }
    } }`);

    expect(errors).toEqual([]);
    const sevenDays = {
      quantity: 7,
      unit: 'WORKING_DAY',
      text: '7 ngày làm việc',
      english: '7 working days',
      condition: null,
    };
    expect(data?.['procedure']).toEqual({
      id: '1.004222@2025-07-01',
      name: 'Đăng ký thường trú',
      english: 'Permanent-residence registration',
      competentAgency: 'Police of the commune',
      onlineLevel: 'PARTIAL',
      channels: [
        {
          channel: 'DIRECT',
          timeLimit: sevenDays,
          fees: [{ kind: 'SERVICE_FEE', amount: 20_000, setBy: 'NATION' }],
        },
        {
          channel: 'ONLINE',
          timeLimit: sevenDays,
          fees: [{ kind: 'SERVICE_FEE', amount: 10_000, setBy: 'NATION' }],
        },
      ],
    });
  });

  test('a fee that the province sets has no amount and says whose decision it is', async () => {
    const { data } = await ask(
      '{ procedure(code: "1.001193") { channels { channel fees { amount setBy text(lang: EN) } } } }',
    );

    expect(data).toMatchObject({
      procedure: {
        channels: expect.arrayContaining([
          {
            channel: 'DIRECT',
            fees: [
              { amount: 0, setBy: 'NATION', text: 'Registered in time: free of charge' },
              {
                amount: null,
                setBy: 'PROVINCE',
                text: "Registered late: set by the provincial People's Council",
              },
            ],
          },
        ]),
      },
    });
  });

  test('the licence exchange shows that the official fee field says nought where its text says 135,000', async () => {
    const { data } = await ask(
      '{ procedure(code: "3.000347") { validFrom channels { fees { amount } } findings { code field message(lang: EN) } } }',
    );

    expect(data).toMatchObject({
      procedure: {
        validFrom: '2025-03-01',
        channels: [
          { fees: [{ amount: 135_000 }] },
          { fees: [{ amount: 135_000 }] },
          { fees: [{ amount: 135_000 }] },
        ],
        findings: [{ code: 'FEE_DIFFERS_FROM_TEXT', message: expect.stringContaining('135,000') }],
      },
    });
  });

  test('a paper tells when it is needed and which data stands in its place, with the act and the way out', async () => {
    const { data } = await ask(`{ procedure(code: "1.001193") { components {
      code requirement { need handling channels }
      substitution { subject sources databases(lang: EN) resultTypes { code } legalBasis fallback(lang: EN) }
    } } }`);

    const papers: readonly Record<string, unknown>[] = data?.['procedure']?.['components'] ?? [];
    expect(papers).toHaveLength(8);
    expect(papers.find(({ code }) => code === '000.00.00.G15-KQ003785')).toEqual({
      code: '000.00.00.G15-KQ003785',
      requirement: { need: 'IF_NOT_IN_DATABASES', handling: 'SHOW', channels: null },
      substitution: {
        subject: 'MOTHER',
        sources: ['Citizen.residence.area'],
        databases: ['National population database', 'Residence database'],
        resultTypes: [],
        legalBasis: '104/2022/NĐ-CP, Điều 14 khoản 2',
        fallback: expect.stringContaining('original'),
      },
    });
  });

  test('a suffix for a case or a province leads to the procedure itself', async () => {
    const { data } = await ask(
      '{ a: procedure(code: "1.001193.01") { code } b: procedure(code: "1.001193.H26") { code } }',
    );

    expect(data).toEqual({ a: { code: '1.001193' }, b: { code: '1.001193' } });
  });

  test('a procedure was not there on a day before it came into force, nor is a code that nobody gave', async () => {
    const { data, errors } = await ask(
      '{ early: procedure(code: "1.001193", on: "2025-06-30") { id } first: procedure(code: "1.001193", on: "2025-07-01") { id } none: procedure(code: "9.999999") { id } }',
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ early: null, first: { id: '1.001193@2025-07-01' }, none: null });
  });

  test('a malformed code or day is refused with BAD_USER_INPUT and not repeated', async () => {
    const query = 'query ($code: ProcedureCode!, $on: Date) { procedure(code: $code, on: $on) { id } }';

    const code = await ask(query, { code: '1.014955-Xoa' });
    const day = await ask(query, { code: '1.001193', on: '2025-02-30' });

    expect([...code.errors, ...day.errors].map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(JSON.stringify([code, day])).not.toMatch(/Xoa|2025-02-30/);
  });

  test('a procedure without a form here has null for it, one with a form its fields in order', async () => {
    const { data } = await ask(
      '{ none: procedure(code: "2.000815") { form { fields { key } } } some: procedure(code: "1.014027") { form { fields { key label(lang: EN) subject source } } } }',
    );

    expect(data?.['none']).toEqual({ form: null });
    expect(data).toMatchObject({
      some: {
        form: {
          fields: [
            {
              key: 'owner.personalId',
              label: 'Personal identifier of the applicant',
              subject: 'OWNER',
              source: 'Citizen.personalId',
            },
            { key: 'owner.fullName' },
            { key: 'owner.dateOfBirth' },
            { key: 'owner.residence.area', source: 'Citizen.residence.area' },
            { key: 'owner.residence.line' },
            { key: 'owner.gender' },
            { key: 'payment', subject: 'NONE', source: null },
            { key: 'pension' },
          ],
        },
      },
    });
  });
});
