import { Kind, parse } from 'graphql';
import type { Asked } from './run.ts';

/**
 * What was asked, under a name that its text has. The editor reads the names a moment after the text: whoever runs
 * what was just put into it would ask by the name of the text before. A text of several operations, or none that can
 * be read, stays as it is: the hub says what is wrong with it.
 */
export function byItsOwnOperation<Params extends Asked>(asked: Params): Params {
  const names = operationNames(asked.query);
  return names.length !== 1 || names[0] === asked.operationName
    ? asked
    : { ...asked, operationName: names[0] };
}

// An operation without a name counts, too: as undefined.
function operationNames(query: string): readonly (string | undefined)[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch {
    return [];
  }
}
