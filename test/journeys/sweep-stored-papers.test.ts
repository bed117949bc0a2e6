import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoTokenOf } from '../support/demo-token.ts';
import { firstEvent } from '../support/first-event.ts';
import { startHubWorld, type HubWorld, type Question } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

// Every role × every way by which a form or a dossier gives a paper out of somebody's store: the driver's licence, which stands for its
// copy on the form of its renewal. The tables were written from design.md §5 and know nothing of the code.

const RENEWAL = '3.000347';
const DRIVER = { personalId: '015088999010', fullName: 'Hoàng Văn Tùng', dateOfBirth: '1988-03-08' };
const LICENCE = '9e180bf5-c37e-41e2-a9fa-541c228a3129';
const UNIT = 'G01.9038';

// Whatever is asked of the paper. It came from before the hub, so that no dossier stands behind it.
const FIELDS: Readonly<Record<string, string>> = {
  id: '',
  type: '{ code }',
  number: '',
  issuer: '{ code }',
  issuedOn: '',
  validUntil: '',
  legalForm: '',
  signature: '',
  sha256: '',
  owner: '{ __typename }',
};
const ALL = Object.keys(FIELDS).toSorted();
const HERE = Object.entries(FIELDS)
  .map(([name, inside]) => `${name} ${inside}`)
  .join(' ');

let world: HubWorld;
let places: ReadonlyMap<string, string>;
beforeAll(async () => {
  world = await startHubWorld();
  places = await driversPlaces();
}, 120_000);
afterAll(() => world.stop());

const THAT_DAY = 'first: 100, filter: { procedure: "3.000347" }';
const OF_OWN_FORM = new Set(['the driver']);
// A case opens what its people's papers say, by whatever way an officer who sees the form or the dossier comes to them.
const AT_COUNTER = new Set(['the officer of his intake', 'the officer on his dossier']);
const ON_CASE = new Set(['the driver', ...AT_COUNTER]);

/** Ways to the paper, each with who reads it there. */
const WAYS: readonly (readonly [way: string, text: string, readers: ReadonlySet<string>])[] = [
  [
    'one’s own form',
    `{ prefill(procedure: "${RENEWAL}") { components { document { HERE } } } }`,
    OF_OWN_FORM,
  ],
  [
    'one’s own form in a fragment',
    `{ prefill(procedure: "${RENEWAL}") { ...P } } fragment P on Prefill { components { paper: document { ...D } } } fragment D on Document { HERE }`,
    OF_OWN_FORM,
  ],
  [
    'the form under his own intake',
    `{ prefill(procedure: "${RENEWAL}", intake: "<OWN>") { components { document { HERE } } } }`,
    OF_OWN_FORM,
  ],
  [
    'the form for him as owner',
    `{ prefill(procedure: "${RENEWAL}", owner: { personalId: "${DRIVER.personalId}" }) { components { document { HERE } } } }`,
    OF_OWN_FORM,
  ],
  [
    'the form under the intake at the counter',
    `{ prefill(procedure: "${RENEWAL}", intake: "<COUNTER>") { components { document { HERE } } } }`,
    AT_COUNTER,
  ],
  [
    'the papers of his dossier',
    `{ dossier(code: "<DOSSIER>") { components { document { HERE } } } }`,
    ON_CASE,
  ],
  [
    'the papers of his dossier under an alias',
    `{ one: dossier(code: "<DOSSIER>") { papers: components { known: __typename document { HERE } } } }`,
    ON_CASE,
  ],
  [
    'the list of dossiers',
    `{ dossiers(${THAT_DAY}) { edges { node { components { document { HERE } } } } } }`,
    ON_CASE,
  ],
  [
    'the list of the unit',
    `{ unit(code: "${UNIT}") { dossiers(${THAT_DAY}) { edges { node { components { document { HERE } } } } } } }`,
    ON_CASE,
  ],
  [
    'what is told as it happens',
    `subscription { dossierChanged(code: "<DOSSIER>") { code receivingUnit { dossiers(${THAT_DAY}) { edges { node { components { document { HERE } } } } } } } }`,
    ON_CASE,
  ],
];

