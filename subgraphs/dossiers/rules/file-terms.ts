/** How large an uploaded paper may be, in bytes: 10 MB. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** How many papers an account may have uploaded that belong to no dossier yet. The longest list of papers has a tenth of it. */
export const MOST_UNCLAIMED = 100;

/** How long a paper is kept that no dossier took: as long as the form that it may be for, 30 days, in milliseconds. */
const UNCLAIMED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The moment before which papers were uploaded that no dossier took and that are forgotten at `now`.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (kept no longer than the purpose needs)
 */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - UNCLAIMED_MS);
}
