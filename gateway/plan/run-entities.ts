import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type EntitiesStep, type EntityGroup } from './executable.ts';
import { addAnswerError, addFailure, failureOf } from './failures.ts';
import { isOfType } from './is-of-type.ts';
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
  const { schema } = run.supergraph;
  const wanted = new Map<string, Wanted>();
  for (const target of group.paths.flatMap((path) => targetsAt(run.data, path))) {
    const representation = representationOf(target.object, group.requires, schema);
    if (representation) {
      applyRewrites(representation, group.inputRewrites, schema);
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

function failGroup(run: Run, { wanted }: Pick<WantedGroup, 'wanted'>, failure: SubgraphFailure): void {
  const [first] = wanted;
  if (first) {
    addFailure(run, failure, placeOf(first));
  }
  markTargets(run, wanted, 'FAILED');
}

function addGroup(run: Run, waiting: WantedGroup, answer: SubgraphAnswer): void {
  const { group, wanted } = waiting;
  const told = addErrors(run, waiting, answer);
  const entities = answer.data?.[group.alias];
  if (!Array.isArray(entities) || entities.length !== wanted.length) {
    if (told.size === 0) {
      failGroup(
        run,
        waiting,
        new SubgraphFailure('SUBGRAPH_INVALID', 'another number of entities than asked for'),
      );
    }
    markTargets(run, wanted, 'FAILED');
    return;
  }
  const answered: readonly unknown[] = entities;
  for (const [index, entity] of wanted.entries()) {
    addEntity(run, { group, entity, isTold: told.has(entity) }, answered[index]);
  }
}

// Answers the entities of which something was told.
function addErrors(run: Run, { group, wanted }: WantedGroup, answer: SubgraphAnswer): ReadonlySet<Wanted> {
  const told = new Set<Wanted>();
  for (const error of answer.errors) {
    const [alias, index, ...inside] = error.path;
    const isOfGroup = alias === undefined || alias === group.alias;
    const entity = typeof index === 'number' ? wanted[index] : wanted[0];
    if (isOfGroup && entity) {
      tellEverywhere(run, entity, { error, inside });
      told.add(entity);
    }
  }
  return told;
}

// An entity may stand in many places, and each says why it has nothing.
function tellEverywhere(
  run: Run,
  { targets }: Wanted,
  { error, inside }: { error: SubgraphError; inside: readonly (string | number)[] },
): void {
  for (const { path } of targets) {
    addAnswerError(run, error, [...path, ...inside]);
  }
}

// A failure of a whole request is told once, at the first place that waits for it.
function placeOf(entity: Wanted): readonly (string | number)[] {
  return entity.targets[0]?.path ?? [];
}

function addEntity(
  run: Run,
  { group, entity, isTold }: { group: EntityGroup; entity: Wanted; isTold: boolean },
  answered: unknown,
): void {
  const { representation, targets } = entity;
  if (answered === null) {
    markTargets(run, [entity], isTold ? 'FAILED' : 'ABSENT');
    return;
  }
  if (!isObject(answered) || !isTheOneAskedFor(run, { group, representation }, answered)) {
    failGroup(
      run,
      { wanted: [entity] },
      new SubgraphFailure('SUBGRAPH_INVALID', 'another entity than asked for'),
    );
    return;
  }
  applyRewrites(answered, group.outputRewrites, run.supergraph.schema);
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
  const isOfAskedType = isOfType(run.supergraph.schema, answered[TYPE_ALIAS], representation.__typename);
  return isOfAskedType && isSameEntity(representation, answered, group.checks);
}

// What failed stays failed: a later null says nothing about whether the record exists.
function markTargets(run: Run, wanted: readonly Wanted[], reason: 'ABSENT' | 'FAILED'): void {
  for (const { object } of wanted.flatMap(({ targets }) => targets)) {
    if (run.missing.get(object) !== 'FAILED') {
      run.missing.set(object, reason);
    }
  }
}
