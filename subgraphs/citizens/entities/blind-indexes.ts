import type { SubgraphKeys } from '#shared/keys.ts';
import { blindIndexes, type BlindIndex } from '#shared/seal.ts';

import type { PassportRecord, PersonRecord } from './person-record.ts';

type BlindKeys = Pick<SubgraphKeys, 'blinds'>;

/** What is indexed of a canonical personal number. */
export const personalText = (personalId: string): string => `personal:${personalId}`;
/** What is indexed of a canonical tax code; another text than of the same digits as a personal number, so that rows do not betray each other. */
export const taxText = (taxCode: string): string => `tax:${taxCode}`;
/** What is indexed of a foreigner's canonical passport. */
export const passportText = ({ country, number }: PassportRecord): string => `passport:${country}:${number}`;

/** What a person is found by: the personal number, else the passport. Null: nothing. */
export function personText({
  personalId,
  passport,
}: Pick<PersonRecord, 'personalId' | 'passport'>): string | null {
  if (personalId !== null) {
    return personalText(personalId);
  }
  return passport && passportText(passport);
}

/** The blind indexes of what a person is found by, one for each generation of keys. */
export function personBlinds(
  person: Pick<PersonRecord, 'personalId' | 'passport'>,
  { blinds }: BlindKeys,
): readonly BlindIndex[] {
  const text = personText(person);
  return text === null ? [] : blindIndexes(text, blinds);
}

/** The blind indexes of a canonical personal number, one for each generation of keys. */
export function personalBlinds(personalId: string, { blinds }: BlindKeys): readonly BlindIndex[] {
  return blindIndexes(personalText(personalId), blinds);
}

/** The blind indexes of a canonical tax code, one for each generation of keys. */
export function taxBlinds(taxCode: string, { blinds }: BlindKeys): readonly BlindIndex[] {
  return blindIndexes(taxText(taxCode), blinds);
}

/** The blind indexes of a canonical passport, one for each generation of keys. */
export function passportBlinds(passport: PassportRecord, { blinds }: BlindKeys): readonly BlindIndex[] {
  return blindIndexes(passportText(passport), blinds);
}
