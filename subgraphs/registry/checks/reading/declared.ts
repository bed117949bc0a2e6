import { type ConstDirectiveNode, type DocumentNode, type TypeNode } from 'graphql';

import { type Link } from './directive-names.ts';

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
  /** Of objects and interfaces. */
  readonly fields: ReadonlyMap<string, DeclaredField>;
  /** Of inputs. */
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
  /** Of enums; the members of unions. */
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

/** An SDL made ready to be asked. */
export interface ReadSdl {
  readonly name: string;
  readonly agency: string;
  readonly document: DocumentNode;
  readonly links: readonly Link[];
  readonly types: ReadonlyMap<string, DeclaredType>;
}
