import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readClassification } from '#schema/classification.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import { type Caller } from '#shared/caller.ts';
import { type ErrorCode } from '#shared/errors.ts';
import { decide, subjectOf, type Decision, type Look, type Subject } from '#shared/policy.ts';
import { PURPOSES } from '#shared/purposes.ts';
import { refusal } from '#shared/refusals.ts';

import {
  aCallerFor,
  aCitizen,
  aMachine,
  anOfficer,
  anOfficerOnCase,
  anonymous,
  aService,
} from '../support/callers.ts';

const CLASSES = readClassification(parse(readSupergraphSdl()));
const SENSITIVE = [...CLASSES].flatMap(([coordinate, kind]) => (kind === 'SENSITIVE' ? [coordinate] : []));
const CASE_FIELDS = ['Citizen.personalId', 'Citizen.dateOfBirth', 'Citizen.residence', 'Dossier.people'];
const me = 'ref-of-the-caller';

const look = (caller: Caller, coordinate: string, way: Partial<Look> = {}): Look => ({
  caller,
  coordinate,
  via: '',
  subject: 'OTHER',
  ...way,
});
const codeOf = (decision: Decision): ErrorCode | 'ALLOWED' => (decision.allowed ? 'ALLOWED' : decision.code);

describe('the anonymous, machine clients and services read nobody’s data', () => {
  test.each([
    ['the anonymous', anonymous, 'UNAUTHENTICATED'],
    ['a machine client that has no purpose here', aMachine('H38'), 'PURPOSE_DENIED'],
    ['a service of the hub', aService('dossiers'), 'FORBIDDEN'],
  ])('%s is refused every classified field, whoever it is about', (_who, caller, code) => {
    const codes = [...CLASSES.keys()].map((coordinate) =>
      codeOf(decide(look(caller, coordinate, { subject: 'SELF', via: 'Dossier.owner' }))),
    );

    expect(new Set(codes)).toEqual(new Set([code]));
  });
});

describe('a citizen reads their own data and nobody else’s', () => {
  test('every classified field of their own is theirs to read, the sensitive ones too', () => {
    const refused = [...CLASSES.keys()].filter(
      (coordinate) => !decide(look(aCitizen(me), coordinate, { subject: 'SELF' })).allowed,
    );

    expect(refused).toEqual([]);
  });

  test.each(['CASE', 'OTHER'] as const)('a field of somebody else (%s) is forbidden to them', (subject) => {
    const decision = decide(look(aCitizen(me), 'Citizen.fullName', { subject, via: 'Dossier.owner' }));

    expect(codeOf(decision)).toBe('FORBIDDEN');
  });
});

describe('an officer without a case sees a list', () => {
  test('the name of a dossier’s owner is on the list', () => {
    expect(decide(look(anOfficer(), 'Citizen.fullName', { via: 'Dossier.owner' })).allowed).toBe(true);
  });

  test.each(['', 'Dossier.applicant', 'Query.citizen', 'DossierPerson.person', 'Relative.person'])(
    'a name that was reached through "%s" is not on the list',
    (via) => {
      expect(codeOf(decide(look(anOfficer(), 'Citizen.fullName', { via })))).toBe('PURPOSE_REQUIRED');
    },
  );

  test.each(CASE_FIELDS)('%s of a dossier’s owner needs a purpose and a case', (coordinate) => {
    expect(codeOf(decide(look(anOfficer(), coordinate, { via: 'Dossier.owner' })))).toBe('PURPOSE_REQUIRED');
  });
});

describe('a purpose that is no reason to look opens nothing', () => {
  test.each(['STATISTICS', 'DATA_PROTECTION', 'EMERGENCY', 'OWN_DATA'])(
    'an officer who states %s reads not even the name on a list',
    (purpose) => {
      const decision = decide(
        look(anOfficer('H26.9001', purpose), 'Citizen.fullName', { via: 'Dossier.owner' }),
      );

      expect(codeOf(decision)).toBe('PURPOSE_DENIED');
    },
  );

  test('a citizen who states the purpose of an officer does not read their own data by it', () => {
    const decision = decide(
      look(aCallerFor(aCitizen(me).actor, 'PROCESS_DOSSIER'), 'Citizen.fullName', { subject: 'SELF' }),
    );

    expect(codeOf(decision)).toBe('PURPOSE_DENIED');
  });
});

