import { findAbolishedLevels } from './abolished-levels.ts';
import { cleanName } from './clean-name.ts';
import { type Note, type Paper, readComponents } from './components.ts';
import { type Filing, readFilings } from './filings.ts';
import type { Bilingual, Finding } from './finding.ts';
import { agencyOf, type GovernmentLevel, levelsOf } from './government-levels.ts';
import { type LegalBasis, readLegalBasis } from './legal-basis.ts';
import { type PartyKind, readPartyKinds } from './party-kinds.ts';
import type { ProcedureRecord } from './procedure-record.ts';
import { validFromOf } from './valid-from.ts';

/** A code with its name: a category or a result. */
export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

/** One version of a procedure as it will be stored. `decision` null: no announcing decision is recorded. */
export interface ProcedureDraft {
  readonly code: string;
  readonly validFrom: string;
  readonly name: Bilingual;
  readonly category: Named;
  readonly onlineLevel: 'FULL' | 'PARTIAL' | 'NONE';
  readonly nonTerritorial: boolean;
  readonly levels: readonly GovernmentLevel[];
  readonly parties: readonly PartyKind[];
  readonly competentAgency: Bilingual;
  readonly decision: string | null;
  readonly filings: readonly Filing[];
  readonly papers: readonly Paper[];
  readonly notes: readonly Note[];
  readonly results: readonly Named[];
  readonly legalBases: readonly LegalBasis[];
  readonly findings: readonly Finding[];
}

/**
 * The procedure that an official record describes, with a finding wherever the record contradicts itself or had to be cleaned.
 * `importedOn` (YYYY-MM-DD) stands in for a day of decision that is missing.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (what a procedure must state); domain facts 4.2 and 4.4
 */
export function draftProcedure(record: ProcedureRecord, importedOn: string): ProcedureDraft {
  const name = cleanName(record.name, 'name');
  const validFrom = validFromOf(record.procedureProposal?.decisionDate ?? null, importedOn);
  const parties = readPartyKinds(
    record.subjectTypes.map((type) => type.code),
    'subjectTypes',
  );
  const filings = readFilings(record);
  const components = readComponents(recordedCases(record));
  const acts = record.legalBases.map((act, index) => readLegalBasis(act, `legalBases[${index}]`));
  return {
    code: record.code.slice(0, BASE_LENGTH),
    validFrom: validFrom.value,
    name: { vi: name.value, en: null },
    category: named(record.categories[0]),
    onlineLevel: onlineLevelOf(record),
    nonTerritorial: record.isNonTerritorial,
    levels: levelsOf(record),
    parties: parties.value,
    competentAgency: { vi: agencyOf(record), en: null },
    decision: record.procedureProposal?.proposalNumber || null,
    filings: filings.value,
    papers: components.papers,
    notes: components.notes,
    results: record.resultsDetails.map(named),
    legalBases: acts.map((act) => act.value),
    findings: [
      ...[name, validFrom, parties, filings, components, ...acts].flatMap((reading) => reading.findings),
      ...findAbolishedLevels(namesIn(record), 'name'),
    ],
  };
}

// "1.001193": the suffix of a case or a province is no part of a procedure's identity.
const BASE_LENGTH = 8;

function named(entry: { code: string; name: string } | undefined): Named {
  return {
    code: entry?.code ?? '',
    name: { vi: cleanName(entry?.name || (entry?.code ?? ''), '').value, en: null },
  };
}

function namesIn(record: ProcedureRecord): string {
  const papers = record.executionCases.flatMap((group) => group.profileComponents.map((paper) => paper.name));
  return [record.name, agencyOf(record), ...papers].join('\n');
}

function recordedCases(record: ProcedureRecord) {
  return record.executionCases.map((group) => ({
    name: group.name,
    components: group.profileComponents.map((paper) => ({
      code: paper.code.trim(),
      name: paper.name,
      originals: paper.originalQty,
      copies: paper.copyQty,
    })),
  }));
}

function onlineLevelOf({ isFullProcess, isOfflineOnly }: ProcedureRecord): ProcedureDraft['onlineLevel'] {
  if (isFullProcess) {
    return 'FULL';
  }
  return isOfflineOnly ? 'NONE' : 'PARTIAL';
}
