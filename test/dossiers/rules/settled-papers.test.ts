import { expect, test } from 'vitest';

import { settledPapers } from '../../../subgraphs/dossiers/rules/settled-papers.ts';
import { theReadings } from '../form-readings-builder.ts';
import { aComponent } from '../procedure-builder.ts';

const STORED = {
  id: 'a-document',
  type: 'A',
  issuedOn: '2020-01-01',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
} as const;
const SITUATION = {
  channel: 'ONLINE',
  today: '2026-11-20',
  said: new Map<string, string>(),
  given: [],
  files: new Set<string>(),
} as const;
const VERSION = {
  components: [
    aComponent('form', { requirement: { madeFromForm: true } }),
    aComponent('licence', { substitution: { resultTypes: ['A'] } }),
    aComponent('paper'),
  ],
};

test('papers are answered from what was read, and what remains is missing', () => {
  const { components, problems } = settledPapers(VERSION, {
    ...SITUATION,
    readings: theReadings({ documents: [STORED] }),
  });

  expect(components.map(({ answer, documentId }) => [answer, documentId])).toEqual([
    ['SATISFIED_BY_DATA', null],
    ['SATISFIED_BY_STORED_DOCUMENT', 'a-document'],
  ]);
  expect(problems).toMatchObject([{ code: 'COMPONENT_MISSING', component: VERSION.components[2]?.id }]);
});

test('a stored document handed in for a paper without named types is found in the whole store', () => {
  const given = [{ component: 'paper', file: null, document: 'a-document' }];

  const { problems } = settledPapers(VERSION, {
    ...SITUATION,
    given,
    readings: theReadings({ documents: [STORED] }),
  });

  expect(problems).toEqual([]);
});

test('where nothing could be read, what a store might answer is not demanded', () => {
  const { problems } = settledPapers(VERSION, { ...SITUATION, readings: null });

  expect(problems.map(({ component }) => component)).toEqual([VERSION.components[2]?.id]);
});
