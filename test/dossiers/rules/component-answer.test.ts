import { expect, test } from 'vitest';

import {
  componentAnswer,
  type ComponentSituation,
} from '../../../subgraphs/dossiers/rules/component-answer.ts';
import type { StoredDocument } from '../../../subgraphs/dossiers/rules/document-stands.ts';
import type { Reading } from '../../../subgraphs/dossiers/rules/read-answer.ts';
import { aComponent } from '../procedure-builder.ts';

const SOURCE = 'Citizen.residence.area';
const THERE: Reading = { kind: 'READ', values: ['09886@2025-07-01'], owner: 'citizens' };
const NOTHING: Reading = { kind: 'READ', values: [], owner: 'citizens' };
const AWAY: Reading = { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' };
const DOCUMENT: StoredDocument = {
  id: 'a-document',
  type: 'KQ.G15.000031',
  issuedOn: '2020-01-01',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
};

const situation = (said: Partial<ComponentSituation> = {}): ComponentSituation => ({
  channel: 'ONLINE',
  today: '2026-11-20',
  said: new Map(),
  sources: new Map(),
  documents: [],
  ...said,
});

test('the declaration that the form itself becomes is answered by filling the form in', () => {
  const declaration = aComponent('form', { requirement: { madeFromForm: true } });

  expect(componentAnswer(declaration, situation())).toMatchObject({
    answer: 'SATISFIED_BY_DATA',
    asked: true,
    mustHandIn: false,
  });
});

test('a paper that nothing replaces has to be handed in', () => {
  expect(componentAnswer(aComponent('paper'), situation())).toMatchObject({
    answer: 'MUST_SUPPLY',
    asked: true,
    mustHandIn: true,
    legalBasis: '63/2010/NĐ-CP, Điều 8',
  });
});

test('data that was read takes the place of a paper, on the basis of its rule', () => {
  const paper = aComponent('proof', { substitution: { sources: [SOURCE], legalBasis: '104/2022/NĐ-CP' } });

  expect(componentAnswer(paper, situation({ sources: new Map([[SOURCE, THERE]]) }))).toMatchObject({
    answer: 'SATISFIED_BY_DATA',
    mustHandIn: false,
    documentId: null,
    legalBasis: '104/2022/NĐ-CP',
  });
});

test('where data has nothing, a stored document that stands takes the place of the paper', () => {
  const paper = aComponent('kin', { substitution: { sources: [SOURCE], resultTypes: ['KQ.G15.000031'] } });
  const found = componentAnswer(
    paper,
    situation({ sources: new Map([[SOURCE, NOTHING]]), documents: [DOCUMENT] }),
  );

  expect(found).toMatchObject({ answer: 'SATISFIED_BY_STORED_DOCUMENT', documentId: 'a-document' });
});

test('a record to be completed needs an update, and the paper meanwhile', () => {
  const paper = aComponent('id', { substitution: { sources: [SOURCE, 'Citizen.fullName'] } });
  const sources = new Map([
    [SOURCE, THERE],
    ['Citizen.fullName', NOTHING],
  ]);

  expect(componentAnswer(paper, situation({ sources }))).toMatchObject({
    answer: 'NEEDS_UPDATE',
    mustHandIn: true,
  });
});

test('a source that is away keeps nobody waiting: the paper may be handed in and need not be', () => {
  const paper = aComponent('proof', { substitution: { sources: [SOURCE] } });

  expect(componentAnswer(paper, situation({ sources: new Map([[SOURCE, AWAY]]) }))).toMatchObject({
    answer: 'MUST_SUPPLY',
    asked: true,
    mustHandIn: false,
  });
});

test('a paper that is only shown is never handed in', () => {
  const paper = aComponent('identity', { requirement: { handling: 'SHOW' } });

  expect(componentAnswer(paper, situation())).toMatchObject({
    answer: 'MUST_SUPPLY',
    asked: true,
    mustHandIn: false,
  });
});

test('a paper of another way of filing is not asked for', () => {
  const paper = aComponent('paper', { requirement: { channels: ['DIRECT', 'POST'] } });

  expect(componentAnswer(paper, situation())).toMatchObject({ asked: false, mustHandIn: false });
  expect(componentAnswer(paper, situation({ channel: 'POST' }))).toMatchObject({
    asked: true,
    mustHandIn: true,
  });
});

test('a paper for one case is asked for when the form claims that case, and only then', () => {
  const paper = aComponent('lease', {
    requirement: {
      need: 'CONDITIONAL',
      en: 'A rented dwelling',
      claimedBy: { field: 'dwelling', values: ['RENTED'] },
    },
  });

  const unclaimed = componentAnswer(paper, situation({ said: new Map([['dwelling', 'OWN']]) }));
  const claimed = componentAnswer(paper, situation({ said: new Map([['dwelling', 'RENTED']]) }));

  expect(unclaimed).toMatchObject({ asked: false, mustHandIn: false });
  expect(unclaimed.reason.en).toContain('Needed only in this case: A rented dwelling.');
  expect(claimed).toMatchObject({ asked: true, mustHandIn: true });
  expect(claimed.reason.en).not.toContain('only in this case');
});

test('databases that the rule names and the graph does not have leave the paper needed', () => {
  const paper = aComponent('notice', { substitution: { sources: [] } });

  expect(componentAnswer(paper, situation()).reason.en).toContain('not connected yet');
});
