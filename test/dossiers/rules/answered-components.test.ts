import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  procedureVersion,
  type ProcedureVersion,
} from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import { answeredComponents } from '../../../subgraphs/dossiers/rules/answered-components.ts';
import type { StoredDocument } from '../../../subgraphs/dossiers/rules/document-stands.ts';
import { subgraph } from '../../../subgraphs/procedures/subgraph.ts';
import { aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { theReadings, type ReadingsSaid } from '../form-readings-builder.ts';

const TODAY = '2026-11-20';

// Everything that the population database holds of somebody.
const SOURCES = {
  'Citizen.personalId': '036194999001',
  'Citizen.fullName': 'Nguyễn Thị Thu Hà',
  'Citizen.dateOfBirth': '1994-05-12',
  'Citizen.gender': 'FEMALE',
  'Citizen.nationality': 'VNM',
  'Citizen.maritalStatus': 'MARRIED',
  'Citizen.residence.area': '09886@2025-07-01',
  'Citizen.relatives.kind': 'CHILD',
};

function stored(type: string, document: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id: type,
    type,
    issuedOn: '2020-01-01',
    validUntil: null,
    legalForm: 'E_ORIGINAL',
    signature: 'SIGNED_VALID',
    ...document,
  };
}

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

function version(code: string): Promise<ProcedureVersion | null> {
  const services = {
    ask: async ({ query, variables }: { query: string; variables: Readonly<Record<string, unknown>> }) =>
      (await world.asks({ caller: aService('dossiers'), query, variables })).data ?? {},
  };
  return procedureVersion(services, code, TODAY);
}

/** What is asked for and how it is answered, by the last part of the component's code; in brackets what is not asked for. */
async function answers(
  code: string,
  read: ReadingsSaid,
  said: Readonly<Record<string, string>> = {},
  channel: 'ONLINE' | 'DIRECT' = 'ONLINE',
): Promise<Record<string, string>> {
  const found = (await version(code)) ?? expect.fail(code);
  const readings = theReadings(read);
  const answered = answeredComponents(found, {
    channel,
    today: TODAY,
    said: new Map(Object.entries(said)),
    readings,
  });
  return Object.fromEntries(
    answered.map(({ componentId, answer, asked }) => [
      componentId.split('-').at(-1) ?? '',
      asked ? answer : `(${answer})`,
    ]),
  );
}

