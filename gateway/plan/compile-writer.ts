import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { leafWriter } from './leaf-text.ts';
import { type ResponseShapes, type ShapeEntry } from './response-shape.ts';
import { type Selected } from './response-writer.ts';
import { type SelectionTree } from './selection-tree.ts';
import { isObject } from './targets.ts';
import { typeOf } from './type-of.ts';

/** Writes a value as JSON. Null: it is not as promised, and has to be written with care. */
type Write = (value: unknown) => string | null;
type WriteObject = (source: Readonly<Record<string, unknown>>) => string | null;

/** What writers are compiled against. */
export interface WriterSource {
  readonly schema: GraphQLSchema;
  readonly shapes: ResponseShapes;
}

/**
 * Compiles the writer of an answer in which everything is as it was promised, which is nearly every answer: it knows each
 * member's name and type beforehand and follows no places. Of anything else it makes nothing, and `writeWithCare` tells why.
 */
export function compileWriter(source: WriterSource, { trees, type }: Selected): WriteObject {
  const members = [...source.shapes.of(trees, type)].map(([key, entry], index) =>
    compileMember(source, { key, entry, isFirst: index === 0 }, type),
  );
  return (object) => {
    let text = '{';
    for (const { head, alias, write } of members) {
      const written = write(object[alias]);
      if (written === null) {
        return null;
      }
      text += head + written;
    }
    return `${text}}`;
  };
}

interface Member {
  /** What stands before the value: the comma, the name, the colon. */
  readonly head: string;
  readonly alias: string;
  readonly write: Write;
}

function compileMember(
  source: WriterSource,
  { key, entry, isFirst }: { key: string; entry: ShapeEntry; isFirst: boolean },
  parent: GraphQLObjectType,
): Member {
  const head = `${isFirst ? '' : ','}${JSON.stringify(key)}:`;
  const { field, type, trees } = entry;
  if (field.name === '__typename') {
    const name = JSON.stringify(parent.name);
    return { head, alias: field.alias, write: () => name };
  }
  return { head, alias: field.alias, write: compileValue(source, type, trees) };
}

function compileValue(source: WriterSource, type: GraphQLOutputType, trees: readonly SelectionTree[]): Write {
  if (isNonNullType(type)) {
    return compilePresent(source, type.ofType, trees);
  }
  const write = compilePresent(source, type, trees);
  return (value) => (value === null || value === undefined ? 'null' : write(value));
}

function compilePresent(
  source: WriterSource,
  type: GraphQLOutputType,
  trees: readonly SelectionTree[],
): Write {
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (value) => (value === null || value === undefined ? null : write(value));
  }
  if (isListType(type)) {
    return listWriter(compileValue(source, type.ofType, trees));
  }
  if (isObjectType(type)) {
    const write = compileWriter(source, { trees, type });
    return (value) => (isObject(value) ? write(value) : null);
  }
  return abstractWriter(source, type, trees);
}

function listWriter(write: Write): Write {
  return (value) => {
    if (!Array.isArray(value)) {
      return null;
    }
    let text = '';
    for (const element of value) {
      const written = write(element);
      if (written === null) {
        return null;
      }
      text += text === '' ? written : `,${written}`;
    }
    return `[${text}]`;
  };
}

// Of the possible types mostly one or two occur: each is compiled when it is first seen.
function abstractWriter(
  source: WriterSource,
  type: GraphQLOutputType,
  trees: readonly SelectionTree[],
): Write {
  const writers = new Map<GraphQLObjectType, WriteObject>();
  return (value) => {
    const concrete = isObject(value) ? typeOf(source.schema, value, type) : null;
    if (!isObject(value) || !concrete) {
      return null;
    }
    const write = writers.get(concrete) ?? compileWriter(source, { trees, type: concrete });
    writers.set(concrete, write);
    return write(value);
  };
}
