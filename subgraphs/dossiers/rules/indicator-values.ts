import type { Measures } from './figure-entries.ts';
import type { PeriodDays } from './period-of.ts';

/** What the figures need to know of a procedure version. */
export interface ProcedureFacts {
  readonly id: string;
  readonly onlineLevel: 'FULL' | 'PARTIAL' | 'NONE';
  readonly hasResult: boolean;
  readonly hasFee: boolean;
  readonly forCitizens: boolean;
  /** Whether its official record has no finding. */
  readonly complete: boolean;
}

/** What was counted in a period for a unit and all below it. */
export interface Counted {
  readonly period: PeriodDays;
  /** By procedure version; those of which nothing was counted are left out. */
  readonly byProcedure: ReadonlyMap<string, Measures>;
  /** Dossiers unfinished and past due at the end of the period, or now while it lasts. */
  readonly late: number;
  /** Dossiers accepted in the year before. */
  readonly lastYear: number;
  /** Procedure versions in force in the period. Empty: the catalogue is not known. */
  readonly procedures: readonly ProcedureFacts[];
}

/** How many of how many. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number;
  /** What the share is multiplied by. */
  readonly factor: number;
}

/** What a count comes to: a share, or days for each. */
export function valueOf({ numerator, denominator, factor }: Count): number {
  return (numerator / denominator) * factor;
}

interface Row {
  readonly measures: Measures;
  /** Null: the catalogue does not know it. */
  readonly procedure: ProcedureFacts | null;
}

/**
 * Numerator and denominator of each indicator that dossiers and procedures tell, by its code. One that is missing, or whose
 * denominator is 0, is not available; it is never 0.
 * @see Quyết định 766/QĐ-TTg, formulas in domain.md §5.2
 */
export function indicatorValues(counted: Counted): ReadonlyMap<string, Count> {
  const rows = rowsOf(counted);
  const counts = { ...ofAcceptance(rows, counted), ...ofEnds(rows, counted), ...ofProcedures(rows, counted) };
  return new Map(Object.entries(counts).filter(([, { denominator }]) => denominator > 0));
}

const share = (numerator: number, denominator: number, factor = 1): Count => ({
  numerator,
  denominator,
  factor,
});

function ofAcceptance(rows: readonly Row[], { lastYear, period }: Counted): Record<string, Count> {
  const accepted = sum(rows, 'accepted');
  const expected = Math.round(lastYear / period.perYear);
  const synchronised = share(accepted, lastYear === 0 ? 0 : Math.max(accepted, expected));
  const withFee = rows.filter(({ procedure }) => procedure?.hasFee === true);
  const [withResult, others] = parted(rows, ({ procedure }) => procedure?.hasResult === true);
  const online = sum(withResult, 'online_with_result') + sum(others, 'online');
  return {
    '1.4': synchronised,
    '3.3': share(online, accepted, synchronised.denominator === 0 ? 1 : accepted / synchronised.denominator),
    '3.6': share(sum(withFee, 'paid_online'), sum(withFee, 'accepted') - sum(withFee, 'free_of_charge')),
    '4.5b': share(sum(rows, 'uses_population_data'), sum(rows, 'citizens')),
  };
}

function ofEnds(rows: readonly Row[], { late }: Counted): Record<string, Count> {
  const finished = sum(rows, 'finished');
  const withResult = rows.filter(({ procedure }) => procedure?.hasResult !== false);
  return {
    '2.1': share(sum(rows, 'on_time'), sum(rows, 'judged') + late),
    '2.2': share(sum(rows, 'working_days'), sum(rows, 'timed')),
    '4.1': share(sum(withResult, 'with_result'), sum(withResult, 'finished')),
    '4.2': share(sum(rows, 'digitised_with_result'), finished),
    '4.3': share(sum(rows, 'reused'), finished),
    '4.4': share(sum(rows, 'shared'), finished),
  };
}

function ofProcedures(rows: readonly Row[], { procedures }: Counted): Record<string, Count> {
  const online = procedures.filter(({ onlineLevel }) => onlineLevel !== 'NONE');
  const withFee = procedures.filter(({ hasFee }) => hasFee);
  const having = (measure: keyof Measures) =>
    new Set(
      rows.flatMap(({ measures, procedure }) =>
        measures[measure] > 0 && procedure !== null ? [procedure.id] : [],
      ),
    );
  const [withDossiers, paidOnline, withPopulation] = [
    having('accepted'),
    having('paid_online'),
    having('uses_population_data'),
  ];
  const forCitizens = procedures.filter(({ id, forCitizens: are }) => are && withDossiers.has(id));
  return {
    '1.3': share(procedures.filter(({ complete }) => complete).length, procedures.length),
    '3.1': share(online.length, procedures.length),
    '3.2': share(online.filter(({ id }) => withDossiers.has(id)).length, online.length),
    '3.5b': share(withFee.filter(({ id }) => paidOnline.has(id)).length, withFee.length),
    '4.5a': share(forCitizens.filter(({ id }) => withPopulation.has(id)).length, forCitizens.length),
  };
}

/** Shares beside the index: dossiers handled fully online, those with an identifier, and what was not typed or handed in again. */
export interface OtherShares {
  readonly fullOnline: Count;
  readonly identified: Count;
  readonly fields: Count;
  readonly papers: Count;
}

/**
 * The shares that the targets of 2024 and 2025 are about.
 * @see NĐ 107/2021/NĐ-CP and domain.md §1.3
 */
export function otherShares(counted: Counted): OtherShares {
  const rows = rowsOf(counted);
  const accepted = sum(rows, 'accepted');
  const full = rows.filter(({ procedure }) => procedure?.onlineLevel === 'FULL');
  const reused = { fields: sum(rows, 'fields_reused'), papers: sum(rows, 'papers_reused') };
  return {
    fullOnline: share(sum(full, 'online'), counted.procedures.length === 0 ? 0 : accepted),
    identified: share(sum(rows, 'identified'), accepted),
    fields: share(reused.fields, reused.fields + sum(rows, 'fields_typed')),
    papers: share(reused.papers, reused.papers + sum(rows, 'papers_supplied')),
  };
}

function rowsOf({ byProcedure, procedures }: Counted): readonly Row[] {
  const known = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  return [...byProcedure].map(([id, measures]) => ({ measures, procedure: known.get(id) ?? null }));
}

function sum(rows: readonly Row[], name: keyof Measures): number {
  return rows.reduce((total, { measures }) => total + measures[name], 0);
}

function parted(
  rows: readonly Row[],
  is: (row: Row) => boolean,
): readonly [those: readonly Row[], others: readonly Row[]] {
  return [rows.filter(is), rows.filter((row) => !is(row))];
}
