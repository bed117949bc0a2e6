import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { ENDS, isEnd, mayStep } from '../../../subgraphs/dossiers/rules/may-step.ts';

const numbered = (number: number) => DOSSIER_STATUSES[number - 1] ?? 'SUBMITTED';
const stepsFrom = (from: number, accepted: boolean): number[] =>
  DOSSIER_STATUSES.map((_, index) => index + 1).filter((to) =>
    mayStep({ from: numbered(from), to: numbered(to), accepted }),
  );

describe('the table of steps, by the official numbers', () => {
  test.each([
    [1, [2, 3, 5, 7]],
    [2, [4, 5, 7, 9]],
    [3, []],
    [4, [5, 6, 7, 8, 9]],
    [5, [4, 7, 8]],
    [6, [4, 7, 8]],
    [7, []],
    [8, [4]],
    [9, [10]],
    [10, []],
  ])('an accepted dossier in status %i may go to %j', (from, allowed) => {
    expect(stepsFrom(from, true)).toEqual(allowed);
  });

  test('papers asked for before acceptance lead back to the registered state, never into processing', () => {
    expect(stepsFrom(5, false)).toEqual([1, 7, 8]);
  });

  test('nothing comes after a rejection, a withdrawal or a returned result', () => {
    expect(ENDS).toEqual(['REJECTED', 'WITHDRAWN', 'RESULT_RETURNED']);
  });

  test('no step leads out of an end or into the same status', () => {
    const aStatus = fc.constantFrom(...DOSSIER_STATUSES);
    fc.assert(
      fc.property(aStatus, aStatus, fc.boolean(), (from, to, accepted) => {
        fc.pre(isEnd(from) || from === to);

        expect(mayStep({ from, to, accepted })).toBe(false);
      }),
    );
  });
});
