import type { Actor } from '#shared/caller.ts';
import { hasLevelTwo } from '#shared/vneid-level.ts';

import type { StoredPurpose } from '../entities/purpose.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long an approved emergency opens a person's data, in milliseconds. */
export const EMERGENCY_MS = DAY_MS;
/** The longest consent, in milliseconds: two years, so that it is asked for again. */
export const LONGEST_CONSENT_MS = 2 * 365 * DAY_MS;
/** The longest representation, in milliseconds: five years. */
export const LONGEST_REPRESENTATION_MS = 5 * 365 * DAY_MS;
/** How often an account may name somebody wrongly within an hour. */
export const MOST_MISSES = 30;
/** Over which time misses are counted, in milliseconds. */
export const MISSES_WITHIN_MS = 60 * 60 * 1000;

const SHORTEST_REASON = 10;
const LONGEST_REASON = 2_000;
const COORDINATE = /^[A-Z]\w*\.[A-Za-z_]\w*$/;
const MOST_FIELDS = 50;

/**
 * Whether these fields may be agreed to for a purpose: at least one, and none that the purpose never opens of others.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 9 (a consent names what it is for)
 */
export function areOpenable(fields: readonly string[], others: 'ALL' | readonly string[]): boolean {
  return (
    fields.length > 0 &&
    fields.length <= MOST_FIELDS &&
    fields.every((field) => COORDINATE.test(field) && (others === 'ALL' || others.includes(field)))
  );
}

/**
 * Whether a text says why data is needed in an emergency, or was: neither nothing nor a treatise.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 18 (a reason is obligatory)
 */
export function isReason(text: string): boolean {
  const { length } = text.trim();
  return length >= SHORTEST_REASON && length <= LONGEST_REASON && !text.includes('\0');
}

/**
 * Why an account may not say who else reads a person's data. Null: it may.
 * @see NĐ 69/2024/NĐ-CP (levels of electronic identification accounts)
 */
export function levelRefusal(actor: Actor): 'LEVEL' | null {
  return hasLevelTwo(actor) ? null : 'LEVEL';
}

/**
 * Whether an end may be set: later than now, and not too far away.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (limited in time)
 */
export function mayEnd(until: Date, now: Date, longest: number): boolean {
  const ahead = until.getTime() - now.getTime();
  return ahead > 0 && ahead <= longest;
}

/**
 * Whether a purpose may rest on consent: it opens nothing but what people agree to. An emergency rests on the law instead.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9; Luật Dữ liệu 60/2024/QH15, Điều 18
 */
export function restsOnConsent({ code, rules }: StoredPurpose): boolean {
  return (
    code !== 'EMERGENCY' &&
    rules.others.length > 0 &&
    [rules.own, rules.list, rules.case].every(({ length }) => length === 0)
  );
}