describe('an officer on a case reads what the case needs of its people', () => {
  const officer = anOfficerOnCase('H26.9001-261121-0001', ['ref-of-the-mother']);

  test.each(CASE_FIELDS)('%s of a person of the case is open', (coordinate) => {
    expect(codeOf(decide(look(officer, coordinate, { subject: 'CASE' })))).toBe('ALLOWED');
  });

  test.each(SENSITIVE)('%s stays closed although the person is of the case', (coordinate) => {
    expect(codeOf(decide(look(officer, coordinate, { subject: 'CASE' })))).toBe('PURPOSE_DENIED');
  });

  test.each(CASE_FIELDS)('%s of somebody outside the case is denied for the case', (coordinate) => {
    expect(codeOf(decide(look(officer, coordinate, { subject: 'OTHER' })))).toBe('CASE_DENIED');
  });

  test('an owner outside the case still shows the name on the list', () => {
    expect(decide(look(officer, 'Citizen.fullName', { via: 'Dossier.owner' })).allowed).toBe(true);
  });

  test('a case without a purpose that covers it opens nothing', () => {
    const idle = { ...officer, ...aCallerFor(officer.actor, 'WORK_LIST'), caseCode: officer.caseCode };

    expect(codeOf(decide(look(idle, 'Citizen.dateOfBirth', { subject: 'CASE' })))).toBe('PURPOSE_REQUIRED');
  });

  test('a purpose without a case opens nothing', () => {
    const caseless = { ...officer, caseCode: null, casePeople: [] };

    expect(codeOf(decide(look(caseless, 'Citizen.dateOfBirth')))).toBe('PURPOSE_REQUIRED');
  });
});

describe('over every caller, field, way and subject', () => {
  const callers = fc.oneof(
    fc.constant(anonymous),
    fc.string().map(aCitizen),
    fc.string().map((agency) => aMachine(agency)),
    fc.constantFrom('gateway', 'dossiers', 'citizens').map(aService),
    fc
      .record({
        purpose: fc.constantFrom(...PURPOSES),
        caseCode: fc.option(fc.constant('H26.9001-261121-0001')),
        casePeople: fc.array(fc.string()),
      })
      .map(({ purpose, ...more }) => ({ ...anOfficer('H26.9001', purpose), ...more })),
  );
  const coordinates = fc.constantFrom(...CLASSES.keys());
  const ways = fc.constantFrom('', 'Dossier.owner', 'Dossier.applicant', 'Query.me', 'Document.owner');
  const known = fc.constantFrom<Subject>('SELF', 'CASE', 'OTHER');
  const looks = fc.record({ caller: callers, coordinate: coordinates, via: ways, subject: known });

  test('nobody reads a field but the person, the case, or a list its owner’s name', () => {
    fc.assert(
      fc.property(looks, (one) => {
        const allowedWays = [isOwn(one), isOnCase(one), isOnList(one)];
        return !decide(one).allowed || allowedWays.includes(true);
      }),
    );
  });

  test('no officer ever reads a sensitive field', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom(...SENSITIVE), (one, coordinate) => {
        return one.caller.actor.kind !== 'OFFICER' || !decide({ ...one, coordinate }).allowed;
      }),
    );
  });

  test('what is refused before anything is fetched is refused at every row too', () => {
    fc.assert(
      fc.property(looks, (one) => {
        return decide({ ...one, subject: 'UNKNOWN' }).allowed || !decide(one).allowed;
      }),
    );
  });

  test('every refusal names a code, its coordinate, and words in both languages without a value', () => {
    fc.assert(
      fc.property(looks, (one) => {
        const decision = decide(one);
        if (!decision.allowed) {
          const { message, extensions } = refusal(decision, one.coordinate, one.caller);
          expect(message).toBe(`${decision.words.vi} / ${decision.words.en}`);
          expect(extensions).toMatchObject({
            code: decision.code,
            coordinate: one.coordinate,
            purpose: one.caller.purpose,
            remedy: decision.remedy,
          });
        }
      }),
    );
  });
});

describe('whose data a row is', () => {
  test.each([
    ['their own row is SELF to a citizen', aCitizen(me), 'SELF'],
    ['somebody else’s row is OTHER to a citizen', aCitizen('another'), 'OTHER'],
    ['a person of the case is CASE to an officer', anOfficerOnCase('x', [me, 'another']), 'CASE'],
    ['a person outside the case is OTHER to an officer', anOfficerOnCase('x', ['another']), 'OTHER'],
    ['everybody is OTHER to the anonymous', anonymous, 'OTHER'],
  ])('%s', (_sentence, caller, subject) => {
    expect(subjectOf(caller, me)).toBe(subject);
  });
});

function isOwn({ caller, subject }: Look): boolean {
  return caller.actor.kind === 'CITIZEN' && subject === 'SELF';
}

function isOnCase({ caller, subject }: Look): boolean {
  return caller.actor.kind === 'OFFICER' && caller.caseCode !== null && subject !== 'OTHER';
}

function isOnList({ caller, via, coordinate }: Look): boolean {
  return caller.actor.kind === 'OFFICER' && via === 'Dossier.owner' && coordinate === 'Citizen.fullName';
}
