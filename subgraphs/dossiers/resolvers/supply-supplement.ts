import type { MutationSupplySupplementArgs } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { procedureVersion, type VersionField } from '../entities/procedure-version.ts';
import { supplySupplement } from '../operations/supply-supplement.ts';
import type { StepOutcome } from '../operations/take-step.ts';
import { suppliedFields } from '../rules/supplied-fields.ts';
import { checkCount, checkOnce } from './step-input.ts';
import { needsOf } from './stepped.ts';

/** Supplies what was asked for, read as the form of the dossier's own procedure version wants it. */
export async function supply(
  context: DossiersContext,
  { fields = [], files = [], ...decided }: MutationSupplySupplementArgs,
): Promise<StepOutcome> {
  checkCount(fields, 0, 200);
  checkCount(files, 0, 50);
  checkOnce(files.map(({ component }) => component));
  const dossier = fields.length === 0 ? null : await context.loaders.dossierByCode.load(decided.code);
  const form = dossier === null ? [] : await formOf(context, dossier.procedureId);
  return supplySupplement(context.em, {
    ...needsOf(context, decided),
    // Of a dossier that the caller may not see nothing is told of its form either: the step is refused first.
    supplied: { fields: dossier === null ? [] : suppliedFields(form, fields), files },
  });
}

async function formOf({ services }: DossiersContext, procedureId: string): Promise<readonly VersionField[]> {
  const [code = '', validFrom = ''] = procedureId.split('@');
  try {
    const version = await procedureVersion(services, code, validFrom);
    return version?.form?.fields ?? [];
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

const AWAY = {
  vi: 'Chủ dữ liệu thủ tục tạm thời không trả lời. Hãy thử lại sau.',
  en: 'The owner of procedures does not answer for now. Try again later.',
};
