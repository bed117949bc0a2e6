import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { importProceduresCommand } from '../../../subgraphs/procedures/commands/import.ts';
import { Procedure } from '../../../subgraphs/procedures/entities/procedure.ts';
import { importProcedures } from '../../../subgraphs/procedures/operations/import-procedures.ts';
import { subgraph } from '../../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { listProcedures } from '../support/ask-procedures.ts';
import { RECORD } from '../support/a-record.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');
const TODAY = '2026-11-21';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date(`${TODAY}T03:00:00Z`) });
});
afterAll(() => world.stop());

const importing = (text: string) => importProcedures(world.runtime.orm.em.fork(), text, TODAY);
const findingsOf = async (code: string) => {
  const query = `query ($code: ProcedureCode!) { procedure(code: $code) { findings { code field message message_en: message(lang: EN) } } }`;
  const { data } = await world.asks({ caller: anonymous, query, variables: { code } });
  const found: readonly { code: string; field: string | null }[] = data?.['procedure']?.['findings'] ?? [];
  return found;
};

const announced = (decisionDate: string) =>
  JSON.stringify([
    {
      ...RECORD,
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      procedureProposal: { proposalNumber: '2/QĐ-THU', decisionDate },
      executionCases: [
        {
          name: '',
          profileComponents: [{ code: '000.00.00.G15-KQ004389', name: 'Giấy chứng sinh', originalQty: 1 }],
        },
      ],
    },
  ]);

describe('importing dirty records', () => {
  beforeAll(async () => {
    await importProceduresCommand.run(world.runtime, fixture('dirty-records.json'));
  });

  test('every dirty record is taken, and each fault is kept with its procedure', async () => {
    const [first, second, third] = await Promise.all(['9.100001', '9.100002', '9.100003'].map(findingsOf));

    expect(first?.map(({ code }) => code)).toEqual(['NAME_CLEANED', 'TIME_CONTRADICTION']);
    expect(second?.map(({ code }) => code)).toEqual([
      'NAME_CLEANED',
      'SUSPICIOUS_FEE',
      'FEE_DIFFERS_FROM_TEXT',
      'TIME_DIFFERS_BY_CHANNEL',
    ]);
    expect(third?.map(({ code }) => code)).toEqual([
      'NAME_CLEANED',
      'EFFECTIVE_DAY_UNKNOWN',
      'UNKNOWN_SUBJECT',
      'TIME_UNREADABLE',
      'FEE_DIFFERS_FROM_TEXT',
      'ZERO_QUANTITY_COMPONENT',
      'POSSIBLE_SUBSTITUTION',
      'LEGAL_BASIS_TYPO',
      'LEGAL_BASIS_TYPO',
      'ABOLISHED_LEVEL',
    ]);
  });

  test('what was cleaned is shown clean: the name, the fee, the number of the act', async () => {
    const { data } = await world.asks({
      caller: anonymous,
      query: `{
        a: procedure(code: "9.100001") { name validFrom }
        b: procedure(code: "9.100002") { name channels { channel fees { amount } } }
        c: procedure(code: "9.100003") { validFrom legalBases { number } components { code requirement { handling } } notes { code } channels { timeLimit { text } fees { amount setBy } } }
      }`,
    });

    expect(data).toEqual({
      a: { name: 'Cấp giấy thử nghiệm cho người cao tuổi', validFrom: '2026-10-01' },
      b: {
        name: 'Chuyển nơi thử nghiệm',
        channels: [
          { channel: 'ONLINE', fees: [{ amount: 100_000 }] },
          { channel: 'POST', fees: [{ amount: 135_000 }] },
        ],
      },
      c: {
        validFrom: TODAY,
        legalBases: [{ number: '118/2025/NĐ-CP' }, { number: '03/2025/TT-VPCP' }],
        components: [
          { code: '000.00.00.G99-KQ000001', requirement: { handling: 'SUBMIT' } },
          { code: '000.00.00.G99-KQ000003', requirement: { handling: 'SHOW' } },
        ],
        notes: [{ code: '000.00.00.G99-KQ000002' }],
        channels: [{ timeLimit: null, fees: [{ amount: null, setBy: 'PROVINCE' }] }],
      },
    });
  });

  test('an imported procedure is found by its words without diacritics', async () => {
    const { codes } = await listProcedures(world, { search: 'giay thu nghiem cho nguoi cao tuoi' });

    expect(codes).toEqual(['9.100001']);
  });

  test('importing the same file again replaces what it brought and adds nothing', async () => {
    const before = await world.runtime.orm.em.fork().count(Procedure);

    const outcome = await importing(fixture('dirty-records.json'));

    expect(outcome).toMatchObject({ done: true, report: { added: 0, replaced: 3 } });
    expect(await world.runtime.orm.em.fork().count(Procedure)).toBe(before);
  });

  test('the report counts the findings by kind and lists each with its procedure and field', async () => {
    const { lines, report } = await importing(fixture('dirty-records.json'));

    expect(lines[0]).toMatch(/^Đã nhập 3 thủ tục: .* \/ Imported 3 procedures: /);
    expect(lines).toContain(
      'LEGAL_BASIS_TYPO: 2 phát hiện, lưu cùng thủ tục / 2 findings, kept with the procedures',
    );
    expect(report).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ procedure: `9.100003@${TODAY}`, code: 'ABOLISHED_LEVEL', field: 'name' }),
      ]),
    });
  });
});

