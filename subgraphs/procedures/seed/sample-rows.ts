import type { FormFieldRow } from '../entities/form-field.ts';
import type { InterlinkedGroupRow } from '../entities/interlinked-group.ts';
import { versionId } from '../operations/procedure-rows.ts';
import type { LegalBasis } from '../rules/legal-basis.ts';
import type { Named, ProcedureDraft } from '../rules/procedure-draft.ts';
import { timeLimit } from '../rules/time-limit.ts';
import type { SampleFiles } from './sample-files.ts';

type SampleProcedure = SampleFiles['procedures'][number];
type SampleTime = SampleProcedure['channels'][number]['timeLimit'];

/** The sample procedures in the form that an import gives them. Fails when a file names a code that no file explains. */
export function sampleDrafts(files: SampleFiles): ProcedureDraft[] {
  const categories = new Map(files.categories.map((row) => [row.code, row]));
  const results = new Map(files.resultTypes.map((row) => [row.code, row]));
  const papers = Map.groupBy(files.components, ({ procedure }) => procedure);
  return files.procedures.map(({ channels, for: parties, results: codes, category, ...rest }) => ({
    ...rest,
    category: known(categories, category),
    parties,
    filings: channels.map((filing) => ({
      ...filing,
      timeLimit: limitOf(filing.timeLimit),
      otherTimeLimits: filing.otherTimeLimits.map(limitOf),
    })),
    papers: (papers.get(rest.code) ?? []).map(({ procedure: _procedure, ...paper }) => paper),
    results: codes.map((code) => known(results, code)),
    legalBases: withTitles(files, rest.legalBases),
  }));
}

/** The form fields of the sample procedures, in the order of the file. */
export function sampleFormFields(files: SampleFiles): FormFieldRow[] {
  const versions = new Map(files.procedures.map((procedure) => [procedure.code, versionId(procedure)]));
  return files.formFields.map(({ procedure, ...field }, position) => {
    const procedureId = versions.get(procedure) ?? procedure;
    return { ...field, id: `${procedureId}/${field.key}`, procedureId, position };
  });
}

/** The sample interlinked groups. */
export function sampleGroups(files: SampleFiles): InterlinkedGroupRow[] {
  return files.groups.map((group) => ({ ...group, legalBases: withTitles(files, group.legalBases) }));
}

function limitOf({ quantity, unit, condition }: SampleTime) {
  return timeLimit(quantity, unit, condition);
}

function withTitles(
  { acts }: SampleFiles,
  bases: readonly { readonly number: string; readonly article: string | null }[],
): LegalBasis[] {
  const titles = new Map(acts.map((act) => [act.number, act.title]));
  return bases.map((basis) => ({ ...basis, title: titles.get(basis.number) ?? null }));
}

function known(rows: ReadonlyMap<string, Named>, code: string): Named {
  const row = rows.get(code);
  if (row === undefined) {
    throw new Error(`subgraphs/procedures/seed: no file explains the code "${code}".`);
  }
  return row;
}
