/**
 * The ten statuses of a dossier in the official order: number 1 is SUBMITTED, number 10 RESULT_RETURNED (TrangThaiHoSo).
 * @see Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export const DOSSIER_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'REJECTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUIRED',
  'PAYMENT_REQUIRED',
  'WITHDRAWN',
  'STOPPED',
  'COMPLETED',
  'RESULT_RETURNED',
] as const;

/** Where a dossier stands. */
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

/**
 * The status that an official number 1 to 10 stands for; null for any other number.
 * @see the same guide, field TrangThaiHoSo
 */
export function dossierStatusOf(number: number): DossierStatus | null {
  return DOSSIER_STATUSES[number - 1] ?? null;
}
