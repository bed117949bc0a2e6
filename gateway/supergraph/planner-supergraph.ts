import {
  Kind,
  print,
  visit,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type ValueNode,
} from 'graphql';

import { readSubgraphNames } from './entity-keys.ts';

/** A supergraph as the planner gets it. */
export interface PlannerSupergraph {
  readonly sdl: string;
  /** The subgraphs' own names by the planner's. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Gives the subgraphs names of which those with an `@interfaceObject` sort last. The planner looks for ways in the order of the
 * names, and finds none to the fields of an implementing type when the subgraph that knows only its interface comes first.
 */
export function plannerSupergraph(supergraph: DocumentNode): PlannerSupergraph {
  const named = readSubgraphNames(supergraph);
  const last = interfaceObjectGraphs(supergraph);
  const graphs = [...named.keys()];
  const ordered = [
    ...graphs.filter((graph) => !last.has(graph)),
    ...graphs.filter((graph) => last.has(graph)),
  ];
  const own = ordered.map((graph) => named.get(graph) ?? graph);
  const names = new Map(own.map((name, index) => [`s${String(index).padStart(4, '0')}`, name]));
  const plannerNames = new Map([...names].map(([planner, name]) => [name, planner]));
  return { sdl: print(withNames(supergraph, plannerNames)), names };
}

function interfaceObjectGraphs(supergraph: DocumentNode): ReadonlySet<string> {
  const graphs = new Set<string>();
  visit(supergraph, {
    Directive: (directive) => {
      const { graph, isInterfaceObject } = argumentsOf(directive);
      if (isInterfaceObject?.kind === Kind.BOOLEAN && isInterfaceObject.value && graph?.kind === Kind.ENUM) {
        graphs.add(graph.value);
      }
    },
  });
  return graphs;
}

function argumentsOf({ arguments: given = [] }: DirectiveNode): Readonly<Record<string, ValueNode>> {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, value]));
}

// A subgraph is called by its name in two places: where it is declared, and where its field is overridden.
const NAMED_BY: Readonly<Record<string, string>> = { join__graph: 'name', join__field: 'override' };

function withNames(supergraph: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  return visit(supergraph, {
    Directive: (directive) => {
      const argument = NAMED_BY[directive.name.value];
      return argument === undefined
        ? undefined
        : { ...directive, arguments: directive.arguments?.map((given) => renamed(given, argument, names)) };
    },
  });
}

function renamed(given: ArgumentNode, argument: string, names: ReadonlyMap<string, string>): ArgumentNode {
  const { name, value } = given;
  return name.value === argument && value.kind === Kind.STRING
    ? { ...given, value: { ...value, value: names.get(value.value) ?? value.value } }
    : given;
}
