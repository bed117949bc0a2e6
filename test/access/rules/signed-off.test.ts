import { expect, test } from 'vitest';

import { signOffRefusal } from '../../../subgraphs/access/rules/signed-off.ts';

const SIGNED = { by: 'Nguyễn Văn A', approvedBy: 'Trần Thị B', legalBasis: 'Quyết định 12/QĐ' };

test.each([
  ['by two people on a legal basis', {}, null],
  ['without who asks', { by: ' ' }, 'NAMES'],
  ['without who agrees', { approvedBy: '' }, 'NAMES'],
  ['without a legal basis', { legalBasis: '' }, 'BASIS'],
  ['on a treatise', { legalBasis: 'x'.repeat(501) }, 'BASIS'],
  ['with a name that no database holds', { by: 'A\0' }, 'NAMES'],
  ['twice by one person', { approvedBy: 'Nguyễn Văn A' }, 'SAME_PERSON'],
  [
    'twice by one person, in other letters',
    { approvedBy: '  nguyễn  VĂN a'.normalize('NFD') },
    'SAME_PERSON',
  ],
])('what is signed %s is taken or not', (_how, given, refusal) => {
  expect(signOffRefusal({ ...SIGNED, ...given })).toBe(refusal);
});
