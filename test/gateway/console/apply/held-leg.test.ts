import { expect, test } from 'vitest';

import { heldLeg, mayResume } from '../../../../gateway/console/pages/apply/resume/held-leg.ts';

type Group = Parameters<typeof heldLeg>[0];

const PLAN: NonNullable<Group['interlinkedGroup']> = {
  code: '2.000986',
  legs: [
    {
      order: 3,
      agency: 'Bảo hiểm xã hội',
      agencyEn: 'Social insurance',
      procedure: {
        code: '1.014137',
        name: 'Cấp thẻ bảo hiểm y tế',
        nameEn: 'Issue of a health insurance card',
        form: {
          fields: [
            {
              key: 'applicant.relation',
              label: 'Quan hệ với trẻ',
              labelEn: 'Relation to the child',
              type: 'CHOICE',
              choices: [{ value: 'MOTHER', label: 'Mẹ', labelEn: 'Mother' }],
            },
          ],
        },
      },
    },
  ],
};

function aGroup(leg: Partial<Group['legs'][number]>): Group {
  return {
    id: 'a-group',
    interlinkedGroup: PLAN,
    legs: [
      {
        position: 3,
        state: 'STALLED',
        awaits: 'MISSING_VALUES',
        awaitsText: 'Còn thiếu nội dung bắt buộc.',
        awaitsTextEn: 'Required answers are missing.',
        missing: ['applicant.relation'],
        procedureCode: '1.014137',
        ...leg,
      },
    ],
  };
}

test('a service that lacks answers asks for them as its own form does', () => {
  const leg = heldLeg(aGroup({}), 3);

  expect(leg).toMatchObject({ group: 'a-group', position: 3, name: { vi: 'Cấp thẻ bảo hiểm y tế' } });
  expect(leg?.items).toMatchObject([
    {
      key: 'applicant.relation',
      label: { vi: 'Quan hệ với trẻ', en: 'Relation to the child' },
      type: 'CHOICE',
      isRequired: true,
      choices: [{ value: 'MOTHER', label: { vi: 'Mẹ', en: 'Mother' } }],
    },
  ]);
});

test('while the owner of procedures is away the answers can be given all the same', () => {
  const leg = heldLeg({ ...aGroup({}), interlinkedGroup: null }, 3);

  expect(leg).toMatchObject({
    name: { vi: '1.014137' },
    items: [{ key: 'applicant.relation', type: 'TEXT' }],
  });
});

test('a service that was refused is taken up again as it is', () => {
  const leg = heldLeg(aGroup({ state: 'REFUSED', awaits: 'APPLICANT', missing: [] }), 3);

  expect(leg?.items).toEqual([]);
});

test('a service that waits, runs or is done is not held up, nor one that is not there', () => {
  const states = ['WAITING', 'RUNNING', 'DONE'] as const;

  expect(states.map((state) => heldLeg(aGroup({ state }), 3))).toEqual([null, null, null]);
  expect(heldLeg(aGroup({}), 1)).toBe(null);
});

test('where the agency has stopped, it alone goes on', () => {
  expect(mayResume({ state: 'REFUSED', awaits: 'AGENCY_STOPPED' })).toBe(false);
  expect(mayResume({ state: 'REFUSED', awaits: 'APPLICANT' })).toBe(true);
});
