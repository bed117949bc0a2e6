import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

import { type Limits } from './limits.ts';
import { limitExceeded } from './request-error.ts';

/** How large a selection is once its fragments are inlined. */
interface Size {
  readonly rootFields: number;
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Size = { rootFields: 0, depth: 0, selections: 0, aliases: 0, directives: 0 };

/**
 * Refuses a document that would grow too large, before its fragments are walked by anyone. Linear: each fragment is measured
 * once and its size reused, so that nested fragments cannot cost exponential time. A cycle counts as nothing: validation refuses it.
 */
export function checkDocumentSize(document: DocumentNode, limits: Limits): void {
  const measure = new Measure(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      refuseBeyond(measure.of(definition.selectionSet), limits);
    }
  }
}

const NAMES = {
  rootFields: ['số trường gốc', 'root fields'],
  depth: ['độ sâu', 'depth'],
  aliases: ['số bí danh', 'aliases'],
  directives: ['số chỉ thị', 'directives'],
  selections: ['số trường', 'selections'],
} as const;

function refuseBeyond(measured: Size, limits: Limits): void {
  const names: readonly (keyof typeof NAMES)[] = [
    'rootFields',
    'depth',
    'aliases',
    'directives',
    'selections',
  ];
  const broken = names.find((name) => measured[name] > limits[name]);
  if (broken !== undefined) {
    const [vi, en] = NAMES[broken];
    throw limitExceeded(vi, en, limits[broken]);
  }
}

class Measure {
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
      const inner = this.#inside(selection);
      const directives = inner.directives + (selection.directives?.length ?? 0);
      total = together(total, { ...inner, directives });
    }
    return total;
  }

  #inside(selection: SelectionSetNode['selections'][number]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#fragment(selection.name.value);
    }
    const inner = selection.selectionSet ? this.of(selection.selectionSet) : NOTHING;
    return selection.kind === Kind.FIELD
      ? {
          ...inner,
          // Of the fields in it, none is of the level that is measured.
          rootFields: 1,
          depth: inner.depth + 1,
          selections: inner.selections + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
        }
      : inner;
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

function together(one: Size, other: Size): Size {
  return {
    rootFields: one.rootFields + other.rootFields,
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}
