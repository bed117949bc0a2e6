import { describe, expect, test } from 'vitest';

import {
  hand,
  isCorrected,
  isToBring,
  NO_ANSWERS,
  say,
  valueOf,
} from '../../../../gateway/console/pages/apply/form/answers.ts';
import { aForm, anItem, aPaper, known } from './a-form.ts';

describe('what somebody says on a form', () => {
  const name = anItem('owner.fullName', { known: known('Hoàng Văn Tùng') });

  test('a known value counts until another is typed, and again when that is taken back', () => {
    const corrected = say(NO_ANSWERS, name.key, 'Hoàng Văn Tú');
    const takenBack = say(corrected, name.key, null);

    expect(valueOf(NO_ANSWERS, name)).toBe('Hoàng Văn Tùng');
    expect([valueOf(corrected, name), isCorrected(corrected, name)]).toEqual(['Hoàng Văn Tú', true]);
    expect([valueOf(takenBack, name), isCorrected(takenBack, name)]).toEqual(['Hoàng Văn Tùng', false]);
  });

  test('a paper that was uploaded can be taken back', () => {
    const handed = hand(NO_ANSWERS, 'paper', { kind: 'file', id: 'f', name: 'giay.pdf' });

    expect(handed.papers).toEqual({ paper: { kind: 'file', id: 'f', name: 'giay.pdf' } });
    expect(hand(handed, 'paper', null)).toEqual(NO_ANSWERS);
  });
});

describe('which papers somebody has to bring', () => {
  test('what data or a stored document answers is not asked for', () => {
    const answers = [
      'SATISFIED_BY_DATA',
      'SATISFIED_BY_STORED_DOCUMENT',
      'NEEDS_UPDATE',
      'MUST_SUPPLY',
    ] as const;

    const brought = answers.filter((answer) => isToBring(aPaper('p', { answer }), aForm(), NO_ANSWERS));

    expect(brought).toEqual(['NEEDS_UPDATE', 'MUST_SUPPLY']);
  });

  test('a paper of a case is asked for once an answer claims the case', () => {
    const relation = anItem('applicant.relation', { type: 'CHOICE' });
    const form = aForm({ items: [relation] });
    const paper = aPaper('authority', {
      isAsked: false,
      claimedBy: { field: relation.key, values: ['OTHER'] },
    });

    expect(isToBring(paper, form, NO_ANSWERS)).toBe(false);
    expect(isToBring(paper, form, say(NO_ANSWERS, relation.key, 'MOTHER'))).toBe(false);
    expect(isToBring(paper, form, say(NO_ANSWERS, relation.key, 'OTHER'))).toBe(true);
  });

  test('a paper of another way of filing, one that is only shown, and the form itself are never brought', () => {
    const papers = [
      aPaper('counter', { isForThisWay: false }),
      aPaper('shown', { isShownOnly: true }),
      aPaper('form', { isMadeHere: true }),
    ];

    expect(papers.filter((paper) => isToBring(paper, aForm(), NO_ANSWERS))).toEqual([]);
  });
});
