import {
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { CodeUnit, memberCode } from './code-unit.ts';
import { JsonBytes } from './json-bytes.ts';
import { JsonPiece } from './json-piece.ts';
import { isTextual, leafWriter } from './leaf-text.ts';
import type { ResponseShapes, ShapeEntry } from './response-shape.ts';
import type { Selected } from './response-writer.ts';
import type { SelectionTree } from './selection-tree.ts';
import { isObject } from './targets.ts';
import { typeOf } from './type-of.ts';

/** Writes a value as JSON. False: it is not as promised, and has to be written with care. */
type Write = (value: unknown, out: JsonBytes) => boolean;
type WriteObject = (source: Readonly<Record<string, unknown>>, out: JsonBytes) => boolean;

// Answers are written in one go, so one place is enough for all.
const OUT = new JsonBytes();

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
  let write: WriteObject | null = null;
  return (data) => {
    write ??= objectWriter(source, selected);
    OUT.clear();
    return write(data, OUT) ? OUT.take() : null;
  };
}

// One unit of code for an object and all objects in it whose types are known.
function objectWriter(source: WriterSource, selected: Selected): WriteObject {
  const unit = new CodeUnit();
  const written: Written = { ...source, unit };
  // The unit defines functions of this form alone.
  return unit.make(objectCode(written, selected)) as WriteObject;
}

interface Written extends WriterSource {
  readonly unit: CodeUnit;
}

// The name of a function that writes an object, `v`, and tells whether it was as promised.
function objectCode(written: Written, { trees, type }: Selected): string {
  const parts: string[] = [];
  let text = '{';
  for (const [key, entry] of written.shapes.of(trees, type)) {
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:`;
    if (entry.field.name === '__typename') {
      text += JSON.stringify(type.name);
    } else {
      parts.push(textCode(written, text), memberValueCode(written, entry));
      text = '';
    }
  }
  parts.push(textCode(written, `${text}}`), 'return true;');
  return written.unit.define('v,out', parts.join(''));
}

// What is known beforehand is written as its bytes.
function textCode({ unit }: Written, json: string): string {
  return `out.addBytes(${unit.constant(Buffer.from(json))});`;
}

function memberValueCode(written: Written, { field, type, trees }: ShapeEntry): string {
  return `{const x=${memberCode('v', field.alias)};${valueCode(written, type, trees)}}`;
}

// Code that writes `x`, or returns false.
function valueCode(written: Written, type: GraphQLOutputType, trees: readonly SelectionTree[]): string {
  if (isNonNullType(type)) {
    return presentCode(written, type.ofType, trees);
  }
  const present = presentCode(written, type, trees);
  return `if(x===null||x===undefined){${textCode(written, 'null')}}else{${present}}`;
}

function presentCode(written: Written, type: GraphQLOutputType, trees: readonly SelectionTree[]): string {
  if (isLeafType(type)) {
    return leafCode(written, type);
  }
  if (isListType(type)) {
    return listCode(written, valueCode(written, type.ofType, trees));
  }
  if (isObjectType(type)) {
    const write = objectCode(written, { trees, type });
    return `if(typeof x!=='object'||x===null||Array.isArray(x)||!${write}(x,out))return false;`;
  }
  return unlessCode(written, abstractWriter(written, type, trees));
}

function unlessCode({ unit }: Written, write: Write): string {
  return `if(!${unit.constant(write)}(x,out))return false;`;
}

function leafCode(written: Written, type: GraphQLLeafType): string {
  const otherwise = unlessCode(written, otherLeafWriter(type));
  const quick = quickLeafCode(written, type);
  return quick === null ? otherwise : `if(!${quick}){${otherwise}}`;
}

// Code that writes what a leaf of this type nearly always is, and tells whether it did.
function quickLeafCode({ unit }: Written, type: GraphQLLeafType): string | null {
  if (isEnumType(type)) {
    return `${unit.constant(enumWriter(type))}(x,out)`;
  }
  if (type.name === 'Int') {
    return 'out.addInt(x)';
  }
  return isTextual(type) ? 'out.addTextual(x)' : null;
}

// A value of an enum is compared where it stands.
function enumWriter(type: GraphQLEnumType): Write {
  const known = type.getValues().map(({ name }) => Buffer.from(JSON.stringify(name)));
  return (value, out) => {
    const json = value instanceof JsonPiece ? known.find((one) => value.equals(one)) : undefined;
    return json !== undefined && out.addBytes(json);
  };
}

function otherLeafWriter(type: GraphQLLeafType): Write {
  const write = leafWriter(type);
  return (value, out) => {
    const json = value === null || value === undefined ? null : write(value);
    return json !== null && out.add(json);
  };
}

function listCode(written: Written, elementCode: string): string {
  const elements = `for(let i=0;i<l.length;i+=1){if(i>0)${textCode(written, ',')}const x=l[i];${elementCode}}`;
  return `{if(!Array.isArray(x))return false;const l=x;${textCode(written, '[')}${elements}${textCode(written, ']')}}`;
}

// Of the possible types mostly one or two occur: each is compiled when it is first seen.
function abstractWriter(
  { schema, shapes }: WriterSource,
  type: GraphQLOutputType,
  trees: readonly SelectionTree[],
): Write {
  const writers = new Map<GraphQLObjectType, WriteObject>();
  return (value, out) => {
    const concrete = isObject(value) ? typeOf(schema, value, type) : null;
    if (!isObject(value) || !concrete) {
      return false;
    }
    const write = writers.get(concrete) ?? objectWriter({ schema, shapes }, { trees, type: concrete });
    writers.set(concrete, write);
    return write(value, out);
  };
}
