import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type NewDossier, storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import type { DossierStatus } from '../../subgraphs/dossiers/rules/dossier-status.ts';
import { STEP_REFUSALS } from '../../subgraphs/dossiers/rules/step-refusal-text.ts';
import { aLivedDossier, at } from '../dossiers/lived-dossier.ts';
import { aFee } from '../dossiers/step-desk.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { takes } from './step-mutations.ts';

const PARENT = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const PAPER = '1.004873@2025-07-01/000.00.00.G15-KQ005012';
const FILE = '00000000-0000-4000-8000-00000000f11e';

const lived: Readonly<Record<string, readonly (readonly [DossierStatus, string])[]>> = {
  SUBMITTED: [['SUBMITTED', '2026-11-02 09:00']],
  BEGUN: [
    ['SUBMITTED', '2026-11-02 09:00'],
    ['ACCEPTED', '2026-11-02 10:00'],
    ['IN_PROGRESS', '2026-11-02 11:00'],
  ],
  AWAITED: [
    ['SUBMITTED', '2026-11-02 09:00'],
    ['ACCEPTED', '2026-11-02 10:00'],
    ['SUPPLEMENT_REQUIRED', '2026-11-02 11:00'],
  ],
  SUPPLIED: [
    ['SUBMITTED', '2026-11-02 09:00'],
    ['SUPPLEMENT_REQUIRED', '2026-11-02 10:00'],
    ['SUBMITTED', '2026-11-02 11:00'],
  ],
  WITHDRAWN: [
    ['SUBMITTED', '2026-11-02 09:00'],
    ['WITHDRAWN', '2026-11-02 10:00'],
  ],
  RETURNED: [
    ['SUBMITTED', '2026-11-02 09:00'],
    ['ACCEPTED', '2026-11-02 10:00'],
    ['COMPLETED', '2026-11-02 11:00'],
    ['RESULT_RETURNED', '2026-11-02 11:30'],
  ],
};

interface Case {
  readonly lived: keyof typeof lived;
  readonly dossier?: Partial<NewDossier['dossier']>;
  readonly parts?: Partial<NewDossier>;
  readonly by?: string;
  readonly name: string;
  readonly more?: string;
}

const papers = 'papers: [{ text: "Bản gốc" }], reason: "Thiếu."';
const supplies = (more: string): Case => ({ lived: 'AWAITED', by: 'parent', name: 'supplySupplement', more });
const apologises = (newDate: string, dossier: Case['dossier'] = {}): Case => ({
  lived: 'BEGUN',
  dossier,
  name: 'apologise',
  more: `newDate: "${newDate}", reason: "Chờ xác minh."`,
});

/** One way to be refused for each code of the contract. */
const CASES: Readonly<Record<keyof typeof STEP_REFUSALS, Case>> = {
  NOT_FOUND: { lived: 'SUBMITTED', by: 'officer-da-nang', name: 'acceptDossier' },
  NOT_ALLOWED: { lived: 'SUBMITTED', by: 'parent', name: 'acceptDossier' },
  SYNCHRONISED: { lived: 'BEGUN', dossier: { synchronised: true }, name: 'completeDossier' },
  INTERLINKED_ELSEWHERE: {
    lived: 'BEGUN',
    dossier: { synchronised: true, procedureId: '2.000986@2025-07-01' },
    name: 'completeDossier',
  },
  ENDED: { lived: 'WITHDRAWN', name: 'acceptDossier' },
  STEP_NOT_POSSIBLE: { lived: 'SUBMITTED', name: 'completeDossier' },
  FEE_PAID: {
    lived: 'SUBMITTED',
    parts: { payments: [aFee('PAID')] },
    by: 'parent',
    name: 'withdrawDossier',
  },
  ALREADY_SUPPLEMENTED: { lived: 'SUPPLIED', name: 'requestSupplement', more: papers },
  NOTHING_SUPPLIED: supplies(''),
  FIELD_UNKNOWN: supplies('fields: [{ key: "owner.personalId", value: "036194999001" }]'),
  FIELD_INVALID: supplies('fields: [{ key: "owner.gender", value: "WOMAN" }]'),
  COMPONENT_UNKNOWN: supplies(`files: [{ component: "1.004873@2025-07-01/x", file: "${FILE}" }]`),
  FILE_UNKNOWN: supplies(`files: [{ component: "${PAPER}", file: "${FILE}" }]`),
  PAYMENT_UNKNOWN: { lived: 'BEGUN', name: 'recordPayment', more: 'method: COUNTER' },
  REFUND_UNKNOWN: { lived: 'WITHDRAWN', name: 'recordRefund' },
  PAYMENT_TIME_UNUSABLE: {
    lived: 'BEGUN',
    name: 'recordPayment',
    more: 'method: COUNTER, paidAt: "2026-11-02T08:00:00+07:00"',
  },
  NO_DUE_DATE: apologises('2026-11-12', { dueAt: null, termUnit: null, termQuantity: null }),
  ALREADY_APOLOGISED: {
    ...apologises('2026-11-19'),
    parts: {
      events: [
        ...aLivedDossier({}, ...(lived['BEGUN'] ?? [])).events,
        {
          kind: 'APOLOGY',
          at: at('2026-11-02 11:30'),
          status: 'IN_PROGRESS',
          unit: 'H26.9001',
          dueAt: at('2026-11-12 17:00'),
        },
      ],
    },
  },
  DUE_DATE_PASSED: apologises('2026-11-12', { dueAt: at('2026-11-02 11:59') }),
  NEW_DATE_UNUSABLE: apologises('2026-11-15'),
  UNIT_UNKNOWN: { lived: 'BEGUN', name: 'transferDossier', more: 'unit: "H63", reason: "Theo địa bàn."' },
  SAME_UNIT: { lived: 'BEGUN', name: 'transferDossier', more: 'unit: "H26.9001", reason: "Theo địa bàn."' },
  ALREADY_RATED: {
    lived: 'RETURNED',
    dossier: { ratingScore: 4, ratedAt: at('2026-11-02 11:45') },
    by: 'parent',
    name: 'rateDossier',
    more: 'score: 1',
  },
};
const codeOf = (refusal: string): string => `H26.9001-261102-${9_400 + Object.keys(CASES).indexOf(refusal)}`;
const SPARE = 'H26.9001-261102-9499';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld({ startsAt: at('2026-11-02 12:00') });
  const component = {
    componentId: PAPER,
    answer: 'MUST_SUPPLY',
    documentId: null,
    fileId: null,
    digitised: null,
  } as const;
  await storeDossiers(world.subgraphs.dossiers.runtime.orm.em.fork(), [
    aLivedDossier({ code: SPARE, ownerRef: PARENT }, ...(lived['BEGUN'] ?? [])),
    ...Object.entries(CASES).map(([refusal, { lived: life, dossier = {}, parts = {} }]) => {
      const built = aLivedDossier(
        { code: codeOf(refusal), ownerRef: PARENT, ...dossier },
        ...(lived[life] ?? []),
      );
      return { ...built, components: [component], ...parts };
    }),
  ]);
});
afterAll(() => world.stop());

