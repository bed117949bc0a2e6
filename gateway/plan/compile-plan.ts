import {
  type BatchFetchNode,
  type ConditionNode,
  type FetchNode,
  type FlattenNodePathSegment,
  type PlanNode,
} from '@graphql-hive/router-query-planner';

import { type Supergraph } from '../supergraph/supergraph.ts';
import { type EntityGroup, type Step } from './executable.ts';
import { requestText } from './request-text.ts';
import { KeyAliases, type KeyCheck } from './key-check.ts';
import { keysWithin } from './required-keys.ts';
import { viaOf } from './via.ts';
import { rootFieldsOf } from './root-fields.ts';
import { type SelectionTree } from './selection-tree.ts';

/** What a plan is compiled against. */
export interface PlanSource {
  readonly supergraph: Supergraph;
  readonly tree: SelectionTree;
}

/** Compiles the planner's nodes into steps, each request asking back what it was asked for. */
export function compilePlan(source: PlanSource, node: PlanNode): Step {
  switch (node.kind) {
    case 'Fetch':
      return rootStep(node);
    case 'Flatten':
      return flattenStep(source, node.path, node.node);
    case 'BatchFetch':
      return batchStep(source, node);
    case 'Sequence':
      return { kind: 'sequence', steps: compileAll(source, node.nodes) };
    case 'Parallel':
      return { kind: 'parallel', steps: compileAll(source, node.nodes) };
    case 'Condition':
      return conditionStep(source, node);
    default:
      throw new Error(`a plan node of kind ${node.kind} is not run by this gateway`);
  }
}

function compileAll(source: PlanSource, nodes: readonly PlanNode[]): readonly Step[] {
  return nodes.map((node) => compilePlan(source, node));
}

function conditionStep(source: PlanSource, { condition, ifClause, elseClause }: ConditionNode): Step {
  return {
    kind: 'condition',
    variable: condition,
    yes: ifClause ? compilePlan(source, ifClause) : null,
    no: elseClause ? compilePlan(source, elseClause) : null,
  };
}

function rootStep(node: FetchNode): Step {
  return {
    kind: 'root',
    subgraph: node.serviceName,
    text: node.operation,
    variables: node.variableUsages ?? [],
    fields: rootFieldsOf(node.operation),
    outputRewrites: node.outputRewrites ?? [],
  };
}

function flattenStep(source: PlanSource, path: readonly FlattenNodePathSegment[], node: PlanNode): Step {
  if (node.kind !== 'Fetch') {
    throw new Error(`the planner puts fetches below a path, not a ${node.kind}`);
  }
  return entitiesStep(source, node, [
    {
      alias: '_entities',
      representations: 'representations',
      paths: [path],
      requires: node.requires ?? [],
      inputRewrites: node.inputRewrites ?? [],
      outputRewrites: node.outputRewrites ?? [],
    },
  ]);
}

function batchStep(source: PlanSource, node: BatchFetchNode): Step {
  const groups = node.entityBatch.aliases.map((group) => ({
    alias: group.alias,
    representations: group.representationsVariableName,
    paths: group.paths,
    requires: group.requires,
    inputRewrites: group.inputRewrites ?? [],
    outputRewrites: group.outputRewrites ?? [],
  }));
  return entitiesStep(source, node, groups);
}

type UncheckedGroup = Omit<EntityGroup, 'checks'>;

// A subgraph that is told who asks is also told by which way, so its references of different ways go in requests of their own.
function entitiesStep(
  source: PlanSource,
  node: FetchNode | BatchFetchNode,
  groups: readonly UncheckedGroup[],
): Step {
  const isToldWhoAsks = source.supergraph.personal.subgraphs.has(node.serviceName);
  const byPath = groups.flatMap(onePathEach);
  const ways = isToldWhoAsks
    ? [...Map.groupBy(byPath, ({ paths }) => viaOf(source, paths.flat()))]
    : [['', groups] as const];
  const steps = ways.map(([via, own]) => requestStep(source, node, { via, groups: joinedByAlias(own) }));
  const [only] = steps;
  return only && steps.length === 1 ? only : { kind: 'parallel', steps };
}

function onePathEach(group: UncheckedGroup): UncheckedGroup[] {
  return group.paths.map((path) => Object.assign({}, group, { paths: [path] }));
}

function joinedByAlias(groups: readonly UncheckedGroup[]): readonly UncheckedGroup[] {
  const byAlias = Map.groupBy(groups, ({ alias }) => alias);
  return [...byAlias.values()].flatMap((same) =>
    same.slice(0, 1).map((group) => Object.assign({}, group, { paths: same.flatMap(({ paths }) => paths) })),
  );
}

function requestStep(
  source: PlanSource,
  node: FetchNode | BatchFetchNode,
  { via, groups }: { via: string; groups: readonly UncheckedGroup[] },
): Step {
  const aliases = new KeyAliases();
  const checked = groups.map((group) =>
    Object.assign({}, group, { checks: checksOf(source, { node, group, aliases }) }),
  );
  return {
    kind: 'entities',
    subgraph: node.serviceName,
    text: requestText(node.operation, checked),
    variables: node.variableUsages ?? [],
    groups: checked,
    via,
  };
}

function checksOf(
  { supergraph }: PlanSource,
  { node, group, aliases }: { node: FetchNode | BatchFetchNode; group: UncheckedGroup; aliases: KeyAliases },
): readonly KeyCheck[] {
  const keys = supergraph.keys.get(node.serviceName);
  return group.requires.flatMap((required) =>
    required.kind === 'InlineFragment'
      ? keysWithin(keys?.get(required.typeCondition) ?? [], required.selections).map((key) =>
          aliases.check(required.typeCondition, key),
        )
      : [],
  );
}
