import { expect, test } from 'vitest';

import { componentReason } from '../../../subgraphs/dossiers/rules/component-reasons.ts';

const PLAIN = { byChannel: true, condition: null, isShown: false };

test('a reason is told in both languages', () => {
  expect(componentReason('EXPIRED', PLAIN)).toEqual({
    vi: 'Giấy tờ trong kho đã hết hạn; cần nộp giấy tờ còn hiệu lực.',
    en: 'The stored document has expired; a valid one is needed.',
  });
});

test('a paper of one case says in which, in Vietnamese where nothing is written in English', () => {
  const reason = componentReason('NO_SUBSTITUTE', { ...PLAIN, condition: { vi: 'Trẻ bị bỏ rơi', en: null } });

  expect(reason.vi).toMatch(/^Chỉ cần khi: Trẻ bị bỏ rơi\. /);
  expect(reason.en).toMatch(/^Needed only in this case: Trẻ bị bỏ rơi\. /);
});

test('a paper of some case that no words describe says as much', () => {
  const reason = componentReason('NO_SUBSTITUTE', { ...PLAIN, condition: { vi: null, en: null } });

  expect(reason.en).toMatch(/^Needed in some cases only\. /);
});

test('a paper that another way of filing asks for says so first', () => {
  expect(componentReason('NO_SUBSTITUTE', { ...PLAIN, byChannel: false }).en).toMatch(
    /^This way of filing does not ask for it\. /,
  );
});

test('a paper that is needed and only shown says that no copy is handed in', () => {
  const shown = { ...PLAIN, isShown: true };

  expect(componentReason('NOT_IN_DATA', shown).en).toMatch(/It is shown only; no copy is handed in\.$/);
  expect(componentReason('IN_DATA', shown).en).not.toContain('shown');
});
