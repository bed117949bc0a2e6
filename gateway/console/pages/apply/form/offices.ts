import type { Words } from '../../../words/words.ts';
import { type Answers, valueOf } from './answers.ts';
import type { KnownForm } from './form.ts';

/** An agency to file with. */
export interface Office {
  readonly code: string;
  readonly name: Words;
}

/** An agency that takes filings of a procedure, as the hub has it. */
export interface TakingOffice extends Office {
  /** Whether it settles what it takes in; otherwise it passes it on. */
  readonly decides: boolean;
  /** The area it serves; null: the whole country, or not told. */
  readonly areaId: string | null;
}

/** The place that decides where to file: the first of the form that is known, the residence before others; null: none is. */
export function placeOf(form: KnownForm, answers: Answers): string | null {
  const places = form.items.filter(({ type }) => type === 'AREA').map((item) => valueOf(answers, item));
  return places.find((place) => place !== '') ?? null;
}

/** The code and the day of an area's id, `09886@2025-07-01`. The day is null where the id has none. */
export function splitArea(id: string): { readonly code: string; readonly on: string | null } {
  const [code = '', on = null] = id.split('@');
  return { code, on };
}

/**
 * The agencies that take a filing from a place: whoever settles it before whoever passes it on, those of the place before those of its
 * province, each once. Of the province's only those that serve all of it are near; others serve places elsewhere.
 */
export function nearOffices(
  ofPlace: readonly TakingOffice[],
  {
    ofProvince,
    province,
  }: { readonly ofProvince: readonly TakingOffice[]; readonly province: string | null },
): readonly Office[] {
  const near = [...ofPlace, ...ofProvince.filter(({ areaId }) => areaId !== null && areaId === province)];
  const unique = [...new Map(near.map((office) => [office.code, office])).values()];
  return unique.toSorted((one, other) => Number(other.decides) - Number(one.decides));
}
