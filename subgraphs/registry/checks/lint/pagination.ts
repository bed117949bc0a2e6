import { Kind, type TypeNode } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredField } from '../reading/declared.ts';
import { has } from '../reading/read-sdl.ts';

/** Lists of entities that are no connections, connections that cannot be paged, and pages of which nobody says how long they are. */
export function pagination(proposal: Proposal): readonly Draft[] {
  return [...proposal.proposed.types.values()]
    .filter(({ kind }) => kind === 'OBJECT' || kind === 'INTERFACE')
    .flatMap((type) =>
      ownFieldsOf(type).flatMap((field) =>
        isConnection(field)
          ? connectionFaults(field)
          : isList(field.type) && isEntity(proposal, field.typeName)
            ? listFaults(field, ROOTS.has(type.name))
            : [],
      ),
    );
}

function isConnection({ typeName }: DeclaredField): boolean {
  return typeName.endsWith('Connection');
}

function isEntity({ proposed, owners }: Proposal, name: string): boolean {
  const type = proposed.types.get(name) ?? owners.type(name);
  return type !== undefined && has(type, 'key');
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}

function connectionFaults(field: DeclaredField): Draft[] {
  const given = new Map(field.arguments.map((argument) => [argument.name, argument.typeName]));
  const missing = [
    ...(given.get('first') === 'Int' ? [] : ['first: Int = 20']),
    ...(given.get('after') === 'String' ? [] : ['after: String']),
  ];
  return [
    ...(missing.length === 0
      ? []
      : [
          fault(field, 'ERROR', {
            vi: `Trang danh sách thiếu đối số ${missing.join(', ')}.`,
            en: `The page lacks the arguments ${missing.join(', ')}.`,
            instead: missing.join(', '),
          }),
        ]),
    ...(has(field, 'listSize') ? [] : [fault(field, 'WARNING', UNSIZED)]),
  ];
}

// A few rows that a law bounds may stand as a list, when it is said how many.
function listFaults(field: DeclaredField, isRoot: boolean): Draft[] {
  if (has(field, 'listSize')) {
    return [];
  }
  return [
    fault(field, isRoot ? 'ERROR' : 'WARNING', {
      vi: 'Danh sách thực thể phải là connection (first, after), hoặc có @listSize(assumedSize: …) nếu luôn ngắn.',
      en: 'A list of entities is a connection (first, after), or says @listSize(assumedSize: …) when it is always short.',
      instead: `${field.name}(first: Int = 20, after: String): ${field.typeName}Connection`,
    }),
  ];
}

const UNSIZED = {
  vi: 'Trang danh sách không có @listSize: chi phí của truy vấn không tính được.',
  en: 'The page has no @listSize: what a question costs cannot be told.',
  instead: '@listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)',
};

function fault(
  { coordinate }: DeclaredField,
  severity: Draft['severity'],
  words: Pick<Draft, 'vi' | 'en' | 'instead'>,
): Draft {
  return { rule: 'pagination', severity, coordinate, ...words };
}
