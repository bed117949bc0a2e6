import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';

import type { AskedFields } from './asked-fields.ts';
import { compileEntities } from './compile-entities.ts';
import type { RootStep, Step } from './executable.ts';
import type { PlanSource } from './plan-source.ts';
import { requestTemplate } from './request-template.ts';

/** A plan compiled: what opens the stream of a subscription, and what is run for its every event or, without one, once. */
export interface CompiledPlan {
  /** Null: no subscription. */
  readonly stream: RootStep | null;
  /** Null: there is nothing to ask of any subgraph. */
  readonly step: Step | null;
}

/** Compiles the planner's nodes into steps, each request asking back what it was asked for. */
export function compilePlan(source: PlanSource, node: PlanNode): CompiledPlan {
  const [first, ...rest] = node.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Subscription') {
    return { stream: null, step: withRepeats(compileNode(source, node)) };
  }
  const steps = rest.map((inner) => compileNode(source, inner));
  return {
    stream: rootStep(source, first.primary, 'subscription'),
    step: steps.length === 0 ? null : withRepeats({ kind: 'sequence', steps }),
  };
}

function compileNode(source: PlanSource, node: PlanNode): Step {
  switch (node.kind) {
    case 'Fetch':
      return rootStep(source, node, node.operationKind ?? 'query');
    case 'Flatten':
      return flattenStep(source, node.path, node.node);
    case 'BatchFetch':
      return batchStep(source, node);
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((inner) => compileNode(source, inner)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((inner) => compileNode(source, inner)) };
    default:
      throw new Error(`a plan node of kind ${node.kind} is not run by this gateway`);
  }
}

function rootStep({ supergraph }: PlanSource, node: FetchNode, operation: RootStep['operation']): RootStep {
  const template = requestTemplate(node.operation, node.variableUsages ?? []);
  return {
    kind: 'root',
    operation,
    subgraph: supergraph.subgraphOf(node.serviceName),
    template,
    mayRepeat: false,
    firstField: firstOf(template.asked),
    outputRewrites: node.outputRewrites ?? [],
  };
}

function firstOf(asked: AskedFields): string {
  const [first] = asked.names;
  if (first === undefined) {
    throw new Error('the planner printed a request without a field');
  }
  return first;
}

function flattenStep(source: PlanSource, path: readonly FlattenNodePathSegment[], node: PlanNode): Step {
  if (node.kind !== 'Fetch') {
    throw new Error(`the planner puts fetches below a path, not a ${node.kind}`);
  }
  return compileEntities(source, node, [
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
  return compileEntities(source, node, groups);
}

// Only requests of one text to one subgraph can turn out equal; all others are spared the comparison.
function withRepeats(step: Step): Step {
  const texts = Map.groupBy(requestsOf(step), ({ subgraph, template }) => `${subgraph} ${template.text}`);
  const repeated = new Set([...texts.values()].filter(({ length }) => length > 1).flat());
  return repeated.size === 0 ? step : marked(step, repeated);
}

type Request = Extract<Step, { subgraph: string }>;

function requestsOf(step: Step): readonly Request[] {
  return 'steps' in step ? step.steps.flatMap(requestsOf) : [step];
}

function marked(step: Step, repeated: ReadonlySet<Step>): Step {
  return 'steps' in step
    ? { ...step, steps: step.steps.map((inner) => marked(inner, repeated)) }
    : { ...step, mayRepeat: repeated.has(step) && !isMutation(step) };
}

function isMutation(step: Request): boolean {
  return step.kind === 'root' && step.operation === 'mutation';
}
