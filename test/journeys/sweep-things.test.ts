import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoTokenOf } from '../support/demo-token.ts';
import { firstEvent } from '../support/first-event.ts';
import { startHubWorld, type HubAnswer, type HubWorld, type Question } from '../support/hub-world.ts';
import { A_PDF } from '../support/papers.ts';
import { aliasedSelectionOf, MARKED_FIELDS, nameOf, selectionOf } from './marked-things.ts';

// Every role × every marked field beside those of sweep.test.ts × every way to it. A field that an SDL marks is swept by itself,
// against what the table says of its type; a type of which it says nothing fails.

const DOSSIER = 'H26.9001-260213-0016';
const MOTHER = { personalId: '036194999001', fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
const OF_THAT_DAY = 'first: 100, filter: { submittedFrom: "2026-02-13", submittedUntil: "2026-02-13" }';

interface Role {
  readonly persona: string | null;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly why?: { readonly purpose: string; readonly caseCode?: string };
}

const onCase = { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER };
const ROLES: Readonly<Record<string, Role>> = {
  'nobody who signed in': { persona: null },
  'the mother herself': { persona: 'parent' },
  'the mother with an officer’s purpose': { persona: 'parent', why: onCase },
  'the mother at level 1': {
    persona: null,
    claims: { kind: 'CITIZEN', personal_id: MOTHER.personalId, vneid_level: 1 },
  },
  'another citizen': { persona: 'citizen' },
  'the owner of a business': { persona: 'business-owner' },
  'an officer with a list': { persona: 'officer-duong-noi' },
  'the officer on her dossier': { persona: 'officer-duong-noi', why: onCase },
  'the officer on her intake': {
    persona: 'officer-duong-noi',
    why: { purpose: 'PROCESS_DOSSIER', caseCode: '<INTAKE>' },
  },
  'an officer of another province': { persona: 'officer-da-nang', why: onCase },
  'the police without a purpose': { persona: 'police-duong-noi' },
  'the police, who keep the register': { persona: 'police-duong-noi', why: { purpose: 'CORRECT_DATA' } },
  'the system of another province': { persona: 'province-system', why: { purpose: 'SYNC_DOSSIER' } },
  'the system of her province': {
    persona: null,
    claims: { kind: 'MACHINE', unit: 'H26', scope: 'dossier:sync' },
    why: { purpose: 'SYNC_DOSSIER' },
  },
  'the national portal': { persona: 'portal', why: onCase },
  'a ministry’s developer': { persona: 'ministry-health', why: onCase },
  'who approves for the register': { persona: 'citizens-owner' },
  'data protection': { persona: 'data-protection', why: { purpose: 'DATA_PROTECTION' } },
  statistics: { persona: 'statistics', why: { purpose: 'STATISTICS' } },
};

const MINE = ['the mother herself', 'the mother at level 1'];
const EVERYBODYS_OWN = [...MINE, 'another citizen', 'the owner of a business'];
const OFFICERS_ON_CASE = ['the officer on her dossier', 'the officer on her intake'];
const KEEPER = ['the police, who keep the register'];

/** By type of what is marked: ways to it, HERE being the field and <…> what `hersAndTheirs` gives, each with who reads it there. */
const THINGS: Readonly<Record<string, readonly (readonly [way: string, readers: readonly string[]])[]>> = {
  Citizen: [
    ['{ me { HERE } }', EVERYBODYS_OWN],
    [`{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { HERE } } } }`, [...MINE, ...OFFICERS_ON_CASE]],
  ],
  Organization: [['{ organization(taxCode: "034179999015") { HERE } }', ['the owner of a business']]],
  CorrectionRequest: [
    // Sensitive as a whole: it may be about what is.
    ['{ me { correctionRequests { HERE } } }', ['the mother herself']],
    [
      `{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { correctionRequests { HERE } } } } }`,
      ['the mother herself'],
    ],
    ['{ correctionRequests { edges { node { HERE } } } }', KEEPER],
    [
      `mutation { requestCorrection(input: { field: ETHNICITY, proposed: "Tày", reason: "Giấy khai sinh ghi dân tộc Tày." }) {
        ... on CorrectionRequested { request { HERE } } } }`,
      ['the mother herself', 'another citizen', 'the owner of a business'],
    ],
  ],
  AddressedFinding: [['{ correctionFindings { edges { node { HERE } } } }', KEEPER]],
  DossierEvent: [
    [`{ dossier(code: "${DOSSIER}") { history { HERE } } }`, [...MINE, 'the officer on her dossier']],
    [
      `{ unit(code: "H26.9001") { dossiers(${OF_THAT_DAY}) { edges { node { history { HERE } } } } } }`,
      [...MINE, 'the officer on her dossier'],
    ],
    [
      `subscription { dossierChanged(code: "${DOSSIER}") { code receivingUnit { dossiers(${OF_THAT_DAY}) { edges { node { history { HERE } } } } } } }`,
      [...MINE, 'the officer on her dossier'],
    ],
  ],
  Intake: [
    ['{ intake(id: "<OWN>") { HERE } }', MINE],
    // Her dossier is a case of hers, too, and the intake is their own unit's.
    ['{ intake(id: "<INTAKE>") { HERE } }', OFFICERS_ON_CASE],
    [
      `mutation { saveDraft(input: { intake: "<OWN>", fields: [{ key: "<KEY>", value: "x" }], components: [] }) { ... on DraftSaved { intake { HERE } } } }`,
      MINE,
    ],
  ],
  PrefilledField: [
    ['{ prefill(procedure: "2.000635") { fields { HERE } } }', EVERYBODYS_OWN],
    [
      '{ prefill(procedure: "1.001193", intake: "<INTAKE>") { fields { HERE } } }',
      ['the officer on her intake'],
    ],
  ],
  // Whoever uploaded it, by account: she has another one at level 1.
  UploadedFile: [['{ file(id: "<FILE>") { HERE } }', ['the mother herself']]],
  DossierSyncRecord: [
    [`{ dossierSyncRecord(code: "${DOSSIER}") { HERE } }`, [...MINE, 'the system of her province']],
  ],
  Suggestion: [['{ suggestions { HERE } }', [...MINE, 'another citizen']]],
};

let world: HubWorld;
let places: ReadonlyMap<string, string>;
beforeAll(async () => {
  world = await startHubWorld();
  places = await hersAndTheirs();
}, 120_000);
afterAll(() => world.stop());

test('every type with a marked field has a way in the sweep, and no other has', () => {
  expect(Object.keys(THINGS).toSorted()).toEqual([...MARKED_FIELDS.keys()].toSorted());
});

const SWEEP = Object.entries(THINGS).flatMap(([type, ways]) =>
  ways.map(([way, readers]) => ({ type, way, readers })),
);

describe.each(SWEEP)('$type by $way', ({ type, way, readers }) => {
  const fields = MARKED_FIELDS.get(type) ?? [];
  const forms = [
    ['as it stands', way.replace('HERE', selectionOf(fields))],
    ['under another name', way.replace('HERE', `known: __typename ${aliasedSelectionOf(fields)}`)],
    ['in a fragment', `${way.replace('HERE', '...F')} fragment F on ${type} { ${selectionOf(fields)} }`],
  ] as const;

  test.each(forms)(
    '%s is read by whom the table says, all of it, and by nobody else',
    async (_form, text) => {
      const asked = Object.entries(ROLES).map(async ([name, role]) => {
        const answer = await ask(role, text);
        return [name, fields.filter((field) => isRead(answer, field))] as const;
      });

      const read = (await Promise.all(asked)).filter(([, found]) => found.length > 0);

      const expected = Object.keys(ROLES).filter((name) => readers.includes(name));
      expect(read).toEqual(expected.map((name) => [name, fields]));
    },
  );
});

/** What the mother has, and the officer opened for her: by what stands for it above. */
async function hersAndTheirs(): Promise<ReadonlyMap<string, string>> {
  const opened: { openIntake: { intake: { id: string } } } = await says(
    'officer-duong-noi',
    'mutation ($input: OpenIntakeInput!) { openIntake(input: $input) { ... on IntakeOpened { intake { id } } } }',
    { procedure: '1.001193', owner: MOTHER },
  );
  const { prefill }: { prefill: { intake: string; fields: { key: string }[] } } = await says(
    'parent',
    '{ prefill(procedure: "2.000635") { intake fields { key } } }',
  );
  await says(
    'parent',
    'mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { __typename } }',
    { field: 'ETHNICITY', proposed: 'Tày', reason: 'Giấy khai sinh ghi dân tộc Tày.' },
  );
  const kept = await fetch(`${world.url}/files`, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf', authorization: `Bearer ${await world.token('parent')}` },
    body: new Uint8Array(A_PDF),
  });
  // The answer of an upload.
  const { id } = (await kept.json()) as { id: string };
  return new Map([
    ['<INTAKE>', opened.openIntake.intake.id],
    ['<OWN>', prefill.intake],
    ['<KEY>', prefill.fields[0]?.key ?? ''],
    ['<FILE>', id],
  ]);
}

