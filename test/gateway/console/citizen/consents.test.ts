import { expect, test } from 'vitest';

import { readRequest } from '../../../../gateway/console/pages/citizen/consents/asked-request.ts';
import { rightState } from '../../../../gateway/console/pages/citizen/consents/right-state.ts';
import { fieldNames } from '../../../../gateway/console/pages/citizen/field-names.ts';

const NOW = '2026-11-22T03:00:00.000Z';

test('a consent lasts until its last moment, unless it is taken back before', () => {
  expect(rightState('2027-05-01T00:00:00.000Z', null, NOW).lasts).toBe(true);
  expect(rightState('2026-05-01T00:00:00.000Z', null, NOW).words.en).toBe('Its time is over');
  expect(rightState('2027-05-01T00:00:00.000Z', NOW, NOW).words.en).toBe('Taken back');
});

const asked = (search: string) => readRequest(new URLSearchParams(search));

test('an agency’s link says who asks, for which fields and how long', () => {
  expect(asked('unit=H26.9001&fields=Citizen.residence,Citizen.documents&days=90')).toEqual({
    unit: 'H26.9001',
    fields: ['Citizen.residence', 'Citizen.documents'],
    days: 90,
  });
});

test('a link for longer than two years asks for two years', () => {
  expect(asked('unit=H26&fields=Citizen.residence&days=9999')?.days).toBe(730);
});

test.each([
  '',
  'unit=H26&days=90',
  'fields=Citizen.residence&days=90',
  'unit=H26&fields=Citizen.residence',
  'unit=H26&fields=Citizen.residence&days=-1',
  'unit=H26&fields=<script>&days=90',
])('a link with %j asks for nothing', (search) => {
  expect(asked(search)).toBeNull();
});

test('fields are told in plain words, and one without words by its coordinate', () => {
  expect(fieldNames(['Citizen.residence', 'Thing.other'])).toEqual({
    vi: 'nơi thường trú, Thing.other',
    en: 'permanent residence, Thing.other',
  });
});
