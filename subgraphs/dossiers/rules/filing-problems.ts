import type { Channel, ProcedureVersion } from '../entities/procedure-version.ts';
import type { FormParty } from './form-people.ts';
import { isServed } from './is-served.ts';
import { receivingProblem, type ReceivingUnit } from './receiving-unit.ts';
import { type ProblemCode, problemOf, type SubmissionProblem } from './submission-problems.ts';

/** How, where and for whom a dossier is filed. */
export interface Filing {
  readonly version: Pick<ProcedureVersion, 'channels' | 'for'>;
  readonly channel: Channel;
  /** Null: nobody knows it. */
  readonly receiving: ReceivingUnit | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The intake under which it is filed, or why there is none. */
  readonly intake: { readonly ownerKind: FormParty['kind'] } | ProblemCode;
}

/**
 * What is wrong with how, where and for whom a dossier is filed, whatever it says.
 * @see NĐ 63/2010/NĐ-CP, Điều 8; NĐ 118/2025/NĐ-CP
 */
export function filingProblems({
  version,
  channel,
  receiving,
  today,
  intake,
}: Filing): readonly SubmissionProblem[] {
  const found = [
    typeof intake === 'string' ? intake : servedProblem(version, intake.ownerKind),
    version.channels.some((one) => one.channel === channel) ? null : 'CHANNEL_NOT_OFFERED',
    receivingProblem(receiving, today),
  ] as const;
  return found.flatMap((code) => (code === null ? [] : [problemOf(code)]));
}

function servedProblem(version: Filing['version'], kind: FormParty['kind']): ProblemCode | null {
  return isServed(kind, version.for) ? null : 'OWNER_NOT_SERVED';
}
