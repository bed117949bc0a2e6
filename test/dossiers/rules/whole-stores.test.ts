import { expect, test } from 'vitest';

import { wholeStores } from '../../../subgraphs/dossiers/rules/whole-stores.ts';
import { aComponent } from '../procedure-builder.ts';

const COMPONENTS = [
  aComponent('paper'),
  aComponent('mothers', { substitution: { subject: 'MOTHER' } }),
  aComponent('licence', { substitution: { resultTypes: ['A'] } }),
];
const document = (component: string, id: string | null = 'a-document') => ({
  component,
  file: null,
  document: id,
});

test('a whole store is read where a stored document is handed in for a paper whose types nobody names', () => {
  expect(
    wholeStores({ components: COMPONENTS }, [document('paper'), document('mothers'), document('licence')]),
  ).toEqual(['OWNER', 'MOTHER']);
});

test('where no stored document is handed in, no store is read for it', () => {
  expect(wholeStores({ components: COMPONENTS }, [document('paper', null), document('unknown')])).toEqual([]);
});
