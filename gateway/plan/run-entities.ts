import { isAbstractType, isObjectType } from 'graphql';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type EntitiesStep, type EntityGroup } from './executable.ts';
import { addAnswerError, addFailure, failureOf } from './failures.ts';
import { isSameEntity, TYPE_ALIAS } from './key-check.ts';
import { mergeInto } from './merge.ts';
import { representationOf, type Representation } from './representation.ts';
import { applyRewrites } from './rewrites.ts';
import { type Run } from './run-context.ts';
import { readAnswer, type SubgraphAnswer, type SubgraphError } from './subgraph-answer.ts';
import { isObject, targetsAt, type Target } from './targets.ts';
import { usedValues } from './used-values.ts';

/** One entity to ask for, and everything in the answer that waits for it. */
interface Wanted {
  readonly representation: Representation;
  readonly targets: Target[];
}

interface WantedGroup {
  readonly group: EntityGroup;
  readonly wanted: readonly Wanted[];
}

/** Asks a subgraph for entities, each once, checks that it answered for those and no others, and adds what it said. */
export async function runEntities(step: EntitiesStep, run: Run): Promise<void> {
  const groups = step.groups.map((group) => ({ group, wanted: wantedOf(run, group) }));
  if (groups.every(({ wanted }) => wanted.length === 0)) {
    return;
  }
  const answer = await askFor(step, groups, run);
  for (const group of groups) {
    if (answer instanceof SubgraphFailure) {
      failGroup(run, group, answer);
    } else {
      addGroup(run, group, answer);
    }
  }
}

function wantedOf(run: Run, group: EntityGroup): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const target of group.paths.flatMap((path) => targetsAt(run.data, path))) {
    const representation = representationOf(target.object, group.requires);
    if (representation) {
      applyRewrites(representation, group.inputRewrites);
      const id = JSON.stringify(representation);
      const same = wanted.get(id) ?? { representation, targets: [] };
      same.targets.push(target);
      wanted.set(id, same);
    }
  }
  return [...wanted.values()];
}

async function askFor(
  step: EntitiesStep,
  groups: readonly WantedGroup[],
  run: Run,
): Promise<SubgraphAnswer | SubgraphFailure> {
  const representations = Object.fromEntries(
    groups.map(({ group, wanted }) => [
      group.representations,
      wanted.map(({ representation }) => representation),
    ]),
  );
  const variables = { ...usedValues(run.values, step.variables), ...representations };
  const answered = await run
    .ask({ subgraph: step.subgraph, query: step.text, variables, via: step.via })
    .catch((error: unknown) => failureOf(error));
  if (answered instanceof SubgraphFailure) {
    return answered;
  }
  return readAnswer(answered) ?? new SubgraphFailure('SUBGRAPH_INVALID', 'no GraphQL answer');
}

function failGroup(run: Run, { wanted }: WantedGroup, failure: SubgraphFailure): void {
  const targets = wanted.flatMap((entity) => entity.targets);
  const [first] = targets;
  if (first) {
    addFailure(run, failure, first.path);
  }
  for (const { object } of targets) {
    run.missing.set(object, 'FAILED');
  }
}

function addGroup(run: Run, waiting: WantedGroup, answer: SubgraphAnswer): void {
  const { group, wanted } = waiting;
  addErrors(run, waiting, answer);
  const entities = answer.data?.[group.alias];
  if (!Array.isArray(entities) || entities.length !== wanted.length) {
    if (answer.errors.length === 0) {
      failGroup(
        run,
        waiting,
        new SubgraphFailure('SUBGRAPH_INVALID', 'another number of entities than asked for'),
      );
    }
    markAll(run, waiting, 'FAILED');
    return;
  }
  const answered: readonly unknown[] = entities;
  for (const [index, entity] of wanted.entries()) {
    addEntity(run, { group, entity }, answered[index]);
  }
}

function addErrors(run: Run, { group, wanted }: WantedGroup, answer: SubgraphAnswer): void {
  for (const error of answer.errors) {
    const [alias, index, ...inside] = error.path;
    const entity = alias === group.alias && typeof index === 'number' ? wanted[index] : undefined;
    if (entity) {
      addEntityError(run, entity, { error, inside });
    } else if (alias === undefined || alias === group.alias) {
      addAnswerError(run, error, placeOf(wanted[0]));
    }
  }
}

function addEntityError(
  run: Run,
  entity: Wanted,
  { error, inside }: { error: SubgraphError; inside: readonly (string | number)[] },
): void {
  addAnswerError(run, error, [...placeOf(entity), ...inside]);
  if (inside.length === 0) {
    markTargets(run, entity.targets, 'FAILED');
  }
}

// An entity may stand in many places; its error is told at the first.
function placeOf(entity: Wanted | undefined): readonly (string | number)[] {
  return entity?.targets[0]?.path ?? [];
}

function addEntity(
  run: Run,
  { group, entity }: { group: EntityGroup; entity: Wanted },
  answered: unknown,
): void {
  const { representation, targets } = entity;
  if (answered === null) {
    markTargets(run, targets, 'ABSENT');
    return;
  }
  if (!isObject(answered) || !isTheOneAskedFor(run, { group, representation }, answered)) {
    failGroup(
      run,
      { group, wanted: [entity] },
      new SubgraphFailure('SUBGRAPH_INVALID', 'another entity than asked for'),
    );
    return;
  }
  applyRewrites(answered, group.outputRewrites);
  for (const { object } of targets) {
    mergeInto(object, answered);
  }
}

// Never mix two people: an answer out of order would give one person's data to another.
function isTheOneAskedFor(
  run: Run,
  { group, representation }: { group: EntityGroup; representation: Representation },
  answered: Readonly<Record<string, unknown>>,
): boolean {
  const type = answered[TYPE_ALIAS];
  const isOfType = type === representation.__typename || isMember(run, representation.__typename, type);
  return isOfType && isSameEntity(representation, answered, group.checks);
}

// An entity asked for by its interface may answer the object type that it is.
function isMember({ supergraph: { schema } }: Run, asked: string, answered: unknown): boolean {
  const abstract = schema.getType(asked);
  const member = typeof answered === 'string' ? schema.getType(answered) : undefined;
  return isAbstractType(abstract) && isObjectType(member) && schema.isSubType(abstract, member);
}

function markAll(run: Run, { wanted }: WantedGroup, reason: 'ABSENT' | 'FAILED'): void {
  markTargets(
    run,
    wanted.flatMap(({ targets }) => targets),
    reason,
  );
}

// What failed stays failed: a later null says nothing about whether the record exists.
function markTargets(run: Run, targets: readonly Target[], reason: 'ABSENT' | 'FAILED'): void {
  for (const { object } of targets) {
    if (run.missing.get(object) !== 'FAILED') {
      run.missing.set(object, reason);
    }
  }
}
