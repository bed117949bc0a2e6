import type { SuggestionResolvers } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';
import { subjectOf } from '#shared/policy.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { procedureToday } from '../entities/counter.ts';
import { knownOfMe } from '../entities/known-of-me.ts';
import { citizenOf } from '../entities/references.ts';
import type { SuggestionRow } from '../entities/suggestion-row.ts';
import { suggestionsFor } from '../rules/suggestions-for.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { allowed } from './classified.ts';

/** What the caller could or should ask for. Null: the caller is no person. Fails with SUBGRAPH_UNAVAILABLE. */
export async function suggestionsOf({
  caller,
  delegation,
  services,
  now,
}: DossiersContext): Promise<SuggestionRow[] | null> {
  const { actor } = caller;
  if (actor.kind !== 'CITIZEN' || actor.ref === '') {
    return null;
  }
  try {
    const known = await knownOfMe(delegation);
    const drafts = known === null ? [] : suggestionsFor(known.person, known.children, dayOf(now));
    const codes = [...new Set(drafts.map(({ procedureCode }) => procedureCode))];
    const versions = new Map(
      await Promise.all(codes.map(async (code) => [code, await procedureToday(services, code)] as const)),
    );
    return drafts.map((draft) => ({
      draft,
      personRef: actor.ref,
      procedureId: versions.get(draft.procedureCode) ?? null,
    }));
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

const AWAY = {
  vi: 'Chủ dữ liệu tạm thời không trả lời. Hãy thử lại sau.',
  en: 'An owner of the data does not answer for now. Try again later.',
};

/** Reads a classified field of a suggestion, or fails with the refusal that stands in its place. */
function own<Value>(
  { caller }: DossiersContext,
  { personRef }: SuggestionRow,
  field: string,
  read: () => Value,
): Value {
  const subject = subjectOf(caller, personRef);
  return allowed({ caller, coordinate: `Suggestion.${field}`, via: '', subject }, read);
}

/** Something that a person could ask for. */
export const Suggestion: SuggestionResolvers = {
  person: ({ personRef }) => citizenOf(personRef),
  kind: (row, _arguments, context) => own(context, row, 'kind', () => row.draft.kind),
  procedure: (row, _arguments, context) =>
    own(context, row, 'procedure', () => (row.procedureId === null ? null : { id: row.procedureId })),
  dueOn: (row, _arguments, context) => own(context, row, 'dueOn', () => row.draft.dueOn),
  reason: (row, { lang }, context) =>
    own(context, row, 'reason', () => (lang === 'EN' ? row.draft.reason.en : row.draft.reason.vi)),
};
