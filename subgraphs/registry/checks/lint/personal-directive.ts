import { Kind, print } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { argumentOf, schemaDirectives, textOf } from '../reading/directive-names.ts';
import { isSharedEntity, ownFieldsOf, type Proposal } from '../reading/proposal.ts';
import type { ReadSdl } from '../reading/declared.ts';
import { has } from '../reading/read-sdl.ts';

const SPECIFICATION = 'https://lien-thong.vn/personal/v1.0';
const DEFINITION = 'directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION';
const LINK = `@link(url: "${SPECIFICATION}", import: ["@personal", "PersonalDataClass"]) @composeDirective(name: "@personal")`;

/**
 * A subgraph that says anything of people, or adds to a type of which another owner classifies fields, without @personal as the contract has it:
 * linked, composed, under its own name and with its own definition. Composition loses the mark without a word otherwise.
 */
export function personalDirective(proposal: Proposal): readonly Draft[] {
  const { proposed } = proposal;
  const added = personTypesOf(proposal);
  const usesIt = [...proposed.types.values()].some(({ fields }) =>
    [...fields.values()].some((field) => has(field, 'personal')),
  );
  return [
    ...((added.length > 0 || usesIt) && !isComposed(proposed) ? [unlinked(added[0] ?? null)] : []),
    ...(isRenamed(proposed) ? [renamed()] : []),
    ...definitions(proposed),
  ];
}

/** The types of which another owner classifies fields and to which the proposed subgraph adds. */
export function personTypesOf(proposal: Proposal): readonly string[] {
  return [...proposal.proposed.types.values()]
    .filter((type) => isSharedEntity(proposal, type.name) && ownFieldsOf(type).length > 0)
    .filter(({ name }) =>
      proposal.live.some(({ types }) => classifies(types.get(name)?.fields.values() ?? [])),
    )
    .map(({ name }) => name);
}

function classifies(fields: Iterable<Parameters<typeof has>[0]>): boolean {
  return [...fields].some((field) => has(field, 'personal'));
}

function isComposed({ document, links }: ReadSdl): boolean {
  const composed = schemaDirectives(document).some(
    (used) =>
      used.name.value.endsWith('composeDirective') && textOf(argumentOf(used, 'name')) === '@personal',
  );
  return composed && links.some(({ url, imports }) => url === SPECIFICATION && imports.has('@personal'));
}

function isRenamed({ links }: ReadSdl): boolean {
  return links.some(
    ({ specification, imports, node }) =>
      specification === 'personal' &&
      (argumentOf(node, 'as') !== undefined ||
        [...imports].some(([used, name]) => name === '@personal' && used !== name)),
  );
}

function definitions({ document }: ReadSdl): readonly Draft[] {
  return document.definitions
    .filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value === 'personal')
    .filter((node) => print(node).replace(/^"""[^]*?"""\s*/, '') !== DEFINITION)
    .map(() => ({
      rule: 'personal-directive',
      severity: 'ERROR',
      coordinate: '@personal',
      vi: '@personal phải được khai báo đúng như trong hợp đồng chung.',
      en: '@personal is declared exactly as the contract has it.',
      instead: DEFINITION,
    }));
}

function unlinked(coordinate: string | null): Draft {
  return {
    rule: 'personal-directive',
    severity: 'ERROR',
    coordinate,
    vi: 'Phân hệ có dữ liệu về người phải liên kết @personal và nêu trong @composeDirective; nếu không, dấu phân loại mất khi ghép.',
    en: 'A subgraph with data about people links @personal and names it in @composeDirective; else composition loses the marks.',
    instead: LINK,
  };
}

function renamed(): Draft {
  return {
    rule: 'personal-directive',
    severity: 'ERROR',
    coordinate: null,
    vi: '@personal không được đổi tên khi nhập.',
    en: '@personal is imported under its own name.',
    instead: LINK,
  };
}