describe('refusing a file', () => {
  test('one refused row stops the whole file, and each row says what to do', async () => {
    const outcome = await importing(fixture('refused-records.ndjson'));

    expect(outcome.done).toBe(false);
    expect(outcome.lines).toEqual([
      'Không nhập gì: 4 lỗi. / Nothing was imported: 4 problems.',
      expect.stringMatching(
        /^Dòng 2: code: cần mã thủ tục .* \/ Row 2: code: a procedure code such as 1\.001193 was expected; correct or remove/,
      ),
      expect.stringMatching(/Row 3: categories: at least one/),
      expect.stringMatching(/Row 4: not JSON/),
      expect.stringMatching(/Row 5: code: row 1 holds this procedure already/),
    ]);
    expect((await listProcedures(world, { search: '9.200001' })).codes).toEqual([]);
  });

  test('a refusal does not repeat what the file says', async () => {
    const { lines, report } = await importing(fixture('refused-records.ndjson'));

    expect(JSON.stringify([lines, report])).not.toMatch(/Xoa|cắt ngang|Thiếu lĩnh vực/);
  });

  test.each(['', 'not json', '[1, null]', '{}', '[{"detail": {"detail": 1}}]'])(
    'the file %j is refused and changes nothing',
    async (text) => {
      const before = await world.runtime.orm.em.fork().count(Procedure);

      expect(await importing(text)).toMatchObject({ done: false });

      expect(await world.runtime.orm.em.fork().count(Procedure)).toBe(before);
    },
  );
});

describe('importing a new version of a procedure that is there', () => {
  test('the version before ends on the day the new one begins, and each is in force on its days', async () => {
    await importing(announced('2027-03-01'));

    const { data } = await world.asks({
      caller: anonymous,
      query: `{ today: procedure(code: "1.001193") { id validUntil decision } later: procedure(code: "1.001193", on: "2027-03-01") { id validUntil decision } }`,
    });

    expect(data).toEqual({
      today: { id: '1.001193@2025-07-01', validUntil: '2027-03-01', decision: '163/QĐ-BTP' },
      later: { id: '1.001193@2027-03-01', validUntil: null, decision: '2/QĐ-THU' },
    });
  });

  test('a version announced in between is put between the two', async () => {
    await importing(announced('2026-12-01'));

    const { data } = await world.asks({
      caller: anonymous,
      query: `{ procedure(code: "1.001193", on: "2026-12-31") { id validUntil } }`,
    });

    expect(data).toEqual({ procedure: { id: '1.001193@2026-12-01', validUntil: '2027-03-01' } });
  });

  test('English names, substitution rules and the form written by hand go over to the new version', async () => {
    await importing(announced('2027-03-01'));

    const { data } = await world.asks({
      caller: anonymous,
      query: `{ procedure(code: "1.001193", on: "2027-03-01") { name(lang: EN)
        components { id substitution { legalBasis } } form { fields { id } } } }`,
    });

    expect(data).toMatchObject({
      procedure: {
        name: 'Birth registration',
        components: [
          {
            id: '1.001193@2027-03-01/000.00.00.G15-KQ004389',
            substitution: { legalBasis: '66.7/2025/NQ-CP' },
          },
        ],
        form: { fields: expect.arrayContaining([{ id: '1.001193@2027-03-01/mother.residence.area' }]) },
      },
    });
  });

  test('only the version of today is in the list of procedures', async () => {
    const { codes } = await listProcedures(world, { search: 'đăng ký khai sinh' });

    expect(codes.filter((code) => code === '1.001193')).toHaveLength(1);
  });
});
