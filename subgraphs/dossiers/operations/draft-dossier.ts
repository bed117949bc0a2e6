import type { FormReadings } from '../entities/form-readings.ts';
import type { KnownReceivingUnit } from '../entities/receiving-units.ts';
import { boundSubjects } from '../rules/bound-subjects.ts';
import type { GivenComponent } from '../rules/filed-components.ts';
import type { GivenField, PersonTyped } from '../rules/filed-field.ts';
import { filedFields, type FiledForm } from '../rules/filed-fields.ts';
import type { FormParty, FormPerson } from '../rules/form-people.ts';
import { processingUnit, type UnitInTree } from '../rules/processing-unit.ts';
import { settledPapers } from '../rules/settled-papers.ts';
import type { SubmissionProblem } from '../rules/submission-problems.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { type DossierDraft, type DossierParts, newDossier } from './new-dossier.ts';

/** All that a dossier is drafted from. */
export interface DossierNeeds extends Pick<DossierParts, 'caller' | 'now' | 'version' | 'channel' | 'group'> {
  readonly given: {
    readonly fields: readonly GivenField[];
    readonly components: readonly GivenComponent[];
  };
  /** Null: nobody for whom the caller may file. */
  readonly intake: {
    readonly id: string;
    readonly owner: FormParty;
    readonly people: readonly FormPerson[];
  } | null;
  /** What the sources hold now. Null: there is no intake under which to read. */
  readonly readings: FormReadings | null;
  /** Whose the typed numbers are, by key of their field. What is missing could not be asked. */
  readonly resolved: ReadonlyMap<string, PersonTyped>;
  /** The uploaded files among those named that are the caller's. */
  readonly files: ReadonlySet<string>;
  /** Null: nobody knows it. */
  readonly receiving: KnownReceivingUnit | null;
  /** Where the owner lives, and the agencies around. */
  readonly residence: string | null;
  readonly around: readonly UnitInTree[];
  /** What was found wrong on the way here. */
  readonly problems: readonly SubmissionProblem[];
}

/** The dossier, or all that is wrong. */
export type Drafted =
  | { readonly ok: true; readonly draft: DossierDraft }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** Drafts a dossier from what was sent and what its sources hold. All that is wrong is told at once. */
export function draftDossier(needs: DossierNeeds): Drafted {
  const { version, given, now, channel, readings, files, intake, receiving } = needs;
  const people = peopleOf(needs);
  const form = formOf(needs, people);
  const papers = settledPapers(version, {
    given: given.components,
    files,
    channel,
    today: dayOf(now),
    said: form.said,
    readings,
  });
  const problems = [...needs.problems, ...form.problems, ...papers.problems];
  if (problems.length > 0 || intake === null || receiving === null) {
    return { ok: false, problems };
  }
  const { residence, around: units } = needs;
  const { owner } = intake;
  const places = {
    receivingUnit: receiving.code,
    processingUnit: processingUnit({ ...version, receiving, residence, units }),
  };
  return { ok: true, draft: newDossier({ ...needs, ...places, owner, people, form, papers }) };
}

const PARTIES: ReadonlySet<FormPerson['role']> = new Set(['OWNER', 'APPLICANT'] as const);

/** Owner and applicant, and whom the form is bound to. */
function peopleOf({ version, intake }: DossierNeeds): readonly FormPerson[] {
  const bound = boundSubjects(version);
  return (intake?.people ?? []).filter(({ role }) => bound.has(role) || PARTIES.has(role));
}

function formOf(
  { version, given, readings, resolved, now }: DossierNeeds,
  people: readonly FormPerson[],
): FiledForm {
  return filedFields({
    fields: version.form?.fields ?? [],
    given: given.fields,
    sources: {
      readings: readings?.fields ?? null,
      people: new Map(people.map(({ role, kind, ref }) => [role, { kind, ref }])),
      resolved,
      asOf: now.toISOString(),
    },
  });
}
