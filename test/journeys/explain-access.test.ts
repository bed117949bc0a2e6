import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const DOSSIER = 'H26.9001-260213-0016';
const EXPLAIN = `query ($operation: String!, $purpose: ID, $case: ID) {
  explainAccess(operation: $operation, purpose: $purpose, case: $case) {
    purpose legalBasis caseOpen problem
    fields { where: path coordinate answeredOf code reason en: reason(lang: EN) remedy }
  } }`;
const OPERATION = `{
  me { fullName religion consents { id } }
  trackDossier(code: "${DOSSIER}") { status }
  dossier(code: "${DOSSIER}") {
    status people { role person { gender } } fields { key }
    owner { ... on Citizen { fullName personalId ethnicity religion } }
    applicant { ...A }
  }
}
fragment A on Citizen { fullName dateOfBirth }`;

interface Explained {
  readonly where: string;
  readonly coordinate: string;
  readonly answeredOf: readonly string[];
  readonly code: string | null;
  readonly reason: string | null;
  readonly en: string | null;
  readonly remedy: string | null;
}
interface Explanation {
  readonly purpose: string;
  readonly legalBasis: string | null;
  readonly caseOpen: boolean | null;
  readonly problem: string | null;
  readonly fields: readonly Explained[];
}

async function explained(
  persona: string | null,
  variables: object = {},
  headers: { readonly purpose?: string; readonly caseCode?: string } = {},
): Promise<Explanation> {
  const answer = await world.asks(persona, EXPLAIN, {
    variables: { operation: OPERATION, ...variables },
    ...headers,
  });
  expect(answer.errors).toEqual([]);
  return (answer.data as { explainAccess: Explanation }).explainAccess;
}

const PERSONAS = [
  [null, {}],
  ['parent', {}],
  ['parent', { purpose: 'PROCESS_DOSSIER' }],
  ['citizen', {}],
  ['elder', {}],
  ['officer-duong-noi', {}],
  ['officer-duong-noi', { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER }],
  ['officer-duong-noi', { purpose: 'STATISTICS', caseCode: DOSSIER }],
  ['supervisor', { purpose: 'EMERGENCY' }],
  ['officer-da-nang', { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER }],
  ['insurance-ha-noi', { purpose: 'CONSENT' }],
  ['portal', {}],
  ['province-system', { purpose: 'SYNC_DOSSIER' }],
  ['ministry-health', {}],
  ['data-protection', { purpose: 'DATA_PROTECTION' }],
  ['statistics', {}],
] as const;

describe('what is explained is what is answered', () => {
  test.each(PERSONAS)('to %s with %j', async (persona, why) => {
    const { fields } = await explained(persona, {}, why);

    const { data, errors } = await world.asks(persona, OPERATION, why);

    // What nobody's row would show is refused with the same code at the same place.
    const refused = fields.filter(({ answeredOf }) => answeredOf.length === 0);
    const told = errors.map(({ path, extensions }) => [
      path?.filter((part) => typeof part === 'string').join('.'),
      extensions.code,
    ]);
    const gone = refused.filter(({ where }) => valueAt(data, where.split('.').slice(0, -1)) !== undefined);
    expect(told).toEqual(expect.arrayContaining(gone.map(({ where, code }) => [where, code])));
    // And what stands in the answer was explained to be answered of somebody.
    const answered = fields.filter(({ where }) => valueAt(data, where.split('.')) !== undefined);
    expect(answered.filter(({ answeredOf }) => answeredOf.length === 0)).toEqual([]);
  });

  test('another purpose and case may be named beside those of the request', async () => {
    const named = await explained('officer-duong-noi', { purpose: 'PROCESS_DOSSIER', case: DOSSIER });
    const stated = await explained(
      'officer-duong-noi',
      {},
      { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER },
    );

    expect(named).toEqual(stated);
    expect(named).toMatchObject({ purpose: 'PROCESS_DOSSIER', caseOpen: true });
    expect(named.fields).toContainEqual(
      expect.objectContaining({ where: 'dossier.owner.personalId', answeredOf: ['CASE'] }),
    );
  });
});

describe('an explanation', () => {
  test('says of a refusal its code, its reason in two languages and what would open the field', async () => {
    const { legalBasis, fields } = await explained('officer-duong-noi');

    expect(legalBasis).toContain('118/2025');
    expect(fields.find(({ where }) => where === 'dossier.owner.personalId')).toMatchObject({
      coordinate: 'Citizen.personalId',
      answeredOf: [],
      code: 'PURPOSE_REQUIRED',
      reason: expect.stringContaining('Hãy nêu mục đích và hồ sơ'),
      en: expect.stringContaining('Name a purpose and a case'),
      remedy: 'NAME_CASE',
    });
    expect(fields.find(({ where }) => where === 'dossier.owner.fullName')?.answeredOf).toEqual(['LIST']);
  });

  test('says nothing of public fields', async () => {
    const { fields } = await explained('parent');

    expect(fields.map(({ where }) => where)).not.toContain('trackDossier.status');
  });

  test('runs nothing and asks no owner for the operation', async () => {
    const { asked } = await world.asks('parent', EXPLAIN, { variables: { operation: OPERATION } });

    expect(asked.filter(({ query }) => /dossier\(|me \{/.test(query))).toEqual([]);
  });

  test('is not told what a case is that is not the caller’s', async () => {
    const { caseOpen } = await explained('officer-da-nang', { purpose: 'PROCESS_DOSSIER', case: DOSSIER });

    expect(caseOpen).toBe(false);
  });

  test.each(['{ nonsense }', '', '{ me { fullName(x: 1) } }', '{ me { fullName } } }'])(
    'of an operation that would be refused as a whole says why: %j',
    async (operation) => {
      const { problem, fields } = await explained('parent', { operation });

      expect(problem).toEqual(expect.stringMatching(/./));
      expect(fields).toEqual([]);
    },
  );

  test('of a purpose that is not in the catalogue says that', async () => {
    const { problem } = await explained('parent', { purpose: 'CURIOSITY' });

    expect(problem).toEqual(expect.stringContaining('x-hub-purpose'));
  });
});

// What stands at a place of an answer, of any element of a list; undefined: nothing, or null.
function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => valueAt(element, path)).find((found) => found !== undefined);
  }
  const [name, ...rest] = path;
  if (name === undefined) {
    return value ?? undefined;
  }
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, name), rest) : undefined;
}
