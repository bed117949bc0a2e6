import { isSubgraphName } from '#schema/subgraphs.ts';
import type { Words } from '#shared/errors.ts';

/** What is written for one name in the files of a new subgraph. */
export interface MemberNames {
  /** kebab-case: folder, SDL file, database, the name in the graph. */
  readonly name: string;
  /** PascalCase: types and classes. */
  readonly type: string;
  /** camelCase: fields. */
  readonly field: string;
  /** snake_case: tables. */
  readonly table: string;
}

// A role and a database are named after it, and PostgreSQL's names end at 63 bytes.
const LONGEST = 40;
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
// Words that are folders beside members, or that speak for the hub.
const TAKEN = new Set(['gateway', 'hub', 'members', 'shared', 'supergraph']);

/** What is wrong with the name of a new subgraph. Null: nothing. */
export function nameProblem(name: string): Words | null {
  if (name.length > LONGEST || name.length < 3 || !KEBAB.test(name)) {
    return {
      vi: 'Tên phân hệ gồm 3 đến 40 chữ thường không dấu và số, nối bằng gạch ngang, bắt đầu bằng chữ, ví dụ fishing-permits',
      en: 'A subgraph is named by 3 to 40 small letters a to z and digits, joined by hyphens, beginning with a letter, e.g. fishing-permits',
    };
  }
  return isSubgraphName(name) || TAKEN.has(name)
    ? {
        vi: `Tên "${name}" là của trục; hãy chọn tên khác`,
        en: `The name "${name}" is the hub's own; choose another`,
      }
    : null;
}

/** The forms of a name that has no problem. */
export function namesOf(name: string): MemberNames {
  const type = name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return {
    name,
    type,
    field: type.slice(0, 1).toLowerCase() + type.slice(1),
    table: name.replaceAll('-', '_'),
  };
}