describe('each refusal of a step', () => {
  test.each(Object.entries(CASES))(
    '%s is told in both languages, and nothing has happened',
    async (refusal, given) => {
      const { by = 'officer-duong-noi', name, more = '' } = given;
      const words = STEP_REFUSALS[refusal as keyof typeof STEP_REFUSALS];

      const { stepped, errors } = await takes(world, by, { name, code: codeOf(refusal), version: 1, more });

      expect(errors).toEqual([]);
      expect(stepped).toEqual({
        __typename: 'StepRefused',
        code: refusal,
        message: words.VI,
        message_en: words.EN,
      });
      const { data } = await world.asks('parent', `{ dossier(code: "${codeOf(refusal)}") { version } }`);
      expect(data).toEqual({ dossier: { version: 1 } });
    },
  );
});

describe('what is not even a request', () => {
  const tries = async (name: string, more: string, persona: string | null = 'officer-duong-noi') => {
    const { stepped, errors } = await takes(world, persona, { name, code: SPARE, version: 1, more });
    expect(stepped).toBeNull();
    return errors.map(({ extensions }) => extensions.code);
  };

  test('a step by somebody who has not signed in', async () => {
    expect(await tries('completeDossier', '', null)).toEqual(['UNAUTHENTICATED']);
  });

  test.each([
    ['a reason without words', 'stopDossier', 'reason: "  "'],
    ['a reason of more than 2,000 characters', 'stopDossier', `reason: "${'a'.repeat(2_001)}"`],
    ['a request for no paper', 'requestSupplement', 'papers: [], reason: "Thiếu."'],
    ['a paper without words', 'requestSupplement', 'papers: [{ text: " " }], reason: "Thiếu."'],
    [
      'a request for more than 50 papers',
      'requestSupplement',
      `papers: [${'{ text: "x" } '.repeat(51)}], reason: "Thiếu."`,
    ],
    ['a payment of nothing', 'requestPayment', 'payments: [{ name: "Lệ phí", amount: 0 }]'],
    ['a payment without a name', 'requestPayment', 'payments: [{ name: "", amount: 1 }]'],
    ['a list of no payment', 'recordPayment', 'payments: [], method: COUNTER'],
    ['a rating of six', 'rateDossier', 'score: 6'],
    [
      'two files for one component',
      'supplySupplement',
      `files: [{ component: "${PAPER}", file: "${FILE}" }, { component: "${PAPER}", file: "${FILE}" }]`,
    ],
  ])('%s', async (_what, name, more) => {
    expect(await tries(name, more)).toEqual(['BAD_USER_INPUT']);
  });

  test('what was written is repeated in no message', async () => {
    const secret = 'Nguyễn Thị Thu Hà bị bệnh '.repeat(100);

    const { errors } = await takes(world, 'officer-duong-noi', {
      name: 'stopDossier',
      code: SPARE,
      version: 1,
      more: `reason: "${secret}"`,
    });

    expect(JSON.stringify(errors)).not.toContain('Thu Hà');
  });
});
