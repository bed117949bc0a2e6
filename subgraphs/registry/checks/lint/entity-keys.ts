import type { Draft } from '../reading/draft.ts';
import { keyFieldsOf } from '../reading/owners.ts';
import { keysOf } from '../reading/keys.ts';
import { isSharedEntity, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredType } from '../reading/declared.ts';
import { has } from '../reading/read-sdl.ts';

const IDENTIFIERS = ['id', 'code', 'ref', 'number'];

/** Own entities that others could not refer to: without a key, with none that the subgraph resolves, or with a person's data in it. */
export function entityKeys(proposal: Proposal): readonly Draft[] {
  return [...proposal.proposed.types.values()]
    .filter(({ kind, name }) => kind === 'OBJECT' && !ROOTS.has(name) && !isSharedEntity(proposal, name))
    .flatMap((type) => (has(type, 'key') ? keyFaults(type) : missingKey(proposal, type)));
}

function keyFaults(type: DeclaredType): Draft[] {
  const personal = [...keyFieldsOf(type)].filter((name) => {
    const field = type.fields.get(name);
    return field !== undefined && has(field, 'personal');
  });
  return [
    ...(keysOf(type).some(({ resolvable }) => resolvable)
      ? []
      : [
          fault(type.name, 'ERROR', {
            vi: `${type.name} không có khóa nào mà phân hệ trả lời được (resolvable: false), và không phân hệ nào khác sở hữu kiểu này.`,
            en: `${type.name} has no key that this subgraph resolves (resolvable: false), and nobody else owns it.`,
          }),
        ]),
    ...personal.map((name) =>
      fault(`${type.name}.${name}`, 'WARNING', {
        vi: `Khóa ${name} chứa dữ liệu cá nhân: khóa nối giữa các phân hệ nên là mã không nói gì về người.`,
        en: `The key ${name} is personal data: a key between subgraphs tells nothing about a person.`,
      }),
    ),
  ];
}

// A type that a root answers under an identifier is one that others may want to point to; whether they do, its owner knows.
function missingKey({ proposed }: Proposal, type: DeclaredType): Draft[] {
  const isAnswered = [...(proposed.types.get('Query')?.fields.values() ?? [])].some(
    ({ typeName }) => typeName === type.name,
  );
  const identifier = IDENTIFIERS.find((name) => type.fields.has(name));
  return isAnswered && identifier !== undefined && !has(type, 'inaccessible')
    ? [
        fault(type.name, 'WARNING', {
          vi: `${type.name} là thực thể được tra cứu nhưng không có @key: phân hệ khác không trỏ tới được.`,
          en: `${type.name} is looked up and has no @key: nobody else can refer to it.`,
          instead: `@key(fields: "${identifier}")`,
        }),
      ]
    : [];
}

function fault(
  coordinate: string,
  severity: Draft['severity'],
  words: Pick<Draft, 'vi' | 'en' | 'instead'>,
): Draft {
  return { rule: 'entity-key', severity, coordinate, ...words };
}
