import { Kind } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { isSharedEntity, ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';

/** Root fields, and fields that lead to another owner's entity, that cannot be null: one owner down would take away what others answered. */
export function nullability(proposal: Proposal): readonly Draft[] {
  return [...proposal.proposed.types.values()].flatMap((type) =>
    ownFieldsOf(type)
      .filter(({ type: answered }) => answered.kind === Kind.NON_NULL_TYPE)
      .flatMap(({ coordinate, typeName }): Draft[] => {
        if (ROOTS.has(type.name)) {
          return [fault('root-nullable', coordinate, ROOT)];
        }
        return isSharedEntity(proposal, typeName)
          ? [fault('cross-owner-nullable', coordinate, CROSSING)]
          : [];
      }),
  );
}

const ROOT = {
  vi: 'Trường gốc phải cho phép null: một phân hệ dừng chỉ được làm trống phần của nó.',
  en: 'A root field is nullable: one subgraph that is down nulls only what is its own.',
};
const CROSSING = {
  vi: 'Trường trỏ tới dữ liệu của chủ quản khác phải cho phép null.',
  en: "A field that leads to another owner's data is nullable.",
};

function fault(rule: string, coordinate: string, words: { vi: string; en: string }): Draft {
  return { rule, severity: 'ERROR', coordinate, ...words };
}
