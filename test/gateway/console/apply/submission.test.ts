import { describe, expect, test } from 'vitest';

import { hand, NO_ANSWERS, say } from '../../../../gateway/console/pages/apply/form/answers.ts';
import { answersFrom } from '../../../../gateway/console/pages/apply/form/draft.ts';
import {
  attemptFor,
  componentAnswers,
  draftFields,
  fieldAnswers,
} from '../../../../gateway/console/pages/apply/form/submission.ts';
import { aForm, anItem, aPaper, known } from './a-form.ts';

const FORM = aForm({
  items: [anItem('owner.fullName', { known: known('Hoàng Văn Tùng') }), anItem('reason'), anItem('note')],
  papers: [aPaper('photo')],
});

describe('what is handed in', () => {
  test('known values are consented to, typed ones go along trimmed, and empty ones stay away', () => {
    const answers = say(say(NO_ANSWERS, 'reason', ' Sắp hết hạn '), 'note', '  ');

    expect(fieldAnswers(FORM, answers)).toEqual([
      { key: 'owner.fullName', reuse: true },
      { key: 'reason', value: 'Sắp hết hạn' },
    ]);
  });

  test('a value that was set right is sent as typed and not reused', () => {
    expect(fieldAnswers(FORM, say(NO_ANSWERS, 'owner.fullName', 'Hoàng Văn Tú'))).toEqual([
      { key: 'owner.fullName', value: 'Hoàng Văn Tú' },
    ]);
  });

  test('papers go as a file or as a document of the store', () => {
    const file = hand(NO_ANSWERS, 'photo', { kind: 'file', id: 'f1', name: 'a.jpg' });

    expect(componentAnswers(file)).toEqual([{ component: 'photo', file: 'f1' }]);
    expect(componentAnswers(hand(file, 'photo', { kind: 'document', id: 'd1' }))).toEqual([
      { component: 'photo', document: 'd1' },
    ]);
  });

  test('the same content keeps its key, so that sending twice hands in once', () => {
    let made = 0;
    const newKey = () => `key-${++made}`;

    const first = attemptFor(null, 'content', newKey);

    expect(attemptFor(first, 'content', newKey)).toBe(first);
    expect(attemptFor(first, 'other content', newKey)).toEqual({ key: 'key-2', content: 'other content' });
  });
});

describe('a draft', () => {
  test('keeps what was typed and uploaded, and gives it back', () => {
    const said = hand(say(NO_ANSWERS, 'reason', 'Hỏng'), 'photo', { kind: 'file', id: 'f1', name: 'a.jpg' });

    const read = answersFrom(
      {
        savedAt: '2026-11-22T08:00:00.000Z',
        fields: draftFields(said).map(({ key, value = null }) => ({
          key,
          value,
          reuse: false,
        })),
        components: componentAnswers(said).map(({ component, file = null, document = null }) => ({
          component,
          file,
          document,
        })),
      },
      FORM,
    );

    expect(read).toEqual({
      typed: { reason: 'Hỏng' },
      papers: { photo: { kind: 'file', id: 'f1', name: null } },
    });
  });

  test('what the form of today no longer asks for is dropped', () => {
    const read = answersFrom(
      {
        savedAt: '2026-11-22T08:00:00.000Z',
        fields: [{ key: 'gone', value: 'x', reuse: false }],
        components: [{ component: 'gone', file: 'f', document: null }],
      },
      FORM,
    );

    expect(read).toEqual(NO_ANSWERS);
  });
});
