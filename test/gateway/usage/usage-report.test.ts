import { expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { prepareOperation } from '../../../gateway/plan/prepared-operation.ts';
import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { createOperationCounts } from '../../../gateway/usage/operation-counts.ts';
import { usageReport, type UsageReport } from '../../../gateway/usage/usage-report.ts';
import { aCitizen, aMachine, anOfficer } from '../../support/callers.ts';

const supergraph = readSupergraph(readSupergraphSdl());
const LIST = '{ dossiers(filter: {}) { edges { node { code owner { ... on Citizen { fullName } } } } } }';

function reported(asked: readonly (readonly [string, Caller])[]): UsageReport | null {
  const counts = createOperationCounts();
  for (const [text, caller] of asked) {
    counts.count(prepareOperation({ text, operationName: null }, supergraph, DEFAULT_LIMITS), caller);
  }
  const at = new Date('2026-11-22T08:00:00Z');
  const rest = { subgraphs: [], freshness: [], from: at, until: at };
  return usageReport({ ...rest, operations: counts.take() }, supergraph.owners);
}

test('a field is told with its owner, and who asked for it by agency, kind and purpose', () => {
  const report = reported([
    [LIST, anOfficer('H26.9001')],
    [LIST, anOfficer('H26.9001')],
    [LIST, aMachine('H38')],
  ]);

  const names = report?.fields.filter(({ coordinate }) => coordinate === 'Citizen.fullName');
  expect(names).toEqual([
    {
      coordinate: 'Citizen.fullName',
      subgraph: 'citizens',
      agency: 'H26.9001',
      caller: 'OFFICER',
      purpose: 'WORK_LIST',
      count: 2,
    },
    {
      coordinate: 'Citizen.fullName',
      subgraph: 'citizens',
      agency: 'H38',
      caller: 'MACHINE',
      purpose: 'WORK_LIST',
      count: 1,
    },
  ]);
});

test('people are told apart by nothing: two citizens are one count', () => {
  const report = reported([
    ['{ me { fullName } }', aCitizen('one')],
    ['{ me { fullName } }', aCitizen('another')],
  ]);

  expect(report?.fields.map(({ agency, caller, count }) => [agency, caller, count])).toEqual([
    [null, 'CITIZEN', 2],
    [null, 'CITIZEN', 2],
  ]);
  expect(JSON.stringify(report)).not.toMatch(/another|a-citizen/);
});

test('an operation is told once for each agency that sent it, with a text that validates', () => {
  const report = reported([
    [LIST, anOfficer('H26.9001')],
    [LIST.replace('code', 'code status'), anOfficer('H26.9001')],
    [LIST, anOfficer('H17.9001')],
  ]);

  expect(report?.operations.map(({ agency, count }) => [agency, count])).toEqual([
    ['H26.9001', 1],
    ['H17.9001', 1],
    ['H26.9001', 1],
  ]);
  for (const { text } of report?.operations ?? []) {
    expect(() => prepareOperation({ text, operationName: null }, supergraph, DEFAULT_LIMITS)).not.toThrow();
  }
});

test('nothing is told where nothing was asked, and what was told is not told again', () => {
  const counts = createOperationCounts();
  counts.count(
    prepareOperation({ text: '{ me { fullName } }', operationName: null }, supergraph, DEFAULT_LIMITS),
    aCitizen('one'),
  );
  counts.take();

  expect(counts.take()).toEqual([]);
  expect(reported([])).toBeNull();
});

test('whoever makes up operations fills no memory: beyond a bound they are not counted', () => {
  const counts = createOperationCounts();
  const prepared = prepareOperation(
    { text: '{ me { fullName } }', operationName: null },
    supergraph,
    DEFAULT_LIMITS,
  );

  for (let id = 0; id < 3_000; id += 1) {
    counts.count({ ...prepared, id: String(id) }, aCitizen('one'));
  }

  expect(counts.take()).toHaveLength(2_000);
});
