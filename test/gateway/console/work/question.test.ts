import { expect, test } from 'vitest';

import { answerTroubles } from '../../../../gateway/console/pages/work/findings/answer-text.ts';
import {
  findingsIn,
  nameOfPath,
  requestsIn,
  urgencyOf,
} from '../../../../gateway/console/pages/work/findings/question.ts';
import { stateIn } from '../../../../gateway/console/pages/work/findings/question-state.ts';

const [FINDING] = findingsIn({
  edges: [
    {
      node: {
        id: '0d3a4c1e',
        dossierCode: 'G01.9026-261117-0052',
        key: 'owner.residence.line',
        typed: 'Số 12, ngõ 7',
        person: null,
        source: {
          owner: 'citizens',
          path: 'Citizen.residence.line',
          asOf: '2026-11-17T11:20:00Z',
          assurance: 'VERIFIED',
        },
        state: 'OPEN',
        foundAt: '2026-11-17T11:20:00Z',
        answer: null,
      },
    },
  ],
});
const [REQUEST] = requestsIn({
  edges: [
    {
      node: {
        id: '5c1e',
        field: 'DATE_OF_BIRTH',
        person: { fullName: 'Trần Minh Quân' },
        proposed: '1990-05-12',
        reason: 'Giấy khai sinh ghi khác',
        state: 'OPEN',
        requestedAt: '2026-11-15T02:00:00Z',
        answerBy: '2026-11-25',
        answeredAt: null,
        answer: null,
      },
    },
  ],
});

test('what was typed otherwise in a dossier is a question with its source; whose it is may be hidden', () => {
  expect(FINDING).toMatchObject({
    what: { vi: 'Nơi thường trú' },
    source: { owner: 'citizens', path: 'Citizen.residence.line' },
    dossier: 'G01.9026-261117-0052',
    said: 'Số 12, ngõ 7',
    person: null,
    answerBy: null,
  });
});

test('what a person asks to be corrected is a question with its reason and its last day', () => {
  expect(REQUEST).toMatchObject({
    what: { vi: 'Ngày sinh' },
    person: 'Trần Minh Quân',
    why: 'Giấy khai sinh ghi khác',
    dossier: null,
    answerBy: '2026-11-25',
  });
});

test('a source that no words are known for keeps its coordinate', () => {
  expect(nameOfPath('Vehicle.plate').en).toBe('Vehicle.plate');
  expect(nameOfPath('Citizen.fullName').en).toBe('Name');
});

test('an answer presses three days before its last day, and is late after it', () => {
  const on = (today: string) => REQUEST && urgencyOf(REQUEST, today);

  expect(on('2026-11-16')).toBe('none');
  expect(on('2026-11-22')).toBe('soon');
  expect(on('2026-11-25')).toBe('soon');
  expect(on('2026-11-26')).toBe('late');
  expect(FINDING && urgencyOf(FINDING, '2027-01-01')).toBe('none');
  expect(REQUEST && urgencyOf({ ...REQUEST, state: 'DECLINED' }, '2027-01-01')).toBe('none');
});

test('an answer says yes or no, and why', () => {
  expect(answerTroubles({ confirmed: null, text: ' ' }, false)).toEqual({ confirmed: null, text: null });
  expect(Object.values(answerTroubles({ confirmed: null, text: ' ' }, true))).not.toContain(null);
  expect(answerTroubles({ confirmed: false, text: 'Sổ gốc ghi đúng' }, true)).toEqual({
    confirmed: null,
    text: null,
  });
});

test('an address that names no state shows what waits', () => {
  expect(stateIn(null)).toBe('OPEN');
  expect(stateIn('constructor')).toBe('OPEN');
  expect(stateIn('DECLINED')).toBe('DECLINED');
});
