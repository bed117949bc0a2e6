import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoTokenOf } from '../support/demo-token.ts';
import { firstEvent, type Listening, listens } from '../support/first-event.ts';
import { startHubWorld, type HubAnswer, type HubWorld, type Question } from '../support/hub-world.ts';
import {
  ALL,
  CASE,
  DOSSIER_FIELDS,
  FIELDS,
  NAME,
  NONE,
  ORGANIZATION_FIELDS,
  SENSITIVE,
} from './swept-fields.ts';

// Every role × every field of a person × every way to them, against the table below, which was written from design.md §5 and knows
// nothing of the code.

let world: HubWorld;
let intake: string;
beforeAll(async () => {
  world = await startHubWorld();
  intake = await openedIntake();
}, 120_000);
afterAll(() => world.stop());

// The one person whom all look at: the mother at Dương Nội, owner and applicant of this dossier.
const DOSSIER = 'H26.9001-260213-0016';
const MOTHER = '(personalId: "036194999001", fullName: "Nguyễn Thị Thu Hà", dateOfBirth: "1994-05-12")';
/** Ways to the mother; HERE stands for the field. */
const WAYS: Readonly<Record<string, string>> = {
  'her own account': '{ me { HERE } }',
  'her number': `{ citizen${MOTHER} { HERE } }`,
  'her number under an alias': `{ anyone: citizen${MOTHER} { known: __typename HERE } }`,
  'the owner of her dossier': `{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { HERE } } } }`,
  'the owner in a fragment': `{ dossier(code: "${DOSSIER}") { ...D } } fragment D on Dossier { owner { ...C } } fragment C on Citizen { HERE }`,
  'the applicant of her dossier': `{ dossier(code: "${DOSSIER}") { applicant { ... on Citizen { HERE } } } }`,
  'the people of her dossier': `{ dossier(code: "${DOSSIER}") { people { person { HERE } } } }`,
};

/** Ways to her by what is told as it happens: each begins with an event. */
const TOLD: Readonly<Record<string, string>> = {
  'the owner behind a change of her dossier': `subscription { dossierChanged(code: "${DOSSIER}") { code receivingUnit {
    list: dossiers(first: 100, filter: { submittedFrom: "2026-02-13", submittedUntil: "2026-02-13" }) { edges { node { owner { ... on Citizen { HERE } } } } } } } }`,
  'the owner behind it, in a fragment': `subscription { dossierChanged(code: "${DOSSIER}") { code receivingUnit { ...U } } }
    fragment U on Unit { list: dossiers(first: 100, filter: { submittedFrom: "2026-02-13", submittedUntil: "2026-02-13" }) { edges { node { owner { ...C } } } } } fragment C on Citizen { known: __typename HERE }`,
};

