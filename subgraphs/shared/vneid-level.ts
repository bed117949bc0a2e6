import type { Actor } from './caller.ts';

/**
 * Whether an account may do and read what takes a VNeID account of level 2, which is issued face to face with biometrics: saying who
 * else may read one's data, and reading what the law calls sensitive. Level 1 is opened from afar. Accounts that are no person's are
 * not meant.
 * @see NĐ 69/2024/NĐ-CP (levels of electronic identification accounts); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, NĐ 356/2025/NĐ-CP, Điều 4 (sensitive data)
 */
export function hasLevelTwo(actor: Actor): boolean {
  return actor.kind !== 'CITIZEN' || actor.level === 2;
}
