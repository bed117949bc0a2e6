import { isEnumType, type GraphQLLeafType } from 'graphql';

import { plain } from './json-piece.ts';
import { jsonText, stringText } from './json-text.ts';

/** Writes a subgraph's value as JSON. Null: it cannot stand for the type. */
export type LeafWriter = (value: unknown) => string | null;

const BUILT_IN: Readonly<Record<string, LeafWriter>> = {
  Int: (value) => (isInt(value) ? String(value) : null),
  Float: (value) => (Number.isFinite(value) ? String(value) : null),
  String: (value) => (typeof value === 'string' ? stringText(value) : null),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : null),
  // An ID is answered as a text, whatever its owner keeps (GraphQL specification, 3.5.5).
  ID: (value) => {
    if (typeof value === 'string') {
      return stringText(value);
    }
    return Number.isInteger(value) ? `"${String(value)}"` : null;
  },
};

/** Whether a value is a whole number of 32 bits (GraphQL specification, 3.5.1). */
export function isInt(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

/** Whether every text can stand for the type. */
export function isTextual(type: GraphQLLeafType): boolean {
  return !isEnumType(type) && !NOT_TEXTUAL.has(type.name);
}

const NOT_TEXTUAL: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** The writer of a leaf type. The form of a custom scalar is its owner's affair. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  const write = writerOf(type);
  return (value) => write(plain(value));
}

function writerOf(type: GraphQLLeafType): LeafWriter {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => (typeof value === 'string' ? (texts.get(value) ?? null) : null);
  }
  return BUILT_IN[type.name] ?? customScalar;
}

// JSON has no infinity, yet a text like 1e999 reads as one.
function customScalar(value: unknown): string | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : jsonText(value);
}
