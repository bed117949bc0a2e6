import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { isLeafOf } from './leaf-value.ts';
import { within, type NullReasons, type Place } from './null-reasons.ts';
import { shapeOf, type ShapeEntry } from './response-shape.ts';
import { type FieldSelection, type SelectionTree } from './selection-tree.ts';
import { isObject } from './targets.ts';
import { type Values } from './variable-values.ts';

/** What the answer is written from. */
export interface WriterInput {
  readonly schema: GraphQLSchema;
  readonly values: Values;
  readonly reasons: NullReasons;
  /** Whether a field was not asked for this caller; called for each time it would stand in the answer, and says why. */
  readonly refuse: (field: FieldSelection, place: Place) => boolean;
  /** What the gateway answers itself at the root: the introspection. */
  readonly ownAnswers: Readonly<Record<string, unknown>>;
}

/** Null in a place that allows none: the object around it becomes null (GraphQL specification, 6.4.4). */
const NOT_ALLOWED = Symbol('null in a non-null place');
type Written = string | typeof NOT_ALLOWED;

const ROOT: Place = { client: [], neutral: [] };

/** Writes the JSON of `data` from what the subgraphs answered: the client's names, its order, and nothing that it did not ask for. */
export function writeData(input: WriterInput, tree: SelectionTree, data: object): string {
  const written = new ResponseWriter(input).object(
    data,
    { trees: [tree], typeName: tree.parentType.name },
    ROOT,
  );
  return written === NOT_ALLOWED ? 'null' : written;
}

interface Selected {
  readonly trees: readonly SelectionTree[];
  readonly typeName: string;
}

interface Typed {
  readonly type: GraphQLOutputType;
  readonly trees: readonly SelectionTree[];
}

class ResponseWriter {
  readonly #input: WriterInput;
  readonly #shapes = new Map<string, Map<SelectionTree, ReadonlyMap<string, ShapeEntry>>>();

  constructor(input: WriterInput) {
    this.#input = input;
  }

  object(source: object, selected: Selected, place: Place): Written {
    const parts: string[] = [];
    for (const [key, entry] of this.#shape(selected)) {
      const written = this.#member(
        source,
        { entry, typeName: selected.typeName },
        within(place, key, entry.field.alias),
      );
      if (written === NOT_ALLOWED) {
        return NOT_ALLOWED;
      }
      parts.push(`${JSON.stringify(key)}:${written}`);
    }
    return `{${parts.join(',')}}`;
  }

  #member(
    source: object,
    { entry: { field, trees }, typeName }: { entry: ShapeEntry; typeName: string },
    place: Place,
  ): Written {
    if (field.name === '__typename') {
      return JSON.stringify(typeName);
    }
    if (field.name.startsWith('__')) {
      return JSON.stringify(this.#input.ownAnswers[field.responseKey] ?? null);
    }
    if (this.#input.refuse(field, place)) {
      return 'null';
    }
    const value: unknown = Reflect.get(source, field.alias);
    if (value === undefined && isNonNullType(field.type)) {
      if (!this.#input.reasons.tell(place)) {
        this.#input.reasons.notAnswered(source, place);
      }
      return NOT_ALLOWED;
    }
    return this.#value(value, { type: field.type, trees }, place);
  }

  #value(value: unknown, { type, trees }: Typed, place: Place): Written {
    if (!isNonNullType(type)) {
      this.#input.reasons.tell(place);
      return this.#nullable(value, { type, trees }, place);
    }
    if (!this.#input.reasons.tell(place) && isMissing(value)) {
      this.#input.reasons.invalid(place);
    }
    const written = this.#nullable(value, { type: type.ofType, trees }, place);
    return written === 'null' ? NOT_ALLOWED : written;
  }

  #nullable(value: unknown, typed: Typed, place: Place): string {
    const written = isMissing(value) ? 'null' : this.#present(value, typed, place);
    return written === NOT_ALLOWED ? 'null' : written;
  }

  #present(value: unknown, { type, trees }: Typed, place: Place): Written {
    if (isListType(type)) {
      return Array.isArray(value)
        ? this.#list(value, { type: type.ofType, trees }, place)
        : this.#invalid(place);
    }
    if (isLeafType(type)) {
      return isLeafOf(type, value) ? JSON.stringify(value) : this.#invalid(place);
    }
    const typeName = isObject(value) ? this.#typeNameOf(value, type) : null;
    return isObject(value) && typeName !== null
      ? this.object(value, { trees, typeName }, place)
      : this.#invalid(place);
  }

  #list(elements: readonly unknown[], typed: Typed, place: Place): Written {
    const parts: string[] = [];
    for (const [index, element] of elements.entries()) {
      const written = this.#value(element, typed, within(place, index));
      if (written === NOT_ALLOWED) {
        return NOT_ALLOWED;
      }
      parts.push(written);
    }
    return `[${parts.join(',')}]`;
  }

  // Null: the subgraph named no type that can stand here.
  #typeNameOf(value: object, type: GraphQLOutputType): string | null {
    if (isObjectType(type)) {
      return type.name;
    }
    const { schema } = this.#input;
    const named: unknown = Reflect.get(value, '__typename');
    const candidate = typeof named === 'string' ? schema.getType(named) : undefined;
    const fits = isAbstractType(type) && isObjectType(candidate) && schema.isSubType(type, candidate);
    return fits ? candidate.name : null;
  }

  // The selections on a value are mostly one tree, and the same for every element of a list.
  #shape({ trees, typeName }: Selected): ReadonlyMap<string, ShapeEntry> {
    const { values } = this.#input;
    const [only, ...others] = trees;
    if (!only || others.length > 0) {
      return shapeOf(trees, typeName, values);
    }
    const ofType = this.#shapes.get(typeName) ?? new Map<SelectionTree, ReadonlyMap<string, ShapeEntry>>();
    this.#shapes.set(typeName, ofType);
    const known = ofType.get(only) ?? shapeOf(trees, typeName, values);
    ofType.set(only, known);
    return known;
  }

  #invalid(place: Place): Written {
    this.#input.reasons.invalid(place);
    return 'null';
  }
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
