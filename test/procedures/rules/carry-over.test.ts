import { expect, test } from 'vitest';

import { carryOver } from '../../../subgraphs/procedures/rules/carry-over.ts';
import { aDraft, aPaper } from '../support/a-draft.ts';

const substitution = {
  subject: 'OWNER',
  sources: ['Citizen.residence.area'],
  databases: [],
  resultTypes: [],
  condition: null,
  legalBasis: '66.7/2025/NQ-CP',
  fallback: { vi: 'Nộp giấy tờ', en: null },
} as const;

test('an English name stays while the Vietnamese name is the same', () => {
  const before = { ...aDraft({ name: { vi: 'Thủ tục thử nghiệm', en: 'A trial' } }), papers: [] };

  const draft = carryOver(aDraft(), before);

  expect(draft.name).toEqual({ vi: 'Thủ tục thử nghiệm', en: 'A trial' });
});

test('an English name is dropped when the Vietnamese name has changed, since it may no longer fit', () => {
  const before = { ...aDraft({ name: { vi: 'Tên cũ', en: 'The old name' } }), papers: [] };

  const draft = carryOver(aDraft(), before);

  expect(draft.name.en).toBeNull();
});

test('a paper keeps the rule of what replaces it and how it is asked for, by its code', () => {
  const requirement = { ...aPaper().requirement, handling: 'SHOW' } as const;
  const before = { ...aDraft(), papers: [aPaper({ substitution, requirement })] };

  const draft = carryOver(aDraft({ papers: [aPaper({ originals: 2 })] }), before);

  expect(draft.papers).toEqual([aPaper({ originals: 2, substitution, requirement })]);
});

test('a paper that is new in the announcement comes as the record has it', () => {
  const fresh = aPaper({ code: '000.00.00.G99-KQ000002' });

  const draft = carryOver(aDraft({ papers: [fresh] }), { ...aDraft(), papers: [aPaper({ substitution })] });

  expect(draft.papers).toEqual([fresh]);
});
