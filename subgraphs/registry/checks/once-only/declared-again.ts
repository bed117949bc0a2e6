import type { Draft } from '../reading/draft.ts';
import { keysOf } from '../reading/keys.ts';
import type { Proposal } from '../reading/proposal.ts';

/** How to refer to what the graph has: `Citizen.fullName through Citizen @key(fields: "ref")`. Null: nobody else answers it. */
export function referenceTo({ owners }: Proposal, path: string): string | null {
  const [type = '', field] = path.split('.');
  const owner = owners.type(type);
  if (owner === undefined || (field !== undefined && owners.field(type, field) === undefined)) {
    return null;
  }
  const key = keysOf(owner).find(({ resolvable }) => resolvable);
  return key ? `${path} through ${type} @key(fields: "${key.fields}")` : path;
}

/** The finding that an element declares again what the graph has at `path`. None when nobody else answers that. */
export function declaredAgain(
  proposal: Proposal,
  found: { readonly rule: string; readonly severity: Draft['severity']; readonly coordinate: string },
  path: string,
): readonly Draft[] {
  const instead = referenceTo(proposal, path);
  const owner = proposal.owners.ofType(path.split('.')[0] ?? '');
  return instead === null || owner === undefined
    ? []
    : [
        {
          ...found,
          vi: `${found.coordinate} khai lại dữ liệu mà phân hệ ${owner.name} đã có (${path}): hãy tham chiếu, không hỏi hay lưu lại.`,
          en: `${found.coordinate} declares again what the subgraph ${owner.name} already has (${path}): refer to it, do not ask for it or keep it again.`,
          instead,
        },
      ];
}
