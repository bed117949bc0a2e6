import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { File } from '../../../subgraphs/dossiers/entities/file.ts';
import { supplySupplement, type Supplied } from '../../../subgraphs/dossiers/operations/supply-supplement.ts';
import { at, aLivedDossier } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const PROCEDURE = '1.004873@2025-07-01';
const COMPONENT = `${PROCEDURE}/KQ-1`;
const purpose = { id: `${PROCEDURE}/purpose`, key: 'purpose', type: 'TEXT' } as const;

const awaited = () =>
  desk.placed({
    ...aLivedDossier({}, ...BEGUN, ['SUPPLEMENT_REQUIRED', '2026-11-02 14:00']),
    components: [
      { componentId: COMPONENT, answer: 'MUST_SUPPLY', documentId: null, fileId: null, digitised: null },
    ],
  });
const aFile = async (account: string): Promise<string> => {
  const em = desk.em();
  const id = randomUUID();
  em.create(File, {
    id,
    sha256: 'a'.repeat(64),
    mediaType: 'PDF',
    size: 3,
    sealedBytes: Buffer.from('pdf'),
    account,
    partyRef: null,
    intakeId: null,
    dossierCode: null,
    uploadedAt: TUESDAY,
  });
  await em.flush();
  return id;
};
const nothing: Supplied = { fields: [], files: [] };

describe('what was asked for', () => {
  test('is taken from the owner, and the deadline goes on where it stood still', async () => {
    const { code, needs, owner } = await awaited();
    const supplied = { ...nothing, fields: [{ field: purpose, value: 'Vay vốn' }] };

    const outcome = await supplySupplement(desk.em(), { ...needs({ actor: owner }), supplied });

    expect(outcome).toMatchObject({
      dossier: { status: 'IN_PROGRESS', dueAt: at('2026-11-06 17:00'), clockStoppedAt: null },
    });
    expect(await desk.parts().fields.load(code)).toMatchObject([{ fieldId: purpose.id, value: 'Vay vốn' }]);
  });

  test('leads back to reception when it was asked for before acceptance', async () => {
    const { needs, owner } = await desk.laid(
      {},
      ['SUBMITTED', '2026-11-02 09:00'],
      ['SUPPLEMENT_REQUIRED', '2026-11-02 14:00'],
    );
    const supplied = { ...nothing, fields: [{ field: purpose, value: 'Vay vốn' }] };

    const outcome = await supplySupplement(desk.em(), { ...needs({ actor: owner }), supplied });

    expect(outcome).toMatchObject({ dossier: { status: 'SUBMITTED', acceptedAt: null, dueAt: null } });
  });

  test('may be papers, which then belong to the dossier and its component', async () => {
    const { code, needs, owner } = await awaited();
    const file = await aFile('a-citizen');

    const supplied = { ...nothing, files: [{ component: COMPONENT, file }] };
    await supplySupplement(desk.em(), { ...needs({ actor: owner }), supplied });

    expect(await desk.parts().components.load(code)).toMatchObject([{ fileId: file, digitised: true }]);
    expect(await desk.em().findOneOrFail(File, { id: file })).toMatchObject({ dossierCode: code });
  });

  test('is taken by the officer at the counter, too', async () => {
    const { needs } = await awaited();
    const supplied = { ...nothing, files: [{ component: COMPONENT, file: await aFile('an-officer') }] };

    expect(refusalIn(await supplySupplement(desk.em(), { ...needs(), supplied }))).toBeNull();
  });
});

describe('what is not taken', () => {
  test.each([
    ['nothing', 'NOTHING_SUPPLIED', async () => nothing],
    [
      'an answer that cannot be read',
      'FIELD_INVALID',
      async () => ({ ...nothing, fields: 'FIELD_INVALID' as const }),
    ],
    [
      'a field that the form does not have',
      'FIELD_UNKNOWN',
      async () => ({ ...nothing, fields: 'FIELD_UNKNOWN' as const }),
    ],
    [
      'a paper of somebody else',
      'FILE_UNKNOWN',
      async () => ({ ...nothing, files: [{ component: COMPONENT, file: await aFile('another') }] }),
    ],
    [
      'a paper for a component that the dossier does not have',
      'COMPONENT_UNKNOWN',
      async () => ({
        ...nothing,
        files: [{ component: `${PROCEDURE}/KQ-9`, file: await aFile('a-citizen') }],
      }),
    ],
  ] satisfies [string, string, () => Promise<Supplied>][])(
    '%s is refused with %s',
    async (_what, code, supplied) => {
      const { needs, owner } = await awaited();

      const outcome = await supplySupplement(desk.em(), {
        ...needs({ actor: owner }),
        supplied: await supplied(),
      });

      expect(refusalIn(outcome)).toBe(code);
    },
  );

  test('an answer that came with a paper of somebody else is not kept either', async () => {
    const { code, needs, owner } = await awaited();
    const files = [{ component: COMPONENT, file: await aFile('another') }];

    const supplied = { fields: [{ field: purpose, value: 'Vay vốn' }], files };
    await supplySupplement(desk.em(), { ...needs({ actor: owner }), supplied });

    expect(await desk.parts().fields.load(code)).toEqual([]);
  });
});
