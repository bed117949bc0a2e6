import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { factsOfDossiers } from '../../../subgraphs/dossiers/entities/figure-facts.ts';
import { countedIn } from '../../../subgraphs/dossiers/entities/figures.ts';
import { unitsBelow } from '../../../subgraphs/dossiers/entities/unit-node.ts';
import { factsOf, recordChanges } from '../../../subgraphs/dossiers/operations/record-changes.ts';
import { foldFigures } from '../../../subgraphs/dossiers/operations/fold-figures.ts';
import { storeDossiers } from '../../../subgraphs/dossiers/operations/store-dossiers.ts';
import { MEASURES, monthEntries } from '../../../subgraphs/dossiers/rules/figure-entries.ts';
import { figureOf } from '../../../subgraphs/dossiers/rules/figure-of.ts';
import { periodOf } from '../../../subgraphs/dossiers/rules/period-of.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { inTurn } from '../../support/in-turn.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, givenUnits } from '../dossier-builder.ts';

const UNITS = ['H26.9001', 'H26.9002', 'H38.9001'] as const;
const PROCEDURES = ['1.001193@2025-07-01', '1.004873@2025-07-01'] as const;
const TODAY = '2026-06-15';

const moment = fc
  .integer({ min: 0, max: 500 })
  .map((hours) => new Date(Date.parse('2026-01-20T01:00:00Z') + hours * 7 * 3_600_000));
const status = fc.constantFrom(
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'COMPLETED',
  'RESULT_RETURNED',
  'STOPPED',
);
const state = fc.record({
  processingUnit: fc.constantFrom(...UNITS),
  status,
  channel: fc.constantFrom('ONLINE', 'DIRECT', null),
  acceptedAt: fc.option(moment),
  dueAt: fc.option(moment),
  completedAt: fc.option(moment),
  clockStoppedAt: fc.option(moment),
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('CHANGE' as const), dossier: fc.nat(9), to: state }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('FOLD' as const) }) },
);

describe('what is counted', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
    await givenUnits(
      world.runtime.orm.em,
      ['H26', null],
      ['H26.9001', 'H26'],
      ['H26.9002', 'H26'],
      ['H38', null],
    );
  });
  afterAll(() => world.stop());

  const db = () => world.runtime.orm.em.fork().getKysely<unknown>();

  /** The same from nothing but the dossiers as they are. */
  async function recounted(
    codes: readonly string[],
    units: readonly string[],
    period: { from: string; until: string },
  ) {
    const figures = (await factsOfDossiers(db(), codes))
      .map(figureOf)
      .filter(({ unit }) => units.includes(unit));
    const entries = figures
      .flatMap(monthEntries)
      .filter(({ month }) => month >= period.from && month <= period.until);
    const late = figures.filter(({ fellDueOn, settledOn }) =>
      period.until < TODAY
        ? fellDueOn !== null && fellDueOn <= period.until && (settledOn === null || settledOn > period.until)
        : fellDueOn !== null && fellDueOn < TODAY && (settledOn === null || settledOn > TODAY),
    );
    const measures = Object.fromEntries(
      MEASURES.map((name) => [name, entries.reduce((sum, entry) => sum + (entry[name] ?? 0), 0)]),
    );
    return { measures, late: late.length };
  }

  async function read(
    scope: string | null,
    asked: { year: number; quarter: number | null; month: number | null },
  ) {
    const period = periodOf(asked);
    if (period === null) {
      throw new Error('There is such a period.');
    }
    const units = scope === null ? null : unitsBelow(sql`${scope}`);
    const counted = await countedIn(db(), { units, period, today: TODAY });
    const rows = [...counted.byProcedure.values()];
    const measures = Object.fromEntries(
      MEASURES.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)]),
    );
    return { period, told: { measures, late: counted.late } };
  }

  let run = 0;
  const all: string[] = [];
  test('equals at any moment a recount of the dossiers, after any history and however much is folded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        run += 1;
        const year = 2026;
        const codes = Array.from({ length: 10 }, (_, index) => `H26-2601${10 + index}-${1_000 + run}`);
        all.push(...codes);
        const em = world.runtime.orm.em.fork();
        await storeDossiers(
          em,
          codes.map((code, index) =>
            aDossier({
              code,
              procedureId: PROCEDURES[index % 2] ?? '',
              acceptedAt: new Date('2026-02-02T03:00:00Z'),
              dueAt: new Date('2026-02-06T10:00:00Z'),
            }),
          ),
        );

        await inTurn(steps, async (one) => {
          if (one.kind === 'FOLD') {
            await foldFigures(world.runtime.orm.em.fork());
            return;
          }
          await change(codes[one.dossier] ?? '', one.to);
        });

        const [nation, province, month, whole] = await Promise.all([
          read(null, { year, quarter: null, month: null }),
          read('H26', { year, quarter: 1, month: null }),
          read('H38.9001', { year, quarter: null, month: 3 }),
          read('H26', { year, quarter: null, month: null }),
        ]);
        expect(nation.told).toEqual(await recounted(all, UNITS, nation.period));
        expect(province.told).toEqual(await recounted(all, ['H26.9001', 'H26.9002'], province.period));
        expect(whole.told).toEqual(await recounted(all, ['H26.9001', 'H26.9002'], whole.period));
        expect(month.told).toEqual(await recounted(all, ['H38.9001'], month.period));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  async function change(code: string, to: Record<string, unknown>): Promise<void> {
    await world.runtime.orm.em.fork().transactional(async (inner) => {
      const own = inner.getKysely<unknown>();
      await sql`update dossier set processing_unit = ${to['processingUnit']}, status = ${to['status']},
        channel = ${to['channel']}, accepted_at = ${to['acceptedAt']}, due_at = ${to['dueAt']},
        completed_at = ${to['completedAt']}, clock_stopped_at = ${to['clockStoppedAt']}, version = version + 1
        where code = ${code}`.execute(own);
      const facts = factsOf({ receivingUnit: 'H26.9001', processingUnit: String(to['processingUnit']) });
      await recordChanges(own, [
        {
          code,
          version: 2,
          kind: 'STEP',
          at: new Date(),
          status: 'IN_PROGRESS',
          before: facts,
          after: facts,
        },
      ]);
    });
  }

  test('many who write at once lose nothing, while others fold', async () => {
    const codes = Array.from({ length: 60 }, (_, index) => `H38-260203-${2_000 + index}`);
    const at = new Date('2025-05-05T03:00:00Z');

    await Promise.all([
      ...[0, 1, 2, 3].map((writer) =>
        inTurn(
          codes.filter((_code, index) => index % 4 === writer),
          (code) =>
            storeDossiers(world.runtime.orm.em.fork(), [
              aDossier({ code, processingUnit: 'H38.9001', acceptedAt: at }),
            ]),
        ),
      ),
      inTurn([1, 2, 3, 4, 5], () => foldFigures(world.runtime.orm.em.fork())),
      inTurn([1, 2, 3, 4, 5], () => foldFigures(world.runtime.orm.em.fork())),
    ]);

    const { told } = await read('H38.9001', { year: 2025, quarter: null, month: 5 });
    expect(told.measures['accepted']).toBe(60);
  });
});
