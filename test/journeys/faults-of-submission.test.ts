import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import { uploaded } from './interlinked.ts';

const LICENCE = '3.000347';
const BIRTH = '1.001193';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

async function filledIn(persona: string, procedure = LICENCE): Promise<PrefillData> {
  const { data } = await world.asks(persona, PREFILL, { variables: { procedure } });
  return data;
}

async function handedIn(
  persona: string,
  input: Readonly<Record<string, unknown>>,
): Promise<SubmitData['submitDossier']> {
  const { data, errors } = await world.asks(persona, SUBMIT, { variables: { input } });
  // One outcome or one error: there is no half of a submission.
  expect(errors).toEqual([]);
  const { submitDossier }: SubmitData = data;
  return submitDossier;
}

async function licence(
  persona: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  return {
    idempotencyKey: crypto.randomUUID(),
    procedure: LICENCE,
    receivingUnit: 'G01.9038',
    fields: reused(await filledIn(persona)),
    components: [],
    ...input,
  };
}

function codes({ problems = [] }: SubmitData['submitDossier']): (readonly [string, string | null])[] {
  return problems.map(({ code, field, component }) => [code, field ?? component?.split('-').at(-1) ?? null]);
}

describe('what is wrong with a dossier is told at once, each with its code', () => {
  test('a form with every kind of wrong answer names each of them, and repeats none', async () => {
    const { prefill } = await filledIn('parent', BIRTH);
    const wrong = [
      { key: 'child.dateOfBirth', value: '2026-02-30' },
      { key: 'child.gender', value: 'BOY' },
      { key: 'child.fullName', reuse: true },
      { key: 'father.personalId', value: '111111111111' },
      { key: 'mother.personalId', value: '001163999007' },
      { key: 'copies', value: 'two' },
      { key: 'copies', value: '2' },
      { key: 'shoeSize', value: '38' },
    ];

    const outcome = await handedIn('parent', {
      idempotencyKey: 'every-fault-at-once',
      procedure: BIRTH,
      receivingUnit: 'H38.9002',
      channel: 'ONLINE',
      fields: [
        ...reused({ prefill }).filter(({ key }) => !['mother.personalId', 'father.personalId'].includes(key)),
        ...wrong,
      ],
      components: [{ component: 'nothing-like-it', file: 'x' }],
      prefillToken: prefill.token,
    });

    expect(outcome.__typename).toBe('DossierRefused');
    expect(new Set(codes(outcome).map(String))).toEqual(
      new Set(
        [
          ['UNIT_ISSUES_NO_CODES', null],
          ['FIELD_UNKNOWN', 'shoeSize'],
          ['FIELD_TWICE', 'copies'],
          ['FIELD_MISSING', 'applicant.relation'],
          ['REUSE_UNAVAILABLE', 'child.fullName'],
          ['FIELD_INVALID', 'child.dateOfBirth'],
          ['FIELD_INVALID', 'child.gender'],
          ['FIELD_MISSING', 'child.ethnicity'],
          ['FIELD_MISSING', 'child.nationality'],
          ['FIELD_MISSING', 'child.placeOfBirth'],
          ['FIELD_MISSING', 'child.homeArea'],
          ['PERSON_MISMATCH', 'mother.personalId'],
          ['PLACEHOLDER', 'father.personalId'],
          ['FIELD_INVALID', 'copies'],
          ['COMPONENT_UNKNOWN', 'it'],
          ['COMPONENT_MISSING', 'KQ004389'],
        ].map(String),
      ),
    );
    expect(JSON.stringify(outcome.problems)).not.toMatch(/111111111111|001163999007|2026-02-30/);
  });

  test.each([
    ['a procedure that is not in force', { procedure: '9.999999' }, 'PROCEDURE_NOT_IN_FORCE'],
    ['a unit that nobody knows', { receivingUnit: 'H99' }, 'RECEIVING_UNIT_UNKNOWN'],
    ['a unit that was abolished', { receivingUnit: 'H63.9001' }, 'RECEIVING_UNIT_ABOLISHED'],
    ['a unit that issues codes in a system of its own', { receivingUnit: 'G01' }, 'UNIT_ISSUES_NO_CODES'],
    ['an intake that is not theirs', { intake: crypto.randomUUID() }, 'INTAKE_UNKNOWN'],
    ['an owner for whom they may not act', { owner: { personalId: '036194999001' } }, 'NOT_ENTITLED'],
    // Whether somebody of that number exists is not told.
    ['an owner of a number that is nobody’s', { owner: { personalId: '001163999888' } }, 'NOT_ENTITLED'],
    ['an organisation that no register knows', { owner: { taxCode: '0101243150' } }, 'OWNER_UNKNOWN'],
    [
      'an owner by two identifiers',
      { owner: { personalId: '015088999010', taxCode: '0100109106' } },
      'OWNER_NOT_ONE',
    ],
    // Nor whether somebody has a passport of that number.
    [
      'an owner of a passport that is nobody’s',
      { owner: { passport: { country: 'KOR', number: 'M12345678' } } },
      'NOT_ENTITLED',
    ],
    ['a token of no prefill', { prefillToken: crypto.randomUUID() }, 'PREFILL_TOKEN_UNKNOWN'],
    ['a key that is none', { idempotencyKey: '' }, 'KEY_INVALID'],
  ])('%s is refused', async (_what, input, code) => {
    const outcome = await handedIn('citizen', await licence('citizen', input));

    expect(codes(outcome)[0]).toEqual([code, null]);
  });

  test('a way of filing that the procedure does not offer is refused', async () => {
    const outcome = await handedIn('citizen', {
      idempotencyKey: 'by-post-as-it-were',
      procedure: '1.004222',
      receivingUnit: 'G01.9026.9001',
      channel: 'POST',
      fields: [],
      components: [],
    });

    expect(codes(outcome)).toContainEqual(['CHANNEL_NOT_OFFERED', null]);
  });

  test('a placeholder in place of the owner’s identifier is refused before anything is looked up', async () => {
    const { errors } = await world.asks('citizen', SUBMIT, {
      variables: { input: await licence('citizen', { owner: { personalId: '000000000001' } }) },
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).not.toContain('000000000001');
  });

  test('a stored document that has expired, or is somebody else’s, takes the place of no paper', async () => {
    const mothers = { component: '000.00.00.G01-KQ003264', document: '9e180bf5-c37e-41e2-a9fa-541c228a3129' };

    const outcome = await handedIn('parent', await licence('parent', { components: [mothers] }));

    expect(codes(outcome)).toEqual([['DOCUMENT_NOT_USABLE', 'KQ003264']]);
  });

  test('an anonymous caller and one who is no applicant hand nothing in', async () => {
    const input = {
      idempotencyKey: 'nobody-in-particular',
      procedure: LICENCE,
      receivingUnit: 'G01.9038',
      fields: [],
      components: [],
    };

    const anonymous = await world.asks(null, SUBMIT, { variables: { input } });
    const officer = await handedIn('officer-lao-cai', input);

    expect(anonymous.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(codes(officer)).toContainEqual(['INTAKE_UNKNOWN', null]);
  });
});

describe('a dossier is handed in once', () => {
  test('the same key and content gives the same dossier, other content is a conflict, and a second dossier asks first', async () => {
    const input = await licence('citizen', { idempotencyKey: 'the-licence-of-tung' });

    const first = await handedIn('citizen', input);
    const again = await handedIn('citizen', input);
    const other = await handedIn('citizen', { ...input, receivingUnit: 'G01.9048' });
    const second = await handedIn('citizen', { ...input, idempotencyKey: 'the-licence-once-more' });

    expect(first).toMatchObject({ __typename: 'DossierSubmitted', replayed: false });
    expect(again).toMatchObject({
      __typename: 'DossierSubmitted',
      replayed: true,
      dossier: { code: first.dossier?.code },
    });
    expect(other.__typename).toBe('IdempotencyConflict');
    expect(second).toEqual({ __typename: 'DuplicateDossier', dossier: { code: first.dossier?.code } });
  });

  test('a key is the account’s own: another person’s dossier under the same key is another dossier', async () => {
    const outcome = await handedIn(
      'parent',
      await licence('parent', { idempotencyKey: 'the-licence-of-tung' }),
    );

    expect(outcome).toMatchObject({ __typename: 'DossierSubmitted', replayed: false });
  });
});

describe('sources are read again when a dossier is handed in', () => {
  const OTHERS = '9e180bf5-c37e-41e2-a9fa-541c228a3129';
  const licenceIs = (columns: string): Promise<unknown> =>
    world.subgraphs.citizens.runtime.orm.em
      .fork()
      .getConnection()
      .execute(`update document set ${columns} where id = '${OTHERS}'`);

  test('a source that changed since the prefill is told with its value of now, until the applicant confirms', async () => {
    const filled = await filledIn('citizen');
    await licenceIs(`valid_until = '2031-05-05'`);
    const input = {
      idempotencyKey: 'after-the-source-changed',
      procedure: LICENCE,
      receivingUnit: 'G01.9038',
      fields: reused(filled),
      components: [],
      prefillToken: filled.prefill.token,
      confirmDuplicate: true,
    };

    const told = await handedIn('citizen', input);
    const confirmed = await handedIn('citizen', { ...input, confirmChanged: true });

    expect(told).toMatchObject({
      __typename: 'SourceChanged',
      fields: [{ key: 'licence.validUntil', value: '2031-05-05', provenance: { owner: 'citizens' } }],
    });
    const fields = new Map(confirmed.dossier?.fields.map((field) => [field.key, field.value]));
    expect(fields.get('licence.validUntil')).toBe('2031-05-05');
  });

  test('a licence that expired in the meantime takes the place of no copy: the paper is missing, and is uploaded', async () => {
    await licenceIs(`valid_until = '2026-01-01'`);
    const input = await licence('citizen', { confirmDuplicate: true });
    const { prefill } = await filledIn('citizen');

    const missing = await handedIn('citizen', input);
    const file = await uploaded(world, 'citizen', prefill.intake);
    const by = (id: string) => [{ component: '000.00.00.G01-KQ003264', file: id }];
    const stolen = await handedIn('parent', await licence('parent', { components: by(file) }));
    const complete = await handedIn('citizen', { ...input, components: by(file) });
    const twice = await handedIn('citizen', {
      ...input,
      components: by(file),
      idempotencyKey: 'the-same-file-twice',
    });

    const paper = prefill.components.find(({ component }) => component.code.endsWith('KQ003264'));
    expect(paper).toMatchObject({ answer: 'MUST_SUPPLY', asked: true });
    expect(paper?.reason).toBe('The stored document has expired; a valid one is needed.');
    expect(codes(missing)).toEqual([['COMPONENT_MISSING', 'KQ003264']]);
    expect(codes(stolen)).toEqual([['FILE_NOT_YOURS', 'KQ003264']]);
    expect(complete).toMatchObject({
      __typename: 'DossierSubmitted',
      dossier: {
        components: [{ answer: 'SATISFIED_BY_DATA' }, { answer: 'MUST_SUPPLY', digitised: true, file }],
      },
    });
    expect(codes(twice)).toEqual([['FILE_NOT_YOURS', 'KQ003264']]);
  });

  test('a document without a valid signature, or of another type, takes the place of no paper either', async () => {
    await licenceIs(`valid_until = '2031-01-01', signature = 'UNSIGNED'`);
    const unsigned = await filledIn('citizen');
    await licenceIs(`signature = 'SIGNED_VALID', type = 'KQ.G01.000083'`);
    const other = await filledIn('citizen');
    await licenceIs(`type = 'KQ.G01.000185'`);

    const answerIn = ({ prefill }: PrefillData): (string | undefined)[] => {
      const paper = prefill.components.find(({ component }) => component.code.endsWith('KQ003264'));
      return [paper?.answer, paper?.reason];
    };
    expect(answerIn(unsigned)).toEqual([
      'MUST_SUPPLY',
      'The stored document carries no valid digital signature; the paper is needed.',
    ]);
    expect(answerIn(other)).toEqual([
      'MUST_SUPPLY',
      'Neither data nor a fitting stored document was found; the paper is needed.',
    ]);
  });

  test('fifty of the same at once make one dossier', async () => {
    const input = await licence('citizen', { confirmDuplicate: true });

    const outcomes = await Promise.all(Array.from({ length: 50 }, () => handedIn('citizen', input)));

    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['DossierSubmitted']));
    expect(new Set(outcomes.map(({ dossier }) => dossier?.code)).size).toBe(1);
    expect(outcomes.filter(({ replayed }) => replayed !== true)).toHaveLength(1);
  });
});
