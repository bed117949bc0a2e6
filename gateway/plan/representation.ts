import { type RequiresSelection } from '@graphql-hive/router-query-planner';
import { type GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { jsonText } from './json-text.ts';
import { isObject } from './targets.ts';

/** Writes the JSON members that a subgraph needs of an object, without braces. Null: one of them was never answered. */
export type RepresentationWriter = (object: Readonly<Record<string, unknown>>) => string | null;

interface Part {
  /** The member in the representation, and where its value stands in the object. */
  readonly name: string;
  readonly from: string;
  readonly write: (value: unknown) => string | null;
}

/** Compiles what a plan requires into the writer of representations. The object's type, if it says one, chooses among the fragments. */
export function compileRepresentation(
  schema: GraphQLSchema,
  selections: readonly RequiresSelection[],
): RepresentationWriter {
  const byType = new Map<unknown, readonly Part[]>();
  return (object) => {
    const type = object['__typename'];
    const parts = byType.get(type) ?? partsOf(schema, selections, type);
    // What a subgraph names and the graph does not know is not remembered: it could name anything.
    if (type === undefined || isKnown(schema, type)) {
      byType.set(type, parts);
    }
    return write(object, parts);
  };
}

function isKnown(schema: GraphQLSchema, type: unknown): boolean {
  return typeof type === 'string' && schema.getType(type) !== undefined;
}

function write(object: Readonly<Record<string, unknown>>, parts: readonly Part[]): string | null {
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

function partsOf(
  schema: GraphQLSchema,
  selections: readonly RequiresSelection[],
  type: unknown,
): readonly Part[] {
  const fields = Map.groupBy(fieldsOf(schema, selections, type), ({ alias, name }) => alias ?? name);
  return [...fields].flatMap(([name, same]) =>
    same.slice(0, 1).map((field) => {
      const inside = same.flatMap(({ selections: inner }) => inner ?? []);
      return {
        name,
        from: field.name,
        write: inside.length === 0 ? jsonText : insideWriter(compileRepresentation(schema, inside)),
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

function insideWriter(writeObject: RepresentationWriter): (value: unknown) => string | null {
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
