import type { FigureFacts } from '../../subgraphs/dossiers/rules/figure-of.ts';

/** A moment of November 2026 in Vietnam. */
export const onDay = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 10, day, hour - 7));

/** A citizen's dossier that was accepted on Monday 2 November and is due on Friday 6, but for what a test says. */
export function someFacts(facts: Partial<FigureFacts> = {}): FigureFacts {
  return {
    code: 'H26.9001-261102-0001',
    procedureId: '1.004873@2025-07-01',
    processingUnit: 'H26.9001',
    ownerKind: 'CITIZEN',
    identified: true,
    channel: 'ONLINE',
    status: 'IN_PROGRESS',
    submittedAt: onDay(2, 8),
    acceptedAt: onDay(2),
    dueAt: onDay(6, 17),
    completedAt: null,
    returnedAt: null,
    clockStoppedAt: null,
    term: null,
    supplements: 0,
    endedAt: null,
    eResult: false,
    digitised: false,
    shared: false,
    usesPopulationData: false,
    paidOnline: false,
    freeOfCharge: false,
    papersReused: 0,
    papersSupplied: 0,
    fieldsReused: 0,
    fieldsTyped: 0,
    ...facts,
  };
}
