import { expect, test } from 'vitest';

import { mandateOf, mayAnswer, maySteer } from '../../../../gateway/console/pages/members/may.ts';

const POLICE = { code: 'G01' };
const HEALTH = { code: 'G15' };
const standing = (name: string, agency: { code: string } | null, isSeen: boolean) => ({
  name,
  agency,
  isOwn: false,
  usage: isSeen ? {} : null,
});

test('who sees one agency’s figures speaks for that agency alone', () => {
  const mandate = mandateOf([standing('citizens', POLICE, true), standing('insurance', HEALTH, false)]);

  expect(mandate).toEqual({ agencies: new Set(['G01']), runsRegistry: false });
  expect(mayAnswer(mandate, [POLICE])).toBe(true);
  expect(mayAnswer(mandate, [HEALTH])).toBe(false);
  expect(maySteer(mandate, HEALTH)).toBe(false);
});

test('who sees everybody’s figures runs the registry and answers for no agency', () => {
  const mandate = mandateOf([standing('citizens', POLICE, true), standing('insurance', HEALTH, true)]);

  expect(mandate.runsRegistry).toBe(true);
  expect(mayAnswer(mandate, [POLICE, HEALTH])).toBe(false);
  expect(maySteer(mandate, HEALTH)).toBe(true);
});

test('who sees nothing, or is told of no missing answer, may do nothing', () => {
  const mandate = mandateOf([standing('citizens', null, false)]);

  expect(mandate).toEqual({ agencies: new Set(), runsRegistry: false });
  expect(mayAnswer(mandate, null)).toBe(false);
  expect(maySteer(mandate, null)).toBe(false);
  expect(mandateOf([]).runsRegistry).toBe(false);
});
