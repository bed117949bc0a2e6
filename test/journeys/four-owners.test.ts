import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { startHubWorld, type HubAnswer, type HubWorld } from '../support/hub-world.ts';
import { statementsDuring } from '../support/sql-statements.ts';

let world: HubWorld;
let caseCode: string;
beforeAll(async () => {
  world = await startHubWorld({ extra: { citizens: 600, dossiers: 1_200 } });
  caseCode = await (await fetch(`${world.url}/demo/case?persona=officer-duong-noi`)).text();
});
afterAll(() => world.stop());

// What the workers of the subgraphs ask by themselves again and again. Other things they ask now and then, and what a request asks
// it asks each time: a measurement into which such a thing fell is made again.
const BY_ITSELF =
  /unit\.revision|try_advisory|access_unsealed|dossier_(?:outbox|feed|figure)|figure_(?:due|month)|\b(?:errand|release|release_head|field_use|operation_use|seen_operation|subgraph_traffic|subgraph_pulse|usage_report)\b/;

const onCase = () => ({ variables: { code: caseCode }, purpose: 'PROCESS_DOSSIER', caseCode });

const DOSSIER = `query ($code: DossierCode!) {
  dossier(code: $code) {
    code
    owner { ... on Citizen { fullName residence { area { name parent { name } } } } }
    procedure { name channels { timeLimit { text } } }
    processingUnit { name area { name parent { name } } }
    dueAt
  }
}`;

const LIST = `query ($filter: DossierFilter!) {
  dossiers(filter: $filter, first: 50) {
    edges { node {
      code
      owner { ... on Citizen { fullName } ... on Organization { name } }
      procedure { name channels { timeLimit { text } } }
      processingUnit { name area { name parent { name } } }
      dueAt
    } }
  }
}`;
const FIFTY = { variables: { filter: { unit: 'H26.9001.9002', status: ['RESULT_RETURNED'] } } };

describe('one operation spans four owners', () => {
  test('a dossier tells its owner and home, procedure and time limit, unit and province, and when it is due', async () => {
    const { status, data, errors } = await world.asks('officer-duong-noi', DOSSIER, onCase());

    expect(status).toBe(200);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      dossier: {
        code: caseCode,
        owner: {
          fullName: expect.any(String),
          residence: { area: { name: expect.any(String), parent: { name: expect.any(String) } } },
        },
        procedure: {
          name: expect.any(String),
          channels: expect.arrayContaining([{ timeLimit: { text: expect.any(String) } }]),
        },
        processingUnit: {
          name: 'Uỷ ban nhân dân phường Dương Nội',
          area: { name: 'Dương Nội', parent: { name: 'Hà Nội' } },
        },
        dueAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    });
  });

  test('it takes one request of each owner a level', async () => {
    await world.asks('officer-duong-noi', DOSSIER, onCase());

    const { asked } = await world.asks('officer-duong-noi', DOSSIER, onCase());

    // The residence leads from citizens to units once more; before the answer leaves, the look is put on record.
    expect(asked.map(({ subgraph }) => subgraph).toSorted()).toEqual([
      'access',
      'citizens',
      'dossiers',
      'procedures',
      'units',
      'units',
    ]);
  });

  test('a subgraph without personal data is not told who asks, and one with it is told by which way', async () => {
    const { asked } = await world.asks('officer-duong-noi', DOSSIER, onCase());

    const grants = asked.map(
      ({ subgraph, headers }) => [subgraph, payloadOf(String(headers['x-hub-grant']))] as const,
    );
    expect(
      grants
        .filter(([subgraph]) => ['units', 'procedures'].includes(subgraph))
        .every(([, grant]) => grant.includes('ANONYMOUS')),
    ).toBe(true);
    expect(
      grants
        .filter(([subgraph]) => subgraph === 'citizens')
        .every(([, grant]) => grant.includes('"unit":"H26.9001"')),
    ).toBe(true);
    expect(asked.filter(({ subgraph }) => subgraph === 'citizens').map(({ via }) => via)).toEqual([
      'Dossier.owner',
    ]);
  });

  test('fifty dossiers of fifty owners take one request of each owner', async () => {
    await world.asks('officer-duong-noi', LIST, FIFTY);

    const { data, errors, asked } = await world.asks('officer-duong-noi', LIST, FIFTY);

    const { edges } = (data as { dossiers: { edges: { node: { owner: { fullName: string | null } } }[] } })
      .dossiers;
    const people = asked.find(({ subgraph }) => subgraph === 'citizens')?.variables['representations'];
    expect(errors).toEqual([]);
    expect(edges).toHaveLength(50);
    expect(edges.every(({ node }) => typeof node.owner.fullName === 'string')).toBe(true);
    expect(people).toHaveLength(50);
    expect(asked.map(({ subgraph }) => subgraph).toSorted()).toEqual([
      'access',
      'citizens',
      'dossiers',
      'procedures',
      'units',
    ]);
  });

  test('fifty dossiers of fifty owners take one SQL statement for each entity type', async () => {
    await world.asks('officer-duong-noi', LIST, FIFTY);

    await vi.waitFor(async () => {
      const { statements } = await statementsDuring(() => world.asks('officer-duong-noi', LIST, FIFTY));

      const asked = statements.filter((text) => !BY_ITSELF.test(text));
      const [ofLog, ofOwners] = [true, false].map((isOfLog) =>
        asked.filter((text) => /access_|advisory/.test(text) === isOfLog),
      );
      expect(ofOwners?.map(tableOf).toSorted()).toEqual(['area', 'citizen', 'dossier', 'procedure', 'unit']);
      // Counted and kept in one.
      expect(ofLog?.filter((text) => /access_record_looks/.test(text))).toHaveLength(1);
    }, 30_000);
  });

  test('the list form shows names and no homes: for those a case is needed', async () => {
    const { data, errors } = await world.asks(
      'officer-duong-noi',
      '{ dossiers(filter: {}, first: 5) { edges { node { owner { ... on Citizen { fullName residence { line } } } } } } }',
    );

    expect(JSON.stringify(data)).toMatch(/"fullName":"[^"]+","residence":null/);
    expect(errors).toMatchObject([
      {
        extensions: { code: 'PURPOSE_REQUIRED', coordinate: 'Citizen.residence', count: expect.any(Number) },
      },
    ]);
  });
});

