import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';

import { linkedNames } from './linked-names.ts';
import { readRequired, type Required } from './required-coordinates.ts';

/** Names of which one list must be met in full: the outer list is OR, the inner AND. */
export type AnyOfAll = readonly (readonly string[])[];

/** What a field asks of its caller: all of it must be met. */
export interface Guard {
  readonly signedIn: boolean;
  readonly scopes: readonly AnyOfAll[];
  readonly policies: readonly AnyOfAll[];
}

/** What a supergraph asks of callers by `@authenticated`, `@requiresScopes` and `@policy`, whatever these are called in it. */
export interface Guards {
  /** By coordinate: what stands on the field, on the type it belongs to, and on the type it answers. Absent: nothing is asked. */
  readonly of: ReadonlyMap<string, Guard>;
  /** By coordinate: the fields that it is computed from (`@requires`). */
  readonly required: Required;
}

const OPEN: Guard = { signedIn: false, scopes: [], policies: [] };

/**
 * Reads the access directives of a supergraph.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives (@authenticated, @requiresScopes, @policy)
 */
export function readGuards(supergraph: DocumentNode): Guards {
  const names: Names = {
    authenticated: linkedNames(supergraph, 'authenticated'),
    requiresScopes: linkedNames(supergraph, 'requiresScopes'),
    policy: linkedNames(supergraph, 'policy'),
  };
  const types = new Map(
    supergraph.definitions.flatMap((node) =>
      isTypeDefinition(node) ? [[node.name.value, guardOf(names, node.directives)] as const] : [],
    ),
  );
  const of = new Map<string, Guard>();
  for (const { type, field } of fieldsOf(supergraph)) {
    const guard = both(
      both(types.get(type) ?? OPEN, guardOf(names, field.directives)),
      types.get(namedType(field.type)) ?? OPEN,
    );
    if (asksAnything(guard)) {
      of.set(`${type}.${field.name.value}`, guard);
    }
  }
  return { of, required: readRequired(supergraph) };
}

interface Names {
  readonly authenticated: ReadonlySet<string>;
  readonly requiresScopes: ReadonlySet<string>;
  readonly policy: ReadonlySet<string>;
}

function guardOf(names: Names, directives: readonly ConstDirectiveNode[] = []): Guard {
  const named = (of: ReadonlySet<string>): readonly ConstDirectiveNode[] =>
    directives.filter(({ name }) => of.has(name.value));
  return {
    signedIn: named(names.authenticated).length > 0,
    scopes: named(names.requiresScopes).map((used) => namesIn(used, 'scopes')),
    policies: named(names.policy).map((used) => namesIn(used, 'policies')),
  };
}

// What cannot be read is met by nobody.
function namesIn({ arguments: given }: ConstDirectiveNode, argument: string): AnyOfAll {
  const value = given?.find(({ name }) => name.value === argument)?.value;
  return value === undefined ? [] : listOf(value).map((inner) => listOf(inner).map(textOf));
}

// A single value stands for a list of it (GraphQL specification, section 3.11).
function listOf(value: ConstValueNode): readonly ConstValueNode[] {
  return value.kind === Kind.LIST ? value.values : [value];
}

function textOf(value: ConstValueNode): string {
  return value.kind === Kind.STRING || value.kind === Kind.ENUM ? value.value : '';
}

function both(one: Guard, other: Guard): Guard {
  return {
    signedIn: one.signedIn || other.signedIn,
    scopes: [...one.scopes, ...other.scopes],
    policies: [...one.policies, ...other.policies],
  };
}

function asksAnything({ signedIn, scopes, policies }: Guard): boolean {
  return signedIn || scopes.length > 0 || policies.length > 0;
}

type TypeDefinition = Extract<DefinitionNode, { readonly kind: `${string}TypeDefinition` }>;

function isTypeDefinition(node: DefinitionNode): node is TypeDefinition {
  return node.kind.endsWith('TypeDefinition');
}

function fieldsOf(
  supergraph: DocumentNode,
): readonly { readonly type: string; readonly field: FieldDefinitionNode }[] {
  return supergraph.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map((field) => ({ type: type.name.value, field }))
      : [],
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
