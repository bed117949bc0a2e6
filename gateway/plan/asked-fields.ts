import {
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Heated } from './heated.ts';
import { mergerOf, type Merge } from './merge.ts';
import { isObject } from './targets.ts';

type Row = Record<string, unknown>;
type Inside = readonly (readonly [name: string, asked: AskedFields | null])[];

/** What a request asks for, by name in the answer, in its order. Types are not told apart. */
export class AskedFields {
  readonly names: readonly string[];
  readonly #insides: readonly (AskedFields | null)[];
  readonly #places: ReadonlyMap<string, number>;
  #merge: Heated<Merge> | null = null;

  /** Each name with what is asked inside; null: a leaf. */
  constructor(fields: Inside) {
    this.names = fields.map(([name]) => name);
    this.#insides = fields.map(([, inside]) => inside);
    this.#places = new Map(this.names.map((name, place) => [name, place]));
  }

  /** Adds the members of an answer that were asked for to an object. */
  get merge(): Heated<Merge> {
    this.#merge ??= mergerOf(this.names);
    return this.#merge;
  }

  /** What is asked inside a field. Null: it is a leaf, or not asked for. */
  inside(name: string): AskedFields | null {
    return this.#insides[this.#places.get(name) ?? -1] ?? null;
  }

  /** Takes out of an answer, in place, what was not asked for: a subgraph cannot put its values where another's belong. */
  keepIn(value: unknown): void {
    if (Array.isArray(value)) {
      for (const element of value) {
        this.keepIn(element);
      }
    } else if (isObject(value)) {
      this.#keepMembers(value);
    }
  }

  #keepMembers(object: Row): void {
    let next = 0;
    for (const name in object) {
      // An owner that answers in the order of the question, as nearly all do, needs no look-up.
      const place = this.names[next] === name ? next : this.#places.get(name);
      if (place === undefined) {
        delete object[name];
      } else {
        this.#insides[place]?.keepIn(object[name]);
        next = place + 1;
      }
    }
  }
}

/** Reads what a request asks for from its text. */
export function askedFieldsOf(operation: string): AskedFields {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const asked: Asked = new Map();
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      collect(asked, node.selectionSet, fragments);
    }
  }
  return fieldsOf(asked);
}

function fieldsOf(asked: Asked): AskedFields {
  return new AskedFields([...asked].map(([name, inside]) => [name, inside && fieldsOf(inside)]));
}

interface Asked extends Map<string, Asked | null> {}
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function collect(asked: Asked, { selections }: SelectionSetNode, fragments: Fragments): void {
  for (const selection of selections) {
    const inside = setOf(selection, fragments);
    const around = selection.kind === Kind.FIELD ? fieldOf(asked, selection) : asked;
    if (around && inside) {
      collect(around, inside, fragments);
    }
  }
}

function fieldOf(asked: Asked, { alias, name, selectionSet }: FieldNode): Asked | null {
  const key = alias?.value ?? name.value;
  const field: Asked | null = selectionSet ? (asked.get(key) ?? new Map()) : null;
  asked.set(key, field);
  return field;
}

function setOf(selection: SelectionNode, fragments: Fragments): SelectionSetNode | undefined {
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragments.get(selection.name.value)?.selectionSet
    : selection.selectionSet;
}
