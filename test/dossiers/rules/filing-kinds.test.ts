import { expect, test } from 'vitest';

import { filingKinds } from '../../../subgraphs/dossiers/rules/filing-kinds.ts';

test.each([
  ['the committee of a commune', 'Ủy ban nhân dân cấp xã', ['COMMUNE'], 'COMMUNE_COMMITTEE'],
  ['the committee of a province', 'Ủy ban nhân dân cấp tỉnh', ['PROVINCE'], 'PROVINCE_COMMITTEE'],
  ['the police', 'Công an cấp xã', ['COMMUNE'], 'POLICE'],
  ['a department', 'Sở Xây dựng', ['PROVINCE'], 'DEPARTMENT'],
] as const)(
  'what %s decides is filed there or at a service centre, and nowhere else',
  (_who, words, levels, kind) => {
    expect(filingKinds({ competentAgency: words, levels: [...levels] })).toEqual([kind, 'SERVICE_CENTRE']);
  },
);

test('what committees of both levels carry out is filed at either', () => {
  const version = { competentAgency: 'Ủy ban nhân dân', levels: ['COMMUNE', 'PROVINCE'] as const };

  expect(filingKinds({ ...version, levels: [...version.levels] })).toEqual([
    'COMMUNE_COMMITTEE',
    'PROVINCE_COMMITTEE',
    'SERVICE_CENTRE',
  ]);
});

test('where the words name no kind any agency may be meant', () => {
  expect(filingKinds({ competentAgency: 'Cơ sở giáo dục', levels: ['COMMUNE'] })).toBeNull();
});
