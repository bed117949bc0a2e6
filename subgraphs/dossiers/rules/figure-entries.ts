import type { Figure } from './figure-of.ts';

/** What is counted by month, unit and procedure. Those from `finished` on stand in the month of the end, the others in that of acceptance. */
export const MEASURES = [
  'accepted',
  'citizens',
  'identified',
  'online',
  'online_with_result',
  'uses_population_data',
  'paid_online',
  'free_of_charge',
  'papers_reused',
  'papers_supplied',
  'fields_reused',
  'fields_typed',
  'finished',
  'judged',
  'on_time',
  'timed',
  'working_days',
  'with_result',
  'digitised_with_result',
  'reused',
  'shared',
] as const;

/** How much of each there is. */
export type Measures = Readonly<Record<(typeof MEASURES)[number], number>>;

/** What a dossier adds to a month of a unit and procedure. `month` is its first day. */
export interface MonthEntry extends Partial<Measures> {
  readonly unit: string;
  readonly month: string;
  readonly procedureId: string;
}

/** What a dossier adds to a day of a unit: it became late, or late as it was it was finished. */
export interface DueEntry {
  readonly unit: string;
  readonly day: string;
  readonly fell: number;
  readonly settled: number;
}

/**
 * What a dossier adds to the months of its unit and procedure.
 * @see Quyết định 766/QĐ-TTg, indicators 2 to 4: dossiers accepted in a period, and dossiers finished in it
 */
export function monthEntries(figure: Figure): readonly MonthEntry[] {
  const { unit, procedureId, acceptedOn, finishedOn } = figure;
  return [
    ...(acceptedOn === null
      ? []
      : [{ unit, procedureId, month: monthOf(acceptedOn), ...whenAccepted(figure) }]),
    ...(finishedOn === null
      ? []
      : [{ unit, procedureId, month: monthOf(finishedOn), ...whenFinished(figure) }]),
  ];
}

/**
 * What a dossier adds to the days on which it became late and was finished.
 * @see Quyết định 766/QĐ-TTg, indicator 2.1: unfinished dossiers are compared with the end of the period
 */
export function dueEntries({ unit, fellDueOn, settledOn }: Figure): readonly DueEntry[] {
  return [
    ...(fellDueOn === null ? [] : [{ unit, day: fellDueOn, fell: 1, settled: 0 }]),
    ...(settledOn === null ? [] : [{ unit, day: settledOn, fell: 0, settled: 1 }]),
  ];
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const one = (counts: boolean | null): number => (counts === true ? 1 : 0);

function whenAccepted(figure: Figure): Partial<Measures> {
  return {
    accepted: 1,
    citizens: one(figure.byCitizen),
    identified: one(figure.identified),
    online: one(figure.online),
    online_with_result: one(figure.online && figure.eResult),
    uses_population_data: one(figure.byCitizen && figure.usesPopulationData),
    paid_online: one(figure.paidOnline),
    free_of_charge: one(figure.freeOfCharge),
    papers_reused: figure.papersReused,
    papers_supplied: figure.papersSupplied,
    fields_reused: figure.fieldsReused,
    fields_typed: figure.fieldsTyped,
  };
}

function whenFinished(figure: Figure): Partial<Measures> {
  return {
    finished: 1,
    judged: one(figure.onTime !== null),
    on_time: one(figure.onTime),
    timed: one(figure.workingDays !== null),
    working_days: figure.workingDays ?? 0,
    with_result: one(figure.eResult),
    digitised_with_result: one(figure.digitised && figure.eResult),
    reused: one(figure.papersReused > 0),
    shared: one(figure.shared),
  };
}
