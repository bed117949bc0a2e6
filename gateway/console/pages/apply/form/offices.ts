import type { Words } from '../../../words/words.ts';
import { type Answers, valueOf } from './answers.ts';
import type { KnownForm } from './form.ts';

/** What an agency is, as far as one may file with it. */
export type OfficeKind = 'POLICE' | 'SOCIAL_INSURANCE' | 'COMMUNE_COMMITTEE' | 'DEPARTMENT';

/** An agency to file with. */
export interface Office {
  readonly code: string;
  readonly name: Words;
  /** The area it serves; null: the whole country, or not told. */
  readonly areaId: string | null;
}

const KINDS: readonly (readonly [words: RegExp, kind: OfficeKind])[] = [
  [/công an|cảnh sát/i, 'POLICE'],
  [/bảo hiểm xã hội/i, 'SOCIAL_INSURANCE'],
  [/[uủ][yỷ] ban nhân dân|hộ tịch/i, 'COMMUNE_COMMITTEE'],
  [/(?<!cơ )sở |văn phòng đăng ký/i, 'DEPARTMENT'],
];

/** The kind of agency that the words of a procedure name first; null: none that is known. */
export function officeKind(agency: string): OfficeKind | null {
  const named = KINDS.map(([words, kind]) => ({ kind, at: agency.search(words) })).filter(
    ({ at }) => at >= 0,
  );
  return named.toSorted((one, other) => one.at - other.at)[0]?.kind ?? null;
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

/** Agencies of a place before those of its province, each once; those that serve another place are left out. */
export function nearOffices(
  found: readonly Office[],
  { area, province }: { readonly area: string; readonly province: string | null },
): readonly Office[] {
  const unique = new Map(found.map((office) => [office.code, office]));
  const near = [...unique.values()].filter(({ areaId }) => areaId === area || areaId === province);
  return near.toSorted((one, other) => Number(other.areaId === area) - Number(one.areaId === area));
}
