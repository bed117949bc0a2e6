import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { JsonBytes } from './json-bytes.ts';
import { isTextual, leafWriter } from './leaf-text.ts';
import { type ResponseShapes, type ShapeEntry } from './response-shape.ts';
import { type Selected } from './response-writer.ts';
import { type SelectionTree } from './selection-tree.ts';
import { isObject } from './targets.ts';
import { typeOf } from './type-of.ts';

/** Writes a value as JSON. False: it is not as promised, and has to be written with care. */
type Write = (value: unknown, out: JsonBytes) => boolean;
type WriteObject = (source: Readonly<Record<string, unknown>>, out: JsonBytes) => boolean;

// Answers are written in one go, so one place is enough for all.
const OUT = new JsonBytes();

const NULL = Buffer.from('null');
const NO_MEMBERS = Buffer.from('{}');
const OBJECT_ENDS = Buffer.from('}');
const NO_ELEMENTS = Buffer.from('[]');
const LIST_BEGINS = Buffer.from('[');
const LIST_ENDS = Buffer.from(']');
const COMMA = Buffer.from(',');

/** What writers are compiled against. */
export interface WriterSource {
  readonly schema: GraphQLSchema;
  readonly shapes: ResponseShapes;
}

/**
 * Compiles the writer of an answer in which everything is as it was promised, which is nearly every answer: it knows each
 * member's name and type beforehand and follows no places. Of anything else it makes nothing, and `writeWithCare` tells why.
 */
export function compileWriter(
  source: WriterSource,
  selected: Selected,
): (data: Readonly<Record<string, unknown>>) => Buffer | null {
  const write = objectWriter(source, selected);
  return (data) => {
    OUT.clear();
    return write(data, OUT) ? OUT.take() : null;
  };
}

function objectWriter(source: WriterSource, { trees, type }: Selected): WriteObject {
  const members = [...source.shapes.of(trees, type)].map(([key, entry], index) =>
    compileMember(source, { key, entry, isFirst: index === 0 }, type),
  );
  if (members.length === 0) {
    return (_object, out) => out.addBytes(NO_MEMBERS);
  }
  return (object, out) => {
    for (const { head, alias, write } of members) {
      out.addBytes(head);
      if (!write(object[alias], out)) {
        return false;
      }
    }
    return out.addBytes(OBJECT_ENDS);
  };
}

interface Member {
  /** What stands before the value: the brace or comma, the name, the colon. */
  readonly head: Uint8Array;
  readonly alias: string;
  readonly write: Write;
}

function compileMember(
  source: WriterSource,
  { key, entry, isFirst }: { key: string; entry: ShapeEntry; isFirst: boolean },
  parent: GraphQLObjectType,
): Member {
  const head = Buffer.from(`${isFirst ? '{' : ','}${JSON.stringify(key)}:`);
  const { field, type, trees } = entry;
  if (field.name === '__typename') {
    const name = Buffer.from(JSON.stringify(parent.name));
    return { head, alias: field.alias, write: (_value, out) => out.addBytes(name) };
  }
  return { head, alias: field.alias, write: compileValue(source, type, trees) };
}

function compileValue(source: WriterSource, type: GraphQLOutputType, trees: readonly SelectionTree[]): Write {
  if (isNonNullType(type)) {
    return compilePresent(source, type.ofType, trees);
  }
  const write = compilePresent(source, type, trees);
  return (value, out) => (value === null || value === undefined ? out.addBytes(NULL) : write(value, out));
}

function compilePresent(
  source: WriterSource,
  type: GraphQLOutputType,
  trees: readonly SelectionTree[],
): Write {
  if (isLeafType(type)) {
    return compileLeaf(type);
  }
  if (isListType(type)) {
    return listWriter(compileValue(source, type.ofType, trees));
  }
  if (isObjectType(type)) {
    const write = objectWriter(source, { trees, type });
    return (value, out) => isObject(value) && write(value, out);
  }
  return abstractWriter(source, type, trees);
}

function compileLeaf(type: GraphQLLeafType): Write {
  const write = otherLeafWriter(type);
  return isTextual(type)
    ? (value, out) => (typeof value === 'string' ? out.addText(value) : write(value, out))
    : write;
}

function otherLeafWriter(type: GraphQLLeafType): Write {
  const write = leafWriter(type);
  return (value, out) => {
    const json = value === null || value === undefined ? null : write(value);
    return json !== null && out.add(json);
  };
}

function listWriter(write: Write): Write {
  return (value, out) => {
    if (!Array.isArray(value)) {
      return false;
    }
    let isFirst = true;
    for (const element of value) {
      out.addBytes(isFirst ? LIST_BEGINS : COMMA);
      isFirst = false;
      if (!write(element, out)) {
        return false;
      }
    }
    return out.addBytes(isFirst ? NO_ELEMENTS : LIST_ENDS);
  };
}

// Of the possible types mostly one or two occur: each is compiled when it is first seen.
function abstractWriter(
  source: WriterSource,
  type: GraphQLOutputType,
  trees: readonly SelectionTree[],
): Write {
  const writers = new Map<GraphQLObjectType, WriteObject>();
  return (value, out) => {
    const concrete = isObject(value) ? typeOf(source.schema, value, type) : null;
    if (!isObject(value) || !concrete) {
      return false;
    }
    const write = writers.get(concrete) ?? objectWriter(source, { trees, type: concrete });
    writers.set(concrete, write);
    return write(value, out);
  };
}
