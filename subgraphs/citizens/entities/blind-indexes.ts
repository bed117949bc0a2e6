import { type SubgraphKeys } from '#shared/keys.ts';
import { blindIndexes, type BlindIndex } from '#shared/seal.ts';

type BlindKeys = Pick<SubgraphKeys, 'blinds'>;

/** What is indexed of a canonical personal number. */
export const personalText = (personalId: string): string => `personal:${personalId}`;
/** What is indexed of a canonical tax code; another text than of the same digits as a personal number, so that rows do not betray each other. */
export const taxText = (taxCode: string): string => `tax:${taxCode}`;

/** The blind indexes of a canonical personal number, one for each generation of keys. */
export function personalBlinds(personalId: string, { blinds }: BlindKeys): readonly BlindIndex[] {
  return blindIndexes(personalText(personalId), blinds);
}

/** The blind indexes of a canonical tax code, one for each generation of keys. */
export function taxBlinds(taxCode: string, { blinds }: BlindKeys): readonly BlindIndex[] {
  return blindIndexes(taxText(taxCode), blinds);
}
