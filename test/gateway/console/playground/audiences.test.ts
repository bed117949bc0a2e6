import { expect, test } from 'vitest';

import { AUDIENCES, sessionFor } from '../../../../gateway/console/playground/audiences.ts';
import { READY_OPERATIONS } from '../../../../gateway/console/playground/ready-operations.ts';

const persona = (name: string, kind: string) => ({
  persona: name,
  vi: name,
  en: name,
  kind,
  purpose: kind === 'citizen' ? 'OWN_DATA' : null,
  case: null,
});
const PERSONAS = [
  persona('parent', 'citizen'),
  persona('elder', 'citizen'),
  persona('province-system', 'machine'),
];
const ELDER = { persona: 'elder', purpose: 'OWN_DATA', case: '' };

test('every audience has an operation to begin with', () => {
  const served = new Set(READY_OPERATIONS.map(({ audience }) => audience));

  expect(AUDIENCES.map(({ audience }) => audience).filter((audience) => !served.has(audience))).toEqual([]);
});

test('whoever may ask an operation stays who they are', () => {
  expect(sessionFor({ audience: 'citizen', purpose: null }, ELDER, PERSONAS)).toEqual(ELDER);
  expect(sessionFor({ audience: 'public', purpose: null }, ELDER, PERSONAS)).toEqual(ELDER);
});

test('for an operation of another audience its own persona comes, with the purpose that it takes', () => {
  expect(sessionFor({ audience: 'system', purpose: 'SYNC_DOSSIER' }, ELDER, PERSONAS)).toEqual({
    persona: 'province-system',
    purpose: 'SYNC_DOSSIER',
    case: '',
  });
});

test('where the hub offers no such persona, nobody asks', () => {
  expect(sessionFor({ audience: 'statistics', purpose: null }, ELDER, PERSONAS).persona).toBe('');
});
