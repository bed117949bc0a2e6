/** A foreigner's passport as it was written. */
export interface PassportNamed {
  readonly country: string;
  readonly number: string;
}

/** How an owner may be named: by one of these. */
export interface PartyNamed {
  readonly personalId?: string | null | undefined;
  readonly taxCode?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly passport?: PassportNamed | null | undefined;
}

/** What to look an owner up by. */
export type OwnerNamed =
  | { readonly by: 'CALLER' }
  | { readonly by: 'PERSONAL_ID' | 'TAX_CODE' | 'UNIT'; readonly value: string }
  /** A tax code that is the number of a person: the household business of that number, or the person. */
  | { readonly by: 'PERSONS_TAX_CODE'; readonly value: string }
  | { readonly by: 'PASSPORT'; readonly value: PassportNamed }
  | { readonly by: 'NOT_ONE' };

/**
 * By what an owner is named. Nothing means the caller; more than one identifier names nobody.
 * @see TT 86/2024/TT-BTC, Điều 5 (the personal identifier is the tax code of a household business); contract.md PartyInput
 */
export function namedOwner(party: PartyNamed | null): OwnerNamed {
  const { personalId, taxCode, unit, passport } = party ?? {};
  const given = [personalId, taxCode, unit, passport].filter((one) => one !== null && one !== undefined);
  if (given.length !== 1) {
    return { by: given.length === 0 ? 'CALLER' : 'NOT_ONE' };
  }
  if (typeof personalId === 'string') {
    return { by: 'PERSONAL_ID', value: personalId };
  }
  if (typeof taxCode === 'string') {
    return { by: /^\d{12}$/.test(taxCode) ? 'PERSONS_TAX_CODE' : 'TAX_CODE', value: taxCode };
  }
  return typeof unit === 'string' ? { by: 'UNIT', value: unit } : foreigner(passport);
}

function foreigner(passport: PassportNamed | null | undefined): OwnerNamed {
  return passport ? { by: 'PASSPORT', value: passport } : { by: 'CALLER' };
}
