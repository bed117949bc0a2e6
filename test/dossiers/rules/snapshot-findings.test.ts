import { describe, expect, test } from 'vitest';
import { FINDING_TEXTS, snapshotFindings } from '../../../subgraphs/dossiers/rules/snapshot-findings.ts';

describe('what a synchronised record is found to have against the rules', () => {
  test('nothing, when every step is in the table', () => {
    expect(
      snapshotFindings({
        channel: 'ONLINE',
        statuses: ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'IN_PROGRESS', 'COMPLETED'],
      }),
    ).toEqual([]);
  });

  test('nothing, when papers were asked for once before acceptance', () => {
    expect(
      snapshotFindings({
        channel: 'POST',
        statuses: ['SUBMITTED', 'SUPPLEMENT_REQUIRED', 'SUBMITTED', 'ACCEPTED'],
      }),
    ).toEqual([]);
  });

  test('a second supplement, for papers may be asked for once', () => {
    const statuses = ['IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'IN_PROGRESS', 'SUPPLEMENT_REQUIRED'] as const;

    expect(snapshotFindings({ channel: 'DIRECT', statuses: ['SUBMITTED', 'ACCEPTED', ...statuses] })).toEqual(
      ['SECOND_SUPPLEMENT'],
    );
  });

  test('a step that the table does not have, such as a recall after completion', () => {
    expect(
      snapshotFindings({ channel: 'DIRECT', statuses: ['COMPLETED', 'RESULT_RETURNED', 'COMPLETED'] }),
    ).toEqual(['STEP_NOT_FORESEEN']);
  });

  test('a missing channel', () => {
    expect(snapshotFindings({ channel: null, statuses: ['SUBMITTED'] })).toEqual(['CHANNEL_MISSING']);
  });

  test('every finding is told in both languages', () => {
    expect(Object.values(FINDING_TEXTS).every(({ VI, EN }) => VI !== '' && EN !== '' && VI !== EN)).toBe(
      true,
    );
  });
});
