import type { VersionField } from '../entities/procedure-version.ts';

/**
 * Whether a value of this field is the number of a person, which a dossier keeps as the person: a personal identifier, or a tax code
 * that is one.
 * @see Luật Căn cước 26/2023/QH15, Điều 12; TT 86/2024/TT-BTC, Điều 5
 */
export function isPersonsNumber({ type }: Pick<VersionField, 'type'>, value: string): boolean {
  return type === 'PERSONAL_ID' || (type === 'TAX_CODE' && /^\d{12}$/.test(value));
}
