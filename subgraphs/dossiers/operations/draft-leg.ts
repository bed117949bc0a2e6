import type { StoredLeg } from '../entities/interlinked-leg.ts';
import type { LegContent } from '../entities/leg-content.ts';
import type { Channel, ProcedureVersion } from '../entities/procedure-version.ts';
import { courseOf } from '../rules/course-of.ts';
import { legComponents } from '../rules/leg-components.ts';
import type { LegField } from '../rules/leg-fields.ts';
import type { DossierDraft } from './new-dossier.ts';

/** All that a leg's dossier is made of. */
export interface LegDraft extends Omit<LegContent, 'known'> {
  readonly leg: StoredLeg;
  readonly version: ProcedureVersion;
  readonly fields: readonly LegField[];
  readonly unit: string;
  readonly at: Date;
}

/** The dossier that a leg becomes, but for its code: handed in when the legs before it are done, by whoever declared. */
export function draftLeg(draft: LegDraft): DossierDraft {
  const { leg, first, version, people, fields, results, papers, unit } = draft;
  const channel = first.channel ?? 'ONLINE';
  const { ownerKind, ownerRef, applicantKind, applicantRef, groupId, groupCode } = first;
  const { events, ...course } = courseOfLeg(draft, channel);
  return {
    dossier: {
      ...course,
      ownerKind,
      ownerRef,
      applicantKind,
      applicantRef,
      groupId,
      groupCode,
      groupPosition: leg.position,
      procedureId: version.id,
      channel,
      receivingUnit: unit,
      processingUnit: unit,
      ...NEW,
    },
    people,
    events: events.map((event) => Object.assign(event, { actor: 'HUB' as const })),
    fields,
    components: papers ?? legComponents(version.components, { channel, results }),
    payments: [],
    results: [],
    corrections: [],
  };
}

const NEW = { synchronised: false, findings: [], ratingScore: null, ratedAt: null };

/** Handed in now, under the time limit of the way in which the group was filed, or of another where that one has none. */
function courseOfLeg({ version, at }: LegDraft, channel: Channel) {
  const own = version.channels.filter((one) => one.channel === channel);
  const limits = [...own, ...version.channels].flatMap(({ timeLimit }) => timeLimit ?? []);
  const limit = limits[0] ?? null;
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
  return { ...course, termUnit: limit?.unit ?? null, termQuantity: limit?.quantity ?? null };
}
