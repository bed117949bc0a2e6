import { describe, expect, test } from 'vitest';
import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { type Tracked, trackingText } from '../../../subgraphs/dossiers/rules/tracking-text.ts';

const running: Tracked = {
  status: 'IN_PROGRESS',
  dueAt: new Date('2026-11-25T10:00:00Z'),
  dueEstimated: false,
  overdue: false,
};

describe('the sentence for the person who waits', () => {
  test('it names the due day while the clock runs', () => {
    expect(trackingText(running, 'VI')).toBe('Hồ sơ đang được xử lý, hẹn trả ngày 25/11/2026.');
    expect(trackingText(running, 'EN')).toBe('Being processed, due on 25/11/2026.');
  });

  test('it says that an uncertain due day is expected, and that a missed one has passed', () => {
    expect(trackingText({ ...running, dueEstimated: true }, 'EN')).toContain('expected to be due');
    expect(trackingText({ ...running, overdue: true }, 'VI')).toContain('đã quá ngày hẹn trả');
  });

  test('it names no due day when the clock stands still or there is none', () => {
    expect(trackingText({ ...running, status: 'SUPPLEMENT_REQUIRED' }, 'VI')).toBe(
      'Hồ sơ cần bổ sung giấy tờ.',
    );
    expect(trackingText({ ...running, dueAt: null }, 'EN')).toBe('Being processed.');
  });

  test('every status has a sentence of its own in both languages', () => {
    const sentences = DOSSIER_STATUSES.flatMap((status) => [
      trackingText({ ...running, status }, 'VI'),
      trackingText({ ...running, status }, 'EN'),
    ]);

    expect(new Set(sentences).size).toBe(20);
  });
});
