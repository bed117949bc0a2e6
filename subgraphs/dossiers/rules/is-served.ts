import type { ProcedureVersion } from '../entities/procedure-version.ts';
import type { FormParty } from './form-people.ts';

/**
 * Whether a procedure is for owners of this kind. A person is a citizen or a foreigner: which of them only citizens could tell.
 * @see NĐ 63/2010/NĐ-CP, Điều 8 (who may ask for a procedure)
 */
export function isServed(kind: FormParty['kind'], served: ProcedureVersion['for']): boolean {
  return kind === 'ORGANIZATION'
    ? served.includes('ORGANIZATION')
    : served.includes('CITIZEN') || served.includes('FOREIGNER');
}
