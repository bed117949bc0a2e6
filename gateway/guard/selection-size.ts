import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { introspectionSize, isAboutSchema } from './introspection-size.ts';

/** How large a selection is once its fragments are inlined. */
export interface Size {
  readonly rootFields: number;
  readonly depth: number;
  /** Fields, and the fragments around them: who walks a document steps on both. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** What the questions about the schema answer. */
  readonly introspection: number;
  /** What it would answer below a question about the schema. */
  readonly ifAboutSchema: number;
}

const NOTHING: Size = {
  rootFields: 0,
  depth: 0,
  selections: 0,
  aliases: 0,
  directives: 0,
  introspection: 0,
  ifAboutSchema: 0,
};

/**
 * Measures the selections of one document. Linear: each fragment is measured once and its size reused, so that nested fragments
 * cannot cost exponential time. A cycle counts as nothing: validation refuses it.
 */
export class SelectionSizes {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Size>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  of({ selections }: SelectionSetNode): Size {
    let total = NOTHING;
    for (const selection of selections) {
      total = together(total, this.#one(selection));
    }
    return total;
  }

  #one(selection: SelectionNode): Size {
    const inner = this.#inside(selection);
    const size = selection.kind === Kind.FIELD ? fieldSize(selection, inner) : inner;
    return {
      ...size,
      selections: inner.selections + 1,
      directives: inner.directives + (selection.directives?.length ?? 0),
    };
  }

  #inside(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#fragment(selection.name.value);
    }
    return selection.selectionSet ? this.of(selection.selectionSet) : NOTHING;
  }

  #fragment(name: string): Size {
    const known = this.#known.get(name);
    if (known) {
      return known;
    }
    // Stands while the fragment is measured, so that a cycle ends.
    this.#known.set(name, NOTHING);
    const fragment = this.#fragments.get(name);
    const size = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.#known.set(name, size);
    return size;
  }
}

function fieldSize({ name, alias }: FieldNode, inner: Size): Size {
  const ifAboutSchema = introspectionSize(name.value, inner.ifAboutSchema);
  return {
    ...inner,
    // Of the fields in it, none is of the level that is measured.
    rootFields: 1,
    depth: inner.depth + 1,
    aliases: inner.aliases + (alias ? 1 : 0),
    introspection: isAboutSchema(name.value) ? ifAboutSchema : inner.introspection,
    ifAboutSchema,
  };
}

function together(one: Size, other: Size): Size {
  return {
    rootFields: one.rootFields + other.rootFields,
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    introspection: one.introspection + other.introspection,
    ifAboutSchema: one.ifAboutSchema + other.ifAboutSchema,
  };
}
