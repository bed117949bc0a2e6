import { WrongUse } from './outcome.ts';

/** Reads a whole number of a command line. Throws WrongUse when it is none. */
export function count(text: string): number {
  if (!/^\d{1,8}$/.test(text)) {
    throw new WrongUse('Cần một số nguyên từ 0 đến 99999999', 'A whole number from 0 to 99999999 is needed');
  }
  return Number(text);
}
