import { expect, test } from 'vitest';

import { namedOwner } from '../../../subgraphs/dossiers/rules/named-owner.ts';

test('nothing means the caller, also an input that names nothing', () => {
  expect([namedOwner(null), namedOwner({}), namedOwner({ personalId: null })]).toEqual([
    { by: 'CALLER' },
    { by: 'CALLER' },
    { by: 'CALLER' },
  ]);
});

test('one identifier names the owner by its kind', () => {
  expect(namedOwner({ personalId: '036194999001' })).toEqual({ by: 'PERSONAL_ID', value: '036194999001' });
  expect(namedOwner({ taxCode: '0100109106' })).toEqual({ by: 'TAX_CODE', value: '0100109106' });
  expect(namedOwner({ unit: 'H26.9001' })).toEqual({ by: 'UNIT', value: 'H26.9001' });
  const passport = { country: 'KOR', number: 'M99900020' };
  expect(namedOwner({ passport })).toEqual({ by: 'PASSPORT', value: passport });
});

test('a tax code of twelve digits is the number of a person and may be that of their business', () => {
  expect(namedOwner({ taxCode: '034179999015' })).toEqual({ by: 'PERSONS_TAX_CODE', value: '034179999015' });
});

test('two identifiers name nobody', () => {
  expect(namedOwner({ personalId: '036194999001', taxCode: '0100109106' })).toEqual({ by: 'NOT_ONE' });
});
