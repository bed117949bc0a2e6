import { mayReadAny, type RowLook } from '#shared/row-access.ts';

import type { OrganizationRecord, OrganizationRow, SealedOrganization } from '../entities/organization.ts';
import { readOrRefuse } from './read-or-refuse.ts';

/** A household business is as good as its owner: whoever may not read even the owner's name may not see it. */
const OPENS_HOUSEHOLD = [
  'Citizen.fullName',
  'Organization.taxCode',
  'Organization.representative',
  'Organization.documents',
];

/**
 * What of an organisation this look may see. Enterprises and state bodies are public by name; a household business, whose
 * tax code is its owner's personal number, is null for whoever may not see the owner.
 * @see TT 86/2024/TT-BTC, Điều 5; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function visibleOrganization(
  keys: Omit<SealedOrganization, 'sealed'>,
  look: RowLook,
  record: OrganizationRecord,
): OrganizationRow | null {
  const isHousehold = record.taxCode?.length === PERSONAL_NUMBER_LENGTH;
  if (isHousehold && !mayReadAny(look, OPENS_HOUSEHOLD)) {
    return null;
  }
  return {
    __typename: 'Organization',
    ref: keys.ref,
    unitCode: keys.unitCode,
    name: record.name,
    readTaxCode: () => readOrRefuse(look, 'Organization.taxCode', () => record.taxCode),
    readRepresentative: () => readOrRefuse(look, 'Organization.representative', () => keys.representativeRef),
    followDocuments: (load) => readOrRefuse(look, 'Organization.documents', load),
  };
}

const PERSONAL_NUMBER_LENGTH = 12;
