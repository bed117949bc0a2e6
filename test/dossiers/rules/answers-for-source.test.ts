import { describe, expect, test } from 'vitest';

import {
  answersForSource,
  FINDING_REFUSALS,
  isAnswerText,
  sourcesAnsweredBy,
} from '../../../subgraphs/dossiers/rules/answers-for-source.ts';
import { aCitizen, aMachine, anOfficer } from '../../support/callers.ts';

const AGENCIES = new Map([
  ['citizens', 'G01'],
  ['health-insurance', 'G24'],
]);
const account = (agency: string, scope: string) =>
  ({ kind: 'REGISTRY', agency, scopes: [scope], account: 'x' }) as const;

describe('who answers for the source of a value', () => {
  test('officers of the agency that the registry names for it do, and of units below it', () => {
    const answers = ['G01', 'G01.9026.9001', 'G18', 'H26.9001'].map((unit) =>
      answersForSource(anOfficer(unit).actor, 'citizens', AGENCIES),
    );

    expect(answers).toEqual([true, true, false, false]);
  });

  test('so do those of a ministry that has joined with a subgraph of its own, and its developer', () => {
    const source = 'health-insurance';

    expect(answersForSource(anOfficer('G24.9026').actor, source, AGENCIES)).toBe(true);
    expect(answersForSource(account('G24', 'registry:propose'), source, AGENCIES)).toBe(true);
    expect(answersForSource(anOfficer('G01').actor, source, AGENCIES)).toBe(false);
    expect(answersForSource(account('G18', 'registry:propose'), source, AGENCIES)).toBe(false);
  });

  test('a system of it does with the scope for it, and whoever approves the use of its data', () => {
    const by = (actor: Parameters<typeof answersForSource>[0]) =>
      answersForSource(actor, 'citizens', AGENCIES);

    expect(by(aMachine('G01', ['correction:answer']).actor)).toBe(true);
    expect(by(aMachine('G01', ['dossier:read']).actor)).toBe(false);
    expect(by(account('G01', 'registry:approve'))).toBe(true);
    expect(by(account('G01', 'registry:publish'))).toBe(false);
  });

  test('nobody answers for a source of which no agency is known, and no person for any', () => {
    expect(answersForSource(anOfficer('G01').actor, 'health', AGENCIES)).toBe(false);
    expect(answersForSource(aCitizen('a ref').actor, 'citizens', AGENCIES)).toBe(false);
  });

  test('an agency is put the findings of all its sources, and another’s of none', () => {
    expect(
      sourcesAnsweredBy(anOfficer('G01').actor, new Map([...AGENCIES, ['driver-licences', 'G01']])),
    ).toEqual(['citizens', 'driver-licences']);
    expect(sourcesAnsweredBy(anOfficer('H26.9001').actor, AGENCIES)).toEqual([]);
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
