import { until } from '#shared/until.ts';

import type { HubWorld } from '../support/hub-world.ts';

/** What no database holds yet of a child of the mother at Dương Nội: what she types on the form of a birth registration. */
export function aDeclaredBirth(fullName: string, gender: 'MALE' | 'FEMALE' = 'MALE') {
  return {
    'applicant.relation': 'MOTHER',
    'child.fullName': fullName,
    'child.dateOfBirth': '2026-11-01',
    'child.gender': gender,
    'child.ethnicity': 'Kinh',
    'child.nationality': 'VNM',
    'child.placeOfBirth': 'Bệnh viện Phụ sản Hà Nội',
    'child.homeArea': '09886@2025-07-01',
  };
}

/** What she types besides, where residence and health card are asked for with the birth. */
export const HOUSEHOLD_AND_CARD = {
  'headOfHousehold.personalId': '001091999002',
  'headOfHousehold.relation': 'Con',
  'headOfHousehold.agrees': 'true',
  clinic: 'Trạm y tế phường Dương Nội',
} as const;

/** The mother's child of this name as she reads them, once they are in the register. Null: they are not, within ten seconds. */
export function childOfMother(world: HubWorld, fullName: string): Promise<object | null> {
  // Who somebody's children are is remembered for five seconds.
  world.moveTo(new Date(world.now.getTime() + 6_000));
  return until(async () => {
    const { data } = await world.asks('parent', CHILDREN);
    const { me }: { me: { relatives: { person: { fullName: string } | null }[] } } = data;
    return me.relatives.find(({ person }) => person?.fullName === fullName)?.person ?? null;
  }, 10_000);
}

const CHILDREN = `{ me { relatives(kind: CHILD) { person { fullName personalId
  documents { edges { node { number type { code } issuer { code } dossier { code } } } } } } } }`;
