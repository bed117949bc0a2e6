import type { StoredRules } from '../entities/purpose.ts';

/** A level of a purpose as its readers see it; null: every field that the person has. */
export interface ShownLevel {
  readonly level: 'OWN' | 'LIST' | 'CASE' | 'DECLARED' | 'OTHERS';
  readonly fields: string[] | null;
}

/**
 * The levels at which a purpose opens anything.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function purposeLevels(rules: StoredRules): ShownLevel[] {
  const levels = [
    ['OWN', rules.own],
    ['LIST', rules.list],
    ['CASE', rules.case],
    ['DECLARED', rules.declared],
    ['OTHERS', rules.others],
  ] as const;
  return levels.flatMap(([level, fields]): readonly ShownLevel[] => {
    if (fields === 'ALL') {
      return [{ level, fields: null }];
    }
    return fields.length === 0 ? [] : [{ level, fields: fields.toSorted() }];
  });
}
