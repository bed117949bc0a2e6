import { describe, expect, test } from 'vitest';

import { readSyncOwner } from '../../../subgraphs/dossiers/rules/sync-owner.ts';

const numbered = (SoDinhDanh: unknown, LoaiDinhDanh = 1) => [{ LoaiDinhDanh, SoDinhDanh }];

describe('the owner of a synchronised record', () => {
  test('is a person by a personal identifier', () => {
    expect(readSyncOwner(1, numbered('015162999014'))).toEqual({
      ok: true,
      value: { kind: 'PERSON', identifier: '015162999014' },
    });
  });

  test.each([2, 3, 4])('is an organisation of kind %i by a tax code', (kind) => {
    expect(readSyncOwner(kind, numbered('9999000319'))).toEqual({
      ok: true,
      value: { kind: 'ORGANIZATION', identifier: '9999000319' },
    });
  });

  test('is refused when its number is the placeholder that systems send for the unknown', () => {
    expect(readSyncOwner(1, numbered('000000001', 2))).toMatchObject({
      ok: false,
      problem: { code: 'PLACEHOLDER' },
    });
  });

  test('is refused when its number is that of an old identity card', () => {
    expect(readSyncOwner(1, numbered('060999014', 2))).toMatchObject({
      ok: false,
      problem: { code: 'FORMER_NUMBER' },
    });
  });

  test.each([
    ['no list', '015162999014'],
    ['an empty list', []],
    ['a list without numbers', [null]],
  ])('is refused when %s of identifiers is given', (_what, identifiers) => {
    expect(readSyncOwner(1, identifiers)).toMatchObject({ ok: false });
  });

  test('is refused when its kind is unknown', () => {
    expect(readSyncOwner(9, numbered('015162999014'))).toMatchObject({
      ok: false,
      problem: { code: 'RANGE' },
    });
  });
});
