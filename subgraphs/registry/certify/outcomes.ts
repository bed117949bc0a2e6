import type { CheckOutcome } from './certification.ts';
import type { Check, Verdict } from './check.ts';
import { answers } from './checks/answers.ts';
import { plainHttp } from './checks/plain-http.ts';
import { speed } from './checks/speed.ts';
import type { Subject } from './subject.ts';
import { SUITE } from './suite.ts';

/** Runs the whole suite: first whether anything can be told, then everything beside each other, last what is measured. */
export async function outcomesOf(subject: Subject): Promise<readonly CheckOutcome[]> {
  const first = await inTurn([answers, plainHttp], subject);
  if (!first.every(({ passed }) => passed)) {
    return [...first, ...[...SUITE, speed].map((check) => told(check, NOT_TRIED))];
  }
  const lanes = await Promise.all(lanesOf(SUITE).map((lane) => inTurn(lane, subject)));
  const byName = new Map(lanes.flat().map((outcome) => [outcome.name, outcome]));
  const middle = SUITE.flatMap(({ name }) => byName.get(name) ?? []);
  return [...first, ...middle, ...(await inTurn([speed], subject))];
}

const NOT_TRIED: Verdict = {
  passed: false,
  why: {
    vi: 'Chưa thử được, vì phân hệ không trả lời như đã hứa ở trên.',
    en: 'It could not be tried, since the subgraph does not answer as promised above.',
  },
};

// Answers of two megabytes at most are held at once, one for each lane.
const LANES = 4;

function lanesOf(checks: readonly Check[]): readonly (readonly Check[])[] {
  return Array.from({ length: LANES }, (_, lane) => checks.filter((_check, place) => place % LANES === lane));
}

function inTurn(checks: readonly Check[], subject: Subject): Promise<CheckOutcome[]> {
  return Array.fromAsync(checks, async (check) => told(check, await check.run(subject)));
}

function told({ name, title, promise }: Check, verdict: Verdict): CheckOutcome {
  const seen = verdict.passed ? verdict.remark : verdict.why;
  return {
    name,
    passed: verdict.passed,
    vi: [`${title.vi}:`, promise.vi, seen?.vi].filter(Boolean).join(' '),
    en: [`${title.en}:`, promise.en, seen?.en].filter(Boolean).join(' '),
  };
}
