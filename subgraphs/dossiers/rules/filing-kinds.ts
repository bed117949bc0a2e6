import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { competentKinds } from './processing-unit.ts';

const LEVEL_OF: Readonly<Record<string, ProcedureVersion['levels'][number]>> = {
  COMMUNE_COMMITTEE: 'COMMUNE',
  PROVINCE_COMMITTEE: 'PROVINCE',
};

/**
 * The kinds of agency that take filings of a procedure: those that decide it, at the levels that carry it out, and service centres, which
 * take in every procedure and pass it on. Null: its words name no kind, so that any agency may be meant.
 * @see NĐ 118/2025/NĐ-CP (filing does not depend on boundaries); which kinds decide, is the project's own rule, by what the data holds
 */
export function filingKinds({
  competentAgency,
  levels,
}: Pick<ProcedureVersion, 'competentAgency' | 'levels'>): readonly string[] | null {
  const competent = competentKinds(competentAgency);
  if (competent.length === 0) {
    return null;
  }
  const carryOut = competent.filter((kind) => {
    const level = LEVEL_OF[kind];
    return level === undefined || levels.includes(level);
  });
  return [...carryOut, 'SERVICE_CENTRE'];
}
