import { type DossierComponentRow } from '../entities/dossier-component.ts';
import { type DossierRow } from '../entities/dossier.ts';
import { type StoredLeg } from '../entities/interlinked-leg.ts';
import { type PersonRole } from '../entities/dossier-person.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { courseOf } from '../rules/course-of.ts';
import { type EarlierResult, legComponents } from '../rules/leg-components.ts';
import { type LegField } from '../rules/leg-fields.ts';
import { type DossierDraft } from './new-dossier.ts';

/** A person of a leg. */
export interface LegPerson {
  readonly role: PersonRole;
  readonly ref: string;
}

/** All that a leg's dossier is made of. */
export interface LegDraft {
  readonly leg: StoredLeg;
  /** The dossier with which the group began. */
  readonly first: DossierRow;
  readonly version: ProcedureVersion;
  readonly people: readonly LegPerson[];
  readonly fields: readonly LegField[];
  readonly results: readonly EarlierResult[];
  /** What was handed in before, when the leg is taken up again. Null: nothing was. */
  readonly papers: readonly DossierComponentRow[] | null;
  readonly unit: string;
  readonly at: Date;
}

/** The dossier that a leg becomes, but for its code: handed in when the legs before it are done, by whoever declared. */
export function draftLeg(draft: LegDraft): DossierDraft {
  const { leg, first, version, people, fields, results, papers, unit, at } = draft;
  const channel = first.channel ?? 'ONLINE';
  const limits = version.channels.toSorted((one) => (one.channel === channel ? -1 : 0));
  const limit = limits.flatMap(({ timeLimit }) => timeLimit ?? [])[0] ?? null;
  const submitted = {
    kind: 'STATUS',
    at,
    status: 'SUBMITTED',
    unit: null,
    dueAt: null,
    toUnit: null,
  } as const;
  const course = courseOf([submitted], limit);
  if (course === null) {
    throw new Error('A leg that is handed in has a course.');
  }
  const { events, ...columns } = course;
  const { ownerKind, ownerRef, applicantKind, applicantRef, groupId, groupCode } = first;
  return {
    dossier: {
      ...columns,
      ...{ ownerKind, ownerRef, applicantKind, applicantRef, groupId, groupCode },
      procedureId: version.id,
      termUnit: limit?.unit ?? null,
      termQuantity: limit?.quantity ?? null,
      channel,
      receivingUnit: unit,
      processingUnit: unit,
      synchronised: false,
      findings: [],
      groupPosition: leg.position,
      ratingScore: null,
      ratedAt: null,
    },
    people,
    events: events.map((event) => ({ ...event, actor: 'HUB' })),
    fields,
    components: papers ?? legComponents(version.components, { channel, results }),
    payments: [],
    results: [],
    corrections: [],
  };
}
