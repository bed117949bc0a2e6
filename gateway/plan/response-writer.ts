import {
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { leafWriter } from './leaf-text.ts';
import { within, type NullReasons, type Place } from './null-reasons.ts';
import type { ResponseShapes, ShapeEntry } from './response-shape.ts';
import type { FieldSelection, SelectionTree } from './selection-tree.ts';
import { isObject } from './targets.ts';
import { typeOf } from './type-of.ts';

/** What the answer is written from. */
export interface WriterInput {
  readonly schema: GraphQLSchema;
  readonly shapes: ResponseShapes;
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

/**
 * Writes the JSON of `data` from what the subgraphs answered: the client's names, its order, and nothing that it did not ask
 * for. It follows every place, to tell of each what is wrong with it.
 */
export function writeWithCare(input: WriterInput, selected: Selected, data: object): string {
  const written = new ResponseWriter(input).object(data, selected, ROOT);
  return written === NOT_ALLOWED ? 'null' : written;
}

/** Selections on an object of one concrete type. */
export interface Selected {
  readonly trees: readonly SelectionTree[];
  readonly type: GraphQLObjectType;
}

interface Typed {
  readonly type: GraphQLOutputType;
  readonly trees: readonly SelectionTree[];
}

class ResponseWriter {
  readonly #input: WriterInput;

  constructor(input: WriterInput) {
    this.#input = input;
  }

  object(source: object, selected: Selected, place: Place): Written {
    const parts: string[] = [];
    for (const [key, entry] of this.#input.shapes.of(selected.trees, selected.type)) {
      const written = this.#member(
        source,
        { entry, around: selected },
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
    { entry: { field, type, trees }, around }: { entry: ShapeEntry; around: Selected },
    place: Place,
  ): Written {
    if (field.name === '__typename') {
      return JSON.stringify(around.type.name);
    }
    if (field.name.startsWith('__')) {
      return JSON.stringify(this.#input.ownAnswers[field.responseKey] ?? null);
    }
    if (this.#input.refuse(field, place)) {
      return 'null';
    }
    const value: unknown = Reflect.get(source, field.alias);
    if (value === undefined && isNonNullType(type)) {
      if (!this.#input.reasons.tellMissing(place, trees)) {
        this.#input.reasons.notAnswered(source, place, around.trees);
      }
      return NOT_ALLOWED;
    }
    return this.#value(value, { type, trees }, place);
  }

  #value(value: unknown, { type, trees }: Typed, place: Place): Written {
    const { reasons } = this.#input;
    const isTold = isMissing(value) ? reasons.tellMissing(place, trees) : reasons.tell(place);
    if (!isNonNullType(type)) {
      return this.#nullable(value, { type, trees }, place);
    }
    if (isMissing(value) && !isTold) {
      reasons.invalid(place);
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
      return leafWriter(type)(value) ?? this.#invalid(place);
    }
    const concrete = isObject(value) ? typeOf(this.#input.schema, value, type) : null;
    return isObject(value) && concrete
      ? this.object(value, { trees, type: concrete }, place)
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

  #invalid(place: Place): Written {
    this.#input.reasons.invalid(place);
    return 'null';
  }
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
