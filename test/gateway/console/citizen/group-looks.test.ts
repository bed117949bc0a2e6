import { expect, test } from 'vitest';

import {
  basesOf,
  groupLooks,
  type Look,
  lookers,
} from '../../../../gateway/console/pages/citizen/looks/group-looks.ts';
import { peopleOf } from '../../../../gateway/console/pages/citizen/looks/people-of.ts';

const POLICE = {
  __typename: 'AgencyActor' as const,
  unit: { code: 'G01.9026.9001', name: 'Công an phường Dương Nội' },
};

function aLook(changed: Partial<Look>): Look {
  return {
    id: 'a',
    at: '2026-11-22T03:00:00.000Z',
    dossier: null,
    reason: '',
    purpose: { code: 'PROCESS_DOSSIER', name: 'Giải quyết hồ sơ', legalBasis: 'Luật 91/2025/QH15' },
    actor: POLICE,
    proof: null,
    ...changed,
  };
}

test('looks are grouped by dossier, the group with the newest look first', () => {
  const looks = [
    aLook({ id: '1', dossier: 'H26-1', at: '2026-11-20T00:00:00.000Z' }),
    aLook({ id: '2', dossier: 'G24-2', at: '2026-11-21T00:00:00.000Z' }),
    aLook({ id: '3', dossier: 'H26-1', at: '2026-11-22T00:00:00.000Z' }),
  ];

  const groups = groupLooks(looks, new Map([['H26-1', 'Đăng ký khai sinh']]));

  expect(
    groups.map(({ dossier, title, looks: inIt }) => [dossier, title.vi, inIt.map(({ id }) => id)]),
  ).toEqual([
    ['H26-1', 'Đăng ký khai sinh', ['3', '1']],
    ['G24-2', 'Hồ sơ G24-2', ['2']],
  ]);
});

test('looks without a dossier are grouped by what they were for', () => {
  const list = { code: 'WORK_LIST', name: 'Xem danh sách hồ sơ', legalBasis: null };

  const [group] = groupLooks([aLook({ purpose: list }), aLook({ purpose: list })], new Map());

  expect(group).toMatchObject({
    key: 'WORK_LIST',
    dossier: null,
    title: { vi: 'Không theo hồ sơ: Xem danh sách hồ sơ' },
  });
  expect(group?.looks).toHaveLength(2);
});

test('who looked is told once each, the most frequent first, and an agency without a name by its code', () => {
  const nameless = { __typename: 'AgencyActor' as const, unit: { code: 'H26', name: null } };
  const looks = [
    aLook({ actor: nameless }),
    aLook({}),
    aLook({}),
    aLook({ actor: { __typename: 'PersonActor', self: true } }),
    aLook({ actor: { __typename: 'ServiceActor', name: 'dossiers' } }),
  ];

  expect(lookers(looks).map(({ name, times }) => [name.vi, times])).toEqual([
    ['Công an phường Dương Nội', 2],
    ['H26', 1],
    ['Chính bạn', 1],
    ['Trục liên thông', 1],
  ]);
});

test('a legal basis that several looks share is told once', () => {
  expect(basesOf([aLook({}), aLook({})])).toEqual(['Luật 91/2025/QH15']);
});

test('a reader has their own log and those of their minors, and not those of other relatives', () => {
  const log = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const people = peopleOf({
    accesses: log,
    relatives: [
      { kind: 'CHILD', person: { fullName: 'Bảo Ngọc', accesses: log } },
      { kind: 'CHILD', person: null },
      { kind: 'SPOUSE', person: { fullName: 'Minh', accesses: null } },
    ],
  });

  expect(people).toEqual([
    { name: null, log },
    { name: 'Bảo Ngọc', log },
  ]);
});
