import { isDeepStrictEqual } from 'node:util';

import { differences } from '../../support/oracle-comparison.ts';
import type { Answered } from '../ask.ts';
import type { Expected } from './world.ts';

/**
 * How a gateway's answer relates to that of one schema (GraphQL specification, 6 and 7): right; right but for the order in which
 * the members are written (6.3.1); refused, so that there is no answer; other data; the same data with other errors; ended, the process with all its requests.
 */
export type Verdict = 'right' | 'order' | 'refused' | 'data' | 'errors' | 'ended';

/** What is wrong with an answer, in words. Empty: nothing. */
export interface Judged {
  readonly verdict: Verdict;
  readonly words: readonly string[];
}

/** Judges a gateway's answer. Null: it gave none. */
export function judge(answer: Answered | null, expected: Expected): Judged {
  if (answer === null) {
    return { verdict: 'ended', words: ['the process ended'] };
  }
  const { data = null, errors = [] } = answer;
  return isRefusal(data, errors)
    ? { verdict: 'refused', words: errors.map(({ message }) => message) }
    : judgeData(JSON.stringify(data), errors, expected);
}

type Errors = NonNullable<Answered['errors']>;

function isRefusal(data: unknown, errors: Errors): boolean {
  return data === null && errors.length > 0 && errors.every(({ path = [] }) => path.length === 0);
}

function judgeData(text: string, errors: Errors, expected: Expected): Judged {
  const { whole } = expected;
  const isEqual = isDeepStrictEqual(JSON.parse(text), JSON.parse(whole.text));
  // The order of members is another verdict.
  const gateway = {
    text: isEqual ? whole.text : text,
    errors: errors.map(({ path = [] }) => ({ path, code: '' })),
  };
  const words = differences({ ...expected, gateway, strangers: [], asksMore: true });
  if (words.length > 0) {
    return { verdict: isEqual ? 'errors' : 'data', words };
  }
  return { verdict: text === whole.text ? 'right' : 'order', words: [] };
}
