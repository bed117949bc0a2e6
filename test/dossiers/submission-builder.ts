import { draftDossier, type DossierNeeds } from '../../subgraphs/dossiers/operations/draft-dossier.ts';
import type { SubmissionNeeds } from '../../subgraphs/dossiers/operations/submit-dossier.ts';
import { aCitizen } from '../support/callers.ts';
import { theReadings } from './form-readings-builder.ts';
import { aVersion } from './procedure-builder.ts';

/** The owner and applicant of what is handed in. */
export const OWNER = '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88';

/** What a citizen hands in online to a commune for themself, with nothing asked and nothing wrong, but for what a test says. */
export function theNeeds(needs: Partial<DossierNeeds> = {}): DossierNeeds {
  return {
    caller: aCitizen(OWNER),
    now: new Date('2026-11-20T02:00:00Z'),
    version: aVersion(),
    channel: 'ONLINE',
    given: { fields: [], components: [] },
    intake: {
      id: crypto.randomUUID(),
      owner: { kind: 'CITIZEN', ref: OWNER },
      people: [
        { role: 'OWNER', kind: 'CITIZEN', ref: OWNER },
        { role: 'APPLICANT', kind: 'CITIZEN', ref: OWNER },
      ],
    },
    readings: theReadings(),
    resolved: new Map(),
    files: new Set(),
    receiving: {
      code: 'H26.9001',
      parentCode: 'H26',
      kind: 'COMMUNE_COMMITTEE',
      areaId: '09886@2025-07-01',
      validFrom: null,
      validUntil: null,
      issues: true,
    },
    residence: null,
    around: [],
    group: null,
    problems: [],
    ...needs,
  };
}

/** Somebody's own dossier, ready to be taken in. */
export function aSubmission(
  needs: Partial<SubmissionNeeds> = {},
  ref: string = crypto.randomUUID(),
): SubmissionNeeds {
  const owner = { kind: 'CITIZEN', ref } as const;
  const intake = { id: crypto.randomUUID(), owner, people: [{ role: 'OWNER', ...owner }] as const };
  const asked = theNeeds({ caller: aCitizen(ref), intake });
  const drafted = draftDossier(asked);
  if (!drafted.ok) {
    throw new Error('the builder’s needs are complete');
  }
  return {
    caller: asked.caller,
    now: asked.now,
    sent: { account: `account of ${ref}`, key: 'the-first-key', digest: 'what was sent' },
    draft: drafted.draft,
    intakeId: intake.id,
    confirmDuplicate: false,
    ...needs,
  };
}
