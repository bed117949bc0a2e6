import { type Fee, readFee, type RecordedFee } from './fee.ts';
import type { Reading } from './finding.ts';
import type { ProcedureRecord } from './procedure-record.ts';
import { findTimeContradictions } from './time-contradictions.ts';
import { readTimeLimit, type TimeLimit } from './time-limit.ts';

/** One way of filing. `timeLimit` null: the record gives none that can be counted. */
export interface Filing {
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST';
  readonly timeLimit: TimeLimit | null;
  readonly otherTimeLimits: readonly TimeLimit[];
  readonly fees: readonly Fee[];
}

/**
 * The ways of filing of a record, each with its time limit and fees, and what the record says twice and differently.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (method, time limit, fee); domain facts 4.2
 */
export function readFilings(record: ProcedureRecord): Reading<Filing[]> {
  const sameDay = SAME_DAY.test(
    [...record.executionSteps, ...record.executionMethods].map((part) => part.description).join('\n'),
  );
  const readings = record.executionMethods.map((method, index) => readFiling(method, index, sameDay));
  const byCase = record.cases.map(({ processingDay: day }) =>
    day ? readTimeLimit({ quantity: day.qty, unit: day.type, sameDay }, 'cases[].processingDay').value : null,
  );
  const byChannel = readings.map((reading) => reading.value.timeLimit);
  return {
    value: readings.map((reading) => reading.value),
    findings: [
      ...readings.flatMap((reading) => reading.findings),
      ...findTimeContradictions({ byChannel, byCase }),
    ],
  };
}

type Method = ProcedureRecord['executionMethods'][number];

const SAME_DAY = /trong ngày|15 giờ|15h|ngay trong buổi/iu;
const CHANNELS = { DIRECT: 'DIRECT', ONLINE: 'ONLINE', POSTAL: 'POST' } as const;

function readFiling(method: Method, index: number, sameDay: boolean): Reading<Filing> {
  const field = `executionMethods[${index}]`;
  const time = { quantity: method.processingTime, unit: method.processingTimeUnit, sameDay };
  const limit = readTimeLimit(time, `${field}.processingTime`);
  const fees = method.fees.map((fee, place) => readFee(recordedFee(fee), `${field}.fees[${place}].value`));
  return {
    value: {
      channel: CHANNELS[method.submissionMethod],
      timeLimit: limit.value,
      otherTimeLimits: [],
      fees: fees.map((fee) => fee.value),
    },
    findings: [limit, ...fees].flatMap((reading) => reading.findings),
  };
}

function recordedFee(fee: Method['fees'][number]): RecordedFee {
  const currency = fee.currency || fee.currencyId;
  return { kind: fee.type, value: fee.value, currency, text: fee.description.trim() };
}
