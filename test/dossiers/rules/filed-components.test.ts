import { expect, test } from 'vitest';

import type { AnsweredComponent } from '../../../subgraphs/dossiers/rules/component-answer.ts';
import { filedComponents, type PapersFiling } from '../../../subgraphs/dossiers/rules/filed-components.ts';
import { aComponent } from '../procedure-builder.ts';

const PAPER = aComponent('paper');
const LICENCE = aComponent('licence', { substitution: { resultTypes: ['KQ.G01.000185'] } });
const STORED = {
  id: 'a-document',
  type: 'KQ.G01.000185',
  issuedOn: '2020-01-01',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
} as const;

function answer(id: string, said: Partial<AnsweredComponent> = {}): readonly [string, AnsweredComponent] {
  return [
    id,
    {
      componentId: id,
      answer: 'MUST_SUPPLY',
      asked: true,
      mustHandIn: true,
      documentId: null,
      reason: { vi: '', en: '' },
      legalBasis: '',
      ...said,
    },
  ];
}

function filed(filing: Partial<PapersFiling>) {
  return filedComponents({
    components: [PAPER],
    answers: new Map([answer(PAPER.id)]),
    given: [],
    stores: new Map(),
    files: new Set(['a-file']),
    today: '2026-11-20',
    ...filing,
  });
}
const given = (component: string, said: { file?: string; document?: string } = {}) => ({
  component,
  file: said.file ?? null,
  document: said.document ?? null,
});
const codes = ({ problems }: ReturnType<typeof filed>) => problems.map(({ code }) => code);

test('a paper that must be handed in and was not is missing', () => {
  expect(codes(filed({}))).toEqual(['COMPONENT_MISSING']);
});

test('an uploaded file answers its paper, named by id or by code, and counts as digitised', () => {
  const row = {
    componentId: PAPER.id,
    answer: 'MUST_SUPPLY',
    documentId: null,
    fileId: 'a-file',
    digitised: true,
  };

  expect(filed({ given: [given(PAPER.id, { file: 'a-file' })] }).components).toEqual([row]);
  expect(filed({ given: [given('paper', { file: 'a-file' })] }).components).toEqual([row]);
});

test('a file that is not the caller’s, neither file nor document, or both, is a problem', () => {
  expect(codes(filed({ given: [given('paper', { file: 'another' })] }))).toEqual(['FILE_NOT_YOURS']);
  expect(codes(filed({ given: [given('paper')] }))).toEqual(['COMPONENT_EMPTY']);
  expect(codes(filed({ given: [given('paper', { file: 'a-file', document: 'x' })] }))).toEqual([
    'COMPONENT_EMPTY',
  ]);
});

test('a paper that the procedure does not have, or that was sent twice, is a problem', () => {
  const twice = [given('paper', { file: 'a-file' }), given(PAPER.id, { file: 'a-file' })];

  expect(codes(filed({ given: [...twice, given('other')] }))).toEqual([
    'COMPONENT_UNKNOWN',
    'COMPONENT_TWICE',
  ]);
});

test('a stored document that stands takes the place of its paper, one that does not is a problem', () => {
  const terms = {
    components: [LICENCE],
    answers: new Map([answer(LICENCE.id)]),
    given: [given('licence', { document: 'a-document' })],
  };

  expect(filed({ ...terms, stores: new Map([[LICENCE.id, [STORED]]]) }).components).toMatchObject([
    { answer: 'SATISFIED_BY_STORED_DOCUMENT', documentId: 'a-document', digitised: null },
  ]);
  expect(
    codes(filed({ ...terms, stores: new Map([[LICENCE.id, [{ ...STORED, type: 'KQ.G01.000023' }]]]) })),
  ).toEqual(['DOCUMENT_NOT_USABLE']);
  expect(codes(filed({ ...terms, stores: new Map() }))).toEqual(['DOCUMENT_NOT_USABLE']);
});

test('what data or a store answers is kept without anything handed in, what is not asked for is not kept', () => {
  const components = [PAPER, LICENCE];
  const answers = new Map([
    answer(PAPER.id, { answer: 'SATISFIED_BY_DATA', mustHandIn: false }),
    answer(LICENCE.id, { asked: false, mustHandIn: false }),
  ]);

  expect(filed({ components, answers })).toEqual({
    components: [
      { componentId: PAPER.id, answer: 'SATISFIED_BY_DATA', documentId: null, fileId: null, digitised: null },
    ],
    problems: [],
  });
});

test('a paper of a case that nobody claimed is kept when it was handed in all the same', () => {
  const answers = new Map([answer(PAPER.id, { asked: false, mustHandIn: false })]);

  expect(filed({ answers, given: [given('paper', { file: 'a-file' })] }).components).toHaveLength(1);
});
