import type { DossierStatus } from './dossier-status.ts';

/**
 * Why people may not withdraw a dossier; null: they may. Not before it is accepted, once a fee is paid: accepting or rejecting it decides
 * what becomes of the fee.
 * @see domain.md §3.1 (recall from the first status is refused once a fee is paid)
 */
export function mayNotWithdraw(status: DossierStatus, feePaid: boolean): 'FEE_PAID' | null {
  return status === 'SUBMITTED' && feePaid ? 'FEE_PAID' : null;
}
