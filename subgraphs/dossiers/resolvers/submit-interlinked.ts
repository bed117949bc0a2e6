import type { SubmitDossierInput, SubmitInterlinkedInput } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import type { GroupDefinition } from '../entities/interlinked-group.ts';
import { draftDossier } from '../operations/draft-dossier.ts';
import {
  declaredGroup,
  declareInterlinked,
  type DeclaredGroup,
  undeclare,
} from '../operations/declare-interlinked.ts';
import { declaredValues } from '../rules/declared-values.ts';
import { legInput } from '../rules/leg-input.ts';
import { problemOf } from '../rules/submission-problems.ts';
import { type Declared, groupOf, jointVersions, refused, type Sent, sentBy } from './declaring.ts';
import { submit } from './submission.ts';
import { gathered } from './submission-needs.ts';

/**
 * Takes in one declaration for a group: the joint form is read and checked as a whole, kept, and its first leg handed in. Fails with
 * FORBIDDEN for those who hand nothing in, and SUBGRAPH_UNAVAILABLE when procedures is away.
 */
export async function submitInterlinked(
  context: DossiersContext,
  input: SubmitInterlinkedInput,
): Promise<Declared> {
  const sent = sentBy(context, input);
  if (sent.key.length > LONGEST_KEY) {
    return refused([problemOf('KEY_INVALID')]);
  }
  const before = await declaredGroup(context.em.getKysely<unknown>(), sent);
  if (before !== null && before.code !== null) {
    return begunBefore(before, input.group);
  }
  const group = await groupOf(context, input.group);
  return group === null
    ? refused([problemOf('PROCEDURE_NOT_IN_FORCE')])
    : declare(context, { input, sent, group });
}

// The first leg is handed in under a longer key of its own.
const LONGEST_KEY = 190;

interface ToDeclare {
  readonly input: SubmitInterlinkedInput;
  readonly sent: Sent;
  readonly group: GroupDefinition;
}

async function declare(context: DossiersContext, { input, sent, group }: ToDeclare): Promise<Declared> {
  const versions = await jointVersions(context, group);
  if (versions === null) {
    return refused([problemOf('PROCEDURE_NOT_IN_FORCE')]);
  }
  const { joint, version } = versions;
  const { group: procedure, ...asked } = input;
  const needs = await gathered(context, { input: { ...asked, procedure }, version: joint, group: null });
  const drafted = draftDossier(needs);
  if (!drafted.ok) {
    return refused(drafted.problems);
  }
  const declared = declaredValues(drafted.draft.fields, joint.form?.fields ?? []);
  const stored = await declareInterlinked(context.em, { ...sent, group, declared, now: context.now });
  const given = legInput({ ...asked, procedure }, { version, key: `interlinked:${sent.key}` });
  const intake = needs.intake?.id ?? null;
  return handIn(context, { sent, stored, given: { ...given, intake }, code: input.group });
}

interface ToHandIn {
  readonly sent: Sent;
  readonly stored: DeclaredGroup;
  readonly given: SubmitDossierInput;
  readonly code: string;
}

async function handIn(context: DossiersContext, { sent, stored, given, code }: ToHandIn): Promise<Declared> {
  const group = { id: stored.id, code };
  const outcome = await submit(context, given, { group: { ...group, position: 1 } });
  if (outcome.__typename === 'DossierSubmitted') {
    return { __typename: 'InterlinkedSubmitted', group, code: outcome.code, replayed: outcome.replayed };
  }
  // The same was handed in meanwhile, by another request of the same caller.
  const now = await declaredGroup(context.em.fork().getKysely<unknown>(), sent);
  if (now !== null && now.code !== null) {
    return begunBefore(now, code);
  }
  await undeclare(context.em, stored.id);
  return outcome.__typename === 'DuplicateDossier' ? refused([]) : outcome;
}

function begunBefore({ id, isOther, code }: DeclaredGroup, group: string): Declared {
  return isOther || code === null
    ? { __typename: 'IdempotencyConflict' }
    : { __typename: 'InterlinkedSubmitted', group: { id, code: group }, code, replayed: true };
}
