import { expect, test } from 'vitest';

import { isWorthAsking, standingData } from '../../../../gateway/console/graph/asking-again.ts';
import type { Fault } from '../../../../gateway/console/graph/fault.ts';

function aFault(code: string): Fault {
  return { code, message: '', path: 'me', coordinate: null, subgraph: 'citizens', since: null };
}

const AWAY = [aFault('SUBGRAPH_UNAVAILABLE')];

test('a question whose owner is away for now is asked once more by itself', () => {
  expect(isWorthAsking({ key: 7, faults: AWAY, askedAgain: null })).toBe(true);
});

test('it is asked once more only once, and another question has its own turn', () => {
  expect(isWorthAsking({ key: 7, faults: AWAY, askedAgain: 7 })).toBe(false);
  expect(isWorthAsking({ key: 8, faults: AWAY, askedAgain: 7 })).toBe(true);
});

test('what was refused or answered in full is not asked again', () => {
  expect(isWorthAsking({ key: 7, faults: [aFault('PURPOSE_DENIED')], askedAgain: null })).toBe(false);
  expect(isWorthAsking({ key: 7, faults: [], askedAgain: null })).toBe(false);
});

test('one owner that is away is enough, whatever else was refused', () => {
  const faults = [aFault('FORBIDDEN'), ...AWAY];

  expect(isWorthAsking({ key: 7, faults, askedAgain: null })).toBe(true);
});

test('a newer answer takes the place of what stands', () => {
  expect(standingData({ key: 7, data: 'part' }, { key: 7, data: 'all' })).toBe('all');
});

test('when the second time nothing comes back, what was answered before goes on standing', () => {
  expect(standingData({ key: 7, data: 'part' }, { key: 7, data: null })).toBe('part');
  expect(standingData(null, { key: 7, data: null })).toBe(undefined);
});

test('what was answered to one question never stands for another', () => {
  expect(standingData({ key: 7, data: 'part' }, { key: 8, data: undefined })).toBe(undefined);
});
