import type { DossiersContext } from '../context.ts';
import type { DossierNeeds } from '../operations/draft-dossier.ts';
import type { LegOf } from '../operations/new-dossier.ts';
import { filingProblems } from '../rules/filing-problems.ts';
import { numbersTyped } from '../rules/numbers-typed.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { givenIn } from './given-in.ts';
import { intakeOfSubmission, type SubmissionSent } from './intake-of-submission.ts';
import { peopleTyped } from './people-typed.ts';
import { filesHandedIn, readUnder, unitNamed } from './read-under.ts';

/** A submission, and the version of the procedure that it asks for. */
export interface ToGather extends Pick<SubmissionSent, 'input' | 'version' | 'sent'> {
  readonly group: LegOf | null;
}

/** Gathers all that a dossier is drafted from; what is found wrong on the way is among it. */
export async function gathered(context: DossiersContext, asked: ToGather): Promise<DossierNeeds> {
  const { caller, now } = context;
  const { input, version, group } = asked;
  const given = givenIn(input);
  const typed = numbersTyped(version.form?.fields ?? [], given.fields);
  const channel = input.channel ?? 'ONLINE';
  const [found, receiving, resolved, files] = await Promise.all([
    intakeOfSubmission(context, { input, version, group: group?.code ?? null, typed, sent: asked.sent }),
    unitNamed(context, input.receivingUnit),
    peopleTyped(context, typed, version.id),
    filesHandedIn(context, given.components),
  ]);
  const problems = filingProblems({ version, channel, receiving, today: dayOf(now), intake: found });
  const sent = { caller, now, version, channel, given, resolved, receiving, files, group, problems };
  return { ...sent, ...(typeof found === 'string' ? NOTHING_READ : await readUnder(context, found, sent)) };
}

const NOTHING_READ = { intake: null, readings: null, residence: null, around: [] };
