import { describe, expect, test } from 'vitest';

import {
  answersForSource,
  FINDING_REFUSALS,
  isAnswerText,
} from '../../../subgraphs/dossiers/rules/answers-for-source.ts';
import { aCitizen, aMachine, anOfficer } from '../../support/callers.ts';

describe('who answers for the source of a value', () => {
  test('officers of the ministry that keeps citizens’ data do, and of units below it', () => {
    const answers = ['G01', 'G01.9026.9001', 'G18', 'H26.9001'].map((unit) =>
      answersForSource(anOfficer(unit).actor, 'citizens'),
    );

    expect(answers).toEqual([true, true, false, false]);
  });

  test('a system of it does with the scope for it, and whoever approves the use of its data', () => {
    const steward = { kind: 'REGISTRY', agency: 'G01', scopes: ['registry:approve'], account: 'x' } as const;

    expect(answersForSource(aMachine('G01', ['correction:answer']).actor, 'citizens')).toBe(true);
    expect(answersForSource(aMachine('G01', ['dossier:read']).actor, 'citizens')).toBe(false);
    expect(answersForSource(steward, 'citizens')).toBe(true);
  });

  test('nobody answers here for a source whose owner answers elsewhere, and no person for any', () => {
    expect(answersForSource(anOfficer('G01').actor, 'health')).toBe(false);
    expect(answersForSource(aCitizen('a ref').actor, 'citizens')).toBe(false);
  });
});

test('an answer to a finding has words, and at most two thousand characters of them', () => {
  expect([isAnswerText('Giữ nguyên.'), isAnswerText(' '), isAnswerText('x'.repeat(2_001))]).toEqual([
    true,
    false,
    false,
  ]);
});

test('every refusal of an answer is a sentence in both languages', () => {
  const texts = Object.values(FINDING_REFUSALS).flatMap(({ VI, EN }) => [VI, EN]);

  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
});
