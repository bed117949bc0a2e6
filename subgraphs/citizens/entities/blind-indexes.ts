import { type SubgraphKeys } from '#shared/keys.ts';
import { blindIndex } from '#shared/seal.ts';

type BlindKey = Pick<SubgraphKeys, 'blind'>;

/** The blind index of a canonical personal number. */
export function personalBlind(personalId: string, keys: BlindKey): string {
  return blindIndex(`personal:${personalId}`, keys.blind);
}

/** The blind index of a canonical tax code; another one than of the same digits as a personal number, so that rows do not betray each other. */
export function taxBlind(taxCode: string, keys: BlindKey): string {
  return blindIndex(`tax:${taxCode}`, keys.blind);
}
