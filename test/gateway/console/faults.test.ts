import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { faultsOf } from '../../../gateway/console/graph/asked.ts';
import { faultKind, readFault } from '../../../gateway/console/graph/fault.ts';
import { faultSentences } from '../../../gateway/console/parts/fault-sentences.ts';

const AWAY = readFault({
  message: 'Chủ dữ liệu hiện không trả lời. / The owner does not answer.',
  path: ['me', 'dossiers', 0, 'owner'],
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'citizens', since: '2026-11-22T08:00:00.000Z' },
});
const REFUSED = readFault({
  message: 'Mục đích này không mở trường ấy. / This purpose does not open that field.',
  extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.fullName' },
});

describe('an error of an answer', () => {
  test('tells where it stands, whose it is and since when', () => {
    expect(AWAY).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      path: 'me.dossiers.0.owner',
      subgraph: 'citizens',
      since: '2026-11-22T08:00:00.000Z',
    });
  });

  test('without a code counts as a failure of the hub', () => {
    expect(readFault({ message: 'x' })).toMatchObject({ code: 'INTERNAL', subgraph: null, since: null });
    expect(faultKind(readFault({ message: 'x' }))).toBe('failed');
  });

  test('is of one of three kinds', () => {
    expect([AWAY, REFUSED].map(faultKind)).toEqual(['away', 'refused']);
  });

  test('is that the hub was not reached where nobody answered at all', () => {
    const faults = faultsOf(new CombinedError({ networkError: new Error('Failed to fetch') }));

    expect(faults).toMatchObject([{ code: 'NETWORK' }]);
    expect(faults.map(faultKind)).toEqual(['away']);
  });
});

describe('what a reader is told', () => {
  test('names the owner that is away in words, and since when, in their language', () => {
    expect(faultSentences([AWAY], 'vi')).toEqual([expect.stringMatching(/“Dân cư.*không trả lời từ.*15:00/)]);
    expect(faultSentences([AWAY], 'en')).toEqual([expect.stringMatching(/“Population.*since.*15:00/)]);
  });

  test('of one owner that is missing in many places is said once', () => {
    expect(faultSentences([AWAY, { ...AWAY, path: 'me.residence' }], 'vi')).toHaveLength(1);
  });

  test('is otherwise the sentence of the hub in their language alone', () => {
    expect(faultSentences([REFUSED], 'vi')).toEqual(['Mục đích này không mở trường ấy.']);
    expect(faultSentences([REFUSED], 'en')).toEqual(['This purpose does not open that field.']);
  });
});
