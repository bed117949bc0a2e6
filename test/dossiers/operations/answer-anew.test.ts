import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerAnew } from '../../../subgraphs/dossiers/operations/answer-anew.ts';
import { aLivedDossier } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const PERSON = '9d6b8e4e-3a52-4b8f-8a4b-000000000002';
const name = { id: '1.004873@2025-07-01/owner.fullName', key: 'owner.fullName', type: 'TEXT' } as const;
const note = { id: '1.004873@2025-07-01/note', key: 'note', type: 'TEXT' } as const;
const fromCitizens = {
  owner: 'citizens',
  path: 'Citizen.fullName',
  asOf: '2026-11-02T02:00:00.000Z',
  assurance: 'VERIFIED',
} as const;

const answered = async () => {
  const { code } = await desk.placed({
    ...aLivedDossier({}, ...BEGUN),
    fields: [{ fieldId: name.id, value: 'Nguyễn Thị Hà', personRef: PERSON, provenance: fromCitizens }],
  });
  const again = (...fields: Parameters<typeof answerAnew>[1]) =>
    answerAnew({ db: desk.em().getKysely(), dossier: { code }, now: TUESDAY }, fields);
  return { code, again };
};

test('an answer that differs from its source is kept as declared, and as a finding for the owner of the source', async () => {
  const { code, again } = await answered();

  await again({ field: name, value: 'Nguyễn Thị Hạ' });

  const { fields, corrections } = desk.parts();
  expect(await fields.load(code)).toMatchObject([
    {
      value: 'Nguyễn Thị Hạ',
      personRef: PERSON,
      provenance: {
        owner: 'applicant',
        path: 'owner.fullName',
        assurance: 'DECLARED',
        asOf: TUESDAY.toISOString(),
      },
    },
  ]);
  expect(await corrections.load(code)).toMatchObject([
    { key: 'owner.fullName', typed: 'Nguyễn Thị Hạ', personRef: PERSON, source: fromCitizens, state: 'OPEN' },
  ]);
});

test('an answer that says the same as before stays as it was stamped', async () => {
  const { code, again } = await answered();

  await again({ field: name, value: 'nguyễn thị  hà' });

  const { fields, corrections } = desk.parts();
  expect(await fields.load(code)).toMatchObject([{ value: 'Nguyễn Thị Hà', provenance: fromCitizens }]);
  expect(await corrections.load(code)).toEqual([]);
});

test('a field that was never answered is added behind the others, without a finding', async () => {
  const { code, again } = await answered();

  await again({ field: note, value: 'Gọi trước khi đến' });
  await again({ field: note, value: null });

  const { fields, corrections } = desk.parts();
  expect(await fields.load(code)).toMatchObject([
    { position: 1 },
    { position: 2, fieldId: note.id, value: null },
  ]);
  expect(await corrections.load(code)).toEqual([]);
});
