import { expect, test } from 'vitest';

import { drivenElsewhere } from '../../../subgraphs/dossiers/rules/driven-elsewhere.ts';

const dossier = { synchronised: false, procedureId: '1.001193@2025-07-01', groupId: null };

test('a dossier that the hub keeps takes its steps here, also as a leg of a group', () => {
  expect(drivenElsewhere(dossier)).toBeNull();
  expect(drivenElsewhere({ ...dossier, groupId: 'a-group' })).toBeNull();
});

test('a snapshot takes its steps where it is kept', () => {
  expect(drivenElsewhere({ ...dossier, synchronised: true })).toBe('SYNCHRONISED');
});

test('a snapshot of an interlinked dossier gets its status from the shared software', () => {
  const snapshot = { ...dossier, synchronised: true };

  expect(drivenElsewhere({ ...snapshot, groupId: 'a-group' })).toBe('INTERLINKED_ELSEWHERE');
  expect(drivenElsewhere({ ...snapshot, procedureId: '2.000986@2025-07-01' })).toBe('INTERLINKED_ELSEWHERE');
});
