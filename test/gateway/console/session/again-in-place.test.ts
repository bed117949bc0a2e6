import { expect, test } from 'vitest';

import { againInPlace } from '../../../../gateway/console/session/oidc/again-in-place.ts';
import { handToAsker, returnsFor } from '../../../../gateway/console/session/oidc/return-by-window.ts';
import { watchTyping } from '../../../../gateway/console/session/oidc/typed-here.ts';

const TERMS = {
  open: () => Promise.reject(new Error('The provider is away.')),
  scope: 'openid',
  redirectUri: 'https://hub.example/signed-in',
};

test('the answer of the provider goes to the tab that asked with its state, and to no other', async () => {
  const returned = returnsFor('its-state', { closed: false });

  expect(await handToAsker('?code=a&state=another')).toBe(false);
  expect(await handToAsker('?code=b&state=its-state')).toBe(true);

  expect(await returned).toBe('?code=b&state=its-state');
});

test('an answer that no tab of this browser waits for is handed to nobody', async () => {
  expect(await handToAsker('?code=stolen&state=made-up')).toBe(false);
});

test('what waits for a sign-in is told not to go on when the reader gives up', async () => {
  const again = againInPlace(TERMS);
  let changes = 0;
  again.onChange(() => (changes += 1));

  const arrival = again.arrival();
  const sameArrival = again.arrival();
  expect(again.isAsked()).toBe(true);
  again.giveUp();

  await expect(arrival).rejects.toThrow('did not sign in again');
  await expect(sameArrival).rejects.toThrow('did not sign in again');
  expect(again.isAsked()).toBe(false);
  expect(changes).toBe(2);
});

test('typing counts for the page on which it was done', () => {
  const target = new EventTarget();
  let path = '/apply/3.000347/form';
  const hasTyped = watchTyping(target, () => path);

  expect(hasTyped()).toBe(false);
  target.dispatchEvent(new Event('input'));
  expect(hasTyped()).toBe(true);

  path = '/me';
  expect(hasTyped()).toBe(false);
});
