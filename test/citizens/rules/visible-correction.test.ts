import { randomBytes, createSecretKey } from 'node:crypto';

import { expect, test } from 'vitest';

import { sealAnswer, sealWords } from '../../../subgraphs/citizens/entities/correction-request.ts';
import { visibleCorrection } from '../../../subgraphs/citizens/rules/visible-correction.ts';
import { aCitizen } from '../../support/callers.ts';

const PERSON = '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';
const ID = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const key = { id: 's1', key: createSecretKey(randomBytes(32)) };
const STORED = {
  id: ID,
  personRef: PERSON,
  field: 'FULL_NAME',
  sealed: sealWords(ID, { proposed: 'Hà', reason: 'Sai chính tả' }, key),
  state: 'DECLINED',
  requestedAt: new Date('2026-11-20T02:00:00Z'),
  answerBy: '2026-11-30',
  answeredAt: new Date('2026-11-21T02:00:00Z'),
  sealedAnswer: sealAnswer(ID, 'Giữ nguyên theo giấy khai sinh.', key),
} as const;

test('a person reads the words of their own request and the answer', () => {
  const look = { caller: aCitizen(PERSON), via: '', subject: 'SELF' as const };

  const request = visibleCorrection(STORED, look, [key]);

  expect(request.readWords('CorrectionRequest.proposed').proposed).toBe('Hà');
  expect(request.readAnswer('CorrectionRequest.answer')).toBe('Giữ nguyên theo giấy khai sinh.');
});

test('whoever may not read the words still sees which value it is and until when it is answered', () => {
  const look = { caller: aCitizen(ID), via: '', subject: 'OTHER' as const };

  const request = visibleCorrection(STORED, look, [key]);

  expect(request).toMatchObject({ field: 'FULL_NAME', state: 'DECLINED', answerBy: '2026-11-30' });
  expect(() => request.readWords('CorrectionRequest.proposed')).toThrow();
  expect(() => request.readAnswer('CorrectionRequest.answer')).toThrow();
});
