import { expect, test } from 'vitest';

import { draftSnapshot } from '../../../subgraphs/dossiers/operations/draft-snapshot.ts';
import type { SyncRecord } from '../../../subgraphs/dossiers/rules/sync-record.ts';

const at = (day: string): Date => new Date(`${day}T09:00:00+07:00`);
const record: SyncRecord = {
  code: 'H38.9001-261005-0412',
  procedureCode: '2.000635',
  owner: { kind: 'PERSON', identifier: '015162999014' },
  channel: null,
  receivingUnit: 'H38.9001',
  processingUnit: 'H38.9001',
  status: 'IN_PROGRESS',
  content: { MaHoSo: 'H38.9001-261005-0412', HoSoCoThanhPhanSoHoa: 1 },
  dates: {
    submitted: at('2026-10-05'),
    accepted: at('2026-10-05'),
    due: at('2026-10-09'),
    rejected: null,
    completed: null,
    returned: null,
    supplements: [
      { asked: at('2026-10-06'), supplied: at('2026-10-07') },
      { asked: at('2026-10-08'), supplied: at('2026-10-09') },
    ],
  },
};

const procedure = { id: '2.000635@2025-07-01', term: null };

test('a snapshot keeps the record’s own due date and says what is against the rules', () => {
  const snapshot = draftSnapshot(record, { ref: 'a-ref', kind: 'CITIZEN' }, procedure);

  expect(snapshot.dossier).toMatchObject({
    code: 'H38.9001-261005-0412',
    dueAt: at('2026-10-09'),
    synchronised: true,
    findings: ['SECOND_SUPPLEMENT', 'CHANNEL_MISSING'],
    ownerRef: 'a-ref',
    applicantRef: 'a-ref',
  });
});

test('a snapshot holds the reference of its owner and never the identifier', () => {
  const snapshot = draftSnapshot(record, { ref: 'a-ref', kind: 'CITIZEN' }, procedure);

  expect(snapshot.people).toEqual([{ role: 'OWNER', ref: 'a-ref' }]);
  expect(JSON.stringify(snapshot)).not.toContain('015162999014');
});

test('an organisation is an owner without being a person of the dossier', () => {
  const snapshot = draftSnapshot(record, { ref: 'a-ref', kind: 'ORGANIZATION' }, procedure);

  expect(snapshot.people).toEqual([]);
  expect(snapshot.dossier.ownerKind).toBe('ORGANIZATION');
});
