import {
  composeSchemaContract,
  composeServices,
  type ServiceDefinition,
} from '@theguild/federation-composition';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
} from 'graphql';

import { classificationProblems } from '#schema/classification.ts';
import { subjectProblems } from '#schema/personal-subject.ts';

/** A subgraph to be composed. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
}

/** A contract to be composed beside the whole. */
export interface ComposedContract {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What is to be composed. Members that do not fit are left out if `leaveOut` says so; the hub's own are always in. */
export interface GraphParts {
  readonly own: readonly ComposedSubgraph[];
  readonly members: readonly ComposedSubgraph[];
  readonly contracts: readonly ComposedContract[];
  readonly leaveOut: boolean;
}

/** What came of it. A null supergraph: the parts do not fit together. */
export interface ComposedGraph {
  readonly supergraph: string | null;
  /** Names of the members that do not fit. */
  readonly leftOut: readonly string[];
  readonly contracts: readonly { readonly name: string; readonly supergraph: string | null }[];
}

/** Composes the whole graph, and what each contract shows of it. */
export function composedGraph({ own, members, contracts, leaveOut }: GraphParts): ComposedGraph {
  const whole = composed([...own, ...members]);
  const fitting = whole === null && leaveOut ? fittingMembers(own, members) : members;
  const parts = [...own, ...fitting];
  return {
    supergraph: whole ?? (leaveOut ? composed(parts) : null),
    leftOut: members.filter((member) => !fitting.includes(member)).map(({ name }) => name),
    contracts: contracts.map((contract) => ({
      name: contract.name,
      supergraph: composedContract(parts, contract),
    })),
  };
}

/** The members that fit, each beside those before it. */
function fittingMembers(
  own: readonly ComposedSubgraph[],
  members: readonly ComposedSubgraph[],
): readonly ComposedSubgraph[] {
  return members.reduce<readonly ComposedSubgraph[]>((fitting, member) => {
    const wider = fitting.concat(member);
    return composed([...own, ...wider]) === null ? fitting : wider;
  }, []);
}

function composed(parts: readonly ComposedSubgraph[]): string | null {
  const { supergraphSdl } = composeServices(servicesOf(parts));
  return supergraphSdl !== undefined &&
    classificationProblems(parts, supergraphSdl).length === 0 &&
    subjectProblems(supergraphSdl).length === 0
    ? supergraphSdl
    : null;
}

function composedContract(
  parts: readonly ComposedSubgraph[],
  { include, exclude }: ComposedContract,
): string | null {
  const services = showingClasses(servicesOf(parts), include);
  const filter = { include: new Set(include), exclude: new Set(exclude) };
  try {
    return composeSchemaContract(services, filter).supergraphSdl ?? null;
  } catch {
    // What the library does not foresee it throws; one contract must not keep all others from a release.
    return null;
  }
}

// Every graph has the classes of personal data, since @personal names them: a contract of some tags that hid them would not compose. One
// subgraph's tag stands for all.
function showingClasses(services: ServiceDefinition[], [tag]: readonly string[]): ServiceDefinition[] {
  const shown = services.find(({ typeDefs }) => typeDefs.definitions.some(isClasses));
  if (tag === undefined || shown === undefined) {
    return services;
  }
  const definitions = shown.typeDefs.definitions.map((node) => (isClasses(node) ? tagged(node, tag) : node));
  const tagging = { ...shown, typeDefs: { kind: Kind.DOCUMENT, definitions } } as const;
  return services.map((service) => (service === shown ? tagging : service));
}

function isClasses(node: DefinitionNode): node is EnumTypeDefinitionNode {
  return node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'PersonalDataClass';
}

function tagged(node: EnumTypeDefinitionNode, tag: string): EnumTypeDefinitionNode {
  const use: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    // By its full name, which stands in every subgraph that links the federation, imported or not.
    name: { kind: Kind.NAME, value: 'federation__tag' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'name' },
        value: { kind: Kind.STRING, value: tag },
      },
    ],
  };
  return { ...node, directives: [...(node.directives ?? []), use] };
}

function servicesOf(parts: readonly ComposedSubgraph[]): ServiceDefinition[] {
  return parts.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) }));
}
