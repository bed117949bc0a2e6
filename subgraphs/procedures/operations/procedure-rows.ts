import { foldVietnamese } from '#shared/search-text.ts';

import type { ComponentRow } from '../entities/component.ts';
import type { ProcedureRow } from '../entities/procedure.ts';
import type { ProcedureDraft } from '../rules/procedure-draft.ts';

/** A procedure with the texts that search looks at. */
export type StoredProcedure = ProcedureRow & {
  readonly searchExact: string;
  readonly searchFolded: string;
  readonly searchOther: string;
};

/** The key of a version: `<code>@<first day in force>`. */
export function versionId({
  code,
  validFrom,
}: {
  readonly code: string;
  readonly validFrom: string;
}): string {
  return `${code}@${validFrom}`;
}

/** The row of a draft. `validUntil` is the first day it is no longer in force; null: no end is known. */
export function procedureRow(draft: ProcedureDraft, validUntil: string | null): StoredProcedure {
  const { papers: _papers, results, category, name, ...rest } = draft;
  return {
    ...rest,
    id: versionId(draft),
    validUntil,
    name,
    categoryCode: category.code,
    levels: [...rest.levels],
    parties: [...rest.parties],
    filings: [...rest.filings],
    notes: [...rest.notes],
    legalBases: [...rest.legalBases],
    findings: [...rest.findings],
    resultCodes: results.map(({ code }) => code),
    searchExact: name.vi.normalize('NFC').toLowerCase(),
    searchFolded: foldVietnamese(name.vi),
    searchOther: foldVietnamese(`${name.en ?? ''} ${draft.code}`),
  };
}

/** The rows of a draft's papers, in their order. */
export function componentRows(draft: ProcedureDraft): ComponentRow[] {
  const procedureId = versionId(draft);
  return draft.papers.map((paper, position) => ({
    ...paper,
    id: `${procedureId}/${paper.code}`,
    procedureId,
    position,
  }));
}
