import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';

import type { FieldSelection, SelectionTree } from './selection-tree.ts';

/** One response key of an object of one type, with everything that was selected under it. */
export interface ShapeEntry {
  readonly field: FieldSelection;
  /** The type of the field on this very object: an interface's field may be nullable where its object's is not. */
  readonly type: GraphQLOutputType;
  /** The selections on its value. */
  readonly trees: readonly SelectionTree[];
}

/** What an object of one concrete type answers, by response key, each key where it was first selected. */
export type Shape = ReadonlyMap<string, ShapeEntry>;

/** The shapes of one planned operation, each made once. */
export class ResponseShapes {
  readonly #known = new WeakMap<readonly SelectionTree[], Map<GraphQLObjectType, Shape>>();

  /** The shape of an object of this type under these selections. @see GraphQL specification, section 6.3.2 Field Collection */
  of(trees: readonly SelectionTree[], type: GraphQLObjectType): Shape {
    const ofTrees = this.#known.get(trees) ?? new Map<GraphQLObjectType, Shape>();
    this.#known.set(trees, ofTrees);
    const shape = ofTrees.get(type) ?? shapeOf(trees, type);
    ofTrees.set(type, shape);
    return shape;
  }
}

type Collected = Map<string, ShapeEntry & { readonly trees: SelectionTree[] }>;

function shapeOf(trees: readonly SelectionTree[], type: GraphQLObjectType): Shape {
  const collected: Collected = new Map();
  for (const tree of trees) {
    collect(collected, tree, type);
  }
  return collected;
}

function collect(collected: Collected, tree: SelectionTree, type: GraphQLObjectType): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'field') {
      const own = type.getFields()[entry.name]?.type ?? entry.type;
      const known = collected.get(entry.responseKey) ?? { field: entry, type: own, trees: [] };
      known.trees.push(...(entry.selections ? [entry.selections] : []));
      collected.set(entry.responseKey, known);
    } else if (entry.possibleTypes.has(type.name)) {
      collect(collected, entry.selections, type);
    }
  }
}