function placed(text: string): string {
  return [...places].reduce((told, [place, id]) => told.replaceAll(place, id), text);
}

async function says(persona: string, query: string, input?: object): Promise<never> {
  return (await world.asks(persona, query, { variables: { input } })).data;
}

async function ask(
  { persona, claims, why }: Role,
  text: string,
): Promise<Pick<HubAnswer, 'data' | 'errors'>> {
  const question: Question = {
    ...why,
    ...(why?.caseCode !== undefined && { caseCode: placed(why.caseCode) }),
    ...(claims && { bearer: await demoTokenOf(world, claims) }),
  };
  return text.startsWith('subscription')
    ? firstEvent(world, persona, placed(text), question)
    : world.asks(persona, placed(text), question);
}

// Null is an answer, too ("there is none"), unless it stands for a refusal: that names the field.
function isRead({ data, errors }: Pick<HubAnswer, 'data' | 'errors'>, coordinate: string): boolean {
  const told = valuesOf(data, nameOf(coordinate));
  const isRefused = errors.some(({ extensions }) => extensions['coordinate'] === coordinate);
  return told.some((value) => value !== null) || (told.length > 0 && !isRefused);
}

function valuesOf(data: unknown, name: string): readonly unknown[] {
  if (Array.isArray(data)) {
    return data.flatMap((element) => valuesOf(element, name));
  }
  return typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) =>
        key === name || key === `${name}As` ? [value] : valuesOf(value, name),
      )
    : [];
}
