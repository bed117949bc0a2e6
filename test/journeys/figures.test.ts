import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

const FIGURES = `query ($scope: IndicatorScope!, $period: Period!) { indicators(scope: $scope, period: $period) {
  from until score maximum band
  indicators { code state reason(lang: EN) numerator denominator value target maximum score rule(lang: EN) }
  fullOnline { state value target targetYear } identifierCoverage { state numerator denominator }
  fieldReuse { state } paperReuse { state }
  proceduresWithoutDossiers { code }
} }`;

interface Indicator {
  readonly code: string;
  readonly state: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly score: number | null;
  readonly maximum: number | null;
  readonly reason: string | null;
  readonly rule: string;
}

interface Figures {
  readonly from: string;
  readonly until: string;
  readonly score: number | null;
  readonly maximum: number;
  readonly band: string | null;
  readonly indicators: readonly Indicator[];
  readonly fullOnline: { readonly target: number | null; readonly targetYear: number | null };
  readonly identifierCoverage: { readonly numerator: number; readonly denominator: number };
  readonly proceduresWithoutDossiers: readonly { readonly code: string }[];
}

describe('the figures that agencies are judged by', () => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld({ extra: { dossiers: 2_000 } });
  });
  afterAll(() => world.stop());

  const year = () => world.now.getUTCFullYear();
  const read = async (persona: string | null, scope: object, period: object): Promise<Figures> => {
    const { data, errors } = await world.asks(persona, FIGURES, { variables: { scope, period } });
    expect(errors).toEqual([]);
    const { indicators }: { indicators: Figures } = data;
    return indicators;
  };
  const byCode = ({ indicators }: Figures) => new Map(indicators.map((one) => [one.code, one]));

  test('each indicator of the nation’s year has numerator, denominator, score and rule, or says why it has none', async () => {
    const figures = await read('statistics', {}, { year: year() });

    const indicators = byCode(figures);
    expect([...indicators.keys()]).toHaveLength(22);
    expect(indicators.get('2.1')).toMatchObject({ state: 'AVAILABLE', maximum: 20 });
    expect(indicators.get('1.1')).toMatchObject({
      state: 'NOT_AVAILABLE',
      numerator: null,
      value: null,
      score: null,
    });
    expect(indicators.get('1.1')?.reason).toContain('published');
    expect(figures.indicators.every(({ rule }) => rule.length > 20)).toBe(true);
    expect(figures.maximum).toBeLessThan(100);
    expect(figures.band).not.toBeNull();
  });

  test('every dossier has an identifier, and procedures without dossiers are named', async () => {
    const figures = await read('statistics', {}, { year: year() });

    const { numerator, denominator } = figures.identifierCoverage;
    expect([numerator, denominator > 0]).toEqual([denominator, true]);
    expect(figures.proceduresWithoutDossiers.length).toBeGreaterThan(0);
  });

  test('a dossier that is synchronised now is counted at once, in its unit, its province and the nation', async () => {
    const period = { year: year(), month: 11 };
    const scopes = [{ unit: 'H38.9001' }, { province: 'H38' }, {}];
    const accepted = async () =>
      Promise.all(
        scopes.map(
          async (scope) => (await read('statistics', scope, period)).identifierCoverage.denominator ?? 0,
        ),
      );
    const before = await accepted();

    await world.asks(
      'province-system',
      `mutation ($records: [DossierSyncRecordInput!]!) { syncDossiers(records: $records) { __typename } }`,
      {
        purpose: 'SYNC_DOSSIER',
        variables: {
          records: [
            {
              MaHoSo: `H38.9001-${String(year()).slice(2)}1102-0951`,
              MaTTHC: '2.000635',
              LoaiDoiTuong: 1,
              DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: '015162999014' }],
              NgayNopHoSo: `${year()}1102083000`,
              NgayTiepNhan: `${year()}1102083500`,
              TrangThaiHoSo: 4,
              DonViXuLy: 'H38.9001',
            },
          ],
        },
      },
    );

    expect(await accepted()).toEqual(before.map((count) => count + 1));
  });

  test('the public is told nothing behind which there are fewer than five people', async () => {
    const [forPublic, forStatistics] = await Promise.all([
      read(null, { unit: 'H38.9001' }, { year: year(), month: 11 }),
      read('statistics', { unit: 'H38.9001' }, { year: year(), month: 11 }),
    ]);

    const shown = forPublic.indicators.filter(
      ({ code, state }) => state === 'AVAILABLE' && /^[2-4]/.test(code),
    );
    const small = forStatistics.indicators.filter(
      ({ denominator }) => denominator !== null && denominator < 5,
    );
    const hidden = byCode(forPublic);
    expect(small.length).toBeGreaterThan(0);
    expect(
      small
        .filter(({ code }) => !/^(?:1\.3|3\.[12]|3\.5b|4\.5a)$/.test(code))
        .map(({ code }) => hidden.get(code)?.state),
    ).not.toContain('AVAILABLE');
    expect(
      shown.every(({ denominator }) => denominator === null || denominator >= 5 || denominator === 0),
    ).toBe(true);
  });

  test('a unit’s own figures and a procedure’s use are read along the graph', async () => {
    const { data, errors } = await world.asks(
      'statistics',
      `query ($period: Period!) {
        unit(code: "H26.9001") { indicators(period: $period) { from until } }
        procedure(code: "1.004873") { usage(period: $period) { state accepted onTime { value } } }
        indicators(scope: {}, period: $period) { componentsAlwaysByData { id } }
      }`,
      { variables: { period: { year: year(), quarter: 3 } } },
    );

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      unit: { indicators: { from: `${year()}-07-01`, until: `${year()}-09-30` } },
      procedure: { usage: { state: expect.any(String) } },
      indicators: { componentsAlwaysByData: expect.any(Array) },
    });
  });

  test('a period that does not exist has no figures, and two scopes at once are refused', async () => {
    const none = await world.asks(null, FIGURES, {
      variables: { scope: {}, period: { year: 2026, month: 13 } },
    });
    const both = await world.asks(null, FIGURES, {
      variables: { scope: { unit: 'H26.9001', province: 'H26' }, period: { year: 2026 } },
    });

    expect(none.data).toEqual({ indicators: null });
    expect(both.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