describe('the papers of the hero procedures, for somebody whose data is complete', () => {
  test('birth registration online asks for the notice of birth alone', async () => {
    expect(await answers('1.001193', { sources: SOURCES })).toEqual({
      KQ003204: '(SATISFIED_BY_DATA)',
      KQ003967: 'SATISFIED_BY_DATA',
      KQ004389: 'MUST_SUPPLY',
      KQ003159: '(MUST_SUPPLY)',
      KQ003208: '(MUST_SUPPLY)',
      KQ003303: '(MUST_SUPPLY)',
      KQ004946: '(SATISFIED_BY_DATA)',
      KQ003785: 'SATISFIED_BY_DATA',
    });
  });

  test('birth registration by a proxy asks for the power of attorney', async () => {
    expect(await answers('1.001193', { sources: SOURCES }, { 'applicant.relation': 'OTHER' })).toMatchObject({
      KQ003159: 'MUST_SUPPLY',
    });
  });

  test('permanent residence: kinship from data, the dwelling from a land certificate in the store', async () => {
    expect(await answers('1.004222', { sources: SOURCES, documents: [stored('KQ.G10.001147')] })).toEqual({
      KQ003604: 'SATISFIED_BY_DATA',
      KQ003605: 'SATISFIED_BY_STORED_DOCUMENT',
      KQ003606: 'SATISFIED_BY_DATA',
      KQ003607: '(MUST_SUPPLY)',
      KQ003608: '(MUST_SUPPLY)',
    });
  });

  test('permanent residence at a rented dwelling asks for the lease and the dwelling area as well', async () => {
    expect(await answers('1.004222', { sources: SOURCES }, { dwelling: 'RENTED' })).toMatchObject({
      KQ003605: 'MUST_SUPPLY',
      KQ003607: 'MUST_SUPPLY',
      KQ003608: 'MUST_SUPPLY',
    });
  });

  test('a land certificate that was digitised from a copy proves no dwelling', async () => {
    const documents = [stored('KQ.G10.001147', { legalForm: 'COPY' })];

    expect(await answers('1.004222', { sources: SOURCES, documents })).toMatchObject({
      KQ003605: 'MUST_SUPPLY',
    });
  });

  test('a driver’s licence is exchanged with the licence in the store, and asks for health only by class', async () => {
    const documents = [stored('KQ.G01.000185', { validUntil: '2026-12-30' })];

    expect(await answers('3.000347', { documents })).toEqual({
      KQ003262: 'SATISFIED_BY_DATA',
      KQ003263: '(MUST_SUPPLY)',
      KQ003264: 'SATISFIED_BY_STORED_DOCUMENT',
      KQ003265: '(MUST_SUPPLY)',
      KQ003266: '(MUST_SUPPLY)',
    });
    expect(await answers('3.000347', { documents }, { 'licence.class': 'C' })).toMatchObject({
      KQ003263: 'MUST_SUPPLY',
    });
    expect(await answers('3.000347', { documents }, { 'licence.class': 'A1' })).toMatchObject({
      KQ003263: '(MUST_SUPPLY)',
    });
  });

  test('a private enterprise needs no copy of the owner’s identity paper, and reuses the household business', async () => {
    const read = { sources: SOURCES, documents: [stored('KQ.G12.001041')] };

    expect(await answers('2.001610', read, { formerBusiness: 'true' })).toEqual({
      KQ3233: 'SATISFIED_BY_DATA',
      KQ3234: 'SATISFIED_BY_DATA',
      KQ014025: 'SATISFIED_BY_STORED_DOCUMENT',
      KQ014026: '(MUST_SUPPLY)',
    });
  });

  test('a health card asks for nothing beside its declaration', async () => {
    expect(await answers('1.014137', { sources: SOURCES })).toEqual({
      KQ005425: 'SATISFIED_BY_DATA',
      KQ005426: '(MUST_SUPPLY)',
      KQ005427: '(SATISFIED_BY_DATA)',
    });
  });

  test('the exchange of a land certificate asks for the certificate itself', async () => {
    expect(await answers('1.012783', { sources: SOURCES })).toEqual({
      KQ005990: 'SATISFIED_BY_DATA',
      KQ004346: 'MUST_SUPPLY',
      KQ005991: '(MUST_SUPPLY)',
    });
  });

  test('a death registration at the counter asks for the notice of death, all else is data', async () => {
    expect(await answers('1.000656', { sources: SOURCES }, {}, 'DIRECT')).toEqual({
      KQ003281: 'SATISFIED_BY_DATA',
      KQ003971: '(SATISFIED_BY_DATA)',
      KQ004376: 'MUST_SUPPLY',
      KQ002966: '(MUST_SUPPLY)',
      KQ003285: '(MUST_SUPPLY)',
      KQ003852: 'SATISFIED_BY_DATA',
      KQ004946: 'SATISFIED_BY_DATA',
    });
  });

  test('an identity card is asked for with no paper at all', async () => {
    expect(await answers('1.014061', { sources: SOURCES })).toEqual({
      KQ002927: 'SATISFIED_BY_DATA',
      KQ003457: 'SATISFIED_BY_DATA',
      KQ1971: 'SATISFIED_BY_DATA',
    });
  });

  test('a social pension is asked for with its one declaration', async () => {
    expect(await answers('1.014027', { sources: SOURCES })).toEqual({ KQ005330: 'SATISFIED_BY_DATA' });
  });
});

describe('the papers of somebody whose data is not complete', () => {
  test('an identity card needs the collection of data, and says that the record is to be completed', async () => {
    const { 'Citizen.dateOfBirth': _birth, ...known } = SOURCES;

    expect(await answers('1.014061', { sources: known })).toMatchObject({
      KQ003457: 'NEEDS_UPDATE',
      KQ1971: 'NEEDS_UPDATE',
    });
  });

  test('whoever no database holds hands in what data would have replaced', async () => {
    expect(await answers('2.001610', {})).toMatchObject({ KQ3234: 'MUST_SUPPLY' });
    expect(await answers('1.004222', {})).toMatchObject({ KQ003605: 'MUST_SUPPLY', KQ003606: 'MUST_SUPPLY' });
  });
});
