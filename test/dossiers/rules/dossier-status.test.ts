import { expect, test } from 'vitest';
import { DOSSIER_STATUSES, dossierStatusOf } from '../../../subgraphs/dossiers/rules/dossier-status.ts';

test('the official numbers 1 to 10 name the ten statuses', () => {
  expect(DOSSIER_STATUSES).toHaveLength(10);
  expect(dossierStatusOf(1)).toBe('SUBMITTED');
  expect(dossierStatusOf(5)).toBe('SUPPLEMENT_REQUIRED');
  expect(dossierStatusOf(10)).toBe('RESULT_RETURNED');
});

test.each([0, 11, -1, 1.5, Number.NaN])('the number %d names no status', (number) => {
  expect(dossierStatusOf(number)).toBeNull();
});
