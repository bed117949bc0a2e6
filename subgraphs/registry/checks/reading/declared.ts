import type { ConstDirectiveNode, DefinitionNode, DocumentNode, TypeNode } from 'graphql';

import type { Link } from './directive-names.ts';

/** A directive under the name of its specification. */
export interface Used {
  readonly name: string;
  readonly node: ConstDirectiveNode;
}

/** An argument, or a field of an input. */
export interface DeclaredInput {
  readonly name: string;
  readonly coordinate: string;
  readonly type: TypeNode;
  readonly typeName: string;
  readonly description: string;
  readonly directives: readonly Used[];
}

/** A field of an object or interface. */
export interface DeclaredField extends DeclaredInput {
  readonly arguments: readonly DeclaredInput[];
}

/** A type as one SDL has it: its definition and extensions together. */
export interface DeclaredType {
  readonly name: string;
  readonly kind: 'OBJECT' | 'INTERFACE' | 'INPUT' | 'ENUM' | 'UNION' | 'SCALAR';
  readonly description: string;
  readonly directives: readonly Used[];
  readonly interfaces: readonly string[];
  /** The names of `fields`. Of a type that is parsed when it is asked for they and the names of interfaces are known before. */
  readonly fieldNames: readonly string[];
  /** How the fields are described, line by line without indentation, where it is known before they are parsed and none has a directive. Null: see `fields`. */
  readonly plainFields: readonly PlainField[] | null;
  /** Of objects and interfaces. */
  readonly fields: ReadonlyMap<string, DeclaredField>;
  /** Of inputs. */
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
  /** Of enums; the members of unions. */
  readonly values: readonly DeclaredValue[];
}

/** A value of an enum, or a member of a union, which has no description and no directive there. */
export interface DeclaredValue {
  readonly name: string;
  readonly coordinate: string;
  readonly description: string;
  readonly directives: readonly Used[];
}

/** A field on which no directive stands. */
export interface PlainField {
  readonly name: string;
  readonly coordinate: string;
  readonly lines: readonly string[];
}

/** An SDL made ready to be asked. Of what is live only those definitions are parsed that somebody asks for. */
export interface ReadSdl {
  readonly name: string;
  readonly agency: string;
  /** All of it, parsed. */
  readonly document: DocumentNode;
  /** The definitions that are of no type: of the schema and of directives. */
  readonly besides: readonly DefinitionNode[];
  /** The definitions of a type, its extensions among them. */
  readonly nodesOf: (type: string) => readonly DefinitionNode[];
  /** The definitions of these types, and those that are of none, in the order in which they stand. */
  readonly only: (types: ReadonlySet<string>) => readonly DefinitionNode[];
  /** The types on or in which a directive may stand; others certainly have none. */
  readonly typesWith: (directive: string) => readonly DeclaredType[];
  readonly links: readonly Link[];
  readonly types: ReadonlyMap<string, DeclaredType>;
}
