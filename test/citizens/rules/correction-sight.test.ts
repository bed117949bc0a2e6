import { describe, expect, test } from 'vitest';

import { answersForOwner, correctionSubject } from '../../../subgraphs/citizens/rules/correction-sight.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';

const PERSON = '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';
const registry = (agency: string, scopes: readonly string[]) =>
  answersForOwner({ kind: 'REGISTRY', agency, scopes, account: 'an account' });

describe('who answers for the owner of citizens’ data', () => {
  test('officers of the ministry and of units below it do, those of other agencies do not', () => {
    const answers = ['G01', 'G01.9026.9001', 'G011', 'H26.9001'].map((unit) =>
      answersForOwner(anOfficer(unit).actor),
    );

    expect(answers).toEqual([true, true, false, false]);
  });

  test('whoever approves the use of its data does, a developer of the ministry does not', () => {
    expect(registry('G01', ['registry:approve'])).toBe(true);
    expect(registry('G01', ['registry:propose'])).toBe(false);
    expect(registry('G18', ['registry:approve'])).toBe(false);
  });

  test('a person never does', () => {
    expect(answersForOwner(aCitizen(PERSON).actor)).toBe(false);
  });
});

describe('whose words a request holds', () => {
  test('to the person their own, to another person somebody else’s', () => {
    expect(correctionSubject(aCitizen(PERSON), PERSON)).toBe('SELF');
    expect(correctionSubject(aCitizen('00000000-0000-4000-8000-000000000000'), PERSON)).toBe('OTHER');
  });

  test('to the owner’s officer with a purpose of its own each request is its case, without one it is not', () => {
    const officer = anOfficer('G01.9026.9001');
    const opens = { ...officer.opens, needsCase: false, case: new Set(['CorrectionRequest.proposed']) };

    expect(correctionSubject({ ...officer, opens }, PERSON)).toBe('CASE');
    expect(correctionSubject(officer, PERSON)).toBe('OTHER');
  });

  test('to an officer of another agency it is nobody’s case, whatever their purpose opens', () => {
    const officer = anOfficer('H26.9001');
    const opens = { ...officer.opens, needsCase: false, case: new Set(['CorrectionRequest.proposed']) };

    expect(correctionSubject({ ...officer, opens }, PERSON)).toBe('OTHER');
  });
});
