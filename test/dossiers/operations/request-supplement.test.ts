import { afterAll, beforeAll, expect, test } from 'vitest';

import { requestSupplement } from '../../../subgraphs/dossiers/operations/request-supplement.ts';
import { at, aLivedDossier } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const COMPONENT = '1.004873@2025-07-01/KQ-1';
const begun = () =>
  desk.placed({
    ...aLivedDossier({}, ...BEGUN),
    components: [
      { componentId: COMPONENT, answer: 'MUST_SUPPLY', documentId: null, fileId: null, digitised: true },
    ],
  });
const asked = { papers: [{ componentId: COMPONENT, text: 'Bản chụp bị mờ.' }], reason: 'Không đọc được.' };

test('papers are asked for by component and in words, and the clock stands still', async () => {
  const { code, needs } = await begun();
  const papers = [...asked.papers, { componentId: null, text: 'Ảnh 3×4.' }];

  const outcome = await requestSupplement(desk.em(), { ...needs(), ...asked, papers });

  expect(outcome).toMatchObject({
    dossier: { status: 'SUPPLEMENT_REQUIRED', dueAt: at('2026-11-05 17:00'), clockStoppedAt: TUESDAY },
  });
  expect(await desk.parts().askedPapers.load(code)).toEqual([
    { dossierCode: code, position: 1, componentId: COMPONENT, text: 'Bản chụp bị mờ.' },
    { dossierCode: code, position: 2, componentId: null, text: 'Ảnh 3×4.' },
  ]);
  expect((await desk.history(code)).at(-1)).toMatchObject({ reason: 'Không đọc được.' });
});

test('papers are asked for once in the life of a dossier', async () => {
  const { needs } = await desk.laid(
    {},
    ...BEGUN,
    ['SUPPLEMENT_REQUIRED', '2026-11-02 14:00'],
    ['IN_PROGRESS', '2026-11-02 15:00'],
  );

  const outcome = await requestSupplement(desk.em(), { ...needs(), papers: [], reason: 'Còn thiếu.' });

  expect(refusalIn(outcome)).toBe('ALREADY_SUPPLEMENTED');
});

test('a component that the dossier does not have is not asked for', async () => {
  const { needs } = await begun();
  const papers = [{ componentId: '1.004873@2025-07-01/KQ-9', text: 'Bản gốc.' }];

  expect(refusalIn(await requestSupplement(desk.em(), { ...needs(), papers, reason: 'Thiếu.' }))).toBe(
    'COMPONENT_UNKNOWN',
  );
});
