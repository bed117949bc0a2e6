import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  answerCorrection,
  type FindingAnswer,
} from '../../../subgraphs/dossiers/operations/answer-correction.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';

const OWNER = '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';
const NOW = new Date('2026-11-20T02:00:00Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();

async function aFinding(owner = 'citizens'): Promise<{ readonly code: string; readonly correction: string }> {
  const built = aDossier({ ownerRef: OWNER });
  const correction = crypto.randomUUID();
  const source = { owner, path: 'Citizen.fullName', asOf: NOW.toISOString(), assurance: 'VERIFIED' } as const;
  const finding = {
    id: correction,
    key: 'owner.fullName',
    typed: 'Hà',
    personRef: OWNER,
    source,
    state: 'OPEN',
  } as const;
  await given(em(), { ...built, corrections: [finding] });
  return { code: built.dossier.code, correction };
}

const answers = (to: Pick<FindingAnswer, 'code' | 'correction'>, more: Partial<FindingAnswer> = {}) =>
  answerCorrection(em(), {
    ...to,
    actor: anOfficer('G01.9026.9001').actor,
    agencies: new Map([
      ['citizens', 'G01'],
      ['health-insurance', 'G24'],
    ]),
    confirmed: false,
    answer: 'Giữ nguyên.',
    now: NOW,
    ...more,
  });

describe('the owner of the source', () => {
  test('declines with a reason, and the applicant sees both', async () => {
    const finding = await aFinding();

    const outcome = await answers(finding);

    expect(outcome).toEqual({
      __typename: 'FindingAnswered',
      correction: finding.correction,
      state: 'DECLINED',
    });
    const { data } = await world.asks({
      caller: aCitizen(OWNER),
      query:
        'query ($code: DossierCode!) { dossier(code: $code) { corrections { state answer answeredAt } } }',
      variables: { code: finding.code },
    });
    expect(data).toEqual({
      dossier: {
        corrections: [{ state: 'DECLINED', answer: 'Giữ nguyên.', answeredAt: NOW.toISOString() }],
      },
    });
  });

  test('confirms once, also when two answer at once', async () => {
    const finding = await aFinding();

    const both = await Promise.all([answers(finding, { confirmed: true }), answers(finding)]);

    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'FindingAnswered',
      'FindingNotAnswered',
    ]);
  });
});

describe('an answer is not taken', () => {
  test.each([
    ['from another agency', { actor: anOfficer('H26.9001').actor }, 'UNKNOWN'],
    ['from the applicant', { actor: aCitizen(OWNER).actor }, 'UNKNOWN'],
    ['without words', { answer: ' ' }, 'TEXT'],
    ['to a finding of another dossier', { code: 'H26.9001-261102-9999' }, 'UNKNOWN'],
    ['to a finding that is no id', { correction: 'none' }, 'UNKNOWN'],
  ])('%s', async (_how, more, code) => {
    const finding = await aFinding();

    expect(await answers(finding, more)).toEqual({ __typename: 'FindingNotAnswered', code });
  });

  test('for a source whose owner answers elsewhere', async () => {
    const finding = await aFinding('health');

    expect(await answers(finding)).toMatchObject({ code: 'UNKNOWN' });
  });
});