interface Asker {
  readonly persona: string | null;
  readonly why?: Pick<Question, 'purpose' | 'caseCode'>;
  /** Claims of somebody who is no persona. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

const POLICE = { kind: 'OFFICER', unit: UNIT, role: 'LICENCE_OFFICER' };
const on = (caseCode: string) => ({ purpose: 'PROCESS_DOSSIER', caseCode });

const ASKERS: Readonly<Record<string, Asker>> = {
  'nobody who signed in': { persona: null },
  'the driver': { persona: 'citizen' },
  'the driver with an officer’s purpose': { persona: 'citizen', why: on('<DOSSIER>') },
  'another citizen': { persona: 'parent' },
  'another citizen on his dossier': { persona: 'parent', why: on('<DOSSIER>') },
  'a representative': { persona: 'company-director' },
  'an officer of the unit with a list': { persona: null, claims: POLICE },
  'the officer of his intake': { persona: null, claims: POLICE, why: on('<COUNTER>') },
  'the officer on his dossier': { persona: null, claims: POLICE, why: on('<DOSSIER>') },
  'that officer on a dossier that is not there': {
    persona: null,
    claims: POLICE,
    why: on('G01.9038-990101-9999'),
  },
  'that officer for statistics': { persona: null, claims: POLICE, why: { purpose: 'STATISTICS' } },
  'an officer of another unit on his dossier': { persona: 'officer-duong-noi', why: on('<DOSSIER>') },
  'an officer of another unit on his intake': { persona: 'officer-duong-noi', why: on('<COUNTER>') },
  'the one-stop officer where he lives': { persona: 'officer-lao-cai', why: on('<DOSSIER>') },
  'the national portal': { persona: 'portal', why: on('<DOSSIER>') },
  'the system of his province': { persona: 'province-system', why: { purpose: 'SYNC_DOSSIER' } },
  'a developer of the police': { persona: 'traffic-police', why: on('<DOSSIER>') },
  'data protection': { persona: 'data-protection', why: { purpose: 'DATA_PROTECTION' } },
  statistics: { persona: 'statistics', why: { purpose: 'STATISTICS' } },
};

describe.each(Object.entries(ASKERS))('%s', (name, asker) => {
  test.each(WAYS)('reads of the paper by %s what the table says', async (_way, text, readers) => {
    const question = await questionOf(asker);
    const asked = placed(text).replace('HERE', HERE);

    const { data } = await (asked.startsWith('subscription')
      ? firstEvent(world, asker.persona, asked, question)
      : world.asks(asker.persona, asked, question));

    const papers = papersIn(data);
    const found = papers.filter(({ id }) => id === LICENCE);
    expect(found.map(fieldsRead)).toEqual(readers.has(name) ? found.map(() => ALL) : []);
    expect(found.length > 0).toBe(readers.has(name));
    // A paper without its id would be one of which a part was told.
    expect(papers.filter(({ id }) => id === null)).toEqual([]);
  });
});

type Paper = Readonly<Record<string, unknown>>;

function fieldsRead(paper: Paper): readonly string[] {
  return ALL.filter((name) => paper[name] !== null && paper[name] !== undefined);
}

/** Every document in an answer, wherever it stands. */
function papersIn(value: unknown): readonly Paper[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const inside = Object.values(value).flatMap(papersIn);
  return 'sha256' in value ? [{ ...value }, ...inside] : inside;
}

async function questionOf({ why, claims }: Asker): Promise<Question> {
  return {
    ...(why && { ...why, ...(why.caseCode !== undefined && { caseCode: placed(why.caseCode) }) }),
    ...(claims && { bearer: await demoTokenOf(world, claims) }),
  };
}

function placed(text: string): string {
  return [...places].reduce((told, [place, id]) => told.replaceAll(place, id), text);
}

/** His dossier, his own intake, and the one that an officer opened for him: by what stands for each above. */
async function driversPlaces(): Promise<ReadonlyMap<string, string>> {
  const bearer = await demoTokenOf(world, POLICE);
  const opened = await world.asks(
    null,
    'mutation ($input: OpenIntakeInput!) { openIntake(input: $input) { ... on IntakeOpened { intake { id } } } }',
    { bearer, variables: { input: { procedure: RENEWAL, owner: DRIVER } } },
  );
  const { openIntake }: { openIntake: { intake: { id: string } } } = opened.data;
  const dossier = await renewed();
  const { prefill } = await filled();
  return new Map([
    ['<COUNTER>', openIntake.intake.id],
    ['<DOSSIER>', dossier],
    ['<OWN>', prefill.intake],
  ]);
}

async function filled(): Promise<PrefillData> {
  const { data } = await world.asks('citizen', PREFILL, { variables: { procedure: RENEWAL } });
  return data;
}

async function renewed(): Promise<string> {
  const fields = reused(await filled());
  const input = {
    idempotencyKey: crypto.randomUUID(),
    procedure: RENEWAL,
    receivingUnit: UNIT,
    fields,
    components: [],
    confirmDuplicate: true,
  };
  const { data } = await world.asks('citizen', SUBMIT, { variables: { input } });
  const { submitDossier }: SubmitData = data;
  return submitDossier.dossier?.code ?? expect.fail(JSON.stringify(submitDossier));
}
