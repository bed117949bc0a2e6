import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { jsonText } from './json-text.ts';
import { isObject } from './targets.ts';

/** One member of a representation. */
export interface RepresentationPart {
  readonly name: string;
  /** Where its value stands in the object. */
  readonly from: string;
  /** Whether it is a leaf, as most keys are. */
  readonly isLeaf: boolean;
  /** Writes its value as JSON. Null: something in it was never answered. */
  readonly write: (value: unknown) => string | null;
}

// The object's type, if it says one, chooses among the fragments.
function compileMembers(
  schema: GraphQLSchema,
  selections: readonly RequiresSelection[],
): (object: Readonly<Record<string, unknown>>) => string | null {
  const byType = new Map<unknown, readonly RepresentationPart[]>();
  return (object) => {
    const type = object['__typename'];
    const parts = byType.get(type) ?? partsOf(schema, selections, type);
    // What a subgraph names and the graph does not know is not remembered: it could name anything.
    if (type === undefined || isKnown(schema, type)) {
      byType.set(type, parts);
    }
    return writeMembers(object, parts);
  };
}

function isKnown(schema: GraphQLSchema, type: unknown): boolean {
  return typeof type === 'string' && schema.getType(type) !== undefined;
}

/** Writes the members of a representation, without braces. Null: one of them was never answered. */
export function writeMembers(
  object: Readonly<Record<string, unknown>>,
  parts: readonly RepresentationPart[],
): string | null {
  let text = '';
  for (const part of parts) {
    const written = part.write(object[part.from]);
    if (written === null) {
      return null;
    }
    text += `${text === '' ? '' : ','}"${part.name}":${written}`;
  }
  return text;
}

/** What an object of this type has to give. Undefined: its type is not known, and every fragment counts. */
export function partsOf(
  schema: GraphQLSchema,
  selections: readonly RequiresSelection[],
  type: unknown,
): readonly RepresentationPart[] {
  const fields = Map.groupBy(fieldsOf(schema, selections, type), ({ alias, name }) => alias ?? name);
  return [...fields].flatMap(([name, same]) =>
    same.slice(0, 1).map((field) => {
      const inside = same.flatMap(({ selections: inner }) => inner ?? []);
      return {
        name,
        from: field.name,
        isLeaf: inside.length === 0,
        write: inside.length === 0 ? jsonText : insideWriter(compileMembers(schema, inside)),
      };
    }),
  );
}

type FieldSelection = Extract<RequiresSelection, { kind: 'Field' }>;

// The fields that an object of this type has to give, out of all fragments that hold for it.
function fieldsOf(
  schema: GraphQLSchema,
  selections: readonly RequiresSelection[],
  type: unknown,
): readonly FieldSelection[] {
  return selections.flatMap((selection) => {
    switch (selection.kind) {
      case 'Field':
        return [selection];
      case 'InlineFragment':
        return type === undefined || isOfType(schema, type, selection.typeCondition)
          ? fieldsOf(schema, selection.selections, type)
          : [];
      case 'FragmentSpread':
        throw new Error('the planner inlines fragments in what it requires');
      default:
        return selection satisfies never;
    }
  });
}

function insideWriter(
  writeObject: (object: Readonly<Record<string, unknown>>) => string | null,
): (value: unknown) => string | null {
  return function writeInside(value: unknown): string | null {
    if (Array.isArray(value)) {
      const parts = value.map(writeInside);
      return parts.includes(null) ? null : `[${parts.join(',')}]`;
    }
    if (isObject(value)) {
      const text = writeObject(value);
      return text === null ? null : `{${text}}`;
    }
    return jsonText(value);
  };
}
