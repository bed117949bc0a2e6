import { diff, CriticalityLevel, type Change } from '@graphql-inspector/core';
import { buildASTSchema, Kind, type DocumentNode } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { vietnameseOf } from './change-words.ts';
import type { OperationUses } from './operation-uses.ts';

/**
 * What breaks callers between two public graphs, judged by what they really send: an operation that uses the changed part makes it an ERROR
 * with the operation's name and agencies, a change that nobody has noticed in 30 days is a WARNING.
 */
export async function breakingChanges(
  before: DocumentNode,
  after: DocumentNode,
  operations: readonly OperationUses[],
): Promise<readonly Draft[]> {
  const changes = await diff(schemaOf(before), schemaOf(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map((change) => draftOf(change, operations));
}

function schemaOf(document: DocumentNode) {
  return buildASTSchema(withoutHiddenMembers(document), { assumeValid: true, assumeValidSDL: true });
}

// federation-composition 0.27.0 leaves @inaccessible types in the unions of the public part, where there are no such types.
function withoutHiddenMembers({ definitions }: DocumentNode): DocumentNode {
  const objects = new Set(
    definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.map((node) =>
      node.kind === Kind.UNION_TYPE_DEFINITION
        ? Object.assign({}, node, { types: node.types?.filter(({ name }) => objects.has(name.value)) })
        : node,
    ),
  };
}

function draftOf(change: Change, operations: readonly OperationUses[]): Draft {
  const path = change.path ?? '';
  const using = operations.filter((operation) => isUsedBy(operation, path, change)).map(({ label }) => label);
  return {
    rule: 'breaking-change',
    severity: using.length > 0 ? 'ERROR' : 'WARNING',
    coordinate: coordinateOf(path),
    vi: `${vietnameseOf(change.type, path)} ${using.length > 0 ? USED.vi : UNUSED.vi}`,
    en: `${change.message}. ${using.length > 0 ? USED.en : UNUSED.en}`,
    operations: using,
  };
}

const USED = {
  vi: 'Trong 30 ngày qua có truy vấn đang dùng.',
  en: 'Operations of the last 30 days use it.',
};
const UNUSED = {
  vi: 'Trong 30 ngày qua không có truy vấn nào dùng.',
  en: 'No operation of the last 30 days uses it.',
};

// The library writes `Query.area.code` for an argument, and `@tag` for a directive.
function coordinateOf(path: string): string | null {
  const [type = '', member, argument] = path.split('.');
  const field = member === undefined ? type : `${type}.${member}`;
  return path === '' ? null : argument === undefined ? field : `${field}(${argument}:)`;
}

// A new argument is required of whoever uses the field; a member of an input, an enum or a union concerns whoever names the type, because
// the values themselves are not recorded.
function isUsedBy({ fields, types }: OperationUses, path: string, { type: kind }: Change): boolean {
  const [type = '', member, argument] = path.split('.');
  const field = `${type}.${member ?? ''}`;
  return argument !== undefined && kind !== 'FIELD_ARGUMENT_ADDED'
    ? fields.has(`${field}(${argument}:)`)
    : OF_FIELDS.has(kind)
      ? fields.has(field)
      : types.has(type);
}

const OF_FIELDS: ReadonlySet<string> = new Set([
  'FIELD_REMOVED',
  'FIELD_TYPE_CHANGED',
  'FIELD_ARGUMENT_ADDED',
]);
