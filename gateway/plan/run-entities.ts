import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { askOwner } from './ask-owner.ts';
import type { EntitiesStep, EntityGroup } from './executable.ts';
import { addAnswerError, addFailure } from './failures.ts';
import { mergeInto } from './merge.ts';
import { requestBody } from './request-template.ts';
import { applyRewrites } from './rewrites.ts';
import type { Run } from './run-context.ts';
import type { SubgraphAnswer } from './subgraph-answer.ts';
import { isObject, type Target } from './targets.ts';
import { wantedOf, type Wanted, type WantedGroup } from './wanted-entities.ts';

/** Asks a subgraph for entities, each once, checks that it answered for those and no others, and adds what it said. */
export async function runEntities(step: EntitiesStep, run: Run): Promise<void> {
  const groups = step.groups.map((group) => wantedOf(group, run.data));
  if (groups.every(({ wanted }) => wanted.length === 0)) {
    return;
  }
  const references = groups.map((group) => group.references);
  const body = requestBody(step.template, run.values, references);
  const reply = await askOwner(run, step, { body, via: step.via, isMutation: false });
  for (const group of groups) {
    if (reply instanceof SubgraphFailure) {
      failGroup(run, group, reply);
    } else {
      addGroup(run, group, reply);
    }
  }
}

// A failure of many entities is told once, at the first place that waits for one of them.
function failGroup(
  run: Run,
  { group: { subgraph }, wanted, placesOf }: Pick<WantedGroup, 'group' | 'wanted' | 'placesOf'>,
  failure: SubgraphFailure,
): void {
  const [first] = wanted;
  if (first) {
    addFailure(run, { subgraph, failure }, placesOf(first)[0] ?? []);
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
  let index = 0;
  for (const entity of wanted) {
    addEntity(run, { waiting, entity, isTold: told.has(entity) }, answered[index]);
    index += 1;
  }
}

const NOBODY: ReadonlySet<Wanted> = new Set();

// The entities of which something was told.
function addErrors(
  run: Run,
  { group, wanted, placesOf }: WantedGroup,
  answer: SubgraphAnswer,
): ReadonlySet<Wanted> {
  if (answer.errors.length === 0) {
    return NOBODY;
  }
  const told = new Set<Wanted>();
  for (const error of answer.errors) {
    const [alias, index, ...inside] = error.path;
    const isOfGroup = alias === undefined || alias === group.alias;
    const entity = typeof index === 'number' ? wanted[index] : wanted[0];
    if (isOfGroup && entity) {
      // An entity may stand in many places, and each says why it has nothing.
      placesOf(entity).forEach((place) => addAnswerError(run, error, [...place, ...inside]));
      told.add(entity);
    }
  }
  return told;
}

function addEntity(
  run: Run,
  { waiting, entity, isTold }: Readonly<{ waiting: WantedGroup; entity: Wanted; isTold: boolean }>,
  answered: unknown,
): void {
  if (answered === null) {
    markTargets(run, [entity], isTold ? 'FAILED' : 'ABSENT');
    return;
  }
  // Never mix two people: an answer out of order would give one person's data to another.
  if (!isObject(answered) || !entity.form.isAnsweredBy(entity.targets[0], answered)) {
    failGroup(
      run,
      { ...waiting, wanted: [entity] },
      new SubgraphFailure('SUBGRAPH_INVALID', 'another entity than asked for'),
    );
    return;
  }
  addMembers(run, { group: waiting.group, targets: entity.targets }, answered);
}

function addMembers(
  { supergraph: { schema } }: Run,
  { group, targets }: { readonly group: EntityGroup; readonly targets: readonly Target[] },
  answered: Record<string, unknown>,
): void {
  const { asked, outputRewrites } = group;
  if (outputRewrites.length === 0) {
    for (const target of targets) {
      asked.merge.now(target, answered, schema);
    }
  } else {
    asked.keepIn(answered);
    applyRewrites(answered, outputRewrites, schema);
    targets.forEach((target) => mergeInto(target, answered, schema));
  }
}

// What failed stays failed: a later null says nothing about whether the record exists.
function markTargets(run: Run, wanted: readonly Wanted[], reason: 'ABSENT' | 'FAILED'): void {
  for (const target of wanted.flatMap(({ targets }) => targets)) {
    if (run.missing.get(target) !== 'FAILED') {
      run.missing.set(target, reason);
    }
  }
}
