import type { ProcedureVersion } from '../entities/procedure-version.ts';
import type { KnownValue } from './leg-fields.ts';
import { processingUnit, type UnitInTree } from './processing-unit.ts';

// Where somebody is registered anew counts before where somebody lives.
const PLACES = [
  'newResidence.area',
  'deceased.residence.area',
  'owner.residence.area',
  'mother.residence.area',
  'father.residence.area',
  'applicant.residence.area',
];

/**
 * The area by which the agency of a leg is found, as declared. Null: none was.
 * @see Luật Cư trú 68/2020/QH14, Điều 21 (registered where one moves to); NĐ 63/2024/NĐ-CP
 */
export function areaOfLeg(known: readonly KnownValue[]): string | null {
  const areas = PLACES.flatMap((place) => known.find(({ key }) => key === place)?.value ?? []);
  return areas[0] ?? null;
}

/**
 * The agency that takes a leg: the competent body for the area, of the commune if communes carry the procedure out, else of the province.
 * Null: none is known.
 * @see NĐ 63/2024/NĐ-CP (each agency of the group does its own part)
 */
export function legUnit(
  { levels, competentAgency }: Pick<ProcedureVersion, 'levels' | 'competentAgency'>,
  area: string,
  units: readonly UnitInTree[],
): string | null {
  const choice = { levels, competentAgency, residence: area, units, receiving: NOWHERE };
  return processingUnit({ ...choice, nonTerritorial: true }) || null;
}

// Nobody hands a leg in anywhere.
const NOWHERE: UnitInTree = { code: '', parentCode: null, kind: null, areaId: null };
