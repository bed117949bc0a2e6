import { expect, test } from 'vitest';

import { ANONYMOUS } from '#shared/caller.ts';

import { readOrRefuse } from '../../../subgraphs/citizens/rules/read-or-refuse.ts';
import { aCitizen } from '../../support/callers.ts';

test('a field that the look may read is read once, and its value answered', () => {
  const look = { caller: aCitizen('a'), via: 'Query.me', subject: 'SELF' } as const;

  expect(readOrRefuse(look, 'Citizen.fullName', () => 'Hà')).toBe('Hà');
});

test('a refused field is not computed, and the refusal names its coordinate and nothing else', () => {
  const look = { caller: ANONYMOUS, via: 'Query.citizen', subject: 'OTHER' } as const;
  let computed = false;

  const read = () =>
    readOrRefuse(look, 'Citizen.fullName', () => {
      computed = true;
    });

  expect(read).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({
        code: 'UNAUTHENTICATED',
        coordinate: 'Citizen.fullName',
      }) as unknown,
    }),
  );
  expect(computed).toBe(false);
});
