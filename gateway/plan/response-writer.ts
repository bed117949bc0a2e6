import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { fieldError, type FieldErrors } from './field-error.ts';
import { isLeafOf } from './leaf-value.ts';
import { activeAlternatives, innerTrees, shapeOf, type ShapeEntry } from './response-shape.ts';
import { type FieldSelection, type SelectionTree } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

/** What the answer is written from. */
export interface WriterInput {
  readonly schema: GraphQLSchema;
  readonly values: Values;
  readonly errors: FieldErrors;
  /** Why a field was not asked for this caller; called once for each time it would stand in the answer. */
  readonly refuse: (field: FieldSelection, path: Path) => boolean;
  /** Objects that miss fields for a known reason: their owner has no such record, or could not be asked (told already). */
  readonly missing: WeakMap<object, 'ABSENT' | 'FAILED'>;
  /** What the gateway answers itself at the root: the introspection. */
  readonly ownAnswers: Readonly<Record<string, unknown>>;
}

/** Where a value stands in the answer, in the client's names. */
export type Path = readonly (string | number)[];

/** Null in a place that allows none: the object around it becomes null (GraphQL specification, 6.4.4). */
const NOT_ALLOWED = Symbol('null in a non-null place');
type Written = string | typeof NOT_ALLOWED;

/** Writes the JSON of `data` from what the subgraphs answered: the client's names, its order, and nothing that it did not ask for. */
export function writeData(input: WriterInput, tree: SelectionTree, data: object): string {
  const written = new ResponseWriter(input).object(
    data,
    { trees: [tree], typeName: tree.parentType.name },
    [],
  );
  return written === NOT_ALLOWED ? 'null' : written;
}

interface Selected {
  readonly trees: readonly SelectionTree[];
  readonly typeName: string;
}

class ResponseWriter {
  readonly #input: WriterInput;
  readonly #shapes = new Map<string, Map<SelectionTree, readonly ShapeEntry[]>>();

  constructor(input: WriterInput) {
    this.#input = input;
  }

  object(source: object, selected: Selected, path: Path): Written {
    const parts: string[] = [];
    for (const entry of this.#shape(selected)) {
      const part = this.#member(source, { entry, selected }, path);
      if (part === NOT_ALLOWED) {
        return NOT_ALLOWED;
      }
      parts.push(part);
    }
    return `{${parts.filter(Boolean).join(',')}}`;
  }

  // Empty: left out by the client's own conditions.
  #member(
    source: object,
    { entry, selected }: { entry: ShapeEntry; selected: Selected },
    path: Path,
  ): Written {
    const alternatives = activeAlternatives(entry, this.#input.values);
    const [first] = alternatives;
    if (!first) {
      return '';
    }
    const trees = innerTrees(alternatives);
    const written = this.#entry(source, { entry, field: first.field, trees, selected }, [
      ...path,
      entry.responseKey,
    ]);
    return written === NOT_ALLOWED ? NOT_ALLOWED : `${JSON.stringify(entry.responseKey)}:${written}`;
  }

  #entry(
    source: object,
    {
      entry,
      field,
      trees,
      selected,
    }: { entry: ShapeEntry; field: FieldSelection; trees: readonly SelectionTree[]; selected: Selected },
    path: Path,
  ): Written {
    if (entry.name === '__typename') {
      return JSON.stringify(selected.typeName);
    }
    if (entry.name.startsWith('__')) {
      return JSON.stringify(this.#input.ownAnswers[entry.responseKey] ?? null);
    }
    if (this.#input.refuse(field, path)) {
      return 'null';
    }
    const value: unknown = Reflect.get(source, entry.alias);
    if (isNonNullType(entry.type) && value === undefined) {
      this.#explainMissing(source, path);
      return NOT_ALLOWED;
    }
    return this.#value(value, { type: entry.type, trees }, path);
  }

  #value(
    value: unknown,
    at: { type: GraphQLOutputType; trees: readonly SelectionTree[] },
    path: Path,
  ): Written {
    const { type, trees } = at;
    if (isNonNullType(type)) {
      if (value === null || value === undefined) {
        this.#explainInvalid(path);
      }
      const written = this.#value(value, { type: type.ofType, trees }, path);
      return written === 'null' ? NOT_ALLOWED : written;
    }
    if (value === null || value === undefined) {
      return 'null';
    }
    const written = this.#present(value, { type, trees }, path);
    return written === NOT_ALLOWED ? 'null' : written;
  }

  #present(
    value: unknown,
    { type, trees }: { type: GraphQLOutputType; trees: readonly SelectionTree[] },
    path: Path,
  ): Written {
    if (isListType(type)) {
      return this.#list(value, { item: type.ofType, trees }, path);
    }
    if (isLeafType(type)) {
      return isLeafOf(type, value) ? JSON.stringify(value) : this.#invalid(path);
    }
    const typeName = typeof value === 'object' ? this.#typeNameOf(value, type) : null;
    return typeof value === 'object' && value !== null && typeName !== null
      ? this.object(value, { trees, typeName }, path)
      : this.#invalid(path);
  }

  #list(
    value: unknown,
    { item, trees }: { item: GraphQLOutputType; trees: readonly SelectionTree[] },
    path: Path,
  ): Written {
    if (!Array.isArray(value)) {
      return this.#invalid(path);
    }
    const parts: string[] = [];
    for (const [index, element] of value.entries()) {
      const written = this.#value(element, { type: item, trees }, [...path, index]);
      if (written === NOT_ALLOWED) {
        return NOT_ALLOWED;
      }
      parts.push(written);
    }
    return `[${parts.join(',')}]`;
  }

  // Null: the subgraph named no type that can stand here.
  #typeNameOf(value: object | null, type: GraphQLOutputType): string | null {
    if (isObjectType(type)) {
      return type.name;
    }
    const named: unknown = value === null ? null : Reflect.get(value, '__typename');
    const candidate = typeof named === 'string' ? this.#input.schema.getType(named) : undefined;
    const fits =
      isAbstractType(type) && isObjectType(candidate) && this.#input.schema.isSubType(type, candidate);
    return fits ? candidate.name : null;
  }

  #shape({ trees, typeName }: Selected): readonly ShapeEntry[] {
    const [only, ...others] = trees;
    if (!only || others.length > 0) {
      return shapeOf(trees, typeName);
    }
    const ofType = this.#shapes.get(typeName) ?? new Map<SelectionTree, readonly ShapeEntry[]>();
    this.#shapes.set(typeName, ofType);
    const known = ofType.get(only) ?? shapeOf(trees, typeName);
    ofType.set(only, known);
    return known;
  }

  #invalid(path: Path): Written {
    this.#explainInvalid(path);
    return 'null';
  }

  #explainMissing(source: object, path: Path): void {
    const reason = this.#input.missing.get(source);
    if (reason === 'ABSENT') {
      this.#explain('NOT_FOUND', path, {
        vi: 'Chủ dữ liệu không có bản ghi được tham chiếu.',
        en: 'The owner has no record of what is referred to.',
      });
    } else if (reason === undefined) {
      this.#explainInvalid(path);
    }
  }

  #explainInvalid(path: Path): void {
    this.#explain('SUBGRAPH_INVALID', path, {
      vi: 'Chủ dữ liệu trả lời một giá trị không đúng hợp đồng.',
      en: 'The owner answered a value that does not fit the contract.',
    });
  }

  #explain(code: 'NOT_FOUND' | 'SUBGRAPH_INVALID', path: Path, words: { vi: string; en: string }): void {
    if (!this.#input.errors.explains(path)) {
      this.#input.errors.add(fieldError(code, words, path));
    }
  }
}
