import { describe, expect, test } from 'vitest';

import { readComponents, type RecordedComponent } from '../../../subgraphs/procedures/rules/components.ts';

const line = (different: Partial<RecordedComponent> = {}): RecordedComponent => ({
  code: 'KQ1',
  name: 'Tờ khai',
  originals: 1,
  copies: 0,
  ...different,
});

describe('telling papers from instructions', () => {
  test('a line that asks for no original and no copy is kept as a note, with a finding', () => {
    const { papers, notes, findings } = readComponents([
      {
        name: '',
        components: [line(), line({ code: 'KQ2', name: 'Giấy tờ phải hợp pháp hóa lãnh sự', originals: 0 })],
      },
    ]);

    expect(papers.map(({ code }) => code)).toEqual(['KQ1']);
    expect(notes).toEqual([{ code: 'KQ2', text: { vi: 'Giấy tờ phải hợp pháp hóa lãnh sự', en: null } }]);
    expect(findings.map(({ code, field }) => [code, field])).toEqual([
      ['ZERO_QUANTITY_COMPONENT', 'executionCases[0].profileComponents[1]'],
    ]);
  });

  test('a note that reads like a substitution rule is pointed out for a person to look at', () => {
    const { findings } = readComponents([
      { name: '', components: [line({ name: 'Đã có dữ liệu thì không phải nộp bản giấy', originals: 0 })] },
    ]);

    expect(findings.map(({ code }) => code)).toEqual(['ZERO_QUANTITY_COMPONENT', 'POSSIBLE_SUBSTITUTION']);
  });

  test('a paper below the heading "xuất trình" is shown, one below "nộp" is handed in, and neither is conditional', () => {
    const { papers } = readComponents([
      { name: '* Giấy tờ phải nộp:', components: [line()] },
      { name: '* Giấy tờ phải xuất trình:', components: [line({ code: 'KQ2' })] },
    ]);

    expect(papers.map(({ requirement }) => requirement)).toEqual([
      { need: 'ALWAYS', handling: 'SUBMIT', channels: null, condition: null },
      { need: 'ALWAYS', handling: 'SHOW', channels: null, condition: null },
    ]);
  });

  test('a paper of two cases becomes one with the larger quantity, conditional on both, with a finding', () => {
    const { papers, findings } = readComponents([
      { name: 'Trẻ bị bỏ rơi', components: [line()] },
      { name: 'Mang thai hộ', components: [line({ originals: 3 })] },
    ]);

    expect(papers).toMatchObject([
      {
        originals: 3,
        requirement: { need: 'CONDITIONAL', condition: { vi: 'Trẻ bị bỏ rơi; Mang thai hộ' } },
      },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['COMPONENT_REPEATED']);
  });

  test('a paper whose own name states a case is conditional even without a heading', () => {
    const { papers } = readComponents([
      { name: '', components: [line({ name: 'Văn bản ủy quyền (nếu có)' })] },
    ]);

    expect(papers[0]?.requirement.need).toBe('CONDITIONAL');
  });

  test('a paper without a code gets one by its place, with a finding', () => {
    const { papers, findings } = readComponents([
      { name: '', components: [line({ code: '' }), line({ code: '' })] },
    ]);

    expect(papers.map(({ code }) => code)).toEqual(['1-1', '1-2']);
    expect(findings.map(({ code }) => code)).toEqual(['COMPONENT_WITHOUT_CODE', 'COMPONENT_WITHOUT_CODE']);
  });
});