/** A role: who asks and why, what they read of the mother by each way, and what of her dossier. */
interface Role {
  readonly persona: string | null;
  readonly why?: () => Pick<Question, 'purpose' | 'caseCode'>;
  /** Claims of somebody who is no persona. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly reads: (way: string) => readonly string[];
  readonly ofDossier?: readonly string[];
}

const byOwner = (way: string): boolean => way.startsWith('the owner');
const onCase = (caseCode = DOSSIER) => ({ purpose: 'PROCESS_DOSSIER', caseCode });
const CASE_OF_DOSSIER = Object.keys(DOSSIER_FIELDS);

const ROLES: Readonly<Record<string, Role>> = {
  'nobody who signed in': { persona: null, reads: () => NONE },
  'the mother herself': { persona: 'parent', reads: () => ALL, ofDossier: CASE_OF_DOSSIER },
  'the mother by an account of VNeID level 1': {
    persona: null,
    claims: { kind: 'CITIZEN', personal_id: '036194999001', vneid_level: 1 },
    reads: () => ALL.filter((field) => !SENSITIVE.has(field)),
    ofDossier: CASE_OF_DOSSIER,
  },
  'her child by an account of their own': {
    persona: null,
    claims: { kind: 'CITIZEN', personal_id: '001320999004', vneid_level: 2 },
    // Their own account is theirs, but for what the parents read; nobody has recorded whether a child is married.
    reads: (way) =>
      way === 'her own account'
        ? ALL.filter(
            (field) => !['Citizen.accesses', 'Citizen.emergencies', 'Citizen.maritalStatus'].includes(field),
          )
        : NONE,
  },
  'the mother with an officer’s purpose': { persona: 'parent', why: () => onCase(), reads: () => NONE },
  'another citizen': {
    persona: 'citizen',
    // Their own account is theirs.
    reads: (way) => (way === 'her own account' ? ALL : NONE),
  },
  'an officer of her commune with a list': {
    persona: 'officer-duong-noi',
    reads: (way) => (byOwner(way) ? NAME : NONE),
  },
  'that officer on her dossier': {
    persona: 'officer-duong-noi',
    why: () => onCase(),
    reads: (way) => (way === 'her own account' ? NONE : CASE),
    ofDossier: CASE_OF_DOSSIER,
  },
  'that officer on an intake of hers, for a procedure whose form asks for ethnicity': {
    persona: 'officer-duong-noi',
    why: () => onCase(intake),
    // The dossier’s people are behind the dossier, which is another case.
    reads: (way) =>
      way === 'her own account' || way === 'the people of her dossier'
        ? NONE
        : [...CASE, 'Citizen.ethnicity'],
  },
  'that officer on a dossier that is not there': {
    persona: 'officer-duong-noi',
    why: () => onCase('H26.9001-990101-9999'),
    reads: (way) => (byOwner(way) ? NAME : NONE),
  },
  'that officer in an emergency that nobody asked for': {
    persona: 'officer-duong-noi',
    why: () => ({ purpose: 'EMERGENCY', caseCode: '00000000-0000-4000-8000-000000000000' }),
    reads: () => NONE,
  },
  'that officer by consent that was not given': {
    persona: 'officer-duong-noi',
    why: () => ({ purpose: 'CONSENT' }),
    reads: () => NONE,
  },
  'that officer for statistics': {
    persona: 'officer-duong-noi',
    why: () => ({ purpose: 'STATISTICS' }),
    reads: () => NONE,
  },
  'an officer of another province on her dossier': {
    persona: 'officer-da-nang',
    why: () => onCase(),
    reads: () => NONE,
  },
  'the system of another province that synchronises': {
    persona: 'province-system',
    why: () => ({ purpose: 'SYNC_DOSSIER' }),
    reads: () => NONE,
  },
  'the national portal': { persona: 'portal', why: () => onCase(), reads: () => NONE },
  'a ministry’s developer': { persona: 'ministry-health', why: () => onCase(), reads: () => NONE },
  'data protection': { persona: 'data-protection', reads: () => NONE },
  'data protection with a purpose': {
    persona: 'data-protection',
    why: () => ({ purpose: 'DATA_PROTECTION' }),
    reads: () => NONE,
  },
  statistics: { persona: 'statistics', why: () => ({ purpose: 'STATISTICS' }), reads: () => NONE },
};

describe.each(Object.entries(ROLES))('%s', (_name, role) => {
  test.each(Object.entries(WAYS))(
    'reads of her by %s what the table says, each field alone',
    async (way, text) => {
      const read = await readOneByOne(role, FIELDS, text);

      expect(read).toEqual(role.reads(way).toSorted());
    },
  );

  test('reads of her dossier what the table says', async () => {
    const read = await readOneByOne(role, DOSSIER_FIELDS, `{ dossier(code: "${DOSSIER}") { HERE } }`);

    expect(read).toEqual((role.ofDossier ?? NONE).toSorted());
  });

  test('reads no more when everything is asked at once', async () => {
    const here = Object.entries(FIELDS)
      .map(([name, inside]) => `${fieldOf(name)} ${inside}`)
      .join(' ');
    const wanted = await Promise.all(
      Object.entries(WAYS).map(async ([way, text]) => {
        const answer = await ask(role, text.replace('HERE', here));
        return [way, ALL.filter((name) => isRead(answer, fieldOf(name))).toSorted()] as const;
      }),
    );

    expect(wanted).toEqual(Object.keys(WAYS).map((way) => [way, role.reads(way).toSorted()]));
  });
});

describe.each(Object.entries(ROLES))('%s, who listens', (_name, role) => {
  test.each(Object.entries(TOLD))('reads of her by %s what the table says', async (_way, text) => {
    const read = await readOneByOne(role, FIELDS, text, listensOnce);

    expect(read).toEqual(
      role.claims || role.persona === 'parent' ? expect.anything() : role.reads('the owner').toSorted(),
    );
  });
});

describe('a look that is told as it happens', () => {
  const HAPPENED = 'subscription { accessHappened { fields dossier actor { __typename } } }';
  const LOOK = `{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { fullName gender } } } }`;

  test.each(['officer-duong-noi', 'portal', 'data-protection', 'statistics', null])(
    'is not for %s to listen to',
    async (persona) => {
      const { data } = await firstEvent(world, persona, HAPPENED);

      expect(data ?? { accessHappened: null }).toEqual({ accessHappened: null });
    },
  );

  test('is told to the person alone: not to another citizen, and not to a child with an account', async () => {
    const child = await demoTokenOf(world, { kind: 'CITIZEN', personal_id: '001320999004', vneid_level: 2 });
    const [mother, another] = await Promise.all([
      listens(world, 'parent', HAPPENED),
      listens(world, 'citizen', HAPPENED),
    ]);
    const minor = await firstEvent(world, null, HAPPENED, { bearer: child });
    const elsewhere = another.next();

    await world.asks('officer-duong-noi', LOOK, onCase());
    const told = await eventWith(mother, ['Citizen.gender', DOSSIER]);
    await another.leave();

    expect(JSON.parse(told)).toMatchObject({
      data: { accessHappened: { fields: expect.arrayContaining(['Citizen.gender']), dossier: DOSSIER } },
    });
    expect(minor.data).toEqual({ accessHappened: null });
    expect(await elsewhere).toBe('{}');
    await mother.leave();
  });
});

describe('the owner in what a mutation answers', () => {
  const OPEN = `mutation { openIntake(input: { procedure: "1.001193", owner: { personalId: "036194999001",
    fullName: "Nguyễn Thị Thu Hà", dateOfBirth: "1994-05-12" } }) { ... on IntakeOpened { intake { owner { ... on Citizen { HERE } } } } } }`;

  test.each(['an officer of her commune with a list', 'that officer on her dossier', 'another citizen'])(
    'is for %s whoever the table says',
    async (name) => {
      const role = ROLES[name] ?? expect.fail(`no role ${name}`);
      const isOnCase = role.ofDossier !== undefined;

      const read = await readOneByOne(role, FIELDS, OPEN);

      expect(read).toEqual(isOnCase ? CASE.toSorted() : []);
    },
  );
});

describe('a household business, whose tax code is its owner’s number', () => {
  const HOUSEHOLD = '{ organization(taxCode: "034179999015") { HERE } }';
  const FIELD_NAMES = Object.keys(ORGANIZATION_FIELDS);

  test.each([
    ['business-owner', FIELD_NAMES],
    ['parent', NONE],
    ['officer-da-nang', NONE],
    ['statistics', NONE],
    [null, NONE],
  ])('%s reads of it what the table says', async (persona, fields) => {
    const role: Role = { persona, reads: () => fields };

    expect(await readOneByOne(role, ORGANIZATION_FIELDS, HOUSEHOLD)).toEqual([...fields].toSorted());
  });
});

describe('the number of a document', () => {
  const OWN = '{ me { documents(first: 5) { edges { node { HERE } } } } }';

  test.each([
    ['parent', ['Document.number']],
    ['officer-duong-noi', NONE],
    ['portal', NONE],
    [null, NONE],
  ])('%s reads it as the table says', async (persona, fields) => {
    const read = await readOneByOne({ persona, reads: () => fields }, { 'Document.number': '' }, OWN);

    expect(read).toEqual(fields);
  });
});

async function openedIntake(): Promise<string> {
  const { data } = await world.asks(
    'officer-duong-noi',
    `mutation { openIntake(input: { procedure: "1.001193", owner: { personalId: "036194999001",
      fullName: "Nguyễn Thị Thu Hà", dateOfBirth: "1994-05-12" } }) { ... on IntakeOpened { intake { id } } } }`,
  );
  return (data as { openIntake: { intake: { id: string } } }).openIntake.intake.id;
}

// The looks of the tests before are told, too: the clock of this hub stands still.
async function eventWith({ next }: Pick<Listening, 'next'>, words: readonly string[]): Promise<string> {
  const event = await next();
  const isThat = words.every((word) => event.includes(word));
  return isThat || event === '{}' ? event : eventWith({ next }, words);
}

async function questionOf({ why, claims }: Role): Promise<Question> {
  return { ...why?.(), ...(claims && { bearer: await demoTokenOf(world, claims) }) };
}

async function ask(role: Role, query: string): Promise<Pick<HubAnswer, 'data'>> {
  return world.asks(role.persona, query, await questionOf(role));
}

async function listensOnce(role: Role, query: string): Promise<Pick<HubAnswer, 'data'>> {
  return firstEvent(world, role.persona, query, await questionOf(role));
}

async function readOneByOne(
  role: Role,
  fields: Readonly<Record<string, string>>,
  text: string,
  asks = ask,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    Object.entries(fields).map(async ([name, inside]) => {
      const answer = await asks(role, text.replace('HERE', `${fieldOf(name)} ${inside}`));
      return isRead(answer, fieldOf(name)) ? [name] : [];
    }),
  );
  return answers.flat().toSorted();
}

function fieldOf(coordinate: string): string {
  return coordinate.split('.')[1] ?? '';
}

// A field was read when its value stands in the answer: the mother has one for every field.
function isRead({ data }: Pick<HubAnswer, 'data'>, field: string): boolean {
  return stands(data, field);
}

function stands(value: unknown, field: string): boolean {
  if (Array.isArray(value)) {
    return value.some((element) => stands(element, field));
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(
      ([name, inside]) => (name === field && inside !== null) || stands(inside, field),
    )
  );
}
