import { expect, test } from 'vitest';

import { troubleOf } from '../../../../gateway/console/session/sign-in-trouble.ts';

test('whoever stopped at the provider is told that they stopped', () => {
  expect(troubleOf({ told: 'access_denied', isReached: true })).toBe('stopped');
});

test('a silent return that would have had to ask means that the sign-in has ended', () => {
  const asked = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];

  expect(asked.map((told) => troubleOf({ told, isReached: true }))).toEqual(asked.map(() => 'ended'));
});

test('a provider that is not reached, or says that it is busy, is away', () => {
  expect(troubleOf({ told: null, isReached: false })).toBe('away');
  expect(troubleOf({ told: 'temporarily_unavailable', isReached: true })).toBe('away');
});

test('a code that is not taken, and whatever else, went wrong', () => {
  expect(troubleOf({ told: 'invalid_grant', isReached: true })).toBe('failed');
  expect(troubleOf({ told: null, isReached: true })).toBe('failed');
});
