import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';

import { AskedFields, askedFieldsOf } from './asked-fields.ts';
import { compileForms } from './entity-form.ts';
import type { EntitiesStep, EntityGroup, Step } from './executable.ts';
import { KeyAliases, type KeyCheck } from './key-check.ts';
import { keyChecksOf } from './key-checks.ts';
import type { PlanSource } from './plan-source.ts';
import { requestTemplate } from './request-template.ts';
import { requestText } from './request-text.ts';
import { widened } from './sent-as.ts';
import { targetFinder, type PlanPath } from './targets.ts';
import { viaOf } from './via.ts';

/** Entities of one `_entities` field, as the planner describes them. */
export interface PlannedGroup {
  readonly alias: string;
  readonly representations: string;
  readonly paths: readonly PlanPath[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly outputRewrites: readonly FetchRewrite[];
}

/**
 * Compiles a fetch of entities. A subgraph that is told who asks is also told by which way, so its references of different
 * ways go in requests of their own.
 */
export function compileEntities(
  source: PlanSource,
  node: FetchNode | BatchFetchNode,
  groups: readonly PlannedGroup[],
): Step {
  const { schema, subgraphOf, personal } = source.supergraph;
  const whole = groups.map((group) =>
    Object.assign({}, group, { requires: widened(schema, group.requires, group.inputRewrites) }),
  );
  const isToldWhoAsks = personal.subgraphs.has(subgraphOf(node.serviceName));
  const ways = isToldWhoAsks
    ? [...Map.groupBy(whole.flatMap(onePathEach), ({ paths }) => viaOf(source, paths.flat()))]
    : [['', whole] as const];
  const steps = ways.map(([via, own]) => requestStep(source, node, { via, groups: joinedByAlias(own) }));
  const [only] = steps;
  return only && steps.length === 1 ? only : { kind: 'parallel', steps };
}

function onePathEach(group: PlannedGroup): PlannedGroup[] {
  return group.paths.map((path) => Object.assign({}, group, { paths: [path] }));
}

function joinedByAlias(groups: readonly PlannedGroup[]): readonly PlannedGroup[] {
  const byAlias = Map.groupBy(groups, ({ alias }) => alias);
  return [...byAlias.values()].flatMap((same) =>
    same.slice(0, 1).map((group) => Object.assign({}, group, { paths: same.flatMap(({ paths }) => paths) })),
  );
}

function requestStep(
  source: PlanSource,
  node: FetchNode | BatchFetchNode,
  { via, groups }: { via: string; groups: readonly PlannedGroup[] },
): EntitiesStep {
  const aliases = new KeyAliases();
  const asked = askedFieldsOf(node.operation);
  const subgraph = source.supergraph.subgraphOf(node.serviceName);
  const checked = groups.map((group) =>
    Object.assign({}, group, { subgraph, checks: keyChecksOf(source.supergraph, { node, group, aliases }) }),
  );
  return {
    kind: 'entities',
    subgraph,
    template: requestTemplate(requestText(node.operation, checked), node.variableUsages ?? []),
    mayRepeat: false,
    groups: checked.map((group) => compileGroup(source, group, asked.inside(group.alias) ?? NOTHING)),
    via,
  };
}

const NOTHING = new AskedFields([]);

function compileGroup(
  { supergraph: { schema } }: PlanSource,
  group: PlannedGroup & { readonly subgraph: string; readonly checks: readonly KeyCheck[] },
  asked: AskedFields,
): EntityGroup {
  const { alias, representations, outputRewrites, subgraph } = group;
  return {
    subgraph,
    alias,
    representations,
    outputRewrites,
    asked,
    targets: group.paths.map(targetFinder),
    paths: group.paths,
    formOf: compileForms({ ...group, schema }),
  };
}
