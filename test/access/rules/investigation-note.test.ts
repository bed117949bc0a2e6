import { expect, test } from 'vitest';

import {
  investigationText,
  readInvestigationNote,
} from '../../../subgraphs/access/rules/investigation-note.ts';

const SAID = {
  order: 'SEAL',
  purpose: 'PROCESS_DOSSIER',
  caseCode: '',
  releasedOn: null,
  legalBasis: 'Quyết định 12/QĐ',
  by: 'Nguyễn Văn A',
  approvedBy: 'Trần Thị B',
  at: '2026-11-20T02:00:00.000Z',
} as const;

test('an order is one canonical text, whatever the order of its parts', () => {
  const turned = Object.fromEntries(Object.entries(SAID).toReversed()) as typeof SAID;

  expect(investigationText(turned)).toBe(investigationText(SAID));
  expect(readInvestigationNote(investigationText(SAID))).toMatchObject(SAID);
});

test.each(['', '{', '{"v":1}', JSON.stringify({ ...SAID, v: 1, kind: 'another' })])(
  '%j is no order',
  (text) => {
    expect(readInvestigationNote(text)).toBeNull();
  },
);
