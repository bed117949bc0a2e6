import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readClassification } from '#schema/classification.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import type { Caller, Represented } from '#shared/caller.ts';
import type { ErrorCode } from '#shared/errors.ts';
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
const LOG = expect.toSatisfy(
  (fields: string[]) =>
    ['Citizen.accesses', 'Citizen.emergencies'].every((field) => fields.includes(field)) &&
    fields.length === 2,
);
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

  test('a minor reads all of it but who looked, which is for the parents', () => {
    const minor = { ...aCitizen(me), isMinor: true };

    const refused = (['SELF', 'UNKNOWN'] as const).map((subject) =>
      [...CLASSES.keys()].filter((coordinate) => !decide(look(minor, coordinate, { subject })).allowed),
    );

    expect(refused).toEqual([LOG, LOG]);
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
  test.each(['STATISTICS', 'DATA_PROTECTION', 'SYNC_DOSSIER', 'OWN_DATA'])(
    'an officer who states %s reads not even the name on a list',
    (purpose) => {
      const decision = decide(
        look(anOfficer('H26.9001', purpose), 'Citizen.fullName', { via: 'Dossier.owner' }),
      );

      expect(codeOf(decision)).toBe('PURPOSE_DENIED');
    },
  );

  test.each(['EMERGENCY', 'CONSENT'])(
    'an officer who states %s without anybody’s word reads nobody',
    (purpose) => {
      const decision = decide(
        look(anOfficer('H26.9001', purpose), 'Citizen.fullName', { via: 'Dossier.owner' }),
      );

      expect(codeOf(decision)).toBe('CONSENT_MISSING');
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

describe('people whom a caller may read for a reason of its own', () => {
  const someone: Represented = {
    ref: 'someone',
    basis: 'REPRESENTATION',
    coordinates: new Set(['Citizen.residence']),
  };
  const child: Represented = { ref: 'a-child', basis: 'MINOR', coordinates: 'ALL' };
  const caller = { ...aCitizen(me), represents: [someone, child] };

  test('of whom they represent they read what was named, and are told that the rest was not', () => {
    const subject = subjectOf(caller, 'someone');

    expect(codeOf(decide(look(caller, 'Citizen.residence', { subject })))).toBe('ALLOWED');
    expect(codeOf(decide(look(caller, 'Citizen.fullName', { subject })))).toBe('CONSENT_MISSING');
  });

  test('a minor child is read as one’s own, the sensitive fields too', () => {
    const refused = [...CLASSES.keys()].filter(
      (coordinate) => !decide(look(caller, coordinate, { subject: subjectOf(caller, 'a-child') })).allowed,
    );

    expect(refused).toEqual([]);
  });

  test('two reasons to read one person open what either opens', () => {
    const more: Represented = { ...someone, basis: 'CONSENT', coordinates: new Set(['Citizen.gender']) };
    const both = { ...caller, represents: [someone, more] };

    expect(subjectOf(both, 'someone')).toMatchObject({
      coordinates: new Set(['Citizen.residence', 'Citizen.gender']),
    });
    expect(
      subjectOf({ ...both, represents: [someone, { ...more, coordinates: 'ALL' }] }, 'someone'),
    ).toMatchObject({ coordinates: 'ALL' });
  });

  test('an officer reads of whoever agreed what they agreed to, and of nobody else', () => {
    const officer = {
      ...anOfficer('G24.9026', 'CONSENT'),
      represents: [{ ...someone, basis: 'CONSENT' as const }],
    };

    expect(
      decide(look(officer, 'Citizen.residence', { subject: subjectOf(officer, 'someone') })).allowed,
    ).toBe(true);
    expect(codeOf(decide(look(officer, 'Citizen.residence', { subject: subjectOf(officer, 'x') })))).toBe(
      'CONSENT_MISSING',
    );
  });

  test('a legal representative reads their own data and the organisation’s', () => {
    const actor = { kind: 'REPRESENTATIVE', ref: me, organization: 'an-org', account: 'a' } as const;
    const representative = aCallerFor(actor, 'OWN_DATA');

    expect([subjectOf(representative, me), subjectOf(representative, 'an-org')]).toEqual(['SELF', 'SELF']);
    expect(decide(look(representative, 'Organization.taxCode', { subject: 'SELF' })).allowed).toBe(true);
  });

  test('to a system that synchronises every record is its own case, by the ways of a dossier alone', () => {
    const system = aCallerFor(aMachine('H38', ['dossier:sync']).actor, 'SYNC_DOSSIER');

    expect(codeOf(decide(look(system, 'Dossier.people', { subject: 'CASE' })))).toBe('ALLOWED');
    expect(codeOf(decide(look(system, 'Citizen.personalId', { via: 'Dossier.owner' })))).toBe('ALLOWED');
    expect(codeOf(decide(look(system, 'Citizen.personalId', { via: 'Query.citizen' })))).toBe('CASE_DENIED');
    expect(codeOf(decide(look(system, 'Citizen.religion', { via: 'Dossier.owner' })))).toBe('CASE_DENIED');
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