describe('one owner that is away takes nothing down but its own fields', () => {
  const whileDown = async (
    name: keyof HubWorld['relays'],
    work: () => Promise<HubAnswer>,
  ): Promise<HubAnswer> => {
    world.relays[name].down = true;
    try {
      return await work();
    } finally {
      world.relays[name].down = false;
    }
  };

  test.each([
    ['procedures', { procedure: null }],
    ['units', { processingUnit: { name: null, area: null } }],
    ['citizens', { owner: { fullName: null, residence: null } }],
  ] as const)('without %s the rest is answered, with one SUBGRAPH_UNAVAILABLE', async (name, missing) => {
    const { data, errors } = await whileDown(name, () => world.asks('officer-duong-noi', DOSSIER, onCase()));

    expect(data).toMatchObject({ dossier: { code: caseCode, dueAt: expect.any(String) } });
    const shown = JSON.stringify((data as { dossier: unknown }).dossier);
    for (const [field, value] of Object.entries(missing)) {
      expect(
        [JSON.stringify({ [field]: value }).slice(1, -1), `"${field}":null`].some((text) =>
          shown.includes(text),
        ),
      ).toBe(true);
    }
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['SUBGRAPH_UNAVAILABLE']),
    );
  });

  test('without the owner of the root field the answer is null with its reason', async () => {
    const { status, data, errors } = await whileDown('dossiers', () =>
      world.asks(
        'officer-duong-noi',
        `{ dossiers(filter: {}) { edges { cursor } } area(code: "01") { name } }`,
      ),
    );

    expect(status).toBe(200);
    expect(data).toEqual({ dossiers: null, area: { name: 'Hà Nội' } });
    expect(errors).toMatchObject([{ path: ['dossiers'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  test('without the owner of the case the officer keeps the list level and no more', async () => {
    const other = 'H26.9001-260213-0016';
    const { data, errors } = await whileDown('dossiers', () =>
      world.asks('officer-duong-noi', '{ unit(code: "H26") { name } }', {
        purpose: 'PROCESS_DOSSIER',
        caseCode: other,
      }),
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ unit: { name: expect.any(String) } });
  });

  test('when it is back everything is answered again', async () => {
    await whileDown('citizens', () => world.asks('officer-duong-noi', DOSSIER, onCase()));

    const { errors } = await world.asks('officer-duong-noi', DOSSIER, onCase());

    expect(errors).toEqual([]);
  });

  test('the gateway says it is ready as long as somebody answers', async () => {
    world.relays.units.down = true;
    const response = await fetch(`${world.url}/health/ready`);
    world.relays.units.down = false;

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ready',
      subgraphs: { units: 'not ready', citizens: 'ready' },
    });
  });
});

describe('an area is what it was on the day asked about', () => {
  test.each([
    ['(code: "15", on: "2024-01-01")', 'Yên Bái'],
    ['(code: "15")', 'Lào Cai'],
    ['(code: "10", on: "2024-01-01")', 'Lào Cai'],
    ['(code: "01", on: "2024-01-01")', 'Hà Nội'],
  ])('asked as area%s it is %s', async (given, name) => {
    const { data, errors } = await world.asks(null, `{ area${given} { name } }`);

    expect(errors).toEqual([]);
    expect(data).toEqual({ area: { name } });
  });

  test('a code that is used no more is nothing today', async () => {
    const { data } = await world.asks(null, '{ area(code: "10") { name } }');

    expect(data).toEqual({ area: null });
  });
});

describe('a search does not depend on how the name is typed', () => {
  test('with and without diacritics, small and large, composed and decomposed, it finds the same', async () => {
    const words = ['dac lak', 'Đắk Lắk', 'ĐẮC LẮK', 'đắk lắk', 'Đắk Lắk'.normalize('NFD'), '  dak   lak '];

    const answers = await Promise.all(
      words.map((search) =>
        world.asks(
          null,
          'query ($search: String) { areas(search: $search, level: PROVINCE) { edges { node { name code } } } }',
          {
            variables: { search },
          },
        ),
      ),
    );

    const [first] = answers;
    expect(JSON.stringify(first?.data)).toContain('Đắk Lắk');
    expect(answers.map(({ data }) => data)).toEqual(words.map(() => first?.data));
  });
});

// The entity whose rows a statement is for; keys and the units' tree come along by other names.
function tableOf(statement: string): string {
  const tables = [...statement.matchAll(/\b(?:from|join)\s+"?(\w+)/gi)].map(([, table]) => table);
  return (
    tables.find((table) => ['area', 'citizen', 'dossier', 'procedure', 'unit'].includes(table ?? '')) ??
    statement
  );
}

function payloadOf(token: string): string {
  return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
}
