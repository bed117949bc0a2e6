import { finding, type Finding } from './finding.ts';
import type { TimeLimit } from './time-limit.ts';

/** The time limits of one record, in the two places where it states them; null where it could not be read. */
export interface StatedTimes {
  readonly byChannel: readonly (TimeLimit | null)[];
  readonly byCase: readonly (TimeLimit | null)[];
}

/**
 * Where one record states different time limits: between its ways of filing, and between a case and every way of filing.
 * The way of filing counts, since that is what the applicant is promised.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (one stated time limit); domain facts 4.4
 */
export function findTimeContradictions({ byChannel, byCase }: StatedTimes): Finding[] {
  const channels = distinct(byChannel);
  const strange = distinct(byCase).filter((time) => !channels.includes(time));
  return [
    ...(channels.length > 1
      ? [finding('TIME_DIFFERS_BY_CHANNEL', 'executionMethods[].processingTime', channels.join('; '))]
      : []),
    ...(channels.length > 0 && strange.length > 0
      ? [
          finding(
            'TIME_CONTRADICTION',
            'cases[].processingDay',
            `${strange.join('; ')} ≠ ${channels.join('; ')}`,
          ),
        ]
      : []),
  ];
}

function distinct(limits: readonly (TimeLimit | null)[]): string[] {
  return [...new Set(limits.filter((limit) => limit !== null).map(short))];
}

// A same-day procedure is recorded as one working day among the cases: that is no contradiction.
function short({ quantity, unit }: TimeLimit): string {
  return unit === 'SAME_DAY' ? '1 WORKING_DAY' : `${quantity} ${unit}`;
}
