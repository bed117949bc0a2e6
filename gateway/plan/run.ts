import type { Step } from './executable.ts';
import type { Run } from './run-context.ts';
import { runEntities } from './run-entities.ts';
import { runRoot } from './run-root.ts';

/** Runs a plan. A subgraph that fails takes nothing down but its own fields. */
export function run(step: Step, context: Run): Promise<unknown> {
  switch (step.kind) {
    case 'root':
      return runRoot(step, context);
    case 'entities':
      return runEntities(step, context);
    case 'sequence':
      return inSequence(step.steps, context);
    case 'parallel':
      return Promise.all(step.steps.map((inner) => run(inner, context)));
    default:
      return step satisfies never;
  }
}

// Each step needs what the one before it answered.
function inSequence(steps: readonly Step[], context: Run): Promise<unknown> {
  return steps.reduce<Promise<unknown>>(
    (before, step) => before.then(() => run(step, context)),
    Promise.resolve(),
  );
}
